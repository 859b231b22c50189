import type { Knowledge } from '../knowledge/compile.ts'
import type { Source } from '../knowledge/sources.ts'
import { isDay } from '../reading/values.ts'
import type { Value } from '../reading/values.ts'
import { agrees, inRange } from './agree.ts'
import { shutThen } from './shut.ts'
import { weight } from '../knowledge/retrieve.ts'
import { bind } from './bind.ts'
import type { Binding } from './bind.ts'
import { formProblem } from './form/form.ts'
import { mainPlace } from './form/pair.ts'
import { isOwnLine } from './own-line.ts'
import { hold } from './held.ts'
import type { Held } from './held.ts'
import { reckoned } from './reckoned.ts'
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
/** How one segment of a text stands to one sentence of a fact: words first, then details, then form, each looked at when it is asked for. */
export class Fit {
  readonly source: Source
  private readonly said: Said
  private readonly ground: Ground
  private readonly held: Held
  private weighed: Weighed | null = null
  private bound: Bound | null = null
  private settled: { problem: Problem | null; main: number } | null = null

  constructor(said: Said, source: Source, ground: Ground, held = hold(said, source)) {
    this.source = source
    this.said = said
    this.ground = ground
    this.held = held
  }

  /** Weight of the segment's own words alone, exact ones counting most. */
  get own(): number {
    return this.held.own
  }

  /** How many telling words the sentence itself holds. */
  get count(): number {
    return this.held.count
  }

  /** How many of its words the fact lacks. */
  get missing(): number {
    return this.held.missing
  }

  /** Weight of shared words and of the question's words; higher is nearer. */
  get score(): number {
    return this.weigh().score
  }

  /** Its own words and those asked about, without the rest of the draft. */
  get near(): number {
    return this.weigh().near
  }

  /** How many of its words stand next to each other in the sentence as they do in the segment. */
  get joined(): number {
    const { places } = this.source
    const content = this.said.words.filter(({ word }) => word.role === 'content')
    return content.filter(({ word: { concept: one } }, at) => {
      const next = content[at + 1]
      return (
        next !== undefined &&
        next.at === (content[at]?.at ?? 0) + 1 &&
        places.get(one.id)?.some((place) => places.get(next.word.concept.id)?.includes(place + 1))
      )
    }).length
  }

  /** Weight of the segment's own words found in the sentence itself, and of its details. */
  get strong(): number {
    const { values } = this.said
    return this.held.strong + (values.length - this.bind().wrong.length) * 3
  }

  /** Its words and details are all there; whether the form is right is not said yet. */
  get hopeful(): boolean {
    return this.missing === 0 && this.lacks() === null
  }

  /** Places of the source's segments it was read from. */
  get places(): readonly number[] | null {
    return this.bind().places
  }

  /** The timetable says it by leaving that day out. */
  get shut(): boolean {
    return this.bind().shut
  }

  /** What speaks against it. */
  get problem(): Problem | null {
    return this.settle().problem
  }

  /** The source's segment it stands nearest to. */
  get main(): number {
    return this.settle().main
  }

  /** It speaks of the same kind of detail, or of the same thing, and says otherwise. */
  get contrary(): boolean {
    return says(this.problem, this.bind().wrong[0], this.source)
  }

  /** The same fit where something beyond the two sentences decides. */
  withProblem(problem: Problem | null): Fit {
    const other = new Fit(this.said, this.source, this.ground, this.held)
    other.weighed = this.weighed
    other.bound = this.bound
    other.settled = { problem, main: this.main }
    return other
  }

  private weigh() {
    return (this.weighed ??= surroundings(this.said, this.source, this.ground, this.held.score))
  }

  private bind() {
    return (this.bound ??= details(this.said, this.source, this.ground, this.missing))
  }

  private settle() {
    return (this.settled ??= this.form())
  }

  private form() {
    const lacks = this.lacks()
    if (lacks) return { problem: lacks, main: 0 }
    const { source, ground, places } = this
    const { reading, sentence, segment, whole, all } = this.said
    const { values } = this.bind()
    const pair = { reading, sentence, segment, whole, all, values, source, ground, places }
    const main = mainPlace(pair)
    const problem = this.shut ? null : formProblem(pair, main)
    return { problem, main: problem === null ? main : 0 }
  }

