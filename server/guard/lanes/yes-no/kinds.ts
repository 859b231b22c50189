import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { Reading, Word } from '../../reading/read.ts'
import { spoken } from '../courtesy.ts'
import { stepsOf, stepsOfFact, turned } from '../form/order.ts'
import { bearerOf, otherPerson } from '../form/bearers.ts'
import { needsOf, termsOf } from '../form/terms.ts'
import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/**
 * What a yes or a no must be to questions whose kind tells how the facts answer them: whether a thing is needed or there, whether little is
 * enough, whether another may do it, what comes first. Null where the draft's claims do not decide,
 * or for a bare answer (no draft) the sentences the question itself was found in.
 */
export function decidedByKind(
  question: Heard,
  draft: Reading | null,
  claims: readonly Claim[],
): 'yes' | 'no' | null {
  const asked = question.reading.words.slice(question.sentence.from, question.sentence.to)
  const text = spoken(question.reading, question.sentence.from, question.sentence.to)
  for (const claim of claims) {
    const told =
      isEnough(text, asked, claim) ??
      byOrder(asked, claim) ??
      byBearer(text, asked, claim) ??
      isBanned(text, draft, claim) ??
      isNeeded(text, asked, draft, claim)
    if (told) return told
  }
  return null
}

/** "Is a photo ID enough?", "can he get them with just the number?": all that is asked for must have been named. */
function isEnough(text: string, asked: readonly Word[], { fit }: Claim): 'yes' | 'no' | null {
  if (
    !fit ||
    !/\b(?:enough|sufficient|all (?:i|we|you|he|she|they) need|with (?:just|only))\b/.test(text)
  )
    return null
  const needs = [...needsOf(fit.source), ...termsOf(fit.source)]
  if (needs.length === 0) return null
  const named = (need: readonly Word[]) => need.some(({ concept: { id } }) => has(asked, id))
  return needs.every(named) ? 'yes' : 'no'
}

/** "Can I choose a room before I pay?": the order the fact tells. */
function byOrder(asked: readonly Word[], { fit }: Claim): 'yes' | 'no' | null {
  const known = fit ? stepsOfFact(fit.source.fact) : []
  const [step] = stepsOf(asked)
  if (known.length === 0) return null
  if (step)
    return turned(step, known)
      ? 'no'
      : turned({ ...step, first: step.second, second: step.first }, known)
        ? 'yes'
        : null
  if (!asked.some(({ text }) => text === 'first')) return null
  const named = (side: ReadonlySet<string>) => [...side].some((id) => has(asked, id))
  const [first, second] = [
    known.some((each) => named(each.first)),
    known.some((each) => named(each.second)),
  ]
  return first === second ? null : first ? 'yes' : 'no'
}

/** Whether another may do it, where a carried claim tells that. */
export const decidedByBearer = (question: Heard, claims: readonly Claim[]): 'yes' | 'no' | null => {
  const { reading, sentence } = question
  const text = spoken(reading, sentence.from, sentence.to)
  const asked = reading.words.slice(sentence.from, sentence.to)
  for (const claim of claims) {
    const told = byBearer(text, asked, claim)
    if (told) return told
  }
  return null
}

/** "Can my friend pick it up?" of what only its holder may; "do I have to come myself?" */
function byBearer(
  text: string,
  asked: readonly Word[],
  { fit, segment }: Claim,
): 'yes' | 'no' | null {
  if (!fit || segment.negated) return null
  if (ofItself(fit.source) && asksOfOther(text, asked)) return 'no'
  const bearer = bearerOf(fit.source)
  if (!bearer || has(asked, bearer)) return null
  const only = fit.source.norms.has('only')
  if (only && /\b(?:myself|in person|my self)\b/.test(text)) return 'yes'
  return asksOfOther(text, asked) && only ? 'no' : null
}

const asksOfOther = (text: string, asked: readonly Word[]) =>
  asked.some((word) => otherPerson.test(word.text)) &&
  /^(?:(?:so|and|hi|hey|hello) )*(?:can|could|may|is|would)\b/.test(text)

/** "Runners must pick up their own bib in person", "… by the cardholder": nobody else for them. */
const ofItself = once(
  ({ words }: Source) =>
    words.some(({ norm }) => norm === 'must') &&
    words.some(
      ({ text, norm }, at) =>
        norm === 'inperson' ||
        text === 'own' ||
        text === 'themselves' ||
        (text === 'by' && words.slice(at + 1, at + 4).some((word) => word.text.endsWith('holder'))),
    ),
)

/** "Can we bring wood?" - "Outside wood is banned" */
const isBanned = (text: string, draft: Reading | null, { segment }: Claim): 'no' | null =>
  draft !== null &&
  !segment.negated &&
  /^(?:(?:so|and|hi|hey|hello|ok) )*(?:can|could|may|is it ok|are we allowed|am i allowed)\b/.test(
    text,
  ) &&
  draft.words
    .slice(segment.from, segment.to)
    .some(({ text: own }) => /^(?:banned|prohibited|forbidden|disallowed)$/.test(own))
    ? 'no'
    : null

const asksNeed =
  /\b(?:do|does|should|must|will|would|did) (?:i|we|you|he|she|they|my [a-z]+|the [a-z]+|u)\b.*\b(?:need|needs|have to|has to|bring|require)\b|\b(?:should|must) (?:i|we) bring\b|\b(?:is|are) .*\b(?:required|needed|necessary|mandatory)\b/
const asksHave =
  /^(?:(?:so|and|hi|hey|hello) )*(?:do (?:you|u|yall|they) (?:have|provide|supply|offer)|(?:is|are) there)\b/

/** "Do I need a towel?": what the draft demands, provides or spares, of the very thing that was asked about. */
function isNeeded(
  text: string,
  asked: readonly Word[],
  draft: Reading | null,
  { segment, fit }: Claim,
): 'yes' | 'no' | null {
  const need = asksNeed.test(text)
  const have = !need && asksHave.test(text)
  if (!fit || (!need && !have)) return null
  const says = draft ? draft.words.slice(segment.from, segment.to) : fit.source.words
  const things = asked.filter(
    ({ role, norm, concept: { id } }) =>
      role === 'content' &&
      !lightVerbs.has(id) &&
      !/^~(?:require|bring|provide|issue|offer)$/.test(id) &&
      norm !== 'must' &&
      !fit.source.title.has(id),
  )
  if (!things.some(({ concept: { id } }) => has(says, id))) return null
  const demands = says.some(
    ({ norm, text: own, concept: { id, sign } }) =>
      norm === 'must' || (id === '~require' && sign > 0) || /^(?:needs?|bring)$/.test(own),
  )
  const provided = says.some(({ text: own }) => /^(?:provided|included|supplied)$/.test(own))
  if (demands === provided || says.some(({ text: own }) => /^(?:just|only)$/.test(own))) return null
  // "Bring your own mat" to somebody who asked whether there are any.
  if (have && demands && !says.some(({ text: own }) => own === 'own' || own === 'bring'))
    return null
  const negated = draft
    ? segment.negated
    : fit.source.sentence.segments.some((each) => each.negated)
  return (demands === need) !== negated ? 'yes' : 'no'
}

const has = (words: readonly Word[], id: string) => words.some(({ concept }) => concept.id === id)
