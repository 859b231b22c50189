import { factsByIds } from '../../db/facts.ts'
import { inboundBeingAnswered } from '../../db/messages.ts'
import { officeById } from '../../db/offices.ts'
import type { App } from '../app.ts'
import { found } from '../errors.ts'
import { judge } from '../guard/judge.ts'
import type { Situation } from '../guard/situation.ts'
import { presentFact } from '../wire/presenters.ts'
import type { AuthorKind, JudgedText } from '../wire/shapes.ts'
import type { Verdict } from '../wire/verdict.ts'

/** Where a text would go. Without a conversation it is judged by itself, as a template is. */
export interface Where {
  officeId: string
  conversationId: string | null
}

/** Gathers what the guard looks at, all but the draft. */
export async function gather(
  app: App,
  { officeId, conversationId }: Where,
  upTo: string | null = null,
): Promise<Omit<Situation, 'draft' | 'author'>> {
  const [office, knowledge, inbound] = await Promise.all([
    officeById(app.db, officeId),
    app.knowledge.of(officeId),
    conversationId ? inboundBeingAnswered(app.db, conversationId, upTo) : [],
  ])
  const { name, timeZone } = found(office, 'office')
  return { inbound, knowledge, office: name, now: { instant: app.clock.now(), timeZone } }
}

/** The guard's verdict on a text where it would go. */
export async function judgeFor(
  app: App,
  where: Where,
  draft: string,
  author: AuthorKind,
): Promise<Verdict> {
  return judge({ ...(await gather(app, where)), draft, author })
}

/** Whether a text in the outbox still passes: the facts may have changed, and rows may come from anywhere. */
export async function stillPasses(
  app: App,
  item: Where & { messageId: string; text: string; author: string },
): Promise<boolean> {
  const situation = await gather(app, item, item.messageId)
  return (
    judge({ ...situation, draft: item.text, author: item.author as AuthorKind }).decision === 'send'
  )
}

/** Facts a verdict leans on. */
export const carriedBy = (verdict: Verdict): string[] => [
  ...new Set(verdict.spans.flatMap((span) => (span.factId ? [span.factId] : []))),
]

/** A verdict with every fact it speaks of. */
export async function withFacts(app: App, verdict: Verdict): Promise<JudgedText> {
  const ids = new Set([
    ...carriedBy(verdict),
    ...verdict.findings.flatMap((finding) => finding.factIds ?? []),
  ])
  return { verdict, facts: (await factsByIds(app.db, [...ids])).map(presentFact) }
}
