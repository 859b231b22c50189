import { dayAt } from './days.ts'
import type { Day } from './day.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import type { Figure } from './numbers.ts'
import { timesAt } from './times.ts'
import type { Token } from './tokens.ts'

export type Bound = 'least' | 'most' | 'more' | 'less'
export type Role = 'start' | 'end' | 'at'

interface Place {
  /** First piece and the one after the last. */
  from: number
  to: number
  /** "at least", "up to": the value is an end, not the thing. */
  bound?: Bound
  /** The number of a room or a house: part of a name. */
  label?: boolean
  /** An end it may also be told as: a limit, one side of "from … to …". */
  end?: Bound | undefined
  /** A length of time before something. */
  ahead?: boolean
  /** Inside such a length: "within 24 hours of". */
  within?: boolean
  /** It counts what stands right behind it, "two per card": no length of time. */
  counts?: boolean
}
/** A typed detail in one canonical form: what must never be wrong. */
export type Value = Place &
  (
    | { kind: 'time'; minutes: number[]; role: Role }
    | { kind: 'day'; day: Day; role: Role }
    | { kind: 'money'; cents: number }
    | { kind: 'span'; low: number; high: number; unit: string }
    | { kind: 'percent' | 'number' | 'ordinal'; number: number }
    | { kind: 'phone' | 'email' | 'url' | 'code'; text: string }
  )

export type DayValue = Extract<Value, { kind: 'day' }>
export const isDay = (value: Value | undefined): value is DayValue => value?.kind === 'day'

/** Finds every typed value, longest reading first, left to right. `now` is the office's day, for "tomorrow". */
export function findValues(tokens: readonly Token[], now: number | null): Value[] {
  const values: Value[] = []
  let at = 0
  while (at < tokens.length) {
    const found = valuesAt(tokens, at, now, values)
    for (const value of found) values.push(value)
    at = Math.max(at + 1, found.at(-1)?.to ?? 0)
  }
  return values
}

const none: readonly Value[] = []

function valuesAt(
  tokens: readonly Token[],
  at: number,
  now: number | null,
  before: readonly Value[],
): readonly Value[] {
  const token = tokens[at]
  if (!token || (token.kind === 'mark' && !'$€£'.includes(token.text)) || token.kind === 'emoji')
    return none
  if (token.kind === 'email' || token.kind === 'url' || token.kind === 'phone')
    return [{ kind: token.kind, from: at, to: at + 1, text: address(token) }]
  const day = dayAt(tokens, at, now)
  if (day) return [{ kind: 'day', ...day }]
  const afterDay = before.at(-1)?.kind === 'day' && at - (before.at(-1)?.to ?? 0) <= 2
  const times = timesAt(tokens, at, afterDay)
  if (times) return times
  const value = money(tokens, at) ?? code(tokens, at) ?? quantity(tokens, at)
  return value ? [value] : none
}

