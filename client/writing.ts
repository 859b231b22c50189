import type { Draft } from '../server/wire/shapes.ts'
import { isRefusal } from './api.ts'
import { Store } from './store.ts'
import {
  fresh,
  isProposed,
  isUnsaved,
  type Origin,
  originOf,
  type Outgoing,
  type Stop,
  type Writing,
} from './writing-state.ts'

type Proposal = Pick<Draft, 'id' | 'text'>
type Save = (conversation: string, text: string, rev: number) => Promise<Draft | null>

export const restBeforeSaving = 600
const restAfterFailure = 5_000

/** Keeps every unfinished text, and saves the replies so that colleagues see them. */
export class Writings {
  readonly #save: Save
  readonly #now: () => number
  readonly #all = new Map<string, Store<Writing>>()
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #running = new Map<string, Promise<void>>()

  constructor(save: Save, now: () => number = Date.now) {
    this.#save = save
    this.#now = now
  }

  of(conversation: string): Store<Writing> {
    const known = this.#all.get(conversation)
    if (known) return known
    const store = new Store(fresh)
    this.#all.set(conversation, store)
    return store
  }

  change(conversation: string, change: Partial<Writing>): void {
    this.of(conversation).update((writing) => ({ ...writing, ...change }))
  }

  /** The person typed: kept at once, saved after a rest. */
  type(conversation: string, reply: string, origin?: Origin): void {
    const writing = this.of(conversation).get()
    const kept = origin === undefined ? originOf(writing.origin, reply) : origin
    this.change(conversation, { reply, origin: kept, stop: null })
    if (!writing.theirs) this.#later(conversation, restBeforeSaving)
  }

  /**
   * The server told what it holds.
   * @param askedAt when it was asked, on the clock given to the constructor.
   */
  hear(
    conversation: string,
    held: { draft: Draft | null; proposal: Proposal | null },
    askedAt: number,
  ): void {
    const { tookAt, saving } = this.of(conversation).get()
    if (askedAt <= tookAt || saving !== 'rest') return
    if (held.draft) this.#hearDraft(conversation, held.draft)
    else this.#hearNone(conversation)
    this.#hearProposal(conversation, held.proposal)
  }

