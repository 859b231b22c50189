import type { Entry, Index, Knowledge } from './compile.ts'

export interface Candidate {
  entry: Entry
  score: number
}

/** Terms found in more facts than this tell little: they are only used when nothing rarer is there. */
const commonAt = 4_000

/** The valid facts that share most with the weighted terms, best first. `today` is the office's day number. */
export function retrieve(
  knowledge: Knowledge,
  terms: ReadonlyMap<string, number>,
  today: number,
  count: number,
): Candidate[] {
  const size = knowledge.facts.size
  const found = [
    ...search(knowledge.base, knowledge, terms, today, size),
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
  knowledge: Knowledge | null,
  terms: ReadonlyMap<string, number>,
  today: number,
  size: number,
): Candidate[] {
  const lists = [...terms]
    .flatMap(([term, times]) => {
      const list = index.postings.get(term)
      return list ? [{ list, gain: times * Math.log(1 + (size + 1) / (list.length + 0.5)) }] : []
    })
    .toSorted((one, two) => one.list.length - two.list.length)
  const scores = new Map<number, number>()
  for (const { list, gain } of lists) {
    if (list.length > commonAt && scores.size > 0) {
      for (const [place, score] of scores) if (holds(list, place)) scores.set(place, score + gain)
    } else
      for (const place of list.length > commonAt ? list.subarray(0, commonAt) : list)
        scores.set(place, (scores.get(place) ?? 0) + gain)
  }
  const found: Candidate[] = []
  for (const [place, score] of scores) {
    const entry = index.entries[place]
    if (!entry || entry.from > today || entry.until < today || knowledge?.gone.has(entry.fact.id))
      continue
    found.push({ entry, score: score / (1 + entry.fact.text.length / 4000) })
  }
  return best(found, 64)
}

/** The highest few without sorting all. */
function best(found: Candidate[], count: number): Candidate[] {
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
