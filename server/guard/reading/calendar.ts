import type { Moment } from '../situation.ts'

/** A day as a text names it; the year may be left open. */
export interface DateParts {
  year?: number
  month: number
  day: number
  /** The weekday said beside it. */
  weekday?: number
}

/** The office's calendar day and its weekday (0 is Sunday), and minutes since midnight. */
export interface Today {
  serial: number
  minutes: number
}

/** What day and time it is in the office at that moment. */
export function today(moment: Moment): Today {
  const local = Math.floor(moment.instant / 60_000 + offsetOf(moment))
  const day = Math.floor(local / 1440)
  return { serial: day, minutes: local - day * 1440 }
}

/** Minutes the office's clocks are ahead of UTC. */
function offsetOf({ instant, timeZone }: Moment): number {
  if (timeZone === 'Z') return 0
  const fixed = /^([+-])(\d\d):?(\d\d)$/.exec(timeZone)
  if (!fixed) return zoneOffset(timeZone, Math.floor(instant / quarter))
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3])
  return fixed[1] === '-' ? -minutes : minutes
}

/** Clocks are put forward and back at full quarters of an hour of UTC: within one the offset stands. */
const quarter = 900_000
const offsets = new Map<string, { at: number; minutes: number }>()
const formats = new Map<string, Intl.DateTimeFormat>()

/** The offset of a named zone, remembered for the last quarter asked about: to ask the calendar takes long. */
function zoneOffset(timeZone: string, at: number): number {
  const known = offsets.get(timeZone)
  if (known?.at === at) return known.minutes
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at * quarter)
      .map((part) => [part.type, Number(part.value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour % 24, parts.minute)
  const minutes = (local - at * quarter) / 60_000
  offsets.set(timeZone, { at, minutes })
  return minutes
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}

/** Days since 1970-01-01. */
export const serial = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)

export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** "2026-12-04" as a day number; null when there is none. */
export function serialOf(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return match ? serial(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The day number of a date whose year may be open: then the one nearest to today. */
export function nearest(date: DateParts, now: number): number {
  if (date.year !== undefined) return serial(date.year, date.month, date.day)
  const { year } = partsOf(now)
  let best = serial(year - 1, date.month, date.day)
  for (let each = year; each <= year + 1; each++) {
    const other = serial(each, date.month, date.day)
    if (Math.abs(other - now) < Math.abs(best - now)) best = other
  }
  return best
}

const mask = (...days: number[]) => days.reduce((sum, day) => sum | (1 << day), 0)

export const weekdayNames: ReadonlyMap<string, number> = new Map(
  Object.entries({
    sunday: 0,
    sundays: 0,
    sun: 0,
    monday: 1,
    mondays: 1,
    mon: 1,
    tuesday: 2,
    tuesdays: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wednesdays: 3,
    wed: 3,
    weds: 3,
    thursday: 4,
    thursdays: 4,
    thu: 4,
    thur: 4,
    thurs: 4,
    friday: 5,
    fridays: 5,
    fri: 5,
    saturday: 6,
    saturdays: 6,
    sat: 6,
    domingo: 0,
    domingos: 0,
    lunes: 1,
    martes: 2,
    miercoles: 3,
    jueves: 4,
    viernes: 5,
    sabado: 6,
    sabados: 6,
  }),
)

/** Names for several weekdays at once. */
export const weekdaySets: ReadonlyMap<string, number> = new Map(
  Object.entries({
    weekday: mask(1, 2, 3, 4, 5),
    weekdays: mask(1, 2, 3, 4, 5),
    weekend: mask(0, 6),
    weekends: mask(0, 6),
    daily: 127,
    mwf: mask(1, 3, 5),
    tth: mask(2, 4),
    tuth: mask(2, 4),
  }),
)

export const monthNames: ReadonlyMap<string, number> = new Map(
  [
    'january jan enero',
    'february feb febrero',
    'march mar marzo',
    'april apr abril',
    'may mayo',
    'june jun junio',
    'july jul julio',
    'august aug agosto',
    'september sept sep septiembre',
    'october oct octubre',
    'november nov noviembre',
    'december dec diciembre',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** Weekdays from one to the other, past the end of the week too. */
export function weekdaySpan(first: number, last: number): number {
  let result = 0
  for (let day = first; ; day = (day + 1) % 7) {
    result |= 1 << day
    if (day === last) return result
  }
}
