import { since } from './time.ts'

interface Seen {
  staff: { id: string; name: string }
  at: number
}

/** Who saw it, in the order of seeing: "Seen by Dana and Jo". */
export function seenWords(seenBy: readonly Seen[]): string {
  if (seenBy.length === 0) return 'Nobody has seen it yet'
  return `Seen by ${listed(seenBy.map(({ staff }) => staff.name))}`
}

/** The same with times: "Seen by Dana at 10:02". */
export const seenWhen = (seenBy: readonly Seen[], now: number): string =>
  seenBy.length === 0
    ? seenWords(seenBy)
    : `Seen by ${listed(seenBy.map(({ staff, at }) => `${staff.name} at ${since(at, now)}`))}`

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
