import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import type { Pair } from './pair.ts'

/** "Your form is approved" of what one may do once it is: a case is no state of anything. */
export function caseAsserted({ all, source, segment, reading }: Pair): boolean {
  const cases = casesOf(source)
  if (cases.length === 0 || all.some(({ text }) => caseWords.test(text))) return false
  if (caseWords.test(reading.words[segment.from - 1]?.text ?? '')) return false
  return all.some((word, at) => {
    if (word.role !== 'content' || !states(all, at) || all[at + 1]?.text === 'by') return false
    const ats = source.places.get(word.concept.id) ?? []
    return (
      ats.length > 0 &&
      ats.every((place) => cases.some(({ from, to }) => place >= from && place < to))
    )
  })
}

const caseWords = /^(?:if|once|when|whenever|until|unless|while|who|whose|si|cuando)$/

/** "is approved", "has been paid" */
const states = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:is|are|was|were|been)$/.test(text))

/** Where its cases stand in the sentence of a fact. */
const casesOf = once(({ words, sentence: { from } }: Source) =>
  casesIn(words).map((each) => ({ from: from + each.from, to: from + each.to })),
)

/** The words of a text without its cases. */
export function withoutCases(words: readonly Word[]): readonly Word[] {
  const cases = casesIn(words)
  return words.filter((_, at) => !cases.some(({ from, to }) => at >= from && at < to))
}

/** "once your deposit is paid": each up to a mark, or to the verb of what is told of it. */
const casesIn = (words: readonly Word[]) =>
  words.flatMap(({ text, value }, at) => {
    if (value >= 0 || !caseWords.test(text) || isCount(words, at) || goesOn(words, at)) return []
    const rest = words.slice(at)
    const mark = rest.findIndex(({ role }) => role === 'mark')
    const verbs = rest.flatMap(({ norm }, step) => (finite.test(norm) ? [step] : []))
    // "who want to verify a degree | must …", "if a week is full | you can …"
    const own = /^whose?$/.test(text) && verbs[0] !== 1 ? 0 : 1
    const length = Math.min(...[mark, verbs[own] ?? -1].filter((end) => end > 0), rest.length)
    return [{ from: at, to: at + length }]
  })
const finite = /^(?:is|are|was|were|can|may|must|will|should|has|have|do|does)$/

/** "until December 17, when loans are …": no case, but what holds then. */
const goesOn = (words: readonly Word[], at: number) =>
  words[at]?.text === 'when' &&
  words.slice(Math.max(0, at - 2), at).some(({ role }) => role === 'value')

/** "once a year", "changed once at no charge" */
export const isCount = (words: readonly Word[], at: number) =>
  words[at]?.text === 'once' && counted.test(words[at + 1]?.text ?? '')
const counted = /^(?:a|an|per|every|each|to|for|in|at|on|by|with|free|and|or|only)$/
