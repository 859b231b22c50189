import { judge } from '../judge.ts'
import { once } from '../knowledge/once.ts'
import { speaksOf } from '../knowledge/retrieve.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import { today } from '../reading/calendar.ts'
import { segmentsOf } from '../../wire/segments.ts'
import { candidate, ranked, spelled } from './candidate.ts'
import type { Asking } from './candidate.ts'
import { confidence } from './confidence.ts'
import { fit } from './fit.ts'
import type { Fit } from './fit.ts'
import { personOdds } from './manner.ts'
import type { Question } from './questions.ts'
import { both } from './twins.ts'

export interface Answer {
  draft: string
  factIds: string[]
  why: string
  /** What speaks against it, for when it is not sure enough. */
  doubt: string
  /** How sure, 0 to 1. */
  score: number
}

/** Why no fact answers, in words, and how sure the best one was. */
export interface NoAnswer {
  draft: null
  why: string
  score: number
}

/** Segments; a text with accents needs twice as many for as much. */
const longest = { 'GSM-7': 2, 'UCS-2': 4 }

/** The facts' own words where they answer all that is asked: one fact for everything, else one for each of two questions. */
export function answerTo(
  asking: Asking,
  questions: readonly Question[],
  now: number,
  threshold: number,
): Answer | NoAnswer {
  const whole = single(asking, together(questions), now)
  const sure = whole.draft !== null && whole.score >= threshold
  if (questions.length < 2)
    return sure ? whole : (ofBoth(asking, together(questions), now) ?? whole)
  if (sure && coversEach(asking, questions, whole, now)) return whole
  const [one, two] = questions.filter((question) =>
    question.terms.some((term) => term.kind === 'thing'),
  )
  if (!one || !two || questions.length > 2) return several
  return joined(asking, single(asking, one, now), single(asking, two, now))
}

/** One question about two places that have a fact each. */
function ofBoth(asking: Asking, question: Question, now: number): Answer | NoAnswer | null {
  const fits = ranked(question, asking.knowledge, now, asking.office)
  const pair = both(question, fits, asking.knowledge)
  if (!pair) return null
  const [first, second] = pair.map(({ absent, fact }) => {
    const missing = new Set(absent.flat())
    const terms = question.terms.filter((term) => !term.ids.some((id) => missing.has(id)))
    const answer = single(asking, { ...question, terms }, now)
    return answer.draft !== null && answer.factIds[0] === fact.id ? answer : null
  })
  return first && second ? joined(asking, first, second) : null
}

function joined(
  asking: Asking,
  first: Answer | NoAnswer,
  second: Answer | NoAnswer,
): Answer | NoAnswer {
  if (first.draft === null) return first
  if (second.draft === null) return second
  const factIds = [...new Set([...first.factIds, ...second.factIds])]
  const draft = factIds.length === 1 ? first.draft : `${first.draft} ${second.draft}`
  if (!mayGo(asking, draft))
    return { draft: null, why: 'Two questions whose answers are too long for one reply.', score: 0 }
  return {
    draft,
    factIds,
    why: factIds.length === 1 ? first.why : `${first.why} ${second.why}`,
    doubt: first.score < second.score ? first.doubt : second.doubt,
    score: Math.min(first.score, second.score),
  }
}

const several: NoAnswer = {
  draft: null,
  why: 'Asks several things that no fact answers together.',
  score: 0,
}

/** Each question that names something is answered by the fact, not only all of them on the whole. */
function coversEach(
  asking: Asking,
  questions: readonly Question[],
  { factIds }: Answer,
  now: number,
) {
  const fact = asking.knowledge.facts.get(factIds[0] ?? '')
  return questions
    .filter((question) => question.terms.some((term) => term.kind === 'thing'))
    .every(
      (question) =>
        fact &&
        fit(spelled(question, asking.knowledge), fact, asking.knowledge, now).covered >= 0.5,
    )
}

function single(asking: Asking, question: Question, now: number): Answer | NoAnswer {
  const nothing = (why: string, score = 0): NoAnswer => ({ draft: null, why, score })
  const found = candidate(asking, question, now)
  if (typeof found === 'string') return nothing(found)
  const { best, others } = found
  const draft = draftOf(asking, best)
  if (draft === null)
    return nothing(
      `“${best.fact.title}” is near, but the guard does not let it go out as a reply to this.`,
    )
  return {
    draft,
    factIds: [best.fact.id],
    why: `“${best.fact.title}” says what is asked.`,
    doubt: doubtOf(best, others[0]),
    score: confidence(best, others, readsForPerson(asking)),
  }
}

const readsForPerson = once(({ inbound, knowledge, now }: Asking) =>
  personOdds({
    inbound,
    now: today(now).serial,
    knows: (concept) => speaksOf(knowledge, concept),
  }),
)

/** What speaks against the best fact. */
function doubtOf(best: Fit, rival: Fit | undefined): string {
  if (rival && rival.score > best.score - 0.1 && best.covered > 0.6)
    return `“${best.fact.title}” and “${rival.fact.title}” could both be meant.`
  return best.missing.length > 0
    ? `“${best.fact.title}” is nearest, but says nothing of “${best.missing.join('”, “')}”.`
    : `“${best.fact.title}” is nearest, but not surely what is asked.`
}

/** Several questions as one, for a fact that answers them all. */
export const together = (questions: readonly Question[]): Question => ({
  text: questions.map((each) => each.text).join(' '),
  focuses: [...new Set(questions.flatMap((each) => each.focuses))],
  parts: questions.reduce((sum, { parts }) => sum + parts, 0),
  terms: questions.flatMap((each) => each.terms),
  values: questions.flatMap((each) => each.values),
  pointing: questions.some((each) => each.pointing),
  addressed: questions.some((each) => each.addressed),
})

/** The whole fact where it fits and may go out, so that no condition is lost; else the sentences that tell. */
function draftOf(asking: Asking, best: Fit): string | null {
  const { fact } = best
  const sentences = sourcesOf(fact).map(({ reading, sentence }) =>
    fact.text.slice(reading.words[sentence.from]?.start ?? 0, reading.words[sentence.to - 1]?.end),
  )
  const first = Math.min(...best.telling)
  const last = Math.max(...best.telling)
  // An opening question ("Need to stay?") tells nothing.
  const opening = sentences.findIndex((sentence) => !sentence.trimEnd().endsWith('?'))
  const choices = [
    fact.text,
    sentences.slice(Math.max(0, opening)).join(' '),
    sentences.slice(0, last + 1).join(' '),
    sentences.slice(first, last + 1).join(' '),
  ]
  return choices.find((draft) => mayGo(asking, draft)) ?? null
}

function mayGo(asking: Asking, draft: string): boolean {
  const { encoding, segments } = segmentsOf(draft)
  return (
    segments <= longest[encoding] && judge({ ...asking, draft, author: 'auto' }).decision === 'send'
  )
}
