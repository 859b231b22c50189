import type { Word } from '../../reading/read.ts'
import { known, norms, said } from './pair.ts'
import type { Pair } from './pair.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const hedges = set(
  'usually normally typically generally often about around approximately roughly circa mostly normalmente usualmente aproximadamente unos',
)
const limit: Record<string, 'least' | 'most'> = {
  atleast: 'least',
  minimum: 'least',
  upto: 'most',
  atmost: 'most',
  maximum: 'most',
}

/** The fact says "usually", "about"; or it sets a most or a least: the draft may not drop or turn that. */
export function hedgeDropped(pair: Pair, main: number): boolean {
  const theirs = hedgeWords(known(pair, main))
  const ours = norms(said(pair))
  if (theirs.some((norm) => hedges.has(norm)) && !ours.some((norm) => hedges.has(norm))) return true
  return ours
    .flatMap((norm) => limit[norm] ?? [])
    .some((each) => !theirs.some((norm) => limit[norm] === each))
}

/** "about 5" hedges, "questions about visas" does not. */
const hedgeWords = (words: readonly Word[]) =>
  norms(
    words.filter(
      (word, at) => !/^(about|around|unos)$/.test(word.norm) || words[at + 1]?.role === 'value',
    ),
  )

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
      sweeping.has(word.norm) ||
      entire(words, at) ||
      (word.norm === 'any' &&
        /^(time|day|amount|number|size|age)$/.test(words[at + 1]?.norm ?? '')),
  )
  if (!wide) return false
  return !pair.source.reading.words
    .slice(pair.source.sentence.from, pair.source.sentence.to)
    .some((word) => whole.has(word.norm))
}

/** "all December", "the whole week". */
const entire = (words: readonly Word[], at: number) =>
  /^(all|whole|entire|todo|toda)$/.test(words[at]?.norm ?? '') &&
  (words[at + 1]?.role === 'value' ||
    /^(day|week|month|year|night|summer|winter|spring|season|semester|weekend|dia|semana|mes)$/.test(
      words[at + 1]?.norm ?? '',
    ))

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

/** "is cancelled" where the fact says "can be cancelled": what is possible is told as done. */
export function acts(pair: Pair, main: number): boolean {
  const theirs = norms(known(pair, main))
  const at = theirs.findIndex((norm) => /^(can|may|could|might)$/.test(norm))
  if (at < 0 || !/^(be)$/.test(theirs[at + 1] ?? '')) return false
  const ours = norms(said(pair))
  return (
    /\b(?:is|are|was|were|has been|have been) (?:now |already |not )*[a-z]+(?:ed|en|d)\b/.test(
      ours.join(' '),
    ) &&
    !ours.some((norm) => /^(can|may|could|only|must|require)$/.test(norm)) &&
    !ours.some((norm) => /^(at|online|here)$/.test(norm))
  )
}

/** The fact holds "only with …", "unless …", "if …": that part must be said, or have been asked. */
export function narrowed(pair: Pair, main: number): boolean {
  const { segments } = pair.source.sentence
  const near = [main + 1, ...(main === 1 ? [0] : [])]
  return near.some(
    (place) => segments[place]?.condition === true && place !== main && !touched(pair, place),
  )
}

function touched(pair: Pair, place: number): boolean {
  const { reading, sentence, ground } = pair
  const content = known(pair, place).filter((word) => word.role === 'content')
  if (content.length === 0) return true
  const ours = new Set(
    reading.words.slice(sentence.from, sentence.to).map((word) => word.concept.id),
  )
  return content.some(
    (word) => ours.has(word.concept.id) || ground.inbound.terms.has(word.concept.id),
  )
}
