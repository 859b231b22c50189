import type { Source } from '../../knowledge/sources.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { signOf } from '../../knowledge/words.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import type { Segment } from '../../reading/sentences.ts'
import { agrees } from '../agree.ts'
import { boundPlace, heads, known, onlyIn, said, within } from './pair.ts'
import type { Pair } from './pair.ts'
import { otherEnd, predicatePlace, undoneIn } from './undone.ts'
import { telling } from './widened.ts'

/** Denied against affirmed, with opposites counted: "not open" is "closed". */
export function flipped(pair: Pair, main: number): boolean {
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
    excepting.test(pair.reading.words[pair.segment.from]?.norm ?? '')
  let sign =
    (pair.segment.negated !== excepts ? -1 : 1) * (place.negated !== (excepted || bare) ? -1 : 1)
  if (!excepted && !excepts && tellsException(pair, at)) sign = -sign
  const undone = undoneIn(pair, at)
  if (undone?.wholly) sign = -sign
  if (otherEnd(said(pair), pair.source)) sign = -sign
  let allows = false
  said(pair).forEach((word, nth, words) => {
    if (word.role === 'mark' || word.role === 'value') return
    const id = sharedId(word, pair.source)
    if (id === undefined || words.findIndex((each) => sameMatter(each, word)) < nth) return
    allows ||= word.concept.id === '~allow'
    if (!sameEnds(word, id, words, pair.source, place)) sign = -sign
  })
  if (!allows && forbids(said(pair)) !== forbids(known(pair, at))) sign = -sign
  return sign < 0
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
const sharedId = ({ concept }: Word, { places }: Source): string | undefined =>
  places.has(concept.id) ? concept.id : concept.also?.find((each) => places.has(each))

/** The end of the draft word's matter that the fact's word stands at. */
const signAt = ({ reading }: Source, at: number, id: string) => {
  const known = reading.words[at]
  return known && signOf(known.concept, id)
}

/** "cannot" and "no" say of a thing what "is forbidden" says. */
const forbids = (words: readonly Word[]) =>
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

/** What the fact says of all but some was said of those. */
export function exceptionMixed(pair: Pair): boolean {
  const { source, segment } = pair
  if (!source.sentence.segments.some((each) => heads(source, each, excepting))) return false
  const words = said(pair)
  if (segment.negated || words.some((word) => excepting.test(word.norm))) return false
  const excepted = (at: number) =>
    source.sentence.segments.some(
      (each, place, all) =>
        at >= each.from &&
        at < each.to &&
        (heads(source, each, excepting) ||
          (heads(source, each, /^(which|that|where)$/) &&
            heads(source, all[place - 1], excepting))),
    )
  // "Motors are allowed on Loon Lake" of "not allowed, except on Loon Lake": told by its sign.
  if (source.sentence.segments[0]?.negated) return false
  const includes = (words.find(({ kind }) => kind !== 'mark')?.text ?? '').startsWith('inclu')
  return (
    words.some((word) => onlyIn(word, source, excepted)) &&
    (includes ||
      words.some((word) => onlyIn(word, source, (at) => !excepted(at))) ||
      affirmedAnew(words, source))
  )
}

/** "Tablets are fine" of "Students may bring laptops, but not tablets": allowed in another word than the fact's. */
const affirmedAnew = (words: readonly Word[], source: Source) =>
  source.sentence.segments[0]?.negated === false &&
  !forbids(source.words) &&
  words.some(
    (word) =>
      word.concept.sign > 0 &&
      (word.norm === 'fine' || /^~(?:allow|work|accept|valid)$/.test(word.concept.id)) &&
      sharedId(word, source) === undefined,
  )

/** "No refunds if a note is shown" of no refunds unless one is shown: the exception turned into the condition. */
export function exceptionTurned(pair: Pair): boolean {
  const { source, reading, segment, sentence } = pair
  if (!/^(?:if|with|when|si|con)$/.test(reading.words[segment.from]?.norm ?? '')) return false
  const before = sentence.segments.find(({ to }) => to === segment.from)
  const at = source.sentence.segments.findIndex((each) =>
    heads(source, each, /^(?:except|unless|excepto|salvo)$/),
  )
  const [main, turned] = [source.sentence.segments[at - 1], source.sentence.segments[at]]
  return (
    before !== undefined &&
    main !== undefined &&
    turned !== undefined &&
    before.negated === main.negated &&
    said(pair).some((word) => onlyIn(word, source, (each) => within(turned, each)))
  )
}

/** "It is on file" of what is required unless it is on file: a condition told as if it were met. */
export function conditionAsserted({ source, segment, all }: Pair): boolean {
  if (segment.condition || source.sentence.segments.length < 2) return false
  const conditions = source.sentence.segments.filter((each) => heads(source, each, /^unless$/))
  const words = all.filter(({ role }) => role === 'content')
  return (
    words.length > 0 &&
    words.every((word) => onlyIn(word, source, (at) => conditions.some((each) => within(each, at))))
  )
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

/** "…, which is open 24 hours" speaks of what stands right before it, not of the sentence's first words. */
export function clauseMoved(pair: Pair, main: number): boolean {
  const { source } = pair
  const clause = source.sentence.segments[boundPlace(pair, main)]
  if (!clause || !heads(source, clause, /^(which|who|whose|that)$/)) return false
  return said(pair).some((word) => onlyIn(word, source, (at) => at < clause.from - 10))
}

const excepting = /^(except|excepto|salvo)$/

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
  return (
    (only(theirs, upTo, onwards) && only(ours, onwards, upTo)) ||
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

/** "Card payments are free" of "card payments carry a fee; bank transfers are free": half of one clause, half of the other. */
export function clausesMixed(pair: Pair): boolean {
  const { source } = pair
  const clauses = clausesOf(source)
  if (clauses.length < 2) return false
  const words = said(pair).filter((word) => word.role === 'content')
  // "…; it is used for sessions only": the subject is that of the clause before.
  const shared = clauses.some(({ from, to }) =>
    source.reading.words
      .slice(from, to)
      .some(({ norm }, at) => (at === 0 ? /^(it|they|this|these)$/ : /^(it|them)$/).test(norm)),
  )
    ? new Set([...source.subject, ...beforeValues(source, clauses)])
    : beforeValues(source, clauses)
  const held = clauses.map((clause) => {
    const inside = (at: number) => at >= clause.from && at < clause.to
    const figured = pair.values.some((value) => {
      const same = source.values.filter((known) => agrees(value, known, pair.ground.now))
      return same.length > 0 && same.every((known) => inside(known.from))
    })
    return {
      own:
        figured ||
        words.some(
          (word) =>
            !shared.has(word.concept.id) &&
            word.concept.id !== '~person' &&
            !source.title.has(word.concept.id) &&
            onlyIn(word, source, inside),
        ),
      whole:
        !source.reading.values.some(
          (known) =>
            inside(known.from) &&
            known.label === true &&
            !pair.values.some((value) => agrees(value, known, pair.ground.now)),
        ) &&
        (source.reading.values.some(
          (known) =>
            inside(known.from) &&
            pair.values.some((value) => agrees(value, known, pair.ground.now)),
        ) ||
          source.reading.words
            .slice(clause.from, clause.to)
            .every(
              (word) =>
                word.role !== 'content' ||
                lightVerbs.has(word.concept.id) ||
                words.some((each) => each.concept.id === word.concept.id),
            )),
    }
  })
  return (
    held.filter((clause) => clause.own).length > 1 &&
    held.some((clause) => clause.own && !clause.whole)
  )
}

/** "require a GPA of 2.5; faculty-led ones require 2.25": said once, meant in both. */
function beforeValues({ reading }: Source, clauses: readonly { from: number; to: number }[]) {
  const [first, ...others] = clauses
  const inside = ({ from }: Value, part: { from: number; to: number } | undefined) =>
    part !== undefined && from >= part.from && from < part.to
  const shared = new Set<string>()
  for (const value of reading.values.filter((each) => inside(each, first)))
    if (
      others.some((part) =>
        reading.values.some((each) => each.kind === value.kind && inside(each, part)),
      )
    )
      for (const { role, concept } of sinceVerb(reading.words, value.from))
        if (role === 'content') shared.add(concept.id)
  return shared
}

/** "Mr. Diaz handles inspections" of "Mr. Diaz handles zoning and Ms. Park handles inspections": half of the one clause, half of the other. */
export function parallelMixed({ source, all }: Pair): boolean {
  const { reading, sentence } = source
  const words = reading.words.slice(sentence.from, sentence.to)
  return words.some((link, at) => {
    if (!/^(?:and|but|while|;|y)$/.test(link.norm === '' ? link.text : link.norm)) return false
    const [left, right] = [words.slice(0, at), words.slice(at + 1)]
    const verb = right.findIndex(
      (word, place) =>
        place > 0 && place < 5 && isVerb(word) && left.some((each) => sameVerb(each, word)),
    )
    const own = left.findLastIndex((each) => verb > 0 && sameVerb(each, right[verb]))
    if (verb < 1 || own < 1) return false
    const parts = [
      left.slice(0, own),
      left.slice(own + 1),
      right.slice(0, verb),
      right.slice(verb + 1),
    ]
    const keys = parts.map((part) => new Set(part.flatMap(keyOf)))
    const [subject, object, other, its] = keys.map((own) =>
      [...own].filter((key) => keys.filter((each) => each.has(key)).length < 2),
    )
    const ours = new Set(all.flatMap(keyOf))
    const told = (some: readonly string[] | undefined) => (some ?? []).some((key) => ours.has(key))
    if ([subject, object, other, its].some((part) => !part || part.length === 0)) return false
    return (
      (told(subject) && told(its) && !told(object) && !told(other)) ||
      (told(other) && told(object) && !told(subject) && !told(its))
    )
  })
}

const sameVerb = (one: Word, two: Word | undefined) =>
  one.text === two?.text || [one, two].every((word) => /^(?:is|are)$/.test(word?.text ?? ''))

/** What a word or a bare figure is known by. */
const keyOf = ({ role, kind, text, concept: { id } }: Word): string[] =>
  role === 'content' ? [id] : role === 'value' && kind !== 'mark' ? [`=${text}`] : []

const isVerb = (word: Word) => telling(word) || /^(?:is|are|[a-z]{3,}s)$/.test(word.text)

/** What stands between a verb and the detail it leads up to: never the subject. */
function sinceVerb(words: readonly Word[], to: number): readonly Word[] {
  const near = words.slice(Math.max(0, to - 4), to)
  const verb = near.findLastIndex((word) => telling(word) || /^(?:is|are)$/.test(word.norm))
  return verb < 0 ? [] : near.slice(verb + 1)
}

/** The stretches a semicolon keeps apart. */
function clausesOf({ reading, sentence, norms }: Source): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = []
  if (!norms.has(';')) return clauses
  let from = sentence.from
  for (let at = from; at < sentence.to; at++)
    // "Registration opens at 7: seniors April 6; juniors …": what stands before the colon is said of all.
    if (reading.words[at]?.text === ':' && reading.words[at]?.value === -1 && clauses.length === 0)
      from = at + 1
    else if (reading.words[at]?.text === ';' || at === sentence.to - 1) {
      clauses.push({ from, to: at })
      from = at + 1
    }
  return clauses
}
