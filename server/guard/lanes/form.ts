import type { Source } from '../knowledge/sources.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import type { Value } from '../reading/values.ts'
import { weekdaysOf } from './agree.ts'
import type { Ground, Problem } from './align.ts'
import { valuesIn } from './bind.ts'
import { daysOf } from '../reading/days.ts'

export interface Pair {
  reading: Reading
  sentence: Sentence
  segment: Segment
  source: Source
  ground: Ground
  values: readonly Value[]
  places: Set<number> | null
}

/** Contracts on form: what is denied stays denied, what is hedged, limited or required stays so. */
export function formProblem(pair: Pair): Problem | null {
  const main = mainPlace(pair)
  const from = pair.segment.from
  const to = pair.segment.to
  if (flipped(pair, main) || withoutDropped(pair) || turned(pair, main))
    return { kind: 'negation', from, to }
  if (hedgeDropped(pair, main)) return { kind: 'hedge', from, to }
  if (obliges(pair, main)) return { kind: 'obligation', from, to }
  if (conditionDropped(pair, main)) return { kind: 'condition', from, to }
  if (groupDropped(pair, main)) return { kind: 'group', from, to }
  return null
}

/** The segment of the fact's sentence that shares most words with the draft's. */
export function mainPlace(pair: Pair): number {
  const { reading, segment, source, places } = pair
  const counts: number[] = source.sentence.segments.map((_, place) =>
    places?.has(place) ? 0.5 : 0,
  )
  for (const word of reading.words.slice(segment.from, segment.to)) {
    if (word.role !== 'content') continue
    for (const at of source.places.get(word.concept.id) ?? []) {
      const place = source.sentence.segments.findIndex((each) => at >= each.from && at < each.to)
      const same = source.reading.words[at]?.concept.sign === word.concept.sign
      counts[place] = (counts[place] ?? 0) + (same ? 1 : 0.5)
    }
  }
  return counts.indexOf(Math.max(...counts))
}

/** Where the details were found, if the words stand mostly elsewhere in the sentence. */
const boundPlace = (pair: Pair, main: number): number => {
  const places = [...(pair.places ?? [])]
  return places.length === 0 || places.includes(main)
    ? main
    : (places.find((place) => valuesIn(pair.source, place).length > 0) ?? main)
}

/** Denied against affirmed, with opposites counted: "not open" is "closed". */
function flipped(pair: Pair, main: number): boolean {
  const known = pair.source.sentence.segments[boundPlace(pair, main)]
  if (!known) return false
  let sign = (pair.segment.negated ? -1 : 1) * (known.negated ? -1 : 1)
  const seen = new Set<string>()
  for (const word of pair.reading.words.slice(pair.segment.from, pair.segment.to)) {
    if (word.role === 'mark' || word.role === 'value' || seen.has(word.concept.id)) continue
    const ats = pair.source.places.get(word.concept.id)
    if (!ats) continue
    seen.add(word.concept.id)
    const near = ats.filter((at) => at >= known.from && at < known.to)
    const signs = (near.length > 0 ? near : ats).map(
      (at) => pair.source.reading.words[at]?.concept.sign,
    )
    if (!signs.includes(word.concept.sign)) sign = -sign
  }
  return sign < 0
}

const hedges = new Set(
  'usually normally typically generally often about around approximately roughly circa normalmente usualmente aproximadamente unos'.split(
    ' ',
  ),
)

/** "without a card" became "with a card". What is refused without a release requires one. */
function withoutDropped(pair: Pair): boolean {
  const { source, segment } = pair
  if (
    segment.negated ||
    pair.reading.words
      .slice(segment.from, segment.to)
      .some((word) => /^(without|sin)$/.test(word.norm))
  )
    return false
  const words = pair.reading.words.slice(segment.from, segment.to)
  const requires = words.some(
    (word) => word.concept.id === '~require' || /^(must|only)$/.test(word.norm),
  )
  return words.some((word) => {
    const ats = word.role === 'content' ? (source.places.get(word.concept.id) ?? []) : []
    return ats.length > 0 && ats.every((at) => lacking(source, at, requires))
  })
}

const lacking = (source: Source, at: number, requires: boolean) =>
  source.sentence.segments.some(
    (each) =>
      at >= each.from &&
      at < each.to &&
      /^(without|sin)$/.test(source.reading.words[each.from]?.norm ?? '') &&
      (each.negated || !requires),
  )