  /** A detail or a word the sentence does not have, or no word at all that ties the two. */
  private lacks(): Problem | null {
    const [wrong] = this.bind().wrong
    if (wrong) return { kind: 'value', from: wrong.from, to: wrong.to }
    const { first, evidence } = this.held
    const { segment, values } = this.said
    const at = first >= 0 ? first : evidence || values.length > 0 ? -1 : segment.from
    return at < 0 ? null : { kind: 'word', from: at, to: at + 1 }
  }
}

const says = (problem: Problem | null, wrong: Value | undefined, source: Source) =>
  problem?.kind === 'negation' ||
  (wrong !== undefined &&
    source.details.some((details) => details.some((value) => value.kind === wrong.kind)))

interface Bound extends Binding {
  shut: boolean
  /** The segment's own details, the sender's ages as the ranges they lie in. */
  values: readonly Value[]
}

const unbound: Bound = { wrong: [], places: null, shut: false, values: [] }

/** The segment's details in the sentence. A day its timetable leaves out is told by that, where no word is missing. */
function details(said: Said, source: Source, ground: Ground, missing: number): Bound {
  const { now, inbound } = ground
  if (said.values.length === 0) return unbound
  const day = dayMeant(said, source, inbound.days)
  const values = inTheirRange(said.values, source, inbound, now)
  const all = day ? [day, ...values] : values
  const known = bind(all, source, now)
  const line = known.wrong.filter((value) => isOwnLine(value, said.reading, source, ground))
  const due =
    line.length > 0
      ? new Set(line)
      : known.wrong.length > 0
        ? reckoned(known.wrong, source, inbound, now)
        : undefined
  if (due && due.size > 0)
    return {
      ...bind(all.filter(without(due)), source, now),
      shut: false,
      values: values.filter(without(due)),
    }
  const { wrong, places } = known
  const shut = wrong.length > 0 && missing === 0 && shutThen(said, source, now)
  return shut ? { wrong: [], places: null, shut, values } : { wrong, places, shut, values }
}

const without = (some: ReadonlySet<Value>) => (value: Value) => !some.has(value)

/** "$7 for your 9-year-old" of "$7 for children 5 to 12", "a 3-hour exam" of those up to 4 hours: the sender's own figure stands for the range it lies in. */
function inTheirRange(
  values: readonly Value[],
  source: Source,
  { ages, lengths }: Inbound,
  now: number,
): readonly Value[] {
  if (ages.length + lengths.length === 0) return values
  return values.map((value) => {
    const theirs =
      ages.some((age) => sameAge(age, value)) ||
      (value.kind === 'span' &&
        value.bound === undefined &&
        lengths.some((length) => agrees(length, value, now)))
    const own = source.values.some((known) => agrees(value, known, now))
    const range = theirs && !own ? source.values.find((known) => inRange(value, known)) : undefined
    return range ? { ...range, from: value.from, to: value.to } : value
  })
}

const yearsOf = (value: Value): number | null =>
  value.kind === 'number'
    ? value.number
    : value.kind === 'span' && value.unit === 'month' && value.low === value.high
      ? value.low / 12
      : null
const sameAge = (one: Value, other: Value) =>
  yearsOf(one) !== null && yearsOf(one) === yearsOf(other) && other.bound === undefined

/** "Until 5", to somebody who asked about Friday: hours of a timetable are told of that day. */
function dayMeant(
  { values, reading }: Said,
  source: Source,
  asked: readonly Value[],
): Value | null {
  const [time] = values.filter(({ kind }) => kind === 'time')
  const [day, second] = asked
  if (!time || !isDay(day) || second || day.day.stretch || day.day.month) return null
  const weekly = source.days.some(
    (known) =>
      known.day.dates.length === 0 && known.day.weekdays % 127 > 0 && !orThen(source, known),
  )
  if (!weekly || reading.values.some(isDay)) return null
  return { ...day, from: time.from, to: time.to }
}

/** "after 5 p.m. and on weekends": the one or the other. */
const orThen = ({ reading: { words } }: Source, { from }: Value) =>
  /^(?:and|or|y|o)$/.test(words[from - 1]?.norm ?? '') ||
  (/^(?:on|los)$/.test(words[from - 1]?.norm ?? '') &&
    /^(?:and|or|y|o)$/.test(words[from - 2]?.norm ?? ''))

interface Weighed {
  score: number
  near: number
}

/** What else bears on it, added to the weight of its words; what the sentence speaks of and nobody named, taken off. */
function surroundings(said: Said, source: Source, ground: Ground, words: number): Weighed {
  let score = words
  let near = words
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
  return { score: score - omitted, near: near - omitted }
}
