import type { DateParts } from '../reading/calendar.ts'
import type { Source } from '../knowledge/sources.ts'
import { daysOf, everyOther } from '../reading/days.ts'
import { isFree } from '../knowledge/words.ts'
import { isDay } from '../reading/values.ts'
import type { DayValue, Value } from '../reading/values.ts'
import { weekdayList } from './agree.ts'
import { agrees } from './agree.ts'

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
  const off =
    wrong.length === 0 &&
    values.find(
      (value) => offItsDays(value, values, source, now) || otherHours(value, values, source, now),
    )
  return off ? { wrong: [off], places: null } : { wrong, places: common }
}

const offItsDays = (day: Value, values: readonly Value[], source: Source, now: number) =>
  values.some((value) => {
    const places = value.kind === 'time' ? hitsOf(value, source, now) : none
    return places.length > 0 && !places.some((place) => onItsDays(day, source, place, now))
  })

/** "Friday until 7" of "daily from 11 to 7, Fridays until 9": the day has an hour of its own for that end. */
const otherHours = (day: Value, values: readonly Value[], source: Source, now: number) =>
  isDay(day) &&
  day.role === 'at' &&
  !day.day.stretch &&
  values.some(
    (time) =>
      time.kind === 'time' &&
      time.role !== 'at' &&
      source.details.some((entry) => {
        const own = entry.filter((known) => isDay(known) && agrees(day, known, now))
        const weekly = own.every(
          (known) => isDay(known) && known.day.weekdays > 0 && narrower(known, source),
        )
        const same = entry.filter((known) => known.kind === 'time' && known.role === time.role)
        return (
          own.length > 0 &&
          weekly &&
          same.length > 0 &&
          !same.some((known) => agrees(time, known, now))
        )
      }),
  )

/** Another entry of the sentence has its days, too, and more. */
const narrower = ({ day }: DayValue, { values }: Source) =>
  values.some(
    (other) =>
      isDay(other) &&
      other.day.weekdays !== day.weekdays &&
      (other.day.weekdays & day.weekdays) === day.weekdays,
  )

/** A Friday is within the season, and none of "Monday to Thursday" the hours stand by. */
function onItsDays(value: Value, source: Source, place: number, now: number): boolean {
  if (!isDay(value) || value.role !== 'at' || value.day.stretch || value.day.month) return true
  const weekly = (source.details[place] ?? []).filter(
    (known) => known.kind === 'day' && known.day.dates.length === 0 && known.day.weekdays !== 0,
  )
  return weekly.length === 0 || weekly.some((known) => agrees(value, known, now))
}

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
    if (!isFormer(source, place) && isHit(value, source, place, now)) hits.push(place)
  if (hits.length > 0 || !isDay(value)) return hits
  const both = ends(value, source, now)
  return both.length > 0 ? both : notExcepted(value, source, now)
}

/** "on Fridays" of what is so "except on Saturdays": any day that is not excepted. */
function notExcepted(value: DayValue, source: Source, now: number): readonly number[] {
  const at = source.sentence.segments.findIndex(({ from }) =>
    /^(?:except|excepto|salvo)$/.test(source.reading.words[from]?.norm ?? ''),
  )
  const excepted = source.details[at] ?? []
  const plain =
    value.role === 'at' && !value.day.stretch && !value.day.month && value.day.nth === undefined
  return at > 0 &&
    plain &&
    excepted.length > 0 &&
    excepted.every(
      (known) =>
        isDay(known) &&
        known.day.nth === undefined &&
        !agrees(value, known, now) &&
        !agrees(known, value, now),
    ) &&
    source.days.every((known) => excepted.includes(known))
    ? source.sentence.segments.flatMap((_, place) => (place < at ? [place] : []))
    : none
}

/** "formerly in Room 12", "instead of Room 12" */
const isFormer = ({ reading, sentence }: Source, place: number) =>
  former.has(reading.words[sentence.segments[place]?.from ?? -1]?.norm ?? '')
const former = new Set(['formerly', 'previously', 'insteadof'])

function isHit(value: Value, source: Source, place: number, now: number): boolean {
  const details = source.details[place] ?? []
  if (!isDay(value)) {
    for (const known of details) if (agrees(value, known, now)) return true
    return false
  }
  return (
    details.some(isDay) &&
    (dayHits(value, details, now) || datedElsewhere(value, details, source, now)) &&
    !otherDate(value, source, place, now) &&
    !onThatDay(value, source) &&
    !offSchedule(value, source, place, now) &&
    !beforeStart(value, source, now)
  )
}

/** "every other Thursday. Next dates: December 10 and 24": which Thursdays those are. */
const datedElsewhere = (
  value: DayValue,
  details: readonly Value[],
  { reading }: Source,
  now: number,
) =>
  details.some((known) => isDay(known) && known.day.nth === everyOther) &&
  reading.values.some(
    (known) => isDay(known) && known.day.dates.length > 0 && agrees(value, known, now),
  )

