import { v7 } from 'uuid'

/** Makes ids that sort by the time they were made. */
export interface Ids {
  next(): string
}

export const timeOrderedIds: Ids = { next: () => v7() }
