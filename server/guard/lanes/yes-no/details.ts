import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { Source } from '../../knowledge/sources.ts'
import { idsOf } from '../../knowledge/words.ts'
import { weekdayOf } from '../../reading/calendar.ts'
import { daysOf, falls } from '../../reading/day.ts'
import type { Word } from '../../reading/read.ts'
import { isDay } from '../../reading/values.ts'
import type { DayValue, Value } from '../../reading/values.ts'
import { isOnly, keptTo } from '../form/unsaid.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/** How what a yes-or-no question names stands to what a fact says: a detail within its bounds, a day before its deadline, a thing it keeps to. */

/** A time between the hours of an entry, however its half of the day is read. */
export const inHours = (value: Value, { fit }: Claim) =>
  (fit?.source.details ?? []).some((details) => {
    const times = details.filter((each) => each.kind === 'time')
    const [start] = times.filter(({ role }) => role === 'start').flatMap(({ minutes }) => minutes)
    const [end] = times.filter(({ role }) => role === 'end').flatMap(({ minutes }) => minutes)
    return (
      value.kind === 'time' &&
      times.length > 0 &&
      value.minutes.some(
        (minute) =>
          (start === undefined || minute >= start) &&
          (end === undefined || minute <= end || (start !== undefined && end < start)),
      )
    )
  })

/** "Are you closed on Saturday?" of what the fact tells to be open. */
export const asksOpposite = (asked: readonly Word[], { places, reading }: Source) =>
  asked.some(({ role, concept: { id, sign } }) => {
    const at = places.get(id)?.[0]
    return role === 'content' && at !== undefined && reading.words[at]?.concept.sign !== sign
  })

/** "Do you take cash?" where the fact says "cards only": what is not among the fact's words is not among what it keeps to. */
export function keptToOnly(
  { reading, sentence }: Heard,
  source: Source,
  claims: readonly Claim[],
): 'yes' | 'no' | null {
  const words = reading.words.slice(sentence.from, sentence.to)
  const asksOnly = words.some(({ text }) => text === 'only')
  const at = source.words.findIndex(isOnly)
  if (at < 0) return asksOnly && source.norms.has('or') ? 'no' : null
  const kept = keptTo(source.words, at)
  if (asksOnly || claims.length > 1 || kept.some(({ role }) => role === 'value')) return null
  if (words.some(({ norm }) => /^(anyone|anybody|everyone|everybody|all)$/.test(norm))) return 'no'
  const told = (id: string) =>
    [source.places, source.theme, source.title].some((set) => set.has(id))
  const beyond = words.some(
    ({ role, concept: one }) =>
      role === 'content' &&
      !lightVerbs.has(one.id) &&
      one.id !== '~allow' &&
      !idsOf(one).some(told),
  )
  if (beyond) return 'no'
  return words.some(({ norm }) => denying.test(norm)) || asksOpposite(words, source) ? null : 'yes'
}
const denying = /^(not|never|no|nobody|nothing|none|without)$/

/** "Has the deadline passed?", "can I still apply?": its day tells. */
export function stillDue(
  { reading, sentence }: Heard,
  known: readonly Value[],
  now: number,
): 'yes' | 'no' | null {
  const asks = reading.words
    .slice(sentence.from, sentence.to)
    .some(({ text }) => /^(passed|closed|over|late|miss|missed|ended|expired|past)$/.test(text))
  const still =
    !asks && reading.words.slice(sentence.from, sentence.to).some(({ text }) => text === 'still')
  const days = known.filter(
    (value) => value.kind === 'day' && value.day.dates.length > 0 && value.role !== 'start',
  )
  if ((!asks && !still) || days.length === 0 || known.some(({ kind }) => kind === 'time'))
    return null
  const last = Math.max(
    ...days.flatMap((value) => (value.kind === 'day' ? daysOf(value.day, now) : [])),
  )
  return last < now === asks ? 'yes' : 'no'
}

