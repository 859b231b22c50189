import { arrivalsToConsider, markConsidered, type ArrivalToConsider } from '../../db/arrivals.ts'
import { endDrafts } from '../../db/drafts.ts'
import type { App } from '../app.ts'
import { wishOf } from '../consent/wishes.ts'
import { settingsOf } from '../automation/settings.ts'
import { asFarAsRead, gather } from '../drafts/judged.ts'
import { judge } from '../guard/judge.ts'
import { route } from '../guard/route.ts'
import { crisisIn } from '../guard/routing/crisis.ts'
import { commit } from '../updates/commit.ts'
import { carryOut, type Decided } from './carry-out.ts'
import { maySendItself } from './may-send.ts'

/**
 * Considers texts that have come in since, oldest first, those a crash left behind too. Returns whether more wait.
 */
export async function answerSome(app: App): Promise<boolean> {
  const waiting = await arrivalsToConsider(app.db, AT_ONCE)
  if (waiting.length === 0) return false
  const decided: [ArrivalToConsider, Decided][] = []
  for (const arrival of waiting) {
    decided.push([arrival, await answer(app, arrival)])
    // Deciding is work without a pause: whoever waits at the door comes in between.
    await new Promise(setImmediate)
  }

  await commit(app, async (tx, tell) => {
    const now = app.clock.now()
    const ours = await markConsidered(
      tx,
      waiting.map((arrival) => arrival.messageId),
      now,
    )
    const mine = decided.filter(([arrival]) => ours.has(arrival.messageId))
    if (mine.length === 0) return
    // An older proposal has been overtaken by the new text.
    const conversations = new Map(
      mine.map(([arrival]) => [arrival.conversationId, arrival.officeId]),
    )
    for (const id of await endDrafts(tx, [...conversations.keys()], 'proposed', 'discarded', now))
      tell(conversations.get(id)!, 'draft', id)
    for (const [arrival, decision] of mine) await carryOut(app, tx, tell, arrival, decision)
  })
  app.news.emit('queued')
  return waiting.length === AT_ONCE
}

const AT_ONCE = 25

/**
 * The story of one text: is somebody in danger, may we text them at all, does a public fact answer it surely, and may
 * that go by itself? Whatever is no clear yes, and whatever fails on the way, ends at a person.
 */
async function answer(app: App, arrival: ArrivalToConsider): Promise<Decided> {
  // Danger and opt-outs are read from this very text, before anything that could fail; older texts had their turn.
  const said = [asFarAsRead(arrival.text)]
  const danger = crisisIn(said)
  const wish = wishOf(said)
  if (danger) {
    const text = await crisisText(app, arrival)
    return { kind: 'urgent', why: danger.why, text, wish: wish?.kind ?? null }
  }
  if (wish?.kind === 'optout') return wish.by === 'phrase' ? { kind: 'opt-out' } : nothing
  if (wish?.kind === 'suspected') return { kind: 'suspect' }
  if (wish?.kind === 'optin' || arrival.optedOutAt !== null) return nothing
  try {
    return await answerFromFacts(app, arrival)
  } catch (error) {
    app.log.error({ err: error, messageId: arrival.messageId }, 'a text was left to a person')
    return nothing
  }
}

async function answerFromFacts(app: App, arrival: ArrivalToConsider): Promise<Decided> {
  // Another text, or a person's reply, has come since.
  if (arrival.messageId !== arrival.lastMessageId) return nothing
  const settings = await settingsOf(app.db, officeOf(arrival))
  const { facts } = await app.knowledge.of(arrival.officeId)
  if (facts.size === 0 && settings.greeting === '' && settings.helpText === '') return nothing
  const situation = await gather(app, arrival, arrival.messageId)
  const { outcome, draft } = route(situation, { threshold: settings.threshold })

  const text = outcome === 'help' ? settings.helpText : outcome === 'answer' ? (draft ?? '') : ''
  const may = await maySendItself(app, arrival, settings, outcome)
  if (may.greeting)
    return { kind: 'send', purpose: 'greeting', text: settings.greeting, verdict: null }
  if (text === '' || may.mode === 'off') return nothing
  const verdict = judge({ ...situation, draft: text, author: 'auto' })
  if (verdict.decision !== 'send') return nothing
  if (!may.send) return { kind: 'propose', text, verdict }
  return { kind: 'send', purpose: outcome === 'help' ? 'help' : 'answer', text, verdict }
}

/** The approved crisis text, if there is one and it can be read. */
const crisisText = (app: App, arrival: ArrivalToConsider): Promise<string | null> =>
  settingsOf(app.db, officeOf(arrival)).then(
    (settings) => settings.crisisText || null,
    () => null,
  )

const officeOf = ({ officeId, autoReplyMode }: ArrivalToConsider) => ({
  id: officeId,
  autoReplyMode,
})

const nothing: Decided = { kind: 'nothing' }
