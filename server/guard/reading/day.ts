import { nearest, partsOf } from './calendar.ts'
import type { DateParts } from './calendar.ts'

/** Days as a text names them: weekdays (a mask, bit 0 is Sunday), dates, or both where one explains the other. */
export interface Day {
  weekdays: number
  dates: DateParts[]
  /** The two dates are the ends of a stretch. */
  stretch: boolean
  /** A month or a year alone. */
  month?: { year?: number; month?: number }
  /** Said of every such day ("Fridays", "Monday to Thursday"), not of one. */
  recurring: boolean
  /** Weekdays named one by one or from one to another, none of them as "Fridays": they may be the coming ones. */
  listed?: boolean
  /** Which of its weekdays in a month, a mask: bits 2 and 4 for the second and fourth, 6 for the last, 7 for every other week. */
  nth?: number
  /** Worked out from the moment of writing: "tomorrow", "this Friday". */
  relative: boolean
}

/** A day, or days, as far as one place of a text names them, and the place after. */
export interface One extends Partial<Day> {
  to: number
}

/** Of `nth`: the last of its month, and every other week. */
export const lastOfMonth = 1 << 6
export const everyOther = 1 << 7

/** Which week of its month a day is in, as a mask. */
export const nthOf = (day: number): number => {
  const { month, day: date } = partsOf(day)
  return (1 << Math.ceil(date / 7)) | (partsOf(day + 7).month === month ? 0 : lastOfMonth)
}

const none: readonly number[] = []

const resolved = new WeakMap<Day['dates'], Map<number, readonly number[]>>()
/** Today and half a year on, of a day and of a stretch; more are of a day gone by. */
const remembered = 8

/** The day numbers of a value, open years read as the nearest. The days of facts are asked for again and again. */
export function daysOf(day: Day, now: number): readonly number[] {
  const { dates, stretch } = day
  if (dates.length === 0) return none
  const key = now * 2 + (stretch ? 1 : 0)
  let known = resolved.get(dates)
  if (!known || known.size > remembered) resolved.set(dates, (known = new Map()))
  let days = known.get(key)
  if (!days) known.set(key, (days = resolve(day, now)))
  return days
}

function resolve(day: Day, now: number): readonly number[] {
  const days = day.dates.map((date) => nearest(date, now))
  const [first = 0, last = 0] = days
  const end = day.dates[1]
  // "November to March", told in June: the March after that November.
  return day.stretch && end && end.year === undefined && last < first
    ? [first, nearest(end, first + 182)]
    : days
}

/** Whether a day number is one of the value's days, or within its stretch. */
export const falls = (day: Day, at: number, now: number): boolean =>
  isAmong(day, daysOf(day, now), at)

/** Whether one of the day numbers is. */
export function fallsOnAny(day: Day, ats: readonly number[], now: number): boolean {
  const days = daysOf(day, now)
  return ats.some((at) => isAmong(day, days, at))
}

const isAmong = ({ stretch }: Day, days: readonly number[], at: number) =>
  stretch ? at >= (days[0] ?? Infinity) && at <= (days[1] ?? -Infinity) : days.includes(at)
