import type { Finding } from '../wire/verdict.ts'
import type { Examined } from './examine.ts'
import type { Sentence } from './reading/sentences.ts'
import type { Retrial } from './retrial.ts'
import { overlap, sentencePlace, stopping, swap, withChanges } from './swap.ts'
import type { Change } from './swap.ts'

/**
 * The draft with every finding mended by its fix, and without the sentences that no fix mends.
 * Null unless it judges to `send` itself and still says something.
 */
export function safeRewrite(seen: Examined, retrial: Retrial): string | null {
  for (let draft: Examined | null = seen; draft;) {
    const text = tidy(withChanges(draft.draft, changesFor(draft)))
    if (text === '' || text === draft.draft) return null
    draft = retrial.of(text)
    if (draft?.verdict.decision === 'send') return saysSomething(draft) ? text : null
  }
  return null
}

/** More than the greeting and the thanks that stood around an answer. */
const saysSomething = ({ parts }: Examined) =>
  parts.some((part) => part.lane !== 'courtesy' || part.serves)

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

function changesFor(seen: Examined): Change[] {
  const stops = stopping(seen.verdict)
  const changes: Change[] = []
  let gone = false
  for (const sentence of seen.reading.sentences) {
    const place = sentencePlace(seen, sentence)
    const own = stops.filter((finding) => overlap(finding, place))
    const hangs: boolean = gone && leans.test(seen.draft.slice(place.start, place.end))
    gone = hangs
    if (own.length === 0 && !hangs) continue
    const before = withChanges(seen.draft.slice(0, place.start), changes)
    const fixes: Change[] | null = hangs ? null : fixesOf(own, before)
    gone = fixes === null
    changes.push(...(fixes ?? dropped(seen, sentence, own)))
  }
  return changes
}

/** It begins with what only the sentence before makes clear. */
const leans =
  /^(?:it|its|they|their|them|that|this|these|those|he|she|but|so|and|also|then|otherwise|pero|y|también|además)\b/i

/** The fixes that together mend all findings of a sentence, the widest first; null where they do not, or add nothing. */
function fixesOf(findings: readonly Finding[], before: string): Change[] | null {
  const made: Change[] = []
  const fixes = findings
    .flatMap(({ fix }) => fix ?? [])
    .toSorted((one, other) => other.end - other.start - (one.end - one.start))
  for (const fix of fixes) if (!made.some((other) => overlap(other, fix))) made.push(fix)
  const mended = findings.every((finding) =>
    made.some((fix) => fix === finding.fix || overlap(fix, finding)),
  )
  const fresh = made.map((fix) => unsaid(fix, before))
  return mended && fresh.every((fix) => fix !== null) ? fresh : null
}

/** A change without the sentences that stand before it already; null where none is left. */
function unsaid(change: Change, before: string): Change | null {
  if (!/[.!?]$/.test(change.replacement)) return change
  const [, joint = '', words = ''] = /^([!.] )?(.*)$/s.exec(change.replacement) ?? []
  const left = words.split(/(?<=[.!?]) (?=\p{Lu})/u).filter((each) => !before.includes(each))
  return left.length === 0 ? null : { ...change, replacement: joint + left.join(' ') }
}

/** Nothing for the sentence; its greeting stays, without a name that cannot. */
function dropped(seen: Examined, sentence: Sentence, findings: readonly Finding[]): Change[] {
  const drop = swap(seen, sentence, '')
  const names = findings.flatMap(({ fix }) => (fix && fix.end <= drop.start ? [fix] : []))
  return [...names, { ...drop, end: wholeLine(seen.draft, drop) }]
}

/** A line of its own goes with its end. */
const wholeLine = (draft: string, { start, end }: Change): number =>
  start === 0 || draft[start - 1] === '\n' ? end + /^\s*/.exec(draft.slice(end))![0].length : end
