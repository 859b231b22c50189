import { useQuery } from '@tanstack/react-query'
import { LayoutTemplate } from 'lucide-react'
import { useState } from 'react'
import type { Template } from '../../../server/wire/shapes.ts'
import { call } from '../../api.ts'
import { kept } from '../../cache.ts'
import { useDesk } from '../../desk.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextInput } from '../../parts/field.tsx'
import { Failure } from '../../parts/state.tsx'

export const TemplateButton = ({ open }: { open: () => void }) => (
  <Button look="quiet" hint="/" onPress={open}>
    <LayoutTemplate className="icon" size={16} aria-hidden="true" /> Template
  </Button>
)

/** Approved wordings: type to narrow, Enter takes the first. */
export function TemplatePicker({
  pick,
  close,
}: {
  pick: (template: Template) => void
  close: () => void
}) {
  const { office } = useDesk()
  const [sought, setSought] = useState('')
  const { data, error, refetch } = useQuery({
    queryKey: kept.templates(office.id),
    queryFn: ({ signal }) => call('listTemplates', { params: { office: office.id } }, signal),
  })
  const found = (data?.templates ?? []).filter((template) => holds(template, sought))

  return (
    <Dialog title="Templates" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (found[0]) pick(found[0])
        }}
      >
        <TextInput
          label="Find a template"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          autoFocus
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
    </Dialog>
  )
}

function holds(template: Template, sought: string): boolean {
  const text = `${template.name} ${template.text}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