const upTo = /^(until|before|by|through|hasta|antes)$/
const onwards = /^(from|after|since|starting|desde|despues)$/

/** "until" became "from", "after" became "before". */
function turned(pair: Pair, main: number): boolean {
  const known = pair.source.sentence.segments[main]
  if (!known) return false
  const ours = norms(pair.reading.words, pair.segment)
  const theirs = norms(pair.source.reading.words, known)
  const only = (list: readonly string[], one: RegExp, other: RegExp) =>
    list.some((norm) => one.test(norm)) && !list.some((norm) => other.test(norm))
  return (
    (only(theirs, upTo, onwards) && only(ours, onwards, upTo)) ||
    (only(theirs, onwards, upTo) && only(ours, upTo, onwards))
  )
}

/** The fact says "usually", "about"; or it sets a most or a least: the draft may not drop or turn that. */
function hedgeDropped(pair: Pair, main: number): boolean {
  const known = pair.source.sentence.segments[main]
  if (!known) return false
  const theirs = hedgeWords(pair.source.reading.words, known)
  const ours = norms(pair.reading.words, pair.segment)
  if (theirs.some((norm) => hedges.has(norm)) && !ours.some((norm) => hedges.has(norm))) return true
  const limits = ours.flatMap((norm) => limit[norm] ?? [])
  return limits.some((each) => !theirs.some((norm) => limit[norm] === each))
}

const limit: Record<string, 'least' | 'most'> = {
  atleast: 'least',
  minimum: 'least',
  upto: 'most',
  atmost: 'most',
  maximum: 'most',
}

const norms = (words: readonly Word[], span: { from: number; to: number }) =>
  words.slice(span.from, span.to).map((word) => word.norm)

/** "about 5" hedges, "questions about visas" does not. */
const hedgeWords = (words: readonly Word[], span: { from: number; to: number }) =>
  words
    .slice(span.from, span.to)
    .filter(
      (word, at) =>
        !/^(about|around|unos)$/.test(word.norm) || words[span.from + at + 1]?.role === 'value',
    )
    .map((word) => word.norm)

const duty = new Set(['~require', 'mandatori'])

/** "You must" where the fact only allows it. */
function obliges(pair: Pair, main: number): boolean {
  const known = pair.source.sentence.segments[main]
  const words = pair.reading.words.slice(pair.segment.from, pair.segment.to)
  if (
    !known ||
    !words.some(
      (word) => word.norm === 'must' || (duty.has(word.concept.id) && word.role === 'content'),
    )
  )
    return false
  const theirs = pair.source.reading.words.slice(known.from, known.to)
  return (
    theirs.some((word) => /^(may|can|might|could|puede|pueden|optional)$/.test(word.norm)) &&
    !theirs.some((word) => /^(with|only|con|solo)$/.test(word.norm)) &&
    !pair.segment.negated &&
    !theirs.some((word) => duty.has(word.concept.id))
  )
}

/** The fact holds "only with …", "unless …", "if …": that part must be said, or have been asked. */
function conditionDropped(pair: Pair, main: number): boolean {
  const { segments } = pair.source.sentence
  const near = [main + 1, ...(main === 1 ? [0] : [])]
  return near.some((place) => {
    const condition = segments[place]
    return condition?.condition === true && place !== main && !touched(pair, condition)
  })
}

function touched(pair: Pair, condition: Segment): boolean {
  const { reading, sentence, ground, source } = pair
  const ours = new Set(
    reading.words.slice(sentence.from, sentence.to).map((word) => word.concept.id),
  )
  const theirs = source.reading.words.slice(condition.from, condition.to)
  const content = theirs.filter((word) => word.role === 'content')
  if (content.length === 0) return true
  return content.some(
    (word) => ours.has(word.concept.id) || ground.inbound.terms.has(word.concept.id),
  )
}

