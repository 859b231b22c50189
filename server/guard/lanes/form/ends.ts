import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import type { Pair } from './pair.ts'

const ending =
  /^(?:ends?|ending|closes?|closing|stops?|finish(?:es)?|expires?|last|over|deadline|due|until|termina|cierra|cierran)$/
const starting =
  /^(?:starts?|starting|opens?|opening|begins?|beginning|first|empieza|abre|abren|comienza)$/

/** "May 18" of what starts on May 18, to somebody who asked when it ends: one end of a stretch is told for the other. */
export function otherEndTold({ source, values, ground, whole }: Pair): boolean {
  const question = ground.inbound.heard.findLast(({ act }) => act === 'question')
  if (!question || question.yesNo) return false
  const { reading, sentence } = question
  const words = reading.words.slice(sentence.from, sentence.to)
  const asks = (shape: RegExp) => words.some(({ text }) => shape.test(text))
  const wanted =
    asks(ending) && !asks(starting)
      ? 'end'
      : asks(starting) && !asks(ending) && !asks(/^(?:late|long|still)$/)
        ? 'start'
        : null
  if (wanted === null || whole.some(({ role }) => role === 'content')) return false
  const other = wanted === 'end' ? 'start' : 'end'
  const dated = values.filter(isDated)
  return (
    dated.length > 0 &&
    dated.every((value) => {
      const known = source.values.filter((each) => agrees(value, each, ground.now))
      return known.length > 0 && known.every((each) => endOf(each, source) === other)
    })
  )
}

/** "since May 18", told before that day. */
export const sinceLater = ({ reading, values, ground }: Pair): boolean =>
  values.some(
    (value) =>
      isDay(value) &&
      reading.words[value.from - 1]?.text === 'since' &&
      (daysOf(value.day, ground.now)[0] ?? ground.now) > ground.now,
  )

/** "At the north entrance" of what holds "starting July 2", to somebody who asked about June 29. */
export function notYetThen({ source, reading, segment, ground }: Pair): boolean {
  const asked = ground.inbound.days.flatMap((value) =>
    isDay(value) && value.day.dates.length === 1 ? daysOf(value.day, ground.now) : [],
  )
  if (asked.length === 0 || segment.negated || reading.values.some(isDay)) return false
  const starts = source.values.flatMap((value) =>
    isDay(value) &&
    value.role === 'start' &&
    value.day.dates.length === 1 &&
    /^(?:starting|beginning|from|since)$/.test(source.reading.words[value.from - 1]?.text ?? '')
      ? daysOf(value.day, ground.now)
      : [],
  )
  return starts.length > 0 && asked.every((day) => starts.every((start) => day < start))
}

/** "Registration opens tomorrow" of what opened weeks ago: a beginning is told of its own day, not of those after it. */
export function beginsElse({ source, all, values, ground }: Pair): boolean {
  if (!all.some(({ text }) => begins.test(text))) return false
  const told = values.filter(
    (value) => isDay(value) && value.day.dates.length === 1 && !value.day.stretch,
  )
  const known = source.values.filter(
    (value) => isDay(value) && value.day.dates.length > 0 && beganThere(source, value.from),
  )
  const daysIn = (list: readonly Value[]) =>
    list.flatMap((value) => (isDay(value) ? daysOf(value.day, ground.now) : []))
  return (
    told.length === 1 &&
    known.length > 0 &&
    daysIn(told).every((day) => !daysIn(source.values).includes(day))
  )
}

const begins = /^(?:opens?|begins?|starts?|reopens?)$/

/** "opens Tuesday, August 18", "starts on June 1" */
const beganThere = ({ reading: { words } }: Source, from: number) =>
  begins.test(
    words.slice(Math.max(0, from - 3), from).findLast(({ norm }) => !/^(?:on|the|this)$/.test(norm))
      ?.text ?? '',
  )

/** Which end of a stretch a detail is, by itself or by the verb right before it: "and closes August 21". */
function endOf(value: Value, { reading }: Source): 'start' | 'end' | null {
  if (!isDated(value) || !('role' in value)) return null
  if (value.role !== 'at') return value.role
  const verb = reading.words.slice(Math.max(0, value.from - 2), value.from)
  if (verb.some(({ text }) => /^(?:closes|ends|cierra|termina)$/.test(text))) return 'end'
  return verb.some(({ text }) => /^(?:opens|starts|begins|abre|empieza)$/.test(text))
    ? 'start'
    : null
}

const isDated = (value: Value) =>
  value.kind === 'time' || (isDay(value) && value.day.dates.length > 0 && !value.day.stretch)
