import type { Reading, Word } from '../reading/read.ts'
import type { Sentence } from '../reading/sentences.ts'
import { isDay } from '../reading/values.ts'
import type { Value } from '../reading/values.ts'
import { partsOf, weekdayOf } from '../reading/calendar.ts'
import { daysOf, falls } from '../reading/day.ts'
import type { Day } from '../reading/day.ts'
import { agrees, comingDays } from './agree.ts'
import type { Fit, Ground } from './align.ts'
import { telling } from './form/widened.ts'
import {
  callsOff,
  hoursThen,
  ofEvery,
  pauses,
  pricedThen,
  reschedules,
  seasonTells,
} from './that-day.ts'

/** The draft speaks of a certain day by the ordinary timetable, while a fact speaks of that very day. */
export function overridden(
  reading: Reading,
  sentence: Sentence,
  values: readonly Value[],
  fit: Fit,
  all: readonly Fit[],
  ground: Ground,
): boolean {
  const timed =
    values.some((value) => value.kind === 'time' || value.kind === 'day') ||
    fit.source.places.has('~open')
  const hours = values.some(({ kind }) => kind === 'time')
  // "closed Thursday, and Saturday 9 to 4": each of them speaks of its own day.
  const own = values.filter(isDay)
  const named =
    own.length > 0
      ? concrete(own, ground.now, false)
      : concreteDays(reading, sentence, ground, false)
  const asked = ground.inbound.days.flatMap((value) =>
    value.kind === 'day' && !value.day.stretch && !value.day.recurring
      ? comingDays(value.day, ground.now)
      : [],
  )
  // "Friday 8:30 to noon", to somebody who asked about the Friday of June 19.
  const meant = [...asked, ...ground.inbound.holidays].filter((day) =>
    namesWeekday(reading, sentence, day),
  )
  const days = named.length > 0 ? [...named, ...meant] : asked
  if (!timed && days.length === 0) return false
  const narrower = (other: Fit, day: number) => {
    const known = reach(fit, day, ground.now)
    const most = known === Infinity && special(fit, other) ? Infinity : Math.min(known, seasonal)
    return (
      other.source !== fit.source && reach(other, day, ground.now) < most && other.problem !== null
    )
  }
  const opening = reading.words
    .slice(sentence.from, sentence.to)
    .filter(({ concept: { id } }) => id === '~open')
  const closes = opening.length > 0 && opening.every(({ concept: { sign } }) => sign < 0)
  const takesBack = (other: Fit, day: number) =>
    other.source.fact === fit.source.fact &&
    ((closes && opensOn(other, day, ground.now)) ||
      (calledOff(other) && !toldToo(other, reading, ground.now))) &&
    narrower(other, day) &&
    !reading.words
      .slice(sentence.from, sentence.to)
      .some((word) => /^(except|excepto|salvo)$/.test(word.norm))
  // Where no day is named, today counts for what the fact itself takes back.
  if (
    (days.length > 0 ? days : [ground.now]).some((day) =>
      all.some((other) => takesBack(other, day)),
    )
  )
    return true
  const opens =
    opening.some(({ concept: { sign } }) => sign > 0) &&
    !sentence.segments.some(({ negated }) => negated)
  if (opens && ground.inbound.holidays.some((day) => shutThatDay(reading, fit, day, ground.now)))
    return true
  if (days.some((day) => all.some((other) => pricedThen(other, fit, reading, day, ground.now))))
    return true
  return (
    timed &&
    days.some(
      (day) =>
        takenBack(reading, sentence, fit, day, ground.now) ||
        all.some((other) => callsOff(other, fit, day, ground.now)) ||
        (hours &&
          all.some(
            (other) =>
              pauses(other, fit, day, ground.now) || reschedules(other, fit, day, ground.now),
          )) ||
        all.some((other) => seasonTells(other, fit, day) && narrower(other, day)) ||
        all.some(
          (other) =>
            other.source.fact !== fit.source.fact &&
            narrower(other, day) &&
            (other.source.places.has('~open') || noHours(other.source) >= 0) &&
            ((sameThing(fit, other) && sharesSubject(fit, other)) ||
              (special(fit, other) && ofHours(other)) ||
              (shuts(other, day, ground.now) &&
                !numbered(other) &&
                (ofOffice(other, ground.own) || ofEvery(other) || ofSame(fit, other))) ||
              (hours && ofEvery(other) && hoursThen(other, day, ground.now))),
        ),
    )
  )
}

