import { PostgresAdapter, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { migration0001 } from './migrations/0001-first-tables.ts'
import { migration0002 } from './migrations/0002-consent-and-automation.ts'
import { engineOf } from './open.ts'
import { openPostgres } from './postgres.ts'
import { openSqliteToMigrate } from './sqlite.ts'

const migrations: Record<string, Migration> = {
  '0001-first-tables': migration0001,
  '0002-consent-and-automation': migration0002,
}

/** Brings a database up to date; safe to run at every start. @throws when a migration fails; nothing of it stays. */
export async function migrate(databaseUrl: string): Promise<void> {
  const db =
    engineOf(databaseUrl) === 'postgres'
      ? openPostgres(databaseUrl)
      : openSqliteToMigrate(databaseUrl)
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
  } finally {
    await db.destroy()
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- a migration knows the tables only as they were then
export type AnyDb = Kysely<any>

export const bytesOf = (db: AnyDb): 'bytea' | 'blob' =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'bytea' : 'blob'
