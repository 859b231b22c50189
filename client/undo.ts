import { Store } from './store.ts'

/** Something that was just done, shown for a while, with its way back. */
export interface Toast {
  id: number
  words: string
  tone: 'done' | 'failed'
  undo: (() => void) | null
}

const shownAtOnce = 3
const remembered = 20

/** What was done lately: shown as toasts, and taken back in order by Z. */
export class Undo {
  readonly toasts = new Store<readonly Toast[]>([])
  #past: Toast[] = []
  #count = 0

  did = (words: string, undo: () => void): void => {
    const toast = this.#show({ words, tone: 'done', undo })
    this.#past = [...this.#past, toast].slice(-remembered)
  }

  tell = (words: string): void => void this.#show({ words, tone: 'done', undo: null })

  failed = (words: string): void => void this.#show({ words, tone: 'failed', undo: null })

  dismiss = (id: number): void =>
    this.toasts.update((toasts) => toasts.filter((toast) => toast.id !== id))

  /** Takes one thing back: this one, or the last. Says whether there was any. */
  back = (id?: number): boolean => {
    const toast = id === undefined ? this.#past.at(-1) : this.#past.find((past) => past.id === id)
    if (!toast?.undo) return false
    this.#past = this.#past.filter((past) => past !== toast)
    this.dismiss(toast.id)
    toast.undo()
    return true
  }

  #show(what: Omit<Toast, 'id'>): Toast {
    const toast = { ...what, id: ++this.#count }
    this.toasts.update((toasts) => [...toasts, toast].slice(-shownAtOnce))
    return toast
  }
}
