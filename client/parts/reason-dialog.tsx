import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { afterDialog, focusSoon } from '../focus-soon.ts'
import { focusesFields } from '../use-media.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { TextInput } from './field.tsx'

interface ReasonDialogProps<T> {
  title: string
  label: string
  hint: string
  /** What to write when nothing is written; absent where a reason may be left out. */
  missing?: string
  /** The words on the button that does it. */
  act: string
  look?: 'main' | 'danger'
  send: (reason: string) => Promise<T>
  done: (result: T) => void
  /** Where the focus goes when it is done: what was pressed is gone then. */
  next: string
  close: () => void
  children?: ReactNode
}

/** Asks for one line before something is done that stays on record. */
export function ReasonDialog<T>(props: ReasonDialogProps<T>) {
  const {
    title,
    label,
    hint,
    missing,
    act,
    look = 'main',
    send,
    done,
    next,
    close,
    children,
  } = props
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string>()
  const doing = useMutation({
    mutationFn: send,
    onSuccess: (result) => {
      close()
      done(result)
      afterDialog(() => focusSoon(next))
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (missing && reason.trim() === '') {
      setWrong(missing)
      return field.current?.focus()
    }
    doing.mutate(reason.trim())
  }
  return (
    <Dialog title={title} close={close}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary error={doing.error} title="That did not work" />
        {children}
        <TextInput
          label={label}
          hint={hint}
          ref={field}
          autoFocus={focusesFields()}
          autoComplete="off"
          maxLength={1000}
          value={reason}
          wrong={wrong}
          onChange={(event) => {
            setReason(event.target.value)
            setWrong(undefined)
          }}
        />
        <div className="dialog-actions">
          <Button onPress={close}>Cancel</Button>
          <Button look={look} type="submit" busy={doing.isPending}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
