import { io, type Socket } from 'socket.io-client'
import type { Change, News, ServerToClient } from '../server/wire/news.ts'
import { Store } from './store.ts'

export type Link = 'connecting' | 'live' | 'down'

export interface Missed {
  seq: number
  reset: boolean
  changes: Change[]
}

export interface Listener {
  offices: readonly { id: string; seq: number }[]
  /** Reads what changed after a sequence number. */
  ask: (office: string, since: number) => Promise<Missed>
  apply: (office: string, changes: readonly Change[]) => void
  reset: (office: string) => void
  /** The server turned the socket away: the session may be over. */
  turnedAway: () => void
}

/** What news means for someone whose last change is `seq`: old, next in line, or a gap to ask about. */
export function follow(seq: number, news: News): { seq: number; changes: Change[] } | 'gap' {
  if (news.from > seq + 1) return 'gap'
  if (news.to <= seq) return { seq, changes: [] }
  return { seq: news.to, changes: news.changes.filter((change) => change.seq > seq) }
}

const pollEvery = 60_000
const knockAgainAfter = 5_000

/** The one socket: hears hints, asks for what was missed, and never carries data itself. */
export class Updates {
  readonly link = new Store<Link>('connecting')
  readonly #listener: Listener
  readonly #socket: Socket<ServerToClient>
  readonly #offices: Map<string, Follower>
  readonly #poll: ReturnType<typeof setInterval>
  #knock: ReturnType<typeof setTimeout> | undefined

  constructor(listener: Listener) {
    this.#listener = listener
    this.#offices = new Map(
      listener.offices.map(({ id, seq }) => [id, new Follower(id, seq, listener)]),
    )
    this.#socket = io({
      transports: ['websocket'],
      withCredentials: true,
      reconnectionDelayMax: 10_000,
    })
    this.#socket.on('connect', this.#connected)
    this.#socket.on('disconnect', this.#lost)
    this.#socket.on('connect_error', this.#refused)
    this.#socket.on('news', (news) => this.#offices.get(news.officeId)?.hear(news))
    document.addEventListener('visibilitychange', this.#seen)
    addEventListener('online', this.#online)
    this.#poll = setInterval(() => this.link.get() !== 'live' && this.#catchUp(), pollEvery)
  }

  close(): void {
    clearInterval(this.#poll)
    clearTimeout(this.#knock)
    document.removeEventListener('visibilitychange', this.#seen)
    removeEventListener('online', this.#online)
    this.#socket.close()
  }

  #connected = (): void => {
    this.link.set('live')
    this.#catchUp()
  }

  #lost = (reason: Socket.DisconnectReason): void => {
    this.link.set('down')
    if (reason === 'io server disconnect') this.#turnedAway()
  }

  #refused = (): void => {
    this.link.set('down')
    // Not active: the server said no, and the socket will not try again by itself.
    if (!this.#socket.active) this.#turnedAway()
  }

  /** Signed out, or the server is going down: the session is looked up, and the door is tried again. */
  #turnedAway(): void {
    this.#listener.turnedAway()
    clearTimeout(this.#knock)
    this.#knock = setTimeout(() => this.#socket.connect(), knockAgainAfter)
  }

  #online = (): void => {
    if (!this.#socket.connected) this.#socket.connect()
  }

  #seen = (): void => {
    if (document.visibilityState !== 'visible') return
    if (!this.#socket.connected) this.#socket.connect()
    this.#catchUp()
  }

  #catchUp(): void {
    for (const office of this.#offices.values()) void office.catchUp()
  }
}

/** Keeps one office in step. */
export class Follower {
  readonly #id: string
  readonly #listener: Pick<Listener, 'ask' | 'apply' | 'reset'>
  #seq: number
  #asking = false
  #again = false

  constructor(id: string, seq: number, listener: Pick<Listener, 'ask' | 'apply' | 'reset'>) {
    this.#id = id
    this.#seq = seq
    this.#listener = listener
  }

  hear(news: News): void {
    const step = follow(this.#seq, news)
    if (step === 'gap') return void this.catchUp()
    this.#seq = step.seq
    if (step.changes.length) this.#listener.apply(this.#id, step.changes)
  }

  /** Asks for what was missed; a failure leaves the gap for the next time. */
  async catchUp(): Promise<void> {
    this.#again = true
    if (this.#asking) return
    this.#asking = true
    try {
      while (this.#again) {
        this.#again = false
        this.#take(await this.#listener.ask(this.#id, this.#seq))
      }
    } catch {
      this.#again = false
    } finally {
      this.#asking = false
    }
  }

  #take(missed: Missed): void {
    const changes = missed.changes.filter((change) => change.seq > this.#seq)
    this.#seq = Math.max(this.#seq, missed.seq)
    if (missed.reset) this.#listener.reset(this.#id)
    else if (changes.length) this.#listener.apply(this.#id, changes)
  }
}
