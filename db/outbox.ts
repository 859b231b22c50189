import type { Insertable, Updateable } from 'kysely'
import type { Db, Outbox, Tx } from './schema.ts'

export async function addToOutbox(tx: Tx, item: Insertable<Outbox>): Promise<void> {
  await tx.insertInto('outbox').values(item).execute()
}

/** What is due, oldest first, with all that has to be known right before it goes. */
export const dueInOutbox = (db: Db, now: number, limit: number) =>
  db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.id', 'outbox.messageId')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .innerJoin('contacts', 'contacts.id', 'conversations.contactId')
    .innerJoin('offices', 'offices.id', 'conversations.officeId')
    .select([
      'outbox.id',
      'outbox.messageId',
      'outbox.textHash',
      'outbox.attempts',
      'messages.text',
      'messages.author',
      'messages.purpose',
      'messages.answersId',
      'messages.conversationId',
      'messages.at',
      'conversations.officeId',
      'offices.timeZone',
      'contacts.id as contactId',
      'contacts.address',
    ])
    .where('outbox.state', '=', 'queued')
    .where('outbox.notBefore', '<=', now)
    .orderBy('outbox.id')
    .limit(limit)
    .execute()

export type DueItem = Awaited<ReturnType<typeof dueInOutbox>>[number]

/** When the next waiting item is due, or one in hand is to be given up; null when there is none. */
export async function nextDue(db: Db, longestAttempt: number): Promise<number | null> {
  const earliest = (state: string, column: 'notBefore' | 'updatedAt') =>
    db
      .selectFrom('outbox')
      .select((e) => e.fn.min(column).as('at'))
      .where('state', '=', state)
      .executeTakeFirst()
  const [queued, inHand] = await Promise.all([
    earliest('queued', 'notBefore'),
    earliest('submitting', 'updatedAt'),
  ])
  const times = [queued?.at, inHand?.at == null ? null : inHand.at + longestAttempt]
  const known = times.filter((at) => at != null)
  return known.length > 0 ? Math.min(...known) : null
}

/** Changes an item that is in one of these states; false when it was in none of them any more. */
export async function changeOutbox(
  tx: Tx,
  id: string,
  from: readonly string[],
  change: Updateable<Outbox>,
  attemptToken?: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .$if(attemptToken !== undefined, (query) => query.where('attemptToken', '=', attemptToken!))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const outboxItem = (db: Db, id: string) =>
  db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()

export const outboxOfMessage = (db: Db, messageId: string) =>
  db.selectFrom('outbox').selectAll().where('messageId', '=', messageId).executeTakeFirst()

/** Items whose handing over began before a time and has no end: the process is gone, nobody knows what became of them. */
export const interrupted = (db: Db, begunBefore: number) =>
  db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.id', 'outbox.messageId')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .select(['outbox.id', 'outbox.messageId', 'messages.conversationId', 'conversations.officeId'])
    .where('outbox.state', '=', 'submitting')
    .where('outbox.updatedAt', '<', begunBefore)
    .execute()

/** The oldest item that is due and still waits: readiness looks at its age. */
export async function oldestDue(db: Db, now: number): Promise<number | null> {
  const row = await db
    .selectFrom('outbox')
    .select((e) => e.fn.min('notBefore').as('at'))
    .where('state', '=', 'queued')
    .where('notBefore', '<=', now)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Queued items of a contact, with what must be said of them when they are canceled. */
export const queuedFor = (db: Db, contactId: string) =>
  db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.id', 'outbox.messageId')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .select(['outbox.id', 'outbox.messageId', 'messages.conversationId', 'conversations.officeId'])
    .where('conversations.contactId', '=', contactId)
    .where('outbox.state', '=', 'queued')
    .execute()
