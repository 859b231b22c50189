import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import type { Reading, Word } from '../../reading/read.ts'
import { boundPlace, known } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'

/** "Exchanges are free" of subscribers, to somebody who is "not a subscriber". */
export function groupLacked(pair: Pair, main: number): boolean {
  const { ground, whole, segment, source } = pair
  if (segment.negated) return false
  const lacked = ground.inbound.heard.flatMap(({ reading, sentence }) =>
    lackedIn(reading.words.slice(sentence.from, sentence.to)),
  )
  if (lacked.length === 0) return false
  const subject = [...source.lead, ...known(pair, boundPlace(pair, main))]
  return lacked.some(
    (id) =>
      subject.some(
        ({ text, concept: own }) => people.test(text) && own.id === id && own.sign > 0,
      ) && !whole.some(({ concept: own }) => own.id === id),
  )
}

/** "not a subscriber", "we're not members" */
const lackedIn = (words: readonly Word[]): string[] =>
  words.flatMap(({ norm }, at) => {
    if (norm !== 'not') return []
    const next = words.slice(at + 1, at + 3).find(({ role }) => role === 'content')
    return next && people.test(next.text) ? [next.concept.id] : []
  })

/** "A flat $8" of what costs that after 5 p.m., to somebody who comes at 2. */
export function hourUnmet(pair: Pair, main: number): boolean {
  const { source, values, reading, ground } = pair
  const asked = ground.inbound.heard.flatMap(({ reading: own }) => own.values.flatMap(minutesOf))
  const [at, ...others] = asked
  if (at === undefined || others.length > 0) return false
  if (
    values.some(({ kind }) => kind === 'time') ||
    reading.values.some(({ kind }) => kind === 'time')
  )
    return false
  const here = source.details[boundPlace(pair, main)] ?? []
  const [bound, second] = here.flatMap((value) => (value.kind === 'time' ? [value] : []))
  if (!bound || second || bound.minutes.length !== 1) return false
  // "after 5 p.m. and all day on weekends"
  const { days } = ground.inbound
  if (here.some(isWeekend) && (days.length === 0 || days.some(isWeekend))) return false
  const word = source.reading.words[bound.from - 1]?.norm ?? ''
  const [minute = 0] = bound.minutes
  return (
    (/^(?:after|from)$/.test(word) && at < minute) ||
    (/^(?:before|until)$/.test(word) && at > minute)
  )
}

const minutesOf = (value: Value): number[] =>
  value.kind === 'time' && value.role === 'at' && value.minutes.length === 1
    ? [...value.minutes]
    : []
const isWeekend = (value: Value) => isDay(value) && (value.day.weekdays & 0b1000001) !== 0

/** "Yes, pickups are free" of two a year, to somebody who asks for a third. */
export function countPassed(pair: Pair): boolean {
  const { source, values, segment, ground } = pair
  if (segment.negated || !often.some((norm) => source.norms.has(norm))) return false
  const asked = ground.inbound.heard.flatMap(({ reading }) =>
    reading.values.flatMap((value) =>
      value.kind === 'ordinal' && value.number > 1
        ? [{ nth: value.number, of: idsBehind(reading, value) }]
        : [],
    ),
  )
  return asked.some(({ nth, of }) =>
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

const often = ['per', 'weekly', 'monthly', 'yearly']
const idsBehind = ({ words }: Reading, { to }: Value): string[] =>
  words.slice(to, to + 5).flatMap(({ role, concept: { id } }) => (role === 'content' ? [id] : []))
