import { entitles } from '../../knowledge/retrieve.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Ground } from '../align.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/** "Can I bring food to the lobby?" - "No, no food on the ice": what is told is true of another place than the one that was asked about. */
export function toldOfElsewhere(
  answer: 'yes' | 'no',
  question: Heard,
  draft: Reading,
  claims: readonly Claim[],
  ground: Ground,
): boolean {
  const asked = placesIn(question.reading.words.slice(question.sentence.from, question.sentence.to))
  if (asked.length === 0 || claims.length === 0) return false
  const says = ({ text, concept: { id } }: Word) =>
    draft.words.some(({ concept, text: own }) => concept.id === id || own.endsWith(text))
  return asked
    .filter((place) => !says(place) && !ground.own.has(place.concept.id))
    .some(
      (place) =>
        (answer === 'yes' && ofAnotherFact(place, claims, ground)) ||
        claims.every(
          ({ fit, segment }) =>
            fit !== null &&
            speaksOf(fit.source, place) &&
            placesIn(draft.words.slice(segment.from, segment.to)).some(
              (told) => !asked.some(({ concept: { id } }) => id === told.concept.id),
            ),
        ),
    )
}

const speaksOf = ({ reading }: Source, { concept: { id } }: Word) =>
  reading.words.some(({ concept }) => concept.id === id)

/** No fact the draft tells of knows the place, and another is about it. */
const ofAnotherFact = (place: Word, claims: readonly Claim[], { knowledge }: Ground): boolean =>
  claims.every(({ fit }) => fit !== null && !speaksOf(fit.source, place)) &&
  entitles(knowledge, place.concept.id, place.text)

/** "in the meeting room": the head of what stands behind such a word. */
function placesIn(words: readonly Word[]): Word[] {
  return words.flatMap(({ norm }, at) => {
    if (!/^(?:in|on|at|to|into|inside|en)$/.test(norm)) return []
    const from =
      at + (/^(?:the|a|an|your|our|this|that|el|la)$/.test(words[at + 1]?.norm ?? '') ? 2 : 1)
    if (from === at + 1) return []
    const end = words.findIndex(
      (word, place) => place >= from && (word.role !== 'content' || word.value >= 0),
    )
    const head = words.slice(from, end < 0 ? undefined : end).at(-1)
    return head && !times.test(head.text) ? [head] : []
  })
}

const times =
  /^(?:spring|summer|fall|autumn|winter|morning|afternoon|evening|night|future|meantime|year|week|month|day|term|semester|season|time|same|end|beginning|start)$/

/** "Yes, except on field trips": an exception tells nothing of what it is made from. */
export const tellsExceptionOnly = (draft: Reading, claims: readonly Claim[]): boolean =>
  claims.length > 0 &&
  claims.every(({ segment: { from, to } }) => {
    const [first, second] = draft.words.slice(from, to).filter(({ kind }) => kind !== 'mark')
    return (
      first?.norm === 'except' ||
      (first?.norm === 'not' && /^(?:in|on|at|to|from|during|for)$/.test(second?.norm ?? ''))
    )
  })

/** "Is a lease ok instead of an ID?" - "Yes, a lease works": for what it would stand in, nobody said. */
export function insteadUntold(
  { reading, sentence }: Heard,
  draft: Reading,
  claims: readonly Claim[],
): boolean {
  const asked = reading.words.slice(sentence.from, sentence.to)
  const at = asked.findIndex(({ norm }) => norm === 'insteadof')
  const other = asked.slice(at + 1).find(({ role }) => role === 'content')
  return (
    at >= 0 &&
    other !== undefined &&
    claims.length > 0 &&
    !draft.words.some(({ concept: { id } }) => id === other.concept.id) &&
    claims.every(
      ({ fit }) =>
        !fit?.source.norms.has('insteadof') &&
        !fit?.source.norms.has('or') &&
        !fit?.source.places.has(other.concept.id),
    )
  )
}
