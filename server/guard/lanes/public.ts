import { lightVerbs } from '../knowledge/stopwords.ts'
import { retrieve } from '../knowledge/retrieve.ts'
import { concept, idsOf } from '../knowledge/words.ts'
import { sourcesOf, subjectOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Reading } from '../reading/read.ts'
import { deniedIn } from '../reading/sentences.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import { align } from './align.ts'
import { weigh } from './said.ts'
import type { Fit, Ground, Problem } from './align.ts'
import { rivalProblem } from './rivals.ts'
import { namesMatter } from './variants.ts'

/** What became of one segment: carried by a fact, or not, and what stands nearest. */
export interface Claim {
  segment: Segment
  fit: Fit | null
  problem: Problem | null
}

const factsLooked = 6

/** The sentences of facts that may carry this sentence of a draft, nearest facts first. */
export function sourcesFor(reading: Reading, sentence: Sentence, ground: Ground): Source[] {
  const terms = new Map<string, number>()
  const add = (id: string, gain: number) => terms.set(id, Math.max(terms.get(id) ?? 0, gain))
  for (const id of ground.inbound.terms.keys()) add(id, 0.5)
  for (let at = 0; at < sentence.to; at++) {
    const word = reading.words[at]
    const here = at >= sentence.from
    if (word?.role === 'content' || (here && word?.role === 'filler'))
      idsOf(word.concept).forEach((id) => add(id, here ? 2 : 0.5))
    if (here && word?.role === 'value')
      for (const part of word.text.match(/[a-z]{3,}|\d+/g) ?? []) add(concept(part).id, 0.5)
  }
  return retrieve(ground.knowledge, terms, ground.now, factsLooked).flatMap(({ entry }) =>
    sourcesOf(entry.fact),
  )
}

/** As `claimOnce`; what does not stand whole may stand in two halves around an "and". */
export function claimSentence(
  reading: Reading,
  sentence: Sentence,
  segments: readonly Segment[],
  ground: Ground,
): Claim[] {
  const sources = sourcesFor(reading, sentence, ground)
  const claims = claimOnce(reading, sentence, segments, sources, ground)
  if (claims.every((claim) => claim.problem === null)) return claims
  return claims.flatMap((claim) => {
    if (claim.problem === null) return [claim]
    for (const halves of splits(reading, claim.segment)) {
      if (!halves.every((half) => carriedByAny(reading, sentence, half, sources, ground))) continue
      const own = claimOnce(reading, sentence, halves, sources, ground)
      if (own.every((each) => each.problem === null)) return own
    }
    return [claim]
  })
}

/** Some sentence of a fact holds the segment, whatever stands beside it: without that there is nothing to settle. */
function carriedByAny(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  sources: readonly Source[],
  ground: Ground,
): boolean {
  const said = weigh(reading, sentence, segment, ground)
  return sources.some((source) => align(said, source, ground).problem === null)
}

/** A segment cut in two before each of its conjunctions. */
function splits(reading: Reading, segment: Segment): Segment[][] {
  const found: Segment[][] = []
  for (let at = segment.from + 2; at < segment.to - 1; at++) {
    const word = reading.words[at]
    if (word?.value !== -1 || !/^(and|or|y|o)$/.test(word.norm)) continue
    const halves = [
      { ...segment, to: at },
      { ...segment, from: at },
    ]
    found.push(
      halves.map((half) => ({ ...half, negated: deniedIn(reading.words, half.from, half.to) })),
    )
  }
  return found.slice(0, 2)
}

