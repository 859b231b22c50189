import { empty, filler } from '../knowledge/stopwords.ts'
import { weekdayNames, weekdaySets } from './calendar.ts'
import { letteredDays } from './lettered.ts'
import { numberAt } from './numbers.ts'
import type { Token } from './tokens.ts'
import type { Role, Value } from './values.ts'

interface Clock {
  minutes: number[]
  to: number
  /** Names the half of the day, or cannot be mistaken for a plain number. */
  sure: boolean
}

const links = /^(-|to|until|through|and|a|hasta|y)$/
const approach = /^(at|until|by|around|from|before|after|@|las|la|since)$/
const starting = /^(from|after|desde|since)$/
const finishing = /^(until|by|before|hasta|through)$/

/** One clock time, or the two ends of a range. A bare number is a time only where its neighbours say so. */
export function timesAt(tokens: readonly Token[], at: number, afterDay: boolean): Value[] | null {
  const hours = spanishHours(tokens, at, afterDay)
  if (hours) return hours
  const first = clockAt(tokens, at)
  const lead = tokens[at - 1]?.text ?? ''
  if (!first || (!first.sure && counted.test(tokens[at - 2]?.text ?? '') && ranging.test(lead)))
    return null
  if (!first.sure && numbered.test(lead)) return null
  const second = links.test(tokens[first.to]?.text ?? '')
    ? clockAt(tokens, skipArticle(tokens, first.to + 1))
    : null
  const range = second && rangeReads(tokens, at, first, second, afterDay)
  if (range) return range.map((value, index) => (index === 0 ? { ...value, from: at } : value))
  const isTime =
    first.sure ||
    ofAnotherDay(tokens, at, first.to) ||
    ((approach.test(lead) || (lead === 'about' && tokens[at - 2]?.text === 'at')) &&
      first.minutes.length > 0 &&
      !unitFollows(tokens, first.to) &&
      !thingFollows(tokens, first.to))
  if (!isTime) return null
  const more = listed(tokens, first)
  if (more)
    return [
      { kind: 'time', from: at, to: first.to, minutes: first.minutes, role: 'at' },
      { kind: 'time', from: first.to + 1, to: more.to, minutes: more.minutes, role: 'at' },
    ]
  return [
    {
      kind: 'time',
      from: at,
      to: first.to,
      minutes: first.minutes,
      role: roleAfter(lead, tokens, at),
    },
  ]
}

/** "de 10 a 14 horas", after a day or past noon: a stretch of the day, no length of time. */
function spanishHours(tokens: readonly Token[], at: number, afterDay: boolean): Value[] | null {
  const lead = tokens[at - 1]?.text
  if (lead !== 'de' && lead !== 'desde') return null
  const first = numberAt(tokens, at)
  const link = first && /^(a|hasta)$/.test(tokens[first.to]?.text ?? '')
  const second = link ? numberAt(tokens, skipArticle(tokens, first.to + 1)) : null
  if (!first || !second || second.value > 24 || first.value >= second.value) return null
  if (!/^(h|hs|hrs|horas)$/.test(tokens[second.to]?.text ?? '')) return null
  if (!afterDay && second.value <= 12) return null
  return [
    { kind: 'time', from: at, to: first.to, minutes: [first.value * 60], role: 'start' },
    {
      kind: 'time',
      from: first.to + 1,
      to: second.to + 1,
      minutes: [second.value * 60],
      role: 'end',
    },
  ]
}

const ranging = /^(from|between|de|entre)$/
/** "kids from 3 to 12", "grades from 4 to 6": figures of those, no hours. */
const counted =
  /^(kids?|child|children|ages?|aged|grades?|graders?|riders?|students?|teens?|youths?|campers?|swimmers?|players?|anyone|everyone|those|people|levels?|rooms?|lots?|zones?|pages?|rows?|seats?|sites?|ninos|ninas|edad|edades|grados?)$/

/** "weeks 5 through 9", "grades 4 to 6" */
const numbered =
  /^(weeks?|grades?|ages?|levels?|units?|chapters?|sessions?|lessons?|pages?|rows?|seats?|sites?|zones?|routes?|loops?|steps?|sections?|classes)$/

/** "after three no-shows", "at 12 Dock Street": the figure counts or names what stands behind it. */
function thingFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next?.kind !== 'word') return false
  if (/^(st|nd|rd|th|of|x|by)$/.test(next.text)) return true
  if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued) return true
  return (
    !empty.has(next.text) &&
    !filler.has(next.text) &&
    !soon.test(next.text) &&
    !dayFollows(tokens, at)
  )
}

/** What may stand behind an hour. */
const soon =
  /^(today|tonight|tomorrow|daily|sharp|ish|exactly|weekdays?|weekends?|weeknights?|hoy|manana|diario|cada|latest|earliest|normally|usually|instead|sunday|monday|tuesday|wednesday|thursday|friday|saturday)s?$/

