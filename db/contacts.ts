import type { Insertable, Selectable, Updateable } from 'kysely'
import type { ConsentEvents, Contacts, Db, Tx } from './schema.ts'

export type ContactRow = Selectable<Contacts>

export async function changeContact(
  tx: Tx,
  id: string,
  change: Updateable<Contacts>,
): Promise<void> {
  await tx.updateTable('contacts').set(change).where('id', '=', id).execute()
}

/** A contact under its row lock, on both engines: what is read here holds until the end of the transaction. */
export const lockContact = (tx: Tx, id: string): Promise<ContactRow> =>
  tx
    .updateTable('contacts')
    .set((e) => ({ optedOutAt: e.ref('optedOutAt') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** A contact, if it has a conversation with an office the member of staff works in. */
export const contactFor = (db: Db, staffId: string, id: string): Promise<ContactRow | undefined> =>
  db
    .selectFrom('contacts')
    .innerJoin('conversations', 'conversations.contactId', 'contacts.id')
    .innerJoin('officeStaff', 'officeStaff.officeId', 'conversations.officeId')
    .selectAll('contacts')
    .where('officeStaff.staffId', '=', staffId)
    .where('contacts.id', '=', id)
    .limit(1)
    .executeTakeFirst()

export const conversationsOfContact = (db: Db, contactId: string) =>
  db
    .selectFrom('conversations')
    .select(['id', 'officeId'])
    .where('contactId', '=', contactId)
    .orderBy('id')
    .execute()

/** Adds to the consent ledger; nothing changes or removes a line. */
export async function addConsentEvents(
  tx: Tx,
  events: readonly Insertable<ConsentEvents>[],
): Promise<void> {
  if (events.length > 0) await tx.insertInto('consentEvents').values(events).execute()
}

/** The ledger of a contact, newest first; `mine` says whether its text is of an office the reader works in. */
export const consentEventsOf = (db: Db, contactId: string, staffId: string) =>
  db
    .selectFrom('consentEvents')
    .leftJoin('staff', 'staff.id', 'consentEvents.staffId')
    .selectAll('consentEvents')
    .select('staff.name as staffName')
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('messages')
            .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
            .innerJoin('officeStaff', 'officeStaff.officeId', 'conversations.officeId')
            .whereRef('messages.id', '=', 'consentEvents.messageId')
            .where('officeStaff.staffId', '=', staffId)
            .select('messages.id'),
        )
        .as('mine'),
    )
    .where('consentEvents.contactId', '=', contactId)
    .orderBy('consentEvents.id', 'desc')
    .execute()

export type ConsentEventRow = Awaited<ReturnType<typeof consentEventsOf>>[number]

/** Contacts of an office whose text may have meant an opt-out, the first deadline first. */
export const suspectedIn = (db: Db, officeId: string) =>
  db
    .selectFrom('contacts')
    .innerJoin('conversations', 'conversations.contactId', 'contacts.id')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.id', '=', 'contacts.suspectedMessageId')
        .onRef('messages.conversationId', '=', 'conversations.id'),
    )
    .selectAll('contacts')
    .select(['conversations.id as conversationId', 'messages.text', 'messages.at'])
    .where('conversations.officeId', '=', officeId)
    .where('contacts.suspectedAt', 'is not', null)
    .orderBy('contacts.decideBy')
    .orderBy('contacts.id')
    .execute()

/** Texts that confirmed an opt-out and went, or may have gone, since a moment. */
export async function confirmationsSince(
  tx: Tx,
  contactId: string,
  since: number,
): Promise<number> {
  const rows = await tx
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .select('messages.id')
    .where('conversations.contactId', '=', contactId)
    .where('messages.purpose', '=', 'confirmation')
    .where('messages.at', '>=', since)
    .where('messages.status', 'not in', ['queued', 'canceled', 'held'])
    .execute()
  return rows.length
}
