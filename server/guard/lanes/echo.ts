import { speaksOf } from '../knowledge/retrieve.ts'
import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Value } from '../reading/values.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Segment } from '../reading/sentences.ts'
import { agrees } from './agree.ts'
import type { Ground } from './align.ts'
import { spoken } from './courtesy.ts'
import type { Heard } from './inbound.ts'

const frame =
  /^(?:(?:got it|ok|okay|noted|thanks|thank you|understood|great|perfect|sounds good|sure|no problem|no worries)\s*)*(?:(?:and )?(?:see you|we will see you|we will expect you|hope to see you|looking forward to seeing you|(?:(?:thanks|thank you) )?for (?:letting us know|telling us|the heads up)(?: that)?(?: you(?: are| will)?(?: be)?)?|so you(?: are| will(?: be)?)?|(?:that )?you are(?: going to)?|you will(?: be)?|you want to|you would like to|you would rather|you plan to|(?:it is )?(?:great|glad|good|happy|nice|wonderful|lovely)(?: to hear| to know)?(?: that)? you are)\b)?/
/** Regret or thanks for what the sender told of a thing: here it may be said again as it is. */
const gives =
  /^(?:(?:oh no|hi|hello|hey|ugh|yikes|and) )*(?:(?:thanks|thank you)(?: so much| very much)? for (?:letting us know|telling us|the heads up|reporting|flagging|pointing out|sharing|mentioning)|(?:(?:we are|i am) )?(?:so |very |really )?sorry(?: to hear)?|apologies)(?: that| about| for)?\b/
/** It is then of the thing, not of a person's own state or belongings. */
const ofSomebody =
  /^ ?you\b|\b(?:your|he|she|they|his|her|their|him|them|you (?:are|were|have|had|got|feel|lost|failed))\b/
/** "you left your scarf in the gym": of a thing, too. */
const leftIt = /^ ?you (?:left|forgot) your [a-z]+(?: [a-z]+){0,8}$/

const states =
  /\b(is|are|was|were|has|have been|costs?|must|confirmed|booked|approved|scheduled|reserved)\b/

/** Gives back what the sender asserted, or gives it back wrong, or is no echo at all. */
export type Echo = 'right' | 'wrong' | null

/** A stretch that only gives back what the sender asserted, after an acknowledgement or "see you". */
export function echoOf(
  reading: Reading,
  segment: Segment,
  acknowledged: boolean,
  ground: Ground,
): Echo {
  const text = spoken(reading, segment.from, segment.to).replace(
    / (?:it is|then|works|noted|got it|understood|anotado|entendido)$/,
    '',
  )
  const regret = gives.exec(text)?.[0] ?? ''
  const rest = text.slice(regret.length)
  const given = ofSomebody.test(rest) && !leftIt.test(rest) ? '' : regret
  const lead = given || (frame.exec(text)?.[0] ?? '')
  const settles = text !== spoken(reading, segment.from, segment.to)
  if (lead === '' && !acknowledged && !settles) return null
  if (given === '' && states.test(text.slice(lead.length))) return null
  const words = reading.words.slice(segment.from, segment.to)
  if (words.some((word) => word.kind === 'emoji')) return null
  const leadWords = lead.trim() === '' ? 0 : lead.trim().split(/\s+/).length
  const content = words.slice(leadWords).filter((word) => word.role === 'content')
  const values = reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
  const telling = content.filter((word) => !lightVerbs.has(word.concept.id))
  if (telling.length + values.length === 0 || values.some(secret)) return null
  if (values.some((value) => isFigure(value) && ground.inbound.heard.some(ofSecrets))) return null
  const unknown = words.some(
    ({ norm }, at) =>
      norm === 'your' &&
      words
        .slice(at + 1, at + 3)
        .some(({ role, concept: { id } }) => role === 'content' && !speaksOf(ground.knowledge, id)),
  )
  // "your panic disorder": what is theirs and nothing of this office's is not given back.
  if (unknown) return null
  const asserted = ground.inbound.heard.filter((heard) => heard.act === 'assertion')
  const heard = new Set(asserted.flatMap((each) => wordsOf(each).map((word) => word.concept.id)))
  const typed = new Set(asserted.flatMap((each) => wordsOf(each).map((word) => word.text)))
  if (
    !content.every(
      ({ text, concept: { id } }) =>
        heard.has(id) ||
        typed.has(text) ||
        lightVerbs.has(id) ||
        /^(?:safe|drive|trip|travels)$/.test(text) ||
        (suitsNot(text, segment) && suitsAlike(values, segment, asserted, ground)),
    )
  )
    return null
  const thanked = values.length > 0 && /\bthank/.test(given)
  if (given !== '' && !asserted.some((each) => samePolarity(each, content, segment, thanked)))
    return 'wrong'
  const told = asserted.flatMap((each) =>
    valuesOf(each).map((value) => ({ value, reading: each.reading })),
  )
  const known = told.map(({ value }) => value)
  const wrong = values.filter(
    (value) =>
      !told.some(
        (each) =>
          agrees(value, each.value, ground.now) &&
          countsSame(reading, value, each.reading, each.value),
      ),
  )
  if (wrong.length === 0) return 'right'
  return wrong.every((value) => known.some((each) => each.kind === value.kind)) ? 'wrong' : null
}

