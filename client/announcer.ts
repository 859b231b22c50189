import { Store } from './store.ts'

/** What the two hidden live regions say; `turn` makes the same words twice two announcements. */
export interface Said {
  words: string
  turn: number
}

const pause = 1_000

/** Speaks to screen readers: one thing a second, nothing twice in a row. */
export class Announcer {
  readonly polite = new Store<Said>({ words: '', turn: 0 })
  readonly assertive = new Store<Said>({ words: '', turn: 0 })
  #waiting: string[] = []
  #timer: ReturnType<typeof setTimeout> | null = null

  /** Says it when its turn comes. */
  say = (words: string): void => {
    if (this.#waiting.at(-1) === words) return
    this.#waiting.push(words)
    if (this.#timer === null) this.#next()
  }

  /** Says it now, over anything else. */
  interrupt = (words: string): void => {
    this.#waiting = []
    this.assertive.update(({ turn }) => ({ words, turn: turn + 1 }))
  }

  #next = (): void => {
    const words = this.#waiting.shift()
    this.#timer = words === undefined ? null : setTimeout(this.#next, pause)
    if (words !== undefined) this.polite.update(({ turn }) => ({ words, turn: turn + 1 }))
  }
}
