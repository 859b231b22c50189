import type { Finding, Verdict } from '../wire/verdict.ts'
import type { Situation } from './situation.ts'
import { guardVersion } from './version.ts'
import { examine } from './examine.ts'
import { failedFinding } from './explain.ts'
import { safeRewrite } from './rewrite.ts'

/** Decides whether a draft may go out. Pure; never throws: a guard that fails lets nothing through. */
export function judge(situation: Situation): Verdict {
  try {
    const verdict = examine(situation)
    if (verdict.decision === 'send') return verdict
    const rewritten = safeRewrite(situation, verdict)
    return rewritten === null ? verdict : { ...verdict, safeRewrite: rewritten }
  } catch (error) {
    return failed(situation, error)
  }
}

function failed(situation: Situation, error: unknown): Verdict {
  const { draft } = situation
  const finding: Finding = failedFinding(draft, error)
  return {
    decision: 'hold',
    spans: draft === '' ? [] : [{ start: 0, end: draft.length, lane: 'unclaimed' }],
    findings: [finding],
    knowledgeVersion: situation.knowledge.version,
    guardVersion,
  }
}
