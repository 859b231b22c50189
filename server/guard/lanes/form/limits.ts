import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/days.ts'
import type { Word } from '../../reading/read.ts'
import { agrees } from '../agree.ts'
import { boundPlace, known, norms, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'
import { figuresNamed } from './widened.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Of a whole statement; and of the one figure behind it. */
const habits = set('usually normally typically generally often mostly normalmente usualmente')
const nearly = set('about around approximately roughly circa aproximadamente unos')
const hedges = new Set([...habits, ...nearly])
const limit: Record<string, 'least' | 'most'> = {
  atleast: 'least',
  minimum: 'least',
  upto: 'most',
  atmost: 'most',
  maximum: 'most',
}

/** The fact says "usually", "about"; or it sets a most or a least: the draft may not drop or turn that. */
export function hedgeDropped(pair: Pair, main: number): boolean {
  const theirs = norms(known(pair, main))
  const bound = [
    ...theirs,
    ...norms(known(pair, boundPlace(pair, main))),
    ...norms([...(pair.places ?? [])].flatMap((place) => known(pair, place))),
  ]
  const ours = norms(said(pair))
  if (!ours.some((norm) => hedges.has(norm)))
    if (theirs.some((norm) => habits.has(norm)) || hedgedDetail(pair)) return true
  return ours
    .flatMap((norm) => limit[norm] ?? [])
    .some((each) => !bound.some((norm) => limit[norm] === each))
}

/** A detail the fact gives as "about 8:15pm" only. */
const hedgedDetail = ({ values, source, ground }: Pair) =>
  values.some((value) => {
    const same = source.details.flat().filter((known) => agrees(value, known, ground.now))
    return same.length > 0 && same.every((known) => hedgedAt(source, known.from))
  })

const hedgedAt = ({ reading }: Source, at: number) =>
  reading.words.slice(Math.max(0, at - 2), at).some((word) => hedges.has(word.norm))

const sweeping = set(
  'always never anytime everyone everybody everywhere anyone anybody anything everything anywhere nobody siempre nunca todos todas',
)
const whole = set(
  'all every any each always daily never everyone anyone everywhere both no none nobody everything anything todos cada siempre only',
)

/** "always", "any time", "everyone" where the fact says nothing so wide. */
export function universal(pair: Pair): boolean {
  const words = said(pair)
  const wide = words.some(
    (word, at) =>
      (sweeping.has(word.norm) && !limited(words, at)) ||
      entire(words, at) ||
      wholeGroup(pair, words, at) ||
      (word.norm === 'any' &&
        /^(time|day|amount|number|size|age)$/.test(words[at + 1]?.norm ?? '')),
  )
  if (!wide) return false
  return !pair.source.reading.words
    .slice(pair.source.sentence.from, pair.source.sentence.to)
    .some((word) => whole.has(word.norm) || sweeping.has(word.norm))
}

/** "anyone under 16", "everyone with a card": some only. */
const limited = (words: readonly Word[], at: number) =>
  /^(anyone|anybody|everyone|everybody)$/.test(words[at]?.norm ?? '') &&
  /^(under|over|aged?|with|who|without|younger|older|from|below|above)$/.test(
    words[at + 1]?.norm ?? '',
  )

/** "all December", "the whole week". */
const entire = (words: readonly Word[], at: number) =>
  /^(all|whole|entire|todo|toda)$/.test(words[at]?.norm ?? '') &&
  (words[at + 1]?.role === 'value' ||
    /^(day|week|month|year|night|summer|winter|spring|season|semester|weekend|dia|semana|mes)$/.test(
      words[at + 1]?.norm ?? '',
    ))

/** "all engineering students" where the fact speaks of first-year ones. */
const wholeGroup = ({ source }: Pair, words: readonly Word[], at: number) =>
  /^(all|every|any)$/.test(words[at]?.norm ?? '') &&
  words
    .slice(at + 1, at + 4)
    .some(
      (word) =>
        word.role === 'content' && people.test(word.text) && source.subject.has(word.concept.id),
    )

const mayBe = /^(may|can|might|could|puede|pueden|optional)$/

/** "You must" where the fact only allows it. */
export function demands(pair: Pair, main: number): boolean {
  const words = said(pair)
  if (
    pair.segment.negated ||
    !words.some(
      (word) => word.norm === 'must' || (word.concept.id === '~require' && word.role === 'content'),
    )
  )
    return false
  const theirs = known(pair, main)
  return (
    theirs.some((word) => mayBe.test(word.norm)) &&
    !theirs.some(
      (word) => word.concept.id === '~require' || /^(must|with|only|con|solo)$/.test(word.norm),
    )
  )
}

const possible = /^(can|may|could|might|must|should)$/
const stating = /^(is|are|was|were|been|has|have|had|got)$/

/** "is cancelled" where the fact says "can be cancelled", "removed" where it says "can remove": the possible told as done. */
export function acts(pair: Pair): boolean {
  const words = said(pair)
  if (
    /^(if|when|unless)$/.test(words.find((word) => word.kind !== 'mark')?.norm ?? '') ||
    words.some(
      (word) => possible.test(word.norm) || /^(at|online|through|only|to)$/.test(word.norm),
    ) ||
    pair.values.some((value) => 'text' in value)
  )
    return false
  return words.some((word, at) => {
    if (word.role !== 'content' || !/(?:ed|en|t)$/.test(word.text)) return false
    const told =
      words.slice(Math.max(0, at - 3), at).some((each) => stating.test(each.norm)) ||
      word.text.endsWith('ed')
    const ats = pair.source.places.get(word.concept.id) ?? []
    return told && ats.length > 0 && ats.every((place) => onlyPossible(pair, place))
  })
}

const onlyPossible = ({ source }: Pair, at: number) =>
  source.reading.words
    .slice(Math.max(source.sentence.segments.find((each) => at < each.to)?.from ?? 0, at - 6), at)
    .some((word) => possible.test(word.norm))

/** "now", "already", "no longer": tells how things stand, which a rule does not. */
export function toldAsNow(pair: Pair): boolean {
  const state = said(pair).find(
    (word, at, all) =>
      /^(now|already|currently|anymore|ya|ahora)$/.test(word.norm) &&
      !/^~(include|cover)$/.test(all[at + 1]?.concept.id ?? ''),
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

/** The fact holds "only with …", "unless …", "if …": that part must be said, or have been asked. */
export function narrowed(pair: Pair, main: number): boolean {
  const { segments } = pair.source.sentence
  const near = [main + 1, ...(main === 1 ? [0] : [])]
  return near.some(
    (place) => segments[place]?.condition === true && place !== main && !touched(pair, place),
  )
}

function touched(pair: Pair, place: number): boolean {
  const { reading, ground } = pair
  const words = known(pair, place)
  if (words.some((word) => word.role === 'value') && !figuresNamed(pair, words)) return false
  const content = words.filter((word) => word.role === 'content')
  if (content.length === 0) return true
  const ours = new Set(reading.words.map((word) => word.concept.id))
  return content.some(
    (word) => ours.has(word.concept.id) || ground.inbound.terms.has(word.concept.id),
  )
}
