import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Value } from '../reading/values.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Segment } from '../reading/sentences.ts'
import { agrees } from './agree.ts'
import type { Ground } from './align.ts'
import { spoken } from './courtesy.ts'
import type { Heard } from './inbound.ts'

const frame =
  /^(?:(?:got it|ok|okay|noted|thanks|thank you|understood|great|perfect|sounds good|sure|no problem|no worries)\s*)*(?:(?:and )?(?:see you|we will see you|we will expect you|hope to see you|looking forward to seeing you|(?:(?:thanks|thank you) )?for (?:letting us know|telling us|the heads up)(?: that)?(?: you(?: are| will)?(?: be)?)?|so you(?: are| will(?: be)?)?|you are(?: going to)?|you will(?: be)?|you want to|you would like to|you plan to)\b)?/
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
  const text = spoken(reading, segment.from, segment.to).replace(/ (?:it is|then|works)$/, '')
  const lead = frame.exec(text)?.[0] ?? ''
  const settles = text !== spoken(reading, segment.from, segment.to)
  if ((lead === '' && !acknowledged && !settles) || states.test(text.slice(lead.length)))
    return null
  const words = reading.words.slice(segment.from, segment.to)
  if (words.some((word) => word.kind === 'emoji')) return null
  const leadWords = lead.trim() === '' ? 0 : lead.trim().split(/\s+/).length
  const content = words.slice(leadWords).filter((word) => word.role === 'content')
  const values = reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
  if (content.length + values.length === 0 || values.some(secret)) return null
  const asserted = ground.inbound.heard.filter((heard) => heard.act === 'assertion')
  const heard = new Set(asserted.flatMap((each) => wordsOf(each).map((word) => word.concept.id)))
  if (!content.every((word) => heard.has(word.concept.id) || lightVerbs.has(word.concept.id)))
    return null
  const known = asserted.flatMap(valuesOf)
  const wrong = values.filter((value) => !known.some((each) => agrees(value, each, ground.now)))
  if (wrong.length === 0) return 'right'
  return wrong.every((value) => known.some((each) => each.kind === value.kind)) ? 'wrong' : null
}

const wordsOf = ({ reading, sentence }: Heard): Word[] =>
  reading.words.slice(sentence.from, sentence.to)
const valuesOf = ({ reading, sentence }: Heard): Value[] =>
  reading.values.filter((value) => value.from >= sentence.from && value.from < sentence.to)

/** Details that are never given back, whoever wrote them first: numbers of a person, addresses, sums. */
const secret = (value: Value) =>
  /^(phone|email|money|percent)$/.test(value.kind) ||
  (value.kind === 'code' && /\d{4}/.test(value.text))
