import {
  monthNames,
  nearest,
  serial,
  weekdayNames,
  weekdayOf,
  weekdaySets,
  weekdaySpan,
} from './calendar.ts'
import type { DateParts } from './calendar.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import type { Token } from './tokens.ts'
import type { Role } from './values.ts'

/** Days as a text names them: weekdays (a mask, bit 0 is Sunday), dates, or both where one explains the other. */
export interface Day {
  weekdays: number
  dates: DateParts[]
  /** The two dates are the ends of a stretch. */
  stretch: boolean
  /** A month or a year alone. */
  month?: { year?: number; month?: number }
  /** Said of every such day ("Fridays", "Monday to Thursday"), not of one. */
  recurring: boolean
  /** The second Wednesday of a month: 2. */
  nth?: number
  /** Worked out from the moment of writing: "tomorrow", "this Friday". */
  relative: boolean
}
export interface DayPlace {
  day: Day
  role: Role
  from: number
  to: number
}
interface One extends Partial<Day> {
  to: number
}

const joins = /^(,|and|&|\/|\+|or|y|o)$/
const spans = /^(-|to|through|until|a|hasta|thru)$/

/** The days named at this place, lists and stretches taken together. */
export function dayAt(tokens: readonly Token[], at: number, now: number | null): DayPlace | null {
  const first = oneDay(tokens, at, now)
  if (!first) return null
  const day: Day = {
    weekdays: first.weekdays ?? 0,
    dates: first.dates ?? [],
    stretch: false,
    recurring: first.recurring ?? false,
    relative: first.relative ?? false,
    ...(first.month ? { month: first.month } : {}),
    ...(first.nth ? { nth: first.nth } : {}),
  }
  let { to } = first
  for (;;) {
    const link = tokens[to]?.text ?? ''
    const skip = joins.test(link) && joins.test(tokens[to + 1]?.text ?? '') ? 2 : 1
    const article =
      /^(on|el|the|los)$/.test(tokens[to + skip]?.text ?? '') && skip === 1 && link !== ',' ? 1 : 0
    const more =
      joins.test(link) || spans.test(link)
        ? (oneDay(tokens, to + skip + article, now) ?? dayNumber(tokens, to + skip, day))
        : null
    if (!more || !sameSort(day, more) || day.stretch) break
    if (spans.test(link)) stretch(day, more)
    else list(day, more)
    ;({ to } = more)
  }
  shareMonth(day, now)
  shareYear(day)
  return { day, role: roleOf(tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''), from: at, to }
}

const sameSort = (day: Day, more: One) =>
  !day.month &&
  !more.month &&
  day.dates.length > 0 === (more.dates ?? []).length > 0 &&
  !(day.relative || more.relative)

function stretch(day: Day, more: One): void {
  if (day.dates.length > 0) {
    day.dates.push(...(more.dates ?? []))
    day.stretch = true
    day.weekdays = 0
  } else {
    day.weekdays = weekdaySpan(lowest(day.weekdays), lowest(more.weekdays ?? 1))
    day.recurring = true
  }
}

function list(day: Day, more: One): void {
  day.weekdays = day.dates.length > 0 ? 0 : day.weekdays | (more.weekdays ?? 0)
  day.dates.push(...(more.dates ?? []))
  if (day.dates.length === 0) day.recurring = true
}

const lowest = (mask: number) => Math.max(0, 31 - Math.clz32(mask & -mask))

/** "martes 15 al sábado 19 de diciembre": the month is said once, at the end. */
function shareMonth(day: Day, now: number | null): void {
  const month = day.dates.find((date) => date.month > 0)?.month
  day.dates = day.dates.flatMap((date) => {
    if (date.month > 0) return [date]
    if (month !== undefined) return [{ ...date, month }]
    return now === null
      ? []
      : [
          {
            ...closest(date.day, now),
            ...(date.weekday === undefined ? {} : { weekday: date.weekday }),
          },
        ]
  })
}

/** "December 10 and December 11, 2026": the year is said once, for all. */
function shareYear(day: Day): void {
  const year = day.dates.findLast((date) => date.year !== undefined)?.year
  if (year === undefined) return
  day.dates = day.dates.map((date) => ({ ...date, year: date.year ?? year }))
}

function roleOf(lead: string, earlier: string): Role {
  const word = /^(the|el|las?|los)$/.test(lead) ? earlier : lead
  if (/^(from|since|starting|after|beginning|desde)$/.test(word)) return 'start'
  return /^(until|through|by|before|hasta|ending)$/.test(word) ? 'end' : 'at'
}

function oneDay(tokens: readonly Token[], at: number, now: number | null): One | null {
  return (
    nthWeekday(tokens, at) ??
    relativeDay(tokens, at, now) ??
    namedDay(tokens, at, now) ??
    date(tokens, at, now) ??
    year(tokens, at)
  )
}

