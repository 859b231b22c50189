import { addChanges, type NewChange } from '../../db/changes.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { ChangeType } from '../wire/news.ts'

/** Says that something of an office changed, to be told when the transaction is committed. */
export type Tell = (officeId: string, type: ChangeType, conversationId?: string) => void

/**
 * The one way to write: runs the work in a transaction, numbers what it tells at the very end (so that the
 * office's counter is locked only shortly), and after the commit lets everybody hear.
 */
export async function commit<T>(app: App, work: (tx: Tx, tell: Tell) => Promise<T>): Promise<T> {
  const told = new Map<string, NewChange>()
  const tell: Tell = (officeId, type, conversationId) => {
    told.set([officeId, type, conversationId].join(' '), {
      officeId,
      type,
      conversationId: conversationId ?? null,
    })
  }
  const { result, changes } = await app.db.transaction().execute(async (tx) => {
    const result = await work(tx, tell)
    return { result, changes: await addChanges(tx, [...told.values()], app.clock.now()) }
  })
  if (changes.length > 0) app.news.emit('changed', changes)
  return result
}
