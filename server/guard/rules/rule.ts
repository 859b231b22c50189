import type { RuleName } from '../../wire/verdict.ts'
import type { View } from './view.ts'

/** A stretch of words a rule objects to; word indexes of the view, end exclusive. */
export interface Hit {
  from: number
  to: number
  why: string
}

/** What is forbidden, whoever says it. */
export type DenyRule = Exclude<RuleName, 'contradiction' | 'unsupported' | 'tone'>

/** One deny rule: finds what must never go out, whatever a fact or the sender says. */
export interface Rule {
  name: DenyRule
  find: (view: View) => Hit[]
}
