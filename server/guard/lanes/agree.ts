import { daysOf, nthOf } from '../reading/day.ts'
import type { Day } from '../reading/day.ts'
import { partsOf, weekdayOf } from '../reading/calendar.ts'
import type { Bound, DayValue, Role, Value } from '../reading/values.ts'

type TimeValue = Extract<Value, { kind: 'time' }>

/** Whether a detail of the draft says no more and nothing else than a detail of the fact. `now` is the office's day. */
export function agrees(said: Value, known: Value, now: number): boolean {
  // "within 24 hours of the start" is the other side of "24 hours before the start".
  if (said.ahead && known.within && !said.within) return false
  if (said.within && known.ahead && !known.within) return false
  if (said.label && known.kind !== 'number' && known.kind !== 'span') return false
  if (said.label && known.kind === 'span' && known.unit !== 'any') return false
  return (
    ((boundsAgree(said.bound, known.bound) || bothAhead(said, known) || sameEnd(said, known)) &&
      same(said, known, now)) ||
    oneSide(said, known)
  )
}

/** A least amount may be named without saying so ("you need a 3.6"), a most amount may not. */
export const boundsAgree = (said: Bound | undefined, known: Bound | undefined) =>
  said === known || (said === undefined && known === 'least')

/** "up to two hours" of a two-hour limit. */
const sameEnd = (said: Value, known: Value) =>
  (said.bound !== undefined && said.bound === known.end) ||
  (known.bound !== undefined && said.end === known.bound)

/** "up to 21 credits" of "19 to 21 credits". */
const oneSide = (said: Value, known: Value) =>
  said.kind === 'number' &&
  known.kind === 'span' &&
  known.unit === 'any' &&
  known.low < known.high &&
  ((said.bound === 'most' && said.number === known.high) ||
    (said.bound === 'least' && said.number === known.low))

/** "up to 4 hours before", "at least 4 hours before", "4 hours ahead": one moment. */
const bothAhead = (said: Value, known: Value) =>
  [said, known].every(({ ahead, bound }) => ahead && (bound === undefined || bound === 'least'))

function same(said: Value, known: Value, now: number): boolean {
  if (said.counts && known.kind === 'span') return false
  if (said.kind === 'number' || said.kind === 'ordinal')
    return agreesInFigure(said.number, said.kind, known) || namesDay(said, known, now)
  if (said.kind !== known.kind && !(said.kind === 'span' && known.kind === 'number')) return false
  if (said.kind === 'time') return timeAgrees(said, known as TimeValue)
  if (said.kind === 'day') return dayAgrees(said, known as DayValue, now)
  return sameText(said, known)
}

/** "not on the 18th": the next day of that number. */
const namesDay = (said: Value, known: Value, now: number) =>
  said.kind === 'ordinal' &&
  known.kind === 'day' &&
  daysIn(known.day, now).some(
    (day) => day >= now && day < now + 28 && partsOf(day).day === said.number,
  )

/** Each day a value names; of a stretch of some weeks those between, too. */
function daysIn(day: Day, now: number): readonly number[] {
  const days = daysOf(day, now)
  const [first = 0, last = first] = days
  if (!day.stretch) return days
  return last - first < 28
    ? Array.from({ length: last - first + 1 }, (_, step) => first + step)
    : []
}

function sameText(said: Value, known: Value): boolean {
  if (said.kind === 'money' && known.kind === 'money') return said.cents === known.cents
  if (said.kind === 'span' && said.unit === 'month' && known.kind === 'number')
    return said.low === said.high && said.low / 12 === known.number
  if (
    said.kind === 'span' &&
    said.unit === 'month' &&
    known.kind === 'span' &&
    known.unit === 'any'
  )
    return said.low / 12 === known.low && said.high / 12 === known.high
  if (said.kind === 'span' && said.unit === 'any' && known.kind === 'span' && known.unit !== 'any')
    return spanFigures(known.low, known.unit).some(
      (low, scale) => low === said.low && spanFigures(known.high, known.unit)[scale] === said.high,
    )
  if (said.kind === 'span' && known.kind === 'span')
    return said.unit === known.unit && said.low === known.low && said.high === known.high
  if (said.kind === 'percent' && known.kind === 'percent') return said.number === known.number
  return 'text' in said && 'text' in known && said.text === known.text
}

