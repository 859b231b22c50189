import type { Source } from '../knowledge/sources.ts'
import type { Value } from '../reading/values.ts'
import { weekdayList } from './agree.ts'
import { agrees } from './agree.ts'

/** How the details of a draft's segment stand to one sentence of a fact. */
export interface Binding {
  /** Details the sentence does not carry. */
  wrong: Value[]
  /** Places (of the sentence's segments) all details can be read from at once; null when no detail constrains it. */
  places: Set<number> | null
}

/** Ties every detail to one segment of the sentence: hours to their day, prices to their thing. */
export function bind(values: readonly Value[], source: Source, now: number): Binding {
  const several = values.find(
    (value) =>
      value.kind === 'day' &&
      value.day.dates.length === 0 &&
      weekdayList(value.day.weekdays).length > 1,
  )
  if (several && bindOnce(values, source, now).wrong.length > 0)
    return bindEachDay(values, several, source, now)
  return bindOnce(values, source, now)
}

/** "weekdays" may be spread over two entries of a timetable: each day must be right by itself. */
function bindEachDay(
  values: readonly Value[],
  several: Value,
  source: Source,
  now: number,
): Binding {
  if (several.kind !== 'day') return { wrong: [several], places: null }
  const places = new Set<number>()
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
    bound.places?.forEach((place) => places.add(place))
  }
  return entryDays(source, places) === several.day.weekdays
    ? { wrong: [], places }
    : { wrong: [several], places: null }
}

/** All weekdays of the entries the days were read from: "Tuesday to Friday" is not "Monday to Friday". */
const entryDays = (source: Source, places: ReadonlySet<number>) =>
  [...places]
    .flatMap((place) => valuesIn(source, place))
    .reduce(
      (mask, value) =>
        value.kind === 'day' && value.day.dates.length === 0 ? mask | value.day.weekdays : mask,
      0,
    )

function bindOnce(values: readonly Value[], source: Source, now: number): Binding {
  const wrong: Value[] = []
  let common: Set<number> | null = null
  for (const value of values) {
    if (inTitle(value, source)) continue
    const hits = hitsOf(value, source, now)
    if (hits.size === 0) {
      wrong.push(value)
      continue
    }
    const reach = spread(hits, value, source)
    if (common === null) common = reach
    else {
      const both: Set<number> = new Set([...common].filter((place) => reach.has(place)))
      if (both.size === 0) wrong.push(value)
      else common = both
    }
  }
  return { wrong, places: common }
}

/** "2027" may come from the fact's title: "Spring 2027 registration". */
const inTitle = (value: Value, source: Source) =>
  value.kind === 'day' &&
  value.day.month?.year !== undefined &&
  value.day.month.month === undefined &&
  source.fact.title.includes(String(value.day.month.year))

function hitsOf(value: Value, source: Source, now: number): Set<number> {
  const hits = new Set<number>()
  source.sentence.segments.forEach((segment, place) => {
    if (valuesIn(source, place).some((known) => agrees(value, known, now))) hits.add(place)
    void segment
  })
  return hits
}

/** A segment without a detail of that kind takes it over from the one before it (or the first that has one). */
function spread(hits: ReadonlySet<number>, value: Value, source: Source): Set<number> {
  const reach = new Set(hits)
  let last = -1
  source.sentence.segments.forEach((_, place) => {
    if (hasKind(source, place, value)) last = place
    else if (value.kind === 'time' && ownStatement(source, place)) last = -2
    else if (last >= 0 ? hits.has(last) : last === -1 && hits.has(firstWith(source, value)))
      reach.add(place)
  })
  return reach
}

/** "and closed at weekends": takes over no hours. */
const ownStatement = (source: Source, place: number) =>
  place > 0 &&
  valuesIn(source, place).some((value) => value.kind === 'day') &&
  wordsIn(source, place).some((word) => word.role === 'content')

const wordsIn = (source: Source, place: number) => {
  const segment = source.sentence.segments[place]
  return segment ? source.reading.words.slice(segment.from, segment.to) : []
}

const firstWith = (source: Source, value: Value) =>
  source.sentence.segments.findIndex((_, place) => hasKind(source, place, value))

const hasKind = (source: Source, place: number, value: Value) =>
  valuesIn(source, place).some(
    (known) => known.kind === value.kind || (value.kind === 'number' && 'number' in known),
  )

/** The details that stand in one segment of a fact's sentence. */
export function valuesIn(source: Source, place: number): Value[] {
  const segment = source.sentence.segments[place]
  if (!segment) return []
  return source.reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
}
