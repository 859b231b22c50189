import type { Finding, RuleName, Verdict } from '../../../server/wire/verdict.ts'
import { counted } from '../../words/count.ts'

/** Where a draft stands, as the heading under it says. */
export interface Standing {
  state: 'empty' | 'waiting' | 'ready' | 'advice' | 'hold' | 'block' | 'unavailable'
  words: string
  /** Whether the send button sends. */
  sends: boolean
}

export const ruleWords: Record<RuleName, string> = {
  grade: 'Grade',
  identity: 'Identity',
  'education-record': 'Education record',
  health: 'Health',
  financial: 'Money matters of a person',
  disciplinary: 'Discipline',
  immigration: 'Immigration',
  'personal-data': 'Personal data',
  credential: 'Password or code',
  marketing: 'Promotion',
  contradiction: 'Contradicts a source',
  unsupported: 'Not in a public source',
  tone: 'Tone',
}

/** Reads a verdict as one sentence and one question: does Send send? */
export function standingOf(text: string, verdict: Verdict | null, failed: unknown): Standing {
  if (text.trim() === '') return { state: 'empty', words: '', sends: false }
  if (failed) {
    return {
      state: 'unavailable',
      words: 'The checker is not answering, so sending is paused. Your draft is kept.',
      sends: false,
    }
  }
  if (!verdict) return { state: 'waiting', words: 'Checking…', sends: true }
  if (verdict.decision === 'block')
    return { state: 'block', words: 'This can’t go by text', sends: false }
  if (verdict.decision === 'hold') {
    return { state: 'hold', words: `Can’t send yet: ${holdWords(verdict.findings)}`, sends: false }
  }
  const advice = verdict.findings.filter(({ severity }) => severity === 'advice').length
  if (advice > 0)
    return { state: 'advice', words: `Ready, with ${counted(advice, 'suggestion')}`, sends: true }
  return { state: 'ready', words: readyWords(verdict), sends: true }
}

function holdWords(findings: readonly Finding[]): string {
  const held = findings.filter(({ severity }) => severity === 'hold')
  const against = held.filter(({ rule }) => rule === 'contradiction').length
  const missing = held.length - against
  return [
    missing > 0 && `${counted(missing, 'phrase is', 'phrases are')} not in any public source`,
    against > 0 &&
      `${counted(against, 'phrase contradicts', 'phrases contradict')} a public source`,
    held.length === 0 && 'the guard wants a person to look at it',
  ]
    .filter(Boolean)
    .join(', ')
}

const readyWords = ({ spans }: Verdict): string =>
  spans.some(({ lane }) => lane === 'public' || lane === 'value')
    ? 'Ready: every fact comes from a public source'
    : 'Ready: nothing here needs a source'

const rank = { block: 0, hold: 1, advice: 2 }

/** What stops a draft first, then what holds it, then advice, in the order of the text; the same words are named once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const order = findings.toSorted(
    (a, b) => rank[a.severity] - rank[b.severity] || a.start - b.start,
  )
  return order.filter(
    (finding, index) => !order.slice(0, index).some((other) => covers(other, finding)),
  )
}

const covers = (stronger: Finding, weaker: Finding): boolean =>
  rank[stronger.severity] < rank[weaker.severity] &&
  stronger.start <= weaker.start &&
  weaker.end <= stronger.end
