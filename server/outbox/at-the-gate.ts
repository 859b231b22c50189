import { automaticTextsSince, lockAutomaticSending } from '../../db/automation.ts'
import { confirmationsSince, lockContact } from '../../db/contacts.ts'
import { timeOfMessage } from '../../db/messages.ts'
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
  guardPasses: boolean,
): Promise<AtTheGate> {
  const now = app.clock.now()
  const contact = await lockContact(tx, item.contactId)
  const automatic = item.author === 'auto'
  const facts: AtTheGate = {
    purpose: item.purpose as Purpose,
    automatic,
    guardPasses,
    contact,
    confirmations: await confirmationsSince(tx, item.contactId, contact.optedOutAt ?? 0),
    authorMay:
      item.staffRole === null
        ? null
        : item.staffActive === 1 && mayDo(item.staffRole as Role, 'reply'),
    switchedOff: null,
    takenOver: item.takenOverAt !== null,
    sentAutomatically: null,
    answersAt: null,
    now,
    hour: hourAt(now, item.timeZone),
  }
  if (!automatic) return facts
  return {
    ...facts,
    switchedOff: (await lockAutomaticSending(tx)).stoppedAt !== null,
    sentAutomatically: await automaticTextsSince(tx, item.contactId, now - 24 * 3_600_000),
    answersAt: item.answersId ? await timeOfMessage(tx, item.answersId) : null,
  }
}

const hourAt = (instant: number, timeZone: string): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
      instant,
    ),
  )
