import type { Insertable } from 'kysely'
import type { Arrivals, Contacts, Conversations, Db, MediaItems, Messages, Tx } from './schema.ts'

/** Keeps raw arrivals; returns the ids of those that were new. The unique constraint decides, not a look before. */
export async function keepArrivals(tx: Tx, arrivals: Insertable<Arrivals>[]): Promise<Set<string>> {
  const kept = await tx
    .insertInto('arrivals')
    .values(arrivals)
    .onConflict((c) => c.columns(['accountSid', 'providerId']).doNothing())
    .returning('id')
    .execute()
  return new Set(kept.map((arrival) => arrival.id))
}

/** The contact of each address, made where it is new. */
export async function contactsOf(
  tx: Tx,
  wanted: Insertable<Contacts>[],
): Promise<Map<string, { id: string; optedOutAt: number | null }>> {
  await tx
    .insertInto('contacts')
    .values(wanted)
    .onConflict((c) => c.column('address').doNothing())
    .execute()
  const rows = await tx
    .selectFrom('contacts')
    .select(['id', 'address', 'optedOutAt'])
    .where(
      'address',
      'in',
      wanted.map((contact) => contact.address),
    )
    .execute()
  return new Map(rows.map((row) => [row.address, row]))
}

/**
 * Opens each conversation, or moves it on to its new inbound text: last words, waiting since the first
 * unanswered text, open again if it was done. Returns the id of each by office and contact.
 */
export async function moveConversationsOn(
  tx: Tx,
  conversations: Insertable<Conversations>[],
): Promise<{ id: string; officeId: string; contactId: string }[]> {
  return tx
    .insertInto('conversations')
    .values(conversations)
    .onConflict((c) =>
      c.columns(['officeId', 'contactId']).doUpdateSet((e) => ({
        status: 'open',
        lastAt: e.ref('excluded.lastAt'),
        lastMessageId: e.ref('excluded.lastMessageId'),
        lastInboundId: e.ref('excluded.lastInboundId'),
        lastText: e.ref('excluded.lastText'),
        lastDirection: e.ref('excluded.lastDirection'),
        lastAuthor: e.ref('excluded.lastAuthor'),
        lastStatus: e.ref('excluded.lastStatus'),
        waitingSince: e.fn.coalesce('conversations.waitingSince', e.ref('excluded.waitingSince')),
      })),
    )
    .returning(['id', 'officeId', 'contactId'])
    .execute()
}

export async function addMessages(tx: Tx, messages: Insertable<Messages>[]): Promise<void> {
  await tx.insertInto('messages').values(messages).execute()
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
    .select([
      'arrivals.id',
      'arrivals.messageId',
      'messages.text',
      'messages.conversationId',
      'conversations.officeId',
      'conversations.lastMessageId',
      'contacts.optedOutAt',
    ])
    .where('arrivals.consideredAt', 'is', null)
    .orderBy('arrivals.id')
    .limit(limit)
    .execute()

export type ArrivalToConsider = Awaited<ReturnType<typeof arrivalsToConsider>>[number]

/** Marks arrivals as considered; returns those nobody had considered before. */
export async function markConsidered(
  tx: Tx,
  ids: readonly string[],
  at: number,
): Promise<Set<string>> {
  const marked = await tx
    .updateTable('arrivals')
    .set({ consideredAt: at })
    .where('id', 'in', ids)
    .where('consideredAt', 'is', null)
    .returning('id')
    .execute()
  return new Set(marked.map((arrival) => arrival.id))
}

export const arrivalOfMessage = (db: Db, messageId: string) =>
  db
    .selectFrom('arrivals')
    .select(['id', 'providerId', 'receivedAt', 'consideredAt'])
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
