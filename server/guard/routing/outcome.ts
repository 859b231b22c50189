import type { Crisis } from './crisis.ts'

export type Kind = 'answer' | 'handover' | 'optout' | 'optin' | 'help' | 'crisis'

/** What becomes of a text. */
export interface Outcome {
  outcome: Kind
  /** The facts of an answer. */
  factIds: string[]
  /** The reply of an answer, in the facts' own words, judged `send`; null otherwise. */
  draft: string | null
  /** The reason, in words for staff and for the trail. */
  why: string
  /** How sure, 0 to 1: of the answer, of the best fact when handed over; 1 where a rule decides. */
  score: number
  /** Perhaps an opt-out: automatic sending pauses for this contact until a person has decided. */
  suspected?: true
  crisis?: Crisis['kind']
}
