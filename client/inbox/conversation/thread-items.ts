import type { Message, Note } from '../../../server/wire/shapes.ts'
import type { Outgoing } from '../../writing-state.ts'
import { dayKey } from '../../words/time.ts'

export type ThreadItem =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'message'; key: string; message: Message; last: boolean }
  | { kind: 'outgoing'; key: string; outgoing: Outgoing }
  | { kind: 'note'; key: string; note: Note }

const together = 3 * 60_000

/** The thread as it is read: days, messages in groups, notes where they were written, and what is on its way. */
export function threadItems(
  messages: readonly Message[],
  notes: readonly Note[],
  outgoing: readonly Outgoing[],
): ThreadItem[] {
  const first = messages[0]?.at ?? 0
  const entries = [
    ...messages.map((message) => ({ at: message.at, message })),
    ...notes
      .filter((note) => note.at >= first || messages.length === 0)
      .map((note) => ({ at: note.at, note })),
  ].toSorted((a, b) => a.at - b.at)

  const items: ThreadItem[] = []
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (!before || dayKey(before.at) !== dayKey(entry.at)) {
      items.push({ kind: 'day', key: `day-${dayKey(entry.at)}-${index}`, at: entry.at })
    }
    if ('note' in entry) items.push({ kind: 'note', key: entry.note.id, note: entry.note })
    else {
      const next = entries[index + 1]
      const last = !next || !('message' in next) || !sameGroup(entry.message, next.message)
      items.push({ kind: 'message', key: entry.message.id, message: entry.message, last })
    }
  }
  return [
    ...items,
    ...outgoing.map((one): ThreadItem => ({ kind: 'outgoing', key: one.key, outgoing: one })),
  ]
}

/** Went out by itself: nobody sent it. Each says what it is. */
export const isAutomatic = ({ direction, staff }: Message): boolean =>
  direction === 'outbound' && staff === null

function sameGroup(one: Message, next: Message): boolean {
  return (
    one.direction === next.direction &&
    !isAutomatic(one) &&
    one.author === next.author &&
    one.staff?.id === next.staff?.id &&
    one.status === next.status &&
    one.problem === null &&
    next.at - one.at < together &&
    dayKey(one.at) === dayKey(next.at)
  )
}
