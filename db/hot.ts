import { CompiledQuery, type Compilable, type DialectAdapter } from 'kysely'
import type { Tx } from './schema.ts'

/** SQL of hot statements by engine, name and number of rows: what Kysely made of them the first time. */
const compiled = new WeakMap<DialectAdapter, Map<string, string>>()

/**
 * Runs an insert of many rows that lies on the way of every text. Kysely builds it once for each number of rows;
 * after that only the parameters are passed, row by row in the order of the first row's columns.
 */
export async function insertMany<Row extends object, Result = unknown>(
  tx: Tx,
  name: string,
  rows: readonly Row[],
  build: (rows: readonly Row[]) => Compilable<Result>,
): Promise<Result[]> {
  if (rows.length === 0) return []
  const { adapter } = tx.getExecutor()
  let known = compiled.get(adapter)
  if (!known) compiled.set(adapter, (known = new Map()))
  const key = `${name} ${rows.length}`
  const columns = Object.keys(rows[0]!) as (keyof Row)[]
  const parameters = rows.flatMap((row) => columns.map((column) => row[column]))
  let sql = known.get(key)
  if (sql === undefined) {
    const query = build(rows).compile()
    if (query.parameters.length !== parameters.length)
      throw new Error(`The hot statement "${name}" may have no parameters but its rows.`)
    known.set(key, (sql = query.sql))
  }
  const { rows: returned } = await tx.executeQuery(CompiledQuery.raw(sql, parameters))
  return returned as Result[]
}
