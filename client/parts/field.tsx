import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import './field.css'

interface Around {
  label: string
  /** Why the value was not taken. */
  wrong?: string | undefined
  hint?: string
}

interface Wiring {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

function Field({
  label,
  wrong,
  hint,
  children,
}: Around & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': wrong ? true : undefined,
        'aria-describedby': about || undefined,
      })}
      {wrong && (
        <p id={`${id}-wrong`} className="field-wrong">
          {wrong}
        </p>
      )}
    </div>
  )
}

export const TextInput = ({
  label,
  wrong,
  hint,
  ...input
}: Around & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) => (
  <Field label={label} wrong={wrong} {...(hint ? { hint } : {})}>
    {(wiring) => <input className="input" {...input} {...wiring} />}
  </Field>
)

export const TextArea = ({
  label,
  wrong,
  hint,
  ...area
}: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <Field label={label} wrong={wrong} {...(hint ? { hint } : {})}>
    {(wiring) => <textarea className="input" {...area} {...wiring} />}
  </Field>
)

export const Choice = ({
  label,
  wrong,
  hint,
  value,
  options,
  choose,
}: Around & {
  value: string
  options: readonly { value: string; words: string }[]
  choose: (value: string) => void
}) => (
  <Field label={label} wrong={wrong} {...(hint ? { hint } : {})}>
    {(wiring) => (
      <select
        className="input"
        value={value}
        onChange={(event) => choose(event.target.value)}
        {...wiring}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    )}
  </Field>
)

/** What was written into a field of a form. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