function address(token: Token): string {
  if (token.kind === 'phone') return token.text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  return token.text
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

const currency = /^(dollars?|dolar(?:es)?|bucks?|usd|euros?|eur|gbp)$/
const cent = /^(cents?|centavos?|¢)$/

function money(tokens: readonly Token[], at: number): Value | null {
  const sign = '$€£'.includes(tokens[at]?.text ?? ' ') ? 1 : 0
  if (indefinites.has(tokens[at]?.text ?? '') && /^(buck|dollar)$/.test(tokens[at + 1]?.text ?? ''))
    return { kind: 'money', from: at, to: at + 2, cents: 100 }
  const figure = numberAt(tokens, at + sign)
  if (!figure) return null
  const after = tokens[figure.to]?.text ?? ''
  if (sign > 0)
    return { kind: 'money', from: at, to: figure.to, cents: Math.round(figure.value * 100) }
  if (currency.test(after))
    return { kind: 'money', from: at, to: figure.to + 1, cents: Math.round(figure.value * 100) }
  if (after === '€')
    return { kind: 'money', from: at, to: figure.to + 1, cents: Math.round(figure.value * 100) }
  if (cent.test(after)) return { kind: 'money', from: at, to: figure.to + 1, cents: figure.value }
  return null
}

/** "FR-2", "I-20", "K0091254": letters and figures in one piece. */
function code(tokens: readonly Token[], at: number): Value | null {
  const head = tokens[at]
  if (!head || head.kind !== 'word' || head.text.length > 4) return null
  // "11 x 17" are two measures.
  if (head.text === 'x' && tokens[at - 1]?.kind === 'number') return null
  const dash = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? 1 : 0
  const figure = tokens[at + 1 + dash]
  if (!figure?.glued || figure.kind !== 'number') return null
  const tail = tokens[at + 2 + dash]
  const extra = tail?.glued && tail.kind === 'word' && tail.text.length < 3 ? 1 : 0
  const to = at + 2 + dash + extra
  // "I-20s" are several of the one.
  const text = tokens
    .slice(at, tail?.text === 's' ? to - 1 : to)
    .map((token) => token.text)
    .join('')
    .replaceAll('-', '')
  return { kind: 'code', from: at, to, text }
}

/** Units in minutes; working days, months and years are their own measure. */
const lengths: Record<string, readonly [string, number]> = {
  minute: ['minute', 1],
  minuto: ['minute', 1],
  hour: ['minute', 60],
  hora: ['minute', 60],
  day: ['minute', 1440],
  dia: ['minute', 1440],
  week: ['minute', 10080],
  semana: ['minute', 10080],
  month: ['month', 1],
  mes: ['month', 1],
  mese: ['month', 1],
  year: ['month', 12],
  ano: ['month', 12],
  min: ['minute', 1],
  hr: ['minute', 60],
  yr: ['month', 12],
  wk: ['minute', 10080],
}

const indefinites = new Set(['a', 'an', 'one', 'un', 'una'])
const each = new Set(['every', 'each', 'cada'])

/** "a quarter of an hour", "three quarters of an hour". */
function quarterHour(tokens: readonly Token[], at: number): Value | null {
  const text = (step: number) => tokens[at + step]?.text ?? ''
  const count = quarters.get(text(0))
  if (count === undefined || !/^quarters?$/.test(text(1))) return null
  const to = [2, 3, 4].find((step) => text(step) === 'hour')
  if (to === undefined || [2, 3].some((step) => step < to && !/^(?:of|an|-)$/.test(text(step))))
    return null
  return {
    kind: 'span',
    from: at,
    to: at + to + 1,
    low: count * 15,
    high: count * 15,
    unit: 'minute',
  }
}

const quarters = new Map([
  ['a', 1],
  ['one', 1],
  ['three', 3],
])

/** "an hour and a half", "two and a half hours". */
function andAHalf(tokens: readonly Token[], at: number): Value | null {
  const figure = numberAt(tokens, at)
  const count = indefinites.has(tokens[at]?.text ?? '') ? 1 : figure?.value
  if (count === undefined || figure?.to === at + 2) return null
  const words = tokens.slice(at + 1, at + 6).map(({ text }) => text)
  const [one = '', two, three, four, five = ''] = words
  const unitBefore = lengths[one] ?? lengths[one.replace(/s$/, '')]
  const unitAfter = lengths[four ?? ''] ?? lengths[(four ?? '').replace(/s$/, '')]
  const [unit, to] =
    unitBefore && two === 'and' && three === 'a' && four === 'half'
      ? [unitBefore, at + 5]
      : unitAfter && one === 'and' && two === 'a' && three === 'half' && five !== 'and'
        ? [unitAfter, at + 5]
        : [null, at]
  if (!unit) return null
  const length = (count + 0.5) * unit[1]
  return { kind: 'span', from: at, to, low: length, high: length, unit: unit[0] }
}

function quantity(tokens: readonly Token[], at: number): Value | null {
  const hourly =
    tokens[at]?.text === 'hourly'
      ? 1
      : each.has(tokens[at]?.text ?? '') && /^(hour|hora)$/.test(tokens[at + 1]?.text ?? '')
        ? 2
        : 0
  if (hourly > 0 && !isSum(tokens, at - (tokens[at - 1]?.text === 'for' ? 2 : 1)))
    return { kind: 'span', from: at, to: at + hourly, low: 60, high: 60, unit: 'minute' }
  const half = tokens[at]?.text === 'half'
  const article = half && /^an?$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0
  if (half && /^hours?$/.test(tokens[at + 1 + article]?.text ?? ''))
    return { kind: 'span', from: at, to: at + 2 + article, low: 30, high: 30, unit: 'minute' }
  const parted = quarterHour(tokens, at) ?? andAHalf(tokens, at)
  if (parted) return parted
  if (
    half &&
    !/^(the|and|or)$/.test(tokens[at - 1]?.text ?? '') &&
    (halved.test(tokens[at + 1]?.text ?? '') || isShare(tokens, at + 1))
  )
    return { kind: 'percent', from: at, to: at + 1, number: 50 }
  // "20 hours a week", "$62 an hour" count by the week and the hour, as "per week" does.
  if (
    /^an?$/.test(tokens[at]?.text ?? '') &&
    ((timely.test(tokens[at - 1]?.text ?? '') &&
      /^(hour|week)$/.test(tokens[at + 1]?.text ?? '')) ||
      isSum(tokens, at - 1))
  )
    return null
  // "a Week A street"
  if (
    /^an?$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.capital &&
    /^[a-z]$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 2]?.capital
  )
    return null
  const indefinite = half || indefinites.has(tokens[at]?.text ?? '')
  const low = indefinite ? { value: half ? 0.5 : 1, to: at + 1 } : numberAt(tokens, at)
  if (!low) return ordinal(tokens, at)
  if (takesUp(tokens, at, low.to)) return null
  const open = openSpan(tokens, at, low)
  if (open) return open
  const high = rangeEnd(tokens, low.to, tokens[at - 1]?.text === 'between')
  const span = unitAt(tokens, high?.to ?? low.to, low.value, high?.value ?? low.value)
  if (
    span &&
    !(
      indefinite &&
      !limited.test(tokens[at - 1]?.text ?? '') &&
      span.unit !== 'workday' &&
      /^(day|month|year|dia|mes|ano)s?$/.test(tokens[low.to]?.text ?? '')
    )
  )
    return { ...span, from: at }
  if (indefinite) return null
  if (tokens[low.to]?.text === '%' || /^percent$/.test(tokens[low.to]?.text ?? ''))
    return { kind: 'percent', from: at, to: low.to + 1, number: low.value }
  if (high && high.value > low.value && !indefinite)
    return { kind: 'span', from: at, to: high.to, low: low.value, high: high.value, unit: 'any' }
  if (
    /^(weeks?|grade|floors?|year|level|session|semana|piso|grado)$/.test(tokens[at - 1]?.text ?? '')
  )
    return { kind: 'ordinal', from: at, to: low.to, number: low.value }
  return ordinal(tokens, at) ?? { kind: 'number', from: at, to: low.to, number: low.value }
}

