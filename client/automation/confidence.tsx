import { useId } from 'react'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { Link } from 'wouter'
import { useDesk } from '../desk.tsx'
import { percent } from '../words/count.ts'
import { Section } from './section.tsx'
import { useMeasuredError } from './reads.ts'
import { usePart } from './use-part.ts'

/** How sure the office must be before a fact answers by itself. */
export function Confidence({ saved }: { saved: AutoReplySettings }) {
  const { may } = useDesk()
  const { value, set, ...part } = usePart(saved, 'threshold')
  const id = useId()
  return (
    <Section title="How sure it must be" {...part}>
      <p id={`${id}-hint`}>
        A fact answers by itself from this confidence on; below it, a person does. Higher means
        fewer wrong answers and more left to people. <Link href="/knowledge">Try questions</Link> to
        see theirs.
      </p>
      <MeasuredAt threshold={value} />
      <div className="confidence">
        <label htmlFor={id}>Confidence</label>
        <input
          type="range"
          id={id}
          min={0}
          max={100}
          step={1}
          value={Math.round(value * 100)}
          disabled={!may('edit-auto-reply')}
          aria-describedby={`${id}-hint`}
          aria-valuetext={percent(value)}
          onChange={(event) => set(Number(event.target.value) / 100)}
        />
        <output htmlFor={id} className="numbers">
          {percent(value)}
        </output>
      </div>
    </Section>
  )
}

/** What the nearest measured threshold at or below this one did, with its errors. */
function MeasuredAt({ threshold }: { threshold: number }) {
  const rows = useMeasuredError()
  const row = rows?.findLast((one) => one.threshold <= threshold + 1e-9) ?? rows?.[0]
  if (!row) return null
  return (
    <p className="meta">
      Measured at {percent(row.threshold)} on offices it had never seen: of {row.asked} questions
      that a fact answers, {row.answered} were answered rightly; {row.wrong} answers were wrong.
      With the right fact taken away, {row.unfounded} still got an answer.
    </p>
  )
}
