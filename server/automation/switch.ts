import { setAutomaticSending } from '../../db/automation.ts'
import { officesOf } from '../../db/offices.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { cancelAutomatic } from '../outbox/cancel.ts'
import { commit, type Tell } from '../updates/commit.ts'
import type { Caller } from '../wire/handlers.ts'

/** Stops all automatic sending, in every office; what waits automatically is canceled in the same transaction. */
export const stopAll = (app: App, caller: Caller): Promise<void> =>
  commit(app, async (tx, tell) => {
    await setAutomaticSending(tx, { at: app.clock.now(), staffId: caller.staffId })
    await cancelAutomatic(app, tx, tell, null, 'automation-stopped')
    await tellOffices(tx, tell, caller)
  })

export const resumeAll = (app: App, caller: Caller): Promise<void> =>
  commit(app, async (tx, tell) => {
    await setAutomaticSending(tx, null)
    await tellOffices(tx, tell, caller)
  })

async function tellOffices(tx: Tx, tell: Tell, caller: Caller): Promise<void> {
  for (const { id } of await officesOf(tx, caller.staffId)) tell(id, 'automation')
}
