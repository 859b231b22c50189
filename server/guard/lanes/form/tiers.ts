import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import { boundPlace } from './pair.ts'
import type { Pair } from './pair.ts'

type Span = Extract<Value, { kind: 'span' }>

/** A stretch of time ahead that sets a case apart, and whether somebody so many minutes ahead is in it. */
interface Tier {
  value: Span
  holds: (lead: number) => boolean
  /** What stands "until" then has ended for whoever comes later. */
  ends?: number
}

const day = 1440

/** "Half of the fee is refunded" of "7 to 13 days ahead", to somebody who cancels twenty days ahead: another tier of the fact is theirs. */
export function tierMissed(pair: Pair, main: number): boolean {
  const { source, ground, reading } = pair
  const tiers = sourcesOf(source.fact).flatMap(tiersOf)
  if (tiers.length < 2) return false
  const here = source.details[boundPlace(pair, main)] ?? []
  const sentence = tiers.filter(({ value }) => source.values.includes(value))
  const own = sentence.filter(({ value }) => here.includes(value))
  const told = own.length > 0 ? own : sentence
  const lead = told.length === 1 ? leadOf(pair) : null
  return (
    lead !== null &&
    !told.some(({ holds }) => holds(lead)) &&
    (tiers.some(({ holds }) => holds(lead)) || told.some(({ ends }) => lead < (ends ?? 0))) &&
    !reading.values.some((each) => tiers.some(({ value }) => agrees(each, value, ground.now)))
  )
}

/** "14 or more days", "7 to 13 days", "less than 7 days"; "until 10 days before, half until 3 days before" goes on from tier to tier. */
function tiersOf({ values, reading }: Source): Tier[] {
  let before = Infinity
  return values.flatMap((value): Tier[] => {
    if (value.kind !== 'span' || value.unit !== 'minute') return []
    const { low, high, bound } = value
    if (bound === 'least') return [{ value, holds: (lead) => lead >= low }]
    if (bound === 'more') return [{ value, holds: (lead) => lead > low }]
    if (bound === 'most') return [{ value, holds: (lead) => lead <= high }]
    if (bound === 'less') return [{ value, holds: (lead) => lead < high }]
    if (low < high) return [{ value, holds: (lead) => lead >= low && lead <= high }]
    if (!value.ahead || reading.words[value.from - 1]?.norm !== 'until') return []
    const end = before
    before = low
    return [{ value, holds: (lead) => lead >= low && lead < end, ends: low }]
  })
}

/** How long ahead the sender is, in minutes: as they say, or until the one day they name; null where that is open. */
function leadOf({ ground: { inbound, now } }: Pair): number | null {
  const spans = inbound.heard.flatMap(({ reading, sentence }) =>
    reading.values.filter(
      (value): value is Span =>
        value.kind === 'span' &&
        value.unit === 'minute' &&
        value.low === value.high &&
        value.ahead === true &&
        value.from >= sentence.from &&
        value.to <= sentence.to,
    ),
  )
  const [span, other] = spans
  if (span) return other ? null : span.low
  const [named, second] = inbound.days.filter(isDay)
  if (!named || second || named.day.stretch) return null
  const [date, more] = daysOf(named.day, now)
  return date === undefined || more !== undefined || date < now ? null : (date - now) * day
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