/** "the first Thursday of the month". */
function nthWeekday(tokens: readonly Token[], at: number): One | null {
  const nth = ordinalAt(tokens, at)
  const weekday = nth && nth.value < 6 ? weekdayNames[tokens[nth.to]?.text ?? ''] : undefined
  if (!nth || weekday === undefined) return null
  const rest = tokens
    .slice(nth.to + 1, nth.to + 4)
    .map((token) => token.text)
    .join(' ')
  const month = /^(?:of|in) (?:the|each|every) month/.test(rest)
    ? 4
    : /^(?:each|every|a|per) month/.test(rest)
      ? 3
      : 1
  return { weekdays: 1 << weekday, nth: nth.value, recurring: true, to: nth.to + month }
}

const relatives: Record<string, number> = {
  today: 0,
  tonight: 0,
  hoy: 0,
  tomorrow: 1,
  yesterday: -1,
  ayer: -1,
}

function relativeDay(tokens: readonly Token[], at: number, now: number | null): One | null {
  const word = tokens[at]?.text ?? ''
  if (now === null) return null
  const shift = Object.hasOwn(relatives, word)
    ? relatives[word]
    : word === 'manana' && !/^(la|por)$/.test(tokens[at - 1]?.text ?? '')
      ? 1
      : undefined
  if (shift !== undefined) return { dates: [dateOf(now + shift)], relative: true, to: at + 1 }
  if (!/^(this|next|coming|este|proximo)$/.test(word)) return null
  const weekday = weekdayNames[tokens[at + 1]?.text ?? '']
  if (weekday === undefined) return null
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  const step =
    word === 'next' && ahead + weekdayOf(now) < 7 && weekdayOf(now) !== 0 ? ahead + 7 : ahead
  const said = namedDay(tokens, at + 1, now)
  if (said && (said.dates ?? []).length > 0) return said
  return { dates: [dateOf(now + step)], relative: true, to: at + 2 }
}