/** "Does it close at 5?", not "is it open at 4". */
export const asksForEnd = ({ reading, sentence }: Heard) => {
  const words = reading.words.slice(sentence.from, sentence.to)
  const does = words.some(({ text }) => /^(?:do|does|did|will|when|what)$/.test(text))
  return words.some(({ norm }) => ending.test(norm) || (does && /^(?:stop|close|open)$/.test(norm)))
}
const ending = /^(?:stops|closes|closed|ends?|expires?|until|finish(?:es)?|starts?|opens|begins?)$/

/** "Is it less than $100?" of what costs $40. */
export function satisfies(asked: Value, known: Value): boolean {
  const figure = (value: Value) =>
    value.kind === 'money'
      ? value.cents
      : value.kind === 'number'
        ? value.number
        : value.kind === 'span'
          ? value.low
          : null
  const [one, other] = [figure(asked), figure(known)]
  if (asked.kind !== known.kind || one === null || other === null || known.bound !== undefined)
    return false
  if (asked.bound === 'less') return other < one
  if (asked.bound === 'more') return other > one
  return asked.bound === 'most' ? other <= one : asked.bound === 'least' && other >= one
}

/** "on December 10" of what holds until December 12. */
export function inDays(asked: Value, known: Value, now: number): boolean {
  if (!isDay(asked) || !isDay(known) || asked.role !== 'at' || known.role === 'at') return false
  const [day] = daysOf(asked.day, now)
  const [end] = daysOf(known.day, now)
  if (day === undefined || end === undefined || known.day.stretch) return false
  return known.role === 'end' ? day <= end && day >= now : day >= end
}

/** "On June 15?" of what is daily from June 20 on. */
export const outOfSeason = (asked: Value, known: readonly Value[], now: number) => {
  const seasons = known.filter((each) => isDay(each) && each.day.stretch)
  const [day, second] = isDay(asked) && !asked.day.stretch ? daysOf(asked.day, now) : []
  return (
    day !== undefined &&
    second === undefined &&
    seasons.length > 0 &&
    known.some((each) => isDay(each) && each.day.dates.length === 0 && each.day.weekdays > 0) &&
    !known.some((each) => isDay(each) && each.day.dates.length > 0 && falls(each.day, day, now))
  )
}

/** Groups that leave each other out. */
const groups =
  /^(?:adults?|child|children|kids?|seniors?|teens?|infants?|babies|toddlers?|members?|nonmembers?|residents?|nonresidents?|faculty|staff|alumni|employees?)$/

/** "Is it free for adults?" of what is free for children: a group the fact does not speak of, where it speaks of another. */
export function ofOthers(asked: readonly Word[], { fit }: Claim): boolean {
  if (!fit) return false
  const { parts, places } = fit.source
  const told = (fit.places ?? [fit.main]).flatMap((place) => parts[place] ?? [])
  return (
    told.some(({ text }) => groups.test(text)) &&
    asked.some(
      ({ text, concept: own }) =>
        (groups.test(text) || /^(?:visitors?|public)$/.test(text)) &&
        !idsOf(own).some((id) => places.has(id)),
    )
  )
}

/** "Is rental included?" of what has a price of its own. */
export const soldApart = (asked: readonly Word[], { places, values }: Source) =>
  asked.some(({ concept: { id } }) => /^~(?:include|cover)$/.test(id) && !places.has(id)) &&
  values.some((value) => value.kind === 'money' && value.cents > 0)

/** Whether what is told of a day holds now: on its weekday, since it began, until it ends. */
export const holdsOn = ({ day, role }: DayValue, now: number): boolean => {
  const [first, last = first] = daysOf(day, now)
  if (first === undefined || last === undefined)
    return day.weekdays === 0 || (day.weekdays & (1 << weekdayOf(now))) !== 0
  if (role === 'start' && !day.stretch) return now >= first
  return role === 'end' && !day.stretch ? now <= last : falls(day, now, now)
}
