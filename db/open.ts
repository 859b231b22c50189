import { openPostgres } from './postgres.ts'
import type { Db } from './schema.ts'
import { openSqlite } from './sqlite.ts'

export type Engine = 'sqlite' | 'postgres'

export const engineOf = (databaseUrl: string): Engine =>
  /^postgres(ql)?:\/\//.test(databaseUrl) ? 'postgres' : 'sqlite'

/** Opens the engine a database address names: postgres://… or a file path. */
export const openDb = (databaseUrl: string): Db =>
  engineOf(databaseUrl) === 'postgres' ? openPostgres(databaseUrl) : openSqlite(databaseUrl)