/** "…, with no class on November 28": the sentence itself takes that day back. */
const takenBack = (
  reading: Reading,
  sentence: Sentence,
  { source }: Fit,
  day: number,
  now: number,
) =>
  source.sentence.segments.some(
    (segment, place) =>
      (segment.negated ||
        /^(except|excepto|salvo)$/.test(source.reading.words[segment.from]?.norm ?? '')) &&
      (source.details[place] ?? []).some(
        (value) => value.kind === 'day' && value.day.dates.length > 0 && falls(value.day, day, now),
      ),
  ) &&
  !reading.words
    .slice(sentence.from, sentence.to)
    .some((word) => /^(except|excepto|salvo|not|no)$/.test(word.norm))

/** "…, and on December 25 we are closed all day", unsaid to somebody who asked about Christmas. */
const shutThatDay = ({ words }: Reading, { source }: Fit, day: number, now: number) =>
  !words.some(({ text }) => text === 'closed' || text === 'except') &&
  source.sentence.segments.some(
    (_, place) =>
      source.parts[place]?.some(({ text }) => text === 'closed') === true &&
      (source.details[place] ?? []).some(
        (value) => isDay(value) && value.day.dates.length > 0 && falls(value.day, day, now),
      ),
  )

/** The draft itself goes on that it is closed that day. */
const toldToo = ({ source }: Fit, reading: Reading, now: number) =>
  reading.sentences.some(
    ({ from, to, segments }) =>
      reading.values.some(
        (value) =>
          value.from >= from &&
          value.to <= to &&
          source.days.some((known) => agrees(value, known, now)),
      ) &&
      (segments.some((segment) => segment.negated) ||
        reading.words
          .slice(from, to)
          .some(({ concept: { id, sign } }) => (id === '~open' && sign < 0) || id === '~cancel')),
  )

/** "The window and the phone line are closed from June 29 through July 13". */
const shuts = ({ source }: Fit, day: number, now: number) => {
  const said = source.parts.findIndex((words) =>
    words.some(({ concept: { id, sign } }) => id === '~open' && sign === -1),
  )
  const closed = said < 0 ? noHours(source) : said
  const next = source.parts.findIndex((words, place) => place > closed && words.some(states))
  return (
    closed >= 0 &&
    // Days worked out ("stays closed through") stand in no segment.
    (source.days.some((value) => !source.values.includes(value) && falls(value.day, day, now)) ||
      source.details
        .slice(closed, next < 0 ? undefined : next)
        .some((values) => values.some((value) => isDay(value) && falls(value.day, day, now))))
  )
}

/** "There are no hours on July 3": where, or -1. */
const noHours = ({ sentence, parts }: Fit['source']) =>
  sentence.segments.findIndex(
    ({ negated }, place) =>
      negated && parts[place]?.some(({ concept: { id } }) => id === '~hour') === true,
  )

/** "…, Thanksgiving Day and the Friday after it, and December 24": names of days go on, a verb ends them. */
const states = (word: Word, at: number) =>
  /^(?:is|are|was|will|has|have|but|except)$/.test(word.norm) ||
  (at < 2 && /^(?:we|they|it)$/.test(word.norm)) ||
  (word.role === 'content' &&
    !word.capital &&
    (telling(word) || /^~(?:open|start)$/.test(word.concept.id)))

/** "The office is closed", "Closed in 2026": whatever the office does. */
const ofOffice = ({ source }: Fit, own: ReadonlySet<string>) =>
  source.sentence.from > 0 && [...source.subject].every((id) => id === '~open')
    ? // "Lot 6: … Closed on Saturday": what is closed stands before it.
      [...source.title].every((id) => own.has(id) || ofClosing.test(id))
    : [...source.subject].every(
        (id) => own.has(id) || id === '~office' || id === '~open' || wholePlace.test(id),
      )
/** "The centre is closed" */
const wholePlace = /^~?(?:center|building|facility|facil|campus|campu|premis|grounds?)$/

const ofClosing =
  /^~?(?:office|open|hour|holiday|vacation|thanksgiv|christma|winter|summer|spring|fall|autumn|break|recess|week|weekend|day|schedul|season|special|year|semest|term|campu|close|closur)/

/** What one fact tells to be closed, the other tells to be open. */
const ofSame = ({ source }: Fit, { source: other }: Fit) =>
  other.words.some(
    ({ concept: { id } }, at, all) =>
      id !== '~open' &&
      other.subject.has(id) &&
      !other.subject.has(all[at + 1]?.concept.id ?? '') &&
      source.subject.has(id),
  )

/** "We also open on Monday, November 23", where Mondays are closed. */
const opensOn = ({ source }: Fit, day: number, now: number) =>
  source.days.some((value) => !value.day.stretch && falls(value.day, day, now)) &&
  (source.places.get('~open') ?? []).some((at) => source.reading.words[at]?.concept.sign === 1) &&
  !source.sentence.segments[0]?.negated

