import { CircleCheck } from 'lucide-react'
import { type FormEvent, type ReactNode, useId } from 'react'
import { useDesk } from '../desk.tsx'
import { focusSoon } from '../focus-soon.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'

interface SectionProps {
  title: string
  /** Something here differs from what the server holds. */
  changed: boolean
  saving: { isPending: boolean; isSuccess: boolean; error: unknown }
  save: () => void
  undo: () => void
  children: ReactNode
}

/** One part of a page of settings, saved by itself; who may not change it reads it. */
export function Section({ title, changed, saving, save, undo, children }: SectionProps) {
  const { may } = useDesk()
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A form in a dialog over this one sends its own.
    if (event.target === event.currentTarget) save()
  }
  const goBack = () => {
    undo()
    focusSoon(`#${id}`)
  }
  return (
    <form className="card section" aria-labelledby={id} onSubmit={submit} noValidate>
      <h2 id={id}>{title}</h2>
      <ErrorSummary error={saving.error} title="This is not saved yet" />
      {children}
      {may('edit-auto-reply') && (
        <div className="section-foot">
          <Button look={changed ? 'main' : 'plain'} type="submit" busy={saving.isPending}>
            Save
          </Button>
          {changed && <Button onPress={goBack}>Undo changes</Button>}
          <p role="status" className="section-saved">
            {saving.isSuccess && !changed && (
              <>
                <CircleCheck className="icon" size={16} aria-hidden="true" /> Saved
              </>
            )}
          </p>
        </div>
      )}
    </form>
  )
}
