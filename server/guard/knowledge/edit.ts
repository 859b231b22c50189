import { addFacts, changeFact, factsByImportIds, type FactRow } from '../../../db/facts.ts'
import { raiseKnowledgeVersion } from '../../../db/offices.ts'
import type { App } from '../../app.ts'
import { Refusal } from '../../errors.ts'
import { commit } from '../../updates/commit.ts'
import type { FactInput } from '../../wire/shapes.ts'
import type { ImportedFact } from './import.ts'

/** Publishes a fact. Everything judged from now on sees it. */
export async function publish(
  app: App,
  officeId: string,
  input: FactInput,
  staffId: string,
): Promise<FactRow> {
  return commit(app, async (tx, tell) => {
    const version = await raiseKnowledgeVersion(tx, officeId)
    const fact = newFact(app, officeId, { ...input, id: null }, version)
    await addFacts(tx, [fact], staffId)
    tell(officeId, 'knowledge')
    return fact
  })
}

/** Gives a fact new words, or retires or restores it; null when somebody changed it in the meantime. */
export async function revise(
  app: App,
  before: FactRow,
  change: Partial<FactInput> & { retiredAt?: number | null },
  staffId: string,
): Promise<FactRow | null> {
  return commit(app, async (tx, tell) => {
    const after = {
      ...before,
      ...change,
      version: before.version + 1,
      knowledgeVersion: await raiseKnowledgeVersion(tx, before.officeId),
      updatedAt: app.clock.now(),
    }
    if (!(await changeFact(tx, after, before.version, staffId))) return null
    tell(before.officeId, 'knowledge')
    return after
  })
}

/** Takes in many facts at once, all or none. A fact whose id was imported before is changed, not doubled. */
export async function takeIn(
  app: App,
  officeId: string,
  imported: readonly ImportedFact[],
  staffId: string | null,
): Promise<{ added: number; changed: number; same: number }> {
  return commit(app, async (tx, tell) => {
    const ids = imported.flatMap((fact) => fact.id ?? [])
    const known = new Map(
      (await factsByImportIds(tx, officeId, ids)).map((fact) => [fact.importId, fact]),
    )
    const version = await raiseKnowledgeVersion(tx, officeId)
    const isNew = (fact: ImportedFact) => fact.id === null || !known.has(fact.id)
    const added = imported.filter(isNew).map((fact) => newFact(app, officeId, fact, version))
    const changed = imported
      .filter((fact) => !isNew(fact))
      .map((fact) => ({ fact, before: known.get(fact.id)! }))
      .filter(({ fact, before }) => differs(fact, before))

    await addFacts(tx, added, staffId)
    for (const { fact, before } of changed) {
      const after = {
        ...before,
        ...wordsOf(fact),
        retiredAt: null,
        version: before.version + 1,
        knowledgeVersion: version,
        updatedAt: app.clock.now(),
      }
      if (!(await changeFact(tx, after, before.version, staffId)))
        throw new Refusal(409, 'fact-changed', 'A fact was changed during the import. Try again.')
    }
    const counts = { added: added.length, changed: changed.length }
    if (counts.added + counts.changed > 0) tell(officeId, 'knowledge')
    return { ...counts, same: imported.length - counts.added - counts.changed }
  })
}

const newFact = (
  app: App,
  officeId: string,
  fact: ImportedFact,
  knowledgeVersion: number,
): FactRow => ({
  id: app.ids.next(),
  officeId,
  importId: fact.id,
  ...wordsOf(fact),
  version: 1,
  knowledgeVersion,
  retiredAt: null,
  updatedAt: app.clock.now(),
})

/** All of an imported fact but its id. */
const wordsOf = ({
  title,
  text,
  validFrom,
  validUntil,
  sourceUrl,
  owner,
}: ImportedFact): FactInput => ({
  title,
  text,
  validFrom,
  validUntil,
  sourceUrl,
  owner,
})

const differs = (fact: ImportedFact, before: FactRow): boolean =>
  before.retiredAt !== null ||
  Object.entries(wordsOf(fact)).some(([name, value]) => before[name as keyof FactRow] !== value)
