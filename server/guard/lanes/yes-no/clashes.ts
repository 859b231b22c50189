import type { Source } from '../../knowledge/sources.ts'
import { weekdayOf } from '../../reading/calendar.ts'
import { daysOf, falls } from '../../reading/day.ts'
import type { Reading, Word } from '../../reading/read.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue, Value } from '../../reading/values.ts'
import { agrees, comingDays, inRange } from '../agree.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'
import { asksForEnd, inDays, inHours, outOfSeason, satisfies } from './details.ts'

/** Whether what was asked lies beside what the fact of a claim tells: another day, hour, week, pace or way. */
export function clashes(question: Heard, claim: Claim, source: Source, now: number): boolean {
  const asked = wordsOf(question)
  return (
    detailsClash(question, claim, source, now) ||
    offHours(question, source, now) ||
    offWeekdays(question, source, now) ||
    offWeek(asked, source, now) ||
    otherPace(asked, source) ||
    moreThanOne(question, source) ||
    otherWay(asked, source)
  )
}

/**
 * Whether a detail that was asked about is the one the draft goes on with ("Do juniors register April 6?" - "April 8"), whatever the fact tells
 * of others: true where each is met, false where one is not, null where the two name nothing alike.
 */
export function metByDraft(
  question: Heard,
  draft: Reading,
  { segment, fit }: Claim,
  now: number,
): boolean | null {
  if (!fit || segment.negated || asksForEnd(question)) return null
  const told = draft.values.filter(({ from }) => from >= segment.from && from < segment.to)
  const alike = (value: Value, each: Value) =>
    value.kind === each.kind &&
    !isAge(value) &&
    (value.kind !== 'number' ||
      beside(question.reading, value).some((id) => beside(draft, each).includes(id)))
  const asked = valuesOf(question).filter((value) => told.some((each) => alike(value, each)))
  if (asked.length === 0) return null
  const meets = (value: Value, each: Value) =>
    agrees(value, each, now) ||
    agrees(each, value, now) ||
    satisfies(value, each) ||
    inDays(value, each, now) ||
    inWeek(value, each) ||
    (isDay(value) && isDay(each) && overlap(value, each, now)) ||
    inRange(value, each)
  return asked.every((value) => told.some((each) => alike(value, each) && meets(value, each)))
}

/** What a figure counts or names: "room 7", "10 books". */
const beside = ({ words }: Reading, { from, to }: Value) =>
  [words[from - 1], words[to]].flatMap((word) =>
    word?.role === 'content' ? [word.concept.id] : [],
  )

const overlap = (value: DayValue, each: DayValue, now: number) =>
  daysOf(value.day, now).some((day) => falls(each.day, day, now)) ||
  (each.day.dates.length === 0 && (value.day.weekdays & each.day.weekdays) !== 0)

const wordsOf = ({ reading, sentence }: Heard) => reading.words.slice(sentence.from, sentence.to)
const valuesOf = ({ reading, sentence }: Heard) =>
  reading.values.filter((value) => value.from >= sentence.from && value.from < sentence.to)

/** A detail of a kind the fact tells, and not one of those it tells nor within their bounds. */
function detailsClash(question: Heard, claim: Claim, { values: known }: Source, now: number) {
  const asksEnd = asksForEnd(question)
  const within = (value: Value, each: Value) =>
    satisfies(value, each) ||
    inDays(value, each, now) ||
    inWeek(value, each) ||
    (inRange(value, each) && (value.kind !== 'time' || inHours(value, claim)))
  return valuesOf(question).some(
    (value) =>
      (known.some((each) => each.kind === value.kind || (isAge(value) && bounds(each))) &&
        !known.some((each) => agrees(value, each, now) || (!asksEnd && within(value, each)))) ||
      outOfSeason(value, known, now),
  )
}

/** "on weekends?" of what is so every day */
const inWeek = (value: Value, each: Value) =>
  isDay(value) &&
  isDay(each) &&
  value.day.dates.length === 0 &&
  each.day.dates.length === 0 &&
  each.day.nth === undefined &&
  value.day.weekdays > 0 &&
  (value.day.weekdays & ~each.day.weekdays) === 0

const isAge = (value: Value) => value.kind === 'span' && value.unit === 'month'
const bounds = (value: Value) =>
  (value.kind === 'number' && value.bound !== undefined) ||
  (value.kind === 'span' && value.unit === 'any')

type Hours = readonly [from: number, to: number]

const partsOfDay = new Map<string, Hours>([
  ['morning', [6 * 60, 12 * 60]],
  ['afternoon', [12 * 60, 17 * 60]],
  ['evening', [17 * 60, 24 * 60]],
  ['night', [18 * 60, 24 * 60]],
])

