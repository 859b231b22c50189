import type { ConversationRow } from '../../server/wire/shapes.ts'
import { counted } from '../words/count.ts'
import { sayNumber } from '../words/number.ts'

/** A conversation that becomes urgent once more is news once more. */
const nameOf = ({ id, urgent }: ConversationRow): string => `${id} ${urgent?.since ?? ''}`

/** Tells which urgent conversations were not there before; the first time, all of them. */
export class UrgentNews {
  #known = new Set<string>()

  hear(rows: readonly ConversationRow[]): ConversationRow[] {
    const fresh = rows.filter((row) => row.urgent && !this.#known.has(nameOf(row)))
    for (const row of fresh) this.#known.add(nameOf(row))
    return fresh
  }
}

/** What is said aloud: one by its number and its words, several by their count. */
export function urgentWords(rows: readonly ConversationRow[]): string {
  const [row] = rows
  if (!row) return ''
  if (rows.length > 1)
    return `${counted(rows.length, 'urgent conversation')}. Somebody may be in danger.`
  return `Urgent: ${sayNumber(row.contact.address)}. ${row.urgent?.why ?? ''}`
}

export const isSeenBy = ({ urgent }: ConversationRow, staffId: string): boolean =>
  urgent?.seenBy.some(({ staff }) => staff.id === staffId) ?? false
