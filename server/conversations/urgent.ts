import { addSeenUrgent, changeConversation } from '../../db/conversations.ts'
import type { Tx } from '../../db/schema.ts'
import { addNote } from '../../db/messages.ts'
import type { App } from '../app.ts'
import type { Tell } from '../updates/commit.ts'
import type { Caller } from '../wire/handlers.ts'

interface Attended {
  id: string
  officeId: string
  urgentSince: number | null
  takenOverAt: number | null
}

/** A person attends to a conversation: automation rests until it is done, and who saw an urgent one is noted. */
export async function takeOver(
  app: App,
  tx: Tx,
  tell: Tell,
  caller: Caller,
  conversation: Attended,
): Promise<void> {
  const { id, officeId, urgentSince, takenOverAt } = conversation
  const at = app.clock.now()
  if (takenOverAt === null) await changeConversation(tx, id, { takenOverAt: at })
  if (urgentSince !== null)
    await addSeenUrgent(tx, { conversationId: id, urgentSince, staffId: caller.staffId, at })
  if (takenOverAt === null || urgentSince !== null) tell(officeId, 'conversation', id)
}

/** The danger is dealt with; what was done is kept as a note. */
export async function endUrgency(
  app: App,
  tx: Tx,
  tell: Tell,
  caller: Caller,
  conversation: Attended,
  done: string,
): Promise<void> {
  const { id, officeId, urgentSince } = conversation
  if (urgentSince === null) return
  await changeConversation(tx, id, { urgentSince: null, urgentWhy: null })
  await addNote(tx, {
    id: app.ids.next(),
    conversationId: id,
    staffId: caller.staffId,
    text: `Urgent, dealt with: ${done}`,
    at: app.clock.now(),
    clientKey: app.ids.next(),
  })
  tell(officeId, 'note', id)
  tell(officeId, 'urgent', id)
}
