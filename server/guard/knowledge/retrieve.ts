import type { Entry, Index, Knowledge } from './compile.ts'

export interface Candidate {
  entry: Entry
  score: number
}

/** So many entries of rare terms are scored; common terms then only rank the best of them. */
const budget = 20_000
const shortlist = 256

/** The valid facts that share most with the weighted terms, best first. `today` is the office's day number. */
export function retrieve(
  knowledge: Knowledge,
  terms: ReadonlyMap<string, number>,
  today: number,
  count: number,
): Candidate[] {
  const size = knowledge.facts.size
  const found = [
    ...search(knowledge.base, knowledge.gone, terms, today, size),
    ...search(knowledge.recent, null, terms, today, size),
  ]
  return found.toSorted((one, two) => two.score - one.score).slice(0, count)
}

/** How telling a concept is among these facts. */
export function weight(knowledge: Knowledge, term: string): number {
  const count =
    (knowledge.base.postings.get(term)?.length ?? 0) +
    (knowledge.recent.postings.get(term)?.length ?? 0)
  return Math.log(1 + (knowledge.facts.size + 1) / (count + 0.5))
}

function search(
  index: Index,
  gone: ReadonlySet<string> | null,
  terms: ReadonlyMap<string, number>,
  today: number,
  size: number,
): Candidate[] {
  const lists = listsOf(index, terms, size)
  const scores = new Map<number, number>()
  let spent = 0
  let at = 0
  for (; at < lists.length && (at === 0 || spent + (lists[at]?.list.length ?? 0) <= budget); at++) {
    const { list, gain } = lists[at] as Weighted
    const part = list.length > budget ? list.subarray(0, budget) : list
    for (const place of part) scores.set(place, (scores.get(place) ?? 0) + gain)
    spent += part.length
  }
  const found: { place: number; entry: Entry; score: number }[] = []
  for (const [place, score] of scores) {
    const entry = index.entries[place]
    if (entry && entry.from <= today && entry.until >= today && !gone?.has(entry.fact.id))
      found.push({ place, entry, score })
  }
  const rest = lists.slice(at)
  return best(found, shortlist).map(({ place, entry, score }) => ({
    entry,
    score: rest.reduce((sum, { list, gain }) => (holds(list, place) ? sum + gain : sum), score),
  }))
}

interface Weighted {
  list: Uint32Array
  gain: number
}

/** The posting lists of the terms, rarest first. */
function listsOf(index: Index, terms: ReadonlyMap<string, number>, size: number): Weighted[] {
  const lists: Weighted[] = []
  for (const [term, times] of terms) {
    const list = index.postings.get(term)
    if (list) lists.push({ list, gain: times * Math.log(1 + (size + 1) / (list.length + 0.5)) })
  }
  return lists.toSorted((one, two) => one.list.length - two.list.length)
}

/** The highest few without sorting all. */
function best<Scored extends { score: number }>(found: Scored[], count: number): Scored[] {
  if (found.length <= count) return found
  const least = Float64Array.from(found, (each) => each.score).toSorted()[found.length - count] ?? 0
  return found.filter((each) => each.score >= least).slice(0, count * 2)
}

function holds(list: Uint32Array, place: number): boolean {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = list[middle] ?? 0
    if (value === place) return true
    if (value < place) low = middle + 1
    else high = middle - 1
  }
  return false
}
