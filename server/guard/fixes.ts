import type { Finding } from '../wire/verdict.ts'
import type { Part } from './lanes/lanes.ts'
import type { Reading } from './reading/read.ts'
import { place } from './explain.ts'

/** A greeted name nobody signed with can go: the greeting stands without it. */
export function withFix(finding: Finding, draft: string): Finding {
  if (finding.rule !== 'identity') return finding
  const name = draft.slice(finding.start, finding.end).replace(/[^\p{L}]+$/u, '')
  const before = /(?:hi|hello|hey|hola|thanks|thank you|gracias),?\s+$/i.exec(
    draft.slice(0, finding.start),
  )
  if (!before || !/^\p{L}[\p{L}'-]*$/u.test(name)) return finding
  const start = draft.slice(0, finding.start).replace(/,?\s+$/, '').length
  const end = finding.start + name.length
  return { ...finding, fix: { label: 'Drop the name', start, end, replacement: '' } }
}

/** Inside a clause that is forbidden anyway, a missing source is no news. */
export function heard(
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
