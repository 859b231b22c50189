import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import { isFree } from '../../knowledge/words.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { agesAt } from '../ages.ts'
import { inRange } from '../agree.ts'
import type { Pair } from './pair.ts'

/** What one place of a fact asks of whom: sums in cents, and the ages it is for; none where it is for the others. */
interface Entry {
  prices: readonly number[]
  ages: readonly Value[]
  words: readonly Word[]
}

/** "$46" or "free" to somebody who asks for a child of ten, where the fact has another price for that age. */
export function bracketMissed(pair: Pair): boolean {
  if (pair.segment.negated) return false
  const age = ageMeant(pair)
  const told = pricesIn(pair.all, pair.values)
  const [price, second] = told
  if (!age || price === undefined || second !== undefined) return false
  const entries = entriesOf(pair.source)
  if (!entries.some(({ ages }) => ages.length > 0)) return false
  const own = entries.filter(({ prices }) => prices.includes(price))
  const holding = entries.filter(({ ages }) => ages.some((known) => inRange(age, known)))
  if (own.length === 0 || own.some((entry) => isNamed(pair, entry, holding))) return false
  return holding.length > 0
    ? !holding.some((entry) => own.includes(entry))
    : own.every(({ ages }) => ages.length > 0) &&
        entries.some(({ ages, prices }) => ages.length === 0 && prices.length > 0)
}

/** The one age the segment speaks of, else the one the sender told. */
function ageMeant({ reading, segment, ground }: Pair): Value | undefined {
  const here = agesAt(reading, segment)
  const [age, other] = here.length > 0 ? here : ground.inbound.ages
  return other ? undefined : age
}

const pricesIn = (words: readonly Word[], values: readonly Value[]): number[] => {
  const sums = values.flatMap((value) => (value.kind === 'money' ? [value.cents] : []))
  return sums.length > 0 || !words.some(isNothing) ? sums : [0]
}
const isNothing = ({ text, concept }: Word) => text === 'nothing' || isFree(concept)

/** The entries of all sentences of the fact; ages without a price go with the next one: "riders 6 to 18 and riders 65 and over pay". */
function entriesOf(source: Source): Entry[] {
  return sourcesOf(source.fact).flatMap(({ parts, details }) => {
    let waiting: Value[] = []
    return parts.flatMap((words, place) => {
      const values = details[place] ?? []
      const ages = [...waiting, ...values.filter(isBracket)]
      const prices = pricesIn(words, values)
      waiting = prices.length > 0 ? [] : ages
      return prices.length > 0 ? [{ prices, ages, words }] : []
    })
  })
}

const isBracket = (value: Value) =>
  value.label !== true &&
  ((value.kind === 'span' && (value.unit === 'any' || value.unit === 'month')) ||
    (value.kind === 'number' && value.bound !== undefined))

/** The draft says whom or what the price is for, by the ages or a word of its entry alone: "$9 from age 13", "skate rental is $3". */
const isNamed = ({ all, values }: Pair, entry: Entry, holding: readonly Entry[]) =>
  values.some((value) => entry.ages.some((known) => inRange(value, known))) ||
  all.some(
    ({ role, concept: { id }, value }) =>
      role === 'content' &&
      value < 0 &&
      !/^~(?:free|cost|pay|child|person|age|old|year)$/.test(id) &&
      entry.words.some(({ concept }) => concept.id === id) &&
      !holding.some(({ words }) => words.some(({ concept }) => concept.id === id)),
  )
