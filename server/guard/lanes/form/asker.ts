import { lightVerbs } from '../../knowledge/stopwords.ts'
import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import type { Reading, Word } from '../../reading/read.ts'
import { comingDays, inRange } from '../agree.ts'
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

/** "A flat $8" of what costs that after 5 p.m., "check-in is Friday" of 9 to 4, to somebody who comes at another hour. */
export function hourUnmet(pair: Pair, main: number): boolean {
  const { source, values, reading, ground } = pair
  const asked = ground.inbound.heard.flatMap(({ reading: own, sentence: { from, to } }) =>
    own.values.flatMap((value) => (value.from >= from && value.to <= to ? minutesOf(value) : [])),
  )
  const [at, ...others] = asked
  if (at === undefined || others.length > 0) return false
  if ([...values, ...reading.values].some(({ kind }) => kind === 'time')) return false
  if (beyondHours(source, at)) return true
  const times = source.values.filter(({ kind }) => kind === 'time')
  const here = times.length === 1 ? source.values : (source.details[boundPlace(pair, main)] ?? [])
  const [bound, second] = here.flatMap((value) => (value.kind === 'time' ? [value] : []))
  if (!bound || second || bound.minutes.length !== 1) return false
  // "after 5 p.m. and all day on weekends"
  const { days } = ground.inbound
  if (here.some(isWeekend) && (days.length === 0 || days.some(isWeekend))) return false
  const word = source.reading.words[bound.from - 1]?.norm ?? ''
  const [minute = 0] = bound.minutes
  return (
    (/^(?:after|from)$/.test(word) && at.every((each) => each < minute)) ||
    (/^(?:before|until)$/.test(word) && at.every((each) => each > minute))
  )
}

/** The sentence names one beginning and one end, and they come before or after both. */
function beyondHours({ values }: Source, at: readonly number[]): boolean {
  const ends = (role: 'start' | 'end') =>
    values.flatMap((value) => (value.kind === 'time' && value.role === role ? [value.minutes] : []))
  const [[start, ...starts], [end, ...more]] = [ends('start'), ends('end')]
  if (start?.length !== 1 || end?.length !== 1 || starts.length + more.length > 0) return false
  const [first = 0, last = 0] = [...start, ...end]
  return first < last && at.every((each) => each < first || each > last)
}

const minutesOf = (value: Value): (readonly number[])[] =>
  value.kind === 'time' && value.role === 'at' ? [value.minutes] : []
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

/** "A note is needed" after three days, to somebody who was away for one. */
export function spanUnmet({ source, values, segment, ground }: Pair): boolean {
  if (segment.negated) return false
  const asked = ground.inbound.heard.flatMap(({ reading }) => spansAfter(reading, reading.values))
  return spansAfter(source.reading, source.values).some(
    (known) =>
      asked.some((own) => own.unit === known.unit && own.high < known.low) &&
      !values.some((own) => own.kind === 'span' && own.unit === known.unit),
  )
}

const spansAfter = ({ words }: Reading, values: readonly Value[]) =>
  values.flatMap((value) =>
    value.kind === 'span' && words[value.from - 1]?.norm === 'after' ? [value] : [],
  )

/** "Just the teacher's word" of what may be done in the first two weeks, to somebody in week 11. */
export function termPassed({ source, reading, values, segment, ground }: Pair): boolean {
  if (segment.negated) return false
  const asked = ground.inbound.heard.flatMap(({ reading }) => nthsIn(reading, reading.values))
  if (asked.length === 0) return false
  const told = endsIn(reading, values)
  return endsOf(source).some(
    ({ nth, unit }) =>
      asked.some((own) => own.unit === unit && own.nth > nth) &&
      !asked.some((own) => own.unit === unit && own.nth <= nth) &&
      !told.some((own) => own.unit === unit && own.nth === nth),
  )
}

interface Nth {
  nth: number
  unit: string
}