/** Finds one fact (two at most, as two statements) that carries every given segment of a sentence. */
function claimOnce(
  reading: Reading,
  sentence: Sentence,
  segments: readonly Segment[],
  sources: readonly Source[],
  ground: Ground,
): Claim[] {
  const subjectAt = (index: number): string[] => {
    const own = segments.slice(0, index).findLast((each) => !elided(reading, each)) ?? sentence
    const from = own.from + (joins(reading, own.from) ? 1 : 0)
    const subject = subjectOf(reading, { ...sentence, from })
    return subject.length > 0 ? subject : subjectOf(reading, sentence)
  }
  const takesUp = sentence.segments.some(({ from }) =>
    /^(it|its|they|their|that|this|these|those)$/.test(reading.words[from]?.norm ?? ''),
  )
  const table = segments.map((segment) => {
    const said = weigh(reading, sentence, segment, ground)
    return sources.map((source) => align(said, source, ground))
  })
  const checked = table.map((fits, index) =>
    fits.map((fit) => {
      const segment = segments[index] as Segment
      const leaning =
        (valuesOnly(reading, segment) ||
          (index > 0 && tellsOn(reading, segment)) ||
          goesWithout(reading, segments[index + 1])) &&
        table.some(
          (row, other) =>
            other !== index &&
            !valuesOnly(reading, segments[other] as Segment) &&
            row.some((each) => each.source.fact === fit.source.fact && each.problem === null),
        )
      const problem =
        fit.problem ??
        (elided(reading, segment) &&
        !/^(please|just|kindly|then|also)$/.test(reading.words[sentence.from]?.norm ?? '') &&
        subjectAt(index).length > 0 &&
        !subjectAt(index).some(
          (id) =>
            fit.source.places.has(id) ||
            (fit.source.goesOn && fit.source.sentence.from > 0 && fit.source.theme.has(id)),
        )
          ? wordProblem(segment)
          : null) ??
        (leaning || (takesUp && fit.source.fact.id === ground.before)
          ? null
          : rivalProblem(reading, sentence, segment, fit, fits, ground))
      return problem === fit.problem ? fit : { ...fit, problem }
    }),
  )
  const first = bestFact(checked, new Set())
  const claims = joined(
    reading,
    segments.map((segment, index) => claimFrom(reading, segment, checked[index] ?? [], first)),
    checked,
  )
  if (claims.every((claim) => claim.problem === null)) return claims
  const open = new Set(claims.flatMap((claim, index) => (claim.problem === null ? [index] : [])))
  const second = bestFact(checked, open, true)
  const settled = claims.map((claim, index) => {
    if (claim.problem === null) return claim
    const other = claimFrom(
      reading,
      claim.segment,
      (checked[index] ?? []).filter((fit) => standsAlone(fit)),
      second,
    )
    return other.problem === null ? other : nearestProblem(claim, checked[index] ?? [])
  })
  return stitched(reading, sentence, joined(reading, settled, checked), ground)
}

