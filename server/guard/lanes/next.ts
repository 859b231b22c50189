import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import { weekdayOf } from '../reading/calendar.ts'
import { falls, nthOf } from '../reading/day.ts'
import type { Day } from '../reading/day.ts'
import { isDay } from '../reading/values.ts'
import { comingDays } from './agree.ts'
import type { Said } from './said.ts'

/** "The next one is January 22": of all days the fact tells none comes sooner, and they are all of one thing. */
export function isNext({ values, now }: Said, source: Source): boolean {
  const { days, details, parts, fact } = source
  if (sourcesOf(fact).some((other) => other !== source && other.days.length > 0)) return false
  const dated = parts.filter((_, place) => details[place]?.some(isDay))
  if (dated.slice(1).some((words) => words.some(({ role }) => role === 'content'))) return false
  const [told, second] = values.filter(isDay)
  const [day] = told ? comingDays(told.day, now) : []
  if (day === undefined || second || day < now || day > now + farthest) return false
  for (let each = now; each <= day; each++)
    if (days.some((known) => isOn(known.day, each, now))) return each === day
  return false
}
const farthest = 92

/** A date of it, or one of its weekdays ("the first Wednesday of each month"); every other week could be either. */
const isOn = (known: Day, day: number, now: number): boolean =>
  known.dates.length > 0
    ? falls(known, day, now)
    : (known.weekdays & (1 << weekdayOf(day))) !== 0 &&
      (known.nth === undefined || (nthOf(day) & known.nth) !== 0)
