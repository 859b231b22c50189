import type { Insertable, Selectable } from 'kysely'
import type { Db, Sessions, Staff, Tx } from './schema.ts'

export type StaffRow = Selectable<Staff>

export const anyStaff = (db: Db): Promise<{ id: string } | undefined> =>
  db.selectFrom('staff').select('id').limit(1).executeTakeFirst()

export const staffByEmail = (db: Db, email: string): Promise<StaffRow | undefined> =>
  db.selectFrom('staff').selectAll().where('email', '=', email).executeTakeFirst()

export const allStaff = (db: Db): Promise<StaffRow[]> =>
  db.selectFrom('staff').selectAll().orderBy('name').orderBy('id').execute()

/** Who works in an office and may sign in, by name. */
export const colleagues = (db: Db, officeId: string): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('staff')
    .innerJoin('officeStaff', 'officeStaff.staffId', 'staff.id')
    .select(['staff.id', 'staff.name'])
    .where('officeStaff.officeId', '=', officeId)
    .where('staff.active', '=', 1)
    .orderBy('staff.name')
    .orderBy('staff.id')
    .execute()

/** Adds a member of staff; false when the e-mail address is taken. */
export async function addStaff(
  tx: Tx,
  staff: Insertable<Staff>,
  officeIds: readonly string[],
): Promise<boolean> {
  const added = await tx
    .insertInto('staff')
    .values(staff)
    .onConflict((c) => c.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  if (officeIds.length > 0)
    await tx
      .insertInto('officeStaff')
      .values(officeIds.map((officeId) => ({ officeId, staffId: staff.id })))
      .execute()
  return true
}

export async function addSession(tx: Tx, session: Insertable<Sessions>): Promise<void> {
  await tx.insertInto('sessions').values(session).execute()
}

/** The member of staff a session belongs to, when it and they are still good. */
export const staffOfSession = (db: Db, tokenHash: string, now: number, idleMs: number) =>
  db
    .selectFrom('sessions')
    .innerJoin('staff', 'staff.id', 'sessions.staffId')
    .selectAll('staff')
    .select(['sessions.lastSeenAt', 'sessions.expiresAt'])
    .where('sessions.tokenHash', '=', tokenHash)
    .where('sessions.expiresAt', '>', now)
    .where('sessions.lastSeenAt', '>', now - idleMs)
    .where('staff.active', '=', 1)
    .executeTakeFirst()

export async function touchSession(tx: Tx, tokenHash: string, now: number): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ lastSeenAt: now })
    .where('tokenHash', '=', tokenHash)
    .execute()
}

export async function endSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
}

export async function dropOldSessions(tx: Tx, now: number): Promise<void> {
  await tx.deleteFrom('sessions').where('expiresAt', '<=', now).execute()
}
