import { sql, type Updateable } from 'kysely'
import type { Conversations, Db, Tx } from './schema.ts'

export type View = 'open' | 'mine' | 'unassigned' | 'done' | 'all'

const rows = (db: Db) =>
  db
    .selectFrom('conversations')
    .innerJoin('contacts', 'contacts.id', 'conversations.contactId')
    .leftJoin('staff', 'staff.id', 'conversations.assigneeId')
    .selectAll('conversations')
    .select([
      'contacts.address',
      'contacts.optedOutAt',
      'contacts.firstSeenAt',
      'staff.name as assigneeName',
    ])
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('drafts')
            .whereRef('drafts.conversationId', '=', 'conversations.id')
            .where('drafts.state', '=', sql.lit('proposed'))
            .select('drafts.id'),
        )
        .as('proposed'),
    )

export type ConversationWithContact = Awaited<ReturnType<typeof conversationFor>> & {}

/** A page of a view, newest first, after a keyset cursor. */
export const conversationPage = (
  db: Db,
  officeId: string,
  staffId: string,
  view: View,
  after: { lastAt: number; id: string } | null,
  limit: number,
) =>
  inView(rows(db).where('conversations.officeId', '=', officeId), view, staffId)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(${sql.ref('conversations.lastAt')}, ${sql.ref('conversations.id')}) < (${after!.lastAt}, ${after!.id})`,
      ),
    )
    .orderBy('conversations.lastAt', 'desc')
    .orderBy('conversations.id', 'desc')
    .limit(limit)
    .execute()

type Rows = ReturnType<typeof rows>

function inView(query: Rows, view: View, staffId: string): Rows {
  if (view === 'all') return query
  if (view === 'done') return query.where('conversations.status', '=', 'done')
  const open = query.where('conversations.status', '=', 'open')
  if (view === 'mine') return open.where('conversations.assigneeId', '=', staffId)
  if (view === 'unassigned') return open.where('conversations.assigneeId', 'is', null)
  return open
}

/** How many conversations each view of an office holds. */
export async function countViews(db: Db, officeId: string, staffId: string) {
  const count = (view: View) =>
    db
      .selectFrom('conversations')
      .where('officeId', '=', officeId)
      .where('status', '=', view === 'done' ? 'done' : 'open')
      .$if(view === 'mine', (query) => query.where('assigneeId', '=', staffId))
      .$if(view === 'unassigned', (query) => query.where('assigneeId', 'is', null))
      .select((e) => e.cast<number>(e.fn.countAll(), 'integer').as('n'))
  const { open, mine, unassigned, done } = await db
    .selectNoFrom([
      count('open').as('open'),
      count('mine').as('mine'),
      count('unassigned').as('unassigned'),
      count('done').as('done'),
    ])
    .executeTakeFirstOrThrow()
  return { open: open ?? 0, mine: mine ?? 0, unassigned: unassigned ?? 0, done: done ?? 0 }
}

/** One conversation, if it belongs to an office the member of staff works in: the only way in by id. */
export const conversationFor = (db: Db, staffId: string, id: string) =>
  rows(db)
    .innerJoin('officeStaff', 'officeStaff.officeId', 'conversations.officeId')
    .where('officeStaff.staffId', '=', staffId)
    .where('conversations.id', '=', id)
    .executeTakeFirst()

export const conversationByAddress = (db: Db, officeId: string, address: string) =>
  db
    .selectFrom('conversations')
    .innerJoin('contacts', 'contacts.id', 'conversations.contactId')
    .select(['conversations.id', 'conversations.lastInboundId'])
    .where('conversations.officeId', '=', officeId)
    .where('contacts.address', '=', address)
    .executeTakeFirst()

export async function officeOfConversation(db: Db, id: string): Promise<string> {
  const row = await db
    .selectFrom('conversations')
    .select('officeId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.officeId
}

/** Takes the conversation's row lock for the rest of the transaction, on both engines, and reads it. */
export const lockConversation = (tx: Tx, id: string) =>
  tx
    .updateTable('conversations')
    .set((e) => ({ status: e.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export async function changeConversation(
  tx: Tx,
  id: string,
  change: Updateable<Conversations>,
): Promise<void> {
  await tx.updateTable('conversations').set(change).where('id', '=', id).execute()
}

/** Keeps the list's last status right when that message is still the last one. */
export async function showStatus(
  tx: Tx,
  conversationId: string,
  messageId: string,
  status: string,
): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ lastStatus: status })
    .where('id', '=', conversationId)
    .where('lastMessageId', '=', messageId)
    .execute()
}
