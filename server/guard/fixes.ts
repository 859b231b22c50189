import type { Finding, Fix } from '../wire/verdict.ts'
import type { Examined } from './examine.ts'
import { place } from './explain.ts'
import { detailsFor, sentenceFor } from './fact-words.ts'
import type { Fit } from './lanes/align.ts'
import type { Part } from './lanes/lanes.ts'
import type { Value } from './reading/values.ts'
import { referral } from './referral.ts'
import type { Retrial } from './retrial.ts'
import { greetedName, overlap, sentenceOf, stopping, swap, withChanges } from './swap.ts'
import type { Stretch } from './swap.ts'

/** The best fix of a finding, if there is one: made alone, it leaves nothing at its place that stops the draft. */
export function fixOf(finding: Finding, seen: Examined, retrial: Retrial): Fix | null {
  if (finding.severity === 'advice') return null
  if (finding.severity === 'block')
    return dropName(finding, seen, retrial) ?? sayItCannotGo(finding, seen, retrial)
  const part = heldPart(finding, seen)
  if (!part) return null
  return (
    factsDetail(finding, part, seen, retrial) ??
    leaveOutAnswer(part, seen, retrial) ??
    factsSentence(finding, part, seen, retrial)
  )
}

/** A greeted name nobody signed with can go: the greeting stands without it. */
function dropName(finding: Finding, seen: Examined, retrial: Retrial): Fix | null {
  const name = greetedName(seen.draft, finding)
  const fix = name && { label: 'Drop the name', ...name, replacement: '' }
  return fix && mends(fix, fix, seen, retrial) ? fix : null
}

/** Marketing has nothing to be told elsewhere, and who somebody is was not asked. */
function sayItCannotGo(finding: Finding, seen: Examined, retrial: Retrial): Fix | null {
  const sentence = sentenceOf(seen, finding)
  if (!sentence || finding.rule === 'marketing' || finding.rule === 'identity') return null
  const words = referral(seen, sentence)
  if (words === null) return null
  const fix = { label: 'Say we can’t discuss it by text', ...swap(seen, sentence, words) }
  return mends(fix, finding, seen, retrial) ? fix : null
}

/** The part of the draft a hold is about. */
const heldPart = (finding: Finding, { parts, reading }: Examined): Part | undefined =>
  parts.find(({ problem }) => {
    const spot = problem && place(reading, problem.from, problem.to)
    return spot?.start === finding.start && spot.end === finding.end
  })

/** The fact's own detail for a wrong one, where just one of its details makes the clause right. */
function factsDetail(
  finding: Finding,
  { segment, problem, claim }: Part,
  seen: Examined,
  retrial: Retrial,
): Fix | null {
  if (finding.rule !== 'contradiction' || problem?.kind !== 'value' || !claim?.fit) return null
  const wrong = seen.reading.values.find((value) => value.from === problem.from)
  if (!wrong || names(wrong)) return null
  const clause = place(seen.reading, segment.from, segment.to)
  for (const { at, words } of detailsFor(wrong, seen.reading, claim.fit.source)) {
    if (words.length > retrial.left()) return null
    const right = words
      .map((each) => ({ label: `Use “${each}”`, ...at, replacement: each }))
      .filter((fix) => mends(fix, clause, seen, retrial))
    if (right.length > 0) return right.length === 1 ? (right[0] ?? null) : null
  }
  return null
}

/** "Room 12", "FR-2": says which thing is meant, and another one may not have been. */
const names = (value: Value) => value.label === true || value.kind === 'code'

/** A "yes" no fact gives goes; what was said with it may stand by itself. */
function leaveOutAnswer(part: Part, seen: Examined, retrial: Retrial): Fix | null {
  const { words } = seen.reading
  const { from, to } = part.segment
  const next = words.findIndex((word, at) => at >= to && word.kind !== 'mark')
  if (!isAnswer(part) || next < 0 || next >= part.sentence.to) return null
  const { start, end } = place(seen.reading, from, to)
  const first = words[next]?.start ?? end
  const fix = {
    label: `Leave out “${seen.draft.slice(start, end).replace(/[\s,.!:;–-]+$/, '')}”`,
    start,
    end: first + 1,
    replacement: (seen.draft[first] ?? '').toUpperCase(),
  }
  return mends(fix, fix, seen, retrial) ? fix : null
}

const isAnswer = ({ problem }: Part) => problem?.kind.startsWith('answer') === true

/** The fact's own sentence for one that says otherwise, or more than it. */
function factsSentence(finding: Finding, part: Part, seen: Examined, retrial: Retrial): Fix | null {
  const told = isAnswer(part)
    ? seen.parts.find((other) => other.sentence === part.sentence && other.claim?.fit)
    : part
  const fit = told?.claim?.fit
  const words = fit && near(told, fit) ? sentenceFor(seen.reading, fit.source) : null
  if (words === null || seen.draft.includes(words)) return null
  const fix = { label: 'Use the fact’s sentence', ...swap(seen, part.sentence, words) }
  return mends(fix, finding, seen, retrial) ? fix : null
}

const otherwise = new Set<string>([
  'value',
  'negation',
  'hedge',
  'condition',
  'group',
  'obligation',
])

/** Of the same thing as the fact, and of nothing else. */
function near({ problem }: Part, fit: Fit): boolean {
  if (fit.near <= 0 || fit.missing > 1) return false
  if (problem?.kind === 'word') return fit.count > 1
  return problem === null || otherwise.has(problem.kind)
}

/** Whether a draft is better with a change: nothing stops it at the place any more, and nothing new elsewhere. */
function mends(fix: Fix, at: Stretch, seen: Examined, retrial: Retrial): boolean {
  const after = retrial.of(withChanges(seen.draft, [fix]))
  if (!after) return false
  const before = stopping(seen.verdict)
  const still = stopping(after.verdict)
  // The mark a kept greeting gets belongs to the greeting.
  const joint = /^[!. ]*/.exec(fix.replacement)?.[0].length ?? 0
  const place = {
    start: Math.min(at.start, fix.start + joint),
    end: Math.max(at.end, fix.end) + fix.replacement.length - (fix.end - fix.start),
  }
  return (
    !still.some((finding) => overlap(finding, place)) &&
    (blocks(still) < blocks(before) ||
      (blocks(still) === blocks(before) && still.length < before.length))
  )
}

const blocks = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'block').length
