import type { Source } from '../../knowledge/sources.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { signOf } from '../../knowledge/words.ts'
import type { Word } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import { orderKept } from './order.ts'
import { boundPlace, heads, known, onlyIn, said, within } from './pair.ts'
import type { Pair } from './pair.ts'
import { bringsWhatIsNotGiven } from './means.ts'
import { otherEnd, predicatePlace, undoneIn } from './undone.ts'

/** Denied against affirmed, with opposites counted: "not open" is "closed". */
export function flipped(pair: Pair, main: number): boolean {
  if (orderKept(pair) || tellsWhy(pair)) return false
  const at = exceptedPlace(pair) ?? predicatePlace(pair, boundPlace(pair, main))
  const place = pair.source.sentence.segments[at]
  if (!place) return false
  const excepted =
    inException(pair.source, at) &&
    (pair.source.subject.size === 0 ||
      said(pair).some((word) => pair.source.subject.has(word.concept.id))) &&
    said(pair).some((word) => onlyIn(word, pair.source, (at) => at < place.from))
  const bare =
    pair.segment.negated &&
    heads(pair.source, place, excepting) &&
    said(pair).some((word) => onlyIn(word, pair.source, (at) => within(place, at))) &&
    said(pair).every(
      (word) =>
        word.role !== 'content' ||
        (pair.source.places.get(word.concept.id) ?? []).some((at) => within(place, at)),
    )
  // "…, but not in the dome": an exception of the draft denies as the fact's own sentence does.
  const excepts =
    place.negated &&
    !pair.segment.negated &&
    (excepting.test(pair.reading.words[pair.segment.from]?.norm ?? '') ||
      pair.reading.words[pair.segment.from]?.norm === 'insteadof')
  let sign =
    (pair.segment.negated !== excepts ? -1 : 1) *
    (place.negated !== (excepted || bare || (place.negated && ofCase(pair))) ? -1 : 1)
  if (!excepted && !excepts && tellsException(pair, at)) sign = -sign
  const undone = undoneIn(pair, at)
  if (undone?.wholly) sign = -sign
  if (otherEnd(said(pair), pair.source)) sign = -sign
  if (bringsWhatIsNotGiven(said(pair), known(pair, at))) sign = -sign
  let allows = false
  said(pair).forEach((word, nth, words) => {
    if (word.role === 'mark' || word.role === 'value') return
    const id = sharedId(word, pair.source)
    if (id === undefined || words.findIndex((each) => sameMatter(each, word)) < nth) return
    if (id === '~open' && openUntold(pair, at)) return
    if (ofTheOthers(pair, word, id)) return
    allows ||= word.concept.id === '~allow'
    if (!sameEnds(word, id, words, pair.source, place)) sign = -sign
  })
  if (closedUntold(pair, at)) sign = -sign
  if (!allows && forbids(said(pair)) !== forbids(known(pair, at))) sign = -sign
  return sign < 0
}

/** "because of paving": a reason without a verb affirms and denies nothing. */
const tellsWhy = ({ all, segment }: Pair) =>
  !segment.negated && all.length < 6 && /^(?:because|due)$/.test(all[0]?.norm ?? '')

/** "$260 for nonmembers" of "$260, or $220 for members": whom the other price is for. */
function ofTheOthers({ values, source, ground }: Pair, { text, concept }: Word, id: string) {
  if (concept.sign > 0 || !text.startsWith('non')) return false
  const sums = values.filter(({ kind }) => kind === 'money')
  const theirs = source.details.filter((_, place) => {
    const segment = source.sentence.segments[place]
    return segment && (source.places.get(id) ?? []).some((at) => within(segment, at))
  })
  const holds = (details: readonly Value[]) =>
    sums.some((value) => details.some((known) => agrees(value, known, ground.now)))
  return (
    sums.length > 0 &&
    theirs.some((details) => details.some(({ kind }) => kind === 'money')) &&
    !theirs.some(holds) &&
    source.details.some(holds)
  )
}

/** Hours that do not say "open", or only when it is closed: "Friday 8 to 2, closed Saturday". */
function openUntold({ source, places }: Pair, place: number): boolean {
  const closed = source.places.get('~open') ?? []
  const hours = [place, ...(places ?? [])].find((each) =>
    source.details[each]?.some(({ kind }) => kind === 'time'),
  )
  const own = hours === undefined ? undefined : source.sentence.segments[hours]
  return closed.length === 0
    ? source.values.some(({ kind }) => kind === 'time')
    : own !== undefined &&
        closed.every((at) => (source.reading.words[at]?.concept.sign ?? 1) < 0 && !within(own, at))
}

/** "We're closed on Mondays" of hours that do not say "open": what has hours then is open. */
const closedUntold = (pair: Pair, place: number) => closes(pair) && openUntold(pair, place)

