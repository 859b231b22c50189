import {
  Bot,
  CheckCheck,
  Clock3,
  MessageSquareQuote,
  CircleQuestionMark,
  OctagonX,
  Siren,
  TriangleAlert,
  UserRound,
} from 'lucide-react'
import { memo } from 'react'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { Ago } from '../../parts/ago.tsx'
import { Chip } from '../../parts/chip.tsx'
import { ago } from '../../words/time.ts'
import { sayNumber } from '../../words/number.ts'
import { statusWords, wentWrong } from '../../words/status.ts'

interface RowProps {
  row: ConversationRow
  now: number
  index: number
  of: number
  selected: boolean
  open: (id: string) => void
}

/** One conversation in the list; all its signs are also words in its name. */
export const Row = memo(function Row({ row, now, index, of, selected, open }: RowProps) {
  const chips = chipsOf(row, now).slice(0, 2)
  return (
    <div
      id={rowId(row.id)}
      role="option"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={of}
      className={`row ${waits(row) ? 'waits' : ''}`}
      style={{ top: `calc(${index} * var(--row))` }}
      onClick={() => open(row.id)}
    >
      {waits(row) && (
        <span className="row-dot">
          <span className="vh">Waiting for a reply. </span>
        </span>
      )}
      <span className="row-name">{sayNumber(row.contact.address)}</span>
      <Ago at={row.lastAt} />
      <span className="row-text">{lastLine(row)}</span>
      <span className="row-chips">
        {chips.map((chip) => (
          <Chip key={chip.words} {...chip} />
        ))}
      </span>
    </div>
  )
})

export const rowId = (id: string): string => `row-${id}`

const waitsLong = 15 * 60_000

function chipsOf(row: ConversationRow, now: number) {
  return [
    row.urgent && { tone: 'danger' as const, sign: Siren, words: 'Urgent' },
    row.contact.optedOutAt !== null && {
      tone: 'danger' as const,
      sign: OctagonX,
      words: 'Opted out',
    },
    row.contact.suspectedAt !== null &&
      row.contact.optedOutAt === null && {
        tone: 'warning' as const,
        sign: CircleQuestionMark,
        words: 'May be an opt-out',
      },
    wentWrong(row.lastStatus) && {
      tone: 'danger' as const,
      sign: TriangleAlert,
      words: statusWords[row.lastStatus].words,
    },
    row.proposed && { tone: 'accent' as const, sign: MessageSquareQuote, words: 'Suggested reply' },
    waits(row) && {
      tone: now - row.waitingSince! > waitsLong ? ('warning' as const) : ('plain' as const),
      sign: Clock3,
      words: `Waits ${ago(row.waitingSince!, now).replace('now', '< 1 min')}`,
    },
    row.assignee && { sign: UserRound, words: row.assignee.name },
    isAuto(row) && { tone: 'success' as const, sign: Bot, words: 'Auto-answered' },
    row.lastDirection === 'outbound' && {
      sign: CheckCheck,
      words: statusWords[row.lastStatus].words,
    },
  ].filter((chip) => chip !== false && chip !== null)
}

/** Who opted out waits for nothing that may be sent. */
const waits = ({ waitingSince, contact }: ConversationRow): boolean =>
  waitingSince !== null && contact.optedOutAt === null

const isAuto = (row: ConversationRow): boolean =>
  row.lastDirection === 'outbound' && ['auto', 'model'].includes(row.lastAuthor)

function lastLine(row: ConversationRow): string {
  const said = row.lastText || 'Photo'
  if (row.lastDirection === 'inbound') return said
  return `${isAuto(row) ? 'Auto' : 'Office'}: ${said}`
}
