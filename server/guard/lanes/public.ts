import type { Entry, FactText } from '../knowledge/compile.ts'
import { once } from '../knowledge/once.ts'
import { closingsOf, retrieve } from '../knowledge/retrieve.ts'
import { concept, idsOf } from '../knowledge/words.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import { fallsOnAny } from '../reading/day.ts'
import type { Reading } from '../reading/read.ts'
import { deniedIn } from '../reading/sentences.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import { Fit } from './align.ts'
import { weigh } from './said.ts'
import type { Ground, Problem } from './align.ts'
import { checker } from './checked.ts'
import type { Check } from './checked.ts'
import { joined, says, stitched } from './joints.ts'
import { concreteDays } from './overridden.ts'

/** What became of one segment: carried by a fact, or not, and what stands nearest. */
export interface Claim {
  segment: Segment
  fit: Fit | null
  problem: Problem | null
}

const factsLooked = 6
const closingsLooked = 40
const closingsKept = 4

/** The sentences of facts that may carry this sentence of a draft, nearest facts first. */
export function sourcesFor(reading: Reading, sentence: Sentence, ground: Ground): Source[] {
  const terms = new Map<string, number>()
  const add = (id: string, gain: number) => terms.set(id, Math.max(terms.get(id) ?? 0, gain))
  for (const id of ground.inbound.terms.keys()) add(id, 0.5)
  for (let at = 0; at < sentence.to; at++) {
    const word = reading.words[at]
    const here = at >= sentence.from
    if (word?.role === 'content' || (here && word?.role === 'filler'))
      for (const id of idsOf(word.concept)) add(id, here ? 2 : 0.5)
    if (here && word?.role === 'value' && word.kind !== 'mark')
      for (const part of word.text.match(/[a-z]{3,}|\d+/g) ?? [])
        add(concept(part).id, /^(?:url|email|phone)$/.test(word.kind) ? 2 : 0.5)
  }
  const found = retrieve(ground.knowledge, terms, ground.now, factsLooked).map(({ entry }) => entry)
  const dated = reading.values.some(
    ({ kind, from }) =>
      (kind === 'day' || kind === 'time') && from >= sentence.from && from < sentence.to,
  )
  const closed = dated ? closingsThen(reading, sentence, ground) : []
  return [
    ...found.flatMap(({ fact }) => sourcesOf(fact)),
    ...closed
      .filter((entry) => !found.includes(entry))
      .flatMap(({ fact }) =>
        sourcesOf(fact).filter(
          ({ days, places, norms }) =>
            days.length > 0 &&
            (places.has('~open') ||
              places.has('~hour') ||
              ['no', 'break', 'schedule'].some((norm) => norms.has(norm))),
        ),
      ),
  ]
}

/** Facts on days the office, or a part of it, is closed: on the days that are spoken of, or on any where no day is. */
function closingsThen(reading: Reading, sentence: Sentence, ground: Ground): Entry[] {
  const days = concreteDays(reading, sentence, ground, true)
  const all = closingsOf(ground.knowledge, ground.now, closingsLooked)
  if (days.length === 0) return all.slice(0, closingsKept)
  return all
    .filter(({ fact }) => datesOf(fact).some((day) => fallsOnAny(day, days, ground.now)))
    .slice(0, closingsKept)
}

const datesOf = once((fact: FactText) =>
  sourcesOf(fact).flatMap(({ days }) =>
    days.flatMap(({ day }) => (day.dates.length > 0 ? [day] : [])),
  ),
)

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
  return byThemselves(reading, sentence, claims, sources, ground).flatMap((claim) => {
    if (claim.problem === null) return [claim]
    for (const halves of splits(reading, claim.segment)) {
      if (!halves.every((half) => says(reading, half)) || isName(reading, halves[1])) continue
      if (!halves.every((half) => carriedByAny(reading, sentence, half, sources, ground))) continue
      const own = claimOnce(reading, sentence, halves, sources, ground)
      if (own.every((each) => each.problem === null)) return own
    }
    return [claim]
  })
}

