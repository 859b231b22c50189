import {
  changeMessage,
  addStatus,
  lockMessage,
  messageById,
  messageIdByProviderId,
} from '../../db/messages.ts'
import { changeOutbox, outboxItem } from '../../db/outbox.ts'
import {
  didNotArrive,
  lockConversation,
  officeOfConversation,
  showStatus,
  waitAgain,
} from '../../db/conversations.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { commit } from '../updates/commit.ts'
import type { MessageStatus } from '../wire/shapes.ts'
import { forward } from './forward.ts'

/** What the provider says became of a message. */
export interface Report {
  /** Our outbox id, as it came back in the callback's address. */
  outboxId: string | null
  providerId: string
  status: string
  errorCode: string | null
}

/** Keeps a report and moves its message forward; false when it is about no message of ours. */
export const takeReport = (app: App, report: Report): Promise<boolean> =>
  commit(app, async (tx, tell) => {
    const messageId = await messageOf(tx, report)
    const seen = messageId ? await messageById(tx, messageId) : undefined
    if (!seen) return false
    await lockConversation(tx, seen.conversationId)
    if (report.outboxId) await settleOutbox(tx, report.outboxId, app.clock.now())
    const message = await lockMessage(tx, seen.id)
    if (!message) return false

    const now = app.clock.now()
    await addStatus(tx, {
      id: app.ids.next(),
      messageId: message.id,
      status: report.status,
      errorCode: report.errorCode,
      at: now,
    })
    const status = forward(message.status as MessageStatus, report.status)
    await changeMessage(tx, message.id, {
      status,
      providerId: message.providerId ?? report.providerId,
      errorCode: report.errorCode ?? (message.status === 'unknown' ? null : message.errorCode),
    })
    await showStatus(tx, message.conversationId, message.id, status)
    if (didNotArrive.has(status)) await waitAgain(tx, message.conversationId)
    tell(await officeOfConversation(tx, message.conversationId), 'status', message.conversationId)
    return true
  })

/** Our own id comes first: it names the message even when the answer to the send was lost. */
async function messageOf(tx: Tx, { outboxId, providerId }: Report): Promise<string | null> {
  const item = outboxId ? await outboxItem(tx, outboxId) : undefined
  return item?.messageId ?? messageIdByProviderId(tx, providerId)
}

/** A report proves that the provider took it, whatever we knew before. */
async function settleOutbox(tx: Tx, outboxId: string, now: number): Promise<void> {
  await changeOutbox(tx, outboxId, ['submitting', 'unknown'], { state: 'accepted', updatedAt: now })
}
