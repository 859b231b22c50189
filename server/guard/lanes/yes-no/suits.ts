import type { Reading } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import type { Ground } from '../align.ts'
import type { Claim } from '../public.ts'

/** What becomes of a time the sender proposed: "Thursday around 5 is fine", "8 would be too late". */
interface Suited {
  answer: 'fits' | 'late' | 'early' | 'not'
  /** Minutes since midnight the hour may mean; none where only a day is named. */
  minutes: readonly number[]
}

const noon = 720

/** Whether the draft tells of the sender's own day or hour that it suits or does not, and the hours it goes on with bear that out. */
export function suits(
  reading: Reading,
  segment: Segment,
  claims: readonly Claim[],
  ground: Ground,
): boolean {
  const suited = suitedOf(reading, segment, ground)
  if (!suited) return false
  const hours = claims.filter(({ problem, fit }) => problem === null && fit).map(hoursOf)
  return hours.some((each) => each !== null && bears(suited, each))
}

function bears({ answer, minutes }: Suited, { open, close }: Hours): boolean {
  if (minutes.length === 0) return answer === 'fits'
  const within = minutes.some((minute) => minute >= open && minute < close)
  if (answer === 'fits') return within
  const late =
    minutes.every((minute) => minute >= close || minute < open) &&
    minutes.some((minute) => minute >= close)
  const early =
    minutes.every((minute) => minute < open || minute >= close) &&
    minutes.some((minute) => minute < open)
  return answer === 'late' ? late : answer === 'early' ? early : !within
}

const fitting =
  /^(?:(?:is|are|would be|will be|should be|sounds)(?: (?:totally|just|perfectly|absolutely|all))? (?:fine|good|great|perfect|okay|ok|no problem)|(?:will |would )?works?(?: (?:fine|well|great|perfectly|nicely))?)(?: (?:for|with|by) us)?$/
const unfit =
  /^(?:is|are|would be|will be)(?: (?:a bit|a little|already|just|unfortunately))*(?: too)? (?<how>late|early)$|^(?:will|would|does|do) not (?:work|be possible)$|^(?:is|are) not possible$/

/** The words beside the sender's own day and hour, or null where it tells anything else. */
function suitedOf(reading: Reading, { from, to }: Segment, ground: Ground): Suited | null {
  const values = reading.values.filter((value) => value.from >= from && value.from < to)
  if (values.length === 0 || !values.every((value) => isTheirs(value, ground))) return null
  const inside = (at: number) => values.some((value) => at >= value.from && at < value.to)
  const text = reading.words
    .slice(from, to)
    .flatMap((word, step) => (word.kind === 'mark' || inside(from + step) ? [] : word.text))
    .join(' ')
    .replace(
      /^(?:(?:and|but|so|yes|no|sorry|then|on|at|by|around|about|this|that) ?)+(?=[a-z])/,
      '',
    )
    .replace(/ (?:sorry|i am afraid|unfortunately|too|then)$/, '')
  const minutes = values.flatMap(minutesOf)
  if (fitting.test(text)) return { answer: 'fits', minutes }
  const found = unfit.exec(text)
  if (!found || minutes.length === 0) return null
  const how = found.groups?.['how']
  return { answer: how === 'late' || how === 'early' ? how : 'not', minutes }
}

const minutesOf = (value: Value): readonly number[] =>
  value.kind === 'time'
    ? value.minutes
    : value.kind === 'number' && value.number > 0 && value.number <= 12
      ? [(value.number % 12) * 60, (value.number % 12) * 60 + noon]
      : []

/** The day or hour stands in the sender's own texts. */
const isTheirs = (value: Value, { inbound, now }: Ground): boolean => {
  const theirs = inbound.heard.flatMap(({ reading, sentence }) =>
    reading.values.filter(({ from }) => from >= sentence.from && from < sentence.to),
  )
  if (isDay(value))
    return theirs.some(
      (each) => isDay(each) && (agrees(value, each, now) || agrees(each, value, now)),
    )
  const minutes = minutesOf(value)
  return (
    minutes.length > 0 &&
    theirs.some((each) => minutesOf(each).some((minute) => minutes.includes(minute)))
  )
}

interface Hours {
  open: number
  close: number
}

/** The hours of the entry a claim was read from, where it has both ends. */
function hoursOf({ fit }: Claim): Hours | null {
  for (const place of fit?.places ?? []) {
    const times = (fit?.source.details[place] ?? []).filter(({ kind }) => kind === 'time')
    const at = (role: 'start' | 'end') =>
      times.flatMap((value) => (value.kind === 'time' && value.role === role ? value.minutes : []))
    const [open, close] = [at('start'), at('end')]
    if (open.length === 1 && close.length === 1 && open[0]! < close[0]!)
      return { open: open[0]!, close: close[0]! }
  }
  return null
}
