import { type ReactNode, useId } from 'react'
import './check-box.css'

export function CheckBox({
  label,
  hint,
  checked,
  change,
}: {
  label: string
  hint?: ReactNode
  checked: boolean
  change: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <div className="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => change(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
    </div>
  )
}