/** That a day works is the office's to say; that it does not, or what they would rather do, the sender's. */
const suitsNot = (text: string, { negated }: Segment) =>
  /^(?:rather|prefer)$/.test(text) || (negated && /^works?$/.test(text))

/** "Thursday doesn't work", to somebody who cannot come on Thursday: what suits them is told as they told it. */
const suitsAlike = (
  values: readonly Value[],
  { negated }: Segment,
  asserted: readonly Heard[],
  { now }: Ground,
) =>
  values.length > 0 &&
  values.every((value) =>
    asserted.some((heard) =>
      valuesOf(heard).some(
        (known) =>
          agrees(value, known, now) &&
          heard.sentence.segments.some(
            (each) => known.from >= each.from && known.from < each.to && each.negated === negated,
          ),
      ),
    ),
  )

const isFigure = ({ kind }: Value) => kind === 'number' || kind === 'code' || kind === 'ordinal'

/** "last 4 of my social is 8820": figures of such a text are not given back. */
const ofSecrets = ({ reading, sentence }: Heard) =>
  /\b(?:social|ssn|itin|pin|passwords?|passcode|passport|license|licence|account|card|cvv|policy|member|membership|id|dob|birthday|birth|born|digits|last (?:4|four)|security|routing|iban|tax|visa)\b/.test(
    spoken(reading, sentence.from, sentence.to),
  )

/** "6 adults and 4 kids" is not "4 adults and 6 kids". */
function countsSame(mine: Reading, value: Value, theirs: Reading, known: Value): boolean {
  const [one, other] = [mine.words[value.to], theirs.words[known.to]]
  return (
    value.kind !== 'number' ||
    one?.role !== 'content' ||
    other?.role !== 'content' ||
    one.concept.id === other.concept.id
  )
}

/** Denied as the sender denied it: "no hot water" is not "hot water". */
const samePolarity = (
  heard: Heard,
  content: readonly Word[],
  segment: Segment,
  thanked: boolean,
) => {
  const ids = new Set(wordsOf(heard).map((word) => word.concept.id))
  return (
    ((thanked && announces(heard)) || ofAThing(heard)) &&
    content.some((word) => ids.has(word.concept.id)) &&
    heard.sentence.segments.some((each) => each.negated) === segment.negated
  )
}

/** "We are coming with 3 vans": whoever announces it may be thanked for it, figures and all. */
const announces = ({ reading, sentence }: Heard) =>
  /\b(?:bring|bringing|coming|come|arrive|arriving|visiting)\b/.test(
    spoken(reading, sentence.from, sentence.to),
  )

/** "The box was crushed", "no hot water on the 3rd floor": not what befell the sender. */
const ofAThing = ({ reading, sentence }: Heard) =>
  /^(?:(?:hi|hey|hello|so|fyi|um|and|but|well) )*i (?:left|forgot|found|saw|noticed) /.test(
    spoken(reading, sentence.from, sentence.to),
  ) ||
  !/^(?:(?:hi|hey|hello|so|fyi|just|um|and|but|well|lol|ugh) )*(?:i|we|my|our|me|got|was|were|been|had|have|lost|failed|am|is|he|she|they|his|her|their|someone|somebody)\b/.test(
    spoken(reading, sentence.from, sentence.to),
  )

const wordsOf = ({ reading, sentence }: Heard): Word[] =>
  reading.words.slice(sentence.from, sentence.to)
const valuesOf = ({ reading, sentence }: Heard): Value[] =>
  reading.values.filter((value) => value.from >= sentence.from && value.from < sentence.to)

/** Details that are never given back, whoever wrote them first: numbers of a person, addresses, sums. */
const secret = (value: Value) =>
  /^(phone|email|money|percent)$/.test(value.kind) ||
  (value.kind === 'code' && /\d{4}/.test(value.text))
