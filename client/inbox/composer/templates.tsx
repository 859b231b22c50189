import { useMutation, useQuery } from '@tanstack/react-query'
import { LayoutTemplate } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Template } from '../../../server/wire/shapes.ts'
import { call } from '../../api.ts'
import { kept } from '../../cache.ts'
import { useDesk } from '../../desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { TextInput } from '../../parts/field.tsx'
import { Failure } from '../../parts/state.tsx'
import { focusesFields } from '../../use-media.ts'

export const TemplateButton = ({ open }: { open: () => void }) => (
  <Button look="quiet" hint="/" onPress={open}>
    <LayoutTemplate className="icon" size={16} aria-hidden="true" /> Template
  </Button>
)

interface PickerProps {
  /** What is in the box; may become a template. */
  text: string
  pick: (template: Template) => void
  close: () => void
}

/** Approved wordings: type to narrow, Enter takes the first. */
export function TemplatePicker({ text, pick, close }: PickerProps) {
  const { office, may } = useDesk()
  const [sought, setSought] = useState('')
  const { data, error, refetch } = useQuery({
    queryKey: kept.templates(office.id),
    queryFn: ({ signal }) => call('listTemplates', { params: { office: office.id } }, signal),
  })
  const found = (data?.templates ?? []).filter((template) => holds(template, sought))
  const first = (event: FormEvent) => {
    event.preventDefault()
    if (found[0]) pick(found[0])
  }

  return (
    <Dialog title="Templates" close={close}>
      <form onSubmit={first}>
        <TextInput
          label="Find a template"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          autoFocus={focusesFields()}
        />
      </form>
      {error && (
        <Failure what="Couldn’t load the templates" error={error} retry={() => void refetch()} />
      )}
      {data && found.length === 0 && (
        <p role="status">
          {data.templates.length === 0
            ? 'This office has no templates yet.'
            : 'No template holds these words.'}
        </p>
      )}
      <ul className="templates">
        {found.map((template) => (
          <li key={template.id}>
            <Button place="template" onPress={() => pick(template)}>
              <b>{template.name}</b>
              <span>{template.text}</span>
            </Button>
          </li>
        ))}
      </ul>
      {may('edit-templates') && text.trim() !== '' && <NewTemplate text={text} close={close} />}
    </Dialog>
  )
}

/** Keeps the text in the box as a template, if the guard lets it stand by itself. */
function NewTemplate({ text, close }: { text: string; close: () => void }) {
  const { office, client, undo } = useDesk()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: () => call('addTemplate', { params: { office: office.id }, body: { name, text } }),
    onSuccess: (template) => {
      undo.tell(`“${template.name}” is a template now`)
      void client.invalidateQueries({ queryKey: kept.templates(office.id) })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="form template-new" onSubmit={submit}>
      <ErrorSummary error={add.error} title="This is not a template yet" />
      <TextInput
        label="Keep what you wrote as a template named"
        maxLength={60}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={add.isPending}>
        Keep as template
      </Button>
    </form>
  )
}

function holds(template: Template, sought: string): boolean {
  const text = `${template.name} ${template.text}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
