import { sourcesOf } from '../../knowledge/sources.ts'
import { weekdayOf } from '../../reading/calendar.ts'
import { daysOf, falls } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue, Value } from '../../reading/values.ts'
import { agrees, comingDays } from '../agree.ts'
import { daysSpoken, said } from './pair.ts'
import type { Pair } from './pair.ts'

/** "The museum is open until 9pm" of "On December 6 the museum is …": a day that leads the sentence must be named, or be today. */
export function leadDayDropped(pair: Pair): boolean {
  const { source, ground } = pair
  const head = source.sentence.from
  if (!/^(on|from|starting|during|el|del|desde)$/.test(source.reading.words[head]?.norm ?? ''))
    return false
  const lead = source.values.find((value) => value.from - head < 3)
  if (lead?.kind !== 'day' || lead.day.dates.length === 0) return false
  // "on the Sunday schedule" names no day of its own.
  const own = source.values.filter((value) => isDay(value) && value !== lead)
  const spoken = daysSpoken(pair).filter(
    (value) => !own.some((known) => agrees(value, known, ground.now)),
  )
  return spoken.length === 0 && !holdsToday(lead, ground.now)
}

const holdsToday = (value: DayValue, now: number) =>
  value.role === 'at' || value.day.stretch ? falls(value.day, now, now) : inSeason(value, now, now)

/** "The last bus leaves at 11:15 tonight", a Wednesday, of a shuttle that "runs on Fridays and Saturdays only". */
export function notThatDay(pair: Pair): boolean {
  const { source, ground } = pair
  if (!pair.values.some(({ kind }) => kind === 'time') || source.days.some(isWeekly)) return false
  const days = daysSpoken(pair).flatMap((value) =>
    isDay(value) && value.day.dates.length === 1 && !value.day.stretch
      ? daysOf(value.day, ground.now)
      : [],
  )
  const [first] = sourcesOf(source.fact)
  const kept =
    first && first !== source && first.norms.has('only') ? first.days.filter(isWeekly) : []
  return (
    days.length > 0 &&
    kept.length > 0 &&
    days.every((day) => !kept.some((known) => (known.day.weekdays & (1 << weekdayOf(day))) !== 0))
  )
}

const isWeekly = ({ day }: DayValue) => day.dates.length === 0 && day.weekdays !== 0

/** Hours of a season, told as if for now while the season is not. */
export function seasonDropped(pair: Pair): boolean {
  const { source, ground } = pair
  if (
    !pair.values.some((value) => value.kind === 'time' || value.kind === 'day') &&
    !(pair.segment.negated && source.places.has('~allow')) &&
    !said(pair).some((word) => word.concept.id === '~open')
  )
    return false
  if (!source.values.some(isDay)) return false
  const bound = (pair.places ?? []).flatMap((place) => withItsDay(source.details, place))
  // "From January 4 to January 22 it is open … and closed at weekends": what leads the sentence holds for all of it.
  const lead = /^(from|between|during|desde|del)$/.test(
    source.reading.words[source.sentence.from]?.norm ?? '',
  )
    ? (source.details[0] ?? [])
    : []
  const days = (bound.some(isDay) ? [...lead, ...bound] : source.values).filter(isDay)
  const seasons = days.filter(
    (value) =>
      value.kind === 'day' &&
      (value.day.stretch || (value.day.dates.length === 1 && value.role !== 'at')),
  )
  const ordinary =
    days.some(
      (value) => value.kind === 'day' && value.day.dates.length === 0 && value.day.weekdays !== 0,
    ) ||
    source.places.has('~open') ||
    source.places.has('~allow')
  if (seasons.length === 0 || !ordinary) return false
  // "We're closed this Friday, so come tomorrow": the statement names its own day.
  const own = pair.values.filter(isDay)
  const told = own.flatMap(({ day }) =>
    day.dates.length === 1 && !day.stretch ? daysOf(day, ground.now) : [],
  )
  if (own.length > 0 && told.length === own.length)
    return told.some((day) => !seasons.some((value) => inSeason(value, day, ground.now)))
  const spoken = daysSpoken(pair)
  if (spoken.some((value) => isDay(value) && monthOutside(value, seasons, ground.now))) return true
  const dated = spoken.some(
    (value) =>
      value.kind === 'day' &&
      (value.day.month !== undefined || value.day.stretch || value.role !== 'at'),
  )
  if (dated) return false
  const concrete = spoken.flatMap((value) =>
    value.kind === 'day' ? comingDays(value.day, ground.now).slice(0, 1) : [],
  )
  return (concrete.length > 0 ? concrete : [ground.now]).some(
    (day) => !seasons.some((value) => inSeason(value, day, ground.now)),
  )
}

/** The details of a segment, and of those before it back to the one that names its day: "is open Tuesdays, | 10 to 4". */
function withItsDay(details: readonly (readonly Value[])[], place: number): readonly Value[] {
  const dayAt = details.slice(0, place + 1).findLastIndex((each) => each.some(isDay))
  return dayAt < 0 ? (details[place] ?? []) : details.slice(dayAt, place + 1).flat()
}

/** "in October", of what is from May to September */
function monthOutside({ day }: DayValue, seasons: readonly Value[], now: number): boolean {
  const month = day.month?.month
  if (month === undefined) return false
  const ends = [1, 28].flatMap((date) =>
    daysOf({ ...day, dates: [{ month, day: date }], stretch: false }, now),
  )
  return ends.every((each) => !seasons.some((value) => inSeason(value, each, now)))
}

const event =
  /^(opens|reopens|reopen|closes|starts|begins|ends|open|close|start|begin|end|abre|cierra)$/

/** "Registration is closed" where the fact says it closes on a day: that day must be named. */
export function eventAsState(pair: Pair): boolean {
  const words = said(pair)
  const at = words.findIndex(
    (word) =>
      (word.concept.id === '~open' || word.concept.id === '~start') &&
      /^(open|closed|over|started|ended|abierto|abierta|cerrado|cerrada)$/.test(word.text),
  )
  const id = words[at]?.concept.id
  if (id === undefined || pair.values.some((value) => value.kind === 'day')) return false
  return (
    (pair.source.places.get(id) ?? []).every((place) => {
      const word = pair.source.reading.words[place]
      const segment = pair.source.sentence.segments.findIndex(
        (each) => place >= each.from && place < each.to,
      )
      const dated = (pair.source.details[segment] ?? []).some(
        (value) => value.kind === 'day' && value.day.dates.length > 0,
      )
      return dated && word !== undefined && event.test(word.text) && word.text !== 'open'
    }) && pair.source.places.has(id)
  )
}

function inSeason(value: Value, day: number, now: number): boolean {
  if (value.kind !== 'day') return false
  const [first = 0, last = first] = daysOf(value.day, now)
  if (value.day.stretch) return day >= first && day <= last
  return value.role === 'start' ? day >= first : day <= first
}
