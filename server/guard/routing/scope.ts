import type { FactText } from '../knowledge/compile.ts'
import type { Source } from '../knowledge/sources.ts'
import { nearest, serial, serialOf, weekdayOf } from '../reading/calendar.ts'
import { daysOf } from '../reading/day.ts'
import type { DayValue } from '../reading/values.ts'
import { daysByName } from '../reading/holidays.ts'
import type { Question } from './questions.ts'

/** Whether a sentence speaks of the days a question is about: `on` when it names them, `off` when it names others. */
export type Scope = 'on' | 'weekday' | 'off' | 'any'

export const season =
  /^(exams?|finals?|thanksgiving|break|summer|winter|spring|fall|autumn|holidays?|christmas|easter|terms?|semester|session|period|recess|ramadan|labor|memorial|independence|halloween|carnival|season|verano|invierno|otono|primavera|vacaciones|navidad)$/

/** Days: a longer stretch is a season, not a day somebody names. */
const longestOccasion = 45

/** A sentence with dates of its own answers "are you open" only for those days; one without, for any day the fact holds for. */
export function scopeOf(source: Source, question: Question, fact: FactText, now: number): Scope {
  const asked = askedDays(question, now)
  const term = termAsked(question)
  if (term !== null && question.focuses.includes('price') && !validOn(fact, term)) return 'off'
  if (asked.length > 0 && !asked.some((day) => validOn(fact, day))) return 'off'
  const dated = daysIn(source).filter((value) => value.day.dates.length > 0)
  const weekday =
    asked.length > 0 && asked.length < 7 && namesWeekday(source, asked) ? 'weekday' : 'any'
  if (dated.length === 0) return weekday
  if (asked.length > 0) {
    const held = dated.filter((value) => asked.some((day) => holds(value, day, now)))
    if (held.length === 0) return 'off'
    return held.some((value) => isOccasion(value, now)) ? 'on' : weekday
  }
  if (question.terms.some((term) => season.test(term.text))) return 'any'
  const occasion = dated.every((value) => isOccasion(value, now))
  if (!source.places.has('~open')) return 'any'
  if (occasion && asksUsual(question)) return 'off'
  if (!question.terms.some((term) => term.ids.includes('~open'))) return 'any'
  return dated.some((value) => holds(value, now, now)) ? 'on' : occasion ? 'off' : 'any'
}

const termStarts: Record<string, number> = { spring: 2, summer: 7, fall: 10, autumn: 10 }

/** A day in a term that is named with its year: prices of "fall 2027" are not those of a fact that ends before. */
function termAsked({ text }: Question): number | null {
  const [, name = '', year = ''] = /\b(spring|summer|fall|autumn) (20\d\d)\b/i.exec(text) ?? []
  const month = termStarts[name.toLowerCase()]
  return month === undefined ? null : serial(Number(year), month, 1)
}

/** "on Saturdays": asks for what is usual. */
const asksUsual = (question: Question) =>
  question.values.some((value) => value.kind === 'day' && value.day.recurring)

const validOn = (fact: FactText, day: number) =>
  day >= (serialOf(fact.validFrom) ?? -Infinity) && day <= (serialOf(fact.validUntil) ?? Infinity)

const isOccasion = (value: DayValue, now: number) => {
  const [first = 0, last = first] = daysOf(value.day, now)
  return value.day.stretch ? last - first <= longestOccasion : !/^(start|end)$/.test(value.role)
}

const daysIn = (source: Source): DayValue[] =>
  source.reading.values.filter(
    (value): value is DayValue =>
      value.kind === 'day' && value.from >= source.sentence.from && value.from < source.sentence.to,
  )

/** The days a question names, as day numbers: "saturday" is the next one. */
export function askedDays(question: Question, now: number): number[] {
  const known = daysOfQuestions.get(question)
  if (known?.now === now) return known.days
  const days = readDays(question, now)
  daysOfQuestions.set(question, { now, days })
  return days
}

const daysOfQuestions = new WeakMap<Question, { now: number; days: number[] }>()

function readDays(question: Question, now: number): number[] {
  const days = question.values.filter((value): value is DayValue => value.kind === 'day')
  const named = days.some(({ day }) => day.dates.length > 0) ? [] : daysByName(question.text, now)
  if (named.length > 0) return named
  return days.flatMap(({ day }) => {
    if (day.dates.length > 0) return day.dates.map((date) => nearest(date, now))
    if (day.recurring || day.weekdays === 0) return []
    return [0, 1, 2, 3, 4, 5, 6]
      .map((step) => now + step)
      .filter((each) => (day.weekdays & (1 << weekdayOf(each))) !== 0)
  })
}

function holds(value: DayValue, day: number, now: number): boolean {
  const days = daysOf(value.day, now)
  const [first = 0, last = 0] = days
  if (value.day.stretch) return day >= first && day <= last
  if (value.role === 'start') return day >= first
  if (value.role === 'end') return day <= first
  return days.includes(day)
}

const namesWeekday = (source: Source, asked: readonly number[]) =>
  daysIn(source).some((value) =>
    asked.some((day) => (value.day.weekdays & (1 << weekdayOf(day))) !== 0),
  )
