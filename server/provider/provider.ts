import type { MessageStatus } from '../wire/shapes.ts'

/** A text to hand to the phone company. `outboxId` travels in the status callback, so that a lost answer can be told. */
export interface Outgoing {
  outboxId: string
  to: string
  text: string
}

/**
 * What became of handing a text over.
 * - `accepted`: the provider took it and named it.
 * - `rejected`: a definite no; it was not sent and never will be as it is.
 * - `again`: it was certainly not processed and may be tried again.
 * - `unknown`: it may or may not have been sent; it must never be sent again by a machine.
 */
export type Outcome =
  | { kind: 'accepted'; providerId: string; status: MessageStatus; segments: number | null }
  | { kind: 'rejected'; code: string; words: string; optedOut: boolean; configuration: boolean }
  | { kind: 'again'; code: string; words: string; afterMs: number | null }
  | { kind: 'unknown'; code: string; words: string }

/** A phone company. `send` never throws and answers within its deadline. */
export interface Provider {
  readonly name: 'twilio' | 'simulator'
  send(outgoing: Outgoing): Promise<Outcome>
  close(): Promise<void>
}
