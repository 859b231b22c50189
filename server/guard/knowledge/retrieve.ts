import type { Entry, Index, Knowledge } from './compile.ts'

export interface Candidate {
  entry: Entry
  score: number
}

/** So many entries of rare terms are scored; common terms then only rank the best of them. */
const budget = 20_000
const shortlist = 96
/** A fact with so small a share of the best one's score is about something else. */
const farBehind = 0.25

/** The valid facts that share most with the weighted terms, best first. `today` is the office's day number. */
export function retrieve(
  knowledge: Knowledge,
  terms: ReadonlyMap<string, number>,
  today: number,
  count: number,
): Candidate[] {
  const size = knowledge.facts.size
  const found = [
    ...search(knowledge.base, knowledge.gone, terms, today, size, count),
    ...search(knowledge.recent, null, terms, today, size, count),
  ]
  const ranked = found.toSorted((one, two) => two.score - one.score).slice(0, count)
  const least = (ranked[0]?.score ?? 0) * farBehind
  return ranked.filter((each) => each.score >= least)
}

/** The valid facts on days the office is closed, `most` of them. */
export function closingsOf(knowledge: Knowledge, today: number, most: number): Entry[] {
  const { base, recent, gone } = knowledge
  const found: Entry[] = []
  for (const [{ entries, closings }, left] of [
    [recent, null],
    [base, gone],
  ] as const)
    for (const place of closings) {
      if (found.length >= most) return found
      const entry = entries[place]
      if (entry && entry.from <= today && entry.until >= today && !left?.has(entry.fact.id))
        found.push(entry)
    }
  return found
}

const titlesLooked = 40

/** Some fact bears these words in its title. Of a term in very many facts only the first are looked at. */
export const entitles = ({ base, recent }: Knowledge, term: string, ...texts: string[]): boolean =>
  [base, recent].some(({ entries, postings }) =>
    [...(postings.get(term)?.subarray(0, titlesLooked) ?? [])].some((at) => {
      const title = entries[at]?.fact.title.toLowerCase()
      return title !== undefined && texts.every((text) => title.includes(text))
    }),
  )

/** Whether any fact speaks of a concept. */
export const speaksOf = ({ base, recent }: Knowledge, concept: string): boolean =>
  base.postings.has(concept) || recent.postings.has(concept)

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
  count: number,
): Candidate[] {
  const lists = listsOf(index, terms, size)
  const slate = slateFor(index)
  const { scores, touched } = slate
  let used = 0
  let spent = 0
  let at = 0
  for (; at < lists.length && (at === 0 || spent + (lists[at]?.list.length ?? 0) <= budget); at++) {
    const { list, gain } = lists[at] as Weighted
    const end = Math.min(list.length, budget)
    for (let next = 0; next < end; next++) {
      const place = list[next] ?? 0
      if (scores[place] === 0) touched[used++] = place
      scores[place] = (scores[place] ?? 0) + gain
    }
    spent += end
  }
  const rest = at < lists.length ? lists.slice(at) : []
  const counts = (place: number) => {
    const entry = index.entries[place]
    if (!entry) return false
    // Written so that NaN, which no day is before or after, takes all.
    return !(entry.from > today || entry.until < today || gone?.has(entry.fact.id))
  }
  // With every list read, nothing changes the order any more.
  const room = rest.length === 0 ? count : shortlist
  const found = best(touched.subarray(0, used), scores, room, counts).map((place) => {
    const more = rest.reduce((sum, { list, gain }) => (holds(list, place) ? sum + gain : sum), 0)
    return { entry: index.entries[place] as Entry, score: (scores[place] ?? 0) + more }
  })
  wipe(slate, used, index)
  return found
}

/** Room for one search: a score for every entry, all zero between searches, and the places that have one. */
interface Slate {
  scores: Float32Array
  touched: Uint32Array
}

const slates = new WeakMap<Index, Slate>()

/** The slate of an index, taken away while in use: a search that fails leaves none behind. */
function slateFor(index: Index): Slate {
  const kept = slates.get(index)
  slates.delete(index)
  const size = index.entries.length
  return (
    kept ?? {
      scores: new Float32Array(size),
      touched: new Uint32Array(Math.min(size, budget)),
    }
  )
}

/** Sets back only what was written: at 100,000 entries a fresh slate for every sentence costs more than the search. */
function wipe(slate: Slate, used: number, index: Index): void {
  for (let at = 0; at < used; at++) slate.scores[slate.touched[at] ?? 0] = 0
  slates.set(index, slate)
}

/** Of the places that count, those with the highest scores, in one pass: a short list is kept in order and its last one is the bar. */
function best(
  touched: Uint32Array,
  scores: Float32Array,
  room: number,
  counts: (place: number) => boolean,
): number[] {
  const kept: number[] = []
  let bar = -Infinity
  for (const place of touched) {
    const score = scores[place] ?? 0
    if (score <= bar || !counts(place)) continue
    let at = Math.min(kept.length, room - 1)
    for (; at > 0 && (scores[kept[at - 1] ?? 0] ?? 0) < score; at--)
      kept[at] = kept[at - 1] as number
    kept[at] = place
    if (kept.length === room) bar = scores[kept[room - 1] ?? 0] ?? 0
  }
  return kept
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
