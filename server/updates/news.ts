import { EventEmitter } from 'node:events'
import type { NumberedChange } from '../../db/changes.ts'

interface Events {
  /** Changes that are committed. */
  changed: [NumberedChange[]]
  /** Inbound texts were taken in. */
  arrived: []
  /** Something waits in the outbox. */
  queued: []
  /** A session ended: its sockets must close. */
  signedOut: [tokenHash: string]
}

/** What is heard inside the process, always after the commit it speaks of. */
export type NewsDesk = EventEmitter<Events>

export const openNewsDesk = (): NewsDesk => new EventEmitter<Events>()