/** "Tuesdays 7 to 9:30, beginning September 15": an earlier Tuesday is none of them. */
function beforeStart(value: DayValue, source: Source, now: number): boolean {
  const [day, second] = value.day.stretch ? [] : daysOf(value.day, now)
  if (day === undefined || second !== undefined || value.role !== 'at') return false
  const weekly = source.days.some((known) => known.day.dates.length === 0 && known.day.weekdays > 0)
  const starts = source.days.filter(
    (known) => known.role === 'start' && !known.day.stretch && known.day.dates.length === 1,
  )
  return (
    weekly &&
    starts.length > 0 &&
    starts.length === source.days.filter((known) => known.day.dates.length > 0).length &&
    starts.every((known) => day < (daysOf(known.day, now)[0] ?? -Infinity))
  )
}

/** "Fridays and Saturdays at 8pm, from November 13 to December 12": a Thursday between is none of them. */
function offSchedule(value: DayValue, source: Source, place: number, now: number): boolean {
  const here = source.details[place] ?? []
  if (value.day.dates.length === 0 || value.day.stretch || value.role !== 'at') return false
  if (!here.every((known) => known.kind === 'day' && known.day.stretch)) return false
  if (wordsIn(source, place).some((word) => word.role === 'content')) return false
  const weekly = source.values.filter(
    (known) => known.kind === 'day' && known.day.dates.length === 0 && known.day.weekdays !== 0,
  )
  return weekly.length > 0 && !weekly.some((known) => agrees(value, known, now))
}

/** "run from February 1 to March 19" of "open on February 1 and close on March 19". */
function ends(value: DayValue, source: Source, now: number): readonly number[] {
  const [first, last] = value.day.dates
  if (!value.day.stretch || !first || !last) return none
  const at = (date: DateParts, role: 'start' | 'end') =>
    source.details.findIndex((details) =>
      details.some((known) =>
        agrees(
          { ...value, role, day: { ...value.day, dates: [date], stretch: false } },
          known,
          now,
        ),
      ),
    )
  const places = [at(first, 'start'), at(last, 'end')]
  return places.includes(-1) ? none : places
}

/** "through December 31" is more than "On December 31, rides are free". */
const onThatDay = (value: DayValue, source: Source) =>
  value.role !== 'at' &&
  !value.day.stretch &&
  source.reading.words[source.sentence.from]?.norm === 'on' &&
  !['~deadline', '~open', '~start'].some((id) => source.places.has(id))

/** "On December 24 buses run on the weekday schedule": what leads with a date holds on no other. */
const otherDate = (value: DayValue, source: Source, place: number, now: number): boolean => {
  const dated = (at: number) =>
    (source.details[at] ?? []).filter(
      (known) =>
        known.kind === 'day' &&
        known.day.dates.length > 0 &&
        !known.day.stretch &&
        known.role === 'at',
    )
  if (value.day.dates.length === 0 || dated(place).length > 0) return false
  // "closed January 19, May 25 and December 24 through January 1": one more of a list.
  if (!wordsIn(source, place).some((word) => word.role === 'content')) return false
  const before = source.details.slice(0, place).flatMap((_, at) => dated(at))
  return before.length > 0 && !before.some((known) => agrees(value, known, now))
}

/** A day must suit the weekdays of the entry, where it has any, and its season, where it has one. */
function dayHits(value: DayValue, details: readonly Value[], now: number): boolean {
  const days = details.filter((known) => known.kind === 'day')
  const weekly = days.filter(
    (known) => known.kind === 'day' && known.day.dates.length === 0 && known.day.weekdays !== 0,
  )
  const dated = days.filter((known) => !weekly.includes(known))
  const suits = (list: readonly Value[]) => list.some((known) => agrees(value, known, now))
  if (weekly.length === 0 || dated.length === 0) return suits(days)
  if (value.day.dates.length === 0 && !value.day.month) return suits(weekly)
  if (
    dated.some((known) => known.kind === 'day' && !known.day.stretch && known.role === 'at') &&
    suits(dated)
  )
    return true
  return (
    suits(dated) &&
    (value.role !== 'at' || value.day.stretch || value.day.month !== undefined || suits(weekly))
  )
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
    else if (last >= 0 ? hits.includes(last) : last === -1 && leads(value) && hits.includes(first))
      addTo(reach, place)
  })
  if (value.kind === 'time')
    for (const place of hits) {
      if (closesThere(source, place + 1)) addTo(reach, place + 1)
      if (closesThere(source, place)) addTo(reach, place - 1)
    }
  return reach
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
