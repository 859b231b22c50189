import { CalendarClock, CalendarX2, Pencil } from 'lucide-react'
import type { Fact } from '../../server/wire/shapes.ts'
import { useDesk } from '../desk.tsx'
import { IconButton } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { LinkedText } from '../parts/linked-text.tsx'
import { useNow } from '../use-now.ts'
import { todayIn, validity } from '../words/time.ts'

/** The facts by title; on a narrow page each row becomes a card. */
export function FactTable({
  facts,
  edit,
}: {
  facts: readonly Fact[]
  edit: ((fact: Fact) => void) | null
}) {
  const { office } = useDesk()
  const today = todayIn(office.timeZone, useNow(60_000))
  return (
    <table className="facts">
      <caption className="vh">Facts, by title</caption>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Valid</th>
          <th scope="col">Owner</th>
          {edit && (
            <th scope="col">
              <span className="vh">Change</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.id}>
            <th scope="row">
              {fact.title}
              <p className="fact-text">
                <LinkedText text={fact.text} />
              </p>
              {fact.sourceUrl && (
                <p className="meta fact-url">
                  <LinkedText text={fact.sourceUrl} />
                </p>
              )}
            </th>
            <td>
              <Valid fact={fact} today={today} />
            </td>
            <td>{fact.owner ?? <span className="meta">None</span>}</td>
            {edit && (
              <td className="fact-edit">
                <IconButton name={`Change: ${fact.title}`} onPress={() => edit(fact)}>
                  <Pencil className="icon" size={16} aria-hidden="true" />
                </IconButton>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Valid({ fact: { validFrom, validUntil }, today }: { fact: Fact; today: string }) {
  const words = validity(validFrom, validUntil)
  return (
    <>
      {validUntil && validUntil < today && <Chip tone="danger" sign={CalendarX2} words="Expired" />}
      {validFrom && validFrom > today && (
        <Chip tone="warning" sign={CalendarClock} words="Not yet" />
      )}
      <span className={words ? '' : 'meta'}>{words || 'Always'}</span>
    </>
  )
}
