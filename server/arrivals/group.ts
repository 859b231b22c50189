interface Waiting<T> {
  item: T
  done: () => void
  failed: (error: unknown) => void
}

/**
 * Group commit: whatever waits goes through the work together, and each is answered after that. So one
 * wait for the disk serves many; alone, nothing waits for company. When a group fails, each of it is tried alone,
 * so that one bad item cannot hold up the others.
 */
export class Group<T> {
  #work: (items: readonly T[]) => Promise<void>
  #waiting: Waiting<T>[] = []
  #running: Promise<void> | null = null
  #lastAdded = -Infinity

  constructor(work: (items: readonly T[]) => Promise<void>) {
    this.#work = work
  }

  /** Resolves when the item is worked into what lasts; rejects when it could not be. */
  add(item: T): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ item, done, failed })
      this.#lastAdded = performance.now()
      this.#running ??= this.#run()
    })
  }

  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  /** Resolves when nothing has come for a moment, or it has gone on for too long to wait any more. */
  async calm(): Promise<void> {
    const start = performance.now()
    while (performance.now() - this.#lastAdded < MOMENT && performance.now() - start < TOO_LONG) {
      await new Promise((done) => setTimeout(done, MOMENT))
      // What came in while the loop was held up is read only after its timers.
      await new Promise(setImmediate)
    }
  }

  async #run(): Promise<void> {
    // Requests of the same turn of the event loop join in.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, LARGEST)
      try {
        await this.#work(group.map(({ item }) => item))
        for (const { done } of group) done()
      } catch (error) {
        await this.#oneByOne(group, error)
      }
    }
    this.#running = null
  }

  async #oneByOne(group: Waiting<T>[], first: unknown): Promise<void> {
    if (group.length === 1) return group[0]!.failed(first)
    for (const { item, done, failed } of group) await this.#work([item]).then(done, failed)
  }
}

/** Bounds the parameters of one statement: 256 rows of 14 columns stay far below SQLite's 32,766. */
const LARGEST = 256
/** In milliseconds: the pause between texts that counts as calm, and how long it is waited for at most. */
const MOMENT = 20
const TOO_LONG = 1000
