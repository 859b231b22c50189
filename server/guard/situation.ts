import type { AuthorKind } from '../wire/shapes.ts'
import type { Knowledge } from './knowledge/compile.ts'

/** Everything the guard may look at. It reads no clock, no network and no database. */
export interface Situation {
  /** The text exactly as it would be sent. */
  draft: string
  /** The texts being answered, oldest first. */
  inbound: readonly string[]
  knowledge: Knowledge
  /** The office's public name, as people know it. */
  office: string
  now: Moment
  author: AuthorKind
}

/** An instant and the zone in which the office reads it: an IANA name or an offset such as "-05:00". */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  instant: number
  timeZone: string
}