/** "We're open until 9, and the front desk is 555-0142": what one half speaks of may keep the other's fact out of sight. */
function byThemselves(
  reading: Reading,
  sentence: Sentence,
  claims: readonly Claim[],
  looked: readonly Source[],
  ground: Ground,
): readonly Claim[] {
  const facts = new Set(
    claims.flatMap(({ problem, fit }) => (problem === null && fit ? [fit.source.fact] : [])),
  )
  if (claims.length < 2 || facts.size > 1) return claims
  return claims.map((claim) => {
    if (claim.problem === null || !isStatement(reading, claim.segment)) return claim
    const alone = { ...sentence, from: claim.segment.from, to: claim.segment.to }
    const sources = sourcesFor(reading, alone, ground)
    const [own] = claimOnce(reading, sentence, [claim.segment], sources, ground)
    const found = own?.problem === null ? own.fit : null
    const seen = looked.some(({ fact }) => fact === found?.source.fact)
    return own && found && !seen && standsAlone(found) ? own : claim
  })
}

/** "and employees": one word more of what stood before, no statement. */
function isName({ words }: Reading, half: Segment | undefined): boolean {
  const [word, ...more] = words
    .slice((half?.from ?? 0) + 1, half?.to ?? 0)
    .filter(({ kind }) => kind !== 'mark')
  return word?.role === 'content' && word.value < 0 && more.length === 0
}

/** It has a subject and a verb of its own. */
function isStatement({ words }: Reading, { from, to }: Segment): boolean {
  const all = words.slice(from, to).filter(({ kind }) => kind !== 'mark')
  const first = all.findIndex(({ text }) => !/^(?:and|but|so|then|also|y|pero)$/.test(text))
  const verb = all.findIndex(({ text }) =>
    /^(?:is|are|was|can|may|must|will|has|have|do|does|need|needs)$/.test(text),
  )
  return (
    verb > first &&
    !/^(?:in|on|at|from|to|for|with|by|if|when|where|who|which|that)$/.test(
      all[first]?.text ?? '',
    ) &&
    all
      .slice(first, verb)
      .some(({ role, text }) => role === 'content' || /^(?:we|you|there)$/.test(text))
  )
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
  return sources.some((source) => new Fit(said, source, ground).problem === null)
}

/** The segment beside each of the sources. */
export function fitsOf(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  sources: readonly Source[],
  ground: Ground,
): Fit[] {
  const said = weigh(reading, sentence, segment, ground)
  const fits: Fit[] = []
  for (const source of sources) fits.push(new Fit(said, source, ground))
  return fits
}

