import type { Reading, Word } from '../reading/read.ts'
import type { Segment } from '../reading/sentences.ts'
import { agrees } from './agree.ts'
import type { Ground } from './align.ts'
import { spoken } from './courtesy.ts'

const frame =
  /^(?:(?:got it|ok|okay|noted|thanks|thank you|understood|great|perfect|sounds good|sure|no problem|no worries)\s*)*(?:(?:and )?(?:see you|we will see you|we will expect you|hope to see you|looking forward to seeing you|(?:thanks|thank you) for (?:letting us know|telling us|the heads up)|sorry (?:to hear )?(?:that )?|so|you are|you will be|you want|you would like)\b)?/
const states =
  /\b(is|are|was|were|has|have been|will be|costs?|must|confirmed|booked|approved|scheduled|reserved)\b/

/** A stretch that only gives back what the sender asserted, after an acknowledgement or "see you". */
export function isEcho(
  reading: Reading,
  segment: Segment,
  acknowledged: boolean,
  ground: Ground,
): boolean {
  const text = spoken(reading, segment.from, segment.to)
  const lead = frame.exec(text)?.[0] ?? ''
  if (lead === '' && !acknowledged) return false
  if (states.test(text.slice(lead.length))) return false
  const words = reading.words.slice(segment.from, segment.to)
  if (words.some((word) => word.kind === 'emoji')) return false
  const asserted = ground.inbound.heard.filter((heard) => heard.act === 'assertion')
  const leadWords = lead.trim() === '' ? 0 : lead.trim().split(/\s+/).length
  const content = words.slice(leadWords).filter((word) => word.role === 'content')
  const values = reading.values.filter(
    (value) => value.from >= segment.from && value.from < segment.to,
  )
  if (content.length + values.length === 0) return false
  const heardWords = new Set(
    asserted.flatMap((heard) =>
      heard.reading.words
        .slice(heard.sentence.from, heard.sentence.to)
        .map((word: Word) => word.concept.id),
    ),
  )
  const heardValues = asserted.flatMap((heard) =>
    heard.reading.values.filter(
      (value) => value.from >= heard.sentence.from && value.from < heard.sentence.to,
    ),
  )
  return (
    content.every((word) => heardWords.has(word.concept.id)) &&
    values.every(
      (value) =>
        !secret(value.kind) && heardValues.some((known) => agrees(value, known, ground.now)),
    )
  )
}

/** Kinds of detail that are never given back, whoever wrote them first. */
const secret = (kind: string) =>
  kind === 'phone' || kind === 'email' || kind === 'code' || kind === 'money' || kind === 'percent'
