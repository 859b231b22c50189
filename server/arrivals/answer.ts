import { arrivalsToConsider, markConsidered, type ArrivalToConsider } from '../../db/arrivals.ts'
import { endDrafts } from '../../db/drafts.ts'
import type { App } from '../app.ts'
import { keywordOf } from '../consent/keywords.ts'
import { settingsOf } from '../automation/settings.ts'
import { gather } from '../drafts/judged.ts'
import { judge } from '../guard/judge.ts'
import { route } from '../guard/route.ts'
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
  for (const arrival of waiting) decided.push([arrival, await answer(app, arrival)])

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

const AT_ONCE = 100

/**
 * The story of one text: is somebody in danger, may we text them at all, does a public fact answer it surely, and may
 * that go by itself? Whatever is no clear yes, and whatever fails on the way, ends at a person.
 */
async function answer(app: App, arrival: ArrivalToConsider): Promise<Decided> {
  try {
    if (keywordOf(arrival.text) === 'stop' || keywordOf(arrival.text) === 'start') return nothing
    // Another text, or a person's reply, has come since: danger and opt-outs still count, answers do not.
    const overtaken = arrival.messageId !== arrival.lastMessageId
    const situation = await gather(app, arrival, arrival.messageId)
    const settings = await settingsOf(app.db, {
      id: arrival.officeId,
      autoReplyMode: arrival.autoReplyMode,
    })
    const heard = overtaken ? { ...situation, inbound: [arrival.text] } : situation
    const routed = route(heard, { threshold: settings.threshold })

    if (routed.outcome === 'crisis')
      return { kind: 'urgent', why: routed.why, text: settings.crisisText || null }
    if (arrival.optedOutAt !== null) return nothing
    if (routed.outcome === 'optout') return { kind: 'opt-out' }
    if (routed.suspected) return { kind: 'suspect' }
    if (overtaken) return nothing

    const text = routed.outcome === 'help' ? settings.helpText : (routed.draft ?? '')
    const may = await maySendItself(app, arrival, settings, routed.outcome)
    if (may.greeting)
      return { kind: 'send', purpose: 'greeting', text: settings.greeting, verdict: null }
    if (text === '' || may.mode === 'off') return nothing
    const verdict = judge({ ...situation, draft: text, author: 'auto' })
    if (verdict.decision !== 'send') return nothing
    if (!may.send) return { kind: 'propose', text, verdict }
    return { kind: 'send', purpose: routed.outcome === 'help' ? 'help' : 'answer', text, verdict }
  } catch (error) {
    app.log.error({ err: error, messageId: arrival.messageId }, 'a text was left to a person')
    return nothing
  }
}

const nothing: Decided = { kind: 'nothing' }
