import type { MessageStatus } from '../wire/shapes.ts'

/** How far along a status is; reports arrive in any order, and a message only moves forward. */
const rank: Record<MessageStatus, number> = {
  received: 9,
  queued: 0,
  unknown: 1,
  sending: 1,
  sent: 2,
  delivered: 3,
  undelivered: 3,
  failed: 3,
  canceled: 3,
  held: 3,
  read: 4,
}

/** What the provider's words mean for us; a word that is not here is kept in the record and changes nothing. */
const meaning: Record<string, MessageStatus> = {
  accepted: 'sending',
  scheduled: 'sending',
  queued: 'sending',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  partially_delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'canceled',
  read: 'read',
}

/** The status a message has after a report. */
export function forward(now: MessageStatus, reported: string): MessageStatus {
  const next = Object.hasOwn(meaning, reported) ? meaning[reported]! : now
  // A report of any kind proves that the provider took the text.
  if (now === 'unknown') return next
  return rank[next] > rank[now] ? next : now
}
