import type { Finding, RuleName } from '../wire/verdict.ts'
import type { ProblemKind } from './lanes/align.ts'
import type { Part } from './lanes/lanes.ts'
import type { Reading } from './reading/read.ts'
import type { Hit } from './rules/rule.ts'
import { clauseOf } from './clauses.ts'

/** A finding of a deny rule. */
export function denied(rule: RuleName, hit: Hit, reading: Reading): Finding {
  return {
    rule,
    severity: 'block',
    ...place(reading, hit.from, hit.to),
    why: hit.why,
    clause: clauseOf[rule],
  }
}

export function advice(hit: Hit, reading: Reading): Finding {
  return {
    rule: 'tone',
    severity: 'advice',
    ...place(reading, hit.from, hit.to),
    why: hit.why,
    clause: clauseOf.tone,
  }
}

export function unreadable(draft: string, why: string): Finding {
  return {
    rule: 'unsupported',
    severity: 'hold',
    start: 0,
    end: draft.length,
    why,
    clause: clauseOf.unsupported,
  }
}

export function failedFinding(draft: string, error: unknown): Finding {
  const name = error instanceof Error ? error.name : 'error'
  return unreadable(draft, `The guard failed (${name}), so the draft stays here.`)
}

/** Problems that mean: the fact says otherwise. The others mean: no fact says so. */
const contrary = new Set<string>([
  'negation',
  'hedge',
  'condition',
  'group',
  'obligation',
  'rival',
  'special',
  'answer-false',
  'echo',
])

/** Why a part is held, with the nearest fact's own words. */
export function heldFinding(part: Part, reading: Reading): Finding {
  const problem = part.problem
  const fit = part.claim?.fit ?? null
  const known = fit && fit.strong > 0.5 ? fit : null
  const kind = problem?.kind ?? 'word'
  const rule =
    contrary.has(kind) || (kind === 'value' && known && known.missing === 0 && known.near > -0.5)
      ? 'contradiction'
      : 'unsupported'
  const at = problem ?? part.segment
  const spot = place(reading, at.from, at.to)
  const quoted = known
    ? ` The fact “${known.source.fact.title}” says: “${sentenceText(known.source)}”`
    : ''
  return {
    rule,
    severity: 'hold',
    ...spot,
    why: reasons[kind](reading.typed.slice(spot.start, spot.end)) + quoted,
    clause: clauseOf[rule],
    ...(known ? { factIds: [known.source.fact.id] } : {}),
  }
}

const reasons: Record<
  ProblemKind | 'question' | 'echo' | 'answer' | 'answer-false' | 'answer-personal',
  (words: string) => string
> = {
  word: (words) => `No fact carries “${words}”.`,
  value: (words) => `“${words}” is not what the fact says.`,
  negation: () => 'The fact says the opposite.',
  hedge: () => 'The fact is less certain than this: it says “usually”, “about” or “up to”.',
  condition: () => 'The fact holds under a condition that is left out here.',
  group: () => 'The fact says this of some only: for whom, or on which day, is left out.',
  obligation: () => 'The fact allows it; this demands it.',
  rival: () => 'Another fact fits these words better and says otherwise.',
  special: () => 'For that day another rule holds, or the season is left out.',
  person: () =>
    'This states something of a person, or of something done for them; no public fact can carry that.',
  echo: (words) => `“${words}” is not what the sender wrote.`,
  question: () => 'This question speaks of things neither the facts nor the sender spoke of.',
  answer: (words) => `“${words}” affirms what was asked, and no fact carries that.`,
  'answer-false': (words) => `“${words}” does not go with what the facts say.`,
  'answer-personal': (words) => `“${words}” would confirm something about a person’s own matters.`,
}

export const sentenceText = (source: {
  reading: Reading
  sentence: { from: number; to: number }
}): string => {
  const first = source.reading.words[source.sentence.from]
  const last = source.reading.words[source.sentence.to - 1]
  return source.reading.typed.slice(first?.start ?? 0, last?.end ?? 0)
}

/** Offsets in the draft as typed of a stretch of words. */
export function place(reading: Reading, from: number, to: number): { start: number; end: number } {
  const start = reading.words[from]?.start ?? 0
  return { start, end: Math.max(reading.words[to - 1]?.end ?? reading.typed.length, start) }
}
