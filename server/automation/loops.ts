/** What tells a robot, a short code or a tapback from a person with a question. */
export interface Incoming {
  from: string
  text: string
  /** Our own numbers. */
  ours: readonly string[]
  /** Texts of the same contact before this one, newest first. */
  earlier: readonly { text: string; at: number }[]
  at: number
}

const tapback =
  /^(?:liked|loved|laughed at|emphasized|disliked|questioned|reacted .{1,8} to|le gustó|le encantó|removed a[n]? .{1,20} from)\s+[“"«]/iu
const HOUR = 3_600_000

/** Why a text gets no automatic reply; null when it may. */
export function noReplyTo({ from, text, ours, earlier, at }: Incoming): string | null {
  if (text.trim() === '') return 'It has no words.'
  if (!/^\+[1-9]\d{6,14}$/.test(from))
    return 'It came from a short code or a name, not from a phone.'
  if (ours.includes(from)) return 'It came from a number of ours.'
  if (tapback.test(text.trim())) return 'It is a reaction to a message.'
  const same = earlier.filter((one) => at - one.at < HOUR && alike(one.text, text))
  if (same.length >= 2) return 'The same text keeps coming.'
  return null
}

const alike = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
