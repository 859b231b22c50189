import {
  CircleCheck,
  CircleQuestionMark,
  FileCheck,
  type LucideIcon,
  MessageSquare,
  OctagonX,
  ReplyAll,
} from 'lucide-react'
import { useState } from 'react'
import type { ConsentEvent } from '../../server/wire/shapes.ts'
import { Button } from '../parts/button.tsx'
import { moment } from '../words/time.ts'
import { ledgerWords } from './words.ts'
import './consent.css'

const signs: Record<ConsentEvent['action'], LucideIcon> = {
  implied: MessageSquare,
  'opt-out': OctagonX,
  'opt-in': CircleCheck,
  suspected: CircleQuestionMark,
  kept: FileCheck,
  confirmed: ReplyAll,
}

const shownAtFirst = 3

/** What a contact allowed and forbade, newest first, with the words and who wrote them down. */
export function Ledger({
  events,
  show,
}: {
  events: readonly ConsentEvent[]
  show: (messageId: string) => void
}) {
  const [all, setAll] = useState(false)
  const shown = all ? events : events.slice(0, shownAtFirst)
  return (
    <>
      <ol className="ledger" aria-label="Consent, newest first">
        {shown.map((event) => (
          <Line key={event.id} event={event} show={show} />
        ))}
      </ol>
      {events.length > shownAtFirst && (
        <Button
          size="small"
          look="quiet"
          place="card-button"
          aria-expanded={all}
          onPress={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `Show all ${events.length}`}
        </Button>
      )}
    </>
  )
}

function Line({ event, show }: { event: ConsentEvent; show: (messageId: string) => void }) {
  const Sign = signs[event.action]
  const { wording, reason, staff, messageId } = event
  return (
    <li className={`ledger-line ${event.action}`}>
      <Sign className="icon" size={14} aria-hidden="true" />
      <div>
        <p>
          {ledgerWords(event)}
          {staff && <>, noted by {staff.name}</>}
        </p>
        {wording && <blockquote className="quoted">{wording}</blockquote>}
        {reason && reason !== wording && <p className="ledger-reason">{reason}</p>}
        <p className="meta">
          <time dateTime={new Date(event.at).toISOString()}>{moment(event.at)}</time>
          {messageId && (
            <>
              {' · '}
              <Button
                size="small"
                look="quiet"
                place="ledger-show"
                aria-label={`Show the text of ${moment(event.at)}`}
                onPress={() => show(messageId)}
              >
                Show the text
              </Button>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
