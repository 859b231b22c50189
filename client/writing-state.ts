import type { Draft } from '../server/wire/shapes.ts'

export type Origin =
  { proposalId: string; was: string } | { templateId: string; was: string } | null

export interface Outgoing {
  /** The same for each try of one text, so that the server sends it once. */
  key: string
  text: string
  at: number
  origin: Origin
  /** Why it did not go; null while it is on its way. */
  failed: string | null
}

export interface Stop {
  code: string
  words: string
  /** What was tried, with its key. */
  tried: { text: string; key: string }
}

/** What one person is writing in one conversation. It outlives screens, sockets and sign-in. */
export interface Writing {
  mode: 'reply' | 'note'
  reply: string
  note: string
  /** Where the reply came from, if not from the keyboard. */
  origin: Origin
  /** The revision the server last told us; 0 when it holds no draft. */
  rev: number
  /** What the server holds, as far as we know. */
  saved: string
  saving: 'rest' | 'waiting' | 'saving' | 'failed'
  /** Someone else saved another version since. */
  theirs: Draft | null
  /** The proposal that was already laid in the composer once. */
  proposed: string | null
  /** Replies on their way, shown as bubbles until the server's own message takes their place. */
  outgoing: readonly Outgoing[]
  /** Why the last send did not go, where the server stopped it. */
  stop: Stop | null
  /** This person took over here; colleagues may have, too. */
  tookOver: boolean
  /** When the server last took something from here; what was asked before that tells nothing. */
  tookAt: number
}

/** Nothing written yet. */
export const fresh: Writing = {
  mode: 'reply',
  reply: '',
  note: '',
  origin: null,
  rev: 0,
  saved: '',
  saving: 'rest',
  theirs: null,
  proposed: null,
  outgoing: [],
  stop: null,
  tookOver: false,
  tookAt: 0,
}

export const isProposed = (origin: Origin): origin is { proposalId: string; was: string } =>
  origin !== null && 'proposalId' in origin

/** Unsaved: differs from what the server holds; a proposal left as it is needs no saving. */
export function isUnsaved({ reply, saved, origin }: Writing): boolean {
  if (origin && 'proposalId' in origin && origin.was === reply) return false
  return reply !== saved
}

/** A text of which less than a third is left as it came has no origin any more. */
export function originOf(origin: Origin, reply: string): Origin {
  if (!origin) return null
  const { was } = origin
  const shorter = Math.min(was.length, reply.length)
  let head = 0
  while (head < shorter && was[head] === reply[head]) head += 1
  let tail = 0
  while (tail < shorter - head && was.at(-1 - tail) === reply.at(-1 - tail)) tail += 1
  return head + tail >= was.length / 3 ? origin : null
}
