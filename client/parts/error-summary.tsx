import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { isRefusal, sayWhy } from '../api.ts'
import './error-summary.css'

/** What went wrong with a form, at its top, with the focus on it. */
export function ErrorSummary({ error, title }: { error: unknown; title: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  if (!error) return null
  const fields = (isRefusal(error) && error.body.fields) || []
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <CircleAlert className="icon" size={18} aria-hidden="true" />
      <div>
        <p className="error-title">{title}</p>
        {fields.length === 0 && <p>{sayWhy(error)}</p>}
        <ul>
          {fields.map((field) => (
            <li key={field.path}>{field.why}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Why one field was not taken, if it was. */
export function whyNot(error: unknown, path: string): string | undefined {
  if (!isRefusal(error)) return undefined
  return error.body.fields?.find((field) => field.path === path || field.path.endsWith(`.${path}`))
    ?.why
}
