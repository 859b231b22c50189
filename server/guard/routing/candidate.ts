import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { retrieve } from '../knowledge/retrieve.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import type { Situation } from '../situation.ts'
import { fit } from './fit.ts'
import type { Fit } from './fit.ts'
import { isHoliday } from '../reading/holidays.ts'
import { languageOf } from './language.ts'
import { namesake } from './namesakes.ts'
import type { Question } from './questions.ts'
import { askedDays } from './scope.ts'
import { correctSpelling } from './spelling.ts'
import type { Term } from './terms.ts'
import { asksHours, twins } from './twins.ts'
import { rarity } from './weigh.ts'

export type Asking = Omit<Situation, 'draft' | 'author'>

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

function unknown(question: Question): string {
  const things = question.terms.filter((term) => term.kind === 'thing').map((term) => term.text)
  return `No public fact speaks of ${things.length > 0 ? `“${things.join('”, “')}”` : 'this'}.`
}

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

export const spelled = (question: Question, knowledge: Knowledge): Question => ({
  ...question,
  terms: question.terms.flatMap((term) => correctSpelling(term, knowledge)),
})

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
