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
  if (flipped(pair, main)) return { kind: 'negation', from, to }
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
      counts[place] = (counts[place] ?? 0) + 1
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
  const timed = pair.values.some((value) => value.kind === 'time')
  for (const word of pair.reading.words.slice(pair.segment.from, pair.segment.to)) {
    if (word.role === 'mark' || word.role === 'value' || seen.has(word.concept.id)) continue
    const ats = pair.source.places.get(word.concept.id)
    if (!ats || (word.concept.id === '~open' && timed)) continue
    seen.add(word.concept.id)
    const near = ats.filter((at) => at >= known.from && at < known.to)
    const signs = (near.length > 0 ? near : ats).map(
      (at) => pair.source.reading.words[at]?.concept.sign,
    )
    if (!signs.includes(word.concept.sign)) sign = -sign
  }
  return sign < 0
}

const hedges: readonly ReadonlySet<string>[] = [
  new Set(
    'usually normally typically generally often most about around approximately roughly circa within normalmente usualmente aproximadamente unos'.split(
      ' ',
    ),
  ),
  new Set('upto atmost maximum'.split(' ')),
]

/** The fact says "usually" or "up to", the draft states it flatly. */
function hedgeDropped(pair: Pair, main: number): boolean {
  const known = pair.source.sentence.segments[main]
  if (!known) return false
  const theirs = hedgeWords(pair.source.reading.words, known)
  const ours = norms(pair.reading.words, pair.segment)
  return hedges.some((hedge, kind) => {
    const hedged = theirs.some((norm) => hedge.has(norm) && norm !== 'within' && norm !== 'most')
    const relevant =
      kind === 0 || pair.values.some((value) => /span|number|money|percent/.test(value.kind))
    return (
      hedged &&
      relevant &&
      !ours.some(
        (norm) => hedge.has(norm) || norm === 'limit' || norm === 'most' || norm === 'until',
      )
    )
  })
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
  const kinds = new Set(pair.values.map((value) => value.kind))
  const rivals = pair.source.sentence.segments
    .map((_, at) => at)
    .filter(
      (at) => at !== place && valuesIn(pair.source, at).some((value) => kinds.has(value.kind)),
    )
  if (rivals.length > 0 && !kinds.has('day') && keyedByDay(pair, place))
    return !dayKnown(pair, place)
  if (rivals.length === 0) return recurringDayDropped(pair, place, kinds)
  const keys = keysOf(pair, place, rivals)
  if (keys.length === 0) return false
  const ours = new Set(
    pair.reading.words.slice(pair.sentence.from, pair.sentence.to).map((word) => word.concept.id),
  )
  if (keys.some((id) => ours.has(id))) return false
  if (rivals.some((rival) => keysOf(pair, rival, [place]).some((id) => ours.has(id)))) return true
  return !keys.some((id) => pair.ground.inbound.terms.has(id))
}

const keyedByDay = (pair: Pair, place: number) =>
  valuesIn(pair.source, place).some((value) => value.kind === 'day')

/** Words of one entry that stand in none of its rivals. */
function keysOf(pair: Pair, place: number, rivals: readonly number[]): string[] {
  const wordsAt = (at: number) => {
    const segment = pair.source.sentence.segments[at]
    const value = valuesIn(pair.source, at)[0]
    const words = segment ? pair.source.reading.words.slice(segment.from, segment.to) : []
    return {
      words: words.filter((word) => word.role === 'content'),
      leads: segment && value ? value.from > segment.from + 2 : false,
    }
  }
  const others = new Set(rivals.flatMap((at) => wordsAt(at).words.map((word) => word.concept.id)))
  const own = wordsAt(place)
    .words.map((word) => word.concept.id)
    .filter((id) => !others.has(id))
  if (place > 0) return own
  if (rivals.every((at) => wordsAt(at).words.length === 0)) return []
  const leads = rivals.some((at) => wordsAt(at).leads)
  return leads ? own.slice(0, 1) : own.slice(-2)
}

/** "from 2 to 5pm" of "Mondays and Wednesdays from 2 to 5pm" says too much without the days. */
function recurringDayDropped(pair: Pair, place: number, kinds: ReadonlySet<string>): boolean {
  if (!kinds.has('time') || kinds.has('day')) return false
  const days = valuesIn(pair.source, place).filter((value) => value.kind === 'day')
  if (!days.some((value) => value.kind === 'day' && value.day.dates.length === 0)) return false
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
