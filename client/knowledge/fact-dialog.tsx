import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Fact, FactInput } from '../../server/wire/shapes.ts'
import { call, isRefusal, sayWhy } from '../api.ts'
import { kept } from '../cache.ts'
import { type Desk, useDesk } from '../desk.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ErrorSummary, whyNot } from '../parts/error-summary.tsx'
import { TextArea, TextInput } from '../parts/field.tsx'
import { focusesFields } from '../use-media.ts'

/** What a new fact begins with. */
export type FactStart = Partial<FactInput>

interface FactDialogProps {
  start: Fact | FactStart
  close: () => void
  saved?: () => void
}

/** Publishes a fact, changes it or retires it. */
export function FactDialog({ start, close, saved }: FactDialogProps) {
  const desk = useDesk()
  const known = 'id' in start ? start : null
  const [input, setInput] = useState<FactInput>(() => blank(start))
  const save = useMutation({
    mutationFn: (fact: FactInput) =>
      known
        ? call('changeFact', {
            params: { id: known.id },
            body: { ...fact, version: known.version },
          })
        : call('addFact', { params: { office: desk.office.id }, body: fact }),
    onSuccess: (fact) => {
      desk.undo.tell(known ? `“${fact.title}” is changed` : `“${fact.title}” is public now`)
      void desk.client.invalidateQueries({ queryKey: kept.facts(desk.office.id) })
      saved?.()
      close()
    },
  })
  const set = (change: Partial<FactInput>) => setInput({ ...input, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(trimmed(input))
  }
  const wrong = (path: string) => whyNot(save.error, path)

  return (
    <Dialog title={known ? 'Change a fact' : 'Publish a fact'} close={close}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary
          error={save.error}
          title={
            isRefusal(save.error, 409)
              ? 'Someone changed this fact meanwhile'
              : 'The fact is not saved yet'
          }
        />
        <p className="meta">A fact is public: write nothing here that not everybody may know.</p>
        <TextInput
          label="Title"
          autoFocus={focusesFields()}
          required
          maxLength={200}
          value={input.title}
          onChange={(event) => set({ title: event.target.value })}
          wrong={wrong('title')}
        />
        <TextArea
          label="What is true"
          hint="In full sentences, as it may be said in a text."
          required
          maxLength={2000}
          rows={4}
          value={input.text}
          onChange={(event) => set({ text: event.target.value })}
          wrong={wrong('text')}
        />
        <div className="fact-days">
          <TextInput
            label="Valid from"
            type="date"
            value={input.validFrom ?? ''}
            onChange={(event) => set({ validFrom: event.target.value || null })}
            wrong={wrong('validFrom')}
          />
          <TextInput
            label="Valid until"
            type="date"
            value={input.validUntil ?? ''}
            onChange={(event) => set({ validUntil: event.target.value || null })}
            wrong={wrong('validUntil')}
          />
        </div>
        <TextInput
          label="Public page"
          hint="Where anybody can read it; optional."
          type="url"
          inputMode="url"
          value={input.sourceUrl ?? ''}
          onChange={(event) => set({ sourceUrl: event.target.value || null })}
          wrong={wrong('sourceUrl')}
        />
        <TextInput
          label="Owner"
          hint="Who keeps it right; optional."
          maxLength={120}
          value={input.owner ?? ''}
          onChange={(event) => set({ owner: event.target.value || null })}
          wrong={wrong('owner')}
        />
        <div className="dialog-actions">
          {known && (
            <Button
              look="danger"
              place="fact-retire"
              onPress={() => void retire(desk, known, close)}
            >
              Retire
            </Button>
          )}
          <Button onPress={close}>Cancel</Button>
          <Button look="main" type="submit" busy={save.isPending}>
            {known ? 'Save' : 'Publish'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Retires a fact; Undo brings it back. */
async function retire(desk: Desk, fact: Fact, close: () => void): Promise<void> {
  const again = () => void desk.client.invalidateQueries({ queryKey: kept.facts(desk.office.id) })
  const restore = () =>
    call('restoreFact', { params: { id: fact.id } }).then(again, (error: unknown) =>
      desk.undo.failed(`“${fact.title}” is still retired. ${sayWhy(error)}`),
    )
  try {
    await call('retireFact', { params: { id: fact.id } })
    desk.undo.did(`“${fact.title}” is retired`, () => void restore())
    close()
  } catch (error) {
    desk.undo.failed(`That did not work. ${sayWhy(error)}`)
  }
  again()
}

const blank = (start: FactStart): FactInput => ({
  title: start.title ?? '',
  text: start.text ?? '',
  validFrom: start.validFrom ?? null,
  validUntil: start.validUntil ?? null,
  sourceUrl: start.sourceUrl ?? null,
  owner: start.owner ?? null,
})

const trimmed = (input: FactInput): FactInput => ({
  ...input,
  sourceUrl: input.sourceUrl?.trim() || null,
  owner: input.owner?.trim() || null,
})
