import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { engines, openTestDb } from '../support/databases.ts'

const office = (id: string) => ({
  id,
  name: 'Desk',
  timeZone: 'UTC',
  autoReplyMode: 'suggest',
  seq: 0,
  knowledgeVersion: 1,
  createdAt: 1_700_000_000_000,
})

describe.each(engines)('%s', (engine) => {
  test('numbers beyond 32 bits come back as numbers', async () => {
    await using open = await openTestDb(engine)
    await open.db
      .transaction()
      .execute((tx) => tx.insertInto('offices').values(office('a')).execute())

    expect(await open.db.selectFrom('offices').select('createdAt').executeTakeFirst()).toEqual({
      createdAt: 1_700_000_000_000,
    })
  })

  test('a transaction that throws leaves nothing', async () => {
    await using open = await openTestDb(engine)
    const failing = open.db.transaction().execute(async (tx) => {
      await tx.insertInto('offices').values(office('a')).execute()
      throw new Error('no')
    })

    await expect(failing).rejects.toThrow('no')
    expect(await open.db.selectFrom('offices').selectAll().execute()).toEqual([])
  })

  test('a reader sees nothing of a transaction before its commit, and need not wait for it', async () => {
    await using open = await openTestDb(engine)
    await open.db.transaction().execute(async (tx) => {
      await tx.insertInto('offices').values(office('a')).execute()
      expect(await open.db.selectFrom('offices').selectAll().execute()).toEqual([])
    })
    expect(await open.db.selectFrom('offices').select('id').execute()).toEqual([{ id: 'a' }])
  })

  test('transactions begun together all happen', async () => {
    await using open = await openTestDb(engine)
    await open.db
      .transaction()
      .execute((tx) => tx.insertInto('offices').values(office('a')).execute())
    const raise = () =>
      open.db.transaction().execute((tx) =>
        tx
          .updateTable('offices')
          .set((e) => ({ seq: e('seq', '+', 1) }))
          .execute(),
      )

    await Promise.all(Array.from({ length: 50 }, raise))

    expect(await open.db.selectFrom('offices').select('seq').executeTakeFirst()).toEqual({
      seq: 50,
    })
  })

  test('foreign keys hold', async () => {
    await using open = await openTestDb(engine)
    const stray = open.db
      .transaction()
      .execute((tx) =>
        tx.insertInto('numbers').values({ address: '+15550100', officeId: 'nowhere' }).execute(),
      )
    await expect(stray).rejects.toThrow(/foreign key/i)
  })

  test('migrating again changes nothing', async () => {
    await using open = await openTestDb(engine)
    await open.db
      .transaction()
      .execute((tx) => tx.insertInto('offices').values(office('a')).execute())
    await migrate(open.url)
    expect(await open.db.selectFrom('offices').select('id').execute()).toEqual([{ id: 'a' }])
  })
})

describe('sqlite', () => {
  test('every connection waits for the disk and runs in WAL', async () => {
    await using open = await openTestDb('sqlite')
    const reader = await sql<{ synchronous: number }>`pragma synchronous`.execute(open.db)
    const writer = await open.db
      .transaction()
      .execute((tx) => sql<{ synchronous: number }>`pragma synchronous`.execute(tx))
    const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(open.db)

    expect([reader.rows, writer.rows, journal.rows]).toEqual([
      [{ synchronous: 2 }],
      [{ synchronous: 2 }],
      [{ journal_mode: 'wal' }],
    ])
  })

  test('a write outside a transaction is refused', async () => {
    await using open = await openTestDb('sqlite')
    await expect(open.db.insertInto('offices').values(office('a')).execute()).rejects.toThrow(
      /readonly/,
    )
  })
})

describe('postgres', () => {
  test('a commit waits for the disk', async () => {
    await using open = await openTestDb('postgres')
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(
      open.db,
    )
    expect(rows).toEqual([{ synchronous_commit: 'on' }])
  })
})
