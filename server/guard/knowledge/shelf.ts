import { setImmediate } from 'node:timers/promises'
import { factsChangedSince, factsInUse } from '../../../db/facts.ts'
import { knowledgeVersionOf } from '../../../db/offices.ts'
import type { Db } from '../../../db/schema.ts'
import { change, compile, without, type Knowledge } from './compile.ts'
import { sourcesOf } from './sources.ts'

/** From here on compiling anew costs less than taking up one by one. */
const MANY = 50

interface Kept {
  version: number
  knowledge: Promise<Knowledge>
}

/** The facts of a base up to this size are read ahead: some 20 KB each. Of a larger one each is read on first use. */
export const FEW = 2000

/** The compiled knowledge of each office; when facts have changed since, only those are taken up. */
export class KnowledgeShelf {
  #db: Db
  #kept = new Map<string, Kept>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The office's knowledge as of now. @throws when it cannot be read: then nothing may be sent. */
  async of(officeId: string): Promise<Knowledge> {
    const version = await knowledgeVersionOf(this.#db, officeId)
    const kept = this.#kept.get(officeId)
    if (kept?.version === version) return kept.knowledge

    const knowledge = kept
      ? this.#takeUp(officeId, kept, version)
      : this.#compile(officeId, version)
    this.#kept.set(officeId, { version, knowledge })
    knowledge.catch(() => this.#kept.delete(officeId))
    return knowledge
  }

  async #compile(officeId: string, version: number): Promise<Knowledge> {
    const knowledge = compile(await factsInUse(this.#db, officeId), String(version))
    // What cannot be read fails again where a draft needs it, and then nothing is sent.
    readAhead(knowledge).catch(() => {})
    return knowledge
  }

  async #takeUp(officeId: string, kept: Kept, version: number): Promise<Knowledge> {
    const [changed, before] = await Promise.all([
      factsChangedSince(this.#db, officeId, kept.version),
      kept.knowledge,
    ])
    if (changed.length > MANY) return this.#compile(officeId, version)
    const next = String(version)
    return changed.reduce(
      (knowledge, fact) =>
        fact.retiredAt === null ? change(knowledge, fact, next) : without(knowledge, fact.id, next),
      { ...before, version: next },
    )
  }
}

/** Reads the sentences of a small base one fact at a time, between other work: no draft has to wait for them later. */
async function readAhead({ facts }: Knowledge): Promise<void> {
  if (facts.size > FEW) return
  for (const fact of facts.values()) {
    await setImmediate()
    sourcesOf(fact)
  }
}
