import { arrivalsToConsider, markConsidered, type ArrivalToConsider } from '../../db/arrivals.ts'
import { addDrafts, endDrafts } from '../../db/drafts.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { keywordOf } from '../consent/keywords.ts'
import { carriedBy, gather } from '../drafts/judged.ts'
import { judge } from '../guard/judge.ts'
import { propose } from '../guard/route.ts'
import { commit, type Tell } from '../updates/commit.ts'
import type { Verdict } from '../wire/verdict.ts'

/** A proposed reply that the guard has passed. */
interface Proposal {
  text: string
  verdict: Verdict
}

type Considered = ArrivalToConsider & { proposal: Proposal | null }

/**
 * Considers texts that have come in since, oldest first, those a crash left behind too. Returns whether more wait.
 */
export async function answerSome(app: App): Promise<boolean> {
  const waiting = await arrivalsToConsider(app.db, AT_ONCE)
  if (waiting.length === 0) return false
  const considered: Considered[] = []
  for (const arrival of waiting)
    considered.push({ ...arrival, proposal: await answer(app, arrival) })
  await commit(app, (tx, tell) => keep(app, tx, tell, considered))
  return waiting.length === AT_ONCE
}

const AT_ONCE = 100

/**
 * The story of one text: if a public fact answers it, a reply is proposed, judged, and waits for a person; otherwise
 * a person answers. Whatever fails on the way ends at a person too.
 */
async function answer(app: App, arrival: ArrivalToConsider): Promise<Proposal | null> {
  try {
    if (!(await mayPropose(app, arrival))) return null
    const situation = await gather(app, arrival)
    const proposed = propose(situation)
    if (!proposed) return null
    const verdict = judge({ ...situation, draft: proposed.draft, author: 'auto' })
    return verdict.decision === 'send' ? { text: proposed.draft, verdict } : null
  } catch (error) {
    app.log.error({ err: error, messageId: arrival.messageId }, 'no reply could be proposed')
    return null
  }
}

async function mayPropose(app: App, arrival: ArrivalToConsider): Promise<boolean> {
  // Another text, or a person's reply, has come since.
  const overtaken = arrival.messageId !== arrival.lastMessageId
  if (overtaken || arrival.optedOutAt !== null || keywordOf(arrival.text)) return false
  // Sending by itself comes with its loop guards and consent ledger; until then `auto` proposes like `suggest`.
  if (arrival.autoReplyMode === 'off') return false
  return (await app.knowledge.of(arrival.officeId)).facts.size > 0
}

/** Keeps the proposals; an older one of the same conversation has been overtaken by the new text. */
async function keep(
  app: App,
  tx: Tx,
  tell: Tell,
  considered: readonly Considered[],
): Promise<void> {
  const now = app.clock.now()
  const ours = await markConsidered(
    tx,
    considered.map((one) => one.messageId),
    now,
  )
  const mine = considered.filter((one) => ours.has(one.messageId))
  if (mine.length === 0) return

  const overtaken = await endDrafts(
    tx,
    mine.map((one) => one.conversationId),
    'proposed',
    'discarded',
    now,
  )
  const proposed = mine.flatMap(({ proposal, ...arrival }) =>
    proposal ? [{ ...arrival, proposal }] : [],
  )
  await addDrafts(
    tx,
    proposed.map(({ conversationId, messageId, proposal }) => ({
      id: app.ids.next(),
      conversationId,
      state: 'proposed',
      author: 'auto',
      staffId: null,
      text: proposal.text,
      rev: 1,
      answersId: messageId,
      decision: proposal.verdict.decision,
      verdict: JSON.stringify(proposal.verdict),
      factIds: JSON.stringify(carriedBy(proposal.verdict)),
      createdAt: now,
      updatedAt: now,
    })),
  )
  const changed = new Set([...overtaken, ...proposed.map((one) => one.conversationId)])
  for (const one of mine)
    if (changed.has(one.conversationId)) tell(one.officeId, 'draft', one.conversationId)
}
