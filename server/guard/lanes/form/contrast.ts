import { daysOf } from '../../reading/days.ts'
import type { Word } from '../../reading/read.ts'
import { boundPlace, known, said } from './pair.ts'
import type { Pair } from './pair.ts'

/** Matters whose two ends are told by the contract on negation. */
const states = new Set(
  '~open ~allow ~start ~accept ~before ~free ~more ~increase ~stay ~arrive ~require'.split(' '),
)

/** "registered cards" told to somebody whose card is not: what was asked is the other kind. */
export function otherKindAsked(pair: Pair, main: number): boolean {
  const place = boundPlace(pair, main)
  const ours = new Set(sentenceWords(pair).map((word) => word.concept.id))
  const theirs = [...known(pair, place), ...subjectWords(pair)]
  return theirs.some(
    (word) =>
      word.role === 'content' &&
      !states.has(word.concept.id) &&
      !ours.has(word.concept.id) &&
      asked(pair, word.concept.id) === -word.concept.sign,
  )
}

/** 1 or -1 as the sender spoke of it: "never registered" is -1; 0 when they did not, or both ways. */
function asked(pair: Pair, id: string): number {
  const signs = new Set<number>()
  for (const { reading, sentence } of pair.ground.inbound.heard)
    for (const segment of sentence.segments)
      for (const word of reading.words.slice(segment.from, segment.to))
        if (word.role === 'content' && word.concept.id === id)
          signs.add(segment.negated ? -word.concept.sign : word.concept.sign)
  return signs.size === 1 ? ([...signs][0] ?? 0) : 0
}

/** "small pets" for a sentence on "service animals": the head is shared, what tells the two apart is not. */
export function modifierSwapped(pair: Pair): boolean {
  const words = said(pair)
  const { source } = pair
  const here = new Set(words.map((word) => word.concept.id))
  const subject = subjectWords(pair)
  return subject.some((head, at) => {
    const modifier = subject[at - 1]
    if (modifier?.role !== 'content' || head.role !== 'content' || here.has(modifier.concept.id))
      return false
    const ours = words.findIndex((word) => word.concept.id === head.concept.id)
    const other = words[ours - 1]
    return other?.role === 'content' && !source.places.has(other.concept.id)
  })
}

const subjectWords = ({ source }: Pair): Word[] => {
  const { words } = source.reading
  const { from, to } = source.sentence
  const end = words
    .slice(from, to)
    .findIndex((word) => word.role === 'content' && !source.subject.has(word.concept.id))
  return words.slice(from, end < 0 ? to : from + end)
}

const sentenceWords = ({ reading, sentence }: Pair): Word[] =>
  reading.words.slice(sentence.from, sentence.to)

const granting = /^~(free|allow|accept|discount|refund|halfprice)$|^halfprice$/
const bounding = /^(for|with|after|before|until|within|under|over|during|if|when)$/

/** "free for members", "free after 5pm": what is granted to some, or at some time, is not granted at large. */
export function grantWidened(pair: Pair): boolean {
  const { source, segment } = pair
  if (segment.negated) return false
  const words = said(pair)
  const granted = words.find((word) => granting.test(word.concept.id) && word.concept.sign > 0)
  const id = granted?.concept.id
  const ats = id === undefined ? [] : (source.places.get(id) ?? [])
  if (ats.length === 0) return false
  return ats.every((at) => boundsAfter(pair, at).some((bound) => !mentioned(pair, bound)))
}

/** The phrases that follow the granting word in its segment: "for members", "after 5pm". */
function boundsAfter({ source }: Pair, at: number): Word[][] {
  const segment = source.sentence.segments.find((each) => at >= each.from && at < each.to)
  const found: Word[][] = []
  for (let next = at + 1; next < (segment?.to ?? 0); next++) {
    const word = source.reading.words[next] as Word
    if (bounding.test(word.norm)) found.push([])
    else if (word.role === 'content' || word.role === 'value') found.at(-1)?.push(word)
  }
  return found.filter((words) => words.length > 0)
}

function mentioned(pair: Pair, bound: readonly Word[]): boolean {
  const ids = new Set(pair.reading.words.slice(0, pair.sentence.to).map((word) => word.concept.id))
  const content = bound.filter((word) => word.role === 'content')
  if (
    content.some(
      (word) => ids.has(word.concept.id) || pair.ground.inbound.terms.has(word.concept.id),
    )
  )
    return true
  const kinds = bound.flatMap((word) => pair.source.reading.values[word.value]?.kind ?? [])
  if (kinds.length === 0) return false
  const spoken = pair.reading.values.filter((value) => value.from >= pair.sentence.from)
  const heard = pair.ground.inbound.heard.flatMap(({ reading }) => reading.values)
  return [...spoken, ...heard].some((value) => kinds.includes(value.kind))
}

/** "until March 12", told after that day as if it still held. */
export function dayPassed(pair: Pair, main: number): boolean {
  const { source, ground } = pair
  if (pair.values.some((value) => value.kind === 'day')) return false
  const limits = (source.details[boundPlace(pair, main)] ?? []).filter(
    (value) =>
      value.kind === 'day' &&
      value.day.dates.length === 1 &&
      !value.day.stretch &&
      value.role === 'end',
  )
  return limits.some(
    (value) => value.kind === 'day' && (daysOf(value.day, ground.now)[0] ?? Infinity) < ground.now,
  )
}
