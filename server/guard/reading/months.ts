import { monthNames } from './calendar.ts'
import { yearAfter } from './dates.ts'
import type { One } from './day.ts'
import type { Token } from './tokens.ts'

/** "November to March", "from April through October 2027": from the first day of the one to the last of the other. */
export function monthsAt(tokens: readonly Token[], at: number): One | null {
  const first = monthAt(tokens, at)
  if (!first || !spans.test(tokens[first.to]?.text ?? '')) return null
  const last = monthAt(tokens, first.to + 1)
  if (!last || tokens[last.to]?.kind === 'number') return null
  const year = first.year ?? last.year
  return {
    dates: [
      { month: first.month, day: 1, ...(year ? { year } : {}) },
      {
        month: last.month,
        day: lastDays[last.month - 1] ?? 31,
        ...(last.year ? { year: last.year } : {}),
      },
    ],
    stretch: true,
    to: last.to,
  }
}

/** What joins two ends of a stretch. */
export const spans = /^(-|to|through|until|a|hasta|thru)$/

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A month that no day number follows. */
function monthAt(
  tokens: readonly Token[],
  at: number,
): { month: number; year?: number; to: number } | null {
  const word = tokens[at]?.text ?? ''
  const month = monthNames.get(word)
  if (month === undefined) return null
  const said = yearAfter(tokens, at + 1)
  return said ? { month, year: said.year, to: said.to } : { month, to: at + 1 }
}
