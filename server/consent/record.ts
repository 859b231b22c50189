import { conversationsOfContact, setOptOut } from '../../db/contacts.ts'
import { changeConversation, showStatus } from '../../db/conversations.ts'
import { endDrafts } from '../../db/drafts.ts'
import { changeMessage } from '../../db/messages.ts'
import { changeOutbox, queuedFor } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { Tell } from '../updates/commit.ts'

/** Notes an opt-out and cancels, in the same transaction, all that waits for the contact. */
export async function optOut(tx: Tx, tell: Tell, contactId: string, at: number): Promise<void> {
  await setOptOut(tx, contactId, at)
  for (const { id, messageId, conversationId } of await queuedFor(tx, contactId)) {
    await changeOutbox(tx, id, ['queued'], { state: 'canceled', updatedAt: at })
    await changeMessage(tx, messageId, { status: 'canceled', errorCode: 'opted-out' })
    await showStatus(tx, conversationId, messageId, 'canceled')
  }
  await tellConversations(tx, tell, contactId, async (id) => {
    await endDrafts(tx, [id], 'proposed', 'discarded', at)
    // Nobody may answer, so nobody is waited for.
    await changeConversation(tx, id, { waitingSince: null })
  })
}

/** START from the handset ends the opt-out. */
export async function optIn(tx: Tx, tell: Tell, contactId: string): Promise<void> {
  await setOptOut(tx, contactId, null)
  await tellConversations(tx, tell, contactId)
}

async function tellConversations(
  tx: Tx,
  tell: Tell,
  contactId: string,
  first?: (conversationId: string) => Promise<unknown>,
): Promise<void> {
  for (const { id, officeId } of await conversationsOfContact(tx, contactId)) {
    await first?.(id)
    tell(officeId, 'conversation', id)
  }
}
