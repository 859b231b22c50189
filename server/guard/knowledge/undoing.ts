import type { Word } from '../reading/read.ts'
import type { Concept } from './words.ts'

/**
 * What a clause tells of its subject takes that back: "the tour is canceled" is no tour. `wholly`: what is left says the opposite;
 * otherwise it is only another matter ("the talk is postponed").
 */
export interface Undoing {
  concept: Concept
  text: string
  wholly: boolean
  /** What it is moved to or replaced by: saying that says enough. */
  instead: readonly Word[]
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const ended = list(`
canceled cancelled suspended waived withdrawn discontinued terminated abolished scrapped axed dropped excluded exempt exempted
ended expired retired resigned revoked void voided closed outofservice inoperative halted stopped paused eliminated gone obsolete
cancelado cancelada cancelados canceladas cerrado cerrada cerrados cerradas suspendido suspendida suspendidos suspendidas exento exentos exenta exentas
`)
const changed = list(`
postponed rescheduled delayed blocked unsafe broken damaged full soldout overbooked waitlisted flooded lost missing forfeited
restricted rejected denied removed waitlist moved relocated replaced
aplazado aplazada aplazados aplazadas pospuesto pospuesta retrasado retrasada bloqueado bloqueada averiado averiada agotado agotada
`)
const moving = list('moved relocated rescheduled postponed replaced delayed aplazado aplazada')
/** Of works that go on: "under construction". */
const works = list('construction repair repairs renovation maintenance')
/** Verbs that undo what they speak of, without a helping verb: "Route 8 skips the Mill Road stop". */
const acting = list(
  'skips skip excludes exclude bypasses bypass omits omit waives waive cancels suspends',
)
/** Told of the past without one: "the class ended in October". */
const past = list('ended expired retired resigned moved')
const helping = list(
  'is are was were be been being has have had gets get got remains remain stays stay es esta estan son fue ha han',
)
const may = list('can may could might must should to')
const supposing = list('if when once unless until after')

const known = new WeakMap<readonly Word[], Undoing | null>()

/** What a segment of a fact takes back of its own subject, if it does. */
export function undoingIn(words: readonly Word[]): Undoing | null {
  const before = known.get(words)
  if (before !== undefined) return before
  const found = find(words)
  known.set(words, found)
  return found
}

function find(words: readonly Word[]): Undoing | null {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word
    const name = ended.has(word.text) || changed.has(word.text) ? word.text : word.norm
    if (!undoes(words, at, name)) continue
    const before = words.slice(0, at)
    // "once the seal is broken", "can skip a box": where it may come to that.
    if (before.some(({ norm }) => supposing.has(norm))) continue
    // "is cancelled when it is below 40 degrees"
    if (words.slice(at).some(({ norm }) => /^(if|when|unless)$/.test(norm))) continue
    const modal = before.some(({ norm }) => may.has(norm))
    if (modal && acting.has(name)) continue
    const to = moving.has(name)
      ? words.findIndex(({ norm }, place) => place > at && /^(to|into|by|with)$/.test(norm))
      : -1
    return {
      concept: word.concept,
      text: name,
      wholly: wholly(name) && !modal,
      instead: to < 0 ? [] : words.slice(to + 1),
    }
  }
  return null
}

const wholly = (name: string) => ended.has(name) || acting.has(name)

function undoes(words: readonly Word[], at: number, name: string): boolean {
  const [last, next] = [words[at - 1], words[at + 1]]
  if (works.has(name)) return last?.norm === 'under'
  if (acting.has(name)) return last?.role === 'content' || last?.role === 'value'
  if (!ended.has(name) && !changed.has(name)) return false
  // "refunded in full"
  if (name === 'full' && last?.norm === 'in') return false
  // "Pianos are moved by a crew": no other place is told.
  if (/^(moved|relocated|removed)$/.test(name) && !/^(to|from|into)$/.test(next?.norm ?? ''))
    return false
  // "repaired or replaced at no charge": that is done for whoever asks.
  if (name === 'replaced' && !/^(with|by)$/.test(next?.norm ?? '')) return false
  // "canceled classes are posted": the word only tells which.
  if (next?.role === 'content') return false
  const told = words.slice(Math.max(0, at - 3), at).some(({ norm }) => helping.has(norm))
  return told || (past.has(name) && last?.role === 'content')
}
