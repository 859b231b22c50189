import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { FactText } from '../../knowledge/compile.ts'
import { partsOf, serial, serialOf } from '../../reading/calendar.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue } from '../../reading/values.ts'
import { falls } from '../../reading/day.ts'
import { agrees, comingDays } from '../agree.ts'
import type { Heard } from '../inbound.ts'
import { daysSpoken } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'

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
  return [...days, ...monthsAsked(ground.inbound.heard, source.fact, ground.now)].some(
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

/** "Set B costs $84" of "Levels 1 to 3 in Set B", to somebody who asked about Level 5. */
export const figureOutside = ({ source, reading, ground }: Pair): boolean => {
  const ranges = rangesOf(source)
  return ranges.some(
    ({ id }) =>
      !reading.words.some(({ concept }) => concept.id === id) &&
      ground.inbound.heard.some((heard) => {
        const named = heard.reading.values.flatMap((value) =>
          (value.kind === 'number' || value.kind === 'ordinal') &&
          heard.reading.words[value.from - 1]?.concept.id === id
            ? [value.number]
            : [],
        )
        const holds = (figure: number) =>
          ranges.some((each) => each.id === id && figure >= each.low && figure <= each.high)
        return named.length > 0 && !named.some(holds)
      }),
  )
}

/** "Levels 1 to 3", "grades 9-12": what is counted so, and from where to where. */
const rangesOf = once(({ reading: { words }, values }: Source) =>
  values.flatMap((value) => {
    const word = words[value.from - 1]
    return value.kind === 'span' && value.unit === 'any' && word?.role === 'content'
      ? [{ id: word.concept.id, low: value.low, high: value.high }]
      : []
  }),
)

/** "The permit is $45" of "$45 for 7 days or $70 for 14 days": for how long must be told, or have been asked. */
export function lengthUntold({ source, values, ground }: Pair): boolean {
  const told = pricesByLength(source)
  if (told.length < 2 || values.some(({ kind }) => kind === 'span')) return false
  const sums = values.filter(({ kind }) => kind === 'money')
  return (
    sums.length === 1 &&
    told.some(
      ({ sum, length }) =>
        sums.some((value) => agrees(value, sum, ground.now)) &&
        !ground.inbound.lengths.some((asked) => agrees(asked, length, ground.now)),
    )
  )
}

const pricesByLength = once(({ reading: { words }, values }: Source) => {
  const found = values.flatMap((sum, at) => {
    const length = values[at + 1]
    return sum.kind === 'money' &&
      length?.kind === 'span' &&
      length.unit === 'minute' &&
      words[length.from - 1]?.text === 'for' &&
      length.from - sum.to < 3
      ? [{ sum, length }]
      : []
  })
  return new Set(found.map(({ length }) => `${length.low} ${length.unit}`)).size > 1 ? found : []
})

/** "You may retake it at no charge" of what new students may. */
export const newcomersOnly = ({ source, all, reading, ground }: Pair): boolean => {
  const kind = kindOf(source)
  return (
    kind !== undefined &&
    all.some(({ norm }) => norm === 'you') &&
    !reading.words.some(({ text }) => text === kind) &&
    !ground.inbound.words.has(kind)
  )
}

/** Which of them a sentence speaks of: "New students may …". */
const kindOf = once(({ words }: Source): string | undefined =>
  /^(?:new|returning|incoming|transfer|graduating|former|visiting)$/.test(words[0]?.text ?? '') &&
  people.test(words[1]?.text ?? '')
    ? words[0]?.text
    : undefined,
)
