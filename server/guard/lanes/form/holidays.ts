import { weekdayOf } from '../../reading/calendar.ts'
import { falls } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue } from '../../reading/values.ts'
import type { Pair } from './pair.ts'

/** "Monday to Thursday 8:30 to 4", to somebody who asked about Memorial Day: ordinary hours say nothing of a holiday. */
export function holidayAsked({
  source,
  sentence,
  reading,
  segment,
  values,
  ground,
  all,
}: Pair): boolean {
  const { holidays } = ground.inbound
  if (holidays.length === 0 || segment.negated) return false
  const ofHours =
    values.some(({ kind }) => kind === 'time' || kind === 'day') ||
    all.some(({ concept: { id } }) => id === '~open')
  const named = reading.values.filter(
    (value) => isDay(value) && value.from >= sentence.from && value.from < sentence.to,
  )
  if (!ofHours || named.some((value) => !isDay(value) || !weekly(value, holidays))) return false
  const ordinary = source.days.filter(({ day }) => day.dates.length === 0 && day.weekdays > 0)
  if (ordinary.length === 0 || ordinary.some(({ day }) => day.weekdays === 127)) return false
  return (
    !source.places.has('~holiday') &&
    !source.days.some(
      ({ day }) =>
        day.dates.length > 0 &&
        !day.stretch &&
        holidays.some((each) => falls(day, each, ground.now)),
    )
  )
}

/** Weekdays, that of one of the holidays among them. */
const weekly = ({ day }: DayValue, holidays: readonly number[]) =>
  day.dates.length === 0 && holidays.some((each) => (day.weekdays & (1 << weekdayOf(each))) !== 0)
