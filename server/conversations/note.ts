import type { ConversationWithContact } from '../../db/conversations.ts'
import { addNote, notesOf } from '../../db/messages.ts'
import type { App } from '../app.ts'
import { found } from '../errors.ts'
import { commit } from '../updates/commit.ts'
import type { Caller } from '../wire/handlers.ts'
import { presentNote } from '../wire/presenters.ts'
import type { Note } from '../wire/shapes.ts'

/** Adds an internal note; the same request twice adds it once. */
export async function addNoteTo(
  app: App,
  caller: Caller,
  conversation: ConversationWithContact,
  { text, clientKey }: { text: string; clientKey: string },
): Promise<Note> {
  await commit(app, async (tx, tell) => {
    await addNote(tx, {
      id: app.ids.next(),
      conversationId: conversation.id,
      staffId: caller.staffId,
      text,
      at: app.clock.now(),
      clientKey,
    })
    tell(conversation.officeId, 'note', conversation.id)
  })
  const notes = await notesOf(app.db, conversation.id)
  return presentNote(
    found(
      notes.find((note) => note.clientKey === clientKey),
      'note',
    ),
  )
}
