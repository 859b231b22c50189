import { arrivalsToConsider, markConsidered, type ArrivalToConsider } from '../../db/arrivals.ts'
import { addDraft, endDrafts } from '../../db/drafts.ts'
import { officeById } from '../../db/offices.ts'
import type { App } from '../app.ts'
import { keywordOf } from '../consent/keywords.ts'
import { carriedBy, gather } from '../drafts/judged.ts'
import { judge } from '../guard/judge.ts'
import { propose } from '../guard/route.ts'
import { commit } from '../updates/commit.ts'
import type { Verdict } from '../wire/verdict.ts'

/** A proposed reply that the guard has passed. */
interface Proposal {
  text: string
  verdict: Verdict
}

/** Considers every text that has come in since, oldest first. Runs after each arrival, and at start for those a crash left behind. */
export async function answerWaiting(app: App): Promise<void> {
  for (;;) {
    const waiting = await arrivalsToConsider(app.db, 100)
    if (waiting.length === 0) return
    for (const arrival of waiting) await answer(app, arrival)
  }
}

/**
 * The story of one text: if a public fact answers it, a judged reply is proposed and waits for a person; otherwise
 * a person answers. Whatever fails on the way ends at a person too.
 */
async function answer(app: App, arrival: ArrivalToConsider): Promise<void> {
  const proposal = await proposalFor(app, arrival).catch((error: unknown) => {
    app.log.error({ err: error, messageId: arrival.messageId }, 'no reply could be proposed')
    return null
  })
  await commit(app, async (tx, tell) => {
    const now = app.clock.now()
    if (!(await markConsidered(tx, arrival.id, now))) return
    const superseded = await endDrafts(tx, arrival.conversationId, 'proposed', 'discarded', now)
    if (proposal)
      await addDraft(tx, {
        id: app.ids.next(),
        conversationId: arrival.conversationId,
        state: 'proposed',
        author: 'auto',
        staffId: null,
        text: proposal.text,
        rev: 1,
        answersId: arrival.messageId,
        decision: proposal.verdict.decision,
        verdict: JSON.stringify(proposal.verdict),
        factIds: JSON.stringify(carriedBy(proposal.verdict)),
        createdAt: now,
        updatedAt: now,
      })
    if (proposal || superseded > 0) tell(arrival.officeId, 'draft', arrival.conversationId)
  })
}

async function proposalFor(app: App, arrival: ArrivalToConsider): Promise<Proposal | null> {
  const office = await officeById(app.db, arrival.officeId)
  // Sending by itself comes with its loop guards and consent ledger; until then `auto` proposes like `suggest`.
  if (!office || office.autoReplyMode === 'off') return null
  if (arrival.optedOutAt !== null || keywordOf(arrival.text)) return null
  if (arrival.messageId !== arrival.lastInboundId) return null

  const situation = await gather(app, arrival)
  const proposed = propose(situation)
  if (!proposed) return null
  const verdict = judge({ ...situation, draft: proposed.draft, author: 'auto' })
  return verdict.decision === 'send' ? { text: proposed.draft, verdict } : null
}
