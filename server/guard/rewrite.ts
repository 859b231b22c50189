import type { Verdict } from '../wire/verdict.ts'
import { examine } from './examine.ts'
import type { Situation } from './situation.ts'

/** The draft without the sentences that cannot stand, or null: only what judges to `send` itself is offered. */
export function safeRewrite(situation: Situation, verdict: Verdict): string | null {
  const { draft } = situation
  if (draft.length > 1600) return null
  const pieces = draft.match(/[^.!?\n]+(?:[.!?\n]+(?!\S)|[.!?](?=\S)|$)|[.!?\n]+/g) ?? []
  const bad = verdict.findings.filter((finding) => finding.severity !== 'advice')
  let at = 0
  const kept = pieces.filter((piece) => {
    const start = at
    at += piece.length
    return !bad.some((finding) => finding.start < at && finding.end > start)
  })
  const text = kept.join('').trim()
  if (text === '' || text === draft.trim() || kept.length === pieces.length) return null
  return examine({ ...situation, draft: text }).decision === 'send' ? text : null
}
