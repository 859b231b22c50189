import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import type { Reading } from '../../reading/read.ts'
import { comingDays } from '../agree.ts'
import type { Inbound } from '../inbound.ts'
import { boundPlace } from './pair.ts'
import type { Pair } from './pair.ts'

/** The figures somebody tells, by what they are held against; found once for all facts. */
const askedIn = once(({ heard }: Inbound) => {
  const readings = [...new Set(heard.map(({ reading }) => reading))]
  const each = <Told>(tell: (reading: Reading, value: Value) => readonly Told[]) =>
    readings.flatMap((reading) => reading.values.flatMap((value) => tell(reading, value)))
  return {
    hours: each((_, value) => minutesOf(value)),
    counts: each((reading, value) =>
      value.kind === 'ordinal' && value.number > 1
        ? [{ nth: value.number, of: idsBehind(reading, value) }]
        : [],
    ),
    nths: each((reading, value) => nthsIn(reading, [value])),
    after: each((reading, value) => spansAfter(reading, [value])),
  }
})

/** "A flat $8" of what costs that after 5 p.m., "check-in is Friday" of 9 to 4, to somebody who comes at another hour. */
export function hourUnmet(pair: Pair, main: number): boolean {
  const { source, values, reading, ground } = pair
  const [at, ...others] = askedIn(ground.inbound).hours
  if (at === undefined || others.length > 0) return false
  if ([...values, ...reading.values].some(({ kind }) => kind === 'time')) return false
  if (beyondHours(source, at)) return true
  const times = source.values.filter(({ kind }) => kind === 'time')
  const here = times.length === 1 ? source.values : (source.details[boundPlace(pair, main)] ?? [])
  const [bound, second] = here.flatMap((value) => (value.kind === 'time' ? [value] : []))
  if (!bound || second || bound.minutes.length !== 1) return false
  // "after 5 p.m. and all day on weekends"
  const { days } = ground.inbound
  if (here.some(isWeekend) && (days.length === 0 || days.some(isWeekend))) return false
  const word = source.reading.words[bound.from - 1]?.norm ?? ''
  const [minute = 0] = bound.minutes
  return (
    (/^(?:after|from)$/.test(word) && at.every((each) => each < minute)) ||
    (/^(?:before|until)$/.test(word) && at.every((each) => each > minute))
  )
}

/** The sentence names one beginning and one end, and they come before or after both. */
function beyondHours({ values }: Source, at: readonly number[]): boolean {
  const ends = (role: 'start' | 'end') =>
    values.flatMap((value) => (value.kind === 'time' && value.role === role ? [value.minutes] : []))
  const [[start, ...starts], [end, ...more]] = [ends('start'), ends('end')]
  if (start?.length !== 1 || end?.length !== 1 || starts.length + more.length > 0) return false
  const [first = 0, last = 0] = [...start, ...end]
  return first < last && at.every((each) => each < first || each > last)
}

const minutesOf = (value: Value): (readonly number[])[] =>
  value.kind === 'time' && value.role === 'at' ? [value.minutes] : []
const isWeekend = (value: Value) => isDay(value) && (value.day.weekdays & 0b1000001) !== 0

/** "Yes, pickups are free" of two a year, to somebody who asks for a third. */
export function countPassed(pair: Pair): boolean {
  const { source, values, segment, ground } = pair
  if (segment.negated || !often.some((norm) => source.norms.has(norm))) return false
  return askedIn(ground.inbound).counts.some(({ nth, of }) =>
    source.values.some(
      (value) =>
        value.kind === 'number' &&
        value.bound === undefined &&
        !value.label &&
        value.number < nth &&
        !values.some((own) => own.kind === 'number' && own.number === value.number) &&
        idsBehind(source.reading, value).some((id) => of.includes(id)),
    ),
  )
}

/** "A note is needed" after three days, to somebody who was away for one. */
export function spanUnmet({ source, values, segment, ground }: Pair): boolean {
  if (segment.negated) return false
  const asked = askedIn(ground.inbound).after
  if (asked.length === 0) return false
  return spansAfter(source.reading, source.values).some(
    (known) =>
      asked.some((own) => own.unit === known.unit && own.high < known.low) &&
      !values.some((own) => own.kind === 'span' && own.unit === known.unit),
  )
}

const spansAfter = ({ words }: Reading, values: readonly Value[]) =>
  values.flatMap((value) =>
    value.kind === 'span' && words[value.from - 1]?.norm === 'after' ? [value] : [],
  )

