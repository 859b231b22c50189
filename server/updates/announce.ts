import type { NumberedChange } from '../../db/changes.ts'
import type { News } from '../wire/news.ts'

/**
 * Batches changes for sockets: one broadcast per office at a moment. When little happens it goes out at once;
 * when flooded, each broadcast waits three times as long as the last one took, at most 50 ms.
 */
export class Announcer {
  #send: (news: News) => void
  #waiting = new Map<string, NumberedChange[]>()
  #planned = false
  #lastTook = 0
  #lastAt = 0

  constructor(send: (news: News) => void) {
    this.#send = send
  }

  add(changes: readonly NumberedChange[]): void {
    for (const change of changes) {
      const waiting = this.#waiting.get(change.officeId)
      if (waiting) waiting.push(change)
      else this.#waiting.set(change.officeId, [change])
    }
    if (!this.#planned) this.#plan()
  }

  flush(): void {
    this.#planned = false
    const start = performance.now()
    for (const [officeId, changes] of this.#waiting)
      for (const news of batches(officeId, changes)) this.#send(news)
    this.#waiting.clear()
    this.#lastAt = performance.now()
    this.#lastTook = this.#lastAt - start
  }

  #plan(): void {
    this.#planned = true
    const pause = Math.min(50, 3 * this.#lastTook) - (performance.now() - this.#lastAt)
    if (pause > 1) setTimeout(() => this.flush(), pause)
    else setImmediate(() => this.flush())
  }
}

/** Events stay below 8,000 bytes, the most that goes between nodes over PostgreSQL. */
const MOST_CHANGES = 60

function* batches(officeId: string, changes: NumberedChange[]): Generator<News> {
  const sorted = changes.toSorted((a, b) => a.seq - b.seq)
  for (let i = 0; i < sorted.length; i += MOST_CHANGES) {
    const some = sorted.slice(i, i + MOST_CHANGES)
    yield {
      officeId,
      from: some[0]!.seq,
      to: some.at(-1)!.seq,
      changes: some.map(({ seq, type, conversationId }) => ({
        seq,
        type: type as News['changes'][number]['type'],
        conversationId,
      })),
    }
  }
}
