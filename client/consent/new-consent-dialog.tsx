import type { Contact } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { ReasonDialog } from '../parts/reason-dialog.tsx'
import { sayNumber } from '../words/number.ts'
import { heardOf } from './reads.ts'

/** Consent given anew, with a proof; never for who opted out from the phone itself. */
export function NewConsentDialog({ contact, close }: { contact: Contact; close: () => void }) {
  const desk = useDesk()
  const number = sayNumber(contact.address)
  return (
    <ReasonDialog
      title="Record new consent"
      label="Where is the proof?"
      hint="For example: signed form of 12 Nov, in the front desk folder."
      missing="Say where the proof is."
      act="Record the consent"
      send={(document) => call('recordConsent', { params: { id: contact.id }, body: { document } })}
      done={(changed) => {
        heardOf(desk, changed)
        desk.undo.tell(`${number} may be texted again`)
      }}
      next="#composer"
      close={close}
    >
      <p>
        Only when the holder of {number} asked for texts again, in writing. They can also just text
        START.
      </p>
    </ReasonDialog>
  )
}
