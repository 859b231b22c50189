import type { DenyRule, Rule } from './rule.ts'
import { seek, seekTold } from './view.ts'
import type { Line, View } from './view.ts'

const declines = /\b(?:not|never|avoid|unable|no podemos)\b/

/** "Bring your passport and your I-20": a paper a fact asks for, of nobody in particular. */
const asksFor =
  /^(?:(?:please|then|also|just|and) )*(?:bring|have|show|send|upload|submit|present|include|carry|keep|take)\b/

/** A sentence ties a topic to somebody: by a person's word, by giving back what the sender told, or by answering about it. */
const tied =
  /\b(?:you|your|yours|he|she|his|her|him|usted|su|sus|tu|tus|since|sorry to hear|get well|they were|they are|they have|their)\b/

/** Tells what somebody has, or what was done: no rule for whoever it may be. */
const told =
  /\b(?:your|his|her|their|su|tus?) (?:\w+ )?(?:balance|refund|payment|bill|charges?|tax(?:es)?|account|fees?|deposit|card|money|order|award|loan|aid|reembolso|pago|factura)\b|\b(?:was|were|has|have(?! to\b)|had|been|went|came|got|received|posted|processed|pending|shows?|showing)\b/

/**
 * A deny rule for a topic: what touches it and is tied to a person, unless it only declines or a fact carries it. `dealings` are words an
 * office's own terms are made of: where it has facts on them they touch nobody until they are told of somebody.
 */
export function topic(
  name: DenyRule,
  about: { words: RegExp; why: string; alone?: RegExp; dealings?: RegExp },
): Rule {
  return {
    name,
    find: (view) => view.lines.flatMap((line) => find(line, view)),
  }
  function find(line: Line, view: View) {
    if (line.neutral && declines.test(line.text)) return []
    const places = seek(line, [about.words]).filter((place) => !view.carries(place.from, place.to))
    const alone = (about.alone ? seekTold(line, [about.alone]) : []).filter(
      (place) => !(asksFor.test(line.text) && view.carries(place.from, place.to)),
    )
    if (places.length === 0 && alone.length === 0) return []
    const touched =
      alone.length > 0 ||
      (tied.test(line.text) &&
        !line.carried &&
        !(
          about.dealings?.test(line.text) &&
          !told.test(line.text) &&
          places.every((place) => publicTopic(view, place))
        )) ||
      (!line.carried &&
        about.words.test(view.asked) &&
        (line.echoes || !places.every((place) => publicTopic(view, place))))
    return touched
      ? [...alone, ...places].slice(0, 1).map((place) => ({ ...place, why: about.why }))
      : []
  }
}

/** The office has facts on the very thing ("flu shots"): asking about it is not telling of oneself. */
const publicTopic = (view: View, place: { from: number; to: number }) =>
  view.reading.words
    .slice(place.from, place.to)
    .every((word) => word.role === 'value' || view.knows(word.concept.id))
