import type { Db, Tx } from './schema.ts'

/** The settings of an office's automatic replies as they were saved; null before they ever were. */
export async function autoReplySettingsOf(db: Db, officeId: string): Promise<string | null> {
  const row = await db
    .selectFrom('autoReplySettings')
    .select('settings')
    .where('officeId', '=', officeId)
    .executeTakeFirst()
  return row?.settings ?? null
}

export async function saveAutoReplySettings(
  tx: Tx,
  row: { officeId: string; settings: string; staffId: string; at: number },
): Promise<void> {
  await tx
    .insertInto('autoReplySettings')
    .values(row)
    .onConflict((c) => c.column('officeId').doUpdateSet(row))
    .execute()
}

/** The switch for all automatic sending: since when it is off and by whom. */
export const automaticSending = (db: Db) =>
  db
    .selectFrom('automaticSending')
    .leftJoin('staff', 'staff.id', 'automaticSending.staffId')
    .select(['automaticSending.stoppedAt', 'automaticSending.staffId', 'staff.name as staffName'])
    .where('automaticSending.id', '=', 1)
    .executeTakeFirstOrThrow()

export async function setAutomaticSending(
  tx: Tx,
  stopped: { at: number; staffId: string } | null,
): Promise<void> {
  await tx
    .updateTable('automaticSending')
    .set({ stoppedAt: stopped?.at ?? null, staffId: stopped?.staffId ?? null })
    .where('id', '=', 1)
    .execute()
}

/** The switch under its row lock: what is read here holds until the end of the transaction. */
export const lockAutomaticSending = (tx: Tx): Promise<{ stoppedAt: number | null }> =>
  tx
    .updateTable('automaticSending')
    .set((e) => ({ stoppedAt: e.ref('stoppedAt') }))
    .where('id', '=', 1)
    .returning('stoppedAt')
    .executeTakeFirstOrThrow()

/**
 * When automatic texts went to a contact since a time, whatever office sent them. Crisis texts are counted by
 * themselves: answers must not use up what somebody in danger may get.
 */
export const automaticTextsSince = async (
  db: Db,
  contactId: string,
  since: number,
  purpose: string,
  withQueued = false,
): Promise<number[]> => {
  const rows = await db
    .selectFrom('messages')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .select('messages.at')
    .where('conversations.contactId', '=', contactId)
    .where('messages.author', '=', 'auto')
    .where('messages.status', 'not in', ['canceled', 'held', ...(withQueued ? [] : ['queued'])])
    .where('messages.purpose', purpose === 'crisis' ? '=' : '!=', 'crisis')
    .where('messages.at', '>', since)
    .execute()
  return rows.map((row) => row.at)
}

/** The newest inbound texts of a conversation with their times, newest first. */
export const lastInbound = (db: Db, conversationId: string, limit: number) =>
  db
    .selectFrom('messages')
    .select(['text', 'at'])
    .where('conversationId', '=', conversationId)
    .where('direction', '=', 'inbound')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

/** Automatic texts that wait in the outbox, of one conversation or of all. */
export const queuedAutomatic = (
  db: Db,
  conversationId: string | null,
  sparing: readonly string[],
) =>
  db
    .selectFrom('outbox')
    .innerJoin('messages', 'messages.id', 'outbox.messageId')
    .innerJoin('conversations', 'conversations.id', 'messages.conversationId')
    .select(['outbox.id', 'outbox.messageId', 'messages.conversationId', 'conversations.officeId'])
    .where('outbox.state', '=', 'queued')
    .where('messages.author', '=', 'auto')
    .where('messages.purpose', 'not in', sparing)
    .$if(conversationId !== null, (query) => query.where('conversations.id', '=', conversationId!))
    .execute()
