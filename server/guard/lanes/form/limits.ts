import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/day.ts'
import type { Word } from '../../reading/read.ts'
import { agrees } from '../agree.ts'
import { known, said, saysSomewhere } from './pair.ts'
import { describes } from './person.ts'
import type { Pair } from './pair.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Of a whole statement; and of the one figure behind it. */
const habits = set('usually normally typically generally often mostly normalmente usualmente')

const nearly = set('about around approximately roughly circa aproximadamente unos')

const hedges = new Set([...habits, ...nearly])

/** Words that set a least or a most, by which of the two. */
const limits = [
  ['atleast', 'minimum'],
  ['upto', 'atmost', 'maximum'],
]

const limiting = new Set(limits.flat())

/** The fact says "usually", "about"; or it sets a most or a least: the draft may not drop or turn that. */
export function hedgeDropped(pair: Pair, main: number): boolean {
  const ours = said(pair)
  const theirs = known(pair, main)
  if (!ours.some((word) => hedges.has(word.norm)))
    if (theirs.some((word) => habits.has(word.norm)) || hedgedDetail(pair)) return true
  if (comparesAnew(pair)) return true
  return ours.some(
    ({ norm }, at) =>
      limiting.has(norm) &&
      (norm.startsWith('m') || /^(once|twice|half)$/.test(ours[at + 1]?.norm ?? '')) &&
      limits.some(
        (same) => same.includes(norm) && !same.some((each) => pair.source.norms.has(each)),
      ),
  )
}

/** "more than once" where the fact says "once"; beside a typed figure its bound tells that. */
const comparesAnew = (pair: Pair) =>
  said(pair).some(
    (word, at, all) =>
      (word.norm === 'morethan' || word.norm === 'lessthan') &&
      word.text !== 'over' &&
      !all.slice(at + 1, at + 4).some((next) => next.role === 'value') &&
      !pair.source.norms.has(word.norm),
  )

/** A detail the fact gives as "about 8:15pm" only. */
function hedgedDetail({ values, source, ground }: Pair): boolean {
  const details = source.values
  if (!details.some((known) => hedgedAt(source, known.from))) return false
  return values.some((value) => {
    const same = details.filter((known) => agrees(value, known, ground.now))
    return same.length > 0 && same.every((known) => hedgedAt(source, known.from))
  })
}

const hedgedAt = ({ reading: { words } }: Source, at: number) =>
  hedges.has(words[at - 1]?.norm ?? '') ||
  hedges.has(words[at - 2]?.norm ?? '') ||
  (words[at - 1]?.text === 'of' && proposed.test(words[at - 3]?.text ?? ''))
const proposed = /^(?:suggested|recommended|estimated|typical|voluntary)$/

const mayBe = /^(may|can|might|could|puede|pueden|optional)$/

/** "You must" where the fact only allows it. */
export function demands(pair: Pair, main: number): boolean {
  const words = said(pair)
  if (
    pair.segment.negated ||
    !words.some(
      (word) =>
        word.norm === 'must' ||
        (word.concept.id === '~require' && word.concept.sign > 0 && word.role === 'content'),
    )
  )
    return false
  if (timely(words)) return false
  const theirs = known(pair, main)
  return (
    theirs.some((word) => mayBe.test(word.norm)) &&
    !theirs.some(
      (word) => word.concept.id === '~require' || /^(must|with|only|con|solo)$/.test(word.norm),
    )
  )
}

/** "Visitors can come to the desk" where they must sign in there: what is demanded of them is left out. */
export function demandDropped(pair: Pair, main: number): boolean {
  const words = said(pair)
  if (pair.segment.negated || !words.some(({ norm }) => norm === 'can' || norm === 'may'))
    return false
  if (words.some(({ norm }) => keeping.has(norm))) return false
  const theirs = known(pair, main)
  const at = theirs.findIndex(({ norm }) => norm === 'must')
  if (at < 0 || theirs.some(({ norm }) => mayBe.test(norm) || norm === 'not')) return false
  const demanded = theirs.slice(at).find(({ role }) => role === 'content')
  return demanded !== undefined && !saysSomewhere(pair, demanded.concept.id)
}
const keeping = set('must only if with without unless when')

/** "has to be in within 14 days" of what may be done within 14 days: the demand is on the time alone. */
const timely = (words: readonly Word[]) =>
  words.some(
    (word, at) => /^(within|by|before)$/.test(word.norm) && (words[at + 1]?.value ?? -1) >= 0,
  )

const possible = set('can may could might must should')
const open = set('need needs at online through only to')

const stating = set('is are was were been has have had got')

/** "is cancelled" where the fact says "can be cancelled", "removed" where it says "can remove": the possible told as done. */
export function acts(pair: Pair): boolean {
  const words = said(pair)
  if (
    /^(if|when|unless)$/.test(words.find((word) => word.kind !== 'mark')?.norm ?? '') ||
    words.some(({ norm }) => possible.has(norm) || open.has(norm)) ||
    pair.values.some((value) => 'text' in value)
  )
    return false
  return words.some((word, at) => {
    if (word.role !== 'content' || !/(?:ed|en|t)$/.test(word.text)) return false
    if (describes(word, words[at - 1])) return false
    const told =
      words.slice(Math.max(0, at - 3), at).some((each) => stating.has(each.norm)) ||
      word.text.endsWith('ed')
    const ats = pair.source.places.get(word.concept.id) ?? []
    return told && ats.length > 0 && ats.every((place) => onlyPossible(pair, place))
  })
}

const onlyPossible = ({ source }: Pair, at: number) =>
  source.reading.words
    .slice(Math.max(source.sentence.segments.find((each) => at < each.to)?.from ?? 0, at - 6), at)
    .some((word) => possible.has(word.norm))

const present = set('now already currently anymore ya ahora')

/** "now", "already", "no longer": tells how things stand, which a rule does not. */
export function toldAsNow(pair: Pair): boolean {
  const state = said(pair).find(
    (word, at, all) =>
      present.has(word.norm) && !/^~(include|cover)$/.test(all[at + 1]?.concept.id ?? ''),
  )
  return state !== undefined && !pair.source.norms.has(state.norm) && !begun(pair)
}

/** "available from November 2", told after that day: it is so already. */
const begun = ({ source, ground }: Pair) =>
  source.details
    .flat()
    .some(
      (value) =>
        value.kind === 'day' &&
        value.role === 'start' &&
        value.day.dates.length === 1 &&
        (daysOf(value.day, ground.now)[0] ?? Infinity) <= ground.now,
    )

/** "The elevator is out": what such a little word tells, the fact must tell. */
export function stateAdded(pair: Pair): boolean {
  const words = said(pair).filter((word) => word.kind !== 'mark')
  const last = words.at(-1)
  return (
    last !== undefined &&
    /^(out|off|down|over|away|gone|full|back|up)$/.test(last.text) &&
    words.slice(-4, -1).some((word) => /^(is|are|was|were|be)$/.test(word.text)) &&
    !pair.source.reading.words.some((word) => word.norm === last.norm || word.text === last.text)
  )
}
