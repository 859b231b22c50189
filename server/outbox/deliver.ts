import { addConsentEvents, changeContact, lockContact } from '../../db/contacts.ts'
import { didNotArrive, lockConversation, showStatus, waitAgain } from '../../db/conversations.ts'
import { changeMessage } from '../../db/messages.ts'
import { changeOutbox, dueInOutbox, interrupted, nextDue, type DueItem } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { Outcome } from '../provider/provider.ts'
import { commit, type Tell } from '../updates/commit.ts'
import type { MessageStatus } from '../wire/shapes.ts'
import { backoff, mostAttempts } from './backoff.ts'
import { hashOf } from './enqueue.ts'
import { atTheGate } from './at-the-gate.ts'
import { confirmation } from './confirmation.ts'
import { gate, type Check } from './gate.ts'

/** The guard's look at the final bytes, right before they go. It lives further up the page and is passed in. */
export type LastLook = (app: App, item: DueItem) => Promise<boolean>

/** Hands over all that is due. Returns how long until the next is, in milliseconds, or null when nothing waits. */
export async function deliverDue(app: App, lastLook: LastLook): Promise<number | null> {
  await giveUpInterrupted(app)
  for (;;) {
    const due = await dueInOutbox(app.db, app.clock.now(), AT_ONCE)
    if (due.length === 0) break
    await Promise.all(due.map((item) => deliver(app, lastLook, item)))
  }
  const next = await nextDue(app.db, LONGEST_ATTEMPT)
  return next === null ? null : Math.max(0, next - app.clock.now())
}

/** The last gate and the handing over of one text. Rows are always locked in this order: conversation, contact, outbox, message. */
async function deliver(app: App, lastLook: LastLook, item: DueItem): Promise<void> {
  const attemptToken = app.ids.next()
  const passed = await passes(app, lastLook, item)
  const goes = await commit(app, (tx, tell) => lastGate(app, tx, tell, item, attemptToken, passed))
  if (!goes) return

  const begun = await begin(app, item)
  if (!begun) return commit(app, (tx, tell) => overtaken(app, tx, tell, item, attemptToken))
  const outcome = await begun.sending
  await commit(app, (tx, tell) => record(app, tx, tell, item, attemptToken, outcome))
}

/**
 * Begins the handing over while the contact's row is locked: an opt-out is either seen here or commits after the
 * send has begun, never in between. The row was claimed before, so a crash here means unknown, not again.
 */
const begin = (app: App, item: DueItem): Promise<{ sending: Promise<Outcome> } | null> =>
  app.db.transaction().execute(async (tx) => {
    const { optedOutAt } = await lockContact(tx, item.contactId)
    if (optedOutAt !== null && item.purpose !== 'confirmation') return null
    return { sending: app.provider.send({ outboxId: item.id, to: item.address, text: item.text }) }
  })

/** The opt-out came after the claim and before the first byte: nothing was sent. */
async function overtaken(
  app: App,
  tx: Tx,
  tell: Tell,
  item: DueItem,
  attemptToken: string,
): Promise<void> {
  await lockConversation(tx, item.conversationId)
  const change = { state: 'canceled', errorCode: 'opted-out', updatedAt: app.clock.now() }
  if (await changeOutbox(tx, item.id, ['submitting'], change, attemptToken))
    await show(tx, tell, item, 'canceled', 'opted-out')
}

/** Whether the last look passes; if it fails in whatever way, it does not. */
async function passes(app: App, lastLook: LastLook, item: DueItem): Promise<boolean> {
  try {
    if (hashOf(item.text) !== item.textHash) return false
    if (item.purpose === 'confirmation') return item.text === confirmation
    return await lastLook(app, item)
  } catch (error) {
    app.log.error({ err: error, outboxId: item.id }, 'the last look failed; the text is held')
    return false
  }
}

/** Claims the item if the send gate lets it pass. What the gate reads is locked until the claim is committed. */
async function lastGate(
  app: App,
  tx: Tx,
  tell: Tell,
  item: DueItem,
  attemptToken: string,
  passed: boolean,
): Promise<boolean> {
  const { takenOverAt } = await lockConversation(tx, item.conversationId)
  const receipt = gate(await atTheGate(app, tx, item, { passed, takenOver: takenOverAt !== null }))
  const stopped = receipt.checks.find((check) => !check.passed)?.name
  const state = !stopped ? 'submitting' : stopped === 'guard' ? 'held' : 'canceled'
  const claimed = await changeOutbox(tx, item.id, ['queued'], {
    state,
    attemptToken,
    attempts: item.attempts + 1,
    updatedAt: app.clock.now(),
  })
  if (!claimed) return false

  await changeMessage(tx, item.messageId, { receipt: JSON.stringify(receipt) })
  await show(
    tx,
    tell,
    item,
    state === 'submitting' ? 'sending' : state,
    stopped ? codeOf[stopped] : null,
  )
  return receipt.goes
}

