import { factsInUse } from '../../../db/facts.ts'
import { knowledgeVersionOf } from '../../../db/offices.ts'
import type { Db } from '../../../db/schema.ts'
import { compile, type Knowledge } from './compile.ts'

/** The compiled knowledge of each office, compiled anew when a fact has changed since. */
export class KnowledgeShelf {
  #db: Db
  #compiled = new Map<string, { version: number; knowledge: Promise<Knowledge> }>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The office's knowledge as of now. @throws when it cannot be read: then nothing may be sent. */
  async of(officeId: string): Promise<Knowledge> {
    const version = await knowledgeVersionOf(this.#db, officeId)
    const kept = this.#compiled.get(officeId)
    if (kept?.version === version) return kept.knowledge

    const knowledge = this.#compile(officeId, version)
    this.#compiled.set(officeId, { version, knowledge })
    knowledge.catch(() => this.#compiled.delete(officeId))
    return knowledge
  }

  async #compile(officeId: string, version: number): Promise<Knowledge> {
    return compile(await factsInUse(this.#db, officeId), String(version))
  }
}
