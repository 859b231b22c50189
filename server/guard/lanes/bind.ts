import type { Source } from '../knowledge/sources.ts'
import { isFree } from '../knowledge/words.ts'
import type { Word } from '../reading/read.ts'
import { isDay } from '../reading/values.ts'
import type { Value } from '../reading/values.ts'
import { weekdayList } from './agree.ts'
import { agrees } from './agree.ts'
import { ends, holdsOnDay, notExcepted, onItsDays, otherHours } from './schedule.ts'

/** How the details of a draft's segment stand to one sentence of a fact. */
export interface Binding {
  /** Details the sentence does not carry. */
  wrong: Value[]
  /** Places (of the sentence's segments) all details can be read from at once; null when no detail constrains it. */
  places: readonly number[] | null
}

/** Ties every detail to one segment of the sentence: hours to their day, prices to their thing. */
export function bind(values: readonly Value[], source: Source, now: number): Binding {
  const bound = bindOnce(values, source, now)
  const several = bound.wrong.length > 0 ? values.find(ofWeekdays) : undefined
  return several ? bindEachDay(values, several, source, now) : bound
}

const ofWeekdays = (value: Value) =>
  value.kind === 'day' && value.day.dates.length === 0 && weekdayList(value.day.weekdays).length > 1

/** "weekdays" may be spread over two entries of a timetable: each day must be right by itself. */
function bindEachDay(
  values: readonly Value[],
  several: Value,
  source: Source,
  now: number,
): Binding {
  if (several.kind !== 'day') return { wrong: [several], places: null }
  const places: number[] = []
  for (const weekday of weekdayList(several.day.weekdays)) {
    const single: Value = { ...several, day: { ...several.day, weekdays: 1 << weekday } }
    const bound = bindOnce(
      values.map((value) => (value === several ? single : value)),
      source,
      now,
    )
    if (bound.wrong.length > 0)
      return {
        wrong: bound.wrong.map((value) => (value === single ? several : value)),
        places: null,
      }
    for (const place of bound.places ?? []) addTo(places, place)
  }
  return entryDays(source, places) === several.day.weekdays
    ? { wrong: [], places }
    : { wrong: [several], places: null }
}

/** All weekdays of the entries the days were read from: "Tuesday to Friday" is not "Monday to Friday". */
const entryDays = (source: Source, places: readonly number[]) =>
  places
    .flatMap((place) => source.details[place] ?? [])
    .reduce(
      (mask, value) =>
        value.kind === 'day' && value.day.dates.length === 0 ? mask | value.day.weekdays : mask,
      0,
    )

/** As a set keeps them: in the order they came, none twice. */
function addTo(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place)
}

function bindOnce(values: readonly Value[], source: Source, now: number): Binding {
  const wrong: Value[] = []
  let common: readonly number[] | null = null
  const stands: number[] = []
  for (const value of values) {
    if (inTitle(value, source) || isAddress(value, source)) continue
    const hits = hitsOf(value, source, now)
    if (value.label && (hits.length > 0 || namedElsewhere(value, source))) continue
    // "fax form MC-1": the form its fact named before.
    if (hits.length === 0 && value.kind === 'code' && onlyOne(value, source)) continue
    if (hits.length === 0) {
      wrong.push(value)
      continue
    }
    const reach = spread(hits, value, source)
    if (common === null) common = reach
    else {
      // "adults $32, juniors (7-17) $26": what both only lead up to joins no two of them.
      const shared: readonly number[] = sharedBy(common, reach)
      const timed = value.kind === 'day' || value.kind === 'time'
      const both = shared.filter((place) => timed || hits.includes(place) || stands.includes(place))
      if (
        both.length === 0 &&
        (rises(value, common, hits, source) ||
          otherEndThen(value, values, common, hits, source, now))
      )
        common = reach
      else if (both.length === 0) wrong.push(value)
      else common = both
    }
    for (const place of hits) addTo(stands, place)
  }
  const places = common ?? none
  const label = values.find((value) => ofOtherEntry(value, values, places, source, now))
  if (label) wrong.push(label)
  const off =
    wrong.length === 0 &&
    values.find(
      (value) => offItsDays(value, values, source, now) || otherHours(value, values, source, now),
    )
  return off ? { wrong: [off], places: null } : { wrong, places: common }
}

