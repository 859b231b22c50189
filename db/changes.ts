import { insertMany } from './hot.ts'
import type { Db, Tx } from './schema.ts'

export interface NewChange {
  officeId: string
  type: string
  conversationId: string | null
}

export interface NumberedChange extends NewChange {
  seq: number
}

/**
 * Numbers changes within their office, without gaps and in the order of commits: the office's row
 * stays locked from the count to the commit, so no reader can see a later number before an earlier one.
 */
export async function addChanges(
  tx: Tx,
  changes: readonly NewChange[],
  at: number,
): Promise<NumberedChange[]> {
  const numbered: NumberedChange[] = []
  // Always in the same order, so that two transactions cannot wait for each other.
  const officeIds = [...new Set(changes.map((change) => change.officeId))].toSorted()
  for (const officeId of officeIds) {
    const own = changes.filter((change) => change.officeId === officeId)
    const { seq } = await tx
      .updateTable('offices')
      .set((e) => ({ seq: e('seq', '+', own.length) }))
      .where('id', '=', officeId)
      .returning('seq')
      .executeTakeFirstOrThrow()
    numbered.push(...own.map((change, i) => ({ ...change, seq: seq - own.length + 1 + i })))
  }
  if (numbered.length > 0)
    await insertMany(
      tx,
      'changes',
      numbered.map((change) => ({ ...change, at })),
      (rows) => tx.insertInto('changes').values(rows),
    )
  return numbered
}

/** Changes after a number, oldest first. */
export const changesSince = (db: Db, officeId: string, since: number, limit: number) =>
  db
    .selectFrom('changes')
    .select(['seq', 'type', 'conversationId'])
    .where('officeId', '=', officeId)
    .where('seq', '>', since)
    .orderBy('seq')
    .limit(limit)
    .execute()