/** "week 11", "the 8th day" */
const nthsIn = ({ words }: Reading, values: readonly Value[]): Nth[] =>
  values.flatMap((value) => {
    if (value.kind !== 'ordinal') return []
    const unit = [words[value.from - 1], ...words.slice(value.to, value.to + 3)].find((word) =>
      units.test(word?.text ?? ''),
    )
    return unit ? [{ nth: value.number, unit: unit.concept.id }] : []
  })
const units = /^(?:days?|weeks?|months?|semesters?|terms?|years?|sessions?)$/

/** "in the first two weeks", "through the fifth class day" */
const endsIn = (reading: Reading, values: readonly Value[]): readonly Nth[] =>
  values.flatMap((value) => {
    const before = reading.words[value.from - 1]?.norm ?? ''
    const article = reading.words[value.from - 2]?.norm ?? ''
    if (value.kind === 'ordinal' && /^(?:through|until|by|the)$/.test(before))
      return before !== 'the' || /^(?:through|until|by)$/.test(article)
        ? nthsIn(reading, [value])
        : []
    const unit = reading.words.slice(value.from, value.to).find(({ text }) => units.test(text))
    const count =
      value.kind === 'span' && value.low === value.high
        ? value.low / (lengths[unit?.text.replace(/s$/, '') ?? ''] ?? NaN)
        : NaN
    return unit && before === 'first' && Number.isInteger(count)
      ? [{ nth: count, unit: unit.concept.id }]
      : []
  })
const endsOf = once(({ reading, values }: Source) => endsIn(reading, values))
const lengths: Record<string, number> = { day: 1440, week: 10080, month: 1, year: 12 }

const often = ['per', 'weekly', 'monthly', 'yearly']
const idsBehind = ({ words }: Reading, { to }: Value): string[] =>
  words.slice(to, to + 5).flatMap(({ role, concept: { id } }) => (role === 'content' ? [id] : []))

/** "It is free" of the first one, to somebody whom it happened again. */
export function againAsked(pair: Pair, main: number): boolean {
  const { whole, ground } = pair
  if (!again.some((word) => ground.inbound.words.has(word))) return false
  if (
    whole.some(({ text }) => /^(?:first|1st|once|second|further|after|another|later)$/.test(text))
  )
    return false
  const words = known(pair, boundPlace(pair, main))
  return words.some(
    ({ text }, at) =>
      text === 'first' &&
      words[at + 1]?.role === 'content' &&
      !firsts.test(words[at + 1]?.text ?? ''),
  )
}
const again = ['again', 'second', 'third', 'twice', '2nd', '3rd', 'another']
/** "first floor", "first year" */
const firsts =
  /^(?:floors?|years?|days?|weeks?|months?|hours?|minutes?|come|names?|class|half|grade|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|aid|step|stop)$/

/** "You can buy a nonresident card" of those who do not work here, to somebody who does. */
export function lackDenied({ source, whole, ground }: Pair): boolean {
  const lacked = lackedWho(source)
  return lacked.some(
    (id) =>
      ground.inbound.terms.has(id) &&
      !ground.inbound.lacks.has(id) &&
      !whole.some(({ concept }) => concept.id === id),
  )
}

/** "who do not work or study here" */
const lackedWho = once(({ words }: Source): readonly string[] => {
  const at = words.findIndex(
    ({ norm }, place) =>
      norm === 'not' &&
      words.slice(Math.max(0, place - 8), place).some((word) => word.norm === 'who'),
  )
  const end = words.findIndex(
    ({ kind, norm }, place) =>
      place > at &&
      (kind === 'mark' ||
        /^(?:may|can|must|will|pay|is|are|for|in|at|on|to|of|here|there)$/.test(norm)),
  )
  return at < 0
    ? []
    : words
        .slice(at + 1, end < 0 ? undefined : end)
        .flatMap(({ role, concept: { id } }) =>
          role === 'content' && !lightVerbs.has(id) ? [id] : [],
        )
})

