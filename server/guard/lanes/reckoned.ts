import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Source } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import { partsOf, serial, weekdayOf } from '../reading/calendar.ts'
import { isHoliday } from '../reading/holidays.ts'
import { isDay } from '../reading/values.ts'
import type { Value } from '../reading/values.ts'
import { comingDays } from './agree.ts'
import type { Inbound } from './inbound.ts'
import { once } from '../knowledge/once.ts'

type Span = Extract<Value, { kind: 'span' }>

/**
 * Details a rule comes to, and the sender's day it was reckoned from: "by April 16" of "within 10 days of the date on the
 * letter", to somebody whose letter is of April 6; "until 12:30" of what starts at 11 and lasts 90 minutes.
 */
export function reckoned(
  wrong: readonly Value[],
  source: Source,
  inbound: Inbound,
  now: number,
): ReadonlySet<Value> {
  const spans = spansOf(source)
  if (spans.length === 0) return none
  const found = new Set<Value>()
  // "14 days ahead, nonprofits 7 days ahead": which of them holds nobody said.
  const counting = spans.filter((span) => stepOf(span, source) !== 0)
  const rules = new Set(counting.map(({ unit, low }) => `${low} ${unit}`)).size
  for (const span of spans) {
    for (const value of wrong) if (endsAfter(value, span, source)) found.add(value)
    if (rules > 1) continue
    const anchors = anchorsOf(span, source, inbound, now)
    for (const anchor of anchors) {
      const due = dueOn(anchor, span, source)
      const told = wrong.filter((value) => isOn(value, due, now))
      if (due === null || told.length === 0) continue
      for (const value of [...told, ...wrong.filter((each) => isOn(each, anchor, now))])
        found.add(value)
    }
  }
  return found
}

const none: ReadonlySet<Value> = new Set()

const spansOf = once((source: Source): readonly Span[] => [
  ...source.values.filter(
    (value): value is Span => value.kind === 'span' && value.low === value.high,
  ),
  ...daysBefore(source),
])

/** "by 5 p.m. the day before", "the business day before" */
const daysBefore = ({ reading: { words }, sentence }: Source): Span[] =>
  words.slice(sentence.from, sentence.to).flatMap(({ text }, step, own) => {
    if (text !== 'before' || !/^(?:day|evening|night)$/.test(own[step - 1]?.text ?? '')) return []
    const business = /^(?:business|working|school)$/.test(own[step - 2]?.text ?? '')
    const to = sentence.from + step + 1
    const length = business
      ? { unit: 'workday', low: 1, high: 1 }
      : { unit: 'minute', low: 1440, high: 1440 }
    return [{ kind: 'span', ahead: true, from: to - 2, to, ...length }]
  })

const isOn = (value: Value, day: number | null, now: number) =>
  isDay(value) &&
  value.role !== 'start' &&
  !value.day.stretch &&
  !value.day.recurring &&
  comingDays(value.day, now)[0] === day

/** What starts then and lasts so long ends then. */
const endsAfter = (value: Value, span: Span, { values }: Source) =>
  value.kind === 'time' &&
  value.role === 'end' &&
  span.unit === 'minute' &&
  !span.ahead &&
  span.bound === undefined &&
  values.some(
    (start) =>
      start.kind === 'time' &&
      start.role !== 'end' &&
      start.minutes.some((minute) => value.minutes.includes(minute + span.low)),
  )

/** The sender's day, where it is a day of what the rule counts from. */
function anchorsOf(span: Span, source: Source, { heard }: Inbound, now: number): number[] {
  const from = countedFrom(span, source)
  const days = heard.flatMap(({ reading, sentence: { from: first, to } }) => {
    const own = reading.values.filter(
      (value) => isDay(value) && value.from >= first && value.from < to,
    )
    const about = reading.words
      .slice(first, to)
      .some(
        ({ role, concept }) =>
          role === 'content' &&
          !lightVerbs.has(concept.id) &&
          idsOf(concept).some((id) => from.has(id)),
      )
    return about ? own : []
  })
  const [day, second] = days
  return day && isDay(day) && !second && !day.day.stretch
    ? comingDays(day.day, now).slice(0, 1)
    : []
}

/** "within 10 days of the date on the letter": the letter; "14 days ahead": of what the fact is about. */
function countedFrom(
  span: Span,
  { reading, sentence, theme, places }: Source,
): ReadonlySet<string> {
  const after =
    span.to +
    (/^(?:before|ahead|prior|early|earlier)$/.test(reading.words[span.to]?.norm ?? '') ? 1 : 0)
  const behind = /^(?:for|at|in|on|by|or|and)$/.test(reading.words[after]?.text ?? '')
    ? []
    : reading.words.slice(after, sentence.to)
  const end = behind.findIndex(
    ({ kind, text }, at) =>
      at > 0 && (kind === 'mark' || /^(?:and|or|but|is|are|will|to)$/.test(text)),
  )
  const complement = behind
    .slice(0, end < 0 ? undefined : end)
    .filter(({ role }) => role === 'content')
    .flatMap(({ concept }) => idsOf(concept))
  return complement.length > 0 ? new Set(complement) : new Set([...theme, ...places.keys()])
}

/** The day so long before or after; null where the rule does not tell which, or a holiday may stand between. */
function dueOn(anchor: number, span: Span, source: Source): number | null {
  const step = stepOf(span, source)
  if (step === 0) return null
  if (span.unit === 'month') {
    const { year, month, day } = partsOf(anchor)
    if (day > 28) return null
    const moved = month - 1 + step * span.low
    return serial(year + Math.floor(moved / 12), (((moved % 12) + 12) % 12) + 1, day)
  }
  if (span.unit === 'minute')
    return span.low % 1440 === 0 ? anchor + (step * span.low) / 1440 : null
  if (span.unit !== 'workday') return null
  let day = anchor
  for (let left = span.low; left > 0;) {
    day += step
    if (isHoliday(day)) return null
    if (weekdayOf(day) % 6 !== 0) left--
  }
  return day
}

/** Whether a rule counts back (-1), on (1), or not at all. */
const stepOf = (span: Span, { reading }: Source): number =>
  span.ahead
    ? -1
    : span.within === true || /^(?:after|from|following)$/.test(reading.words[span.to]?.norm ?? '')
      ? 1
      : 0
