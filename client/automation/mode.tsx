import { useId } from 'react'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { useDesk } from '../desk.tsx'
import { modes, modeWords } from './mode-words.ts'
import { Section } from './section.tsx'
import { usePart } from './use-part.ts'

/** Off, suggest or auto; holds where the hours of the week say nothing else. */
export function Mode({ saved }: { saved: AutoReplySettings }) {
  const { may } = useDesk()
  const { value, set, ...part } = usePart(saved, 'mode')
  const id = useId()
  return (
    <Section title="Mode" {...part}>
      <fieldset className="modes" disabled={!may('edit-auto-reply')}>
        <legend className="vh">Mode</legend>
        {modes.map((mode) => (
          <div key={mode} className="mode">
            <input
              type="radio"
              id={`${id}-${mode}`}
              name={id}
              checked={value === mode}
              aria-describedby={`${id}-${mode}-does`}
              onChange={() => set(mode)}
            />
            <label htmlFor={`${id}-${mode}`}>{modeWords[mode].words}</label>
            <p id={`${id}-${mode}-does`}>{modeWords[mode].does}</p>
          </div>
        ))}
      </fieldset>
    </Section>
  )
}
