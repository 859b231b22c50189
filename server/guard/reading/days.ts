import { serial, weekdayNames, weekdaySets, weekdaySpan, weekdayOf } from './calendar.ts'
import type { DateParts } from './calendar.ts'
import type { Day, One } from './day.ts'
import { closest, dateAt, dateOf, year, yearAfter } from './dates.ts'
import { joins, leaveOut } from './left-out.ts'
import { letteredDays } from './lettered.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import { monthsAt, spans } from './months.ts'
import { nthWeekday } from './nth-weekday.ts'
import type { Token } from './tokens.ts'
import type { Role } from './values.ts'

export interface DayPlace {
  day: Day
  role: Role
  from: number
  to: number
}

/** The days named at this place, lists and stretches taken together. */
export function dayAt(tokens: readonly Token[], at: number, now: number | null): DayPlace | null {
  const paired = weekdaysThenStretch(tokens, at, now) ?? weekdaysThenDates(tokens, at, now)
  if (paired) return paired
  const first = monthsAt(tokens, at) ?? oneDay(tokens, at, now)
  if (!first) return null
  const day: Day = {
    weekdays: first.weekdays ?? 0,
    dates: first.dates ?? [],
    stretch: first.stretch ?? false,
    recurring: first.recurring ?? false,
    relative: first.relative ?? false,
    ...(first.month ? { month: first.month } : {}),
    ...(first.nth ? { nth: first.nth } : {}),
  }
  let { to } = first
  let before = to
  let last = lowest(day.weekdays)
  for (;;) {
    // "from Monday, June 29, through Monday, July 13"
    const comma =
      tokens[to]?.text === ',' && /^(to|through|until|thru|hasta)$/.test(tokens[to + 1]?.text ?? '')
    if (comma) to++
    const link = tokens[to]?.text ?? ''
    const skip = joins.test(link) && joins.test(tokens[to + 1]?.text ?? '') ? 2 : 1
    const article =
      /^(on|el|the|los)$/.test(tokens[to + skip]?.text ?? '') && skip === 1 && link !== ',' ? 1 : 0
    const more =
      joins.test(link) || spans.test(link)
        ? (oneDay(tokens, to + skip + article, now) ?? dayNumber(tokens, to + skip, day))
        : null
    if (!more || !sameSort(day, more) || day.stretch || (day.nth && more.nth)) {
      if (comma) to--
      break
    }
    if (spans.test(link)) {
      // "July 3, November 25 to 27": the stretch is a detail of its own.
      if (day.dates.length > 1) {
        day.dates.pop()
        to = before
        break
      }
      stretch(day, more, last)
    } else {
      before = to
      list(day, more)
    }
    last = lowest(more.weekdays ?? 1)
    ;({ to } = more)
  }
  to = leaveOut(tokens, to, day)
  shareMonth(day, now)
  shareYear(day)
  return { day, role: roleOf(tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''), from: at, to }
}

