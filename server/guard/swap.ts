import type { Finding, Fix, Verdict } from '../wire/verdict.ts'
import type { Examined } from './examine.ts'
import type { Sentence } from './reading/sentences.ts'
import { place } from './explain.ts'

export interface Stretch {
  start: number
  end: number
}
export type Change = Omit<Fix, 'label'>

/** The findings a draft does not go out with. */
export const stopping = ({ findings }: Verdict): Finding[] =>
  findings.filter((finding) => finding.severity !== 'advice')

export const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && one.end > other.start

/** A draft with changes made to it; they must not overlap. */
export const withChanges = (draft: string, changes: readonly Change[]): string =>
  changes
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      draft,
    )

/** Where a sentence stands, without the line break after it. */
export function sentencePlace({ draft, reading }: Examined, sentence: Sentence): Stretch {
  const { start, end } = place(reading, sentence.from, sentence.to)
  return { start, end: start + draft.slice(start, end).trimEnd().length }
}

/** The sentence a finding begins in. */
export const sentenceOf = (seen: Examined, finding: Stretch): Sentence | undefined =>
  seen.reading.sentences.find((sentence) => overlap(sentencePlace(seen, sentence), finding))

/** Other words for a sentence, or none; a greeting it begins with stays, as a sentence of its own. */
export function swap(seen: Examined, sentence: Sentence, words: string): Change {
  const { start, end } = sentencePlace(seen, sentence)
  const kept = greetingEnd(seen, sentence)
  if (kept === null || kept >= end) return { start, end, replacement: words }
  // A Spanish "!" would want its "¡".
  const mark = seen.reading.spanish ? '.' : '!'
  return { start: kept, end, replacement: words === '' ? mark : `${mark} ${words}` }
}

const hello =
  'hi|hello|hey|good morning|good afternoon|good evening|thanks|thank you|hola|buenos d[ií]as|buenas tardes|gracias'
const greeting = new RegExp(`^(?:${hello})\\b`, 'i')
const justGreeted = new RegExp(`\\b(?:${hello}|welcome|sorry),?\\s+$`, 'i')

/** Where the greeting at the head of a sentence ends, its name with it; null where there is none. */
function greetingEnd(seen: Examined, sentence: Sentence): number | null {
  const { draft, reading, parts, verdict } = seen
  const whole = sentencePlace(seen, sentence)
  if (!greeting.test(draft.slice(whole.start))) return null
  const name = verdict.findings.find(
    (finding) => overlap(finding, whole) && greetedName(draft, finding),
  )
  if (name) return greetedName(draft, name)?.end ?? null
  const own = parts.filter((part) => part.sentence === sentence)
  const first = own.findIndex((part) => part.lane !== 'courtesy' || part.problem !== null)
  const lead = own[first - 1]?.segment
  if (!lead) return null
  const text = draft.slice(whole.start, place(reading, lead.from, lead.to).end)
  return whole.start + text.replace(/[^\p{L}\p{N}]+$/u, '').length
}

/** A greeted or thanked name, with what stands before it; null where a finding is no such name. */
export function greetedName(draft: string, { rule, start, end }: Finding): Stretch | null {
  const before = draft.slice(0, start)
  const name = draft.slice(start, end).replace(/[^\p{L}]+$/u, '')
  if (rule !== 'identity' || !justGreeted.test(before) || !/^\p{L}[\p{L}'-]*$/u.test(name))
    return null
  return { start: before.replace(/,?\s+$/, '').length, end: start + name.length }
}