/** "They get 25% off" of what they may apply for. */
export const applyDropped = ({ source, whole, segment }: Pair): boolean =>
  !segment.negated &&
  source.words.some(
    ({ text }, at) =>
      text === 'apply' && /^(?:may|can|must)$/.test(source.words[at - 1]?.norm ?? ''),
  ) &&
  whole.some(({ text }) => /^(?:gets?|receives?|have|has)$/.test(text)) &&
  !whole.some(({ concept: { id } }) => id === '~apply' || id === '~request')

/** "Booked daily from 8 to 5" of what is booked one to seven days ahead, to somebody who asks for a day that is nearer or farther. */
export function aheadUnmet({ source, values, reading, segment, ground }: Pair): boolean {
  if (segment.negated || values.some(({ kind }) => kind === 'span')) return false
  // "for Saturday the 12th, today"
  const asked = ground.inbound.days.filter(isDay)
  const then = asked.filter(({ day }) => daysOf(day, ground.now).join() !== String(ground.now))
  const [day, ...others] = then.length > 0 ? then : asked
  const [at, ...more] =
    day && !day.day.stretch && !day.day.recurring ? comingDays(day.day, ground.now) : []
  if (at === undefined || others.length + more.length > 0 || at < ground.now) return false
  const ahead = at - ground.now
  return source.values.some((value) => {
    if (value.kind !== 'span' || !toldAhead(source, value)) return false
    if (reading.values.some(({ kind }) => kind === 'span')) return false
    const [least, most] = [value.low, value.high].map((count) => daysIn(count, value.unit))
    const before = source.reading.words[value.from - 1]?.norm
    const upto = value.bound === 'most' || before === 'upto'
    if (undoes(source) && (upto || least === most)) return ahead < (most ?? 0)
    const range = value.low < value.high
    return (
      ((range || value.bound === 'least' || before === 'atleast') && ahead < (least ?? 0)) ||
      ((range || upto) && ahead > (most ?? Infinity))
    )
  })
}

/** "two days ahead", not "two hours before". */
const toldAhead = ({ reading: { words } }: Source, value: Extract<Value, { kind: 'span' }>) =>
  (value.unit === 'workday' || (value.unit === 'minute' && value.low >= lengths['day']!)) &&
  (value.ahead === true ||
    words
      .slice(value.to, value.to + 2)
      .some(({ norm }) => /^(?:ahead|inadvance|beforehand|before|prior)$/.test(norm)))

const daysIn = (count: number, unit: string) =>
  unit === 'workday' ? count : count / lengths['day']!

/** What is moved or called off is so "up to two days ahead": no later than that. */
const undoes = ({ places }: Source) =>
  ['~cancel', '~move', '~exchange', '~refund', '~change', '~return'].some((id) => places.has(id))

/** "E-bikes are allowed" of those that weigh 55 pounds or less, to somebody whose weighs 62. */
export function measureUnmet({ source, reading, segment, ground }: Pair): boolean {
  if (segment.negated) return false
  const asked = ground.inbound.heard.flatMap(({ reading: own, sentence: { from, to } }) =>
    own.values.flatMap((value) =>
      value.from >= from && value.to <= to ? measured(own.words, value) : [],
    ),
  )
  return source.values.some((value) =>
    measured(source.reading.words, value).some(
      ({ unit }) =>
        value.kind === 'number' &&
        (value.bound === 'most' || value.bound === 'less' || value.bound === 'least') &&
        asked.some((own) => own.unit === unit) &&
        asked.every((own) => own.unit !== unit || !inRange(own.value, value)) &&
        !reading.values.some(
          (own) =>
            (own.kind === 'number' && own.number === value.number) ||
            measured(reading.words, own).some((told) => told.unit === unit),
        ),
    ),
  )
}

/** "55 pounds": how much, of what is measured. */
const measured = (words: readonly Word[], value: Value) => {
  const unit = words.slice(value.to - 1, value.to + 1).find(({ text }) => measures.test(text))
  return value.kind === 'number' && unit ? [{ value, unit: unit.text.replace(/s$/, '') }] : []
}
const measures =
  /^(?:pounds?|lbs?|ounces?|tons?|kilos?|kg|inch(?:es)?|feet|foot|miles?|gallons?|quarts?|pages?|items?|credits?|units?|watts?|square)$/

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

