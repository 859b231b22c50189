import { once } from '../../knowledge/once.ts'
import { sourcesOf, subjectOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import { isFree } from '../../knowledge/words.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import { boundPlace, known, onlyIn, said } from './pair.ts'
import type { Pair } from './pair.ts'

/** "free only if …", "can only be cancelled by phone" of a fact that knows no "only". */
export function onlyAdded(pair: Pair): boolean {
  return (
    pair.whole.some(
      (word, at, words) =>
        saysOnly(word) &&
        words[at - 1]?.text !== 'not' &&
        (/^(if|when|be|by|with)$/.test(words[at + 1]?.text ?? '') ||
          words[at + 1]?.concept.id === '~require'),
    ) &&
    !pair.source.reading.words.some(
      (word) => saysOnly(word) || /^(must|exclusively|limited)$/.test(word.norm),
    )
  )
}

/** As it was written: "only if" reads as "if". */
const saysOnly = ({ text }: Word) => text === 'only' || text === 'solo' || text === 'solamente'

/** "but not labor", "except during lessons": what the draft makes an exception of, the fact must. */
export function exceptionAdded(pair: Pair, main: number): boolean {
  const head = pair.reading.words[pair.segment.from]?.norm ?? ''
  if (!/^(except|unless|excepto|salvo)$/.test(head) || pair.values.length > 0) return false
  if (pair.source.norms.has('others') || pair.source.norms.has('other')) return false
  const place = pair.source.sentence.segments[boundPlace(pair, main)]
  if (keptTo(pair)) return true
  return (
    place !== undefined &&
    !place.negated &&
    !place.condition &&
    !known(pair, boundPlace(pair, main)).some(({ norm }) =>
      /^(except|unless|excepto|salvo|without|only|not|no)$/.test(norm),
    )
  )
}

/** "all lots except C and F" of "Lots C and F only": what is kept to those is told of the others. */
const keptTo = ({ source, all, whole }: Pair) =>
  source.norms.has('only') &&
  !whole.some(({ norm }) => /^(?:not|no|never|nobody|none)$/.test(norm)) &&
  !source.words.some(
    ({ norm, text }) => /^(?:except|but|without|not|no)$/.test(norm) || text === 'closed',
  ) &&
  all.some(({ role, concept: { id } }) => role === 'content' && source.places.has(id))

/** "repairs Dell laptops only" where it repairs Dell and Apple ones: one of several, and the fact keeps it to none. */
export function onlyOfSeveral({ source, all, whole }: Pair): boolean {
  const only = all.findIndex(({ text }) => text === 'only')
  const next = all[only + 1]
  if (only < 0 || source.norms.has('only') || (next && next.kind !== 'mark')) return false
  // "…, hockey skates only, …" is no statement of its own.
  const content = (some: readonly Word[]) => some.filter(({ role }) => role === 'content').length
  if (content(all) < 3 && content(whole) > content(all)) return false
  const { words } = source.reading
  const here = (word: Word | undefined) =>
    word?.role === 'content' && whole.some(({ concept: { id } }) => id === word.concept.id)
  const told = (word: Word | undefined) => word?.role !== 'content' || here(word)
  return words.some(
    ({ norm, value }, at) =>
      value < 0 &&
      (norm === 'and' || norm === 'or') &&
      source.words.includes(words[at] as Word) &&
      ((here(words[at - 1]) && !told(words[at + 1])) ||
        (!told(words[at - 1]) && here(words[at + 1]))),
  )
}

/** "even if cancelled in time" of a fact that says "unless". */
export const evenAdded = (pair: Pair): boolean =>
  pair.whole.some(
    ({ norm }, at, all) =>
      norm === 'even' &&
      /^(if|when|though|during|after|on|with|without)$/.test(all[at + 1]?.norm ?? ''),
  ) &&
  !['even', 'whether', 'regardless'].some((norm) => pair.source.norms.has(norm)) &&
  ['unless', 'except', 'if'].some((norm) => pair.source.norms.has(norm))

const handing = new Set('bring show submit provide send upload'.split(' '))

/** "a license or a deposit" where the fact asks for both. */
export function orForAnd(pair: Pair): boolean {
  const { source } = pair
  const demands = source.words.some(
    (word, at, all) =>
      word.norm === 'must' ||
      (word.concept.id === '~require' && word.concept.sign > 0) ||
      (handing.has(word.text) && all[at - 1]?.text !== 'to'),
  )
  return demands && !joins(source) && joinedElse(pair, /^(?:or|o)$/, /^(?:and|y)$/)
}

/** It knows an "or" between things: "21 or older" is none. */
const joins = once(({ words }: Source) =>
  words.some(
    ({ norm }, at) =>
      norm === 'or' &&
      !/^(?:older|more|above|over|later|up|less|under|younger|higher|greater|fewer)$/.test(
        words[at + 1]?.text ?? '',
      ),
  ),
)

/** "You need the card as well as an ID" where either is enough. */
export const andForOr = (pair: Pair): boolean =>
  pair.whole.some(({ concept: { id, sign } }) => id === '~require' && sign > 0) &&
  joinedElse(pair, /^(?:and|y)$/, /^(?:or|o)$/, 6)

/** "an RV and two tents" of "two tents or one RV and one tent": a count from one side of an "or", a thing from the other. */
export function sidesJoined({ source, whole, values }: Pair): boolean {
  if (!whole.some(({ norm }) => norm === 'and') || whole.some(({ norm }) => norm === 'or'))
    return false
  const { words } = source.reading
  return words.some((word, at) => {
    if (word.norm !== 'or' || !source.words.includes(word)) return false
    const end = words.findIndex(
      ({ role, norm }, next) => next > at && role === 'mark' && norm !== '-',
    )
    const start = words.findLastIndex(
      ({ role, norm }, before) =>
        before < at && ((role === 'mark' && norm !== '-') || norm === 'with'),
    )
    const [left, right] = [
      { from: start + 1, to: at },
      { from: at + 1, to: end < 0 ? words.length : end },
    ]
    return crosses(left, right) || crosses(right, left)
  })

  function crosses(one: { from: number; to: number }, other: { from: number; to: number }) {
    const counts = (side: { from: number; to: number }) =>
      source.values.flatMap((value) =>
        value.kind === 'number' && value.from >= side.from && value.from < side.to
          ? [value.number]
          : [],
      )
    const stands = (side: { from: number; to: number }, id: string) =>
      (source.places.get(id) ?? []).some((place) => place >= side.from && place < side.to)
    return (
      counts(one).length > 0 &&
      (counts(other).length > 0 ||
        source.reading.words.slice(other.from, other.to).some(({ text }) => text === 'one')) &&
      values.some(
        (value) =>
          value.kind === 'number' &&
          counts(one).includes(value.number) &&
          !counts(other).includes(value.number),
      ) &&
      whole.some(
        ({ role, concept: { id } }) => role === 'content' && stands(other, id) && !stands(one, id),
      )
    )
  }
}

/** What the draft joins by one word the fact joins by another, so many words apart at the most. */
const joinedElse = ({ source, whole }: Pair, ours: RegExp, theirs: RegExp, most = Infinity) =>
  whole.some((word, at) => {
    if (!ours.test(word.norm)) return false
    const before = whole.slice(0, at).findLast(({ role }) => role === 'content')
    const after = whole.slice(at + 1).find(({ role }) => role === 'content')
    const [one, two] = [before, after].map((each) => source.places.get(each?.concept.id ?? '')?.[0])
    if (one === undefined || two === undefined || Math.abs(one - two) >= most) return false
    return source.reading.words
      .slice(Math.min(one, two), Math.max(one, two))
      .some(({ norm }) => theirs.test(norm))
  })

/** "$45, plus music rental" of dues that cover it. */
export const chargeAdded = ({ source, reading, sentence, segment, values }: Pair): boolean =>
  /^(?:plus|mas)$/.test(reading.words[segment.from]?.text ?? '') &&
  !values.some(({ kind }) => kind === 'money') &&
  reading.values.some(({ kind, from }) => kind === 'money' && from >= sentence.from) &&
  (source.places.has('~include') || source.places.has('~cover')) &&
  !source.places.has('~additional') &&
  !source.norms.has('plus')

/** "with arrows" of what "includes a guard, but not arrows" */
export function includedDenied({ source, whole, segment, all }: Pair): boolean {
  if (segment.negated || !whole.some(({ concept: { id } }) => /^~(?:include|cover)$/.test(id)))
    return false
  const words = source.reading.words
  return words.some(
    ({ norm, text }, at) =>
      (norm === 'not' || text === 'not') &&
      words[at - 1]?.text === 'but' &&
      all.some(
        ({ role, concept: { id } }) => role === 'content' && words[at + 1]?.concept.id === id,
      ),
  )
}

/** "$18 per table" of a fact that counts by the bottle. */
export function perSwapped(pair: Pair): boolean {
  const { source } = pair
  if (!pair.reading.words.some(({ norm }) => norm === 'per')) return false
  const counted = (words: readonly Word[]) =>
    words.flatMap((word, at) => {
      const next = words[at + 1]
      return word.norm === 'per' && next?.role === 'content' ? [next.concept.id] : []
    })
  const [ours, theirs] = [counted(said(pair)), counted(source.words)]
  if (theirs.length > 0 && ours.some((id) => !theirs.includes(id) && source.places.has(id)))
    return true
  return pair.values.some((value) => {
    const mine = perWhat(pair.reading, value)
    const same = source.values.filter((known) => agrees(value, known, pair.ground.now))
    const its = same.flatMap((known) => perWhat(source.reading, known) ?? [])
    return mine !== undefined && its.length > 0 && !its.includes(mine)
  })
}

/** "per bottle", right behind a figure. */
const perWhat = ({ words }: Pair['reading'], { to }: Value): string | undefined =>
  words[to]?.norm === 'per' && words[to + 1]?.role === 'content'
    ? words[to + 1]?.concept.id
    : undefined

/** "Food is welcome on every floor" of covered drinks, where the fact goes on to say where food is. */
export function subjectElsewhere(pair: Pair): boolean {
  const { source } = pair
  const words = said(pair).filter(({ role }) => role === 'content')
  if (source.subject.size === 0 || words.some(({ concept: { id } }) => source.subject.has(id)))
    return false
  const ours = subjectOf(pair.reading, pair.sentence)
  // "Service animals may go anywhere" is no rule for dogs.
  const rules = source.words.some(({ norm }) => /^(may|can|must|should)$/.test(norm))
  return words.some(
    ({ concept: { id } }) =>
      !source.places.has(id) &&
      source.theme.has(id) &&
      sourcesOf(source.fact).some(
        (other) =>
          other !== source &&
          other.subject.has(id) &&
          ((rules && ours.includes(id)) ||
            words.some((word) =>
              [source, other].every(({ predicate }) => predicate.has(word.concept.id)),
            )),
      ),
  )
}

/** "Clubs pay for rooms on weekdays" of rooms that are free then. */
export function freeCharged(pair: Pair, main: number): boolean {
  const costs = (words: readonly Word[]) =>
    words.some(({ concept: { id, sign } }) => (id === '~cost' || id === '~pay') && sign > 0)
  const free = (words: readonly Word[]) => words.some((word) => isFree(word.concept))
  const place = known(pair, boundPlace(pair, main))
  return (
    !pair.segment.negated && costs(said(pair)) && !free(said(pair)) && free(place) && !costs(place)
  )
}

/** "free for students and employees" of "free for students and $25 for employees". */
export function freeMixed(pair: Pair): boolean {
  const { source } = pair
  const words = said(pair)
  if (pair.segment.negated || !words.some((word) => isFree(word.concept))) return false
  if (pair.values.some(({ kind }) => kind === 'money')) return false
  return (
    source.sentence.segments.some(
      ({ from, to }, place) =>
        (source.details[place] ?? []).some((value) => value.kind === 'money' && value.cents > 0) &&
        !source.reading.words.slice(from, to).some(({ concept: { id } }) => id === '~free') &&
        words.some((word) => onlyIn(word, source, (at) => at >= from && at < to)),
    ) ||
    source.values.some(
      (value) =>
        value.kind === 'money' &&
        value.cents > 0 &&
        words.some((word) => onlyIn(word, source, (at) => ofSum(source, value, at))),
    )
  )
}

/** "$25 for employees": whom a sum is for. */
const ofSum = ({ reading: { words } }: Source, { to }: Value, at: number) =>
  at > to &&
  at < to + 4 &&
  words[to]?.norm === 'for' &&
  words
    .slice(to + 1, at + 1)
    .every(({ kind, norm }) => kind !== 'mark' && !/^(?:and|or|but)$/.test(norm))