/** "Saturday at 6 am", "Friday afternoon": the hours of that very day say no, whatever those of others say. */
function offHours(question: Heard, { details }: Source, now: number): boolean {
  if (asksForEnd(question)) return false
  const values = valuesOf(question)
  const [day, second] = values.filter(isDay)
  if (!day || second || day.day.stretch) return false
  const hours = details
    .filter((entry) => entry.some((known) => isDay(known) && agrees(day, known, now)))
    .flatMap(hoursOf)
  if (hours.length === 0) return false
  const at = values.flatMap((value) => (value.kind === 'time' ? [value.minutes] : []))
  const part = wordsOf(question).flatMap(({ text }) => partsOfDay.get(text) ?? [])
  const [first, last] = part
  const outside = (minutes: readonly number[]) =>
    minutes.every((minute) => !hours.some(([from, to]) => minute >= from && minute <= to))
  return (
    at.some(outside) ||
    (at.length === 0 &&
      first !== undefined &&
      last !== undefined &&
      !hours.some(([from, to]) => from < last && to > first))
  )
}

/** "Tomorrow evening?" of what runs on Fridays and Saturdays until the 19th: within the season, and on none of its weekdays. */
function offWeekdays(question: Heard, { days }: Source, now: number): boolean {
  const [day, second] = valuesOf(question).filter(isDay)
  const at =
    day && !second && !day.day.stretch && day.day.dates.length === 1
      ? daysOf(day.day, now)[0]
      : undefined
  const weekly = days.filter(({ day: own }) => own.dates.length === 0 && own.weekdays > 0)
  return (
    at !== undefined &&
    weekly.length > 0 &&
    weekly.every(({ day: own }) => (own.weekdays & (1 << weekdayOf(at))) === 0) &&
    days.filter(isDated).every(({ day: own }) => own.stretch)
  )
}

/** The hours of an entry that names both ends, none past midnight. */
function hoursOf(entry: readonly Value[]): Hours[] {
  const ends = (role: 'start' | 'end') =>
    entry.flatMap((value) => (value.kind === 'time' && value.role === role ? value.minutes : []))
  const [from, to] = [ends('start'), ends('end')]
  return from.length === 1 && to.length === 1 && (from[0] ?? 0) < (to[0] ?? 0)
    ? [[from[0] ?? 0, to[0] ?? 0]]
    : []
}

/** "Is it this week?" of a date in another. */
function offWeek(asked: readonly Word[], { days }: Source, now: number): boolean {
  const at = asked.findIndex(({ text }) => text === 'week')
  const step = asked[at - 1]?.text === 'this' ? 0 : asked[at - 1]?.text === 'next' ? 7 : null
  if (step === null || at < 1 || days.length === 0 || !days.every(isDated)) return false
  const first = now - weekdayOf(now) + step
  const week = [0, 1, 2, 3, 4, 5, 6, 7].map((more) => first + more)
  return !days.some((value) => week.some((day) => holds(value, day, now)))
}

const isDated = ({ day }: DayValue) => day.dates.length > 0
const holds = ({ day, role }: DayValue, at: number, now: number) => {
  const [first = at] = daysOf(day, now)
  if (day.stretch || role === 'at') return falls(day, at, now) || comingDays(day, now).includes(at)
  return role === 'start' ? at >= first : at <= first
}

/** "2 guests?" of those who may bring one guest */
function moreThanOne(question: Heard, { words }: Source): boolean {
  const counted = valuesOf(question).flatMap((value) =>
    value.kind === 'number' && value.number > 1 ? beside(question.reading, value).slice(-1) : [],
  )
  return words.some(
    ({ text }, at) =>
      /^(?:one|single)$/.test(text) &&
      words
        .slice(at + 1, at + 3)
        .some(({ role, concept: { id } }) => role === 'content' && counted.includes(id)),
  )
}

const paces = ['daily', 'weekly', 'monthly', 'yearly', 'annually']

/** "every week?" of what happens each month */
function otherPace(asked: readonly Word[], { norms }: Source): boolean {
  const pace = paces.find((each) => asked.some(({ norm }) => norm === each))
  return pace !== undefined && !norms.has(pace) && paces.some((each) => norms.has(each))
}

const ways = ['inperson', 'online', 'mail', 'phone', 'fax', 'email']

/** "in person?" of what can be done "online or by mail" */
function otherWay(asked: readonly Word[], { norms, fact }: Source): boolean {
  const way = ways.find((each) => asked.some(({ norm, text }) => norm === each || text === each))
  const told = ways.filter((each) => norms.has(each))
  return (
    way !== undefined &&
    told.length > 1 &&
    !told.includes(way) &&
    !fact.text.toLowerCase().includes(way.replace('inperson', 'in person'))
  )
}
