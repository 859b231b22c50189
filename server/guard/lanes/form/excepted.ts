import type { Source } from '../../knowledge/sources.ts'
import { daysOf, falls } from '../../reading/days.ts'
import { known, said } from './pair.ts'
import type { Pair } from './pair.ts'
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
      /^(except|excepto|salvo)$/.test(source.reading.words[segment.from]?.norm ?? '') &&
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
    /^(except|excepto|salvo)$/.test(source.reading.words[from]?.norm ?? ''),
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
      return (
        /^(except|excepto|salvo)$/.test(source.reading.words[segment.from]?.norm ?? '') &&
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
    (place) => segments[place]?.condition === true && place !== main && !touched(pair, place),
  )
}

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
