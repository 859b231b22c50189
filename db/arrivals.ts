import { sql, type Insertable } from 'kysely'
import { insertMany } from './hot.ts'
import type { Arrivals, Contacts, Conversations, Db, MediaItems, Messages, Tx } from './schema.ts'

/** Keeps raw arrivals; returns the message ids of those that were new. The unique constraint decides, not a look before. */
export async function keepArrivals(tx: Tx, arrivals: Insertable<Arrivals>[]): Promise<Set<string>> {
  const kept = await insertMany(tx, 'arrivals', arrivals, (rows) =>
    tx
      .insertInto('arrivals')
      .values(rows)
      .onConflict((c) => c.column('providerId').doNothing())
      .returning('messageId'),
  )
  return new Set(kept.map((arrival) => arrival.messageId))
}

/** The contact of each address, made where it is new. */
export async function contactsOf(
  tx: Tx,
  addresses: readonly string[],
  made: (address: string) => Insertable<Contacts>,
): Promise<Map<string, { id: string; isNew: boolean }>> {
  const known = await contactIds(tx, addresses, false)
  const missing = addresses.filter((address) => !known.has(address))
  if (missing.length === 0) return known
  await insertMany(tx, 'contacts', missing.map(made), (rows) =>
    tx
      .insertInto('contacts')
      .values(rows)
      .onConflict((c) => c.column('address').doNothing()),
  )
  return new Map([...known, ...(await contactIds(tx, missing, true))])
}

async function contactIds(
  tx: Tx,
  addresses: readonly string[],
  isNew: boolean,
): Promise<Map<string, { id: string; isNew: boolean }>> {
  const rows = await tx
    .selectFrom('contacts')
    .select(['id', 'address'])
    .where('address', 'in', addresses)
    .execute()
  return new Map(rows.map(({ address, id }) => [address, { id, isNew }]))
}

/**
 * Opens each conversation, or moves it on to its new inbound text: last words, waiting since the first
 * unanswered text, open again if it was done. Returns the id of each by office and contact.
 */
export async function moveConversationsOn(
  tx: Tx,
  conversations: readonly Insertable<Conversations>[],
): Promise<{ id: string; officeId: string; contactId: string }[]> {
  return insertMany(tx, 'conversations', conversations, (rows) =>
    tx
      .insertInto('conversations')
      .values(rows)
      .onConflict((c) =>
        c.columns(['officeId', 'contactId']).doUpdateSet((e) => ({
          status: e.ref('excluded.status'),
          lastAt: e.ref('excluded.lastAt'),
          lastMessageId: e.ref('excluded.lastMessageId'),
          lastInboundId: e.ref('excluded.lastInboundId'),
          lastText: e.ref('excluded.lastText'),
          lastDirection: e.ref('excluded.lastDirection'),
          lastAuthor: e.ref('excluded.lastAuthor'),
          lastStatus: e.ref('excluded.lastStatus'),
          waitingSince: e
            .case('conversations.status')
            .when(sql.lit('open'))
            .then(e.fn.coalesce('conversations.waitingSince', e.ref('excluded.waitingSince')))
            .else(e.ref('excluded.waitingSince'))
            .end(),
        })),
      )
      .returning(['id', 'officeId', 'contactId']),
  )
}

export async function addMessages(tx: Tx, messages: Insertable<Messages>[]): Promise<void> {
  await insertMany(tx, 'messages', messages, (rows) => tx.insertInto('messages').values(rows))
}

export async function addMedia(tx: Tx, media: Insertable<MediaItems>[]): Promise<void> {
  if (media.length > 0) await tx.insertInto('media').values(media).execute()
}

/** Arrivals nobody has considered for an automatic reply yet, oldest first. */
export const arrivalsToConsider = (db: Db, limit: number) =>
  db
    .selectFrom('arrivals')
    .innerJoin('messages', 'messages.id', 'arrivals.messageId')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .innerJoin('contacts', 'contacts.id', 'conversations.contactId')
    .innerJoin('offices', 'offices.id', 'conversations.officeId')
    .select([
      'arrivals.messageId',
      'messages.text',
      'messages.conversationId',
      'conversations.officeId',
      'conversations.lastMessageId',
      'conversations.takenOverAt',
      'contacts.id as contactId',
      'contacts.address',
      'contacts.suspectedAt',
      'messages.at',
      'offices.timeZone',
      'offices.autoReplyMode',
      'contacts.optedOutAt',
    ])
    .where('arrivals.consideredAt', 'is', null)
    .orderBy('arrivals.messageId')
    .limit(limit)
    .execute()

export type ArrivalToConsider = Awaited<ReturnType<typeof arrivalsToConsider>>[number]

/** Marks arrivals as considered; returns those nobody had considered before. */
export async function markConsidered(
  tx: Tx,
  messageIds: readonly string[],
  at: number,
): Promise<Set<string>> {
  const marked = await tx
    .updateTable('arrivals')
    .set({ consideredAt: at })
    .where('messageId', 'in', messageIds)
    .where('consideredAt', 'is', null)
    .returning('messageId')
    .execute()
  return new Set(marked.map((arrival) => arrival.messageId))
}

export const arrivalOfMessage = (db: Db, messageId: string) =>
  db
    .selectFrom('arrivals')
    .select(['providerId', 'receivedAt', 'consideredAt'])
    .where('messageId', '=', messageId)
    .executeTakeFirst()

export const messageOfArrival = async (db: Db, providerId: string): Promise<string | null> => {
  const row = await db
    .selectFrom('arrivals')
    .select('messageId')
    .where('providerId', '=', providerId)
    .executeTakeFirst()
  return row?.messageId ?? null
}
