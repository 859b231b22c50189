import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Db, Schema } from './schema.ts'

/** SQLite with two connections to one file: one that writes, in transactions, and one that can only read. */
export function openSqlite(path: string): Db {
  const writer = connect(path)
  const reader = connect(path)
  reader.pragma('query_only = ON')
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new ConcurrentAdapter(),
      createDriver: () => new TwoConnectionDriver(writer, reader),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}

/** A plain connection for migrations, which Kysely's own runner drives. */
export function openSqliteToMigrate(path: string): Kysely<Schema> {
  return new Kysely({ dialect: new MigratingDialect({ database: connect(path) }) })
}

function connect(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  // 16 MB of log between checkpoints: each costs a wait for the disk in the middle of a commit.
  db.pragma('wal_autocheckpoint = 4000')
  assertDurable(db)
  return db
}

/** The driver's own default in WAL mode is NORMAL, which loses acknowledged texts at power loss; it shows only after a first read. */
function assertDurable(db: Database.Database): void {
  db.prepare('select count(*) from sqlite_schema').get()
  const synchronous = db.pragma('synchronous', { simple: true })
  const journal = db.pragma('journal_mode', { simple: true })
  if (synchronous !== 2 || journal !== 'wal')
    throw new Error(
      `SQLite must run in WAL with synchronous=FULL, not ${String(journal)} with ${String(synchronous)}.`,
    )
}

class MigratingDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl()
  }
}

class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class ConcurrentAdapter extends SqliteAdapter {
  /** The driver below queues transactions itself, so that reads need not wait for them. */
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

class TwoConnectionDriver implements Driver {
  #writer: Statements
  #reader: Statements
  #turn: Promise<void> = Promise.resolve()

  constructor(writer: Database.Database, reader: Database.Database) {
    this.#writer = new Statements(writer)
    this.#reader = new Statements(reader)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this.#reader)
  }

  async beginTransaction(connection: Connection): Promise<void> {
    const before = this.#turn
    let done = () => {}
    this.#turn = new Promise((resolve) => (done = resolve))
    await before
    connection.enter(this.#writer, done)
    try {
      this.#writer.run(CompiledQuery.raw('begin immediate'))
    } catch (error) {
      connection.leave(this.#reader)
      throw error
    }
  }

  async commitTransaction(connection: Connection): Promise<void> {
    this.#writer.run(CompiledQuery.raw('commit'))
    connection.leave(this.#reader)
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    try {
      this.#writer.rollback()
    } finally {
      connection.leave(this.#reader)
    }
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#turn
    this.#reader.close()
    this.#writer.close()
  }
}

class Connection implements DatabaseConnection {
  #statements: Statements
  #done: () => void = () => {}

  constructor(statements: Statements) {
    this.#statements = statements
  }

  enter(writer: Statements, done: () => void): void {
    this.#statements = writer
    this.#done = done
  }

  leave(reader: Statements): void {
    this.#statements = reader
    this.#done()
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.#statements.run(query)
  }

  // oxlint-disable-next-line require-yield -- the interface asks for a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not used on SQLite.')
  }
}

/** Prepared statements of one connection, kept by their SQL: preparing costs more than running. */
class Statements {
  #db: Database.Database
  #kept = new Map<string, Database.Statement>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#kept.get(sql) ?? this.#keep(sql)
    if (statement.reader) return { rows: statement.all(...parameters) as R[] }
    const { changes } = statement.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  rollback(): void {
    if (this.#db.inTransaction) this.#db.exec('rollback')
  }

  close(): void {
    this.#db.close()
  }

  #keep(sql: string): Database.Statement {
    if (this.#kept.size >= 500) this.#kept.clear()
    const statement = this.#db.prepare(sql)
    this.#kept.set(sql, statement)
    return statement
  }
}
