import type { Insertable, Updateable } from 'kysely'
import type { Db, Messages, Notes, Statuses, Tx } from './schema.ts'

const messages = (db: Db) =>
  db
    .selectFrom('messages')
    .leftJoin('staff', 'staff.id', 'messages.staffId')
    .leftJoin('drafts', 'drafts.id', 'messages.draftId')
    .selectAll('messages')
    .select(['staff.name as staffName', 'drafts.factIds'])

/** The newest messages of a conversation before one of them, newest first. */
export const messagesBefore = (
  db: Db,
  conversationId: string,
  before: string | null,
  limit: number,
) =>
  messages(db)
    .where('messages.conversationId', '=', conversationId)
    .$if(before !== null, (query) => query.where('messages.id', '<', before!))
    .orderBy('messages.id', 'desc')
    .limit(limit)
    .execute()

export type MessageRow = Awaited<ReturnType<typeof messagesBefore>>[number]

export const mediaOf = (db: Db, messageIds: string[]) =>
  messageIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('media')
        .select(['id', 'messageId', 'contentType'])
        .where('messageId', 'in', messageIds)
        .orderBy('messageId')
        .orderBy('position')
        .execute()

export const messageById = (db: Db, id: string): Promise<MessageRow | undefined> =>
  messages(db).where('messages.id', '=', id).executeTakeFirst()

export const messageByClientKey = (db: Db, clientKey: string): Promise<MessageRow | undefined> =>
  messages(db).where('messages.clientKey', '=', clientKey).executeTakeFirst()

/**
 * The inbound texts a reply answers, oldest first: those since the reply before it, or the last one when there is
 * none. `upTo` is the last message that counts, as when an outgoing one exists already; null for all.
 */
export async function inboundBeingAnswered(
  db: Db,
  conversationId: string,
  upTo: string | null,
  limit = 5,
): Promise<string[]> {
  const ours = db.selectFrom('messages').where('conversationId', '=', conversationId)
  const lastReply = ours
    .where('direction', '=', 'outbound')
    .where('status', 'not in', ['held', 'failed', 'canceled'])
    .$if(upTo !== null, (query) => query.where('id', '<', upTo!))
    .select((e) => e.fn.max('id').as('id'))
  const inbound = ours
    .where('direction', '=', 'inbound')
    .$if(upTo !== null, (query) => query.where('id', '<=', upTo!))
    .select(['id', 'text', lastReply.as('lastReply')])
    .orderBy('id', 'desc')
    .limit(limit)
  const rows = await inbound.execute()
  const since = rows.filter((row) => row.lastReply === null || row.id > row.lastReply)
  return (since.length > 0 ? since : rows.slice(0, 1)).map((row) => row.text).toReversed()
}

export async function addMessage(tx: Tx, message: Insertable<Messages>): Promise<void> {
  await tx.insertInto('messages').values(message).execute()
}

/** Reads a message under its row lock, on both engines. */
export const lockMessage = (tx: Tx, id: string) =>
  tx
    .updateTable('messages')
    .set((e) => ({ status: e.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()

export const messageIdByProviderId = async (db: Db, providerId: string): Promise<string | null> => {
  const row = await db
    .selectFrom('messages')
    .select('id')
    .where('providerId', '=', providerId)
    .where('direction', '=', 'outbound')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function changeMessage(
  tx: Tx,
  id: string,
  change: Updateable<Messages>,
): Promise<void> {
  await tx.updateTable('messages').set(change).where('id', '=', id).execute()
}

export async function addStatus(tx: Tx, status: Insertable<Statuses>): Promise<void> {
  await tx.insertInto('statuses').values(status).execute()
}

export const statusesOf = (db: Db, messageId: string) =>
  db.selectFrom('statuses').selectAll().where('messageId', '=', messageId).orderBy('id').execute()

export const notesOf = (db: Db, conversationId: string) =>
  db
    .selectFrom('notes')
    .innerJoin('staff', 'staff.id', 'notes.staffId')
    .selectAll('notes')
    .select('staff.name as staffName')
    .where('notes.conversationId', '=', conversationId)
    .orderBy('notes.id')
    .execute()

export type NoteRow = Awaited<ReturnType<typeof notesOf>>[number]

/** Adds a note; a repeat of the same request adds nothing. */
export async function addNote(tx: Tx, note: Insertable<Notes>): Promise<void> {
  await tx
    .insertInto('notes')
    .values(note)
    .onConflict((c) => c.column('clientKey').doNothing())
    .execute()
}

/** What a simulated phone shows: texts it sent, and texts that were handed to its provider. */
export const phoneMessages = (db: Db, address: string, limit: number) =>
  db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .innerJoin('contacts', 'contacts.id', 'conversations.contactId')
    .select(['messages.id', 'messages.direction', 'messages.text', 'messages.at'])
    .where('contacts.address', '=', address)
    .where((e) =>
      e.or([
        e('messages.direction', '=', 'inbound'),
        e('messages.status', 'in', ['sent', 'delivered', 'read']),
      ]),
    )
    .orderBy('messages.id', 'desc')
    .limit(limit)
    .execute()

export async function timeOfMessage(db: Db, id: string): Promise<number | null> {
  const row = await db.selectFrom('messages').select('at').where('id', '=', id).executeTakeFirst()
  return row?.at ?? null
}

/** Replies that went out, or may have, oldest first. */
export const sentReplies = (db: Db, after: string, limit: number) =>
  db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .select([
      'messages.id',
      'messages.conversationId',
      'messages.text',
      'messages.at',
      'messages.author',
      'conversations.officeId',
    ])
    .where('messages.direction', '=', 'outbound')
    .where('messages.status', 'in', [
      'sending',
      'sent',
      'delivered',
      'read',
      'undelivered',
      'unknown',
    ])
    .where('messages.id', '>', after)
    .orderBy('messages.id')
    .limit(limit)
    .execute()

/** The role of who wrote a message, and whether they may still sign in. */
export const authorOfMessage = (db: Db, id: string) =>
  db
    .selectFrom('messages')
    .innerJoin('staff', 'staff.id', 'messages.staffId')
    .select(['staff.role', 'staff.active'])
    .where('messages.id', '=', id)
    .executeTakeFirst()