/** "at 11 and 2": the second figure is an hour like the first. */
function listed(tokens: readonly Token[], first: Clock): Clock | null {
  if (!/^(and|&)$/.test(tokens[first.to]?.text ?? '')) return null
  const second = clockAt(tokens, first.to + 1)
  if (!second || second.sure || second.minutes.length === 0) return null
  const after = tokens[second.to]
  const ends = !after || after.kind === 'mark' || /^(when|on|in|every|each|daily)$/.test(after.text)
  return ends && tokens[first.to + 1]?.kind === 'number' ? second : null
}

function rangeReads(
  tokens: readonly Token[],
  at: number,
  first: Clock,
  second: Clock,
  afterDay: boolean,
): Value[] | null {
  const lead = tokens[at - 1]?.text ?? ''
  const bare = !first.sure && !second.sure
  if (bare && second.minutes.length === 0) return null
  if (
    bare &&
    (unitFollows(tokens, second.to) ||
      thingFollows(tokens, second.to) ||
      !(
        afterDay ||
        descends(tokens, first, second) ||
        anotherRange(tokens, at) ||
        dayFollows(tokens, second.to) ||
        (tokens[second.to]?.text === ',' && dayFollows(tokens, second.to + 1)) ||
        /^(from|between|open|hours|de)$/.test(lead)
      ))
  )
    return null
  if (lead === 'between' ? false : tokens[first.to]?.text === 'and') return null
  if (second.sure && !first.sure && first.minutes.length === 0) return null
  return [
    { kind: 'time', from: 0, to: first.to, minutes: first.minutes, role: 'start' },
    { kind: 'time', from: first.to + 1, to: second.to, minutes: second.minutes, role: 'end' },
  ]
}

/** "9 to 5": no count runs down. */
const descends = (tokens: readonly Token[], first: Clock, second: Clock) =>
  tokens[first.to]?.text === 'to' && ofClock(first) > ofClock(second)

const ofClock = ({ minutes: [first = 0] }: Clock) => first % 720 || 720

/** "from 10 to noon or 1 to 3" */
const anotherRange = (tokens: readonly Token[], at: number) =>
  /^(?:or|and)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:noon|midnight|am|pm|m|\d+)$/.test(tokens[at - 2]?.text ?? '') &&
  tokens
    .slice(Math.max(0, at - 8), at - 2)
    .some(
      ({ text }, step, all) => /^(?:to|-|until)$/.test(text) && all[step - 1]?.kind === 'number',
    )

/** "at 7:30 on weekdays and 9 on Saturdays": the hour of another day. */
const ofAnotherDay = (tokens: readonly Token[], at: number, to: number) =>
  tokens[at - 1]?.text === 'and' &&
  tokens[to]?.text === 'on' &&
  dayFollows(tokens, to + 1) &&
  tokens
    .slice(Math.max(0, at - 10), at - 1)
    .some(({ text }, step, all) => approach.test(text) && all[step + 1]?.kind === 'number')

/** "8 to 4 every day", "9-5 mon-fri" */
const dayFollows = (tokens: readonly Token[], at: number) =>
  letteredDays(tokens, at) !== null ||
  [weekdayNames, weekdaySets].some((names) => names.has(tokens[at]?.text ?? '')) ||
  /^(?:today|tonight|tomorrow|hoy)$/.test(tokens[at]?.text ?? '') ||
  (/^(every|each|this|next|on)$/.test(tokens[at]?.text ?? '') &&
    (tokens[at + 1]?.text === 'day' || weekdayNames.has(tokens[at + 1]?.text ?? '')))

const skipArticle = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'las' || tokens[at]?.text === 'la' ? at + 1 : at

function roleAfter(lead: string, tokens: readonly Token[], at: number): Role {
  const word = lead === 'las' || lead === 'la' ? (tokens[at - 2]?.text ?? '') : lead
  if (starting.test(word)) return 'start'
  // "Saturdays to 2 p.m."
  if (word === 'to' && weekdayNames.has(tokens[at - 2]?.text ?? '')) return 'end'
  return finishing.test(word) ? 'end' : 'at'
}

const unitFollows = (tokens: readonly Token[], at: number) =>
  /^(%|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|cents?|dollars?|business|people|pages?|credits?|percent|miles?|feet|semanas?|dias?|horas?|minutos?|meses|anos?)$/.test(
    tokens[at]?.text ?? '',
  )

