import type { Source } from '../../knowledge/sources.ts'
import type { Reading } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import type { Ground } from '../align.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/**
 * Whether a yes or a no speaks against the most that a fact allows, to somebody who named a figure of the same things: "No. Up to two
 * items" to "can I bring one", "Yes, the limit is 3" to "can I renew it 4 times".
 */
export function againstMost(
  answer: 'yes' | 'no',
  claims: readonly Claim[],
  { inbound }: Ground,
): boolean {
  const heard = inbound.heard.filter(({ act }) => act !== 'hearsay')
  const [count, second] = heard.flatMap(({ reading, sentence }) =>
    reading.values
      .filter(({ from }) => from >= sentence.from && from < sentence.to)
      .flatMap((value) => countOf(reading, value)),
  )
  if (!count || second || heard.some(asksTooMuch)) return false
  const most = claims
    .flatMap(({ fit }) => (fit ? mostOf(fit.source) : []))
    .find(({ of }) => of === count.of)
  return most !== undefined && count.figure <= most.figure !== (answer === 'yes')
}

const mostOf = ({ values, reading }: Source): Count[] =>
  values.filter((value) => isMost(reading, value)).flatMap((value) => countOf(reading, value))

/** "too far?", "is that over the limit?" ask from the other end. */
const asksTooMuch = ({ reading, sentence }: Heard) =>
  reading.words
    .slice(sentence.from, sentence.to)
    .some(({ text }) => /^(?:too|over|limit|problem|extra|much|many|more)$/.test(text))

/** A figure and what it counts. */
interface Count {
  figure: number
  of: string
}

function countOf({ words }: Reading, value: Value): Count[] {
  if (value.kind === 'span') return [{ figure: value.high, of: value.unit }]
  if (value.kind === 'number' && value.counts) return [{ figure: value.number, of: 'times' }]
  const noun = words.slice(value.to, value.to + 2).find(({ role }) => role === 'content')
  return value.kind === 'number' && noun ? [{ figure: value.number, of: noun.concept.id }] : []
}

const isMost = ({ words }: Reading, { bound, from, ...value }: Value) =>
  (value.kind === 'number' || value.kind === 'span') &&
  (bound === 'most' || /^(?:upto|atmost)$/.test(words[from - 1]?.norm ?? ''))
