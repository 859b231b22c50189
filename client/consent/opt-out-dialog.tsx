import { useState } from 'react'
import type { Contact } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Choice } from '../parts/field.tsx'
import { ReasonDialog } from '../parts/reason-dialog.tsx'
import { sayNumber } from '../words/number.ts'
import { heardOf } from './reads.ts'

const ways = [
  { value: 'phone', words: 'By phone' },
  { value: 'email', words: 'By e-mail' },
  { value: 'desk', words: 'At the desk' },
] as const
type Way = (typeof ways)[number]['value']

/** Somebody told us, not by text, that they want no more texts. */
export function OptOutDialog({ contact, close }: { contact: Contact; close: () => void }) {
  const desk = useDesk()
  const [method, setMethod] = useState<Way>('phone')
  const number = sayNumber(contact.address)
  return (
    <ReasonDialog
      title="Record an opt-out"
      label="What did they say?"
      hint="As near to their words as you can. It is kept with your name."
      missing="Say what you heard."
      act="Record the opt-out"
      look="danger"
      send={(reason) =>
        call('recordOptOut', { params: { id: contact.id }, body: { method, reason } })
      }
      done={(changed) => {
        heardOf(desk, changed)
        desk.undo.tell(`${number} is opted out. Nothing goes to it any more`)
      }}
      next="#consent-title"
      close={close}
    >
      <p>
        From then on nobody can text {number}, from any office, and what waits to be sent to it is
        canceled.
      </p>
      <Choice
        label="How did they tell you?"
        value={method}
        options={ways}
        choose={(value) => setMethod(value as Way)}
      />
    </ReasonDialog>
  )
}
