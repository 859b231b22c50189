import { weekdaySpan } from './calendar.ts'
import type { Token } from './tokens.ts'

const initials = new Map(Object.entries({ m: 1, t: 2, tu: 2, w: 3, th: 4, f: 5, sa: 6, su: 0 }))

/** "M-F", "M/W/F": days by their first letters, in capitals and joined. */
export function letteredDays(
  tokens: readonly Token[],
  at: number,
): { weekdays: number; recurring: true; to: number } | null {
  const first = initials.get(tokens[at]?.text ?? '')
  const link = tokens[at + 1]
  const last = initials.get(tokens[at + 2]?.text ?? '')
  if (first === undefined || last === undefined || !tokens[at]?.capital) return null
  if (!link?.glued || !/^[-/]$/.test(link.text) || !tokens[at + 2]?.glued) return null
  if (!tokens[at + 2]?.capital) return null
  let weekdays = link.text === '-' ? weekdaySpan(first, last) : (1 << first) | (1 << last)
  let to = at + 3
  const third = initials.get(tokens[to + 1]?.text ?? '')
  if (tokens[to]?.text === '/' && tokens[to]?.glued && third !== undefined) {
    weekdays |= 1 << third
    to += 2
  }
  return { weekdays, recurring: true, to }
}