function clockAt(tokens: readonly Token[], at: number): Clock | null {
  const word = tokens[at]?.text ?? ''
  if (word === 'noon' || word === 'mediodia') return { minutes: [720], to: at + 1, sure: true }
  if (word === 'midnight' || word === 'medianoche')
    return { minutes: [1440, 0], to: at + 1, sure: true }
  const past = pastHour(tokens, at)
  if (past) return past
  const hour = numberAt(tokens, at)
  if (!hour || !Number.isInteger(hour.value) || hour.value > 24 || hour.value < 0) return null
  let { to } = hour
  let minute = 0
  let sure = false
  const colon = tokens[to]
  const figures = tokens[to + 1]
  if (
    (colon?.text === ':' || colon?.text === 'h') &&
    colon.glued &&
    figures?.kind === 'number' &&
    /^\d\d$/.test(figures.text)
  ) {
    minute = Number(figures.text)
    to += 2
    sure = true
  }
  if (tokens[to]?.text === 'h' && (tokens[to]?.glued || !/^[a-z]/.test(tokens[to + 1]?.text ?? '')))
    return { minutes: [hour.value * 60 + minute], to: to + 1, sure: true }
  if (minute > 59) return null
  if (/^o'?clock$/.test(tokens[to]?.text ?? ''))
    return { minutes: both(hour.value, minute), to: to + 1, sure: true }
  const half = halfOfDay(tokens, to)
  if (half) return { minutes: [inHalf(hour.value, minute, half.half)], to: half.to, sure: true }
  if ((tokens[to]?.text === 'noon' || tokens[to]?.text === 'midnight') && hour.value === 12)
    return { minutes: tokens[to]?.text === 'noon' ? [720] : [1440, 0], to: to + 1, sure: true }
  if (hour.value > 12 && !sure) return null
  return {
    minutes:
      sure && (hour.value > 12 || hour.value === 0)
        ? [hour.value * 60 + minute]
        : both(hour.value, minute),
    to,
    sure,
  }
}

const parts: Record<string, number> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 }

/** "half past six (in the evening)", "a quarter to eight" */
function pastHour(tokens: readonly Token[], at: number): Clock | null {
  const article = tokens[at]?.text === 'a' ? 1 : 0
  const [part, way] = [tokens[at + article]?.text ?? '', tokens[at + article + 1]?.text ?? '']
  const minutes = way === 'past' || way === 'to' ? (parts[`${part} ${way}`] ?? 0) : 0
  const hour = minutes === 0 ? null : numberAt(tokens, at + article + 2)
  if (!hour || hour.value > 12) return null
  const half = halfOfDay(tokens, hour.to)
  const shift = (base: number[]) => base.map((each) => (each + minutes + 1440) % 1440)
  return half
    ? { minutes: shift([inHalf(hour.value, 0, half.half)]), to: half.to, sure: true }
    : { minutes: shift(both(hour.value, 0)), to: hour.to, sure: true }
}

const both = (hour: number, minute: number): number[] => {
  const base = (hour % 12) * 60 + minute
  return base === 0 ? [720, 1440, 0] : [base, base + 720]
}

const inHalf = (hour: number, minute: number, half: 'am' | 'pm'): number => {
  if (hour > 12) return hour * 60 + minute
  if (half === 'am') return hour === 12 && minute === 0 ? 1440 : (hour % 12) * 60 + minute
  return (hour % 12) * 60 + minute + 720
}

/** "pm", "p.m.", "in the afternoon", "de la tarde". */
function halfOfDay(tokens: readonly Token[], at: number): { half: 'am' | 'pm'; to: number } | null {
  const [one, two, three, four] = [0, 1, 2, 3].map((step) => tokens[at + step]?.text ?? '')
  if (one === 'am' || one === 'pm') return { half: one, to: at + 1 }
  if ((one === 'a' || one === 'p') && tokens[at]?.glued && !/^[a-z]{3,}$/.test(two ?? '')) {
    if (two === '.' && three === 'm')
      return { half: `${one}m`, to: at + (four === '.' && tokens[at + 3]?.glued ? 4 : 3) }
    return { half: `${one}m`, to: at + 1 }
  }
  if ((one === 'a' || one === 'p') && two === '.' && three === 'm')
    return { half: `${one}m`, to: at + (four === '.' ? 4 : 3) }
  if (one === 'this' && /^(morning|afternoon|evening)$/.test(two ?? ''))
    return { half: two === 'morning' ? 'am' : 'pm', to: at }
  const part =
    /^(in|de|por)$/.test(one ?? '') && /^(the|la)$/.test(two ?? '')
      ? three
      : /^(at)$/.test(one ?? '')
        ? two
        : ''
  const to = at + (part === three ? 3 : 2)
  if (/^(morning|manana)$/.test(part ?? '')) return { half: 'am', to }
  if (/^(afternoon|evening|night|tarde|noche)$/.test(part ?? '')) return { half: 'pm', to }
  return null
}
