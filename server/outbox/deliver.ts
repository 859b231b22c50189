import { lockConsent, setOptOut } from '../../db/contacts.ts'
import { showStatus } from '../../db/conversations.ts'
import { changeMessage } from '../../db/messages.ts'
import { changeOutbox, dueInOutbox, interrupted, nextDue, type DueItem } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { Outcome } from '../provider/provider.ts'
import { commit, type Tell } from '../updates/commit.ts'
import type { MessageStatus } from '../wire/shapes.ts'
import { backoff, mostAttempts } from './backoff.ts'
import { hashOf } from './enqueue.ts'

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
  const next = await nextDue(app.db)
  return next === null ? null : Math.max(0, next - app.clock.now())
}

/** The last gate and the handing over of one text. */
async function deliver(app: App, lastLook: LastLook, item: DueItem): Promise<void> {
  const attemptToken = app.ids.next()
  const passed = await passes(app, lastLook, item)
  const goes = await commit(app, (tx, tell) => lastGate(app, tx, tell, item, attemptToken, passed))
  if (!goes) return

  const outcome = await app.provider.send({ outboxId: item.id, to: item.address, text: item.text })
  await commit(app, (tx, tell) => record(app, tx, tell, item, attemptToken, outcome))
}

/** Whether the last look passes; if it fails in whatever way, it does not. */
async function passes(app: App, lastLook: LastLook, item: DueItem): Promise<boolean> {
  try {
    return hashOf(item.text) === item.textHash && (await lastLook(app, item))
  } catch (error) {
    app.log.error({ err: error, outboxId: item.id }, 'the last look failed; the text is held')
    return false
  }
}

/** Claims the item, unless the contact has opted out or the guard stopped it. Consent is read under its lock. */
async function lastGate(
  app: App,
  tx: Tx,
  tell: Tell,
  item: DueItem,
  attemptToken: string,
  passed: boolean,
): Promise<boolean> {
  const { optedOutAt } = await lockConsent(tx, item.contactId)
  const state = optedOutAt !== null ? 'canceled' : passed ? 'submitting' : 'held'
  const claimed = await changeOutbox(tx, item.id, ['queued'], {
    state,
    attemptToken,
    attempts: item.attempts + 1,
    updatedAt: app.clock.now(),
  })
  if (!claimed) return false

  const reason = { canceled: 'opted-out', held: 'guard', submitting: null }[state]
  await show(tx, tell, item, state === 'submitting' ? 'sending' : state, reason)
  return state === 'submitting'
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
  if (outcome.kind === 'accepted')
    await changeMessage(tx, item.messageId, { providerId: outcome.providerId })
  if (!ours) return

  if (again) await show(tx, tell, item, 'queued', errorCode)
  else await show(tx, tell, item, statusAfter(outcome), errorCode)
  if (outcome.kind === 'rejected' && outcome.optedOut) {
    await setOptOut(tx, item.contactId, now)
    tell(item.officeId, 'conversation', item.conversationId)
  }
}

const statusAfter = (outcome: Outcome): MessageStatus =>
  outcome.kind === 'accepted' ? 'sending' : outcome.kind === 'unknown' ? 'unknown' : 'failed'

/** What was being handed over when a process died may have gone out: it is shown as unknown and never sent again by itself. */
async function giveUpInterrupted(app: App): Promise<void> {
  const now = app.clock.now()
  for (const item of await interrupted(app.db, now - LONGEST_ATTEMPT))
    await commit(app, async (tx, tell) => {
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
  tell(item.officeId, 'status', item.conversationId)
}

const AT_ONCE = 8
/** The provider answers within ten seconds or not at all. */
const LONGEST_ATTEMPT = 60_000
