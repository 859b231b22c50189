import type { Knowledge } from '../knowledge/compile.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Value } from '../reading/values.ts'
import { shutThen } from './shut.ts'
import { weight } from '../knowledge/retrieve.ts'
import { lightVerbs } from '../knowledge/stopwords.ts'
import { bind } from './bind.ts'
import { formProblem } from './form/form.ts'
import { mainPlace } from './form/pair.ts'
import { implied } from './implied.ts'
import type { Inbound } from './inbound.ts'
import type { Said } from './said.ts'

/** What alignment may look at besides the draft. */
export interface Ground {
  knowledge: Knowledge
  inbound: Inbound
  now: number
  /** Concepts of the office's own name: who "we" are. */
  own: ReadonlySet<string>
  /** The fact the sentence before was carried by: what "it" takes up. */
  before?: string | null
}
export type ProblemKind =
  | 'word'
  | 'value'
  | 'negation'
  | 'hedge'
  | 'condition'
  | 'group'
  | 'obligation'
  | 'rival'
  | 'special'
  | 'person'
export interface Problem {
  kind: ProblemKind
  /** Words of the draft it is about. */
  from: number
  to: number
}
/** How one segment of a text stands to one sentence of a fact. */
export interface Fit {
  source: Source
  /** Weight of shared words and of the question's words; higher is nearer. */
  score: number
  /** Weight of the segment's own words found in the sentence itself. */
  strong: number
  /** Weight of the segment's own words alone, exact ones counting most. */
  own: number
  /** Its own words and those asked about, without the rest of the draft. */
  near: number
  /** What speaks against it; form is looked at only once this is asked for. */
  readonly problem: Problem | null
  /** Its words and details are all there; whether the form is right is not said yet. */
  hopeful: boolean
  /** The source's segment it stands nearest to. */
  readonly main: number
  /** How many telling words the sentence itself holds. */
  count: number
  /** How many of its words the fact lacks. */
  missing: number
  /** It speaks of the same kind of detail, or of the same thing, and says otherwise. */
  readonly contrary: boolean
  /** Places of the source's segments it was read from. */
  places: Set<number> | null
  /** The timetable says it by leaving that day out. */
  shut: boolean
}

/** Compares a segment with a sentence: words first, then details, then form. */
export function align(said: Said, source: Source, ground: Ground): Fit {
  const { score, strong, own, near, count, missing, evidence } = cover(said, source, ground)
  const bound = bind(said.values, source, ground.now)
  const shut = bound.wrong.length > 0 && missing.length === 0 && shutThen(said, source, ground.now)
  const { places, wrong: wrongs } = shut ? { places: null, wrong: [] } : bound
  const wrong = wrongs[0]
  const first = missing[0] ?? (evidence || said.values.length > 0 ? undefined : said.segment.from)
  const pair = { ...said, source, ground, places }
  const lacks =
    (wrong && valueProblem(wrong)) ??
    (first === undefined ? null : { kind: 'word' as const, from: first, to: first + 1 })
  const settle = once(() => {
    if (lacks) return { problem: lacks, main: 0 }
    const main = mainPlace(pair)
    const problem = shut ? null : formProblem(pair, main)
    return { problem, main: problem === null ? main : 0 }
  })
  return {
    source,
    score,
    own,
    near,
    strong: strong + (said.values.length - wrongs.length) * 3,
    get problem() {
      return settle().problem
    },
    hopeful: lacks === null,
    get main() {
      return settle().main
    },
    count,
    missing: missing.length,
    get contrary() {
      return says(settle().problem, wrong, source)
    },
    places,
    shut,
  }
}

/** Done when first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let kept: { value: T } | null = null
  return () => (kept ??= { value: make() }).value
}

const says = (problem: Problem | null, wrong: Value | undefined, source: Source) =>
  problem?.kind === 'negation' ||
  (wrong !== undefined &&
    source.details.some((details) => details.some((value) => value.kind === wrong.kind)))

const valueProblem = (value: Value): Problem => ({ kind: 'value', from: value.from, to: value.to })

/** "without one": what is lacked was named before. */
const lacksIt = (said: Said, source: Source) =>
  source.norms.has('without') &&
  /^(?:and |but )?without (?:one|it|them|any|that)$/.test(spokenOf(said))

/** "can …" of what the sentence demands or forbids: then its own demand must be spoken of. */
const loosened = (said: Said, source: Source) =>
  source.predicate.size > 0 &&
  said.values.length === 0 &&
  ['must', 'only', 'not', 'never'].some((norm) => source.norms.has(norm)) &&
  said.all.some((word) => /^(can|may|could)$/.test(word.norm))

/** "nothing after that" */
const nothingMore = (said: Said, source: Source) =>
  ['nothing', 'no', 'none'].some((norm) => source.norms.has(norm)) &&
  source.norms.has('after') &&
  /^(?:and |but |then )*(?:nothing|none|no) (?:after|beyond) (?:that|then)$/.test(spokenOf(said))

const spokenOf = ({ reading, segment }: Said) =>
  reading.words
    .slice(segment.from, segment.to)
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.text)
    .join(' ')

/** How much of a segment's words one sentence holds, and which it lacks. */
function cover(said: Said, source: Source, ground: Ground) {
  let [score, strong, own] = [0, 0, 0]
  const missing: number[] = []
  let evidence = lacksIt(said, source) || nothingMore(said, source)
  let count = 0
  let [told, themed] = [!loosened(said, source), -1]
  const leans = said.named.some((id) => source.places.has(id))
  for (const { at, word, ids, root, gain } of said.words) {
    if (anyIn(source.places, ids)) {
      score += gain
      strong += gain
      if (word.role === 'content') count++
      own += source.stems.has(root) ? gain : gain * 0.8
      told ||= anyIn(source.predicate, ids)
      evidence ||= word.role === 'content' && (!lightVerbs.has(word.concept.id) || leans)
    } else if (anyIn(source.theme, ids)) {
      score += gain * 0.6
      evidence ||= leans
      if (word.role === 'content') themed = at
    } else if (word.role === 'content' && !implied(word, said, source)) missing.push(at)
    else evidence ||= ids.includes('~free') && word.concept.sign < 0
  }
  // "Museum passes can go in the book drop": the sentence shares the passes alone, the drop stands in the title.
  if (!told && themed >= 0 && count > 0) missing.push(themed)
  let near = score
  for (const { id, inSentence, inTheme, own: here } of said.around) {
    const more = source.places.has(id) ? inSentence : source.theme.has(id) ? inTheme : 0
    score += more
    if (!here) near += more
  }
  let omitted = 0
  for (const id of source.subject)
    if (![said.concepts, said.spoken, ground.inbound.terms, ground.own].some((set) => set.has(id)))
      omitted += weight(ground.knowledge, id) * 0.15
  return { score: score - omitted, near: near - omitted, count, strong, own, missing, evidence }
}

const anyIn = (set: { has: (id: string) => boolean }, ids: readonly string[]): boolean => {
  for (const id of ids) if (set.has(id)) return true
  return false
}
