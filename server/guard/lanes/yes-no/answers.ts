import type { Reading } from '../../reading/read.ts'
import type { Ground } from '../align.ts'
import { asksForYes, feels, spoken } from '../courtesy.ts'
import type { Heard } from '../inbound.ts'
import type { Part } from '../lanes.ts'
import { confirms } from './confirm.ts'
import { suits } from './suits.ts'
import { answerOf, deniesAsked, isFineBy } from './words.ts'

/** A yes or no is judged last, with what the rest of the draft says. */
export function settleAnswers(reading: Reading, parts: Part[], ground: Ground): Part[] {
  const fine = (part: Part) => part.lane === 'public' && isFineBy(reading, part.segment)
  const claims = parts.flatMap((part) =>
    part.lane === 'public' && part.claim && !fine(part) ? [part.claim] : [],
  )
  return parts.map((part) => {
    const answer = fine(part)
      ? 'yes'
      : part.lane !== 'unclaimed'
        ? null
        : deniesAsked(reading, part.segment, ground)
          ? 'no'
          : answerOf(reading, part.segment)
    if (!answer)
      return part.problem && suits(reading, part.segment, claims, ground)
        ? { ...part, lane: 'public', problem: null }
        : part
    const found =
      answer === 'no' && declines(reading, parts, ground)
        ? 'true'
        : confirms(answer, reading, claims, ground)
    if (found === 'true') return { ...part, lane: 'public', problem: null }
    const kind =
      found === 'personal' ? 'answer-personal' : found === 'false' ? 'answer-false' : 'answer'
    return {
      ...part,
      lane: 'unclaimed',
      problem: { kind, from: part.segment.from, to: part.segment.to },
    }
  })
}

/** "can u tell me if …", "could you just void it": a no refuses to, and tells nothing of it. */
const asksAFavour = ({ reading, sentence }: Heard) =>
  /^(?:(?:hi|hey|hello|so|ok|please|and|also) )*(?:can|could|would|will) you (?:(?:just|please|maybe) )*(?:tell|check|see|look|lookup|send|give|void|waive|change|confirm|let|fix|drop|remove|cancel|reset)\b/.test(
    spoken(reading, sentence.from, sentence.to),
  )

/** A rule that says what the office does not do: "we only speak about an account with its holder". */
const tellsLimit = (reading: Reading, { lane, problem, segment }: Part) =>
  lane === 'public' &&
  problem === null &&
  reading.words
    .slice(segment.from, segment.to)
    .some(
      (word, _, all) =>
        /^(not|never|only)$/.test(word.norm) && all.some(({ norm }) => norm === 'we'),
    )

/** "No, sorry, we don't review personal statements": the no says what the refusal says. */
function declines(reading: Reading, parts: readonly Part[], { inbound }: Ground): boolean {
  if (inbound.heard.some(asksAFavour) && parts.some((part) => tellsLimit(reading, part)))
    return true
  const question = inbound.heard.findLast((heard) => heard.yesNo)
  if (!question || question.personal) return false
  const asked = new Set(
    question.reading.words
      .slice(question.sentence.from, question.sentence.to)
      .filter((word) => word.role === 'content')
      .map((word) => word.concept.id),
  )
  return parts.some(
    ({ serves, problem, segment }) =>
      serves &&
      problem === null &&
      segment.negated &&
      reading.words.slice(segment.from, segment.to).some((word) => asked.has(word.concept.id)),
  )
}

/** To somebody waiting for an answer about their own matters, manners alone ("no worries!") and bare details are the answer. */
export function settleManners(reading: Reading, parts: Part[], ground: Ground): Part[] {
  const last = ground.inbound.heard.findLast(
    (heard) => heard.act === 'question' || heard.act === 'hearsay',
  )
  const offer = parts.find((part) => part.serves && offers(reading, part))
  if (
    offer &&
    ground.inbound.heard.some(asksADeed) &&
    parts.every((part) => part === offer || part.lane === 'courtesy')
  )
    return parts.map((part) => refuse(part, part === offer, 'answer'))
  if (parts.some((part) => part.serves || (part.lane === 'public' && hasSubject(reading, part))))
    return parts
  if (last?.personal)
    return parts.map((part) =>
      part.lane === 'courtesy'
        ? refuse(part, soothes(reading, part))
        : refuse(part, part.lane === 'public'),
    )
  // "Can I come late?" - "No problem!" allows it.
  return asksForYes(ground.inbound) && !ground.inbound.heard.some(asksToBeTold)
    ? parts.map((part) => refuse(part, part.lane === 'courtesy' && allows(reading, part), 'answer'))
    : parts
}

/** "Can you waive my fee?" - "We're happy to help!" grants it. */
const asksADeed = ({ reading, sentence }: Heard) =>
  /\b(?:can|could|would|will) you (?:(?:just|please|maybe) )*(?:void|waive|change|fix|drop|remove|cancel|reset|refund|extend|hold|lift|approve|move|add|let me)\b/.test(
    spoken(reading, sentence.from, sentence.to),
  )

const offers = (reading: Reading, { segment }: Part) =>
  /\b(?:(?:happy|glad) to help|(?:can|will) help(?: you)? with (?:that|this|it))$/.test(
    spoken(reading, segment.from, segment.to),
  )

/** "Could you tell me the hours?", which "No problem!" leads up to an answer of. */
const asksToBeTold = ({ reading, sentence }: Heard) =>
  /\b(?:can|could|would|will) you (?:(?:just|please|maybe) )*(?:tell|send|give|text|remind)(?! (?:(?:me|us) )?(?:if|whether)\b)/.test(
    spoken(reading, sentence.from, sentence.to),
  )

const refuse = (
  part: Part,
  answers: boolean,
  kind: 'answer' | 'answer-personal' = 'answer-personal',
): Part =>
  answers && part.problem === null
    ? { ...part, problem: { kind, from: part.segment.from, to: part.segment.to } }
    : part

const allows = (reading: Reading, { segment }: Part) => {
  const text = spoken(reading, segment.from, segment.to)
  return feels(text) || allowing.test(text)
}
const allowing =
  /^(?:(?:oh|ok|okay|hi|hey|hello|and|so|well) )*(?:(?:no (?:problem|prob|probs|worries|bother|trouble|biggie|big deal|thanks|thank you)|not a problem|all good)\b|no$|(?:good|bad) news$|(?:we will )?see you (?:then|there)$)/

const soothes = (reading: Reading, part: Part) =>
  feels(spoken(reading, part.segment.from, part.segment.to)) ||
  /\b(?:worries|worry|problem|probs?|bother|trouble|rush|hurry|biggie|deal|sense|fair|bad|clear|good|sorry|great|welcome|enjoy|congrat\w*|luck|happy|glad|sure|see you|understand|apologi\w*)\b/.test(
    spoken(reading, part.segment.from, part.segment.to),
  ) ||
  reading.words.slice(part.segment.from, part.segment.to).some((word) => word.kind === 'emoji')

/** Has a subject of its own, more than "it is at 3:20" or "$75". */
const hasSubject = (reading: Reading, part: Part) =>
  reading.words.slice(part.segment.from, part.segment.to).some((word) => word.role === 'content')
