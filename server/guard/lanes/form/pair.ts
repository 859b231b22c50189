import type { Source } from '../../knowledge/sources.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Segment, Sentence } from '../../reading/sentences.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import type { Ground } from '../align.ts'

/** A segment of a text beside a sentence of a fact. */
export interface Pair {
  reading: Reading
  sentence: Sentence
  segment: Segment
  /** The sentence's words, and the segment's. */
  whole: Word[]
  all: Word[]
  source: Source
  ground: Ground
  values: readonly Value[]
  /** Segments of the source all details can be read from; null when there are none. */
  places: readonly number[] | null
}

/** The segment of the fact's sentence that shares most words with the draft's. */
export function mainPlace(pair: Pair): number {
  const { source, places } = pair
  const counts: number[] = source.sentence.segments.map((_, place) =>
    places?.includes(place) ? (holdsKind(pair, place) ? 0.5 : 0.25) : 0,
  )
  for (const word of said(pair)) {
    if (word.role !== 'content') continue
    for (const at of source.places.get(word.concept.id) ?? []) {
      const place = source.sentence.segments.findIndex((each) => at >= each.from && at < each.to)
      const same = source.reading.words[at]?.concept.sign === word.concept.sign
      // "Tickets are $11 and do not require …": the subject belongs to both.
      const shared = place === 0 && source.elided && source.subject.has(word.concept.id)
      counts[place] = (counts[place] ?? 0) + (shared ? 0.2 : same ? 1 : 0.5)
    }
  }
  // "…, but rulers are": what stands there alone with its verb.
  const alone = source.parts.findIndex(
    (words, place) =>
      place > 0 &&
      elliptic(words) &&
      said(pair).some(
        ({ role, concept: own }) =>
          role === 'content' &&
          words.some(({ role: its, concept: { id } }) => its === 'content' && id === own.id),
      ),
  )
  if (alone > 0) return alone
  // Of two equal ones, the one that says little else.
  const near = counts.map((count, place) => count + 0.25 / (1 + (source.counts[place] ?? 0)))
  return near.indexOf(Math.max(...near))
}

const joining = new Set(['but', 'and', 'while'])
const elliptic = (words: readonly Word[]) => {
  if (!joining.has(words[0]?.norm ?? '')) return false
  const own = words.filter(({ kind, norm }) => kind !== 'mark' && norm !== '')
  const last = own.at(-1)?.norm ?? ''
  const verb = last === 'not' ? (own.at(-2)?.norm ?? '') : last
  return (
    own.length < 6 &&
    /^(?:is|are|do|does|can|may|must|will)$/.test(verb) &&
    own.filter(({ role }) => role === 'content').length === 1
  )
}

/** The detail itself stands there; other segments only take it over. */
const holdsKind = ({ source, values }: Pair, place: number) =>
  (source.details[place] ?? []).some((known) => values.some((value) => value.kind === known.kind))
/** Where the details were found, if the words stand mostly elsewhere in the sentence. */
export function boundPlace({ places, source }: Pair, main: number): number {
  const found = places ?? []
  if (found.length === 0 || found.includes(main)) return main
  return found.find((place) => (source.details[place] ?? []).length > 0) ?? main
}

export const said = (pair: Pair): readonly Word[] => pair.all

export const known = (pair: Pair, place: number): readonly Word[] => pair.source.parts[place] ?? []

export const norms = (words: readonly Word[]): string[] => words.map((word) => word.norm)

/** The draft says it, here or elsewhere. */
export const saysSomewhere = ({ reading }: Pick<Pair, 'reading'>, id: string): boolean =>
  reading.words.some((word) => word.concept.id === id)

export const within = ({ from, to }: Segment, at: number) => at >= from && at < to

export const heads = (source: Source, segment: Segment | undefined, shape: RegExp) =>
  shape.test(source.reading.words[segment?.from ?? -1]?.norm ?? '')

/** The word stands in the fact's sentence, and nowhere but there. */
export function onlyIn(word: Word, source: Source, inside: (at: number) => boolean): boolean {
  const ats = word.role === 'content' ? (source.places.get(word.concept.id) ?? []) : []
  return ats.length > 0 && ats.every(inside)
}

/** Some detail of the draft stands in the fact's sentence, and nowhere but there. */
export const figureOnlyIn = (
  { values, source, ground }: Pick<Pair, 'values' | 'source' | 'ground'>,
  inside: (at: number) => boolean,
): boolean =>
  values.some((value) => {
    const same = source.values.filter((known) => agrees(value, known, ground.now))
    return same.length > 0 && same.every((known) => inside(known.from))
  })

/** The words and details of what was asked last, or said where nothing was. */
export function lastAsked({ ground: { inbound } }: Pair): {
  words: readonly Word[]
  values: readonly Value[]
} {
  const asks = inbound.heard.findLast(({ act }) => act === 'question' || act === 'request')
  const last = asks ?? inbound.heard.at(-1)
  if (!last) return { words: [], values: [] }
  const { reading, sentence } = last
  return {
    words: reading.words.slice(sentence.from, sentence.to),
    values: reading.values.filter(({ from }) => from >= sentence.from && from < sentence.to),
  }
}

/** Days the draft's sentence names; else those the sender asked about. */
export function daysSpoken(pair: Pair): Value[] {
  const days = pair.reading.values.filter((value) => value.kind === 'day')
  const inSentence = days.filter(
    (value) => value.from >= pair.sentence.from && value.from < pair.sentence.to,
  )
  const own = inSentence.length > 0 ? inSentence : days
  return own.length > 0 ? own : pair.ground.inbound.days
}
