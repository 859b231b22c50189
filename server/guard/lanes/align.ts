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
/** How one segment of a text stands to one sentence of a fact: words first, then details, then form. */
export class Fit {
  readonly source: Source
  /** Weight of shared words and of the question's words; higher is nearer. */
  readonly score: number
  /** Weight of the segment's own words found in the sentence itself, and of its details. */
  readonly strong: number
  /** Weight of the segment's own words alone, exact ones counting most. */
  readonly own: number
  /** Its own words and those asked about, without the rest of the draft. */
  readonly near: number
  /** How many telling words the sentence itself holds. */
  readonly count: number
  /** How many of its words the fact lacks. */
  readonly missing: number
  /** Its words and details are all there; whether the form is right is not said yet. */
  readonly hopeful: boolean
  /** Places of the source's segments it was read from. */
  readonly places: Set<number> | null
  /** The timetable says it by leaving that day out. */
  readonly shut: boolean
  private readonly said: Said
  private readonly ground: Ground
  private readonly wrong: Value | undefined
  private settled: { problem: Problem | null; main: number } | null

  constructor(said: Said, source: Source, ground: Ground) {
    const { score, strong, own, near, count, missing, evidence } = cover(said, source, ground)
    const bound = bind(said.values, source, ground.now)
    this.shut = bound.wrong.length > 0 && missing.length === 0 && shutThen(said, source, ground.now)
    const wrong = this.shut ? [] : bound.wrong
    this.source = source
    this.score = score
    this.strong = strong + (said.values.length - wrong.length) * 3
    this.own = own
    this.near = near
    this.count = count
    this.missing = missing.length
    this.places = this.shut ? null : bound.places
    this.said = said
    this.ground = ground
    this.wrong = wrong[0]
    const first = missing[0] ?? (evidence || said.values.length > 0 ? undefined : said.segment.from)
    const lacks =
      (this.wrong && valueProblem(this.wrong)) ??
      (first === undefined ? null : { kind: 'word' as const, from: first, to: first + 1 })
    this.hopeful = lacks === null
    this.settled = lacks && { problem: lacks, main: 0 }
  }

  /** What speaks against it; form is looked at only once this is asked for. */
  get problem(): Problem | null {
    return this.settle().problem
  }

  /** The source's segment it stands nearest to. */
  get main(): number {
    return this.settle().main
  }

  /** It speaks of the same kind of detail, or of the same thing, and says otherwise. */
  get contrary(): boolean {
    return says(this.problem, this.wrong, this.source)
  }

  /** The same fit where something beyond the two sentences decides. */
  withProblem(problem: Problem | null): Fit {
    const other = Object.assign(Object.create(Fit.prototype) as Fit, this)
    other.settled = { problem, main: this.main }
    return other
  }

  private settle() {
    return (this.settled ??= this.form())
  }

  private form() {
    const { said, source, ground, places } = this
    const pair = { ...said, source, ground, places }
    const main = mainPlace(pair)
    const problem = this.shut ? null : formProblem(pair, main)
    return { problem, main: problem === null ? main : 0 }
  }
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

const limiting = ['must', 'only', 'not', 'never']

/** "can …" of what the sentence demands or forbids: then its own demand must be spoken of. */
const loosened = (said: Said, source: Source) =>
  source.predicate.size > 0 &&
  said.values.length === 0 &&
  limiting.some((norm) => source.norms.has(norm)) &&
  said.all.some((word) => /^(can|may|could)$/.test(word.norm))

/** "nothing after that" */
const nothingMore = (said: Said, source: Source) =>
  source.norms.has('after') &&
  ['nothing', 'no', 'none'].some((norm) => source.norms.has(norm)) &&
  /^(?:and |but |then )*(?:nothing|none|no) (?:after|beyond) (?:that|then)$/.test(spokenOf(said))

const spokenOf = ({ reading, segment }: Said) =>
  reading.words
    .slice(segment.from, segment.to)
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.text)
    .join(' ')

/** How much of a segment's words one sentence holds, and which it lacks. */
function cover(said: Said, source: Source, ground: Ground) {
  let score = 0
  let strong = 0
  let own = 0
  const missing: number[] = []
  let evidence = lacksIt(said, source) || nothingMore(said, source)
  let count = 0
  let told = !loosened(said, source)
  let themed = -1
  let loosely = -1
  const leans = said.named.some((id) => source.places.has(id))
  for (const { at, word, ids, root, loose, gain } of said.words) {
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
    } else if (toldLoosely(said, source, loose)) {
      score += gain * 0.6
      strong += gain * 0.6
      own += gain * 0.6
      loosely = at
    } else if (word.role === 'content' && !implied(word, said, source)) missing.push(at)
    else evidence ||= ids.includes('~free') && word.concept.sign < 0
  }
  // What is told in other words leans on words the sentence has itself.
  if (loosely >= 0 && (count + said.values.length < 2 || themed >= 0)) missing.push(loosely)
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
    if (
      !said.concepts.has(id) &&
      !said.spoken.has(id) &&
      !ground.inbound.terms.has(id) &&
      !ground.own.has(id)
    )
      omitted += weight(ground.knowledge, id) * 0.15
  return { score: score - omitted, near: near - omitted, count, strong, own, missing, evidence }
}

/** The fact has a word for it that the draft does not say as well. */
const toldLoosely = (said: Said, source: Source, loose: readonly number[]) =>
  loose.some((matter) => source.loose.get(matter)?.some((id) => !said.concepts.has(id)))

const anyIn = (set: { has: (id: string) => boolean }, ids: readonly string[]): boolean => {
  for (const id of ids) if (set.has(id)) return true
  return false
}