/** A segment cut in two before each of its conjunctions, and before a "with" between two sums. */
function splits(reading: Reading, segment: Segment): Segment[][] {
  const found: Segment[][] = []
  for (let at = segment.from + 2; at < segment.to - 1; at++) {
    const word = reading.words[at]
    if (word?.value !== -1 || !/^(and|or|y|o|with|con)$/.test(word.norm)) continue
    if (/^(with|con)$/.test(word.norm) && !betweenSums(reading, segment, at)) continue
    if (betweenEnds(reading, at)) continue
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

/** "between 11 am and 7 pm" */
const betweenEnds = ({ values }: Reading, at: number) =>
  values.some(({ to, ...value }) => to === at && 'role' in value && value.role === 'start') &&
  values.some(({ from, ...value }) => from === at + 1 && 'role' in value && value.role === 'end')

/** "$2 an hour with a $14 daily maximum" */
const betweenSums = ({ values }: Reading, { from, to }: Segment, at: number) => {
  const sums = values.filter(
    (value) => value.kind === 'money' && value.from >= from && value.to <= to,
  )
  return sums.some((value) => value.to <= at) && sums.some((value) => value.from > at)
}

/** Finds one fact (two at most, as two statements) that carries every given segment of a sentence. */
function claimOnce(
  reading: Reading,
  sentence: Sentence,
  segments: readonly Segment[],
  sources: readonly Source[],
  ground: Ground,
): Claim[] {
  const table = segments.map((segment) => fitsOf(reading, sentence, segment, sources, ground))
  const check = checker(reading, sentence, segments, table, ground)
  const right: Counts = (fit, index) => check(fit, index).problem === null
  const row = (index: number) => table[index] ?? []
  const from = (factId: string | null) =>
    segments.map((segment, index) => claimFrom(segment, index, row(index), factId, check))
  // Mostly one fact carries all: then the others need not be weighed against one another.
  const likely = bestFact(table, new Set(), (fit) => fit.hopeful)
  const alone = joined(reading, from(likely), table, check)
  if (alone.every((claim) => claim.problem === null)) return alone
  const claims = joined(reading, from(bestFact(table, new Set(), right)), table, check)
  if (claims.every((claim) => claim.problem === null)) return claims
  const open = new Set(claims.flatMap((claim, index) => (claim.problem === null ? [index] : [])))
  const second = bestFact(table, open, (fit, index) => right(fit, index) && standsAlone(fit))
  const settled = claims.map((claim, index) => {
    if (claim.problem === null) return claim
    const fits = row(index)
    const other = claimFrom(claim.segment, index, fits.filter(standsAlone), second, check)
    return other.problem === null ? other : nearestProblem(claim, index, fits, check)
  })
  return stitched(reading, sentence, joined(reading, settled, table, check), ground)
}

type Counts = (fit: Fit, index: number) => boolean

/** The fact under which most of the (still open) segments are right, the nearest of them. */
function bestFact(
  table: readonly (readonly Fit[])[],
  done: ReadonlySet<number>,
  counts: Counts,
): string | null {
  const rows = table.map((fits, index) => ({ fits, index })).filter(({ index }) => !done.has(index))
  let best: string[] = []
  let most = 1
  // Whether a fit counts takes long to tell: facts that cannot come first are not asked.
  for (const [id, rowsHoped] of hopes(rows)) {
    if (rowsHoped.length < most) continue
    const own = rowsHoped.filter(({ fits, index }) =>
      fits.some((fit) => fit.source.fact.id === id && fit.hopeful && counts(fit, index)),
    ).length
    if (own > most) best = []
    if (own >= most) best.push(id)
    most = Math.max(most, own)
  }
  if (best.length < 2) return best[0] ?? null
  const score = (id: string) =>
    rows.reduce((sum, { fits, index }) => {
      const own = fits.filter((fit) => fit.source.fact.id === id)
      const right = own.filter((fit) => counts(fit, index))
      const scores = (right.length > 0 ? right : own).map((fit) => fit.score)
      return scores.length > 0 ? sum + Math.max(...scores) : sum
    }, 0)
  return best
    .map((id) => ({ id, score: score(id) }))
    .reduce((one, two) => (two.score > one.score ? two : one)).id
}

interface Row {
  fits: readonly Fit[]
  index: number
}

/** Each fact with the segments whose words and details one of its sentences has, those with most of them first. */
function hopes(rows: readonly Row[]): [string, Row[]][] {
  const found = new Map<string, Row[]>()
  for (const row of rows)
    for (const { hopeful, source } of row.fits) {
      if (!hopeful) continue
      const own = found.get(source.fact.id)
      if (!own) found.set(source.fact.id, [row])
      else if (own.at(-1) !== row) own.push(row)
    }
  return [...found].toSorted(([, one], [, two]) => two.length - one.length)
}

/** Enough of its own words stand in the sentence itself to be a statement, not a leftover of another. */
const standsAlone = (fit: Fit) => fit.strong > 2 && (fit.count > 1 || fit.places !== null)

function claimFrom(
  segment: Segment,
  index: number,
  fits: readonly Fit[],
  factId: string | null,
  check: Check,
): Claim {
  const own = fits.filter((fit) => fit.source.fact.id === factId).toSorted(nearestFirst)
  const [nearest] = own
  if (!nearest)
    return { segment, fit: null, problem: { kind: 'word', from: segment.from, to: segment.to } }
  const fit = own.find((each) => check(each, index).problem === null) ?? nearest
  return { segment, fit: check(fit, index), problem: check(fit, index).problem }
}

/** For the explanation: of all sentences, the one that shares most with the segment. */
function nearestProblem(claim: Claim, index: number, fits: readonly Fit[], check: Check): Claim {
  const near = top(fits)
  if (!near) return claim
  const fit =
    claim.fit && claim.fit.strong + claim.fit.score >= near.strong + near.score
      ? claim.fit
      : check(near, index)
  return { segment: claim.segment, fit, problem: fit.problem ?? claim.problem }
}

const nearestFirst = (one: Fit, other: Fit) => other.strong + other.score - one.strong - one.score

const top = (fits: readonly Fit[]): Fit | null =>
  fits.reduce<Fit | null>(
    (best, fit) => (!best || fit.strong + fit.score > best.strong + best.score ? fit : best),
    null,
  )