/** "Lot 9 has 16 chargers" of "16 in Hollis Garage, 6 in Lot 9": the name of one entry with the figure of another. */
function ofOtherEntry(
  value: Value,
  values: readonly Value[],
  common: readonly number[],
  source: Source,
  now: number,
): boolean {
  if (!value.label) return false
  const hits = hitsOf(value, source, now)
  return (
    hits.length > 0 &&
    !hits.some((place) => common.includes(place)) &&
    common.some((place) => namesPlace(wordsIn(source, place))) &&
    hits.every((place) =>
      (source.details[place] ?? []).some(
        (known) =>
          !known.label && values.some((other) => !other.label && other.kind === known.kind),
      ),
    )
  )
}

/** "16 on level 2 of Hollis Garage" has a place of its own. */
const namesPlace = (words: readonly Word[]) =>
  words.some(
    ({ norm }, at) =>
      /^(?:in|on|at|via)$/.test(norm) &&
      words[at + 1] !== undefined &&
      words[at + 1]?.role !== 'value',
  )

const offItsDays = (day: Value, values: readonly Value[], source: Source, now: number) =>
  values.some((value) => {
    const places = value.kind === 'time' ? hitsOf(value, source, now) : none
    return places.length > 0 && !places.some((place) => onItsDays(day, source, place, now))
  })

/** "Sunday 10 to 8" of "opens at 9 on weekdays and 10 on weekends, and closes at 8 every day": each end of its own entry, both of that day. */
function otherEndThen(
  value: Value,
  values: readonly Value[],
  common: readonly number[],
  hits: readonly number[],
  source: Source,
  now: number,
): boolean {
  if (value.kind !== 'time' || value.role === 'at') return false
  const day = values.find(isDay)
  const ofDay = (place: number) =>
    day !== undefined &&
    (source.details[place] ?? []).some((known) => isDay(known) && agrees(day, known, now))
  const start = values.find(
    (each) => each.kind === 'time' && each !== value && each.role !== value.role,
  )
  return start !== undefined && hits.some(ofDay) && common.some(ofDay)
}

const sharedBy = (one: readonly number[], other: readonly number[]) =>
  one.filter((place) => other.includes(place))

/** "the $25 fine goes up to $50": from one sum to the next, as the fact tells it. */
const rises = (value: Value, before: readonly number[], hits: readonly number[], source: Source) =>
  value.kind === 'money' &&
  source.places.has('~increase') &&
  Math.min(...hits) > Math.min(...before)

/** Where to write or call may be said with any sentence of the fact, if it names but one such place. */
const isAddress = (value: Value, source: Source) =>
  (value.kind === 'url' || value.kind === 'email' || value.kind === 'phone') &&
  onlyOne(value, source)

/** The fact names one detail of that kind, and it is this one. */
function onlyOne(value: Value, source: Source): boolean {
  const all = source.reading.values.filter((known) => known.kind === value.kind)
  return (
    all.length === 1 &&
    all.every((known) => 'text' in known && 'text' in value && known.text === value.text)
  )
}

/** "GlobeLink 6" may be named with any sentence of the fact that names it. */
const namedElsewhere = (value: Value, source: Source) =>
  value.kind === 'number' &&
  source.reading.values.some(
    (known) =>
      known.kind === 'number' &&
      known.label === true &&
      !source.sentence.segments.some(
        ({ from, to }, place) => known.from >= from && known.from < to && isFormer(source, place),
      ) &&
      known.number === value.number &&
      source.theme.has(source.reading.words[known.from - 1]?.concept.id ?? ''),
  )

/** "2027" may come from the fact's title: "Spring 2027 registration". */
const inTitle = (value: Value, source: Source) =>
  value.kind === 'day' &&
  value.day.month?.year !== undefined &&
  value.day.month.month === undefined &&
  source.fact.title.includes(String(value.day.month.year))

const none: readonly number[] = []

function hitsOf(value: Value, source: Source, now: number): readonly number[] {
  if (source.values.length === 0) return none
  const hits: number[] = []
  for (let place = 0; place < source.details.length; place++)
    if (isHit(value, source, place, now) && !isFormer(source, place)) hits.push(place)
  if (hits.length > 0 || !isDay(value)) return hits
  const both = ends(value, source, now)
  return both.length > 0 ? both : notExcepted(value, source, now)
}

