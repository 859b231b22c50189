import { weekdayOf } from '../reading/calendar.ts'
import { falls } from '../reading/day.ts'
import type { Reading, Word } from '../reading/read.ts'
import { isDay } from '../reading/values.ts'
import { agrees } from './agree.ts'
import type { Fit } from './align.ts'

/** What another sentence tells of the very day that is spoken of, in other words than that it is closed. */

/** "In July and August it closes at 7 on weekdays": the fact itself has other hours then. */
export const seasonTells = ({ source: other }: Fit, { source }: Fit, day: number) =>
  other !== source &&
  other.fact === source.fact &&
  other.goesOn &&
  [other, source].every(
    ({ places, values }) => places.has('~open') && values.some(({ kind }) => kind === 'time'),
  ) &&
  other.days.every(
    ({ day: { weekdays, dates } }) =>
      weekdays === 0 || dates.length > 0 || (weekdays & (1 << weekdayOf(day))) !== 0,
  )

/** "There is no glaze firing on November 19": of another fact, and of what this one is about. */
export const callsOff = ({ source: other }: Fit, { source }: Fit, day: number, now: number) =>
  other.fact !== source.fact &&
  other.sentence.segments.some(
    ({ negated }, place) =>
      negated &&
      (other.details[place] ?? []).some(
        (value) =>
          isDay(value) &&
          value.day.dates.length > 0 &&
          (value.role === 'at' || value.day.stretch) &&
          falls(value.day, day, now),
      ) &&
      calledOffIn(other.parts[place] ?? []).some(
        ({ concept: { id } }) => source.subject.has(id) || source.title.has(id),
      ),
  )

/** "no | glaze firing | on …": what there is none of. */
function calledOffIn(words: readonly Word[]): readonly Word[] {
  const no = words.findIndex(({ norm }) => norm === 'no')
  const rest = no < 0 ? [] : words.slice(no + 1)
  const end = rest.findIndex(({ norm, role }) => role !== 'content' && norm !== 'the')
  return rest.slice(0, end < 0 ? undefined : end)
}

/** "Every branch closes at 3 pm that day": whichever it is. */
export const ofEvery = ({ source: { words } }: Fit) =>
  words.some(
    ({ norm }, at) =>
      /^(?:all|every|each|both)$/.test(norm) &&
      partOfOffice.test(
        words.slice(at + 1, at + 3).find(({ role }) => role === 'content')?.text ?? '',
      ),
  )
const partOfOffice =
  /^(?:branch|location|office|site|cent(?:er|re)|building|desk|facilit|hall|pool|store|counter|campus|librar|station|window|rink|gym|shop)(?:e?s|y|ies)?$/
export const hoursThen = ({ source: { values, days } }: Fit, day: number, now: number) =>
  values.some(({ kind }) => kind === 'time') && days.some((value) => falls(value.day, day, now))

/** "Story times take a break from December 21 to January 3" */
export const pauses = ({ source: other }: Fit, { source }: Fit, day: number, now: number) =>
  other.fact !== source.fact &&
  other.words.some(
    ({ text }, at, all) =>
      /^(?:hiatus|recess|paused?|pauses|suspended)$/.test(text) ||
      (text === 'break' &&
        all
          .slice(Math.max(0, at - 2), at)
          .some((word) => /^(?:takes?|on|taking)$/.test(word.text))),
  ) &&
  other.days.some((value) => falls(value.day, day, now)) &&
  [...other.subject].some((id) => id !== '~break' && source.subject.has(id))

/** "Buses run on the Sunday schedule on January 1", to one who is told of a Friday. */
export const reschedules = ({ source: other }: Fit, { source }: Fit, day: number, now: number) =>
  other.fact !== source.fact &&
  other.words.some(
    ({ text }, at) =>
      text === 'schedule' &&
      /^(?:saturday|sunday|weekday|weekend|holiday|reduced|modified)$/.test(
        other.words[at - 1]?.text ?? '',
      ),
  ) &&
  other.days.some((value) => value.day.dates.length > 0 && falls(value.day, day, now)) &&
  !source.days.some((value) => value.day.dates.length > 0 && falls(value.day, day, now)) &&
  [...other.subject].some((id) => source.places.has(id) || source.title.has(id))

/** "Event parking in Delmar Garage is $15 on December 5": its own price that day. */
export const pricedThen = (
  rival: Fit,
  { source }: Fit,
  { values: told }: Reading,
  day: number,
  now: number,
): boolean => {
  const { source: other } = rival
  return (
    other.fact !== source.fact &&
    [other, source].every(({ values }) => values.some(({ kind }) => kind === 'money')) &&
    !other.values.some(
      (known) => known.kind === 'money' && told.some((value) => agrees(value, known, now)),
    ) &&
    other.days.some(
      (value) => value.day.dates.length > 0 && !value.day.stretch && falls(value.day, day, now),
    ) &&
    [...source.names].some((id) => other.names.has(id)) &&
    rival.problem !== null
  )
}
