import { judge } from './judge.ts'
import type { Knowledge } from './knowledge/compile.ts'
import { retrieve } from './knowledge/retrieve.ts'
import { today } from './reading/calendar.ts'
import { fit } from './routing/fit.ts'
import type { Fit } from './routing/fit.ts'
import { questionsOf } from './routing/questions.ts'
import type { Question } from './routing/questions.ts'
import type { Moment, Situation } from './situation.ts'
import { segmentsOf } from '../wire/segments.ts'

export type Asking = Omit<Situation, 'draft' | 'author'>

export interface Proposal {
  draft: string
  factIds: string[]
  why: string
}

/** A reply in the words of one public fact that surely answers what was asked; null leaves it to a person. */
export function propose(situation: Asking): Proposal | null {
  const now = today(situation.now).serial
  const { heard, questions } = questionsOf(situation.inbound, now)
  if (questions.length === 0 || heard.some((each) => each.personal)) return null
  const [best, next] = ranked(questions, situation.knowledge, now)
  if (!best || best.score < 0.6 || best.missing.length > 0 || best.silent.length > 0) return null
  if (next && next.score > best.score - 0.08) return null
  const draft = best.fact.text
  if (segmentsOf(draft).segments > 2) return null
  if (judge({ ...situation, draft, author: 'auto' }).decision !== 'send') return null
  return { draft, factIds: [best.fact.id], why: `“${best.fact.title}” says what is asked.` }
}

/** The facts nearest to a text, best first; without a moment, those no longer or not yet valid too. */
export function rank(
  inbound: readonly string[],
  knowledge: Knowledge,
  now?: Moment,
): { factId: string; score: number }[] {
  // No day is before or after NaN.
  const day = now ? today(now).serial : Number.NaN
  const { questions } = questionsOf(inbound, now ? day : 0)
  return ranked(questions, knowledge, day).map(({ fact, score }) => ({ factId: fact.id, score }))
}

/** The valid facts by how far they answer all that is asked together. */
function ranked(questions: readonly Question[], knowledge: Knowledge, day: number): Fit[] {
  const asked: Question = {
    text: questions.map((each) => each.text).join(' '),
    focuses: [...new Set(questions.flatMap((each) => each.focuses))],
    terms: questions.flatMap((each) => each.terms),
    values: questions.flatMap((each) => each.values),
  }
  const terms = new Map(asked.terms.flatMap((term) => term.ids.map((id) => [id, 1] as const)))
  return retrieve(knowledge, terms, day, 16)
    .map(({ entry }) => fit(asked, entry.fact, knowledge))
    .toSorted((one, two) => two.score - one.score)
}
