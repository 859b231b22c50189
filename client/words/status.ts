import type { MessageStatus } from '../../server/wire/shapes.ts'

export type Mark = 'clock' | 'check' | 'checks' | 'warning' | 'stop'

/** What became of an outbound message: a word and a sign. */
export const statusWords: Record<MessageStatus, { words: string; mark: Mark }> = {
  received: { words: 'Received', mark: 'check' },
  queued: { words: 'Waiting to go', mark: 'clock' },
  sending: { words: 'Sending', mark: 'clock' },
  sent: { words: 'Sent', mark: 'check' },
  delivered: { words: 'Delivered', mark: 'checks' },
  read: { words: 'Read', mark: 'checks' },
  undelivered: { words: 'Not delivered', mark: 'warning' },
  failed: { words: 'Not sent', mark: 'warning' },
  canceled: { words: 'Canceled', mark: 'stop' },
  held: { words: 'Held back', mark: 'stop' },
  unknown: { words: 'We cannot tell if it was sent', mark: 'warning' },
}

export const wentWrong = (status: MessageStatus): boolean =>
  ['undelivered', 'failed', 'held', 'unknown'].includes(status)
