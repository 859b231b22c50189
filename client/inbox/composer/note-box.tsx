import { useMutation } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { call, sayWhy } from '../../api.ts'
import { kept } from '../../cache.ts'
import { useDesk } from '../../desk.tsx'
import { Button } from '../../parts/button.tsx'
import { sendKeys } from '../../parts/send-keys.ts'
import { randomKey } from '../../random-key.ts'
import { useStore } from '../../store.ts'

/** A note for colleagues. It is never sent, and never lost: it leaves the box when the server has it. */
export function NoteBox({
  conversation,
  switchTo,
  toList,
}: {
  conversation: string
  switchTo: () => void
  toList: () => void
}) {
  const { writings, client, announcer } = useDesk()
  const { note } = useStore(writings.of(conversation))
  const add = useMutation({
    mutationFn: (text: string) =>
      call('addNote', { params: { id: conversation }, body: { text, clientKey: randomKey() } }),
    onSuccess: (_, text) => {
      if (writings.of(conversation).get().note === text) writings.change(conversation, { note: '' })
      announcer.say('Note added')
      return client.invalidateQueries({ queryKey: kept.conversation(conversation) })
    },
  })
  const submit = () => {
    if (note.trim() && !add.isPending) add.mutate(note)
  }
  const keys = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && mod) submit()
    else if (event.key.toLowerCase() === 'x' && mod && event.shiftKey) switchTo()
    else if (event.key === 'Escape' && !event.nativeEvent.isComposing) toList()
    else return
    event.preventDefault()
  }

  return (
    <>
      <textarea
        id="note"
        data-pane-first
        className="note-field"
        aria-label="Note for colleagues"
        placeholder="Write a note for colleagues"
        maxLength={4000}
        value={note}
        onChange={(event) => writings.change(conversation, { note: event.target.value })}
        onKeyDown={keys}
      />
      {add.error && (
        <p className="stop" role="alert">
          The note is not saved yet. {sayWhy(add.error)}
        </p>
      )}
      <div className="composer-foot">
        <p className="meta">Never sent. Notes are kept and may be disclosed.</p>
        <div className="composer-end">
          <Button
            look="main"
            hint={sendKeys()}
            onPress={submit}
            isDisabled={note.trim() === ''}
            busy={add.isPending}
          >
            Add note
          </Button>
        </div>
      </div>
    </>
  )
}
