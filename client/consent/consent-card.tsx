import { useState } from 'react'
import type { ConversationRow } from '../../server/wire/shapes.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/state.tsx'
import { useNow } from '../use-now.ts'
import { moment } from '../words/time.ts'
import { Ledger } from './ledger.tsx'
import { NewConsentDialog } from './new-consent-dialog.tsx'
import { OptOutDialog } from './opt-out-dialog.tsx'
import { useConsent } from './reads.ts'
import { deadline, onlyPhoneUndoes, optOutWay } from './words.ts'

/** Whether this contact may be texted, why, and what can be written down about it. */
export function ConsentCard({
  row,
  show,
}: {
  row: ConversationRow
  show: (messageId: string) => void
}) {
  const { data, error, refetch } = useConsent(row)
  return (
    <section className="card" aria-labelledby="consent-title">
      <h2 id="consent-title">Consent</h2>
      <State row={row} />
      {data && <Ledger events={data.events} show={show} />}
      {error && !data && (
        <Failure what="Couldn’t load the history" error={error} retry={() => void refetch()} />
      )}
    </section>
  )
}

function State({ row: { contact } }: { row: ConversationRow }) {
  const now = useNow(60_000)
  if (contact.optedOutAt !== null)
    return (
      <>
        <p>
          <b className="wrong">Opted out</b> {moment(contact.optedOutAt)}, {optOutWay(contact)}.
        </p>
        <WayBack contact={contact} />
      </>
    )
  return (
    <>
      <p>
        {contact.suspectedAt === null ? (
          <>
            <b>May be texted</b>
          </>
        ) : (
          <>
            <b>May be an opt-out.</b> Automatic replies rest.{' '}
            {deadline(contact.decideBy, now).words}.
          </>
        )}
      </p>
      <OptOut contact={contact} />
    </>
  )
}

function OptOut({ contact }: Pick<ConversationRow, 'contact'>) {
  const { may } = useDesk()
  const [open, setOpen] = useState(false)
  if (!may('record-opt-out')) return null
  return (
    <>
      <Button size="small" place="card-button" onPress={() => setOpen(true)}>
        Record an opt-out
      </Button>
      {open && <OptOutDialog contact={contact} close={() => setOpen(false)} />}
    </>
  )
}

/** The lawful way back from an opt-out; there is no other. */
export function WayBack({ contact }: Pick<ConversationRow, 'contact'>) {
  const { may } = useDesk()
  const [open, setOpen] = useState(false)
  if (onlyPhoneUndoes(contact))
    return <p>Only the phone itself can undo this: text START. Until then, call or meet.</p>
  if (!may('record-consent'))
    return <p>They can text START, or give a supervisor new consent in writing.</p>
  return (
    <>
      <p>They can text START, or give new consent in writing.</p>
      <Button size="small" place="card-button" onPress={() => setOpen(true)}>
        Record new consent
      </Button>
      {open && <NewConsentDialog contact={contact} close={() => setOpen(false)} />}
    </>
  )
}
