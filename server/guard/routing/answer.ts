import { judge } from '../judge.ts'
import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { retrieve } from '../knowledge/retrieve.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import type { Situation } from '../situation.ts'
import { segmentsOf } from '../../wire/segments.ts'
import { confidence } from './confidence.ts'
import { fit } from './fit.ts'
import { isHoliday } from './holidays.ts'
import { languageOf } from './language.ts'
import { namesake } from './namesakes.ts'
import type { Fit } from './fit.ts'
import { askedDays } from './scope.ts'
import { correctSpelling } from './spelling.ts'
import type { Question } from './questions.ts'
import type { Term } from './terms.ts'
import { rarity } from './weigh.ts'
import { asksHours, both, twins } from './twins.ts'

export type Asking = Omit<Situation, 'draft' | 'author'>

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

/** The best fact for a question and the next one; in words why there is none to tell from others. */
export function candidate(
  asking: Asking,
  question: Question,
  now: number,
): { best: Fit; others: Fit[] } | string {
  const [best, ...others] = ranked(question, asking.knowledge, now, asking.office)
  if (!best) return unknown(question)
  const twin = others.find((other) => twins(question, best, other, asking.knowledge))
  if (twin) return `“${best.fact.title}” and “${twin.fact.title}” could both be meant.`
  const [next] = others
  if (next && !best.on && best.titled < 0.75 && next.score > 0.9 * best.score)
    return `“${best.fact.title}” and “${next.fact.title}” are equally near.`
  const bare = !question.terms.some((term) => term.kind === 'thing' || term.kind === 'deed')
  const ours = addressee(question, asking.office).length > 0 && ofOffice(question)
  const named =
    best.about >= 0.75 && (best.matched > 1 || (best.matched === 1 && best.titled >= 0.5))
  if (bare && !question.pointing && !named && !(ours && best.about >= 0.6))
    return 'It names nothing a fact could be about.'
  if (best.silent.length > 0)
    return `“${best.fact.title}” is near, but does not say ${best.silent.join(' and ')}.`
  if (best.other) return `“${best.fact.title}” is of another kind than the one asked about.`
  const part = unsaid(question, best)
  if (part) return `“${best.fact.title}” answers a part, but says nothing of ${part}.`
  const told = hangsOn(question, best.fact, asking.knowledge)
  if (told) return `What “${best.fact.title}” says may hang on “${told}”.`
  const name = namesake(question, best.fact, asking.knowledge)
  if (name) return `“${best.fact.title}” is one of several; which one is not said.`
  if (languageOf(question.text) === 'en' && languageOf(best.fact.text) === 'es')
    return `“${best.fact.title}” is written in another language.`
  if (!best.on && asksHours(question) && askedDays(question, now).some(isHoliday))
    return `“${best.fact.title}” may not hold on a holiday.`
  return { best, others }
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
    score: confidence(best, others),
  }
}

/** "When is it and who teaches it", "where do we park for it": what is wanted hangs on a word the fact lacks. */
function unsaid({ focuses, parts, terms }: Question, best: Fit): string | null {
  const { lacks, absent } = best
  if (best.figureless) return 'the figure'
  if (best.dated) return null
  const missing = lacks.unknown + lacks.known + lacks.names + lacks.deeds
  const part = parts > 1 ? missing > 0 : focuses[0] === 'where' && lacks.deeds > 0
  const words = terms.filter(({ ids }) => absent.some((each) => each.includes(ids[0] ?? '')))
  return part ? words.map(({ text }) => `“${text}”`).join(' and ') || 'the rest' : null
}

/** "Free unless they live near": a place or a thing the sender tells of that no fact knows may decide it. */
const hangsOn = (question: Question, fact: FactText, knowledge: Knowledge) =>
  /\b(?:unless|depend(?:s|ing)?|a menos que|depende)\b/i.test(fact.text)
    ? question.terms.find(
        (term) =>
          term.kind === 'context' && term.else === 'thing' && rarity(term, knowledge) === 'none',
      )?.text
    : undefined

/** What speaks against the best fact. */
function doubtOf(best: Fit, rival: Fit | undefined): string {
  if (rival && rival.score > best.score - 0.1 && best.covered > 0.6)
    return `“${best.fact.title}” and “${rival.fact.title}” could both be meant.`
  return best.missing.length > 0
    ? `“${best.fact.title}” is nearest, but says nothing of “${best.missing.join('”, “')}”.`
    : `“${best.fact.title}” is nearest, but not surely what is asked.`
}

function unknown(question: Question): string {
  const things = question.terms.filter((term) => term.kind === 'thing').map((term) => term.text)
  return `No public fact speaks of ${things.length > 0 ? `“${things.join('”, “')}”` : 'this'}.`
}

const spelled = (question: Question, knowledge: Knowledge): Question => ({
  ...question,
  terms: question.terms.flatMap((term) => correctSpelling(term, knowledge)),
})

/** The valid facts by how far they answer a question, best first. */
export function ranked(question: Question, knowledge: Knowledge, day: number, office = ''): Fit[] {
  const own = addressee(question, office)
  const terms = [...spelled(question, knowledge).terms, ...own]
  const weights = new Map<string, number>()
  for (const term of terms) {
    for (const id of term.kin) weights.set(id, Math.max(weights.get(id) ?? 0, 0.5))
    for (const id of term.ids) weights.set(id, own.includes(term) ? 0.1 : 1)
  }
  // "the center" of "Fern Hill Recreation Center": the word its facts use.
  for (const { ids } of own) weights.set(ids.at(-1) ?? '', 1)
  const asked = { ...question, terms }
  return retrieve(knowledge, weights, day, 24)
    .map(({ entry }) => fit(asked, entry.fact, knowledge, day))
    .toSorted((one, two) => two.score - one.score)
}

/** "are you open", "what is the address": asked of the office itself, by whatever word of its name. */
function addressee(question: Question, office: string): Term[] {
  const names = question.terms.some(
    (term) => /^(?:thing|deed)$/.test(term.kind) && !term.ids.includes('~open'),
  )
  const ids = read(office, null)
    .words.filter((word) => word.role === 'content')
    .flatMap((word) => idsOf(word.concept))
  // "What time does the office close": a word of its name, or none but that.
  const ours = (term: Term) =>
    term.ids.some((id) => id === '~open' || id === '~office' || ids.includes(id))
  if (
    names ||
    question.pointing ||
    (!question.addressed && question.terms.some((term) => term.kind !== 'asks' && !ours(term)))
  )
    return []
  return ids.length === 0 ? [] : [{ text: 'you', ids, kin: [], kind: 'common' }]
}

/** Every office has hours and can be found and reached: asked of the office itself these name enough. */
const ofOffice = (question: Question) =>
  question.terms.some((term) => term.ids.includes('~open')) ||
  question.focuses.every((focus) => /^(where|address|contact|email|phone|link)$/.test(focus))

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