const closes = ({ values, all }: Pair) =>
  !values.some(({ kind }) => kind === 'time') &&
  all.some(
    ({ text, concept: { id, sign } }) =>
      id === '~open' && sign < 0 && /^(?:closed|shut|cerrad[oa]s?)$/.test(text),
  )

/** "if you start from scratch" of "Students who start from scratch do not …": the case is told before anything is denied. */
function ofCase({ source, segment, reading, all }: Pair): boolean {
  const lead = reading.words.slice(segment.from, segment.to).find(({ kind }) => kind !== 'mark')
  if (segment.negated || !/^(?:if|when|while|si|cuando)$/.test(lead?.norm ?? '')) return false
  const denial = source.words.findIndex(({ norm }) => /^(?:not|no|never|nothing)$/.test(norm))
  const first = source.sentence.from + denial
  const shared = all.filter(
    ({ role, concept: { id } }) => role === 'content' && source.places.has(id),
  )
  return (
    denial >= 0 &&
    shared.length > 0 &&
    shared.every(({ concept: { id } }) => source.places.get(id)?.some((at) => at < first))
  )
}

/** "Motors are allowed on Loon Lake" of "Motors are not allowed, except on Loon Lake": the opposite holds there. */
function tellsException(pair: Pair, at: number): boolean {
  const { source, reading, segment } = pair
  const next = source.sentence.segments[at + 1]
  if (
    !next ||
    !heads(source, next, excepting) ||
    reading.words.slice(segment.from, pair.sentence.to).some(({ norm }) => excepting.test(norm))
  )
    return false
  const own = source.reading.words
    .slice(next.from, next.to)
    .filter(
      (word) =>
        !lightVerbs.has(word.concept.id) && onlyIn(word, source, (each) => within(next, each)),
    )
  const told = own.filter(({ concept: { id } }) =>
    said(pair).some((word) => word.concept.id === id),
  )
  return told.length > 0 && told.length * 2 >= own.length
}

const sameMatter = (one: Word, other: Word) =>
  one.concept.id === other.concept.id && one.role !== 'mark' && one.role !== 'value'

/** A word is said with the sign the fact has it with. "pays for unpaid internships": said twice, it must be both ends the fact has. */
function sameEnds(
  word: Word,
  id: string,
  words: readonly Word[],
  source: Source,
  place: Segment,
): boolean {
  const ats = source.places.get(id) ?? []
  let near = false
  for (const at of ats) near ||= within(place, at)
  let signs = 0
  let theirs = 0
  let shared = 0
  for (const each of words) if (each.concept.id === word.concept.id) signs++
  for (const at of ats) {
    if (near && !within(place, at)) continue
    theirs++
    const end = signAt(source, at, id) ?? 1
    for (const { concept: own } of words)
      if (own.id === word.concept.id && signOf(own, id) === end) {
        shared++
        break
      }
  }
  return shared === theirs || (signs === 1 && shared > 0)
}

/** The meaning of a word that the fact's sentence has, too. */
export const sharedId = ({ concept }: Word, { places }: Source): string | undefined =>
  places.has(concept.id) ? concept.id : concept.also?.find((each) => places.has(each))

/** The end of the draft word's matter that the fact's word stands at. */
const signAt = ({ reading }: Source, at: number, id: string) => {
  const known = reading.words[at]
  return known && signOf(known.concept, id)
}

/** "cannot" and "no" say of a thing what "is forbidden" says. */
export const forbids = (words: readonly Word[]) =>
  words.some(
    ({ concept, role, text }) =>
      role === 'content' && concept.id === '~allow' && concept.sign < 0 && text !== 'ban',
  )

/** "closed on Mondays, except March 22": of that very day the exception speaks. */
function exceptedPlace(pair: Pair): number | undefined {
  const timed = pair.values.filter((value) => value.kind === 'day' || value.kind === 'time')
  if (timed.length === 0) return undefined
  return pair.places?.find(
    (place) =>
      inException(pair.source, place) &&
      timed.every((value) =>
        (pair.source.details[place] ?? []).some((known) => agrees(value, known, pair.ground.now)),
      ),
  )
}

/** "except on weekdays from 7am to 9am | and from 4pm to 6pm": the exception goes on. */
function inException(source: Source, place: number): boolean {
  const segment = source.sentence.segments[place]
  if (!segment) return false
  if (heads(source, segment, excepting)) return true
  const bare = source.reading.words
    .slice(segment.from, segment.to)
    .every((word) => word.role !== 'content')
  return place > 0 && bare && heads(source, segment, /^(and|or|y|o)$/)
    ? inException(source, place - 1)
    : false
}

const lack = /^(without|sin)$/