/** "Just the teacher's word" of what may be done in the first two weeks, to somebody in week 11. */
export function termPassed({ source, reading, values, segment, ground }: Pair): boolean {
  if (segment.negated) return false
  const asked = askedIn(ground.inbound).nths
  if (asked.length === 0) return false
  const told = endsIn(reading, values)
  return endsOf(source).some(
    ({ nth, unit }) =>
      asked.some((own) => own.unit === unit && own.nth > nth) &&
      !asked.some((own) => own.unit === unit && own.nth <= nth) &&
      !told.some((own) => own.unit === unit && own.nth === nth),
  )
}

interface Nth {
  nth: number
  unit: string
}

/** "week 11", "the 8th day" */
const nthsIn = ({ words }: Reading, values: readonly Value[]): Nth[] =>
  values.flatMap((value) => {
    if (value.kind !== 'ordinal') return []
    const unit = [words[value.from - 1], ...words.slice(value.to, value.to + 3)].find((word) =>
      units.test(word?.text ?? ''),
    )
    return unit ? [{ nth: value.number, unit: unit.concept.id }] : []
  })
const units = /^(?:days?|weeks?|months?|semesters?|terms?|years?|sessions?)$/

/** "in the first two weeks", "through the fifth class day" */
const endsIn = (reading: Reading, values: readonly Value[]): readonly Nth[] =>
  values.flatMap((value) => {
    const before = reading.words[value.from - 1]?.norm ?? ''
    const article = reading.words[value.from - 2]?.norm ?? ''
    if (value.kind === 'ordinal' && /^(?:through|until|by|the)$/.test(before))
      return before !== 'the' || /^(?:through|until|by)$/.test(article)
        ? nthsIn(reading, [value])
        : []
    const unit = reading.words.slice(value.from, value.to).find(({ text }) => units.test(text))
    const count =
      value.kind === 'span' && value.low === value.high
        ? value.low / (lengths[unit?.text.replace(/s$/, '') ?? ''] ?? NaN)
        : NaN
    return unit && before === 'first' && Number.isInteger(count)
      ? [{ nth: count, unit: unit.concept.id }]
      : []
  })
const endsOf = once(({ reading, values }: Source) => endsIn(reading, values))
const lengths: Record<string, number> = { day: 1440, week: 10080, month: 1, year: 12 }

const often = ['per', 'weekly', 'monthly', 'yearly']
const idsBehind = ({ words }: Reading, { to }: Value): string[] =>
  words.slice(to, to + 5).flatMap(({ role, concept: { id } }) => (role === 'content' ? [id] : []))

/** "Booked daily from 8 to 5" of what is booked one to seven days ahead, to somebody who asks for a day that is nearer or farther. */
export function aheadUnmet({ source, values, reading, segment, ground }: Pair): boolean {
  if (segment.negated || values.some(({ kind }) => kind === 'span')) return false
  // "for Saturday the 12th, today"
  const asked = ground.inbound.days.filter(isDay)
  const then = asked.filter(({ day }) => daysOf(day, ground.now).join() !== String(ground.now))
  const [day, ...others] = then.length > 0 ? then : asked
  const [at, ...more] =
    day && !day.day.stretch && !day.day.recurring ? comingDays(day.day, ground.now) : []
  if (at === undefined || others.length + more.length > 0 || at < ground.now) return false
  const ahead = at - ground.now
  const spans = source.values.filter((value) => value.kind === 'span' && toldAhead(source, value))
  // "in full until 10 days before, half until 3": tiers.
  return (
    spans.length === 1 &&
    spans.some((value) => {
      if (value.kind !== 'span') return false
      if (reading.values.some(({ kind }) => kind === 'span')) return false
      const [least, most] = [value.low, value.high].map((count) => daysIn(count, value.unit))
      const before = source.reading.words[value.from - 1]?.norm
      const upto = value.bound === 'most' || before === 'upto'
      if (undoes(source) && (upto || least === most)) return ahead < (most ?? 0)
      const range = value.low < value.high
      return (
        ((range || value.bound === 'least' || before === 'atleast') && ahead < (least ?? 0)) ||
        ((range || upto) && ahead > (most ?? Infinity))
      )
    })
  )
}

/** "two days ahead", not "two hours before". */
const toldAhead = ({ reading: { words } }: Source, value: Extract<Value, { kind: 'span' }>) =>
  (value.unit === 'workday' || (value.unit === 'minute' && value.low >= lengths['day']!)) &&
  (value.ahead === true ||
    words
      .slice(value.to, value.to + 2)
      .some(({ norm }) => /^(?:ahead|inadvance|beforehand|before|prior)$/.test(norm)))

const daysIn = (count: number, unit: string) =>
  unit === 'workday' ? count : count / lengths['day']!

/** What is moved or called off is so "up to two days ahead": no later than that. */
const undoes = ({ places }: Source) =>
  ['~cancel', '~move', '~exchange', '~refund', '~change', '~return'].some((id) => places.has(id))
