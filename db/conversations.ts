import { sql, type Updateable } from 'kysely'
import type { Conversations, Db, Tx } from './schema.ts'

export type View = 'urgent' | 'open' | 'mine' | 'unassigned' | 'done' | 'all'

const rows = (db: Db) =>
  db
    .selectFrom('conversations')
    .innerJoin('contacts', 'contacts.id', 'conversations.contactId')
    .leftJoin('staff', 'staff.id', 'conversations.assigneeId')
    .selectAll('conversations')
    .select([
      'contacts.address',
      'contacts.optedOutAt',
      'contacts.optedOutBy',
      'contacts.suspectedAt',
      'contacts.decideBy',
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
  if (view === 'urgent') return query.where('conversations.urgentSince', 'is not', null)
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
      .$if(view === 'urgent', (query) => query.where('urgentSince', 'is not', null))
      .$if(view !== 'urgent', (query) =>
        query.where('status', '=', view === 'done' ? 'done' : 'open'),
      )
      .$if(view === 'mine', (query) => query.where('assigneeId', '=', staffId))
      .$if(view === 'unassigned', (query) => query.where('assigneeId', 'is', null))
      .select((e) => e.cast<number>(e.fn.countAll(), 'integer').as('n'))
  const suspected = db
    .selectFrom('contacts')
    .innerJoin('conversations', 'conversations.contactId', 'contacts.id')
    .where('conversations.officeId', '=', officeId)
    .where('contacts.suspectedAt', 'is not', null)
    .select((e) => e.cast<number>(e.fn.countAll(), 'integer').as('n'))
  const counts = await db
    .selectNoFrom([
      count('urgent').as('urgent'),
      suspected.as('suspected'),
      count('open').as('open'),
      count('mine').as('mine'),
      count('unassigned').as('unassigned'),
      count('done').as('done'),
    ])
    .executeTakeFirstOrThrow()
  return {
    urgent: counts.urgent ?? 0,
    suspected: counts.suspected ?? 0,
    open: counts.open ?? 0,
    mine: counts.mine ?? 0,
    unassigned: counts.unassigned ?? 0,
    done: counts.done ?? 0,
  }
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

/** Who saw an urgent conversation since it became so, in order. */
export const seenUrgent = (
  db: Db,
  conversations: readonly { id: string; urgentSince: number | null }[],
) => {
  const urgent = conversations.filter((one) => one.urgentSince !== null).map((one) => one.id)
  return urgent.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('urgentSeen')
        .innerJoin('conversations', (join) =>
          join
            .onRef('conversations.id', '=', 'urgentSeen.conversationId')
            .onRef('conversations.urgentSince', '=', 'urgentSeen.urgentSince'),
        )
        .innerJoin('staff', 'staff.id', 'urgentSeen.staffId')
        .select(['urgentSeen.conversationId', 'urgentSeen.staffId', 'urgentSeen.at', 'staff.name'])
        .where('urgentSeen.conversationId', 'in', urgent)
        .orderBy('urgentSeen.at')
        .execute()
}

export type SeenUrgent = Awaited<ReturnType<typeof seenUrgent>>[number]

/** Notes that somebody saw an urgent conversation; the first time counts. */
export async function addSeenUrgent(
  tx: Tx,
  seen: { conversationId: string; urgentSince: number; staffId: string; at: number },
): Promise<void> {
  await tx
    .insertInto('urgentSeen')
    .values(seen)
    .onConflict((c) => c.columns(['conversationId', 'urgentSince', 'staffId']).doNothing())
    .execute()
}

/** Ends of an outgoing text that leave its reader without an answer. */
export const didNotArrive: ReadonlySet<string> = new Set([
  'held',
  'canceled',
  'failed',
  'undelivered',
])

/**
 * Somebody waits again since their first text that no answer has reached, unless they may not be texted. Called when
 * an outgoing text did not arrive.
 */
export async function waitAgain(tx: Tx, conversationId: string): Promise<void> {
  const lastAnswer = tx
    .selectFrom('messages as answer')
    .select((e) => e.fn.max('answer.id').as('id'))
    .where('answer.conversationId', '=', conversationId)
    .where('answer.direction', '=', 'outbound')
    .where('answer.status', 'not in', [...didNotArrive])
    .where('answer.purpose', 'in', ['reply', 'answer', 'help'])
  const waiting = tx
    .selectFrom('messages')
    .select((e) => e.fn.min('messages.at').as('at'))
    .where('messages.conversationId', '=', conversationId)
    .where('messages.direction', '=', 'inbound')
    .where((e) => e('messages.id', '>', e.fn.coalesce(lastAnswer, e.val(''))))
  const mayBeTexted = tx
    .selectFrom('contacts')
    .select('contacts.id')
    .where('contacts.optedOutAt', 'is', null)
  await tx
    .updateTable('conversations')
    .set({ waitingSince: waiting })
    .where('id', '=', conversationId)
    .where('contactId', 'in', mayBeTexted)
    .execute()
}
