import { CircleQuestionMark, Siren } from 'lucide-react'
import { useState } from 'react'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { call } from '../../api.ts'
import { Decide } from '../../consent/decide.tsx'
import { lastOf, useConsent } from '../../consent/reads.ts'
import { deadline } from '../../consent/words.ts'
import { useDesk } from '../../desk.tsx'
import { Button } from '../../parts/button.tsx'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { useNow } from '../../use-now.ts'
import { sayNumber } from '../../words/number.ts'
import { seenWhen } from '../../words/seen.ts'
import { since } from '../../words/time.ts'
import { showRow } from '../actions.ts'
import './banners.css'

/** What must be known before anything is written here. */
export const Banners = ({ row }: { row: ConversationRow }) => (
  <>
    {row.urgent && <UrgentBanner row={row} urgent={row.urgent} />}
    {row.contact.suspectedAt !== null && row.contact.optedOutAt === null && (
      <SuspectedBanner row={row} />
    )}
  </>
)

interface UrgentProps {
  row: ConversationRow
  urgent: NonNullable<ConversationRow['urgent']>
}

function UrgentBanner({ row, urgent }: UrgentProps) {
  const { may } = useDesk()
  const now = useNow(60_000)
  const [ending, setEnding] = useState(false)
  return (
    <section className="banner danger" aria-label="Urgent">
      <Siren className="icon" size={20} aria-hidden="true" />
      <div>
        <p>
          <b>Urgent since {since(urgent.since, now)}.</b> {urgent.why}
        </p>
        <p className="banner-more">{seenWhen(urgent.seenBy, now)}.</p>
      </div>
      {may('reply') && (
        <Button size="small" look="danger" onPress={() => setEnding(true)}>
          Dealt with
        </Button>
      )}
      {ending && <DealtWith row={row} close={() => setEnding(false)} />}
    </section>
  )
}

function DealtWith({ row, close }: { row: ConversationRow; close: () => void }) {
  const desk = useDesk()
  return (
    <ReasonDialog
      title="Dealt with"
      label="What was done?"
      hint="One line, kept with your name. For example: called campus police, they are with them."
      missing="Say what was done."
      act="Dealt with"
      look="danger"
      send={(done) =>
        call('endUrgency', {
          params: { id: row.id },
          body: { done, since: row.urgent?.since ?? 0 },
        })
      }
      done={(ended) => {
        showRow(desk, ended)
        desk.undo.tell(`${sayNumber(row.contact.address)} is not urgent any more`)
      }}
      next="#messages"
      close={close}
    >
      <p>The conversation then leaves the top of everybody’s list. It stays open.</p>
    </ReasonDialog>
  )
}

function SuspectedBanner({ row }: { row: ConversationRow }) {
  const now = useNow(60_000)
  const text = lastOf(useConsent(row).data?.events, 'suspected')?.wording ?? null
  return (
    <section className="banner warning" aria-label="May be an opt-out">
      <CircleQuestionMark className="icon" size={20} aria-hidden="true" />
      <div>
        <p>
          <b>This may be an opt-out{text ? ':' : '.'}</b> {text && `“${text}”`}
        </p>
        <p className="banner-more">
          Nothing is sent automatically. {deadline(row.contact.decideBy, now).words}.
        </p>
      </div>
      <Decide contact={row.contact} text={text} next="#messages" />
    </section>
  )
}
