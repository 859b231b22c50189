import { idsOf } from '../../knowledge/words.ts'
import { undoingIn } from '../../knowledge/undoing.ts'
import type { Word } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import type { Source } from '../../knowledge/sources.ts'
import { bringsOrGets } from '../form/means.ts'
import { needsOf } from '../form/terms.ts'
import { heads, within } from '../form/pair.ts'
import { otherEnd } from '../form/undone.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/** +1 when question and fact say the same, -1 when one denies the other, 0 when it cannot be told. */
export function relation(question: Heard, claim: Claim, answer: 'yes' | 'no'): number {
  const source = claim.fit?.source
  if (!source) return 0
  const places = claim.fit?.places
  const asks = question.reading.words.slice(question.sentence.from, question.sentence.to)
  const read = source.sentence.segments.filter((_, place) =>
    places && places.length > 0 ? places.includes(place) : place === claim.fit?.main,
  )
  const speaks = (segment: Segment) =>
    asks.some(
      ({ role, concept: { id } }) =>
        role === 'content' && (source.places.get(id) ?? []).some((at) => within(segment, at)),
    )
  // "There isn't, that's spring break" of "no write-in on March 13 (spring break)": what was asked about stands beside it.
  const aside = read.every(({ from }) => source.reading.words[from - 1]?.text === '(')
  const beside = aside && !read.some(speaks) ? source.sentence.segments.filter(speaks) : []
  const segments = beside.length > 0 ? beside : read
  const denied = deniedThere(asks, source, segments)
  if (denied === null) return 0
  let sign = denied ? -1 : 1
  const ended = otherEnd(asks, source)
  if (ended) sign = -sign
  let opposite = bringsOrGets(asks, source.words)
  if (opposite) sign = -sign
  opposite ||= ended
  const undone = undoneThere(asks, source, segments)
  if (undone && !undone.wholly) return answer === 'yes' ? -1 : 0
  if (undone) sign = -sign
  const undoes = undoingIn(asks)
  if (undoes?.wholly && !source.places.has(undoes.concept.id)) sign = -sign
  const lead = asksFrom(asks)
  if (asks.slice(lead, lead + 4).some(({ norm }) => denying.test(norm))) sign = -sign
  const counted = undone?.concept.id === '~open'
  if (!counted && (claim.fit?.shut || shutSaid(asks, claim))) sign = -sign
  let reversed = false
  let obliged = false
  const here = (at: number) => segments.some((segment) => within(segment, at))
  for (const word of asks) {
    const ats = source.places.get(word.concept.id) ?? []
    const at = ats.find(here) ?? ats[0]
    const known = at === undefined ? undefined : source.reading.words[at]
    if (known && known.concept.sign !== word.concept.sign) {
      sign = -sign
      opposite ||= word.concept.id !== '~stay'
    }
    if (known?.role === 'content' && lacks(question, word)) sign = -sign
    reversed ||= /^~(include|cover)$/.test(word.concept.id) && source.places.has('~additional')
    if (ats.some(here)) continue
    if (/^(must|required?|need)$/.test(word.norm)) obliged ||= !denied && !demanded(asks, source)
    else
      reversed ||=
        reversal.test(word.norm) &&
        !otherwise(question, word) &&
        !(word.norm === 'alone' && source.words.some(({ text }) => bySelf.test(text)))
  }
  // "Do you have to be a member?" of what is open to nonmembers: the opposite itself answers.
  return reversed || (obliged && !opposite) ? -sign : sign
}
/** "Bring a photo ID", "each child brings a laptop": the fact demands, and of what was asked about. */
const demanded = (asks: readonly Word[], source: Source) =>
  source.words.some(({ text }) => /^(?:brings?|needs?)$/.test(text)) &&
  (needsOf(source).length < 2 || asks.some(({ text }) => /^(?:any|some)thing$/.test(text))) &&
  asks.every(
    ({ role, text, concept }) =>
      role !== 'content' ||
      /^(?:anything|something|need|bring|really|rly)$/.test(text) ||
      idsOf(concept).some((id) => source.places.has(id) || source.theme.has(id)),
  )

/** "sign themselves out": alone, too. */
const bySelf = /^(?:themsel(?:f|ves)|himself|herself|yourself|unaccompanied|independently)$/

/** "never studied it before, do i have to …": where the question itself begins. */
const asksFrom = (asks: readonly Word[]) =>
  Math.max(
    0,
    asks.findIndex(
      ({ text }, at) =>
        /^(?:do|does|must|should)$/.test(text) &&
        /^(?:i|we|you|they|he|she|people)$/.test(asks[at + 1]?.text ?? ''),
    ),
  )
const denying = /^(not|never|no|nobody|nothing|none)$/

/** Whether the fact denies there what was asked about; null where it denies a part only, and which cannot be told. */
function deniedThere(
  asks: readonly Word[],
  source: Source,
  segments: readonly Segment[],
): boolean | null {
  const denies = (segment: Segment) => segment.negated && !heads(source, segment, /^(without|sin)$/)
  const some = segments.filter(denies)
  if (some.length === 0 || some.length === segments.length) return some.length > 0
  const asked = segments.filter((segment) =>
    asks.some(
      ({ role, concept: { id } }) =>
        role === 'content' && (source.places.get(id) ?? []).some((at) => within(segment, at)),
    ),
  )
  if (asked.length === 0 || new Set(asked.map(({ negated }) => negated)).size > 1) return null
  return asked.some(({ negated }) => negated)
}

/** What the fact takes back there, which nobody asked about: "the tour is canceled". */
function undoneThere(asks: readonly Word[], source: Source, segments: readonly Segment[]) {
  return source.sentence.segments
    .filter((_, place, all) => !all[place + 1]?.condition)
    .filter((segment) => segments.includes(segment))
    .map((segment) => undoingIn(source.parts[source.sentence.segments.indexOf(segment)] ?? []))
    .find((undone) => undone && !asks.some(({ concept: own }) => own.id === undone.concept.id))
}

/** "… without a ticket?" */
const lacks = ({ reading, sentence }: Heard, word: Word) => {
  const at = reading.words.indexOf(word)
  return reading.words
    .slice(Math.max(sentence.from, at - 2), at)
    .some((each) => /^(without|sin)$/.test(each.norm))
}

/** "Is it too late?", "do I have to pay?": asked from the other end than the fact tells it. */
export const reversal =
  /^(late|extra|fee|fees|charge|cost|costs|alone|unaccompanied|unsupervised|limit|over|expired|wrong|problem|gone|full|sold|soldout|tarde|canceled)$/

/** "Can we come on Monday?" - "we are closed": a no, though the question does not speak of hours. */
const shutSaid = (asks: readonly Word[], claim: Claim) =>
  !asks.some((word) => word.concept.id === '~open') &&
  (claim.fit?.source.places.get('~open') ?? []).some(
    (at) => claim.fit?.source.reading.words[at]?.concept.sign === -1,
  ) &&
  claim.fit?.places?.includes(claim.fit.main) === true

/** "any help with the cost", "is the fee refundable": that there is one is not asked; "open late" asks for late hours, not whether it is too late; "suspended over a ticket" not whether it is over. */
const otherwise = ({ reading }: Heard, word: Word) => {
  const at = reading.words.indexOf(word)
  if (/^(?:fees?|costs?|charge)$/.test(word.text))
    return /^(?:the|that|your|my)$/.test(reading.words[at - 1]?.text ?? '')
  return word.norm === 'late'
    ? reading.words[at - 1]?.concept.id === '~open'
    : word.norm === 'over' && (reading.words[at + 1]?.kind ?? 'mark') !== 'mark'
}
