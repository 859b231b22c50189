import type { Insertable } from 'kysely'
import type { Db, Drafts, Tx } from './schema.ts'

const withAuthor = (db: Db) =>
  db
    .selectFrom('drafts')
    .leftJoin('staff', 'staff.id', 'drafts.staffId')
    .selectAll('drafts')
    .select('staff.name as staffName')

export type DraftRow = Awaited<ReturnType<typeof draftIn>> & {}

/** The draft being written, or the proposal that waits, of a conversation. */
export const draftIn = (db: Db, conversationId: string, state: 'writing' | 'proposed') =>
  withAuthor(db)
    .where('drafts.conversationId', '=', conversationId)
    .where('drafts.state', '=', state)
    .executeTakeFirst()

export const draftById = (db: Db, id: string) =>
  withAuthor(db).where('drafts.id', '=', id).executeTakeFirst()

/** The automatic draft made for an inbound message, whatever became of it. */
export const automaticDraftFor = (db: Db, messageId: string) =>
  withAuthor(db)
    .where('drafts.answersId', '=', messageId)
    .where('drafts.author', '=', 'auto')
    .executeTakeFirst()

export async function addDrafts(tx: Tx, drafts: readonly Insertable<Drafts>[]): Promise<void> {
  if (drafts.length > 0) await tx.insertInto('drafts').values(drafts).execute()
}

export async function setDraftText(
  tx: Tx,
  id: string,
  change: { text: string; staffId: string; rev: number; updatedAt: number },
): Promise<void> {
  await tx.updateTable('drafts').set(change).where('id', '=', id).execute()
}

/** Ends drafts of conversations that are in one state; what they said is kept. Returns the conversations that had one. */
export async function endDrafts(
  tx: Tx,
  conversationIds: readonly string[],
  from: 'writing' | 'proposed',
  to: 'discarded' | 'sent',
  at: number,
): Promise<string[]> {
  const ended = await tx
    .updateTable('drafts')
    .set({ state: to, updatedAt: at })
    .where('conversationId', 'in', conversationIds)
    .where('state', '=', from)
    .returning('conversationId')
    .execute()
  return ended.map((draft) => draft.conversationId)
}

/** What was being written is gone once it went out: the judged copy is the record. */
export async function dropWriting(tx: Tx, conversationId: string): Promise<void> {
  await tx
    .deleteFrom('drafts')
    .where('conversationId', '=', conversationId)
    .where('state', '=', 'writing')
    .execute()
}
