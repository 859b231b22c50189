import {
  ArrowLeft,
  Check,
  CircleCheck,
  OctagonX,
  PanelRight,
  RotateCcw,
  Siren,
  UserRoundPlus,
  UserRoundX,
} from 'lucide-react'
import type { ConversationRow, Person } from '../../../server/wire/shapes.ts'
import { useDesk } from '../../desk.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { type Item, Menu } from '../../parts/menu.tsx'
import { sayNumber } from '../../words/number.ts'
import { useColleagues } from './reads.ts'

interface HeaderProps {
  row: ConversationRow
  back: () => void
  showDetails: () => void
  setDone: () => void
  reopen: () => void
  assign: (to: Person | null) => void
}

export function Header({ row, back, showDetails, setDone, reopen, assign }: HeaderProps) {
  const { may } = useDesk()
  return (
    <header className="bar conversation-bar">
      <IconButton name="Back to list" place="back" onPress={back}>
        <ArrowLeft className="icon" size={18} aria-hidden="true" />
      </IconButton>
      <h1 className="numbers">{sayNumber(row.contact.address)}</h1>
      {row.contact.optedOutAt !== null && <Chip tone="danger" sign={OctagonX} words="Opted out" />}
      {row.urgent && <Chip tone="danger" sign={Siren} words="Urgent" />}
      {row.status === 'done' && <Chip tone="success" sign={CircleCheck} words="Done" />}
      <div className="bar-end">
        {may('assign') && <Assign row={row} assign={assign} />}
        {may('reply') &&
          (row.status === 'open' ? (
            <Button hint="E" onPress={setDone}>
              <Check className="icon" size={16} aria-hidden="true" /> Done
            </Button>
          ) : (
            <Button hint="⇧E" onPress={reopen}>
              <RotateCcw className="icon" size={16} aria-hidden="true" /> Reopen
            </Button>
          ))}
        <IconButton name="Details" place="show-details" onPress={showDetails}>
          <PanelRight className="icon" size={18} aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  )
}

function Assign({ row, assign }: Pick<HeaderProps, 'row' | 'assign'>) {
  const { me } = useDesk()
  const { data } = useColleagues()
  const others = (data?.staff ?? []).filter(({ id }) => id !== me.staff.id)
  const now = row.assignee
  const person = (one: Person, words = one.name): Item => ({
    id: one.id,
    words,
    chosen: one.id === now?.id,
    sign: one.id === now?.id ? <Check size={16} /> : null,
    run: () => assign(one),
  })
  const items: Item[] = [
    person({ id: me.staff.id, name: me.staff.name }, `${me.staff.name} (me)`),
    ...others.map((one) => person(one)),
    {
      id: 'nobody',
      words: 'Nobody',
      chosen: now === null,
      sign: <UserRoundX size={16} />,
      run: () => assign(null),
    },
  ]
  return (
    <Menu
      label="Assign to"
      items={items}
      button={
        <Button
          look="quiet"
          place="assign"
          aria-label={now ? `Assigned to ${now.name}. Change` : 'Assign'}
        >
          <UserRoundPlus className="icon" size={16} aria-hidden="true" />
          <span className="assign-words">{now ? now.name : 'Assign'}</span>
        </Button>
      }
    />
  )
}
