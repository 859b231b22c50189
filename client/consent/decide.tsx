import { useState } from 'react'
import type { Contact } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { ReasonDialog } from '../parts/reason-dialog.tsx'
import { sayNumber } from '../words/number.ts'
import { heardOf } from './reads.ts'

const ends = {
  'opt-out': {
    title: 'It was an opt-out',
    told: 'is opted out. Nothing goes to it any more',
    effect: 'Nobody can text this number any more, from any office, until it texts START.',
  },
  keep: {
    title: 'They still want texts',
    told: 'still gets texts',
    effect: 'Texting goes on as before, automatic replies too.',
  },
} as const
type Decision = keyof typeof ends

interface DecideProps {
  contact: Contact
  /** The text in question. */
  text: string | null
  /** Where the focus goes: the buttons go with the decision. */
  next: string
}

/** The two ways a suspected opt-out can end, each with its reason on record. */
export function Decide({ contact, text, next }: DecideProps) {
  const { may } = useDesk()
  const [deciding, setDeciding] = useState<Decision | null>(null)
  if (!may('record-opt-out')) return null
  return (
    <div className="decide">
      <Button size="small" look="danger" onPress={() => setDeciding('opt-out')}>
        It was an opt-out
      </Button>
      <Button size="small" onPress={() => setDeciding('keep')}>
        They still want texts
      </Button>
      {deciding && (
        <DecideDialog
          contact={contact}
          text={text}
          decision={deciding}
          next={next}
          close={() => setDeciding(null)}
        />
      )}
    </div>
  )
}

interface DecideDialogProps {
  contact: Contact
  text: string | null
  decision: Decision
  next: string
  close: () => void
}

function DecideDialog({ contact, text, decision, next, close }: DecideDialogProps) {
  const desk = useDesk()
  const { title, told, effect } = ends[decision]
  return (
    <ReasonDialog
      title={title}
      label="Why do you think so?"
      hint={decision === 'keep' ? 'Kept with your name.' : 'Optional; kept with your name.'}
      {...(decision === 'keep' ? { missing: 'Say why they still want texts.' } : {})}
      act={title}
      look={decision === 'keep' ? 'main' : 'danger'}
      send={(reason) =>
        call('decideSuspected', { params: { id: contact.id }, body: { decision, reason } })
      }
      done={(changed) => {
        heardOf(desk, changed)
        desk.undo.tell(`${sayNumber(contact.address)} ${told}`)
      }}
      next={next}
      close={close}
    >
      {text && <blockquote className="quoted">{text}</blockquote>}
      <p>{effect}</p>
    </ReasonDialog>
  )
}
