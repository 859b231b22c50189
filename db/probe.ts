import type { Db } from './schema.ts'

/** Writes nothing for good, but as far as the disk. @throws when the database cannot be written. */
export async function probeWrite(db: Db): Promise<void> {
  await db
    .transaction()
    .execute((tx) => tx.deleteFrom('sessions').where('tokenHash', '=', '').execute())
}
