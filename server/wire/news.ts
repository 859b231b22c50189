/** What browsers are told by socket: hints only. The data is read by HTTP, with the reader's rights. */
export const changeTypes = [
  'message',
  'status',
  'conversation',
  'draft',
  'note',
  'knowledge',
  'template',
  /** Automatic replies: settings of the office, or the switch for all. */
  'automation',
  /** A conversation became urgent, or is urgent no more. */
  'urgent',
] as const
export type ChangeType = (typeof changeTypes)[number]

/** One change in an office; `seq` counts up by one within the office, without gaps. */
export interface Change {
  seq: number
  type: ChangeType
  conversationId: string | null
}

/** Changes come batched; a receiver whose last `seq` is not `from - 1` asks GET …/changes. */
export interface News {
  officeId: string
  from: number
  to: number
  changes: Change[]
}

export interface ServerToClient {
  news: (news: News) => void
}
