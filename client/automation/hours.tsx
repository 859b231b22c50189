import { Plus, Trash2 } from 'lucide-react'
import { useId, useRef } from 'react'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { isRefusal } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { days, modes, modeWords } from './mode-words.ts'
import { Section } from './section.tsx'
import { usePart } from './use-part.ts'

type Part = AutoReplySettings['hours'][number]

const first: Part = { day: 0, from: '08:00', to: '17:00', mode: 'auto' }

/** Parts of the week with a mode of their own. */
export function Hours({ saved }: { saved: AutoReplySettings }) {
  const { may, office } = useDesk()
  const { value, set, ...part } = usePart(saved, 'hours')
  const table = useRef<HTMLDivElement>(null)
  const edits = may('edit-auto-reply')
  const change = (at: number, to: Partial<Part>) =>
    set(value.map((one, index) => (index === at ? { ...one, ...to } : one)))
  const add = () => {
    const last = value.at(-1)
    set([...value, last ? { ...last, day: (last.day + 1) % days.length } : first])
  }
  const remove = (at: number) => {
    set(value.filter((_, index) => index !== at))
    // The button goes with its row: the focus goes to what is left.
    setTimeout(() => table.current?.querySelector<HTMLElement>('button:last-of-type')?.focus())
  }

  return (
    <Section title="Hours of the week" {...part}>
      <p className="meta">
        Outside of these parts the mode above holds. Times are those of {office.timeZone}.
      </p>
      <div ref={table} className="hours-box">
        {value.length > 0 && (
          <table className="hours">
            <caption className="vh">Parts of the week with a mode of their own</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">From</th>
                <th scope="col">To</th>
                <th scope="col">Mode</th>
                {edits && (
                  <th scope="col">
                    <span className="vh">Remove</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {value.map((one, index) => (
                <Row
                  key={index}
                  part={one}
                  number={index + 1}
                  wrong={troubleOf(one, part.saving.error, index)}
                  change={edits ? (to) => change(index, to) : null}
                  remove={() => remove(index)}
                />
              ))}
            </tbody>
          </table>
        )}
        {value.length === 0 && <p>The mode above holds all week.</p>}
        {edits && (
          <Button onPress={add} isDisabled={value.length >= 50}>
            <Plus className="icon" size={16} aria-hidden="true" /> Add a part of the week
          </Button>
        )}
      </div>
    </Section>
  )
}

interface RowProps {
  part: Part
  number: number
  wrong: string | undefined
  change: ((to: Partial<Part>) => void) | null
  remove: () => void
}

function Row({ part: { day, from, to, mode }, number, wrong, change, remove }: RowProps) {
  const id = useId()
  if (!change)
    return (
      <tr>
        <th scope="row">{days[day]}</th>
        <td className="numbers">{from}</td>
        <td className="numbers">{to}</td>
        <td>{modeWords[mode].words}</td>
      </tr>
    )
  const named = (what: string) => ({ 'aria-label': `${what}, part ${number}`, className: 'input' })
  const time = wrong ? { 'aria-invalid': true as const, 'aria-describedby': id } : {}
  return (
    <>
      <tr>
        <td>
          <select
            {...named('Day')}
            value={day}
            onChange={(event) => change({ day: Number(event.target.value) })}
          >
            {days.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </td>
        <td>
          <input
            {...named('From')}
            {...time}
            type="time"
            value={from}
            onChange={(event) => change({ from: event.target.value })}
          />
        </td>
        <td>
          <input
            {...named('To')}
            {...time}
            type="time"
            value={to}
            onChange={(event) => change({ to: event.target.value })}
          />
        </td>
        <td>
          <select
            {...named('Mode')}
            value={mode}
            onChange={(event) => change({ mode: event.target.value as Part['mode'] })}
          >
            {modes.map((one) => (
              <option key={one} value={one}>
                {modeWords[one].words}
              </option>
            ))}
          </select>
        </td>
        <td>
          <IconButton
            name={`Remove part ${number}: ${days[day]} ${from} to ${to}`}
            onPress={remove}
          >
            <Trash2 className="icon" size={16} aria-hidden="true" />
          </IconButton>
        </td>
      </tr>
      {wrong && (
        <tr>
          <td colSpan={5} className="field-wrong" id={id}>
            {wrong}
          </td>
        </tr>
      )}
    </>
  )
}

/** What is wrong with one row, as it stands or as the server says. */
function troubleOf({ from, to }: Part, error: unknown, row: number): string | undefined {
  if (from && to && from >= to) return 'This part ends before it begins.'
  if (!isRefusal(error)) return undefined
  const about = new RegExp(`(^|\\.)hours[.[]${row}(\\D|$)`)
  return error.body.fields?.find(({ path }) => about.test(path))?.why
}
