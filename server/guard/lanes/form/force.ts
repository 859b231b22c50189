import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { FactText } from '../../knowledge/compile.ts'
import { partsOf, serial, serialOf } from '../../reading/calendar.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue } from '../../reading/values.ts'
import { daysOf, falls } from '../../reading/day.ts'
import { comingDays } from '../agree.ts'
import type { Ground } from '../align.ts'
import type { Heard } from '../inbound.ts'
import { daysSpoken } from './pair.ts'
import type { Pair } from './pair.ts'

/** "We're open Monday 9 to 2" of hours whose fact ends on the Friday before: the day that is spoken of lies outside the fact's validity. */
export function outOfForce(pair: Pair): boolean {
  const { source, ground } = pair
  const { from, until } = inForce(source.fact)
  if (from === -Infinity && until === Infinity) return false
  const own = pair.values.filter(isDay)
  // "GED sessions are Saturdays", to somebody who asked about January 30.
  const weekly = own.every(({ day }) => day.recurring)
  const asked = ground.inbound.days.filter(isDay)
  const spoken = own.length === 0 ? daysSpoken(pair).filter(isDay) : weekly ? asked : own
  // Two days in one sentence: which of them is meant nobody can tell.
  const days =
    spoken.length > 1 && (own.length === 0 || weekly)
      ? []
      : spoken.flatMap((value) => dayOf(value, ground.now))
  return liesOutside(source, ground, days)
}

/** The one day, or the month, that was asked about. */
export function askedOutOfForce(source: Source, ground: Ground): boolean {
  const [day, ...others] = ground.inbound.days.filter(isDay)
  return liesOutside(source, ground, day && others.length === 0 ? dayOf(day, ground.now) : [])
}

const liesOutside = (source: Source, { inbound, now }: Ground, days: readonly number[]) => {
  const { from, until } = inForce(source.fact)
  return [...days, ...monthsAsked(inbound.heard, source.fact, now)].some(
    (day) => (day > until || day < from) && day >= now && !names(source, day, now),
  )
}

/** The one day it comes to. */
const dayOf = ({ day, role }: DayValue, now: number): readonly number[] =>
  day.stretch || day.recurring || day.month || day.nth !== undefined || role === 'end'
    ? []
    : comingDays(day, now).slice(0, 1)

/** A day the fact itself names is told by it, whenever that is. */
const names = ({ days }: Source, day: number, now: number) =>
  days.some((known) => known.day.dates.length > 0 && falls(known.day, day, now))

/** "starting in January": its first day. */
const monthsAsked = (heard: readonly Heard[], { title, text }: FactText, now: number): number[] =>
  heard.flatMap(({ reading: { values, words } }) =>
    values.flatMap((value) => {
      const month = isDay(value) && value.day.dates.length === 0 ? value.day.month : undefined
      if (month?.month === undefined || words[value.from - 1]?.text !== 'in') return []
      if (words[value.to]?.role === 'content') return []
      // "to graduate in May": the month is what the fact is about.
      const name = words[value.from]?.text ?? ''
      if (`${title} ${text}`.toLowerCase().includes(name)) return []
      const today = partsOf(now)
      return [
        serial(month.year ?? today.year + (month.month < today.month ? 1 : 0), month.month, 1),
      ]
    }),
  )

const inForce = once((fact: FactText) => ({
  from: serialOf(fact.validFrom) ?? -Infinity,
  until: serialOf(fact.validUntil) ?? Infinity,
}))

/** "It is out of service" of what is so from Monday on, to somebody who asks about today. */
export function stateAhead({ source, all, reading, ground }: Pair): boolean {
  const state = all.findIndex(({ text }) => states.test(text))
  if (state < 1 || !all.slice(0, state).some(({ norm }) => norm === 'is' || norm === 'are'))
    return false
  if (reading.values.some(isDay) || source.days.length === 0) return false
  const { inbound } = ground
  const asked = inbound.days.filter(isDay)
  if (asked.length === 0 && !currently.some((word) => inbound.words.has(word))) return false
  return (
    source.days.every(({ day }) => (daysOf(day, ground.now)[0] ?? -Infinity) > ground.now) &&
    asked.every(({ day }) => daysOf(day, ground.now).join() === String(ground.now))
  )
}
const currently = ['now', 'still', 'currently', 'already']
const states = /^(?:closed|out|unavailable|suspended|detoured|canceled|cancelled|down)$/
