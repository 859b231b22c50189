import type { Insertable, Selectable } from 'kysely'
import type { Db, Offices, Tx } from './schema.ts'

export type Office = Selectable<Offices> & { number: string | null }

const offices = (db: Db) =>
  db
    .selectFrom('offices')
    .selectAll('offices')
    .select((e) =>
      e
        .selectFrom('numbers')
        .whereRef('numbers.officeId', '=', 'offices.id')
        .select((n) => n.fn.min('numbers.address').as('number'))
        .as('number'),
    )

/** The offices a member of staff works in, oldest first. */
export const officesOf = (db: Db, staffId: string): Promise<Office[]> =>
  offices(db)
    .innerJoin('officeStaff', 'officeStaff.officeId', 'offices.id')
    .where('officeStaff.staffId', '=', staffId)
    .orderBy('offices.createdAt')
    .orderBy('offices.id')
    .execute()

/** One office, if the member of staff works in it: the only way in by id. */
export const officeFor = (db: Db, staffId: string, id: string): Promise<Office | undefined> =>
  offices(db)
    .innerJoin('officeStaff', 'officeStaff.officeId', 'offices.id')
    .where('officeStaff.staffId', '=', staffId)
    .where('offices.id', '=', id)
    .executeTakeFirst()

export const officeById = (db: Db, id: string): Promise<Office | undefined> =>
  offices(db).where('offices.id', '=', id).executeTakeFirst()

/** The office that answers texts to a number of nobody's: the oldest one. A text is never turned away for its address. */
export const firstOffice = (db: Db): Promise<Office | undefined> =>
  offices(db).orderBy('offices.createdAt').orderBy('offices.id').limit(1).executeTakeFirst()

export const officeIdsOfNumbers = (
  db: Db,
  addresses: string[],
): Promise<{ address: string; officeId: string }[]> =>
  db.selectFrom('numbers').selectAll().where('address', 'in', addresses).execute()

export async function addOffice(tx: Tx, office: Insertable<Offices>): Promise<void> {
  await tx.insertInto('offices').values(office).execute()
}

/** A number belongs to one office; giving it again changes nothing. */
export async function addNumber(tx: Tx, address: string, officeId: string): Promise<void> {
  await tx
    .insertInto('numbers')
    .values({ address, officeId })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Counts the office's knowledge up and returns the new version; readers who hold an older one take up what changed. */
export async function raiseKnowledgeVersion(tx: Tx, officeId: string): Promise<number> {
  const { knowledgeVersion } = await tx
    .updateTable('offices')
    .set((e) => ({ knowledgeVersion: e('knowledgeVersion', '+', 1) }))
    .where('id', '=', officeId)
    .returning('knowledgeVersion')
    .executeTakeFirstOrThrow()
  return knowledgeVersion
}

export async function knowledgeVersionOf(db: Db, officeId: string): Promise<number> {
  const row = await db
    .selectFrom('offices')
    .select('knowledgeVersion')
    .where('id', '=', officeId)
    .executeTakeFirstOrThrow()
  return row.knowledgeVersion
}

/** Every number that is ours. */
export const ownNumbers = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('numbers').select('address').execute()).map((row) => row.address)
