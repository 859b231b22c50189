import { monthNames, weekdayNames } from './calendar.ts'
import type { Day } from './day.ts'
import type { Token } from './tokens.ts'

/** What stands between the days of a list. */
export const joins = /^(,|and|&|\/|\+|or|y|o)$/

/** "every day except Monday", "weekdays but not Fridays": the days without those. Where it ends. */
export function leaveOut(tokens: readonly Token[], at: number, day: Day): number {
  if (day.dates.length > 0 || day.month || day.nth || !day.recurring) return at
  const lead = /^(?:, )?(?:except(?: for)?(?: on)?|but(?: not)?(?: on)?) /.exec(
    tokens
      .slice(at, at + 5)
      .map(({ text }) => `${text} `)
      .join(''),
  )?.[0]
  if (lead === undefined) return at
  const begins = at + lead.trim().split(' ').length
  const out: number[] = []
  let to = at
  let next = begins
  for (;;) {
    const weekday = weekdayNames.get(tokens[next]?.text ?? '')
    if (weekday === undefined) break
    out.push(weekday)
    to = next + 1
    if (!joins.test(tokens[to]?.text ?? '')) break
    next = to + 1
  }
  // "except Mondays, Thursdays until 8": the comma may begin another entry, and then only the first is left out.
  const listed = tokens.slice(begins, to).some(({ text }) => text === ',')
  const [first, ...others] = out
  if (first === undefined) return at
  if (listed && (others.length === 1 || hoursNext(tokens, to))) {
    out.length = 1
    to = begins + 1
  } else if (!/except|not/.test(lead) && hoursNext(tokens, to)) return at
  const mask = out.reduce((all, weekday) => all | (1 << weekday), 0)
  // "Monday to Friday, but Saturday …" leaves none of its own days out; "except Monday, July 4" leaves out a date, and
  // "except Wednesday afternoons" a part of the day.
  const part = /^(?:morning|afternoon|evening|night)s?$/.test(tokens[to]?.text ?? '')
  if ((day.weekdays & mask) !== mask || part || dated(tokens, to)) return at
  day.weekdays &= ~mask
  return to
}

/** "until 8", "only until noon", "10 to 2": what stands there holds of the days before it. */
const hoursNext = (tokens: readonly Token[], at: number) =>
  /^(?:until|till|from|at|only|is|are|we|it|when|noon)$/.test(tokens[at]?.text ?? '') ||
  tokens[at]?.kind === 'number'

/** "July 4" or ", July 4" */
const dated = (tokens: readonly Token[], at: number) =>
  monthNames.has(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === ',' && monthNames.has(tokens[at + 1]?.text ?? ''))
