import { addChanges, type NewChange, type NumberedChange } from '../../db/changes.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { ChangeType } from '../wire/news.ts'

/** Says that something of an office changed, to be told when the transaction is committed. */
export type Tell = (officeId: string, type: ChangeType, conversationId?: string) => void

/**
 * The one way to write: runs the work in a transaction, numbers what it tells at the very end (so that the
 * office's counter is locked only shortly), and after the commit lets everybody hear. PostgreSQL may choose one of
 * two transactions that wait for each other to give up; nothing of it happened, so it is begun anew.
 */
export async function commit<T>(app: App, work: (tx: Tx, tell: Tell) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { result, changes } = await once(app, work)
      if (changes.length > 0) app.news.emit('changed', changes)
      return result
    } catch (error) {
      if (tries === MOST_TRIES || !gaveWay(error)) throw error
    }
  }
}

const MOST_TRIES = 5

async function once<T>(
  app: App,
  work: (tx: Tx, tell: Tell) => Promise<T>,
): Promise<{ result: T; changes: NumberedChange[] }> {
  const told = new Map<string, NewChange>()
  const tell: Tell = (officeId, type, conversationId) => {
    told.set([officeId, type, conversationId].join(' '), {
      officeId,
      type,
      conversationId: conversationId ?? null,
    })
  }
  return app.db.transaction().execute(async (tx) => {
    const result = await work(tx, tell)
    return { result, changes: await addChanges(tx, [...told.values()], app.clock.now()) }
  })
}

/** deadlock_detected and serialization_failure, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const gaveWay = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['40P01', '40001'].includes(String(error.code))
