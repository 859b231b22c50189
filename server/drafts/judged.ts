import { factsByIds } from '../../db/facts.ts'
import { inboundBeingAnswered } from '../../db/messages.ts'
import { officeById, type Office } from '../../db/offices.ts'
import type { Db } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { found } from '../errors.ts'
import { judge, judgeAndMend } from '../guard/judge.ts'
import type { KnowledgeShelf } from '../guard/knowledge/shelf.ts'
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
  const office = found(await officeById(app.db, officeId), 'office')
  return gatherFrom(app.db, app.knowledge, office, conversationId, upTo, app.clock.now())
}

/** The same from its parts, as of any moment. */
export async function gatherFrom(
  db: Db,
  shelf: KnowledgeShelf,
  office: Office,
  conversationId: string | null,
  upTo: string | null,
  instant: number,
): Promise<Omit<Situation, 'draft' | 'author'>> {
  const [knowledge, inbound] = await Promise.all([
    shelf.of(office.id),
    conversationId ? inboundBeingAnswered(db, conversationId, upTo) : [],
  ])
  return {
    inbound: inbound.map(asFarAsRead),
    knowledge,
    office: office.name,
    now: { instant, timeZone: office.timeZone },
  }
}

/** A text holds 1,600 characters; whatever claims to be longer is read no further. */
export const asFarAsRead = (text: string): string => text.slice(0, 1600)

/** The guard's verdict on a text where it would go. */
export async function judgeFor(
  app: App,
  where: Where,
  draft: string,
  author: AuthorKind,
): Promise<Verdict> {
  return judgeAndMend({ ...(await gather(app, where)), draft, author })
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
