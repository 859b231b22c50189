import { loosely } from '../../knowledge/loosely.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { idsOf } from '../../knowledge/words.ts'
import type { Word } from '../../reading/read.ts'
import { boundPlace, known, said } from './pair.ts'
import type { Pair } from './pair.ts'

const copula = /^(?:is|are|be|was|were|been|being|get|gets|son|es|esta|estan)$/
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** What is done with a thing, or how it comes to somebody, may be told in such a word. */
const doing = list('handled done made run processed managed arranged set put held')
const giving = list(
  'given issued available sent found shown posted listed offered provided distributed',
)
/** "The MBA programs ask for one letter": one is needed. */
const asking =
  /^(?:must|asks?|needs?|requests?|requires?|bring|show|present|submit|upload|send|without)$/
/** How a thing stands, and what becomes of money: no such word tells that. */
const standing =
  /^~(?:free|open|require|allow|full|cancel|refund|discount|available|accept|waive|deadline|cost|pay|limit|late|valid)$/

/** "The placement test is required" of one that is free: what is told of a thing must be what the fact tells of it. */
export function predicateSwapped(pair: Pair, main: number): boolean {
  const ours = predicateOf(said(pair))
  if (!ours || idsOf(ours.concept).some((id) => pair.source.places.has(id))) return false
  if (
    ours.concept.id === '~limit' &&
    pair.values.some(({ kind }) => /^(?:number|money|span|time|percent)$/.test(kind))
  )
    return false
  if (
    ours.concept.id === '~require' &&
    pair.source.words.some(
      ({ text }) => asking.test(text) && (text !== 'without' || !pair.segment.negated),
    )
  )
    return false
  const theirs = predicateOf(known(pair, boundPlace(pair, main)))
  const plainly = doing.has(ours.text) || giving.has(ours.text)
  // A verb that mostly only carries a detail tells something all the same where it is all that is told.
  if (!theirs) return lightVerbs.has(ours.concept.id) && !plainly
  const has = (id: string) => said(pair).some(({ concept: own }) => idsOf(own).includes(id))
  if (idsOf(theirs.concept).some(has)) return false
  if (loosely(ours.norm).some((matter) => loosely(theirs.norm).includes(matter))) return false
  return !plainly || standing.test(theirs.concept.id)
}

/** The word that tells of the subject how it stands or what is done with it: "is required", "are booked". */
function predicateOf(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(({ norm, text }) => copula.test(norm) || copula.test(text))
  if (at < 0 || words[at - 1]?.text === 'there') return undefined
  const next = words.slice(at + 1, at + 4).find(({ role, norm }) => role !== 'empty' && norm !== '')
  return next &&
    (next.role === 'content' || /^(?:available|needed)$/.test(next.text)) &&
    predicative(next)
    ? next
    : undefined
}

const predicative = ({ text, concept: { id } }: Word) =>
  /(?:ed|en|[wr]n|ght|ent|ept|ade|old|nt|one|ut|et|un|ado|ada|ados|adas)$/.test(text) ||
  /^~(?:free|open|full|available)$/.test(id)

const demanding =
  /^~(?:require|bring|send|submit|deadline|complete|request|apply|order|register|sign|allow)$/
const demandWords =
  /^(?:must|asks?|needs?|only|with|wear|worn|shows?|showing|shown|sale|without|needed|present|upload|uploaded|valid)$/

/** "You need a placement test", "Wear a badge" of a fact that asks for no such thing. */
export function demandAdded(pair: Pair): boolean {
  const words = said(pair)
  const at = words.findIndex(
    ({ text, norm }, place) =>
      (/^(?:need|needs)$/.test(text) && words[place + 1]?.text !== 'to') ||
      (norm === 'must' && words[place + 1]?.norm === 'have') ||
      (/^(?:bring|wear|show|send)$/.test(norm) &&
        opens(words, place) &&
        !/^(?:is|are|at|was|will|starts?|begins?)$/.test(words[place + 1]?.norm ?? '')),
  )
  if (at < 0 || pair.segment.negated) return false
  // "We need one day's notice" of what takes one.
  if (words[at - 1]?.text === 'we' && pair.source.norms.has('takes')) return false
  if (pair.values.some(({ kind }) => kind === 'email')) return false
  if (words[at]?.text === 'wear')
    return !pair.source.words.some(
      ({ text, norm, concept: { id } }) =>
        norm === 'must' || id === '~require' || /^(?:wears?|worn|dress|attire|clothes)$/.test(text),
    )
  return !pair.source.words.some(
    ({ norm, text, concept: { id } }) =>
      demanding.test(id) || demandWords.test(norm) || demandWords.test(text),
  )
}

/** It is told to do that: nothing but talk stands before it. */
const opens = (words: readonly Word[], place: number) =>
  words
    .slice(0, place)
    .every(
      ({ role, norm }) =>
        role === 'mark' ||
        norm === '' ||
        /^(?:please|just|and|or|then|also|you|must|to|should)$/.test(norm),
    )

const granting =
  /^~(?:get|give|issue|cover|include|borrow|collect|send|mail|deliver|free|available|refund|pay|cost|receive|buy|accept|allow|use|take|show|print|help|serve|enter|discount)$/
const grantWords = /^(?:has|have|offer|offers|offered|sale|with|may|can|award|awards|awarded)$/

/** "You get a certificate", "We give you the fee" where the fact tells of no giving. */
export function giftAdded(pair: Pair): boolean {
  const words = said(pair)
  if (pair.segment.negated) return false
  const gives = words.some(
    ({ text, norm }, place) =>
      (/^(?:get|receive|gets|receives)$/.test(norm) &&
        /^(?:you|we|they|everyone|students?|members?|visitors?|guests?|will|also)$/.test(
          words[place - 1]?.text ?? '',
        )) ||
      (/^(?:gives?|provides?|supply|supplies|lends?)$/.test(text) &&
        words.slice(0, place).some((each) => /^(?:we|us|staff|office)$/.test(each.text))),
  )
  return (
    gives &&
    !pair.source.words.some(
      ({ norm, concept: { id } }, at, all) =>
        granting.test(id) ||
        (grantWords.test(norm) &&
          !(norm === 'with' && /^(?:you|us|them|him|her|it)$/.test(all[at + 1]?.text ?? ''))),
    )
  )
}
