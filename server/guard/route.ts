import type { Knowledge } from './knowledge/compile.ts'
import { today } from './reading/calendar.ts'
import { answerTo, together } from './routing/answer.ts'
import { ranked } from './routing/candidate.ts'
import type { Asking } from './routing/candidate.ts'
import { usualThreshold } from './routing/confidence.ts'
import { crisisIn } from './routing/crisis.ts'
import type { Outcome } from './routing/outcome.ts'
import { forPerson } from './routing/person.ts'
import { questionsOf } from './routing/questions.ts'
import { wishOf } from './routing/wishes.ts'
import type { Moment } from './situation.ts'

export type { Asking } from './routing/candidate.ts'
export type { Outcome } from './routing/outcome.ts'
export { measured, usualThreshold } from './routing/confidence.ts'

/** What the edge knows and the office has set. */
export interface Routing {
  /** Twilio's `OptOutType` of the last text: it has acted already. */
  providerSignal?: string
  /** Below it the best fact is handed over; its measured error stands beside the usual one. */
  threshold?: number
}

/**
 * What becomes of the texts being answered: crisis first, then what they ask of us as senders, then a public fact
 * that surely answers, else a person. Pure; never throws: what fails ends at a person.
 */
export function route(
  asking: Asking,
  { providerSignal, threshold = usualThreshold }: Routing = {},
): Outcome {
  try {
    const crisis = crisisIn(asking.inbound)
    if (crisis) return { ...nothing('crisis', crisis.why), crisis: crisis.kind }
    const wish = wishOf(asking.inbound, providerSignal)
    if (wish?.kind === 'suspected') return { ...nothing('handover', wish.why), suspected: true }
    if (wish) return nothing(wish.kind, wish.why)
    return answerOrHandOver(asking, threshold)
  } catch (error) {
    return nothing(
      'handover',
      `It could not be read: ${error instanceof Error ? error.message : 'unknown'}.`,
      0,
    )
  }
}

function answerOrHandOver(asking: Asking, threshold: number): Outcome {
  const personal = forPerson(asking.inbound)
  if (personal) return nothing('handover', personal)
  const now = today(asking.now).serial
  const questions = questionsOf(asking.inbound, now)
  if (questions.length === 0) return nothing('handover', 'It asks nothing a fact could answer.')
  const found = answerTo(asking, questions, now, threshold)
  if (found.draft === null) return nothing('handover', found.why, found.score)
  if (found.score < threshold) return nothing('handover', found.doubt, found.score)
  return {
    outcome: 'answer',
    factIds: found.factIds,
    draft: found.draft,
    why: found.why,
    score: found.score,
  }
}

const nothing = (outcome: Outcome['outcome'], why: string, score = 1): Outcome => ({
  outcome,
  factIds: [],
  draft: null,
  why,
  score,
})

/** A reply in the words of public facts that surely answer what was asked; null leaves it to a person. */
export function propose(asking: Asking): { draft: string; factIds: string[]; why: string } | null {
  const { outcome, draft, factIds, why } = route(asking)
  return outcome === 'answer' && draft !== null ? { draft, factIds, why } : null
}

/** The facts nearest to a text, best first; without a moment, those no longer or not yet valid too. */
export function rank(
  inbound: readonly string[],
  knowledge: Knowledge,
  now?: Moment,
): { factId: string; score: number }[] {
  // No day is before or after NaN.
  const day = now ? today(now).serial : Number.NaN
  const questions = questionsOf(inbound, now ? day : 0)
  return ranked(together(questions), knowledge, day).map(({ fact, score }) => ({
    factId: fact.id,
    score,
  }))
}