/** "half of the camp fee", "half your deposit" */
const isShare = (tokens: readonly Token[], at: number) =>
  /^(of|the|your|its|their)$/.test(tokens[at]?.text ?? '') &&
  tokens
    .slice(at + 1, at + 6)
    .some(({ text }) =>
      /^(fees?|costs?|price|tuition|charge|deposit|payment|amount|rent)$/.test(text),
    )

/** "under a year", "within a month": a length, no name of a time. */
const limited = /^(under|over|within|than|least|most|past)$/

const timely = /^(hours?|hrs?|minutes?|days?|times|once|twice)$/

/** "then half until Friday": fifty percent, where no half hour or half price is meant. */
const halved = /^(until|through|back|is|up|before|after|refund|refunded|[,.;])$/

/** A word like "first" is a typed detail before these; else it is a word like others. */
const ordered = /^(floors?|and|grades?|streets?|avenue|weeks?|quarter|period|level|or|to|graders?)$/

/** "the two", "of the three": takes up what was said, counts nothing. */
const takesUp = (tokens: readonly Token[], at: number, to: number) =>
  tokens[at]?.kind === 'word' &&
  (/^(these|those)$/.test(tokens[at - 1]?.text ?? '') ||
    (/^(the|los|las)$/.test(tokens[at - 1]?.text ?? '') && (tokens[to]?.kind ?? 'mark') === 'mark'))

function ordinal(tokens: readonly Token[], at: number): Value | null {
  const place = ordinalAt(tokens, at)
  const noun = tokens[place?.to ?? at]?.text ?? ''
  if (place && tokens[at]?.kind === 'word' && !ordered.test(noun)) return null
  return place && { kind: 'ordinal', from: at, to: place.to, number: place.value }
}

/** A sum ends there. */
const isSum = (tokens: readonly Token[], at: number) =>
  currency.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.kind === 'number' &&
    ('$€£'.includes(tokens[at - 1]?.text ?? ' ') ||
      (tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'number')))

/** "3 or more days": a length with its bound inside. */
function openSpan(tokens: readonly Token[], at: number, low: Figure): Value | null {
  if (tokens[low.to]?.text !== 'or') return null
  const word = tokens[low.to + 1]?.text ?? ''
  const bound = word === 'more' ? 'least' : word === 'less' || word === 'fewer' ? 'most' : null
  const span = bound && unitAt(tokens, low.to + 2, low.value, low.value)
  return span && bound ? { ...span, from: at, bound } : null
}

/** "three to five", "7-10", "a week to ten", "between 10 and 15". */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  between = false,
): { value: number; to: number } | null {
  const link = tokens[at]?.text ?? ''
  return link === '-' ||
    link === 'to' ||
    link === 'through' ||
    link === 'a' ||
    link === 'or' ||
    (between && link === 'and')
    ? numberAt(tokens, at + 1)
    : null
}

function unitAt(tokens: readonly Token[], at: number, low: number, high: number) {
  let next = at
  if (tokens[next]?.text === '-') next++
  const working = /^(business|working|work)$/.test(tokens[next]?.text ?? '')
  const name = tokens[next + (working ? 1 : 0)]?.text ?? ''
  const length = lengths[name] ?? lengths[name.replace(/s$/, '')]
  if (!length) return null
  const after = next + (working ? 2 : 1)
  const labour = /^habil(es)?$/.test(tokens[after]?.text ?? '')
  const [unit, factor] =
    working || labour ? (['workday', /^(?:week|semana)/.test(name) ? 5 : 1] as const) : length
  const more = low === high ? rangeOver(tokens, after, unit) : null
  return {
    kind: 'span' as const,
    to: more?.to ?? after + (labour ? 1 : 0),
    low: low * factor,
    high: more?.high ?? high * factor,
    unit,
  }
}

/** "a week to ten days": the second half names its own unit. */
function rangeOver(
  tokens: readonly Token[],
  at: number,
  unit: string,
): { to: number; high: number } | null {
  const end = rangeEnd(tokens, at)
  if (!end) return null
  const name = tokens[end.to]?.text ?? ''
  const length = lengths[name] ?? lengths[name.replace(/s$/, '')]
  return length && length[0] === unit ? { to: end.to + 1, high: end.value * length[1] } : null
}
