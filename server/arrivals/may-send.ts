import { automaticSending, automaticTextsSince, lastInbound } from '../../db/automation.ts'
import type { ArrivalToConsider } from '../../db/arrivals.ts'
import { ownNumbers } from '../../db/offices.ts'
import type { App } from '../app.ts'
import { noReplyTo } from '../automation/loops.ts'
import { isClosed, modeAt, type Mode } from '../automation/mode.ts'
import type { AutoReplySettings } from '../wire/shapes.ts'

interface May {
  mode: Mode
  /** The answer may go by itself. */
  send: boolean
  /** Nobody is there to answer, so the greeting for closed hours goes. */
  greeting: boolean
}

const DAY = 24 * 3_600_000

/** Whether something may go by itself now. The send gate asks again, right before it goes. */
export async function maySendItself(
  app: App,
  arrival: ArrivalToConsider,
  settings: AutoReplySettings,
  outcome: string,
): Promise<May> {
  const now = app.clock.now()
  const mode = modeAt(settings, now, arrival.timeZone)
  const rests =
    mode !== 'auto' ||
    arrival.takenOverAt !== null ||
    arrival.suspectedAt !== null ||
    (await automaticSending(app.db)).stoppedAt !== null ||
    (await noReply(app, arrival, now)) !== null
  if (rests) return { mode, send: false, greeting: false }

  const sure = outcome === 'help' || outcome === 'answer'
  const greeting =
    !sure &&
    settings.greeting !== '' &&
    isClosed(settings, now, arrival.timeZone) &&
    (await automaticTextsSince(app.db, arrival.contactId, now - DAY, 'greeting', true)).length === 0
  return { mode, send: sure, greeting }
}

async function noReply(app: App, arrival: ArrivalToConsider, now: number): Promise<string | null> {
  const [ours, texts] = await Promise.all([
    ownNumbers(app.db),
    lastInbound(app.db, arrival.conversationId, 6),
  ])
  // The newest is the text itself.
  return noReplyTo({
    from: arrival.address,
    text: arrival.text,
    ours,
    earlier: texts.slice(1),
    at: now,
  })
}
