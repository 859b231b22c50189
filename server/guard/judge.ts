import type { Finding, Verdict } from '../wire/verdict.ts'
import type { Situation } from './situation.ts'
import { guardVersion } from './version.ts'
import { examine, type Examined } from './examine.ts'
import { failedFinding } from './explain.ts'
import { fixOf } from './fixes.ts'
import { openRetrial } from './retrial.ts'
import { safeRewrite } from './rewrite.ts'

/** Decides whether a draft may go out. Pure; never throws: a guard that fails lets nothing through. */
export function judge(situation: Situation): Verdict {
  try {
    return examine(situation).verdict
  } catch (error) {
    return failed(situation, error)
  }
}

/** The verdict of `judge`, with fixes and the safe rewrite where there are some: for the screen of whoever writes. */
export function judgeAndMend(situation: Situation): Verdict {
  try {
    return mended(situation, examine(situation))
  } catch {
    // Without fixes the verdict stands as it is.
    return judge(situation)
  }
}

/** How many wordings are judged for the fixes of one draft, and for its rewrite. */
const mostForFixes = 6
const mostForRewrite = 2

function mended(situation: Situation, seen: Examined): Verdict {
  if (seen.verdict.decision === 'send') return seen.verdict
  const retrial = openRetrial(situation, mostForFixes)
  const findings = seen.verdict.findings.map((finding) => {
    const fix = fixOf(finding, seen, retrial)
    return fix ? { ...finding, fix } : finding
  })
  const verdict = { ...seen.verdict, findings }
  const rewritten = safeRewrite({ ...seen, verdict }, openRetrial(situation, mostForRewrite))
  return rewritten === null ? verdict : { ...verdict, safeRewrite: rewritten }
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
