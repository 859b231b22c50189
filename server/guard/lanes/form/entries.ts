import { lightVerbs } from '../../knowledge/stopwords.ts'
import { weekdayOf } from '../../reading/calendar.ts'
import { daysOf } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import { agrees, boundsAgree, inRange, weekdaysOf } from '../agree.ts'
import type { Word } from '../../reading/read.ts'
import { daysSpoken, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'

/** Of several entries the draft takes one: its own words (or day) must be said, or have been asked. */
export function entryDropped(pair: Pair, main: number): boolean {
  if (pair.values.length === 0) return false
  const detailed = pair.places?.filter((each) => detailsAt(pair, each).length > 0) ?? []
  const holds = (at: number) =>
    detailsAt(pair, at).some((known) =>
      pair.values.some((value) => agrees(value, known, pair.ground.now)),
    )
  // "until 1am" stands in two entries: the day that was named tells which is meant.
  const meant =
    detailed.length > 1 ? detailed.find((each) => holds(each) && dayKnown(pair, each)) : undefined
  const place = meant ?? detailed[0] ?? main
  const present = new Set(detailsAt(pair, place).map((value) => value.kind))
  const kinds = new Set(pair.values.map((value) => value.kind).filter((kind) => present.has(kind)))
  // "60 days, phones for 90": a figure that leaves its unit out.
  const elliptic = (value: Value) =>
    value.kind === 'number' &&
    kinds.has('span') &&
    pair.source.reading.words[value.to]?.role !== 'content'
  const rivals = pair.source.details.flatMap((details, at) =>
    at !== place &&
    details.some(
      (value) =>
        !value.label && ((kinds.has(value.kind) && confusable(pair, value)) || elliptic(value)),
    )
      ? [at]
      : [],
  )
  // "daily" tells no entry from another.
  const byDay = detailsAt(pair, place).some(
    (value) => value.kind === 'day' && value.day.weekdays !== 127,
  )
  if (rivals.length > 0 && !kinds.has('day') && byDay) return !dayKnown(pair, place)
  if (byDay && kinds.has('day') && dayTells(pair, place, rivals)) return false
  if (rivals.length === 0)
    return (
      kinds.has('time') &&
      !kinds.has('day') &&
      recurs(pair, place) &&
      !dayKnown(pair, place) &&
      !ofToday(pair, place)
    )
  return keyDropped(pair, place, rivals)
}

/** "16 and up" is not mistaken for "12 places": a least amount is not a plain one. */
const confusable = (pair: Pair, known: Value) =>
  pair.values.some(
    (value) =>
      value.kind === known.kind &&
      boundsAgree(value.bound, known.bound) &&
      !(isDay(value) && isDay(known) && !value.day.month && known.day.month),
  )

/** "Mondays at Larkin" of "Mondays at Quay or Tuesdays at Larkin": the day of one entry, the words of another. */
export function entryCrossed(pair: Pair): boolean {
  const { details } = pair.source
  const { now } = pair.ground
  const here = new Set(said(pair).map(keyOf))
  return pair.values.filter(isDay).some((value) => {
    const holds = (at: number) => (details[at] ?? []).some((known) => agrees(value, known, now))
    const place = details.findIndex((_, at) => holds(at))
    const rivals = details.flatMap((each, at) => (each.some(isDay) && !holds(at) ? [at] : []))
    if (place < 0 || rivals.length === 0) return false
    const keys = keysOf(pair, place, rivals)
    return (
      keys.length > 0 &&
      !keys.some((id) => here.has(id)) &&
      rivals.some((rival) => keysOf(pair, rival, [place]).some((id) => here.has(id)))
    )
  })
}

/** "4pm on Fridays": the day is named, is this entry's and no other's. */
function dayTells(pair: Pair, place: number, rivals: readonly number[]): boolean {
  const named = pair.values.filter(isDay)
  const { now } = pair.ground
  const weekly = detailsAt(pair, place).every(
    (value) => value.kind !== 'day' || value.day.dates.length === 0 || value.day.stretch,
  )
  if (!weekly || !pair.values.some(({ kind }) => kind === 'time')) return false
  const holds = (at: number) =>
    named.every((value) => detailsAt(pair, at).some((known) => agrees(value, known, now)))
  return named.length > 0 && holds(place) && !rivals.some(holds)
}

/** Details that count: the number of a room is a name. */
const detailsAt = ({ source }: Pair, place: number): readonly Value[] =>
  plainDetails(source)[place] ?? []
const plainDetails = once(({ details }: Source) =>
  details.map((values) => values.filter((value) => value.label !== true)),
)

function keyDropped(pair: Pair, place: number, rivals: readonly number[]): boolean {
  if (namesEntry(pair, place, rivals) || listed(pair, place) || figured(pair, place, rivals))
    return false
  if (ofTheirAge(pair, place, rivals)) return false
  const keys = keysOf(pair, place, rivals)
  const here = new Set(said(pair).map(keyOf))
  const theirs = rivals.some((rival) => keysOf(pair, rival, [place]).some((id) => here.has(id)))
  // The first entry also holds what is said of all: words of another tell more.
  if (theirs && place === 0) return true
  if (keys.some((id) => here.has(id))) return false
  const us = said(pair).some((word) => /^(we|us|our)$/.test(word.norm))
  if (us && keys.some((id) => pair.ground.own.has(id))) return false
  if (theirs) return true
  if (askedByFigure(pair, place, rivals) || askedByName(pair, place, rivals)) return true
  if (keys.length === 0 || pinned(pair, place) || enumerated(pair, place)) return false
  const ours = new Set(pair.reading.words.slice(pair.sentence.from, pair.sentence.to).map(keyOf))
  return !keys.some((id) => ours.has(id) || pair.ground.inbound.terms.has(id.replace('not ', '')))
}

/** "Week 4?" - "July 10" of "June 5 for weeks 1 to 4 and July 10 for weeks 5 to 9": the figure that was asked about is the other's. */
function askedByFigure(pair: Pair, place: number, rivals: readonly number[]): boolean {
  const asked = pair.ground.inbound.heard.flatMap(({ reading, sentence }) =>
    reading.values.filter(
      ({ kind, from }) =>
        (kind === 'number' || kind === 'ordinal') &&
        from >= sentence.from &&
        from < sentence.to &&
        !pair.values.some((value) => value.kind === 'number'),
    ),
  )
  const holds = (at: number) =>
    (pair.source.details[at] ?? []).some((known) =>
      asked.some(
        (value) =>
          agrees(value, known, pair.ground.now) ||
          inRange(value.kind === 'ordinal' ? { ...value, kind: 'number' } : value, known),
      ),
    )
  return asked.length > 0 && !holds(place) && rivals.some(holds)
}

/** "$22.50 with the 64-gallon cart": a plain figure beside the sum tells which entry is meant. */
const figured = ({ values, source, ground }: Pair, place: number, rivals: readonly number[]) => {
  const holds = (at: number, value: Value) =>
    (source.details[at] ?? []).some((known) => agrees(value, known, ground.now))
  return values.some(
    (value) =>
      value.kind === 'number' &&
      values.some(({ kind }) => kind !== 'number') &&
      holds(place, value) &&
      !rivals.some((rival) => holds(rival, value)),
  )
}

/** "the 8 a.m., noon and 5 p.m. boats": what follows the list holds for each of it. */
const listed = (pair: Pair, place: number) =>
  entryWords(pair, place).length === 0 &&
  place + 1 < pair.source.sentence.segments.length &&
  detailsAt(pair, place).length > 0 &&
  detailsAt(pair, place).length === (pair.source.details[place] ?? []).length &&
  said(pair).some(({ role }) => role === 'content')

/** "$7 for you", to somebody of seventeen, of "$12 for adults and $7 for ages 8 to 17". */
function ofTheirAge(
  { source, ground, values }: Pair,
  place: number,
  rivals: readonly number[],
): boolean {
  const { ages } = ground.inbound
  const holds = (at: number) =>
    ages.some((age) => (source.details[at] ?? []).some((known) => inRange(age, known)))
  return ages.length === 1 && values.length > 0 && holds(place) && !rivals.some(holds)
}

/** "When does soccer open?" - "June 1" of "softball opens June 1 and soccer July 6": what was asked about is the other's. */
function askedByName(pair: Pair, place: number, rivals: readonly number[]): boolean {
  if (pair.whole.some(({ role, concept: { id } }) => role === 'content' && !predicates.has(id)))
    return false
  const asked = (id: string) => pair.ground.inbound.terms.has(id)
  const own = entryWords(pair, place).findLast(({ leads }) => leads)?.id
  return rivals.some((rival) => {
    const mine = keysOf(pair, place, [rival])
    return (
      ((own !== undefined && !asked(own)) || (mine.length > 0 && !mine.some(asked))) &&
      keysOf(pair, rival, [place]).some((id) => asked(id) && !lightVerbs.has(id))
    )
  })
}

/** "for semester programs", of those "for semester programs" and for "winter-term programs": in the very words of the one. */
function namesEntry(pair: Pair, place: number, rivals: readonly number[]): boolean {
  const texts = (at: number) => new Set(entryParts(pair, at).map(({ text }) => text))
  const own = texts(place)
  const others = new Set(rivals.flatMap((at) => [...texts(at)]))
  const here = said(pair).filter(({ role }) => role === 'content')
  return (
    here.some(({ text }) => own.has(text) && !others.has(text)) &&
    !here.some(({ text }) => others.has(text) && !own.has(text))
  )
}

/** The content words of an entry, with what goes on with it until the next: "$15 for faculty, | staff and the public". */
function entryParts(pair: Pair, place: number): Word[] {
  const { segments } = pair.source.sentence
  let last = place
  while (last + 1 < segments.length && detailsAt(pair, last + 1).length === 0) last++
  const behind = detailsAt(pair, place).at(-1)?.to ?? segments[place]?.to ?? 0
  return pair.source.reading.words
    .slice(behind, segments[last]?.to)
    .filter(({ role, concept: { id } }) => role === 'content' && !predicates.has(id))
}

/** The draft goes through the entries as the fact does, from the first on: their order tells which is which. */
function enumerated(pair: Pair, place: number): boolean {
  const to = pair.values.at(-1)?.to ?? 0
  const kinds = new Set(
    pair.values
      .filter((value) => value.label !== true && value.kind !== 'day')
      .map(({ kind }) => kind),
  )
  return [...kinds].some((kind) => {
    const ours = pair.reading.values.filter(
      (value) =>
        value.kind === kind && value.from >= pair.sentence.from && value.to <= pair.sentence.to,
    )
    const theirs = pair.source.sentence.segments.map((_, at) =>
      detailsAt(pair, at).filter((value) => value.kind === kind),
    )
    const inOrder = (mine: readonly Value[], known: readonly Value[]) =>
      mine.length > 1 &&
      mine.length === known.length &&
      mine.every((value, at) => agrees(value, known[at] as Value, pair.ground.now))
    return (
      inOrder(ours, theirs.flat()) ||
      inOrder(
        ours.filter((value) => value.to <= to),
        theirs.slice(0, place + 1).flat(),
      )
    )
  })
}

/** Details of two kinds read from one entry tell it from the others: "65+ pay $16". */
const pinned = (pair: Pair, place: number) => {
  const here = detailsAt(pair, place)
  const inSentence = pair.reading.values.filter(
    (value) => value.from >= pair.sentence.from && value.to <= pair.sentence.to,
  )
  const kinds = new Set(
    inSentence
      .filter((value) => here.some((known) => agrees(value, known, pair.ground.now)))
      .map((value) => value.kind)
      .filter((kind) => kind !== 'day'),
  )
  return kinds.size > 1
}

/** "the first" and "the last" are two keys. */
const keyOf = (word: Word) => (word.concept.sign < 0 ? 'not ' : '') + word.concept.id

/** Words of one entry that stand in none of its rivals: what tells "for adults" from "for children". */
function keysOf(pair: Pair, place: number, rivals: readonly number[]): string[] {
  const others = new Set(rivals.flatMap((at) => entryWords(pair, at).map((word) => word.id)))
  const own = entryWords(pair, place).filter((word) => !others.has(word.id))
  if (place > 0) return own.map((word) => word.id)
  // The first entry also holds what is shared by all. Its own words stand where the others have theirs.
  const first = new Set(entryWords(pair, place).map((word) => word.id))
  const leading = rivals.some((at) =>
    entryWords(pair, at).some((word) => word.leads && !first.has(word.id)),
  )
  const trailing = rivals.some((at) => entryWords(pair, at).some((word) => !word.leads))
  if (leading) {
    const length = Math.max(
      ...rivals.map((at) => entryWords(pair, at).filter((word) => word.leads).length),
    )
    const near = own.filter((word) => word.leads).slice(-Math.min(length, 2))
    return [...new Set([...own.slice(0, 1), ...near].map((word) => word.id))]
  }
  return trailing ? own.filter((word) => !word.leads).map((word) => word.id) : []
}

/** What entries say of their subject: it tells none from another. */
const predicates = new Set(
  '~open ~start ~cost ~allow ~require ~take ~lasts ~happen ~run'.split(' '),
)

/** The content words of one entry, and whether they stand before its first detail. */
const entryWords = ({ source }: Pair, place: number): readonly EntryWord[] =>
  wordsOfEntries(source)[place] ?? []

interface EntryWord {
  id: string
  leads: boolean
}

const wordsOfEntries = once((source: Source): readonly (readonly EntryWord[])[] =>
  source.sentence.segments.map(({ from, to }, place) => {
    const first = plainDetails(source)[place]?.[0]?.from ?? to
    return source.reading.words
      .slice(from, to)
      .flatMap((word, at) =>
        word.role === 'content' && !predicates.has(word.concept.id) && !ofRoom(source, from + at)
          ? [{ id: keyOf(word), leads: from + at < first }]
          : [],
      )
  }),
)

/** "in Central Room 214": where it is belongs to all entries alike. */
const ofRoom = (source: Source, at: number) =>
  source.reading.words
    .slice(at + 1, at + 3)
    .some((word) => source.reading.values[word.value]?.label === true)

/** "Mondays and Wednesdays": hours of certain weekdays say too much without them. */
const recurs = (pair: Pair, place: number) =>
  detailsAt(pair, place).some(
    (value) =>
      value.kind === 'day' &&
      value.day.weekdays !== 0 &&
      value.day.weekdays !== 127 &&
      value.day.dates.length === 0,
  )

/** No day was asked about, and today is one of the entry's: "We close at 5" is told of today. */
const ofToday = (pair: Pair, place: number) =>
  pair.ground.inbound.days.length === 0 &&
  said(pair).some(({ concept: { id } }) => id === '~open') &&
  detailsAt(pair, place).some(
    (value) =>
      isDay(value) &&
      value.day.dates.length === 0 &&
      (value.day.weekdays & (1 << weekdayOf(pair.ground.now))) !== 0,
  )

/** The day was named elsewhere in the draft's sentence or in the question, and is one of the entry's. */
function dayKnown(pair: Pair, place: number): boolean {
  const { now } = pair.ground
  const entry = detailsAt(pair, place).filter((value) => value.kind === 'day')
  return daysSpoken(pair).some((value) => {
    if (value.kind !== 'day') return false
    const mask = weekdaysOf(value.day, daysOf(value.day, now))
    return entry.some(
      (each) =>
        each.kind === 'day' &&
        (agrees(value, each, now) ||
          (mask !== 0 && each.day.nth === undefined && (mask & ~each.day.weekdays) === 0)),
    )
  })
}
