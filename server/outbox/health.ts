import { oldestDue } from '../../db/outbox.ts'
import { probeWrite } from '../../db/probe.ts'
import type { App } from '../app.ts'

/** A text that is due and has waited this long means that the outbox stands still. */
const STANDS_STILL = 60_000

export async function isMoving(app: App): Promise<boolean> {
  try {
    const now = app.clock.now()
    const oldest = await oldestDue(app.db, now)
    return oldest === null || now - oldest < STANDS_STILL
  } catch {
    return false
  }
}

export const isWritable = (app: App): Promise<boolean> =>
  probeWrite(app.db).then(
    () => true,
    () => false,
  )
