import { loosely } from '../../knowledge/loosely.ts'
import type { Source } from '../../knowledge/sources.ts'
import { undoingIn } from '../../knowledge/undoing.ts'
import type { Undoing } from '../../knowledge/undoing.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import { boundPlace, heads, known, onlyIn, said, within } from './pair.ts'
import type { Pair } from './pair.ts'
import { telling } from './widened.ts'
import { once } from '../../knowledge/once.ts'

/** What the fact's clause takes back of its subject, where the draft does not say so: "The tour is canceled" of "The tour is on Saturday". */
export function undoneIn(pair: Pair, place: number): Undoing | null {
  const found = undoingIn(known(pair, place))
  // "unless it is under 40 degrees": what undoes it then.
  if (!found || pair.reading.words[pair.segment.from]?.norm === 'unless') return null
  const { id } = found.concept
  const loose = loosely(found.text)
  const says = pair.reading.words.some(
    ({ concept: own, norm }) =>
      own.id === id ||
      own.also?.includes(id) === true ||
      found.concept.also?.includes(own.id) === true ||
      loosely(norm).some((matter) => loose.includes(matter)),
  )
  return says ? null : found
}

/** "The talk is on December 2" of a talk that is postponed, or "has moved to" where it was before. */
export function undoneUnsaid(pair: Pair, main: number): boolean {
  const place = predicatePlace(pair, boundPlace(pair, main))
  const found = undoingIn(known(pair, place))
  if (!found) return false
  if (found.instead.length === 0) return undoneIn(pair, place) !== null && !found.wholly
  const before = known(pair, place).filter((word) => !found.instead.includes(word))
  const has = (words: readonly Word[], id: string) =>
    words.some(({ concept: own }) => own.id === id)
  const told =
    found.instead.some(
      ({ role, concept: { id } }) =>
        role === 'content' && !has(before, id) && has(pair.reading.words, id),
    ) ||
    (found.text !== 'replaced' &&
      pair.values.some((value) => holdsValue(pair, found.instead, value)))
  const old =
    pair.values.some((value) => holdsValue(pair, before, value)) ||
    said(pair).some(
      ({ role, concept: { id } }) =>
        role === 'content' &&
        !pair.source.subject.has(id) &&
        id !== found.concept.id &&
        has(before, id) &&
        !has(found.instead, id),
    )
  return !told && (old || undoneIn(pair, place) !== null)
}

const holdsValue = ({ source, ground }: Pair, words: readonly Word[], value: Value) =>
  words.some(({ value: at }) => {
    const own = source.reading.values[at]
    return own !== undefined && agrees(value, own, ground.now)
  })

/** "Walk-ins are fine" where no appointment is needed, and the other way round: the one is the lack of the other. */
export const otherEnd = (words: readonly Word[], { places }: Source) =>
  ends.some(
    ([mine, theirs]) =>
      !places.has(mine) &&
      places.has(theirs) &&
      words.some(({ concept: { id } }) => id === mine) &&
      !words.some(({ concept: { id } }) => id === theirs),
  )
const ends = [
  ['~walkin', '~appointment'],
  ['~appointment', '~walkin'],
] as const

/** "Tours start at the museum" of "at the dock instead of the museum", and the other way round. */
export function insteadSwapped(pair: Pair): boolean {
  const { source } = pair
  const place = source.sentence.segments.find((each) => heads(source, each, instead))
  if (!place) return false
  const ours = said(pair)
  const at = ours.findIndex(({ norm }) => instead.test(norm))
  const other = (word: Word) => onlyIn(word, source, (each) => within(place, each))
  return at < 0
    ? !pair.segment.negated && ours.some(other)
    : ours.slice(0, at).some(other) || (at === 0 && !ours.some(other))
}
const instead = /^insteadof$/

/** "The booth at Riverfront, Room 12, | cannot be booked": a place without a verb says nothing yet. */
export function predicatePlace(pair: Pair, at: number): number {
  const { source } = pair
  if (partsTelling(source)[at]) return at
  const next = source.sentence.segments.findIndex(
    (segment, place) =>
      place > at &&
      source.reading.words[segment.from - 1]?.text === ',' &&
      partsTelling(source)[place] === true &&
      said(pair).some((word) =>
        onlyIn(word, source, (each) => each >= segment.from && each < segment.to),
      ),
  )
  return next < 0 ? at : next
}

const partsTelling = once(({ parts }: Source) => parts.map((words) => words.some(tells)))

const verbs = new Set('do does not cannot should was were'.split(' '))
const tells = (word: Word) => telling(word) || verbs.has(word.norm)
