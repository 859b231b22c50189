import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Source } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import type { Reading } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import { isDay } from '../reading/values.ts'
import type { DayValue, Value } from '../reading/values.ts'
import { weekdayOf } from '../reading/calendar.ts'
import { falls } from '../reading/day.ts'
import type { Fit, Ground, Problem } from './align.ts'
import { concreteDays, names, overridden, reach } from './overridden.ts'
import { leavesVariant, otherVariant } from './variants.ts'

/** A fit that looks right is not when another sentence answers the same words, or the same day, otherwise. */
export function rivalProblem(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  fit: Fit,
  all: readonly Fit[],
  ground: Ground,
): Problem | null {
  const values = reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
  const { from, to } = segment
  // "On the first Saturday.", to somebody who asked when: another day is an answer, too.
  const daysAlone =
    ground.inbound.days.length === 0 &&
    values.some((value) => isDay(value) && (value.day.recurring || fit.near <= 0)) &&
    !values.some(({ kind }) => kind === 'time') &&
    !reading.words.slice(from, to).some(({ role }) => role === 'content')
  const days = daysAlone ? [] : concreteDays(reading, sentence, ground, true)
  let restates: boolean | null = null
  const counts = (other: Fit) =>
    concerned(other, days, ground.now) &&
    !closer(fit, other, days, ground) &&
    !(other.source.fact === fit.source.fact && (restates ??= restated(fit, reading, segment)))
  const bare = !values.some((value) => 'text' in value)
  const opens = reading.words.slice(from, to).some(({ concept: { id } }) => id === '~open')
  // Where hours are told, a rival tells hours, too.
  const tells = (other: Fit) =>
    other.source.fact === fit.source.fact ||
    !opens ||
    values.every((value) => other.source.values.some((known) => known.kind === value.kind))
  if (
    !pointed(reading, segment, values, fit, ground) &&
    all.some(
      (other) => nearerAndOther(fit, other, ground.now, bare && tells(other)) && counts(other),
    )
  )
    return { kind: 'rival', from, to }
  if (leavesIt(reading, sentence, fit, all, ground)) return { kind: 'rival', from, to }
  if (all.some((other) => better(fit, other))) return { kind: 'condition', from, to }
  if (all.some((other) => other.hopeful && otherMatter(fit, other, reading, sentence, ground)))
    return { kind: 'rival', from, to }
  if (overridden(reading, sentence, values, fit, all, ground)) return { kind: 'special', from, to }
  if (narrower(fit, all, reading, segment, ground)) return { kind: 'group', from, to }
  if (
    otherVariant(reading, sentence, fit, all, ground) ||
    leavesVariant(reading, sentence, fit, ground)
  )
    return { kind: 'rival', from, to }
  return null
}

/** "You'd have to be 18" of the musical, right after what was told of the play: nothing names the other. */
const leavesIt = (
  reading: Reading,
  { from, to }: Sentence,
  fit: Fit,
  all: readonly Fit[],
  { before }: Ground,
) =>
  fit.own === 0 &&
  before !== undefined &&
  before !== null &&
  fit.source.fact.id !== before &&
  all.some(({ source }) => source.fact.id === before) &&
  !reading.words
    .slice(from, to)
    .some(({ role, norm }) => role === 'content' || /^(?:we|us|our)$/.test(norm))

/** "We can invoice your employer" of a sentence on receipts, while the next one says when the office invoices an employer. */
const better = (fit: Fit, other: Fit) =>
  other.source.fact === fit.source.fact &&
  other !== fit &&
  other.hopeful &&
  other.own > 1.4 * fit.own &&
  fit.own > 0 &&
  other.problem?.kind === 'condition'