/** "There is no class on Monday, October 12." */
const calledOff = ({ source }: Fit) =>
  source.sentence.segments.some((segment) => segment.negated) ||
  (source.places.get('~open') ?? []).some((at) => source.reading.words[at]?.concept.sign === -1) ||
  source.places.has('~cancel') ||
  ['away', 'out', 'off', 'unavailable', 'absent', 'moved'].some((norm) => source.norms.has(norm))

/** "Summer desk hours" beside "Desk hours", or beside "Regular desk hours" */
const special = ({ source: { title, fact } }: Fit, { source: other }: Fit) =>
  fact !== other.fact && [...title].every((id) => other.title.has(id) || usual.test(id))
const usual = /^~?(?:regular|normal|usual|standard|general|ordinary|opening|open)$/

/** "Summer hours run from …": of hours, and of nothing that has them. */
const ofHours = ({ source: { subject } }: Fit) =>
  [...subject].every((id) =>
    /^~?(?:hour|run|start|summer|fall|autumn|spring|winter|season|holiday|semester|term|break|week)$/.test(
      id,
    ),
  )

/** So many days are a season with a timetable of its own, no exception to one. */
const seasonal = 60

const aMonth = 31
const inMonth = ({ year, month }: NonNullable<Day['month']>, at: number) => {
  const { year: own, month: its } = partsOf(at)
  return its === month && (year === undefined || year === own)
}

/** How many days the closest date or stretch holds that names the day: the narrower rule counts. */
export function reach({ source }: Fit, day: number, now: number): number {
  let least = Infinity
  for (const value of source.days) least = Math.min(least, lengthAt(value.day, day, now))
  return least
}

function lengthAt(known: Day, day: number, now: number): number {
  if (known.month?.month !== undefined) return inMonth(known.month, day) ? aMonth : Infinity
  if (known.dates.length === 0) return Infinity
  const days = daysOf(known, now)
  const [first = 0, last = first] = days
  if (!known.stretch) return days.includes(day) ? 1 : Infinity
  return day >= first && day <= last ? last - first + 1 : Infinity
}

const namesWeekday = ({ values }: Reading, { from, to }: Sentence, day: number) =>
  values.some(
    (value) =>
      isDay(value) &&
      value.from >= from &&
      value.from < to &&
      value.day.dates.length === 0 &&
      (value.day.weekdays & (1 << weekdayOf(day))) !== 0,
  )

/** The days the sentence names, else those asked about; "Fridays" names each coming Friday only where rules are compared. */
export function concreteDays(
  reading: Reading,
  sentence: Sentence,
  ground: Ground,
  recurring: boolean,
): number[] {
  const own = reading.values.filter(
    (value) => value.from >= sentence.from && value.from < sentence.to && value.kind === 'day',
  )
  return concrete(own.length > 0 ? own : ground.inbound.days, ground.now, recurring)
}

const concrete = (values: readonly Value[], now: number, recurring: boolean) =>
  values
    .filter(isDay)
    .filter(({ day }) => recurring || !(day.stretch || day.recurring))
    .flatMap(({ day }) => (day.stretch ? daysWithin(day, now) : comingDays(day, now)))

/** Each day of a stretch, as long as it is no season. */
function daysWithin(day: Day, now: number): number[] {
  const [first = 0, last = first] = daysOf(day, now)
  return last - first < seasonal
    ? Array.from({ length: last - first + 1 }, (_, more) => first + more)
    : []
}

export const names = (fit: Fit, day: number, now: number) =>
  fit.source.days.some((value) => falls(value.day, day, now))

/** "Registration is open from …" is not about the building that is open. */
function sameThing(one: Fit, two: Fit): boolean {
  const head = [...two.source.subject].at(-1)
  const own = [...one.source.subject].at(-1)
  return (
    head === undefined ||
    one.source.places.has(head) ||
    one.source.theme.has(head) ||
    // One of several: "the Center, the Counter and the phone line are closed".
    (own !== undefined && two.source.places.has(own))
  )
}

/** "Lot 14": one of several of its kind. */
const numbered = ({ source }: Fit) =>
  source.values.some(
    (value) => 'label' in value && value.label && value.from - source.sentence.from < 4,
  )

const sharesSubject = (one: Fit, two: Fit) => {
  const [head, other] = [one, two].map(({ source }) => [...source.subject].at(-1))
  if (head !== undefined && head === other && !numbered(one) && !numbered(two)) return true
  const mine = [...one.source.theme].filter(
    (id) => !['~hour', '~week', '~term', '~open'].includes(id),
  )
  const shared = mine.filter((id) => two.source.theme.has(id) || two.source.places.has(id))
  return shared.length >= 2 || (shared.length === 1 && mine.length <= 2)
}