/** Of several entries the draft takes one: its own words (or day) must be said, or have been asked. */
function groupDropped(pair: Pair, main: number): boolean {
  const place =
    [...(pair.places ?? [])].find((each) => valuesIn(pair.source, each).length > 0) ?? main
  if (pair.values.length === 0) return false
  const present = new Set(valuesIn(pair.source, place).map((value) => value.kind))
  const kinds = new Set(pair.values.map((value) => value.kind).filter((kind) => present.has(kind)))
  const rivals = pair.source.sentence.segments
    .map((_, at) => at)
    .filter(
      (at) => at !== place && valuesIn(pair.source, at).some((value) => kinds.has(value.kind)),
    )
  if (rivals.length > 0 && !kinds.has('day') && keyedByDay(pair, place))
    return !dayKnown(pair, place)
  if (rivals.length === 0) return recurringDayDropped(pair, place, kinds)
  const keys = keysOf(pair, place, rivals)
  const here = new Set(
    pair.reading.words.slice(pair.segment.from, pair.segment.to).map((word) => word.concept.id),
  )
  if (
    !keys.some((id) => here.has(id)) &&
    rivals.some((rival) => keysOf(pair, rival, [place]).some((id) => here.has(id)))
  )
    return true
  if (keys.length === 0) return false
  const ours = new Set(
    pair.reading.words.slice(pair.sentence.from, pair.sentence.to).map((word) => word.concept.id),
  )
  if (keys.some((id) => ours.has(id))) return false
  return !keys.some((id) => pair.ground.inbound.terms.has(id))
}

const keyedByDay = (pair: Pair, place: number) =>
  valuesIn(pair.source, place).some((value) => value.kind === 'day')

/** Words of one entry that stand in none of its rivals: what tells "for adults" from "for children". */
function keysOf(pair: Pair, place: number, rivals: readonly number[]): string[] {
  const others = new Set(rivals.flatMap((at) => entryWords(pair, at).map((word) => word.id)))
  const own = entryWords(pair, place).filter((word) => !others.has(word.id))
  if (place > 0) return own.map((word) => word.id)
  // The first entry also holds what is shared by all. Its own words stand where the others have theirs.
  const leading = rivals.some((at) => entryWords(pair, at).some((word) => word.leads))
  const trailing = rivals.some((at) => entryWords(pair, at).some((word) => !word.leads))
  if (leading) return own.slice(0, 1).map((word) => word.id)
  return trailing ? own.filter((word) => !word.leads).map((word) => word.id) : []
}

/** What entries say of their subject: it tells none from another. */
const predicates = new Set('~open ~start ~cost ~allow ~require ~take ~last ~happen ~run'.split(' '))

/** The content words of one entry, and whether they stand before its first detail. */
function entryWords(pair: Pair, place: number): { id: string; leads: boolean }[] {
  const segment = pair.source.sentence.segments[place]
  if (!segment) return []
  const first = valuesIn(pair.source, place)[0]?.from ?? segment.to
  return pair.source.reading.words
    .slice(segment.from, segment.to)
    .flatMap((word, index) =>
      word.role === 'content' && !predicates.has(word.concept.id)
        ? [{ id: word.concept.id, leads: segment.from + index < first }]
        : [],
    )
}

/** "from 2 to 5pm" of "Mondays and Wednesdays from 2 to 5pm" says too much without the days. */
function recurringDayDropped(pair: Pair, place: number, kinds: ReadonlySet<string>): boolean {
  if (!kinds.has('time') || kinds.has('day')) return false
  const days = valuesIn(pair.source, place).filter((value) => value.kind === 'day')
  if (
    !days.some(
      (value) => value.kind === 'day' && value.day.weekdays !== 0 && value.day.dates.length === 0,
    )
  )
    return false
  return !dayKnown(pair, place)
}

/** The day was named elsewhere in the draft's sentence or in the question, and is one of the entry's. */
function dayKnown(pair: Pair, place: number): boolean {
  const { now } = pair.ground
  const said = pair.reading.values.filter(
    (value) =>
      value.kind === 'day' && value.from >= pair.sentence.from && value.from < pair.sentence.to,
  )
  const asked = said.length > 0 ? said : pair.ground.inbound.days
  const known = valuesIn(pair.source, place).filter((value) => value.kind === 'day')
  return asked.some((value) => {
    if (value.kind !== 'day') return false
    const mask = weekdaysOf(value.day, daysOf(value.day, now))
    return known.some(
      (each) => each.kind === 'day' && mask !== 0 && (mask & ~each.day.weekdays) === 0,
    )
  })
}
