import { MessageSquareOff } from 'lucide-react'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { WayBack } from '../../consent/consent-card.tsx'
import { lastOf, useConsent } from '../../consent/reads.ts'
import { optOutWay } from '../../consent/words.ts'
import { sayNumber } from '../../words/number.ts'
import { moment } from '../../words/time.ts'

/** In place of the composer: when, how, who wrote it down, and the lawful next step. */
export function NoTexting({ row }: { row: ConversationRow }) {
  const { contact } = row
  const event = lastOf(useConsent(row).data?.events, 'opt-out')
  const said = event?.wording ?? event?.reason
  const number = sayNumber(contact.address)
  return (
    <section className="no-texting" aria-label="Opted out">
      <MessageSquareOff className="icon" size={20} aria-hidden="true" />
      <div>
        <p>
          <b>
            {number} opted out {optOutWay(contact)}, {moment(contact.optedOutAt!)}.
          </b>{' '}
          {event?.staff && `Noted by ${event.staff.name}. `}Nobody can text this number.
        </p>
        {said && <blockquote className="quoted">{said}</blockquote>}
        <WayBack contact={contact} />
      </div>
    </section>
  )
}