/** Writes down what became of the attempt. A report may have come first: then it knows better. */
async function record(
  app: App,
  tx: Tx,
  tell: Tell,
  item: DueItem,
  attemptToken: string,
  outcome: Outcome,
): Promise<void> {
  await lockConversation(tx, item.conversationId)
  const now = app.clock.now()
  const attempts = item.attempts + 1
  const again = outcome.kind === 'again' && attempts < mostAttempts
  const change = again
    ? { state: 'queued', notBefore: now + backoff(attempts, Math.random(), outcome.afterMs) }
    : { state: outcome.kind === 'again' ? 'rejected' : outcome.kind }
  const errorCode = outcome.kind === 'accepted' ? null : outcome.code
  const ours = await changeOutbox(
    tx,
    item.id,
    ['submitting'],
    { ...change, errorCode, updatedAt: now },
    attemptToken,
  )
  if (outcome.kind === 'accepted') {
    await changeMessage(tx, item.messageId, { providerId: outcome.providerId })
    // Whoever reports first, it went out.
    if (item.purpose === 'confirmation') await addConsentEvents(tx, [confirmed(app, item, now)])
  }
  if (!ours) return

  if (again) await show(tx, tell, item, 'queued', errorCode)
  else await show(tx, tell, item, statusAfter(outcome), errorCode)
  if (outcome.kind === 'rejected' && outcome.optedOut) {
    const { optedOutAt } = await lockContact(tx, item.contactId)
    await changeContact(tx, item.contactId, {
      optedOutAt: optedOutAt ?? now,
      optedOutBy: 'carrier',
    })
    await addConsentEvents(tx, [carrierSays(app, item, now)])
    tell(item.officeId, 'conversation', item.conversationId)
  }
}

/** The carrier refuses texts to this number (21610): it knows of an opt-out we have not seen, and its word wins. */
const carrierSays = (app: App, item: DueItem, at: number) => ({
  id: app.ids.next(),
  contactId: item.contactId,
  action: 'opt-out',
  method: 'carrier',
  scope: 'institution',
  wording: null,
  reason: 'The carrier refuses texts to this number (21610).',
  messageId: item.messageId,
  staffId: null,
  at,
})

const confirmed = (app: App, item: DueItem, at: number) => ({
  ...carrierSays(app, item, at),
  action: 'confirmed',
  method: 'text',
  wording: item.text,
  reason: null,
})

const statusAfter = (outcome: Outcome): MessageStatus =>
  outcome.kind === 'accepted' ? 'sending' : outcome.kind === 'unknown' ? 'unknown' : 'failed'

/** What was being handed over when a process died may have gone out: it is shown as unknown and never sent again by itself. */
async function giveUpInterrupted(app: App): Promise<void> {
  const now = app.clock.now()
  for (const item of await interrupted(app.db, now - LONGEST_ATTEMPT))
    await commit(app, async (tx, tell) => {
      await lockConversation(tx, item.conversationId)
      const change = { state: 'unknown', errorCode: 'interrupted', updatedAt: now }
      if (await changeOutbox(tx, item.id, ['submitting'], change))
        await show(tx, tell, item, 'unknown', 'interrupted')
    })
}

async function show(
  tx: Tx,
  tell: Tell,
  item: { messageId: string; conversationId: string; officeId: string },
  status: MessageStatus,
  errorCode: string | null,
): Promise<void> {
  await changeMessage(tx, item.messageId, { status, errorCode })
  await showStatus(tx, item.conversationId, item.messageId, status)
  if (didNotArrive.has(status)) await waitAgain(tx, item.conversationId)
  tell(item.officeId, 'status', item.conversationId)
}

const AT_ONCE = 8
/** The provider answers within ten seconds or not at all. */
const LONGEST_ATTEMPT = 60_000

/** What a message says when the gate stopped it. */
const codeOf: Record<Check['name'], string> = {
  consent: 'opted-out',
  guard: 'guard',
  author: 'author',
  switch: 'automation-stopped',
  person: 'taken-over',
  caps: 'caps',
  'quiet-hours': 'quiet-hours',
}
