import { undoingIn } from '../knowledge/undoing.ts'
import type { Word } from '../reading/read.ts'
import type { Segment } from '../reading/sentences.ts'
import type { Source } from '../knowledge/sources.ts'
import { bringsOrGets } from './form/means.ts'
import { otherEnd } from './form/undone.ts'
import type { Heard } from './inbound.ts'
import type { Claim } from './public.ts'

/** +1 when question and fact say the same, -1 when one denies the other, 0 when it cannot be told. */
export function relation(question: Heard, claim: Claim, answer: 'yes' | 'no'): number {
  const source = claim.fit?.source
  if (!source) return 0
  const places = claim.fit?.places
  const segments = source.sentence.segments.filter((_, place) =>
    places && places.length > 0 ? places.includes(place) : place === claim.fit?.main,
  )
  let negated = segments.filter(
    (segment) =>
      segment.negated && !/^(without|sin)$/.test(source.reading.words[segment.from]?.norm ?? ''),
  ).length
  if (negated > 0 && negated < segments.length) {
    const asked = segments.filter((segment) => namesIn(question, source, segment))
    if (asked.length === 0 || new Set(asked.map((segment) => segment.negated)).size > 1) return 0
    negated = asked.some((segment) => segment.negated) ? 1 : 0
  }
  let sign = negated > 0 ? -1 : 1
  const asks = question.reading.words.slice(question.sentence.from, question.sentence.to)
  if (otherEnd(asks, source)) sign = -sign
  let shut = false
  let opposite = bringsOrGets(asks, source.words)
  if (opposite) sign = -sign
  for (const segment of segments) {
    const place = source.sentence.segments.indexOf(segment)
    const undone = undoingIn(source.parts[place] ?? [])
    if (source.sentence.segments[place + 1]?.condition) continue
    if (!undone || asks.some(({ concept: own }) => own.id === undone.concept.id)) continue
    if (!undone.wholly) return answer === 'yes' ? -1 : 0
    sign = -sign
    shut = undone.concept.id === '~open'
    break
  }
  const undoes = undoingIn(asks)
  if (undoes?.wholly && !source.places.has(undoes.concept.id)) sign = -sign
  const opening = question.reading.words.slice(question.sentence.from, question.sentence.from + 4)
  if (opening.some((word) => /^(not|never|no|nobody|nothing|none)$/.test(word.norm))) sign = -sign
  if (!shut && (claim.fit?.shut || shutSaid(question, claim))) sign = -sign
  let reversed = false
  let obliged = false
  for (const word of question.reading.words.slice(question.sentence.from, question.sentence.to)) {
    const ats = source.places.get(word.concept.id) ?? []
    const at =
      ats.find((each) => segments.some((segment) => each >= segment.from && each < segment.to)) ??
      ats[0]
    const known = at === undefined ? undefined : source.reading.words[at]
    if (known && known.concept.sign !== word.concept.sign) {
      sign = -sign
      opposite ||= word.concept.id !== '~stay'
    }
    if (known?.role === 'content' && lacks(question, word)) sign = -sign
    reversed ||= /^~(include|cover)$/.test(word.concept.id) && source.places.has('~additional')
    if (ats.some((each) => segments.some((segment) => each >= segment.from && each < segment.to)))
      continue
    if (/^(must|required?|need)$/.test(word.norm)) obliged ||= negated === 0
    else reversed ||= reversal.test(word.norm) && !otherwise(question, word)
  }
  // "Do you have to be a member?" of what is open to nonmembers: the opposite itself answers.
  return reversed || (obliged && !opposite) ? -sign : sign
}

/** "… without a ticket?" */
const lacks = ({ reading, sentence }: Heard, word: Word) => {
  const at = reading.words.indexOf(word)
  return reading.words
    .slice(Math.max(sentence.from, at - 2), at)
    .some((each) => /^(without|sin)$/.test(each.norm))
}

/** "Is it too late?", "do I have to pay?": asked from the other end than the fact tells it. */
const reversal =
  /^(late|extra|fee|fees|charge|cost|costs|alone|unaccompanied|unsupervised|limit|over|expired|wrong|problem|gone|full|sold|soldout|tarde|canceled)$/

/** "Can we come on Monday?" - "we are closed": a no, though the question does not speak of hours. */
const shutSaid = ({ reading, sentence }: Heard, claim: Claim) =>
  !reading.words.slice(sentence.from, sentence.to).some((word) => word.concept.id === '~open') &&
  (claim.fit?.source.places.get('~open') ?? []).some(
    (at) => claim.fit?.source.reading.words[at]?.concept.sign === -1,
  ) &&
  claim.fit?.places?.includes(claim.fit.main) === true

/** "open late" asks for late hours, not whether it is too late; "suspended over a ticket" not whether it is over. */
const otherwise = ({ reading }: Heard, word: Word) => {
  const at = reading.words.indexOf(word)
  return word.norm === 'late'
    ? reading.words[at - 1]?.concept.id === '~open'
    : word.norm === 'over' && (reading.words[at + 1]?.kind ?? 'mark') !== 'mark'
}

/** A word that was asked about stands there. */
const namesIn = ({ reading, sentence }: Heard, source: Source, { from, to }: Segment) =>
  reading.words
    .slice(sentence.from, sentence.to)
    .some(
      ({ role, concept: { id } }) =>
        role === 'content' && (source.places.get(id) ?? []).some((at) => at >= from && at < to),
    )