function namedDay(tokens: readonly Token[], at: number, now: number | null): One | null {
  const word = tokens[at]?.text ?? ''
  if (tokens[at]?.kind !== 'word') return null
  if (Object.hasOwn(weekdaySets, word))
    return { weekdays: weekdaySets[word] ?? 0, recurring: true, to: at + 1 }
  if (word === 'every' && tokens[at + 1]?.text === 'day')
    return { weekdays: 127, recurring: true, to: at + 2 }
  if (!Object.hasOwn(weekdayNames, word)) return null
  const weekday = weekdayNames[word] ?? 0
  if (
    (word === 'sun' || word === 'sat') &&
    !tokens[at]?.capital &&
    !spans.test(tokens[at + 1]?.text ?? '') &&
    !spans.test(tokens[at - 1]?.text ?? '')
  )
    return null
  let next = at + 1
  if (tokens[next]?.text === '.' && word.length < 6 && tokens[next + 1]?.kind !== undefined) next++
  while (/^(,|the|el|\(|of)$/.test(tokens[next]?.text ?? '')) next++
  const full = date(tokens, next, now)
  if (full)
    return {
      ...full,
      dates: (full.dates ?? []).map((each) => ({ ...each, weekday })),
      to: tokens[full.to]?.text === ')' && tokens[next - 1]?.text === '(' ? full.to + 1 : full.to,
    }
  const bare = next === at + 1 ? numberAt(tokens, next) : null
  if (
    bare &&
    tokens[next]?.kind === 'number' &&
    bare.value <= 31 &&
    /^(al?|to|-|y)$/.test(tokens[bare.to]?.text ?? '') &&
    tokens.slice(bare.to + 1, bare.to + 3).some((token) => Object.hasOwn(weekdayNames, token.text))
  )
    return { dates: [{ month: 0, day: bare.value, weekday }], to: bare.to }
  const nth = ordinalAt(tokens, next)
  if (nth && next > at + 1 && now !== null && nth.value > 3)
    return { dates: [{ ...closest(nth.value, now), weekday }], to: nth.to }
  return {
    weekdays: 1 << weekday,
    recurring: /days$|s$/.test(word) && word.length > 5 && word.endsWith('ys'),
    to: at + 1,
  }
}

function date(tokens: readonly Token[], at: number, now: number | null): One | null {
  const word = tokens[at]?.text ?? ''
  const first = numberAt(tokens, at)
  if (tokens[at]?.kind === 'number' && first)
    return numericDate(tokens, at, now) ?? dayFirst(tokens, at)
  const nth = ordinalAt(tokens, at)
  if (nth)
    return (
      dayFirst(tokens, at) ??
      (tokens[at]?.kind === 'number' &&
      now !== null &&
      nth.value <= 31 &&
      tokens[at - 1]?.text === 'the'
        ? { dates: [closest(nth.value, now)], to: nth.to }
        : null)
    )
  const month = Object.hasOwn(monthNames, word) ? monthNames[word] : undefined
  if (month === undefined) return null
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0
  const day = ordinalAt(tokens, at + 1 + dot) ?? numberAt(tokens, at + 1 + dot)
  if (day && day.value <= 31 && day.value > 0 && tokens[day.to]?.text !== ':') {
    const said = yearAfter(tokens, day.to)
    return {
      dates: [{ month, day: day.value, ...(said ? { year: said.year } : {}) }],
      to: said?.to ?? day.to,
    }
  }
  return monthAlone(tokens, at, month)
}

function monthAlone(tokens: readonly Token[], at: number, month: number): One | null {
  const said = yearAfter(tokens, at + 1)
  if (said) return { month: { month, year: said.year }, to: said.to }
  const vague = /^(may|march|mar|sun|sat|set)$/.test(tokens[at]?.text ?? '')
  if (
    vague &&
    !(
      tokens[at]?.capital &&
      /^(in|until|by|of|to|through|late|early|since)$/.test(tokens[at - 1]?.text ?? '')
    )
  )
    return null
  return { month: { month }, to: at + 1 }
}

/** "14th of December", "4 de diciembre", "8 December". */
function dayFirst(tokens: readonly Token[], at: number): One | null {
  const day = ordinalAt(tokens, at) ?? numberAt(tokens, at)
  if (!day || day.value > 31 || day.value < 1) return null
  const of = /^(of|de)$/.test(tokens[day.to]?.text ?? '') ? 1 : 0
  const name = tokens[day.to + of]?.text ?? ''
  const month = Object.hasOwn(monthNames, name) ? monthNames[name] : undefined
  if (month === undefined || (name === 'may' && !tokens[day.to + of]?.capital)) return null
  const said = yearAfter(tokens, day.to + of + 1)
  return {
    dates: [{ month, day: day.value, ...(said ? { year: said.year } : {}) }],
    to: said?.to ?? day.to + of + 1,
  }
}

/** "12/4", "12/4/26", "2026-12-04". */
function numericDate(tokens: readonly Token[], at: number, now: number | null): One | null {
  const parts = tokens.slice(at, at + 5)
  const [one, mark, two, mark2, three] = parts
  if (!one || !two || !mark?.glued || !two.glued || two.kind !== 'number') return null
  const [first, second, third] = [Number(one.text), Number(two.text), Number(three?.text)]
  const long = mark2?.text === mark.text && mark2.glued && three?.kind === 'number' && three.glued
  if (mark.text === '-' && long && first > 1900)
    return { dates: [{ year: first, month: second, day: third }], to: at + 5 }
  if (mark.text !== '/' || first > 12 || second > 31 || first < 1 || second < 1) return null
  if (long)
    return {
      dates: [{ year: third < 100 ? 2000 + third : third, month: first, day: second }],
      to: at + 5,
    }
  return now === null && first > 12 ? null : { dates: [{ month: first, day: second }], to: at + 3 }
}

function yearAfter(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  const skip = /^(,|of|de)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const token = tokens[at + skip]
  return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text)
    ? { year: Number(token.text), to: at + skip + 1 }
    : null
}

function year(tokens: readonly Token[], at: number): One | null {
  const token = tokens[at]
  const money = '$€£'.includes(tokens[at - 1]?.text ?? ' ')
  return !money && token?.kind === 'number' && /^20[0-4]\d$/.test(token.text)
    ? { month: { year: Number(token.text) }, to: at + 1 }
    : null
}

/** "19, 2026" after "Tuesday, December 15 to": the month is said once. */
function dayNumber(tokens: readonly Token[], at: number, before: Day): One | null {
  const last = before.dates.at(-1)
  const day = last && !before.relative ? (ordinalAt(tokens, at) ?? numberAt(tokens, at)) : null
  if (!last || !day || day.value > 31 || day.value <= last.day || tokens[at]?.kind !== 'number')
    return null
  if (/^(:|am|pm|%|a|p)$/.test(tokens[day.to]?.text ?? '')) return null
  const said = yearAfter(tokens, day.to)
  return {
    dates: [{ month: last.month, day: day.value, ...(said ? { year: said.year } : {}) }],
    to: said?.to ?? day.to,
  }
}

function dateOf(day: number): DateParts {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** "the 14th": of this month or the next. */
function closest(day: number, now: number): DateParts {
  const here = dateOf(now)
  const same = serial(here.year ?? 0, here.month, day)
  if (same >= now) return { year: here.year ?? 0, month: here.month, day }
  const next =
    here.month === 12
      ? { year: (here.year ?? 0) + 1, month: 1 }
      : { year: here.year ?? 0, month: here.month + 1 }
  return { ...next, day }
}

/** The day numbers of a value, open years read as the nearest. */
export const daysOf = (day: Day, now: number): number[] =>
  day.dates.map((date) => nearest(date, now))
