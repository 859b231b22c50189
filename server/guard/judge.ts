import type { Finding, Verdict } from '../wire/verdict.ts'
import type { Situation } from './situation.ts'
import { guardVersion } from './version.ts'
import { examine } from './examine.ts'
import { failedFinding } from './explain.ts'
import { safeRewrite } from './rewrite.ts'

/** Decides whether a draft may go out. Pure; never throws: a guard that fails lets nothing through. */
export function judge(situation: Situation): Verdict {
  try {
    return examine(situation)
  } catch (error) {
    return failed(situation, error)
  }
}

/** The verdict of `judge`, with the safe rewrite where there is one: for the screen of whoever writes. */
export function judgeAndMend(situation: Situation): Verdict {
  const verdict = judge(situation)
  try {
    const rewritten = verdict.decision === 'send' ? null : safeRewrite(situation, verdict)
    return rewritten === null ? verdict : { ...verdict, safeRewrite: rewritten }
  } catch {
    // Without a rewrite the verdict stands as it is.
    return verdict
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
