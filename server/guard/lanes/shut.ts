import type { Source } from '../knowledge/sources.ts'
import { daysOf } from '../reading/day.ts'
import { isDay } from '../reading/values.ts'
import type { DayValue } from '../reading/values.ts'
import { agrees, weekdayList, weekdaysOf } from './agree.ts'
import type { Said } from './said.ts'

/** "Closed on Mondays": said by a timetable that goes through the week and leaves that day out. */
export function shutThen({ words, values, segment }: Said, source: Source, now: number): boolean {
  const verb = words.find(({ word }) => word.concept.id === '~open')?.word
  if (!verb || verb.concept.sign > 0 !== segment.negated) return false
  const said = values.filter(isDay)
  const known = source.values.filter(isDay)
  const open = known.reduce(
    (mask, { day }) => (day.dates.length === 0 && !day.month ? mask | day.weekdays : mask),
    0,
  )
  return (
    said.length > 0 &&
    said.length === values.length &&
    weekdayList(open).length > 2 &&
    source.values.some((value) => value.kind === 'time') &&
    !source.sentence.segments.some((each) => each.negated) &&
    opens(source) &&
    known.every((value) => value.day.dates.length === 0 || holds(value, now)) &&
    said.every((value) => {
      const { day, role } = value
      const mask = weekdaysOf(day, daysOf(day, now))
      const dated = day.dates.length > 0 && !day.stretch
      return (
        role === 'at' &&
        mask !== 0 &&
        ((mask & open) === 0 || (dated && !known.some((each) => agrees(value, each, now))))
      )
    })
  )
}

/** It tells when something is open, in so many words or as hours. */
const opens = (source: Source) =>
  source.places.has('~open')
    ? (source.places.get('~open') ?? []).every((at) => source.reading.words[at]?.concept.sign === 1)
    : source.title.has('~hour')

/** The season it speaks of is now. */
const holds = ({ day }: DayValue, now: number) => {
  const [first = Infinity, last = first] = daysOf(day, now)
  return day.stretch && now >= first && now <= last
}
