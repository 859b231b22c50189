import { weight } from '../knowledge/retrieve.ts'
import type { Knowledge } from '../knowledge/compile.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import type { Value } from '../reading/values.ts'
import { idsOf, stem } from '../knowledge/words.ts'
import { bind } from './bind.ts'
import { formProblem } from './form/form.ts'
import type { Inbound } from './inbound.ts'

/** What alignment may look at besides the draft. */
export interface Ground {
  knowledge: Knowledge
  inbound: Inbound
  now: number
  /** Concepts of the office's own name: who "we" are. */
  own: ReadonlySet<string>
}
export type ProblemKind =
  | 'word'
  | 'value'
  | 'negation'
  | 'hedge'
  | 'condition'
  | 'group'
  | 'obligation'
  | 'rival'
  | 'special'
  | 'person'
export interface Problem {
  kind: ProblemKind
  /** Words of the draft it is about. */
  from: number
  to: number
}
/** How one segment of a text stands to one sentence of a fact. */
export interface Fit {
  source: Source
  /** Weight of shared words and of the question's words; higher is nearer. */
  score: number
  /** Weight of the segment's own words found in the sentence itself. */
  strong: number
  /** Weight of the segment's own words alone, exact ones counting most. */
  own: number
  problem: Problem | null
  /** How many of its words the fact lacks. */
  missing: number
  /** It speaks of the same kind of detail, or of the same thing, and says otherwise. */
  contrary: boolean
  /** Places of the source's segments it was read from. */
  places: Set<number> | null
}

/** Compares a segment with a sentence: words first, then details, then form. */
export function align(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  source: Source,
  ground: Ground,
): Fit {
  const { score, strong, own, missing, evidence } = cover(
    reading,
    sentence,
    segment,
    source,
    ground,
  )
  const values = reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
  const bound = bind(values, source, ground.now)
  const wrong = bound.wrong[0]
  const first = missing[0] ?? (evidence || values.length > 0 ? undefined : segment.from)
  const places = bound.places
  const problem =
    (wrong && valueProblem(wrong)) ??
    (first === undefined ? null : { kind: 'word' as const, from: first, to: first + 1 }) ??
    formProblem({ reading, sentence, segment, source, ground, values, places })
  const gain = (values.length - bound.wrong.length) * 3
  return {
    source,
    score,
    own,
    strong: strong + gain,
    problem,
    missing: missing.length,
    contrary: says(problem, wrong, source),
    places,
  }
}

const says = (problem: Problem | null, wrong: Value | undefined, source: Source) =>
  problem?.kind === 'negation' ||
  (wrong !== undefined && knownValues(source).some((value) => value.kind === wrong.kind))

const valueProblem = (value: Value): Problem => ({ kind: 'value', from: value.from, to: value.to })

function cover(
  reading: Reading,
  sentence: Sentence,
  segment: Segment,
  source: Source,
  ground: Ground,
) {
  let score = 0
  let strong = 0
  let own = 0
  const missing: number[] = []
  let evidence = false
  const others = around(reading, sentence, segment)
  const leans = [...others.keys()].some((id) => !lightVerbs.has(id) && source.places.has(id))
  const said = new Set<string>()
  for (let at = segment.from; at < segment.to; at++) {
    const word = reading.words[at]
    if (!word || word.role === 'mark' || word.role === 'value' || word.role === 'empty') continue
    const { id } = word.concept
    said.add(id)
    const gain = weight(ground.knowledge, id)
    if (idsOf(word.concept).some((each) => source.places.has(each))) {
      score += gain
      strong += gain
      own += source.stems.has(stem(word.norm)) ? gain : gain * 0.8
      evidence ||= word.role === 'content' && (!lightVerbs.has(id) || leans)
    } else if (idsOf(word.concept).some((each) => source.theme.has(each))) score += gain * 0.6
    else if (word.role === 'content' && !implied(word, reading, segment, source)) missing.push(at)
  }
  for (const [id, share] of others) {
    if (said.has(id)) continue
    said.add(id)
    if (source.places.has(id) || source.theme.has(id)) score += weight(ground.knowledge, id) * share
  }
  for (const id of ground.inbound.terms.keys()) {
    if (said.has(id)) continue
    if (source.places.has(id)) score += weight(ground.knowledge, id) * 0.35
    else if (source.theme.has(id)) score += weight(ground.knowledge, id) * 0.3
  }
  if (reading.words.slice(segment.from, segment.to).some((word) => /^(we|us|our)$/.test(word.norm)))
    for (const id of ground.own)
      if (source.places.has(id) || source.theme.has(id)) score += weight(ground.knowledge, id) * 0.5
  for (const id of source.subject)
    if (!said.has(id) && !ground.inbound.terms.has(id) && !ground.own.has(id))
      score -= weight(ground.knowledge, id) * 0.15
  return { score, strong, own, missing, evidence }
}

const lightVerbs = new Set(
  '~take ~bring ~require ~find write ~happen ~run come ~get ~use ~watch ~show make put ~question ~limit ~give ~visit ~time ~last reach ~phone ~email contact ~text ~send ~help ~issue ~reply'.split(
    ' ',
  ),
)

/** Words the fact need not hold: verbs that only carry a detail, and "due", "starts", "ends" beside its own ends. */
function implied(word: Word, reading: Reading, segment: Segment, source: Source): boolean {
  const { id, sign } = word.concept
  const role = id === '~start' ? (sign > 0 ? 'start' : 'end') : id === '~deadline' ? 'end' : null
  if (role && !source.norms.has('atleast'))
    return knownValues(source).some(
      (value) => (value.kind === 'time' || value.kind === 'day') && value.role === role,
    )
  if (id === '~start' && sign > 0 && source.norms.has('atleast')) return true
  const carriers: Record<string, Value['kind']> = {
    '~email': 'email',
    '~phone': 'phone',
    '~website': 'url',
    '~link': 'url',
  }
  const carrier = carriers[id]
  if (
    carrier &&
    reading.values.some(
      (value) => value.kind === carrier && value.from >= segment.from && value.to <= segment.to,
    )
  )
    return true
  if (id === '~allow' && sign > 0)
    return ['may', 'can', 'could', 'puede', 'pueden'].some((norm) => source.norms.has(norm))
  if (id === '~other') return source.norms.has('except')
  if (!lightVerbs.has(id)) return false
  return (
    reading.words
      .slice(segment.from, segment.to)
      .some((each) => each.role === 'content' && source.places.has(each.concept.id)) ||
    knownValues(source).length > 0
  )
}

const knownValues = (source: Source) =>
  source.reading.values.filter(
    (value) => value.from >= source.sentence.from && value.from < source.sentence.to,
  )

/** What the rest of the draft speaks of: the sentence itself, and less so what was said before it. */
function around(reading: Reading, sentence: Sentence, segment: Segment): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at < sentence.to; at++) {
    const word = reading.words[at]
    if (at >= segment.from && at < segment.to) continue
    if (word?.role === 'content') found.set(word.concept.id, at >= sentence.from ? 0.5 : 0.25)
  }
  return found
}
