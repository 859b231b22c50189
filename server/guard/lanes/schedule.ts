import { partsOf } from '../reading/calendar.ts'
import type { DateParts } from '../reading/calendar.ts'
import type { Source } from '../knowledge/sources.ts'
import { daysOf, everyOther } from '../reading/day.ts'
import { isDay } from '../reading/values.ts'
import type { DayValue, Value } from '../reading/values.ts'
import { agrees } from './agree.ts'

/** How a day stands to the timetable of a sentence: its weekdays and seasons, its dates, what it begins with, what it excepts. */

const none: readonly number[] = []

/** The entry at that place holds on that day. */
export const holdsOnDay = (
  value: DayValue,
  source: Source,
  place: number,
  now: number,
): boolean => {
  const details = source.details[place] ?? []
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
  if (tellsMore(source, place)) return false
  const weekly = source.values.filter(
    (known) => known.kind === 'day' && known.day.dates.length === 0 && known.day.weekdays !== 0,
  )
  return weekly.length > 0 && !weekly.some((known) => agrees(value, known, now))
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
  if (!tellsMore(source, place)) return false
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
  if (inItsMonth(value, dated, now)) return weekly.length === 0 || suits(weekly)
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

/** "July 8" of what holds "in July and August" */
function inItsMonth({ day, role }: DayValue, dated: readonly Value[], now: number): boolean {
  const [at, ...others] = day.stretch || role !== 'at' ? [] : daysOf(day, now)
  if (at === undefined || others.length > 0) return false
  const { year, month } = partsOf(at)
  if (!dated.every((known) => isDay(known) && known.day.month)) return false
  return dated.some(
    (known) =>
      isDay(known) &&
      known.role === 'at' &&
      known.day.month?.month === month &&
      (known.day.month.year ?? year) === year,
  )
}

/** "run from February 1 to March 19" of "open on February 1 and close on March 19". */
export function ends(value: DayValue, source: Source, now: number): readonly number[] {
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

/** "on Fridays" of what is so "except on Saturdays": any day that is not excepted. */
export function notExcepted(value: DayValue, source: Source, now: number): readonly number[] {
  const at = source.sentence.segments.findIndex(({ from }) =>
    /^(?:except|excepto|salvo)$/.test(source.reading.words[from]?.norm ?? ''),
  )
  // "except on closing day, | Sunday, August 9"
  const named = source.parts
    .slice(at + 1)
    .every((words) => words.every(({ role }) => role !== 'content'))
  const excepted = at < 0 ? [] : source.details.slice(at, named ? undefined : at + 1).flat()
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

/** A Friday is within the season, and none of "Monday to Thursday" the hours stand by. */
export function onItsDays(value: Value, source: Source, place: number, now: number): boolean {
  if (!isDay(value) || value.role !== 'at' || value.day.stretch || value.day.month) return true
  const weekly = (source.details[place] ?? []).filter(
    (known) => known.kind === 'day' && known.day.dates.length === 0 && known.day.weekdays !== 0,
  )
  return weekly.length === 0 || weekly.some((known) => agrees(value, known, now))
}

/** "Friday until 7" of "daily from 11 to 7, Fridays until 9": the day has an hour of its own for that end. */
export const otherHours = (day: Value, values: readonly Value[], source: Source, now: number) =>
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

const tellsMore = ({ parts }: Source, place: number) =>
  parts[place]?.some(({ role }) => role === 'content') === true
