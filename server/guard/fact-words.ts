import { place } from './explain.ts'
import type { Source } from './knowledge/sources.ts'
import type { Reading } from './reading/read.ts'
import type { Value } from './reading/values.ts'
import type { Stretch } from './swap.ts'

/** A place in a draft, and what a fact has for it. */
export interface Instead {
  at: Stretch
  words: string[]
}

const mostDetails = 3

/** What may stand instead of a wrong detail: the fact's of its kind, or its whole stretch of hours for the whole stretch. */
export function detailsFor(wrong: Value, draft: Reading, source: Source): Instead[] {
  const { reading, sentence } = source
  const known = reading.values.filter(
    (value) => value.from >= sentence.from && value.from < sentence.to,
  )
  const range = ranges(draft.values).find(({ from, to }) => from <= wrong.from && wrong.to <= to)
  const pairs = [
    { wrong, right: known.filter((each) => alike(each, wrong)) },
    ...(range ? [{ wrong: range, right: ranges(known) }] : []),
  ]
  return pairs
    .map(({ wrong: { from, to }, right }) => ({
      at: place(draft, from, to),
      words: [...new Set(right.map((each) => typed(reading, each.from, each.to)))],
    }))
    .filter(({ words }) => words.length <= mostDetails && words.every(readsIn(draft, reading)))
}

/** Details of one kind; an hour of opening is none of closing. */
const alike = (one: Value, other: Value) =>
  one.kind === 'time' && other.kind === 'time'
    ? one.role === other.role || one.role === 'at' || other.role === 'at'
    : one.kind === other.kind

/** "9am to 5pm": two times that are the ends of one stretch. */
const ranges = (values: readonly Value[]) =>
  values.flatMap((value, index) => {
    const next = values[index + 1]
    return value.kind === 'time' &&
      value.role === 'start' &&
      next?.kind === 'time' &&
      next.role === 'end' &&
      next.from - value.to < 2
      ? [{ from: value.from, to: next.to }]
      : []
  })

/** A fact's sentence as it may stand alone in a draft: what it takes up with "it" goes before it. */
export function sentenceFor(draft: Reading, source: Source): string | null {
  const { reading, sentence, goesOn } = source
  if (goesOn && reading.sentences.indexOf(sentence) > 1) return null
  const first = (goesOn ? reading.sentences[0] : null) ?? sentence
  const words = typed(reading, first.from, sentence.to).trim()
  if (!readsIn(draft, reading)(words)) return null
  return /[.!?]$/.test(words) ? words : `${words}.`
}

/** Figures read in any language, words only in their own. */
const readsIn = (draft: Reading, fact: Reading) => (words: string) =>
  draft.spanish === fact.spanish || !/\p{L}{3}/u.test(words)

const typed = (reading: Reading, from: number, to: number) => {
  const { start, end } = place(reading, from, to)
  return reading.typed.slice(start, end)
}
