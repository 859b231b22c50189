import { automaticTextsSince, lockAutomaticSending } from '../../db/automation.ts'
import { confirmationsSince, lockContact } from '../../db/contacts.ts'
import { authorOfMessage, timeOfMessage } from '../../db/messages.ts'
import type { DueItem } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { mayDo, type Role } from '../roles.ts'
import type { AtTheGate, Purpose } from './gate.ts'

/** Reads what the send gate looks at, under the locks that keep it true until the claim is committed. */
export async function atTheGate(
  app: App,
  tx: Tx,
  item: DueItem,
  { passed, takenOver }: { passed: boolean; takenOver: boolean },
): Promise<AtTheGate> {
  const now = app.clock.now()
  const contact = await lockContact(tx, item.contactId)
  const automatic = item.author === 'auto'
  const purpose = item.purpose as Purpose
  const facts: AtTheGate = {
    purpose,
    automatic,
    guardPasses: passed,
    contact,
    confirmations: await confirmationsSince(tx, item.contactId, contact.optedOutAt ?? 0),
    authorMay: automatic ? null : await authorMay(tx, item),
    switchedOff: null,
    takenOver,
    sentAutomatically: null,
    answersAt: null,
    now,
    hour: hourAt(now, item.timeZone),
  }
  if (!automatic) return facts
  return {
    ...facts,
    switchedOff: (await lockAutomaticSending(tx)).stoppedAt !== null,
    sentAutomatically: await automaticTextsSince(tx, item.contactId, now - DAY, purpose),
    answersAt: item.answersId ? await timeOfMessage(tx, item.answersId) : null,
  }
}

const DAY = 24 * 3_600_000

/** Whether the author may reply as of now: rights change between writing and sending. */
async function authorMay(tx: Tx, item: DueItem): Promise<boolean> {
  const author = await authorOfMessage(tx, item.messageId)
  return author !== undefined && author.active === 1 && mayDo(author.role as Role, 'reply')
}

const hourAt = (instant: number, timeZone: string): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
      instant,
    ),
  )
