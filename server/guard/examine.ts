import type { Finding, Verdict } from '../wire/verdict.ts'
import type { Ground } from './lanes/align.ts'
import { readInbound } from './lanes/inbound.ts'
import { claim } from './lanes/lanes.ts'
import type { Part } from './lanes/lanes.ts'
import { today } from './reading/calendar.ts'
import { idsOf } from './knowledge/words.ts'
import { read } from './reading/read.ts'
import type { Reading } from './reading/read.ts'
import { denyRules } from './rules/all.ts'
import { tone } from './rules/tone.ts'
import { evidenceIn } from './rules/evidence/evidence.ts'
import { viewOf } from './rules/view.ts'
import type { Hit } from './rules/rule.ts'
import type { View } from './rules/view.ts'
import type { Situation } from './situation.ts'
import { denied, advice, heldFinding, place, unreadable } from './explain.ts'
import { spansOf } from './spans.ts'
import { guardVersion } from './version.ts'

export const longestDraft = 1600

/** A verdict with what led to it, for whoever mends the draft. */
export interface Examined {
  draft: string
  reading: Reading
  parts: readonly Part[]
  /** As the deny rules saw it, and what they found; null for what is not read at all. */
  denied: { view: View; hits: readonly Hit[] } | null
  verdict: Verdict
}

/** One pass over a draft: read it, let the lanes claim it, let the rules object, and put the reasons together. */
export function examine(situation: Situation): Examined {
  const { draft, knowledge } = situation
  const now = today(situation.now).serial
  const reading = read(draft.slice(0, longestDraft * 2), now)
  const refused = refuse(draft, reading, knowledge.facts.size)
  if (refused)
    return {
      draft,
      reading,
      parts: [],
      denied: null,
      verdict: verdict(situation, 'hold', [refused], []),
    }

  const ground: Ground = {
    knowledge,
    now,
    inbound: readInbound(situation.inbound, now),
    own: ownWords(situation.office),
  }
  const parts = claim(reading, ground)
  const view = viewOf(reading, parts, ground.inbound, knowledge)
  const hits = denyRules.flatMap((rule) =>
    rule.find(view).map((hit) => ({ rule: rule.name, ...hit })),
  )
  const blocks = [...hits, ...evidenceIn(view, hits)].map((hit) => denied(hit.rule, hit, reading))
  const holds = parts.flatMap((part) => (part.problem ? [heldFinding(part, reading)] : []))
  const tips = tone.find(view).map((hit) => advice(hit, reading))

  const findings = [...once(blocks), ...heard(holds, blocks, parts, reading), ...tips]
  const decision =
    blocks.length > 0 ? 'block' : holds.length > 0 || !allClaimed(parts) ? 'hold' : 'send'
  const spans = spansOf(reading, parts, findings)
  return {
    draft,
    reading,
    parts,
    denied: { view, hits },
    verdict: verdict(situation, decision, findings, spans),
  }
}

function verdict(
  situation: Situation,
  decision: Verdict['decision'],
  findings: Finding[],
  spans: Verdict['spans'],
): Verdict {
  const { draft, knowledge } = situation
  const whole = draft === '' ? [] : [{ start: 0, end: draft.length, lane: 'unclaimed' as const }]
  return {
    decision,
    spans: spans.length > 0 ? spans : whole,
    findings,
    knowledgeVersion: knowledge.version,
    guardVersion,
  }
}

/** What cannot be read is not sent. */
function refuse(draft: string, reading: Reading, facts: number): Finding | null {
  if (draft.trim() === '' || reading.words.length === 0)
    return unreadable(draft, 'The draft is empty.')
  if (draft.length > longestDraft)
    return unreadable(draft, `The draft is longer than ${longestDraft} characters.`)
  if (reading.foreign) return unreadable(draft, 'The draft is in a script the guard cannot read.')
  if (facts === 0)
    return unreadable(draft, 'There is no approved information yet, so nothing can be vouched for.')
  return null
}

const allClaimed = (parts: readonly Part[]) =>
  parts.length > 0 && parts.every((part) => part.lane !== 'unclaimed' && part.problem === null)

const offices = new Map<string, ReadonlySet<string>>()

/** The words of the office's own name, read once. */
function ownWords(office: string): ReadonlySet<string> {
  const known = offices.get(office)
  if (known) return known
  const words = new Set([
    '~office',
    ...read(office, null)
      .words.filter((word) => word.role === 'content')
      .flatMap((word) => idsOf(word.concept)),
  ])
  if (offices.size > 1000) offices.clear()
  offices.set(office, words)
  return words
}

/** One finding per rule and place. */
function once(findings: Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = `${finding.rule} ${finding.start} ${finding.end}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Inside a clause that is forbidden anyway, a missing source is no news. */
function heard(
  holds: readonly Finding[],
  blocks: readonly Finding[],
  parts: readonly Part[],
  reading: Reading,
): Finding[] {
  const clauses = parts
    .map(({ segment }) => place(reading, segment.from, segment.to))
    .filter((clause) =>
      blocks.some((block) => block.start < clause.end && block.end > clause.start),
    )
  return holds.filter(
    (hold) =>
      hold.rule !== 'unsupported' ||
      !clauses.some((clause) => hold.start >= clause.start && hold.end <= clause.end),
  )
}