/** "Dr. Ortiz, Mon/Wed/Fri": bare details belong to the very sentence their neighbour was read from. */
function joined(reading: Reading, claims: Claim[], table: readonly (readonly Fit[])[]): Claim[] {
  return claims.map((claim, index) => {
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
    const same = table[index]?.find((fit) => fit.source === before.fit?.source) ?? null
    if (same?.problem === null) return { ...claim, fit: same }
    if (table[index - 1]?.some((fit) => fit.source === claim.fit?.source && fit.problem === null))
      return claim
    if (lacks(reading, claim.segment) && before.fit.source.fact === claim.fit.source.fact)
      return claim
    if (onlyThere(reading, claim, before)) return claim
    return { ...claim, problem: { kind: 'value', from: claim.segment.from, to: claim.segment.to } }
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

/** Two facts carry two statements; a fragment of one may not lean on the other. */
function stitched(reading: Reading, sentence: Sentence, claims: Claim[], ground: Ground): Claim[] {
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
const says = (reading: Reading, segment: Segment) =>
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

const joins = (reading: Reading, at: number) =>
  /^(and|but|or|y|pero)$/.test(reading.words[at]?.norm ?? '')

/** "but cannot borrow books": its subject stands at the head of the sentence. */
const elided = (reading: Reading, segment: Segment) =>
  /^(and|but|or|y|pero)$/.test(reading.words[segment.from]?.norm ?? '') &&
  /^(can|may|must|will|is|are|do|does|not|cannot|should|never|also|has|have)$/.test(
    reading.words[segment.from + 1]?.norm ?? '',
  )

const wordProblem = (segment: Segment): Problem => ({
  kind: 'word',
  from: segment.from,
  to: segment.to,
})

/** "…, no appointment" and "without one" are said of the fact's matter, whichever of its sentences says so. */
const lacks = (reading: Reading, segment: Segment) =>
  /^(without|sin)$/.test(reading.words[segment.from]?.norm ?? '')

/** "photos | without flash": the two are one statement. */
const goesWithout = (reading: Reading, next: Segment | undefined) =>
  /^(without|sin)$/.test(reading.words[next?.from ?? -1]?.norm ?? '')

/** "and lasts 20 minutes": its subject is the sentence's. */
const tellsOn = (reading: Reading, segment: Segment) => {
  const first = reading.words
    .slice(segment.from, segment.to)
    .find((word) => word.kind !== 'mark' && !/^(and|but|it|they|is|are)$/.test(word.text))
  return (
    first !== undefined &&
    (lightVerbs.has(first.concept.id) || /^~(cost|open|start|free)$/.test(first.concept.id))
  )
}

/** ", 9 to noon" leans on its neighbours: they say what it is about. */
const valuesOnly = (reading: Reading, segment: Segment) =>
  !reading.words.slice(segment.from, segment.to).some((word) => word.role === 'content')

/** The fact under which most of the (still open) segments are right, the nearest of them. */
function bestFact(
  table: readonly (readonly Fit[])[],
  done: ReadonlySet<number>,
  alone = false,
): string | null {
  const totals = new Map<string, { right: number; score: number }>()
  table.forEach((fits, index) => {
    if (done.has(index)) return
    const best = new Map<string, { right: number; score: number }>()
    for (const fit of fits) {
      const right = fit.problem === null && (!alone || standsAlone(fit)) ? 1 : 0
      const before = best.get(fit.source.fact.id)
      if (!before || right > before.right || (right === before.right && fit.score > before.score))
        best.set(fit.source.fact.id, { right, score: fit.score })
    }
    for (const [id, each] of best) {
      const total = totals.get(id) ?? { right: 0, score: 0 }
      totals.set(id, { right: total.right + each.right, score: total.score + each.score })
    }
  })
  let chosen: string | null = null
  let top = { right: 0, score: -Infinity }
  for (const [id, total] of totals)
    if (total.right > top.right || (total.right === top.right && total.score > top.score))
      [chosen, top] = [id, total]
  return top.right > 0 ? chosen : null
}

/** Enough of its own words stand in the sentence itself to be a statement, not a leftover of another. */
const standsAlone = (fit: Fit) => fit.strong > 2 && (fit.count > 1 || fit.places !== null)

function claimFrom(
  _reading: Reading,
  segment: Segment,
  fits: readonly Fit[],
  factId: string | null,
): Claim {
  const own = fits.filter((fit) => fit.source.fact.id === factId)
  const right = own.filter((fit) => fit.problem === null)
  const best = top(right.length > 0 ? right : own)
  return {
    segment,
    fit: best,
    problem: best ? best.problem : { kind: 'word', from: segment.from, to: segment.to },
  }
}

/** For the explanation: of all sentences, the one that shares most with the segment. */
function nearestProblem(claim: Claim, fits: readonly Fit[]): Claim {
  const near = top(fits)
  if (!near) return claim
  const fit =
    claim.fit && claim.fit.strong + claim.fit.score >= near.strong + near.score ? claim.fit : near
  return { segment: claim.segment, fit, problem: fit.problem ?? claim.problem }
}

const top = (fits: readonly Fit[]): Fit | null =>
  fits.reduce<Fit | null>(
    (best, fit) => (!best || fit.strong + fit.score > best.strong + best.score ? fit : best),
    null,
  )
