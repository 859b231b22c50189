import { monthNames, serial } from './calendar.ts'
import type { DateParts } from './calendar.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import type { Token } from './tokens.ts'

/** Dates, or a month or year alone, and the place after them. */
export interface DatePlace {
  dates?: DateParts[]
  month?: { year?: number; month?: number }
  to: number
}

/** A date at this place, with or without its year; a month or a year alone. */
export function dateAt(tokens: readonly Token[], at: number, now: number | null): DatePlace | null {
  const word = tokens[at]?.text ?? ''
  const first = numberAt(tokens, at)
  if (tokens[at]?.kind === 'number' && first)
    return numericDate(tokens, at, now) ?? dayFirst(tokens, at)
  if (ordinalAt(tokens, at)) return dayFirst(tokens, at)
  const month = monthNames.get(word)
  if (month === undefined) return null
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0
  const day = ordinalAt(tokens, at + 1 + dot) ?? numberAt(tokens, at + 1 + dot)
  if (day && day.value <= 31 && day.value > 0 && !isClock(tokens, day.to)) {
    const said = yearAfter(tokens, day.to)
    return {
      dates: [{ month, day: day.value, ...(said ? { year: said.year } : {}) }],
      to: said?.to ?? day.to,
    }
  }
  return monthAlone(tokens, at, month)
}

/** "Dec 8:30" is December, at half past eight; "Dec 26 :)" is a date. */
const isClock = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ':' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued

function monthAlone(tokens: readonly Token[], at: number, month: number): DatePlace | null {
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
function dayFirst(tokens: readonly Token[], at: number): DatePlace | null {
  const day = ordinalAt(tokens, at) ?? numberAt(tokens, at)
  if (!day || day.value > 31 || day.value < 1) return null
  const of = /^(of|de)$/.test(tokens[day.to]?.text ?? '') ? 1 : 0
  const name = tokens[day.to + of]?.text ?? ''
  const month = monthNames.get(name)
  if (month === undefined || (name === 'may' && !tokens[day.to + of]?.capital)) return null
  const said = yearAfter(tokens, day.to + of + 1)
  return {
    dates: [{ month, day: day.value, ...(said ? { year: said.year } : {}) }],
    to: said?.to ?? day.to + of + 1,
  }
}

/** "12/4", "12/4/26", "2026-12-04". */
function numericDate(tokens: readonly Token[], at: number, now: number | null): DatePlace | null {
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

/** The year that stands after a date. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { year: number; to: number } | null {
  const skip = /^(,|of|de)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const token = tokens[at + skip]
  return token?.kind === 'number' && /^(19|20)\d\d$/.test(token.text)
    ? { year: Number(token.text), to: at + skip + 1 }
    : null
}

/** A year alone. */
export function year(tokens: readonly Token[], at: number): DatePlace | null {
  const token = tokens[at]
  const money = '$€£'.includes(tokens[at - 1]?.text ?? ' ')
  return !money && token?.kind === 'number' && /^20[0-4]\d$/.test(token.text)
    ? { month: { year: Number(token.text) }, to: at + 1 }
    : null
}

/** The date of a day number. */
export function dateOf(day: number): DateParts {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** "the 14th": of this month or the next. */
export function closest(day: number, now: number): DateParts {
  const here = dateOf(now)
  const same = serial(here.year ?? 0, here.month, day)
  if (same >= now) return { year: here.year ?? 0, month: here.month, day }
  const next =
    here.month === 12
      ? { year: (here.year ?? 0) + 1, month: 1 }
      : { year: here.year ?? 0, month: here.month + 1 }
  return { ...next, day }
}