/** A bare figure may leave out the unit the fact names ("28 days, faculty 120"), never change the figure. */
function agreesInFigure(figure: number, kind: 'number' | 'ordinal', known: Value): boolean {
  if (known.kind === 'number' || known.kind === 'ordinal' || known.kind === 'percent')
    return known.number === figure && (kind === 'number' || known.kind === 'ordinal')
  if (kind === 'ordinal') return false
  if (known.kind === 'money')
    return known.cents === figure * 100 || (known.cents < 100 && known.cents === figure)
  return (
    known.kind === 'span' &&
    known.low === known.high &&
    spanFigures(known.low, known.unit).includes(figure)
  )
}

const spanFigures = (low: number, unit: string): number[] =>
  unit === 'minute'
    ? [low, low / 60, low / 1440, low / 10080]
    : unit === 'month'
      ? [low, low / 12]
      : [low]

function timeAgrees(said: TimeValue, known: TimeValue): boolean {
  if (!known.minutes.some((each) => said.minutes.includes(each))) return false
  return rolesAgree(said.role, known.role)
}

const rolesAgree = (said: Role, known: Role) => said === known || said === 'at' || known === 'at'

/** A date without a year is the nearest one, or the next: "December 5", told in April of a December with its year. */
const dayAgrees = (said: DayValue, known: DayValue, now: number): boolean =>
  dayAgreesAt(said, known, now, daysOf(said.day, now)) ||
  (dated(known) &&
    said.day.dates.some(({ year }) => year === undefined) &&
    dayAgreesAt(said, known, now, daysOf(said.day, now + 183)))

const dated = ({ day: { dates } }: DayValue) =>
  dates.length > 0 && dates.every(({ year }) => year !== undefined)

function dayAgreesAt(
  said: DayValue,
  known: DayValue,
  now: number,
  saidDays: readonly number[],
): boolean {
  if (said.day.month || known.day.month) return monthAgrees(said.day, known.day, now)
  if (!consistent(said.day, saidDays)) return false
  const knownDays = daysOf(known.day, now)
  if (knownDays.length === 0)
    return rolesAgree(said.role, known.role) && ordinaryDay(said, saidDays, known.day)
  if (known.day.stretch && said.role !== 'at' && saidDays.length === 1)
    return saidDays[0] === knownDays[said.role === 'start' ? 0 : 1]
  if (
    !known.day.stretch &&
    known.role === 'start' &&
    said.role === 'at' &&
    saidDays.length === 1 &&
    said.day.relative
  )
    return (saidDays[0] ?? 0) >= (knownDays[0] ?? Infinity)
  if (!known.day.stretch && !rolesAgree(said.role, known.role)) return false
  if (said.day.stretch) return known.day.stretch && equal(saidDays, knownDays)
  if (saidDays.length > 0) return saidDays.every((day) => within(day, knownDays, known.day.stretch))
  return weekdayNamesDates(said.day, knownDays, known.day.stretch, now)
}

/** "Friday" for a fact's date: only while it is the next Friday there is. */
function weekdayNamesDates(
  said: Day,
  known: readonly number[],
  stretch: boolean,
  now: number,
): boolean {
  const days = (known[1] ?? 0) - (known[0] ?? 0)
  if (said.recurring && stretch && !(said.listed && days < 7)) return false
  const { nth } = said
  if (nth !== undefined && known.some((day) => (nthOf(day) & nth) === 0)) return false
  return weekdayList(said.weekdays).every((weekday) => {
    const next = now + ((weekday - weekdayOf(now) + 7) % 7)
    return within(next, known, stretch)
  })
}

const within = (day: number, known: readonly number[], stretch: boolean) =>
  stretch ? day >= (known[0] ?? Infinity) && day <= (known[1] ?? -Infinity) : known.includes(day)

const equal = (one: readonly number[], two: readonly number[]) =>
  one.length === two.length && one.every((day, index) => day === two[index])

