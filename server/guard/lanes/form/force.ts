import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { FactText } from '../../knowledge/compile.ts'
import { partsOf, serial, serialOf } from '../../reading/calendar.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue } from '../../reading/values.ts'
import { falls } from '../../reading/day.ts'
import { comingDays } from '../agree.ts'
import type { Heard } from '../inbound.ts'
import { daysSpoken } from './pair.ts'
import type { Pair } from './pair.ts'

/** "We're open Monday 9 to 2" of hours whose fact ends on the Friday before: the day that is spoken of lies outside the fact's validity. */
export function outOfForce(pair: Pair): boolean {
  const { source, ground } = pair
  const { from, until } = inForce(source.fact)
  if (from === -Infinity && until === Infinity) return false
  const own = pair.values.filter(isDay)
  const spoken = own.length > 0 ? own : daysSpoken(pair).filter(isDay)
  // Two days in one sentence: which of them is meant nobody can tell.
  const days =
    spoken.length > 1 && own.length === 0 ? [] : spoken.flatMap((value) => dayOf(value, ground.now))
  return [...days, ...monthsAsked(ground.inbound.heard, ground.now)].some(
    (day) => (day > until || day < from) && day >= ground.now && !names(source, day, ground.now),
  )
}

/** The one day it comes to. */
const dayOf = ({ day, role }: DayValue, now: number): readonly number[] =>
  day.stretch || day.recurring || day.month || day.nth !== undefined || role !== 'at'
    ? []
    : comingDays(day, now).slice(0, 1)

/** A day the fact itself names is told by it, whenever that is. */
const names = ({ days }: Source, day: number, now: number) =>
  days.some((known) => known.day.dates.length > 0 && falls(known.day, day, now))

/** "starting in January": its first day. */
const monthsAsked = (heard: readonly Heard[], now: number): number[] =>
  heard.flatMap(({ reading: { values, words } }) =>
    values.flatMap((value) => {
      const month = isDay(value) && value.day.dates.length === 0 ? value.day.month : undefined
      if (month?.month === undefined || words[value.from - 1]?.text !== 'in') return []
      if (words[value.to]?.role === 'content') return []
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

/** "The swap is free" where only "the first cart size swap in a year is", and each further one costs. */
export const firstDropped = ({ source, all }: Pair): boolean =>
  tellsFirst(source).some(
    (id) =>
      all.some(({ concept }) => concept.id === id) &&
      !all.some(({ text }) => /^(?:first|one|1|1st|once)$/.test(text)),
  )

/** What only the first of is spoken of, where the sentence goes on about the others. */
const tellsFirst = once(({ words }: Source): readonly string[] => {
  if (!words.some(({ text }) => /^(?:further|additional|each|every|extra|second|more)$/.test(text)))
    return []
  const at = words.findIndex(({ text }) => text === 'first')
  return words
    .slice(at === 0 || at === 1 ? at + 1 : words.length, at + 4)
    .flatMap(({ role, concept: { id } }) => (role === 'content' ? [id] : []))
})
