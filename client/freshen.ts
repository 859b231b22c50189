import type { QueryClient } from '@tanstack/react-query'
import type { Change, ChangeType } from '../server/wire/news.ts'
import { kept } from './cache.ts'
import { freshenDeep } from './inbox/list/reads.ts'

const touchesLists: readonly ChangeType[] = ['message', 'status', 'conversation', 'draft', 'urgent']
const touchesSteps: readonly ChangeType[] = [...touchesLists, 'note']
const touchesPhones: readonly ChangeType[] = ['message', 'status']

const pause = 150
const patience = 10_000

/** Reads again what changed. A burst of news becomes one round of reading after another, never a heap of them. */
export class Freshener {
  readonly #client: QueryClient
  readonly #me: string
  #waiting = new Map<string, Change[]>()
  #running = false

  constructor(client: QueryClient, me: string) {
    this.#client = client
    this.#me = me
  }

  add = (office: string, changes: readonly Change[]): void => {
    this.#waiting.set(office, [...(this.#waiting.get(office) ?? []), ...changes])
    if (!this.#running) void this.#run()
  }

  /** Too much was missed to tell what changed. */
  all = (): void => {
    void this.#client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' })
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#waiting.size > 0) {
      const batch = this.#waiting
      this.#waiting = new Map()
      const rounds = [...batch].map(([office, changes]) => this.#round(office, changes))
      await Promise.race([Promise.allSettled(rounds), rest(patience)])
      await rest(pause)
    }
    this.#running = false
  }

  /** Only what is on the screen is read at once; the rest is marked as old. */
  async #round(office: string, changes: readonly Change[]): Promise<void> {
    const touched = [...new Set(changes.flatMap(({ conversationId }) => conversationId ?? []))]
    const keys = [...touched.map(kept.conversation), ...keysOf(office, changes)]
    await Promise.allSettled(keys.map((queryKey) => this.#client.invalidateQueries({ queryKey })))
    await freshenDeep(this.#client, office, touched, this.#me)
  }
}

/** Names of what a batch of changes makes old, besides the conversations themselves. */
export function keysOf(office: string, changes: readonly Change[]): (readonly string[])[] {
  const types = new Set(changes.map(({ type }) => type))
  const has = (wanted: readonly ChangeType[]) => wanted.some((type) => types.has(type))
  return [
    ...(has(touchesLists)
      ? [kept.lists(office), kept.counters(office), kept.suspected(office)]
      : []),
    ...(has(touchesPhones) ? [kept.phones] : []),
    ...(has(touchesSteps) ? [kept.steps] : []),
    ...(types.has('knowledge') ? [kept.facts(office), kept.verdicts] : []),
    ...(types.has('automation') ? [kept.autoReply(office), kept.automaticSending] : []),
    ...(types.has('template') ? [kept.templates(office)] : []),
  ]
}

const rest = (time: number): Promise<void> => new Promise((done) => void setTimeout(done, time))
