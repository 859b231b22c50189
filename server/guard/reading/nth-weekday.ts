import { weekdayNames } from './calendar.ts'
import { everyOther, lastOfMonth } from './day.ts'
import type { One } from './day.ts'
import { joins } from './left-out.ts'
import { ordinalAt } from './numbers.ts'
import type { Token } from './tokens.ts'

/** "the first Thursday of the month", "every other Tuesday", "the last Friday of each month". */
export function nthWeekday(tokens: readonly Token[], at: number): One | null {
  const other = alternating(tokens, at)
  if (other) return other
  const last = tokens[at]?.text === 'last'
  let nth = last ? lastOfMonth : 0
  let to = last ? at + 1 : at
  for (let more = ordinalAt(tokens, to); more && more.value < 6; more = ordinalAt(tokens, to)) {
    nth |= 1 << more.value
    ;({ to } = more)
    if (!joins.test(tokens[to]?.text ?? '')) break
    to++
  }
  const weekday = weekdayNames.get(tokens[to]?.text ?? '')
  if (nth === 0 || weekday === undefined) return null
  const rest = tokens
    .slice(to + 1, to + 4)
    .map((token) => token.text)
    .join(' ')
  const month = /^(?:of|in) (?:the|each|every) month/.test(rest)
    ? 4
    : /^(?:of|in) monthly/.test(rest)
      ? 3
      : /^(?:each|every|a|per) month/.test(rest)
        ? 3
        : 1
  if (last && month === 1) return null
  return { weekdays: 1 << weekday, nth, recurring: true, to: to + month }
}

function alternating(tokens: readonly Token[], at: number): One | null {
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  const lead =
    one === 'alternate' ? 1 : one === 'every' && /^(?:other|second|2nd)$/.test(two) ? 2 : 0
  const weekday = weekdayNames.get(tokens[at + lead]?.text ?? '')
  return lead === 0 || weekday === undefined
    ? null
    : { weekdays: 1 << weekday, nth: everyOther, recurring: true, to: at + lead + 1 }
}
