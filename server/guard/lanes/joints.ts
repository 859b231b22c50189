import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Reading } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Fit, Ground } from './align.ts'
import type { Claim } from './public.ts'
import { valuesOnly } from './checked.ts'
import type { Check } from './checked.ts'
import { namesMatter } from './variants.ts'

/** "Dr. Ortiz, Mon/Wed/Fri": bare details belong to the very sentence their neighbour was read from. */
export function joined(
  reading: Reading,
  claims: Claim[],
  table: readonly (readonly Fit[])[],
  check: Check,
): Claim[] {
  const stands = (index: number, source: Source | undefined) => {
    const fit = table[index]?.find((each) => each.source === source)
    const seen = fit && check(fit, index)
    return seen?.problem === null ? seen : null
  }
  const tied = claims.map((claim, index): Claim => {
    const before = claims[index - 1]
    const bare =
      valuesOnly(reading, claim.segment) &&
      !reading.values.some(
        (value) =>
          'text' in value && value.from >= claim.segment.from && value.from < claim.segment.to,
      )
    if (
      !(bare || claim.segment.condition) ||
      !claim.fit ||
      claim.problem ||
      !before?.fit ||
      before.problem ||
      valuesOnly(reading, before.segment)
    )
      return claim
    if (before.fit.source === claim.fit.source) return claim
    const same = stands(index, before.fit.source)
    if (same) return { ...claim, fit: same }
    if (stands(index - 1, claim.fit.source)) return claim
    if (lacks(reading, claim.segment) && before.fit.source.fact === claim.fit.source.fact)
      return claim
    if (onlyThere(reading, claim, before)) return claim
    return { ...claim, problem: { kind: 'value', from: claim.segment.from, to: claim.segment.to } }
  })
  return chargedTwice(reading, tied)
}

/** "A copy is $18 and gets printed the same day", where that printing has a price of its own: one sum told for two things. */
function chargedTwice(reading: Reading, claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index): Claim => {
    const before = claims[index - 1]
    if (!claim.fit || claim.problem || !before?.fit || before.problem) return claim
    const [own, other] = [claim.fit.source, before.fit.source]
    const sums = (segment: Segment) =>
      reading.values.filter(
        (value) => value.kind === 'money' && value.from >= segment.from && value.to <= segment.to,
      )
    const told = sums(before.segment)
    const charged = own.values.filter((value) => value.kind === 'money')
    const goesOn = /^(and|but|y|pero)$/.test(reading.words[claim.segment.from]?.norm ?? '')
    return own.fact === other.fact &&
      own !== other &&
      goesOn &&
      told.length > 0 &&
      charged.length > 0 &&
      sums(claim.segment).length === 0 &&
      !told.some((value) =>
        charged.some(
          (known) =>
            known.kind === 'money' && value.kind === 'money' && known.cents === value.cents,
        ),
      )
      ? { ...claim, problem: { kind: 'rival', from: claim.segment.from, to: claim.segment.to } }
      : claim
  })
}

/** A detail of a kind no other sentence of the fact has needs no closer tie. */
function onlyThere(reading: Reading, claim: Claim, before: Claim): boolean {
  const { fit, segment } = claim
  if (!fit || segment.condition || fit.source.fact !== before.fit?.source.fact) return false
  const kinds = new Set(
    reading.values
      .filter((value) => value.from >= segment.from && value.from < segment.to)
      .map((value) => value.kind),
  )
  const { from, to } = fit.source.sentence
  return fit.source.reading.values.every(
    (value) => !kinds.has(value.kind) || (value.from >= from && value.from < to),
  )
}

/** "…, no appointment" and "without one" are said of the fact's matter, whichever of its sentences says so. */
const lacks = (reading: Reading, segment: Segment) =>
  /^(without|sin|except)$/.test(reading.words[segment.from]?.norm ?? '')

/** Two facts carry two statements; a fragment of one may not lean on the other. */
export function stitched(
  reading: Reading,
  sentence: Sentence,
  claims: Claim[],
  ground: Ground,
): Claim[] {
  return claims.map((claim, index) => {
    const before = claims[index - 1]
    if (
      claim.problem ||
      before?.problem !== null ||
      !before.fit ||
      !claim.fit ||
      before.fit.source.fact === claim.fit.source.fact
    )
      return claim
    const takesUp = reading.words
      .slice(claim.segment.from, claim.segment.to)
      .some((word) => /^(it|its|they|their|them)$/.test(word.text))
    const named =
      !takesUp && namesMatter(reading, sentence, claim.fit.source, before.fit.source, ground)
    if (named && says(reading, claim.segment) && says(reading, before.segment)) return claim
    return { ...claim, problem: { kind: 'rival', from: claim.segment.from, to: claim.segment.to } }
  })
}

const finite = /^(is|are|was|were|can|may|must|will|has|have|do|does|need|needs|should|be)$/
export const says = (reading: Reading, segment: Segment) =>
  reading.words
    .slice(segment.from, segment.to)
    .some(
      (word, at, all) =>
        finite.test(word.text) ||
        lightVerbs.has(word.concept.id) ||
        (/^~(open|start|cost|allow|free|accept)$/.test(word.concept.id) &&
          all.slice(0, at).some((each) => each.role === 'content')) ||
        (word.role === 'content' && !word.capital && /[^s]s$/.test(word.text)) ||
        word.role === 'value',
    )
