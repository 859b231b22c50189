import { factFor, factPage } from '../../../db/facts.ts'
import { officeFor } from '../../../db/offices.ts'
import type { App } from '../../app.ts'
import { found, Refusal } from '../../errors.ts'
import type { Caller, Handlers } from '../../wire/handlers.ts'
import { presentFact } from '../../wire/presenters.ts'
import { publish, revise, takeIn } from './edit.ts'
import { readFacts } from './import.ts'

type Calls = 'listFacts' | 'addFact' | 'changeFact' | 'retireFact' | 'restoreFact' | 'importFacts'

export function knowledgeRoutes(app: App): Handlers<Calls> {
  const office = async (caller: Caller, id: string): Promise<string> =>
    found(await officeFor(app.db, caller.staffId, id), 'office').id
  const fact = async (caller: Caller, id: string) =>
    found(await factFor(app.db, caller.staffId, id), 'fact')

  return {
    async listFacts({ params, query }, caller) {
      const words = query.q?.split(/\s+/).filter(Boolean) ?? []
      const after = query.cursor ? readCursor(query.cursor) : null
      const rows = await factPage(
        app.db,
        await office(caller, params.office),
        words,
        after,
        query.limit + 1,
      )
      const page = rows.slice(0, query.limit)
      const last = page.at(-1)
      const next = last && rows.length > page.length ? JSON.stringify([last.title, last.id]) : null
      return { status: 200, body: { facts: page.map(presentFact), next } }
    },

    async addFact({ params, body }, caller) {
      const added = await publish(app, await office(caller, params.office), body, caller.staffId)
      return { status: 201, body: presentFact(added) }
    },

    async changeFact({ params, body }, caller) {
      const before = await fact(caller, params.id)
      const { version, ...words } = body
      const after =
        before.version === version ? await revise(app, before, words, caller.staffId) : null
      if (!after)
        throw new Refusal(409, 'fact-changed', 'Somebody else changed this fact in the meantime.')
      return { status: 200, body: presentFact(after) }
    },

    async retireFact({ params }, caller) {
      const before = await fact(caller, params.id)
      if (before.retiredAt === null)
        await revise(app, before, { retiredAt: app.clock.now() }, caller.staffId)
      return { status: 204, body: null }
    },

    async restoreFact({ params }, caller) {
      const before = await fact(caller, params.id)
      const after =
        before.retiredAt === null
          ? before
          : await revise(app, before, { retiredAt: null }, caller.staffId)
      return { status: 200, body: presentFact(found(after, 'fact')) }
    },

    async importFacts({ params, body }, caller) {
      const officeId = await office(caller, params.office)
      const { facts, bad } = readFacts(body.jsonl)
      if (bad.length > 0)
        throw new Refusal(422, 'bad-lines', 'Some lines cannot be read, so nothing was imported.', {
          lines: bad,
        })
      return { status: 200, body: await takeIn(app, officeId, facts, caller.staffId) }
    },
  }
}

function readCursor(cursor: string): { title: string; id: string } {
  try {
    const [title, id] = JSON.parse(cursor) as unknown[]
    if (typeof title === 'string' && typeof id === 'string') return { title, id }
  } catch {
    // falls through to the refusal
  }
  throw new Refusal(400, 'bad-cursor', 'This is not a page of the list.')
}
