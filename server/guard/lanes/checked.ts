import { lightVerbs } from '../knowledge/stopwords.ts'
import { entitles } from '../knowledge/retrieve.ts'
import { sourcesOf, subjectOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import type { Fit, Ground, Problem } from './align.ts'
import { telling } from './form/widened.ts'
import { rivalProblem } from './rivals.ts'

/** A fit of the nth segment, as its sentence and other facts leave it. */
export type Check = (fit: Fit, index: number) => Fit

/** A fit seen in its sentence: whether its subject is the fact's own, and whether another fact speaks against it. */
export function checker(
  reading: Reading,
  sentence: Sentence,
  segments: readonly Segment[],
  table: readonly (readonly Fit[])[],
  ground: Ground,
): Check {
  const takesUp = sentence.segments.some(({ from }) =>
    /^(it|its|they|their|that|this|these|those)$/.test(reading.words[from]?.norm ?? ''),
  )
  const known = new Map<Fit, Fit>()
  return (fit, index) => {
    const found = known.get(fit) ?? inSentence(fit, index)
    known.set(fit, found)
    return found
  }
  function inSentence(fit: Fit, index: number): Fit {
    const segment = segments[index]
    if (!segment || fit.problem) return fit
    const problem =
      leavesMatter(reading, sentence, fit, ground) ??
      otherOfKind(reading, segment, fit, ground) ??
      otherSubject(reading, sentence, segments, index, fit) ??
      (leans(reading, segments, index, fit, table) ||
      (takesUp && fit.source.fact.id === ground.before)
        ? null
        : rivalProblem(reading, sentence, segment, fit, table[index] ?? [], ground))
    return problem ? fit.withProblem(problem) : fit
  }
}

/** "It may be retaken once" of the math placement, to somebody who asks about the chemistry placement. */
function otherOfKind(
  reading: Reading,
  segment: Segment,
  { source }: Fit,
  ground: Ground,
): Problem | null {
  const said = reading.words.slice(segment.from, segment.to)
  const it = said.find(({ kind, norm }) => kind !== 'mark' && !/^(?:and|but|so)$/.test(norm))
  const takesUp = /^(?:it|that|they|those)$/.test(it?.norm ?? '')
  const known = ({ text, concept: { id } }: Word) =>
    ground.inbound.terms.has(id) || reading.words.some((word) => word.text === text)
  const others = kindsIn(source.lead)
    .filter(
      ({ head, modifier }) =>
        !known(modifier) &&
        !ofState.test(modifier.text) &&
        (takesUp ||
          said.some(({ concept: { id } }, at) => id === head.concept.id && !isNamed(said, at))),
    )
    .some(({ head }) =>
      ground.inbound.heard.some(({ reading: asked, sentence }) =>
        kindsIn(asked.words.slice(sentence.from, sentence.to)).some(
          (own) =>
            own.head.concept.id === head.concept.id &&
            !source.title.has(own.modifier.concept.id) &&
            !source.reading.words.some(({ concept }) => concept.id === own.modifier.concept.id) &&
            entitles(ground.knowledge, own.modifier.concept.id, own.modifier.text, own.head.text),
        ),
      ),
    )
  return others ? { kind: 'rival', from: segment.from, to: segment.to } : null
}

/** "an overdue laptop" is no kind of laptop. */
const ofState = /^(?:[a-z]+ed|overdue|late|lost|new|old|missing|broken|extra|unused|first|last)$/

/** "the guest swipe" says which. */
const isNamed = (words: readonly Word[], at: number) => words[at - 1]?.role === 'content'

/** "chemistry placement": what tells a thing from others of its kind. */
const kindsIn = (words: readonly Word[]) =>
  words.flatMap((head, at) => {
    const modifier = words[at - 1]
    return head.role === 'content' && modifier?.role === 'content' ? [{ head, modifier }] : []
  })

/** "Open till midnight." after a sentence on the box office: what names nothing goes on about the same. */
function leavesMatter(
  reading: Reading,
  sentence: Sentence,
  { source }: Fit,
  { before, knowledge, own }: Ground,
): Problem | null {
  const last = knowledge.facts.get(before ?? '')
  if (!last || source.fact === last) return null
  if (
    ofUs(reading, sentence) &&
    sourcesOf(last).some((each) => isOurs(each, own)) &&
    isOurs(source, own)
  )
    return null
  const shared = sourcesOf(last)[0]?.title ?? new Set<string>()
  if ([...source.title].some((id) => shared.has(id))) return null
  const words = reading.words.slice(sentence.from, sentence.to)
  // "those tickets": the ones just spoken of.
  const takesUp = words.some(
    ({ norm }, at) => (norm === 'those' || norm === 'these') && words[at + 1]?.role === 'content',
  )
  const names =
    !takesUp &&
    words.some(
      (word) =>
        word.role === 'content' &&
        !/^~(open|free|cost|start|allow|accept|pay|available)$/.test(word.concept.id),
    )
  return names || (!takesUp && words.every((word) => word.role !== 'content'))
    ? null
    : { kind: 'rival', from: sentence.from, to: sentence.to }
}

/** "We open again on Monday" */
const ofUs = ({ words }: Reading, { from, to }: Sentence) =>
  words.slice(from, to).some(({ norm }) => norm === 'we')

/** The office's own hours, and those of no part of it with a name. */
const isOurs = ({ places, names, words }: Source, own: ReadonlySet<string>) =>
  (places.has('~open') || places.has('~hour')) &&
  [...names].every((id) => own.has(id)) &&
  words.some(({ norm, concept: { id } }) => norm === 'we' || own.has(id))

/** "…, but cannot borrow books": whom it speaks of stands earlier, and the fact must speak of the same. */
function otherSubject(
  reading: Reading,
  sentence: Sentence,
  segments: readonly Segment[],
  index: number,
  { source }: Fit,
): Problem | null {
  const segment = segments[index] as Segment
  const asked = /^(please|just|kindly|then|also)$/.test(reading.words[sentence.from]?.norm ?? '')
  if (asked || !elided(reading, segment)) return null
  const subject = subjectAt(reading, sentence, segments, index)
  const same = (id: string) =>
    source.places.has(id) || (source.goesOn && source.sentence.from > 0 && source.theme.has(id))
  return subject.length === 0 || subject.some(same)
    ? null
    : { kind: 'word', from: segment.from, to: segment.to }
}

/** Whom a segment without a subject speaks of: the last one named before it. */
function subjectAt(
  reading: Reading,
  sentence: Sentence,
  segments: readonly Segment[],
  index: number,
): string[] {
  const own = segments.slice(0, index).findLast((each) => !elided(reading, each)) ?? sentence
  const from = own.from + (joins(reading, own.from) ? 1 : 0)
  const subject = subjectOf(reading, { ...sentence, from })
  return subject.length > 0 ? subject : subjectOf(reading, sentence)
}

/** It goes on from a neighbour that the same fact carries. */
const leans = (
  reading: Reading,
  segments: readonly Segment[],
  index: number,
  fit: Fit,
  table: readonly (readonly Fit[])[],
): boolean =>
  (valuesOnly(reading, segments[index] as Segment) ||
    (index > 0 && tellsOn(reading, segments[index] as Segment)) ||
    goesWithout(reading, segments[index + 1]) ||
    (index > 0 && fillsIn(reading, segments[index] as Segment))) &&
  table.some(
    (row, other) =>
      other !== index &&
      !valuesOnly(reading, segments[other] as Segment) &&
      row.some((each) => each.source.fact === fit.source.fact && each.problem === null),
  )

const joins = (reading: Reading, at: number) =>
  /^(and|but|or|y|pero)$/.test(reading.words[at]?.norm ?? '')

/** "but cannot borrow books": its subject stands at the head of the sentence. */
const elided = (reading: Reading, segment: Segment) =>
  /^(and|but|or|y|pero)$/.test(reading.words[segment.from]?.norm ?? '') &&
  /^(can|may|must|will|is|are|do|does|not|cannot|should|never|also|has|have)$/.test(
    reading.words[segment.from + 1]?.norm ?? '',
  )

/** ", with documents," and "by appointment": without a verb it says nothing of its own. */
const fillsIn = ({ words }: Reading, { from, to }: Segment) =>
  /^(?:for|by|with|at|in|on|to|through|during|including|con|para|por|en)$/.test(
    words[from]?.norm ?? '',
  ) &&
  to - from < 8 &&
  !words
    .slice(from, to)
    .some((word) => telling(word) || /^(?:is|are|do|does|not|no|you|we|they)$/.test(word.norm))

/** "photos | without flash": the two are one statement. */
const goesWithout = (reading: Reading, next: Segment | undefined) =>
  /^(without|sin)$/.test(reading.words[next?.from ?? -1]?.norm ?? '')

/** "and lasts 20 minutes": its subject is the sentence's. */
const tellsOn = (reading: Reading, segment: Segment) => {
  const first = reading.words
    .slice(segment.from, segment.to)
    .find((word) => word.kind !== 'mark' && !/^(and|but|it|they|is|are)$/.test(word.text))
  return (
    first !== undefined &&
    (lightVerbs.has(first.concept.id) || /^~(cost|open|start|free|refund)$/.test(first.concept.id))
  )
}

/** ", 9 to noon" leans on its neighbours: they say what it is about. */
export const valuesOnly = (reading: Reading, segment: Segment) =>
  !reading.words.slice(segment.from, segment.to).some((word) => word.role === 'content')