/** "formerly in Room 12", "instead of Room 12" */
const isFormer = ({ reading, sentence }: Source, place: number) =>
  former.has(reading.words[sentence.segments[place]?.from ?? -1]?.norm ?? '')
const former = new Set(['formerly', 'previously', 'insteadof'])

function isHit(value: Value, source: Source, place: number, now: number): boolean {
  if (isDay(value)) return holdsOnDay(value, source, place, now)
  for (const known of source.details[place] ?? []) if (agrees(value, known, now)) return true
  return false
}

/** "$10, free for children under 6": an age that stands behind a comma says nothing of what stands before it. */
const leads = ({ kind, bound }: Value) => kind !== 'number' || bound === undefined

/** A segment without a detail of that kind takes it over from the one before it (or the first that has one). */
function spread(hits: readonly number[], value: Value, source: Source): readonly number[] {
  // Every place is hit: there is none to take it over.
  if (hits.length === source.details.length) return hits
  const reach = [...hits]
  let last = -1
  // "tonight" for "on Saturdays": no date stands in the sentence, so its weekdays are the days spread.
  const loose =
    value.kind === 'day' &&
    (firstWith(source, value) < 0 || hits.every((place) => !hasKind(source, place, value)))
  const first = loose
    ? source.details.findIndex((details) => details.some((known) => known.kind === 'day'))
    : firstWith(source, value)
  const sorted = (place: number) =>
    loose
      ? (source.details[place] ?? []).some((known) => known.kind === 'day')
      : hasKind(source, place, value)
  source.sentence.segments.forEach((_, place) => {
    if (sorted(place)) last = place
    else if (value.kind === 'money' && saysFree(source, place)) last = -2
    else if (value.kind === 'time' && ownStatement(source, place)) last = -2
    else if (
      last >= 0
        ? hits.includes(last)
        : last === -1 && leads(value) && hits.includes(first) && !ownEnd(source, place, first)
    )
      addTo(reach, place)
  })
  if (value.kind === 'time')
    for (const place of hits) {
      if (closesThere(source, place + 1)) addTo(reach, place + 1)
      if (closesThere(source, place)) addTo(reach, place - 1)
    }
  return reach
}

/** "from 6:30 to 10, | until 11 on Sundays": the day goes with the other end alone. */
const ownEnd = ({ details }: Source, place: number, first: number) => {
  const [own, other] = [place, first].map((at) =>
    (details[at] ?? []).flatMap((value) => (value.kind === 'time' ? [value.role] : [])),
  )
  return own?.includes('end') === true && other?.length === 1 && other[0] === 'end'
}

/** "opens at 10am | and closes at 5:30pm": two ends of one stretch. */
const closesThere = (source: Source, place: number) =>
  place > 0 &&
  (source.details[place - 1] ?? []).some(
    (value) => value.kind === 'time' && value.role === 'start',
  ) &&
  (source.details[place] ?? []).every((value) => value.kind === 'time' && value.role === 'end') &&
  (source.details[place] ?? []).length > 0 &&
  wordsIn(source, place).every(
    (word) => word.role !== 'content' || /^~(open|start)$/.test(word.concept.id),
  )

/** "free on weekdays; on weekends it costs $40": what is free takes over no sum. */
const saysFree = (source: Source, place: number) =>
  wordsIn(source, place).some((word) => isFree(word.concept))

/** "and closed at weekends": takes over no hours. */
const ownStatement = (source: Source, place: number) =>
  place > 0 &&
  (source.details[place] ?? []).some((value) => value.kind === 'day') &&
  wordsIn(source, place).some((word) => word.role === 'content')

const wordsIn = (source: Source, place: number) => source.parts[place] ?? []

const firstWith = (source: Source, value: Value) =>
  source.sentence.segments.findIndex((_, place) => hasKind(source, place, value))

const hasKind = (source: Source, place: number, value: Value) =>
  (source.details[place] ?? []).some((known) => sameSort(known, value))

/** Weekdays and dates are two sorts of day: "Tuesdays at 9:30, starting June 23". */
const sameSort = (known: Value, value: Value) =>
  known.kind === 'day' && value.kind === 'day'
    ? known.day.dates.length > 0 === value.day.dates.length > 0
    : known.kind === value.kind || (value.kind === 'number' && 'number' in known)
