import { useId } from 'react'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { Link } from 'wouter'
import { useDesk } from '../desk.tsx'
import { percent } from '../words/count.ts'
import { Section } from './section.tsx'
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
