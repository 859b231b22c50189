import { changesSince } from '../../db/changes.ts'
import { officeFor } from '../../db/offices.ts'
import type { App } from '../app.ts'
import { found } from '../errors.ts'
import type { Handlers } from '../wire/handlers.ts'
import type { Change } from '../wire/news.ts'

/** Further behind than this, a browser reads everything anew. */
const MOST_TO_CATCH_UP = 500

export const updateRoutes = (app: App): Handlers<'changes'> => ({
  async changes({ params, query }, caller) {
    const { id, seq } = found(await officeFor(app.db, caller.staffId, params.office), 'office')
    if (query.since > seq || seq - query.since > MOST_TO_CATCH_UP)
      return { status: 200, body: { seq, reset: true, changes: [] } }

    const changes = await changesSince(app.db, id, query.since, MOST_TO_CATCH_UP * 2)
    return {
      status: 200,
      body: { seq: changes.at(-1)?.seq ?? seq, reset: false, changes: changes as Change[] },
    }
  },
})