/** "without a card" became "with a card". What is refused without a release requires one. */
export function withoutDropped(pair: Pair): boolean {
  const { source, segment } = pair
  if (!source.sentence.segments.some((each) => heads(source, each, lack))) return false
  const words = said(pair)
  if (words.some((word) => lack.test(word.norm))) return false
  if (
    segment.negated &&
    !source.sentence.segments.some(
      (each) => each.negated && !lack.test(source.reading.words[each.from]?.norm ?? ''),
    )
  )
    return false
  const requires = words.some(
    (word) => word.concept.id === '~require' || /^(must|only)$/.test(word.norm),
  )
  const lacking = (at: number) =>
    source.sentence.segments.some(
      (each) =>
        at >= each.from &&
        at < each.to &&
        lack.test(source.reading.words[each.from]?.norm ?? '') &&
        (each.negated || segment.negated || !requires),
    )
  return words.some((word) => onlyIn(word, source, lacking))
}

/** "cash and bank cards" where the fact takes "bank cards, but no cash": what it denies is told with what it affirms. */
export function denialMixed(pair: Pair): boolean {
  const { source, segment } = pair
  if (segment.negated || !source.sentence.segments.some((each) => each.negated)) return false
  // "Dogs are banned" denies without a "not".
  if (forbids(said(pair)) || source.sentence.segments.some((_, at) => tellsException(pair, at)))
    return false
  const denied = (at: number) =>
    source.sentence.segments.some(
      (each) =>
        each.negated &&
        at < each.to &&
        at > denial(source, each) &&
        !heads(source, each, lack) &&
        !heads(source, each, excepting),
    )
  const words = said(pair)
  return (
    words.some(
      (word) =>
        !/^~(take|accept|allow|open)$/.test(word.concept.id) &&
        onlyIn(word, source, (at) => denied(at) && sameSign(word, source, at)),
    ) && words.some((word) => onlyIn(word, source, (at) => !denied(at)))
  )
}

/** Where a segment's denial begins: what stands before it is denied nothing. */
const denial = ({ reading, theme, title }: Source, { from, to }: Segment): number => {
  const words = reading.words.slice(from, to)
  const at = words.findIndex((word) => /^(not|no|never|nor)$/.test(word.norm))
  // "Ladders are not billed by the hour but at a flat $5": the subject goes on.
  const next = reading.words[to + 1]?.norm ?? ''
  if (reading.words[to]?.norm === 'but' && /^(?:at|by|in|on|for|from|to|with|as|per)$/.test(next))
    return from + at
  // "tape is not allowed": with a verb of its own the subject is denied too.
  const verb = words[at - 1]?.norm ?? ''
  const begins = reading.words[from - 1]
  if (
    at > 0 &&
    /^(is|are|do|does|can|may|will)$/.test(verb) &&
    (begins === undefined || /^[,;.]$/.test(begins.text)) &&
    !/^(it|they|that|this|which|who|and|but|or)$/.test(words[0]?.norm ?? '') &&
    words
      .slice(0, at)
      .some(({ role, concept: { id } }) => role === 'content' && !theme.has(id) && !title.has(id))
  )
    return from - 1
  return at < 0 ? to : from + at
}

const sameSign = (word: Word, source: Source, at: number) =>
  source.reading.words[at]?.concept.sign === word.concept.sign

export const excepting = /^(except|excepto|salvo)$/

/** Some such word at all. */
const timely = ({ text, norm }: Word) => ends.has(norm) || ends.has(text)
const ends = new Set(
  'until before hasta antes from after since starting beginning desde despues earlier sooner later'.split(
    ' ',
  ),
)
const upTo = /^(until|before|hasta|antes)$/
const onwards = /^(from|after|since|starting|beginning|desde|despues)$/

/** "until" became "from", "after" became "before" (beside a typed detail its role tells that). */
export function turned(pair: Pair, main: number): boolean {
  const ours = said(pair)
  const theirs = known(pair, main)
  if (!ours.some(timely) || !theirs.some(timely)) return false
  const only = (words: readonly Word[], one: RegExp, other: RegExp) =>
    free(words, one) && !free(words, other)
  // "no earlier than" of "no later than"
  const noMore = (words: readonly Word[], kind: RegExp) =>
    words.some(({ text }, at) => kind.test(text) && /^(no|not)$/.test(words[at - 1]?.text ?? ''))
  if (
    (noMore(ours, /^(earlier|sooner)$/) && noMore(theirs, /^later$/)) ||
    (noMore(ours, /^later$/) && noMore(theirs, /^(earlier|sooner)$/))
  )
    return true
  // "After a fever they stay home until …": the sentence has both, as the fact may.
  const both = free(pair.whole, upTo) && free(pair.whole, onwards)
  return (
    (only(theirs, upTo, onwards) && only(ours, onwards, upTo) && !both) ||
    (only(theirs, onwards, upTo) && only(ours, upTo, onwards))
  )
}

/** Such a word stands there, and not beside a detail. */
const free = (words: readonly Word[], shape: RegExp) =>
  words.some(
    (word, at) =>
      shape.test(word.norm) &&
      word.role !== 'value' &&
      words[at + 1]?.role !== 'value' &&
      words[at + 2]?.role !== 'value',
  )