const subset = (part: number, whole: number) => part !== 0 && (part & ~whole) === 0

/** One day of the week may be picked out of several; a stretch of days must be the fact's own. */
function ordinaryDay(said: DayValue, days: readonly number[], known: Day): boolean {
  const mask = weekdaysOf(said.day, days)
  if (days.length > 0) {
    if (said.role !== 'at' || said.day.stretch) return false
    return (
      subset(mask, known.weekdays) &&
      days.every((day) => known.nth === undefined || (nthOf(day) & known.nth) !== 0)
    )
  }
  if (said.day.nth !== known.nth && !subset(said.day.nth ?? 0, known.nth ?? 0)) return false
  return weekdayList(mask).length < 2 ? subset(mask, known.weekdays) : mask === known.weekdays
}

/** A weekday said beside a date must be that date's. */
const consistent = (day: Day, days: readonly number[]) =>
  day.dates.every(
    (date, index) => date.weekday === undefined || date.weekday === weekdayOf(days[index] ?? 0),
  )

/** The weekdays a day value comes to. */
export const weekdaysOf = (day: Day, days: readonly number[]): number =>
  days.length > 0 ? days.reduce((mask, each) => mask | (1 << weekdayOf(each)), 0) : day.weekdays

export const weekdayList = (mask: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask & (1 << day)) !== 0)

/** The dates a value names, or the next of each of its weekdays. */
export function comingDays(day: Day, now: number): readonly number[] {
  if (day.dates.length > 0) return daysOf(day, now)
  return weekdayList(day.weekdays).map((weekday) => now + ((weekday - weekdayOf(now) + 7) % 7))
}

function monthAgrees(said: Day, known: Day, now: number): boolean {
  if (!said.month) return false
  const { month, year } = said.month
  if (known.stretch && month !== undefined) {
    const days = daysOf(known, now)
    const mid = daysOf(
      { ...known, stretch: false, dates: [{ month, day: 15, ...(year ? { year } : {}) }] },
      days[0] ?? now,
    )
    return mid.every((day) => within(day + (day < (days[0] ?? 0) && !year ? 365 : 0), days, true))
  }
  const choices = known.month ? [known.month] : known.dates
  return choices.some(
    (choice) =>
      (said.month?.month === undefined
        ? known.month !== undefined
        : said.month.month === choice.month) &&
      (said.month?.year === undefined || said.month.year === choice.year),
  )
}

const weekdayTitles = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** How a day number reads in an explanation. */
export const dayName = (day: number): string => {
  const { month, day: date } = partsOf(day)
  return `${weekdayTitles[weekdayOf(day)]} ${month}/${date}`
}

/** "for my 4 year old" beside "ages 2 to 6". */
export function inRange(asked: Value, known: Value): boolean {
  if (asked.kind === 'time' && known.kind === 'time')
    return asked.minutes.some((minute) =>
      known.minutes.some((each) =>
        known.role === 'start' ? minute >= each : known.role === 'end' && minute <= each,
      ),
    )
  if (asked.kind === 'span' && known.kind === 'span' && asked.unit === known.unit && known.bound)
    return known.bound === 'least'
      ? asked.low >= known.low
      : known.bound === 'most'
        ? asked.high <= known.high
        : known.bound === 'more'
          ? asked.low > known.low
          : asked.high < known.high
  // "ages 6 months to 2 years"
  if (asked.kind === 'span' && known.kind === 'span' && asked.unit === 'month')
    if (known.unit === 'month' && known.low < known.high)
      return asked.low >= known.low && asked.high <= known.high
  const figure =
    asked.kind === 'number'
      ? asked.number
      : asked.kind === 'span' && asked.unit === 'month' && asked.low === asked.high
        ? asked.low / 12
        : null
  if (figure === null) return false
  if (known.kind === 'span' && known.unit === 'any')
    return figure >= known.low && figure <= known.high
  if (known.kind !== 'number') return false
  if (known.bound === 'least') return figure >= known.number
  if (known.bound === 'most') return figure <= known.number
  if (known.bound === 'more') return figure > known.number
  return known.bound === 'less' && figure < known.number
}
