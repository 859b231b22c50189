import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openDb, type Engine } from '../../db/open.ts'
import type { Db } from '../../db/schema.ts'

export const engines: Engine[] = ['sqlite', 'postgres']

export interface TestDatabase extends AsyncDisposable {
  url: string
}

/** An empty database of an engine, dropped at the end. */
export const emptyDatabase = (engine: Engine): Promise<TestDatabase> =>
  engine === 'sqlite' ? emptySqlite() : emptyPostgres()

/** A migrated and opened database. */
export async function openTestDb(
  engine: Engine,
): Promise<{ db: Db; url: string } & AsyncDisposable> {
  const database = await emptyDatabase(engine)
  await migrate(database.url)
  const db = openDb(database.url)
  return {
    db,
    url: database.url,
    async [Symbol.asyncDispose]() {
      await db.destroy()
      await database[Symbol.asyncDispose]()
    },
  }
}

async function emptySqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'vouch-test-'))
  return {
    url: join(folder, 'vouch.db'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

async function emptyPostgres(): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  const name = `vouch_${randomBytes(8).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    [Symbol.asyncDispose]: () => onServer(server, `drop database ${name} with (force)`),
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