/** "Bikes are always allowed" of "Folding bikes are …": the word left out tells these from others the facts speak of. */
function narrower(
  fit: Fit,
  all: readonly Fit[],
  reading: Reading,
  segment: Segment,
  ground: Ground,
): boolean {
  // A detail names its sentence by itself.
  const detailed = fit.places !== null
  const said = new Set(
    reading.words.slice(segment.from, segment.to).flatMap((word) => idsOf(word.concept)),
  )
  return fit.source.words.some((word, index, words) => {
    const head = words[index + 1]
    if (
      word.role !== 'content' ||
      !fit.source.subject.has(word.concept.id) ||
      (detailed && !/^(?:un[a-z]+|[a-z]{3,}(?:ed|en|less))$/.test(word.text)) ||
      head?.role !== 'content' ||
      head.capital ||
      lightVerbs.has(head.concept.id) ||
      /^~(cost|open|start|allow|accept|free|pay|stay|include|return)$/.test(head.concept.id) ||
      (word.capital && index > 0) ||
      /(?:ly|'s|s)$/.test(word.text)
    )
      return false
    const { id } = word.concept
    return (
      said.has(head.concept.id) &&
      !said.has(id) &&
      !ground.inbound.terms.has(id) &&
      !ground.own.has(id) &&
      all.some((other) => speaksOfOthers(other, fit, head.concept.id, id))
    )
  })
}

const speaksOfOthers = (other: Fit, fit: Fit, head: string, modifier: string) =>
  other.source.subject.has(head) &&
  !other.source.subject.has(modifier) &&
  other.own >= fit.own * (other.source.fact === fit.source.fact ? 0.2 : 0.5) &&
  other.problem !== null

/** "No appointment needed" of another matter, to somebody who asked about passports, which do need one. */
function otherMatter(
  fit: Fit,
  other: Fit,
  reading: Reading,
  sentence: Sentence,
  { inbound }: Ground,
): boolean {
  const [mine, its] = [fit.source, other.source]
  const asked = askedOfOther(mine, its, inbound)
  if (!asked || other.problem?.kind !== 'negation') return false
  const said = new Set(reading.words.slice(0, sentence.to).map((word) => word.concept.id))
  return ![...mine.title].some((id) => said.has(id) || inbound.terms.has(id))
}

/** What was asked about stands in the title of the other, and not in this one. */
const askedOfOther = (mine: Source, its: Source, { terms }: Ground['inbound']) =>
  [...its.title].some(
    (id) => terms.has(id) && ![mine.places, mine.theme, mine.title].some((set) => set.has(id)),
  )

/** The draft says all the sentence says: another of the same fact does not speak against it. */
function restated({ source }: Fit, reading: Reading, segment: Segment): boolean {
  const said = new Set(reading.words.slice(segment.from, segment.to).map((word) => word.concept.id))
  return source.words.every((word) => word.role !== 'content' || said.has(word.concept.id))
}

/** It speaks of these very days; the other of a longer stretch they lie in, or of others and nobody asked for it. */
function closer(fit: Fit, other: Fit, days: readonly number[], { now, inbound }: Ground): boolean {
  const [mine, its] = [fit.source, other.source]
  const askedFor = askedOfOther(mine, its, inbound)
  return (
    days.length > 0 &&
    days.every((day) => {
      const theirs = reach(other, day, now)
      return reach(fit, day, now) < theirs && !(askedFor && theirs === Infinity)
    })
  )
}

/** "closed Sundays and Mondays" says nothing of a Tuesday. */
function concerned(other: Fit, days: readonly number[], now: number): boolean {
  const own = other.source.days
  if (days.length === 0 || own.length === 0) return true
  const named = ({ day: own }: DayValue) => days.some((day) => falls(own, day, now))
  const seasons = own.filter(({ day }) => day.stretch && day.dates.length > 0)
  const weekly = own.filter(({ day }) => day.dates.length === 0 && !day.month)
  const onWeekday = ({ day: { weekdays } }: DayValue) =>
    days.some((day) => (weekdays & (1 << weekdayOf(day))) !== 0)
  // "weekends from September through May": a Tuesday in January is none of them.
  const seasonal = weekly.length > 0 && !weekly.some(onWeekday)
  // "From December 14 through 23 we open weekdays 9 to 3": no day in November.
  if (weekly.length > 0 && seasons.length > 0 && !seasons.some(named)) return false
  return own.some(
    (value) =>
      value.day.month !== undefined ||
      (value.day.dates.length === 0
        ? onWeekday(value)
        : !(seasonal && value.day.stretch) && named(value)),
  )
}

/** Another sentence has all the words, stands nearer to what was asked, and contradicts in a detail or in form (looked at last: that costs most). */
const nearerAndOther = (fit: Fit, other: Fit, now: number, bare: boolean) =>
  other !== fit &&
  other.missing === 0 &&
  (other.own > fit.own - 0.01 || other.score > fit.score + 0.6) &&
  (nearerDenied(other, fit) || nearerBy(other, fit)) &&
  !(ordinary(fit) && !ordinary(other) && !names(other, now, now)) &&
  !(!ordinary(fit) && ordinary(other) && fit.places !== null) &&
  (other.contrary || (bare && fit.own === 0 && other.near > fit.near + 0.6)) &&
  nearer(other, fit)

/** Within one fact the words themselves decide; between facts also what was asked. */
const nearer = (other: Fit, fit: Fit) =>
  other.problem?.kind === 'negation'
    ? nearerDenied(other, fit) || (other.source.fact !== fit.source.fact && nearerBy(other, fit))
    : nearerBy(other, fit)

const nearerDenied = (other: Fit, fit: Fit) =>
  other.own > fit.own - 0.01 &&
  (other.source.fact === fit.source.fact
    ? other.own > fit.own + 0.01 || other.score > fit.score - 0.01
    : (other.near > fit.near - 0.6 && other.score > fit.score - 0.6) || other.joined > fit.joined)

const nearerBy = (other: Fit, fit: Fit) =>
  other.score > fit.score + 0.6 && (fit.own === 0 || other.near > fit.near + 0.6)

/** An address, a number or a link names its fact by itself, as long as the fact is about what was asked. */
function pointed(
  reading: Reading,
  segment: Segment,
  values: readonly Value[],
  fit: Fit,
  ground: Ground,
): boolean {
  if (!values.some((value) => 'text' in value)) return false
  // Also what the draft spoke of before: "We can't discuss charges. Please write to billing@…"
  const words = reading.words.slice(0, segment.to).filter((word) => word.role === 'content')
  const concepts = [...words.map((word) => word.concept.id), ...ground.inbound.terms.keys()]
  return concepts.some((id) => fit.source.places.has(id) || fit.source.theme.has(id))
}

const ordinary = (fit: Fit) => fit.source.days.every((value) => value.day.dates.length === 0)
