import type { ArrivalToConsider } from '../../db/arrivals.ts'
import { lockContact } from '../../db/contacts.ts'
import { changeConversation, lockConversation } from '../../db/conversations.ts'
import { addDrafts } from '../../db/drafts.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { optOut, suspect } from '../consent/record.ts'
import { carriedBy } from '../drafts/judged.ts'
import { confirmation } from '../outbox/confirmation.ts'
import { enqueue } from '../outbox/enqueue.ts'
import type { Purpose } from '../outbox/gate.ts'
import type { Tell } from '../updates/commit.ts'
import type { Verdict } from '../wire/verdict.ts'

/** What is to become of a text. */
export type Decided =
  | { kind: 'nothing' }
  | { kind: 'propose'; text: string; verdict: Verdict }
  | { kind: 'send'; purpose: 'answer' | 'greeting' | 'help'; text: string; verdict: Verdict | null }
  | { kind: 'urgent'; why: string; text: string | null; wish: string | null }
  | { kind: 'opt-out' }
  | { kind: 'suspect' }

/** Does what was decided, in the caller's transaction. */
export async function carryOut(
  app: App,
  tx: Tx,
  tell: Tell,
  arrival: ArrivalToConsider,
  decided: Decided,
): Promise<void> {
  const { contactId, conversationId, messageId, officeId, text } = arrival
  const evidence = { contactId, wording: text, messageId }
  switch (decided.kind) {
    case 'propose':
      if (await isLast(tx, arrival)) await propose(app, tx, tell, arrival, decided, 'proposed')
      return
    case 'send':
      if (await isLast(tx, arrival)) await sendItself(app, tx, tell, arrival, decided)
      return
    case 'urgent': {
      const now = app.clock.now()
      await changeConversation(tx, conversationId, {
        urgentSince: now,
        urgentWhy: decided.why,
        status: 'open',
      })
      tell(officeId, 'urgent', conversationId)
      // Who is in danger and wants no more texts gets none; staff see both.
      if (decided.wish === 'optout') return optOut(app, tx, tell, 'words', evidence)
      if (decided.wish === 'suspected') await suspect(app, tx, tell, evidence)
      if (decided.text) await automatic(app, tx, tell, arrival, 'crisis', decided.text, null)
      return
    }
    case 'opt-out':
      if ((await lockContact(tx, contactId)).optedOutAt !== null) return
      await optOut(app, tx, tell, 'words', evidence)
      await automatic(app, tx, tell, arrival, 'confirmation', confirmation, null)
      return
    case 'suspect':
      return suspect(app, tx, tell, evidence)
    case 'nothing':
  }
}

/** Nothing has come since it was decided: neither another text nor a person's reply. */
const isLast = async (tx: Tx, { conversationId, messageId }: ArrivalToConsider): Promise<boolean> =>
  (await lockConversation(tx, conversationId)).lastMessageId === messageId

async function sendItself(
  app: App,
  tx: Tx,
  tell: Tell,
  arrival: ArrivalToConsider,
  { purpose, text, verdict }: Extract<Decided, { kind: 'send' }>,
): Promise<void> {
  const draftId = verdict && (await propose(app, tx, tell, arrival, { text, verdict }, 'sent'))
  await automatic(app, tx, tell, arrival, purpose, text, draftId)
}

const automatic = (
  app: App,
  tx: Tx,
  tell: Tell,
  { conversationId, officeId, messageId }: ArrivalToConsider,
  purpose: Purpose,
  text: string,
  draftId: string | null,
): Promise<string> =>
  enqueue(app, tx, tell, {
    conversationId,
    officeId,
    text,
    author: 'auto',
    staffId: null,
    draftId,
    clientKey: null,
    purpose,
    answersId: messageId,
  })

async function propose(
  app: App,
  tx: Tx,
  tell: Tell,
  arrival: ArrivalToConsider,
  { text, verdict }: { text: string; verdict: Verdict },
  state: 'proposed' | 'sent',
): Promise<string> {
  const [id, at] = [app.ids.next(), app.clock.now()]
  await addDrafts(tx, [
    {
      id,
      conversationId: arrival.conversationId,
      state,
      author: 'auto',
      staffId: null,
      text,
      rev: 1,
      answersId: arrival.messageId,
      decision: verdict.decision,
      verdict: JSON.stringify(verdict),
      factIds: JSON.stringify(carriedBy(verdict)),
      createdAt: at,
      updatedAt: at,
    },
  ])
  tell(arrival.officeId, 'draft', arrival.conversationId)
  return id
}
