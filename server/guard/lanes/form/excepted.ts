import type { Source } from '../../knowledge/sources.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { daysOf, falls } from '../../reading/day.ts'
import type { Word } from '../../reading/read.ts'
import { isDay } from '../../reading/values.ts'
import { notExcepted } from '../schedule.ts'
import { heads, known, onlyIn, said, saysSomewhere, within } from './pair.ts'
import type { Pair } from './pair.ts'
import { excepting, forbids, sharedId } from './polarity.ts'
import { askedAbout, figuresNamed } from './widened.ts'

const excepts = ({ norms }: Source) =>
  norms.has('except') || norms.has('excepto') || norms.has('salvo')

/** "every Friday" where the fact goes on "except December 25", and that day is still to come. */
export function alwaysExcept(pair: Pair): boolean {
  const { source, ground } = pair
  const words = pair.whole
  if (!excepts(source)) return false
  if (!words.some((word) => /^(every|each|all|always|daily)$/.test(word.norm))) return false
  if (words.some((word) => /^(except|not|no|excepto|salvo)$/.test(word.norm))) return false
  return source.sentence.segments.some(
    (segment, place) =>
      excepting.test(source.reading.words[segment.from]?.norm ?? '') &&
      (source.details[place] ?? []).some(
        (value) =>
          value.kind === 'day' && daysOf(value.day, ground.now).some((day) => day >= ground.now),
      ),
  )
}

/** "14 days" told on a day of the very stretch the fact excepts ("…, except from December 7 to 17"). */
export function takenBackNow(pair: Pair): boolean {
  const { source, sentence, reading, ground } = pair
  if (!excepts(source)) return false
  const excepted = source.sentence.segments.findIndex(({ from }) =>
    excepting.test(source.reading.words[from]?.norm ?? ''),
  )
  const known = (source.details[excepted] ?? []).filter(
    (value) => value.kind === 'day' && value.day.dates.length > 0,
  )
  if (excepted < 0 || known.length === 0 || pair.values.every(({ kind }) => kind === 'day'))
    return false
  if (pair.places?.every((place) => place >= excepted)) return false
  const words = pair.whole
  if (words.some(({ norm }) => /^(except|excepto|salvo|not|no)$/.test(norm))) return false
  const own = reading.values.filter(
    ({ kind, from }) => kind === 'day' && from >= sentence.from && from < sentence.to,
  )
  const named = (own.length > 0 ? own : ground.inbound.days).flatMap((value) =>
    value.kind === 'day' && !value.day.stretch && !value.day.recurring
      ? daysOf(value.day, ground.now)
      : [],
  )
  return (named.length > 0 ? named : own.length > 0 ? [] : [ground.now]).some((day) =>
    known.some((value) => value.kind === 'day' && falls(value.day, day, ground.now)),
  )
}

/** "this Saturday" where the fact makes an exception of event days: whether that day is one is not said. */
export function exceptUnsaid(pair: Pair): boolean {
  const { source, sentence, reading, ground } = pair
  if (pair.segment.negated || !excepts(source)) return false
  const own = reading.values.filter(
    ({ kind, from }) => kind === 'day' && from >= sentence.from && from < sentence.to,
  )
  const certain = [...own, ...ground.inbound.days].some(
    (value) => value.kind === 'day' && !value.day.recurring,
  )
  return (
    certain &&
    source.sentence.segments.some((segment, place) => {
      const words = known(pair, place)
      // "except on closing day, | Sunday, August 9"
      const dated = source.parts
        .slice(place + 1)
        .some((part) => part.length > 0 && part.every(({ role }) => role !== 'content'))
      return (
        !dated &&
        excepting.test(source.reading.words[segment.from]?.norm ?? '') &&
        words.some(({ text }) => /^(days?|dates?|weeks?|dias|fechas)$/.test(text)) &&
        words.every(({ role }) => role !== 'value') &&
        !words.some((word) => word.concept.id === '~holiday') &&
        !touched(pair, place)
      )
    })
  )
}

/** The fact holds "only with …", "unless …", "if …": that part must be said, or have been asked. */
export function narrowed(pair: Pair, main: number): boolean {
  const { segments } = pair.source.sentence
  // Its own condition is judged by itself.
  if (
    pair.sentence.segments.some(
      ({ from, condition }) =>
        condition && /^(unless|if|only|except)$/.test(pair.reading.words[from]?.norm ?? ''),
    )
  )
    return false
  const near = [main + 1, ...(main === 1 ? [0] : [])]
  if (onlyIf(pair)) return true
  return near.some(
    (place) =>
      segments[place]?.condition === true &&
      place !== main &&
      !ofHolidays(pair, place) &&
      !ofOtherDay(pair, place) &&
      !touched(pair, place),
  )
}

/** "…, except on Sunday, August 9", of what is told of another day. */
function ofOtherDay({ values, source, ground }: Pair, place: number): boolean {
  const days = values.filter(isDay)
  return (
    days.length > 0 &&
    heads(source, source.sentence.segments[place], excepting) &&
    days.every((value) => notExcepted(value, source, ground.now).length > 0)
  )
}

/** "…, except on college holidays", where nobody spoke of one. */
const ofHolidays = (pair: Pair, place: number) =>
  pair.ground.inbound.holidays.length === 0 &&
  heads(pair.source, pair.source.sentence.segments[place], excepting) &&
  known(pair, place).some(({ concept: { id } }) => id === '~holiday') &&
  known(pair, place).every(({ role }) => role !== 'value')

/** "can be printed the same day" of what is only possible if something holds that nobody spoke of. */
function onlyIf(pair: Pair): boolean {
  const { source } = pair
  if (!said(pair).some(({ norm }) => norm === 'can' || norm === 'may')) return false
  if (!source.norms.has('only') || !source.norms.has('if')) return false
  return source.sentence.segments.some(
    ({ from }, place) => source.reading.words[from]?.norm === 'if' && !touched(pair, place),
  )
}

function touched(pair: Pair, place: number): boolean {
  const { reading } = pair
  const words = known(pair, place)
  if (words.some((word) => word.role === 'value') && !figuresNamed(pair, words)) return false
  const content = words.filter((word) => word.role === 'content')
  if (content.every((word) => /^~(cost|free)$/.test(word.concept.id))) return true
  const ours = new Set(reading.words.map((word) => word.concept.id))
  // "provided that the dog is neutered" of dog licenses: what tells the condition, not what all of it is about.
  const { title, subject } = pair.source
  const own = content.filter(({ concept: { id } }) => !title.has(id) && !subject.has(id))
  return (own.length > 0 ? own : content).some(
    (word) => ours.has(word.concept.id) || askedAbout(pair, word),
  )
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

/** "Alcohol is not allowed" of what is, "except at permitted events", to somebody who asked about one. */
export function exceptionDenied(pair: Pair): boolean {
  const { source, segment, ground } = pair
  if (!segment.negated) return false
  return source.sentence.segments.some(
    (each, place) =>
      place > 0 &&
      heads(source, each, excepting) &&
      known(pair, place).some(
        (word) =>
          ground.inbound.terms.has(word.concept.id) &&
          !lightVerbs.has(word.concept.id) &&
          !saysSomewhere(pair, word.concept.id) &&
          onlyIn(word, source, (at) => within(each, at)),
      ),
  )
}

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
