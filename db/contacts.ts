import type { Db, Tx } from './schema.ts'

export async function setOptOut(tx: Tx, contactId: string, at: number | null): Promise<void> {
  await tx.updateTable('contacts').set({ optedOutAt: at }).where('id', '=', contactId).execute()
}

/** Whether we may text a contact, read under its row lock when in a transaction that is about to send. */
export async function lockConsent(
  tx: Tx,
  contactId: string,
): Promise<{ optedOutAt: number | null }> {
  return tx
    .updateTable('contacts')
    .set((e) => ({ optedOutAt: e.ref('optedOutAt') }))
    .where('id', '=', contactId)
    .returning('optedOutAt')
    .executeTakeFirstOrThrow()
}

export const conversationsOfContact = (db: Db, contactId: string) =>
  db
    .selectFrom('conversations')
    .select(['id', 'officeId'])
    .where('contactId', '=', contactId)
    .execute()