/** "Thursday and Friday, December 3 and 4", "two Saturdays only, August 29 and September 5": each date with its weekday. */
function weekdaysThenDates(
  tokens: readonly Token[],
  at: number,
  now: number | null,
): DayPlace | null {
  const lead = /^(this|next)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const head = tokens[at + lead]?.text ?? ''
  if (!weekdayNames.has(head) && !relatives.has(head)) return null
  const weekdays: number[] = []
  let to = at + lead
  for (;;) {
    const weekday = weekdayNames.get(tokens[to]?.text ?? '') ?? relativeWeekday(tokens[to], now)
    if (weekday === undefined) return null
    weekdays.push(weekday)
    to++
    const comma = tokens[to]?.text === ',' && /^(and|y)$/.test(tokens[to + 1]?.text ?? '') ? 1 : 0
    const listed = weekdayNames.has(tokens[to + 1 + comma]?.text ?? '')
    if (!listed || !joins.test(tokens[to]?.text ?? '')) break
    to += 1 + comma
  }
  // "two Saturdays only, August 29 and September 5"
  const [one] = weekdays
  const only = tokens[to]?.text === 'only' ? 1 : 0
  const counted = weekdays.length === 1 && (only > 0 || tokens[at - 1]?.kind === 'number')
  to += counted ? only : 0
  if ((weekdays.length < 2 && !counted) || !/^[,(:]$/.test(tokens[to]?.text ?? '')) return null
  const dates = dayAt(tokens, to + 1, now)
  const own = dates?.day.dates ?? []
  if (!dates || dates.day.stretch || (!counted && own.length !== weekdays.length)) return null
  if (counted && own.length === 0) return null
  if (dates.day.relative || own.some((date) => date.weekday !== undefined)) return null
  const closed = tokens[to]?.text === '(' && tokens[dates.to]?.text === ')' ? 1 : 0
  return {
    day: {
      ...dates.day,
      dates: own.map((date, index) => ({ ...date, weekday: weekdays[index] ?? one ?? 0 })),
    },
    role: roleOf(tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''),
    from: at,
    to: dates.to + closed,
  }
}

/** "this Wed through Fri (Nov 25-27)", "Mon-Fri, December 14 to 18": the dates of those weekdays. */
function weekdaysThenStretch(
  tokens: readonly Token[],
  at: number,
  now: number | null,
): DayPlace | null {
  const lead = /^(this|next)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const first = weekdayNames.get(tokens[at + lead]?.text ?? '')
  if (first === undefined || !spans.test(tokens[at + lead + 1]?.text ?? '')) return null
  const last = weekdayNames.get(tokens[at + lead + 2]?.text ?? '')
  const mark = tokens[at + lead + 3]?.text ?? ''
  if (last === undefined || !/^[,(]$/.test(mark)) return null
  const dates = dayAt(tokens, at + lead + 4, now)
  const [begin, end, ...others] = dates?.day.dates ?? []
  if (!dates?.day.stretch || !begin || !end || others.length > 0) return null
  if (begin.weekday !== undefined || end.weekday !== undefined) return null
  return {
    day: {
      ...dates.day,
      dates: [
        { ...begin, weekday: first },
        { ...end, weekday: last },
      ],
    },
    role: roleOf(tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''),
    from: at,
    to: dates.to + (mark === '(' && tokens[dates.to]?.text === ')' ? 1 : 0),
  }
}

/** Which weekday "tomorrow" is. */
const relativeWeekday = (token: Token | undefined, now: number | null): number | undefined => {
  const shift = relatives.get(token?.text ?? '')
  return shift === undefined || now === null ? undefined : weekdayOf(now + shift)
}

const sameSort = (day: Day, more: One) =>
  !day.month &&
  !more.month &&
  day.dates.length > 0 === (more.dates ?? []).length > 0 &&
  !(day.relative || more.relative)

function stretch(day: Day, more: One, last: number): void {
  if (day.dates.length > 0) {
    day.dates.push(...(more.dates ?? []))
    day.stretch = true
    day.weekdays = 0
  } else {
    day.weekdays |= weekdaySpan(last, lowest(more.weekdays ?? 1))
    day.listed = !day.recurring && !(more.recurring ?? false)
    day.recurring = true
  }
}

function list(day: Day, more: One): void {
  day.weekdays = day.dates.length > 0 ? 0 : day.weekdays | (more.weekdays ?? 0)
  day.dates.push(...(more.dates ?? []))
  if (day.dates.length > 0) return
  day.listed = (day.listed ?? !day.recurring) && !(more.recurring ?? false)
  day.recurring = true
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
  // "stop by tomorrow"
  if (word === 'by' && /^(stop|come|drop|swing|pop|go|pass|coming|stopping)$/.test(earlier))
    return 'at'
  if (/^(from|since|starting|after|beginning|desde)$/.test(word)) return 'start'
  return /^(until|through|by|before|hasta|ending)$/.test(word) ? 'end' : 'at'
}

function oneDay(tokens: readonly Token[], at: number, now: number | null): One | null {
  return (
    nthWeekday(tokens, at) ??
    withWeekday(tokens, relativeDay(tokens, at, now)) ??
    namedDay(tokens, at, now) ??
    dateAt(tokens, at, now) ??
    year(tokens, at)
  )
}

const relatives = new Map<string, number>(
  Object.entries({
    today: 0,
    tonight: 0,
    hoy: 0,
    tomorrow: 1,
    yesterday: -1,
    ayer: -1,
  }),
)

const partsOfDay = new Set('morning afternoon evening night manana tarde noche'.split(' '))
const nearby = new Set('this next coming este proximo'.split(' '))

function relativeDay(tokens: readonly Token[], at: number, now: number | null): One | null {
  const word = tokens[at]?.text ?? ''
  if (now === null) return null
  if (word === 'day' && tokens[at + 1]?.text === 'after' && tokens[at + 2]?.text === 'tomorrow')
    return { dates: [dateOf(now + 2)], relative: true, to: at + 3 }
  if (word === 'pasado' && tokens[at + 1]?.text === 'manana')
    return { dates: [dateOf(now + 2)], relative: true, to: at + 2 }
  // "a week from tomorrow", "two weeks from today"
  const weeks = /^an?$/.test(word) ? { value: 1, to: at + 1 } : numberAt(tokens, at)
  if (
    weeks &&
    /^weeks?$/.test(tokens[weeks.to]?.text ?? '') &&
    tokens[weeks.to + 1]?.text === 'from'
  ) {
    const start = tokens[weeks.to + 2]?.text ?? ''
    const weekday = weekdayNames.get(start)
    const ahead =
      weekday === undefined
        ? (relatives.get(start) ?? (start === 'now' ? 0 : undefined))
        : (weekday - weekdayOf(now) + 7) % 7
    if (ahead !== undefined)
      return { dates: [dateOf(now + ahead + 7 * weeks.value)], relative: true, to: weeks.to + 3 }
  }
  // "this afternoon" is today; which hours it has is told by the word itself.
  if (/^(this|esta)$/.test(word) && partsOfDay.has(tokens[at + 1]?.text ?? ''))
    return { dates: [dateOf(now)], relative: true, to: at + 1 }
  const shift = relatives.has(word)
    ? relatives.get(word)
    : word === 'manana' && !/^(la|por)$/.test(tokens[at - 1]?.text ?? '')
      ? 1
      : undefined
  if (shift !== undefined) return { dates: [dateOf(now + shift)], relative: true, to: at + 1 }
  if (!nearby.has(word)) return null
  const weekday = weekdayNames.get(tokens[at + 1]?.text ?? '')
  if (weekday === undefined) return null
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  const step =
    word === 'next' && ahead + weekdayOf(now) < 7 && weekdayOf(now) !== 0 ? ahead + 7 : ahead
  const said = namedDay(tokens, at + 1, now)
  const [date, ...others] = said?.dates ?? []
  if (said && date && (others.length > 0 || isNear(date, now, word === 'next' ? 14 : 7)))
    return said
  // "this Friday, January 22", in December: what "this Friday" is decides.
  if (said && date) return { dates: [dateOf(now + step)], relative: true, to: said.to }
  return { dates: [dateOf(now + step)], relative: true, to: at + 2 }
}

const isNear = ({ year: said, month, day }: DateParts, now: number, most: number) => {
  const ahead = (said ? [said] : [0, 1].map((more) => (dateOf(now).year ?? 0) + more)).map(
    (each) => serial(each, month, day) - now,
  )
  return ahead.some((days) => days >= 0 && days <= most)
}

/** "tomorrow (Saturday)": the weekday explains the day, and must be that day's. */
function withWeekday(tokens: readonly Token[], day: One | null): One | null {
  const [date, ...others] = day?.dates ?? []
  const name = tokens[(day?.to ?? 0) + 1]?.text ?? ''
  if (!day || !date || others.length > 0 || !/^[(,]$/.test(tokens[day.to]?.text ?? '')) return day
  if (!weekdayNames.has(name) || name.endsWith('ys')) return day
  const to = day.to + 2
  const closed = tokens[to]?.text === ')' ? to + 1 : to
  if (tokens[day.to]?.text === '(' && closed === to) return day
  // "tomorrow, Friday, at 10", but not "tomorrow, Friday, and Saturday"
  const apart =
    tokens[to]?.text === ',' &&
    !/^(?:at|from|until|between|in|on)$/.test(tokens[to + 1]?.text ?? '')
  if (apart || /^(the|el)$/.test(tokens[to]?.text ?? '') || tokens[to]?.kind === 'number')
    return day
  return { ...day, dates: [{ ...date, weekday: weekdayNames.get(name) ?? 0 }], to: closed }
}

function namedDay(tokens: readonly Token[], at: number, now: number | null): One | null {
  const word = tokens[at]?.text ?? ''
  if (tokens[at]?.kind !== 'word' && word !== '7') return null
  if (weekdaySets.has(word))
    return { weekdays: weekdaySets.get(word) ?? 0, recurring: true, to: at + 1 }
  if (
    (word === 'seven' || word === '7') &&
    /^days (?:a|per|each|every) week$/.test(
      tokens
        .slice(at + 1, at + 4)
        .map((token) => token.text)
        .join(' '),
    )
  )
    return { weekdays: 127, recurring: true, to: at + 4 }
  if (
    (word === 'every' || word === 'each') &&
    !/^(cents?|dollars?|¢)$/.test(tokens[at - 2]?.text ?? '') &&
    tokens[at + 1]?.text === 'day' &&
    !/^(the|we|that|you)$/.test(tokens[at + 2]?.text ?? '')
  )
    return { weekdays: 127, recurring: true, to: at + 2 }
  const letters = letteredDays(tokens, at)
  if (letters) return letters
  if (!weekdayNames.has(word)) return null
  const weekday = weekdayNames.get(word) ?? 0
  if (
    (word === 'sun' || word === 'sat') &&
    !tokens[at]?.capital &&
    !spans.test(tokens[at + 1]?.text ?? '') &&
    !spans.test(tokens[at - 1]?.text ?? '') &&
    !/^(open|on|this|next|every|for|by|til|till|or|and|n|from|last|fri)$/.test(
      tokens[at - 1]?.text ?? '',
    )
  )
    return null
  let next = at + 1
  if (tokens[next]?.text === '.' && word.length < 6 && tokens[next + 1]?.kind !== undefined) next++
  while (/^(,|the|el|\(|of)$/.test(tokens[next]?.text ?? '')) next++
  const plural = word.length > 5 && word.endsWith('ys')
  const full = plural && next > at + 1 ? null : dateAt(tokens, next, now)
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
    tokens.slice(bare.to + 1, bare.to + 3).some((token) => weekdayNames.has(token.text))
  )
    return { dates: [{ month: 0, day: bare.value, weekday }], to: bare.to }
  const nth = ordinalAt(tokens, next)
  if (nth && next > at + 1 && now !== null && nth.value > 3)
    return { dates: [{ ...closest(nth.value, now), weekday }], to: nth.to }
  return {
    weekdays: 1 << weekday,
    recurring: plural || /^(?:every|each|cada)$/.test(tokens[at - 1]?.text ?? ''),
    to: at + 1,
  }
}

/** "19, 2026" after "Tuesday, December 15 to": the month is said once. */
function dayNumber(tokens: readonly Token[], at: number, before: Day): One | null {
  const last = before.dates.at(-1)
  const day = last && !before.relative ? (ordinalAt(tokens, at) ?? numberAt(tokens, at)) : null
  if (!last || !day || day.value > 31 || day.value <= last.day || tokens[at]?.kind !== 'number')
    return null
  if (/^(:|am|pm|%|a|p)$/.test(tokens[day.to]?.text ?? '') || hoursFrom(tokens, day.to)) return null
  const said = yearAfter(tokens, day.to)
  return {
    dates: [{ month: last.month, day: day.value, ...(said ? { year: said.year } : {}) }],
    to: said?.to ?? day.to,
  }
}

/** "November 7, 9 to noon": what follows are hours. */
const hoursFrom = (tokens: readonly Token[], at: number) =>
  /^(?:to|-|until|till)$/.test(tokens[at]?.text ?? '') &&
  (/^(?:noon|midnight)$/.test(tokens[at + 1]?.text ?? '') ||
    (tokens[at + 1]?.kind === 'number' && /^(?::|am|pm|a|p)$/.test(tokens[at + 2]?.text ?? '')))