  #hearDraft(conversation: string, draft: Draft): void {
    const writing = this.of(conversation).get()
    if (draft.rev <= writing.rev || isUnsaved(writing)) return
    this.change(conversation, {
      reply: draft.text,
      saved: draft.text,
      rev: draft.rev,
      origin: null,
    })
  }

  /** Sent or discarded elsewhere: what is typed here since stays, as the beginning of a new draft. */
  #hearNone(conversation: string): void {
    const writing = this.of(conversation).get()
    if (writing.rev === 0) return
    const untouched = writing.reply === writing.saved
    this.change(conversation, {
      rev: 0,
      saved: '',
      ...(untouched ? { reply: '', origin: null } : {}),
    })
    if (!untouched) this.#later(conversation, restBeforeSaving)
  }

  /** A judged proposal lies in the composer, once, unless something is written there. */
  #hearProposal(conversation: string, proposal: Proposal | null): void {
    const { reply, origin, proposed } = this.of(conversation).get()
    const untouched = isProposed(origin) && origin.was === reply
    if (!proposal) {
      if (untouched) this.change(conversation, { reply: '', origin: null })
      return
    }
    if (proposal.id !== proposed && (untouched || reply === '')) this.take(conversation, proposal)
  }

  /** Lays a proposal in the composer. */
  take(conversation: string, { id, text }: Proposal): void {
    this.change(conversation, { reply: text, origin: { proposalId: id, was: text }, proposed: id })
  }

  /** Waits for a save on its way, so that a send cannot be overtaken by it. */
  async settle(conversation: string): Promise<void> {
    this.#stop(conversation)
    await this.#running.get(conversation)
  }

  /** The text leaves the box and becomes a bubble. */
  leave(conversation: string, outgoing: Outgoing): void {
    const others = this.of(conversation)
      .get()
      .outgoing.filter(({ key }) => key !== outgoing.key)
    this.change(conversation, {
      reply: '',
      origin: null,
      stop: null,
      outgoing: [...others, outgoing],
    })
  }

  /** The server took it: nothing of it is left to write or to save. */
  sent(conversation: string, key: string): void {
    const { reply, outgoing } = this.of(conversation).get()
    const others = outgoing.filter((one) => one.key !== key)
    this.change(conversation, {
      outgoing: others,
      saved: '',
      rev: 0,
      theirs: null,
      tookAt: this.#now(),
    })
    if (reply === '') this.#stop(conversation)
    else this.#later(conversation, restBeforeSaving)
  }

  /** It did not go: the text comes back to the box, or stays as a failed bubble if the box is in use. */
  comeBack(conversation: string, outgoing: Outgoing, stop: Stop): void {
    const { reply, outgoing: all } = this.of(conversation).get()
    const others = all.filter(({ key }) => key !== outgoing.key)
    if (reply !== '') {
      const failed = { ...outgoing, failed: stop.words }
      return this.change(conversation, { outgoing: [...others, failed] })
    }
    this.change(conversation, {
      outgoing: others,
      reply: outgoing.text,
      origin: outgoing.origin,
      stop,
    })
    this.#later(conversation, restBeforeSaving)
  }

  /** A failed bubble is thrown away. */
  drop(conversation: string, key: string): void {
    const { outgoing } = this.of(conversation).get()
    this.change(conversation, { outgoing: outgoing.filter((one) => one.key !== key) })
  }

  /** Two versions: keep mine over theirs. */
  keepMine(conversation: string): void {
    const { theirs } = this.of(conversation).get()
    this.change(conversation, { rev: theirs?.rev ?? 0, saved: theirs?.text ?? '', theirs: null })
    this.#later(conversation, 0)
  }

  /** Two versions: take theirs. */
  takeTheirs(conversation: string): void {
    const { theirs } = this.of(conversation).get()
    const text = theirs?.text ?? ''
    this.change(conversation, {
      reply: text,
      saved: text,
      rev: theirs?.rev ?? 0,
      origin: null,
      saving: 'rest',
      theirs: null,
    })
  }

  /** Saves everything that waits, now: the page is being left. */
  flush(): void {
    for (const conversation of this.#timers.keys()) this.#later(conversation, 0)
  }

  /** Another person sits down here. */
  forget(): void {
    for (const conversation of this.#timers.keys()) this.#stop(conversation)
    this.#all.clear()
  }

  #later(conversation: string, rest: number): void {
    this.#stop(conversation)
    if (!isUnsaved(this.of(conversation).get()))
      return this.change(conversation, { saving: 'rest' })
    this.change(conversation, { saving: 'waiting' })
    const start = () => {
      this.#timers.delete(conversation)
      const before = this.#running.get(conversation) ?? Promise.resolve()
      const run = before.then(() => this.#put(conversation))
      this.#running.set(conversation, run)
    }
    if (rest === 0) start()
    else this.#timers.set(conversation, setTimeout(start, rest))
  }

  async #put(conversation: string): Promise<void> {
    const { reply, rev } = this.of(conversation).get()
    this.change(conversation, { saving: 'saving' })
    try {
      const draft = await this.#save(conversation, reply, rev)
      this.change(conversation, { rev: draft?.rev ?? 0, saved: reply, tookAt: this.#now() })
      this.#rest(conversation)
    } catch (error) {
      this.#notSaved(conversation, error)
    }
  }

  #rest(conversation: string): void {
    if (this.#timers.has(conversation)) return
    this.change(conversation, { saving: 'rest' })
  }

  #notSaved(conversation: string, error: unknown): void {
    if (isRefusal(error, 409)) {
      const theirs = error.body.draft ?? null
      if (theirs) return this.change(conversation, { saving: 'failed', theirs })
      this.change(conversation, { rev: 0, saved: '' })
      return this.#later(conversation, restBeforeSaving)
    }
    this.change(conversation, { saving: 'failed' })
    if (!isRefusal(error)) this.#retry(conversation)
  }

  #retry(conversation: string): void {
    if (this.#timers.has(conversation)) return
    this.#timers.set(
      conversation,
      setTimeout(() => this.#later(conversation, 0), restAfterFailure),
    )
  }

  #stop(conversation: string): void {
    clearTimeout(this.#timers.get(conversation))
    this.#timers.delete(conversation)
  }
}
