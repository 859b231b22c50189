import { Siren } from 'lucide-react'
import { Link } from 'wouter'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { Ago } from '../../parts/ago.tsx'
import { sayNumber } from '../../words/number.ts'
import { seenWords } from '../../words/seen.ts'
import './urgent-section.css'

interface UrgentProps {
  rows: readonly ConversationRow[]
  view: string
  cursor: string | null
  /** On a phone the heading of the list is the heading of the page. */
  heading: 'h2' | 'h3'
}

/** Where somebody may be in danger: above every view, for everyone, until it is dealt with. */
export function UrgentSection({ rows, view, cursor, heading: Heading }: UrgentProps) {
  if (rows.length === 0) return null
  return (
    <section className="urgent" aria-labelledby="urgent-title">
      <Heading id="urgent-title" className="urgent-title">
        <Siren className="icon" size={16} aria-hidden="true" /> Urgent
        <b className="urgent-count">{rows.length}</b>
      </Heading>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              href={`/inbox/${view}/${row.id}`}
              className="urgent-row"
              aria-current={row.id === cursor ? 'true' : undefined}
            >
              <b className="row-name">{sayNumber(row.contact.address)}</b>
              <Ago at={row.urgent?.since ?? row.lastAt} />
              <span className="row-text">{row.lastText || 'Photo'}</span>
              <span className="urgent-seen">{seenWords(row.urgent?.seenBy ?? [])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
