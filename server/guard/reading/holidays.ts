import { partsOf, serial, weekdayOf } from './calendar.ts'

/** Days known by a name: month and day, or the how-manieth weekday (0 is Sunday, -1 the last) of a month. */
const named: readonly (readonly [RegExp, (year: number) => { month: number; day: number }])[] = [
  [/\b(?:christmas|xmas) eve\b|\bnochebuena\b/, fixed(12, 24)],
  [/\b(?:christmas|xmas)(?: day)?\b(?! eve| break| holidays?)|\bdia de navidad\b/, fixed(12, 25)],
  [/\bnew year'?s? eve\b|\bnye\b/, fixed(12, 31)],
  [/\bnew year'?s?(?: day)?\b(?! eve| break)/, fixed(1, 1)],
  [/\bhalloween\b/, fixed(10, 31)],
  [/\bveterans day\b/, fixed(11, 11)],
  [/\bjuneteenth\b/, fixed(6, 19)],
  [/\b(?:independence day|4th of july|fourth of july)\b/, fixed(7, 4)],
  [/\bvalentine'?s day\b/, fixed(2, 14)],
  [
    /\b(?:thanksgiving(?: day)?|black friday)\b(?! break| week| holidays?)/,
    (year) => nth(year, 11, 4, 4),
  ],
  [/\blabou?r day\b/, (year) => nth(year, 9, 1, 1)],
  [/\bmemorial day\b/, (year) => nth(year, 5, 1, -1)],
  [/\bmlk(?: day)?\b|\bmartin luther king\b/, (year) => nth(year, 1, 1, 3)],
  [/\bpresidents'? day\b/, (year) => nth(year, 2, 1, 3)],
]
/** Short forms that are read as days of the week only in a question; "fri" is read everywhere. */
const weekdays = 'sun mon tue wed thu fri sat'.split(' ')
const months =
  'january february march april may june july august september october november december'.split(' ')

/** The holidays a text names, or the days before or after them, as day numbers. */
export function holidaysIn(text: string, now: number): number[] {
  const plain = plainly(text)
  const after = /\b(?:day|friday) after\b|\bblack friday\b/.test(plain)
  const before = /\b(?:day|night) before\b/.test(plain) ? 1 : 0
  return named
    .flatMap(([name, on]) => {
      if (!name.test(plain)) return []
      const { year } = partsOf(now)
      const days = [year, year + 1].map((each) => serialOn(each, on(each)))
      return [days.find((day) => day >= now - 7) ?? now]
    })
    .map((day) => day + (after ? 1 : -before))
}

const plainly = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** The days a question names without a date, as day numbers: a holiday, the day before one, or all days of a month ("in May"). */
export function daysByName(text: string, now: number): number[] {
  const plain = plainly(text)
  const found = holidaysIn(text, now)
  if (found.length > 0) return found
  const weekday = weekdays.indexOf(/\b(sun|mon|tue|wed|thu|sat)(?:s|rs?)?\b/.exec(plain)?.[1] ?? '')
  if (weekday >= 0)
    return [0, 1, 2, 3, 4, 5, 6]
      .map((step) => now + step)
      .filter((day) => weekdayOf(day) === weekday)
  const month =
    months.indexOf(/\b(?:in|during|for) ([a-z]{3,9})\b(?! \d)/.exec(plain)?.[1] ?? '') + 1
  return month === 0 ? [] : daysOf(month, now)
}

/** Whether offices commonly keep other hours on that day. */
export const isHoliday = (day: number): boolean => {
  const { year } = partsOf(day)
  return (
    named.some(
      ([name, on]) => !name.test('halloween valentines day') && serialOn(year, on(year)) === day,
    ) || day === serialOn(year, nth(year, 11, 4, 4)) + 1
  )
}

function daysOf(month: number, now: number): number[] {
  const today = partsOf(now)
  const year = month < today.month ? today.year + 1 : today.year
  const first = serial(year, month, 1)
  return [...Array(31).keys()]
    .map((step) => first + step)
    .filter((day) => partsOf(day).month === month)
}

function fixed(month: number, day: number) {
  return () => ({ month, day })
}

function nth(year: number, month: number, weekday: number, which: number) {
  const days = [...Array(31).keys()]
    .map((step) => step + 1)
    .filter((day) => {
      const each = serial(year, month, day)
      return partsOf(each).month === month && weekdayOf(each) === weekday
    })
  return { month, day: days.at(which < 0 ? which : which - 1) ?? 1 }
}

function serialOn(year: number, { month, day }: { month: number; day: number }) {
  return serial(year, month, day)
}
