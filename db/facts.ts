import { sql, type Insertable, type Selectable } from 'kysely'
import type { Db, Facts, FactVersions, Tx } from './schema.ts'

export type FactRow = Selectable<Facts>

/** All facts in use of an office, for compiling. */
export const factsInUse = (db: Db, officeId: string): Promise<FactRow[]> =>
  db
    .selectFrom('facts')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('retiredAt', 'is', null)
    .orderBy('id')
    .execute()

/** Facts of an office that changed after a version of its knowledge, retired ones too. */
export const factsChangedSince = (
  db: Db,
  officeId: string,
  knowledgeVersion: number,
): Promise<FactRow[]> =>
  db
    .selectFrom('facts')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('knowledgeVersion', '>', knowledgeVersion)
    .orderBy('id')
    .execute()

/** A page of facts by title, narrowed to those that hold all the words. */
export const factPage = (
  db: Db,
  officeId: string,
  words: readonly string[],
  after: { title: string; id: string } | null,
  limit: number,
) => {
  let query = db
    .selectFrom('facts')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('retiredAt', 'is', null)
  for (const word of words) {
    const like = `%${word.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where(
      sql<boolean>`lower(${sql.ref('title')} || ' ' || ${sql.ref('text')}) like ${like} escape '\\'`,
    )
  }
  if (after)
    query = query.where(
      sql<boolean>`(${sql.ref('title')}, ${sql.ref('id')}) > (${after.title}, ${after.id})`,
    )
  return query.orderBy('title').orderBy('id').limit(limit).execute()
}

export const factsByIds = (db: Db, ids: readonly string[]): Promise<FactRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.selectFrom('facts').selectAll().where('id', 'in', ids).execute()

/** One fact, retired ones too, if it belongs to an office the member of staff works in. */
export const factFor = (db: Db, staffId: string, id: string): Promise<FactRow | undefined> =>
  db
    .selectFrom('facts')
    .innerJoin('officeStaff', 'officeStaff.officeId', 'facts.officeId')
    .selectAll('facts')
    .where('officeStaff.staffId', '=', staffId)
    .where('facts.id', '=', id)
    .executeTakeFirst()

export const factsByImportIds = (
  db: Db,
  officeId: string,
  importIds: readonly string[],
): Promise<FactRow[]> =>
  importIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('facts')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('importId', 'in', importIds)
        .execute()

/** Adds facts, each with its first version. */
export async function addFacts(
  tx: Tx,
  facts: Insertable<Facts>[],
  staffId: string | null,
): Promise<void> {
  for (const some of chunks(facts, 200)) {
    await tx.insertInto('facts').values(some).execute()
    await tx
      .insertInto('factVersions')
      .values(some.map((fact) => versionOf(fact, staffId)))
      .execute()
  }
}

/** Gives a fact its next version; false when somebody else did in the meantime. */
export async function changeFact(
  tx: Tx,
  fact: FactRow,
  previous: number,
  staffId: string | null,
): Promise<boolean> {
  const { id, ...columns } = fact
  const { numUpdatedRows } = await tx
    .updateTable('facts')
    .set(columns)
    .where('id', '=', id)
    .where('version', '=', previous)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.insertInto('factVersions').values(versionOf(fact, staffId)).execute()
  return true
}

const versionOf = (fact: Insertable<Facts>, staffId: string | null): Insertable<FactVersions> => ({
  factId: fact.id,
  version: fact.version,
  title: fact.title,
  text: fact.text,
  validFrom: fact.validFrom ?? null,
  validUntil: fact.validUntil ?? null,
  sourceUrl: fact.sourceUrl ?? null,
  owner: fact.owner ?? null,
  retired: fact.retiredAt ? 1 : 0,
  staffId,
  at: fact.updatedAt,
})

function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size)
}
