import {
  addConsentEvents,
  changeContact,
  conversationsOfContact,
  lockContact,
} from '../../db/contacts.ts'
import { changeConversation, lockConversation, showStatus } from '../../db/conversations.ts'
import { endDrafts } from '../../db/drafts.ts'
import { changeMessage } from '../../db/messages.ts'
import { changeOutbox, queuedFor } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { Tell } from '../updates/commit.ts'
import type { ConsentEvent, OptOutMethod } from '../wire/shapes.ts'
import { tenBusinessDaysAfter } from './deadline.ts'

/** What is known of a line for the ledger. */
export interface Evidence {
  contactId: string
  wording?: string | null
  reason?: string | null
  messageId?: string | null
  staffId?: string | null
}

/** An opt-out holds for the whole institution from here on: all that waits for the contact is canceled in the same transaction. */
export async function optOut(
  app: App,
  tx: Tx,
  tell: Tell,
  method: OptOutMethod,
  evidence: Evidence,
): Promise<void> {
  const { contactId } = evidence
  const at = app.clock.now()
  for (const { id } of await conversationsOfContact(tx, contactId)) await lockConversation(tx, id)
  const before = await lockContact(tx, contactId)
  await changeContact(tx, contactId, {
    optedOutAt: before.optedOutAt ?? at,
    // What came from the handset or the carrier is not weakened by what staff record later.
    optedOutBy:
      before.optedOutBy && onlyHandsetUndoes(before.optedOutBy) ? before.optedOutBy : method,
    ...notSuspected,
  })
  await write(app, tx, 'opt-out', method, evidence)
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

/** START from the handset, or documented new consent, ends an opt-out. */
export async function optIn(
  app: App,
  tx: Tx,
  tell: Tell,
  method: 'start' | 'document',
  evidence: Evidence,
): Promise<void> {
  await changeContact(tx, evidence.contactId, {
    optedOutAt: null,
    optedOutBy: null,
    ...notSuspected,
  })
  await write(app, tx, 'opt-in', method, evidence)
  await tellConversations(tx, tell, evidence.contactId)
}

/** A text may have meant an opt-out: automation rests until a person has decided. */
export async function suspect(
  app: App,
  tx: Tx,
  tell: Tell,
  evidence: Evidence & { messageId: string },
): Promise<void> {
  const at = app.clock.now()
  const before = await lockContact(tx, evidence.contactId)
  if (before.optedOutAt !== null || before.suspectedAt !== null) return
  await changeContact(tx, evidence.contactId, {
    suspectedAt: at,
    suspectedMessageId: evidence.messageId,
    decideBy: tenBusinessDaysAfter(at),
  })
  await write(app, tx, 'suspected', 'text', evidence)
  await tellConversations(tx, tell, evidence.contactId, (id) =>
    endDrafts(tx, [id], 'proposed', 'discarded', at),
  )
}

/** A person has read the text and it was no opt-out. */
export async function keep(app: App, tx: Tx, tell: Tell, evidence: Evidence): Promise<void> {
  await changeContact(tx, evidence.contactId, notSuspected)
  await write(app, tx, 'kept', 'review', evidence)
  await tellConversations(tx, tell, evidence.contactId)
}

/** Opt-outs that came from the phone itself or the carrier end only there. */
export const onlyHandsetUndoes = (method: string): boolean =>
  ['keyword', 'words', 'provider', 'carrier'].includes(method)

export const write = (
  app: App,
  tx: Tx,
  action: ConsentEvent['action'],
  method: ConsentEvent['method'],
  { contactId, wording = null, reason = null, messageId = null, staffId = null }: Evidence,
): Promise<void> =>
  addConsentEvents(tx, [
    {
      id: app.ids.next(),
      contactId,
      action,
      method,
      scope: 'institution',
      wording: wording?.slice(0, 500).toWellFormed() ?? null,
      reason,
      messageId,
      staffId,
      at: app.clock.now(),
    },
  ])

const notSuspected = { suspectedAt: null, suspectedMessageId: null, decideBy: null }

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
