import { queuedAutomatic } from '../../db/automation.ts'
import { showStatus, waitAgain } from '../../db/conversations.ts'
import { changeMessage } from '../../db/messages.ts'
import { changeOutbox } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { Tell } from '../updates/commit.ts'

/** Cancels automatic texts that wait, of one conversation or of all. */
export async function cancelAutomatic(
  app: App,
  tx: Tx,
  tell: Tell,
  conversationId: string | null,
  reason: string,
): Promise<void> {
  for (const item of await queuedAutomatic(tx, conversationId, sparedBy(reason))) {
    const change = { state: 'canceled', errorCode: reason, updatedAt: app.clock.now() }
    if (!(await changeOutbox(tx, item.id, ['queued'], change))) continue
    await changeMessage(tx, item.messageId, { status: 'canceled', errorCode: reason })
    await showStatus(tx, item.conversationId, item.messageId, 'canceled')
    await waitAgain(tx, item.conversationId)
    tell(item.officeId, 'status', item.conversationId)
  }
}

/** Who looks at an alarm must not take back the text that may help; the confirmation of an opt-out always stays. */
const sparedBy = (reason: string): string[] =>
  reason === 'taken-over' ? ['confirmation', 'crisis'] : ['confirmation']