/** "You can complete part B" of what is completed by a health professional. */
export function agentSwapped({ source, all }: Pair): boolean {
  const { words } = source
  return words.some(({ text }, at) => {
    const [verb, article, agent] = [words[at - 1], words[at + 1], words[at + 2]]
    if (text !== 'by' || !verb || !/(?:ed|en|wn)$/.test(verb.text)) return false
    if (
      !/^(?:a|an|the|your|our)$/.test(article?.norm ?? '') ||
      agent?.role !== 'content' ||
      theirs.test(agent.text)
    )
      return false
    const own = all.findIndex(
      ({ role, concept: { id } }) => role === 'content' && id === verb.concept.id,
    )
    const who = all.slice(Math.max(0, own - 2), Math.max(0, own))
    return (
      who.some(({ norm }) => /^(?:you|we|i)$/.test(norm)) &&
      !all.some(({ concept: { id } }) => id === agent.concept.id)
    )
  })
}

/** Who may well be the reader. */
const theirs =
  /^(?:addressee|holder|owner|applicant|student|customer|guest|renter|tenant|parent|guardian|recipient|cardholder|resident|member|sender|employee|patient|rider|participant|person)s?$/

/** "A photo ID, proof of age and the form" of an ID and one of the following. */
export function allForOne({ source: { reading, words, sentence }, whole }: Pair): boolean {
  const mark = words.findIndex(
    ({ text }, at) =>
      text === 'one' &&
      words[at + 1]?.norm === 'of' &&
      words.slice(at + 2, at + 4).some((word) => /^(?:following|these)$/.test(word.text)),
  )
  if (mark < 0 || whole.some(({ norm }) => norm === 'or' || norm === 'either')) return false
  const listed = reading.words.slice(sentence.from + mark + 3, sentence.to)
  const items: string[][] = [[]]
  for (const {
    role,
    norm,
    kind,
    text,
    concept: { id },
  } of listed)
    if (norm === 'or' || (kind === 'mark' && /^[,:;]$/.test(text))) items.push([])
    else if (role === 'content') items.at(-1)?.push(id)
  const told = items.filter((item) =>
    item.some((id) => whole.some(({ role, concept }) => role === 'content' && concept.id === id)),
  )
  return told.length > 1
}

/** "An extra $10" of $10 in the first 30 days and $25 after that. */
export function tierDropped({ source, values, whole, reading }: Pair): boolean {
  const sums = source.values.filter(({ kind }) => kind === 'money')
  const told = values.filter(({ kind }) => kind === 'money')
  if (sums.length !== 2 || told.length !== 1) return false
  const [first, second] = sums
  const term = source.values.find(
    (value) =>
      value.kind === 'span' &&
      value.from > (first?.to ?? 0) &&
      value.from < (second?.from ?? 0) &&
      source.reading.words[value.from - 1]?.norm === 'first',
  )
  const later = source.reading.words.slice(second?.to, (second?.to ?? 0) + 3)
  return (
    term !== undefined &&
    later.some(({ norm }) => norm === 'after' || norm === 'afterwards' || norm === 'then') &&
    !whole.some(({ norm }) => norm === 'first') &&
    !reading.values.some(({ kind }) => kind === 'span')
  )
}

/** "They may not drive then" of what they may not "unless going to work", to somebody who speaks of work. */
export const denialExcepted = ({ source, segment, whole, ground }: Pair): boolean =>
  segment.negated &&
  !whole.some(({ norm }) => /^(?:unless|except|only|but)$/.test(norm)) &&
  source.sentence.segments.some(
    ({ from, to }) =>
      source.reading.words[from]?.norm === 'unless' &&
      source.reading.words
        .slice(from, to)
        .some(
          ({ role, concept: { id } }) =>
            role === 'content' &&
            !lightVerbs.has(id) &&
            ground.inbound.terms.has(id) &&
            !whole.some(({ concept }) => concept.id === id),
        ),
  )
