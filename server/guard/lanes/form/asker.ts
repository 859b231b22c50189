import { lightVerbs } from '../../knowledge/stopwords.ts'
import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import type { Inbound } from '../inbound.ts'
import { boundPlace, known } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'

/** "Exchanges are free" of subscribers, to somebody who is "not a subscriber". */
export function groupLacked(pair: Pair, main: number): boolean {
  const { ground, whole, segment, source } = pair
  if (segment.negated) return false
  const lacked = groupsLacked(ground.inbound)
  if (lacked.length === 0) return false
  const subject = [...source.lead, ...known(pair, boundPlace(pair, main))]
  return lacked.some(
    (id) =>
      subject.some(
        ({ text, concept: own }) => people.test(text) && own.id === id && own.sign > 0,
      ) && !whole.some(({ concept: own }) => own.id === id),
  )
}

const groupsLacked = once(({ heard }: Inbound) =>
  heard.flatMap(({ reading, sentence }) =>
    lackedIn(reading.words.slice(sentence.from, sentence.to)),
  ),
)

/** "not a subscriber", "we're not members" */
const lackedIn = (words: readonly Word[]): string[] =>
  words.flatMap(({ norm }, at) => {
    if (norm !== 'not') return []
    const next = words.slice(at + 1, at + 3).find(({ role }) => role === 'content')
    return next && people.test(next.text) ? [next.concept.id] : []
  })

/** "It is free" of the first one, to somebody whom it happened again. */
export function againAsked(pair: Pair, main: number): boolean {
  const { whole, ground } = pair
  if (!again.some((word) => ground.inbound.words.has(word))) return false
  if (
    whole.some(({ text }) => /^(?:first|1st|once|second|further|after|another|later)$/.test(text))
  )
    return false
  const words = known(pair, boundPlace(pair, main))
  return words.some(
    ({ text }, at) =>
      text === 'first' &&
      words[at + 1]?.role === 'content' &&
      !firsts.test(words[at + 1]?.text ?? ''),
  )
}
const again = ['again', 'second', 'third', 'twice', '2nd', '3rd', 'another']
/** "first floor", "first year" */
const firsts =
  /^(?:floors?|years?|days?|weeks?|months?|hours?|minutes?|come|names?|class|half|grade|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|aid|step|stop)$/

/** "You can buy a nonresident card" of those who do not work here, to somebody who does. */
export function lackDenied({ source, whole, ground }: Pair): boolean {
  const lacked = lackedWho(source)
  return lacked.some(
    (id) =>
      ground.inbound.terms.has(id) &&
      !ground.inbound.lacks.has(id) &&
      !whole.some(({ concept }) => concept.id === id),
  )
}

/** "who do not work or study here" */
const lackedWho = once(({ words }: Source): readonly string[] => {
  const at = words.findIndex(
    ({ norm }, place) =>
      norm === 'not' &&
      words.slice(Math.max(0, place - 8), place).some((word) => word.norm === 'who'),
  )
  const end = words.findIndex(
    ({ kind, norm }, place) =>
      place > at &&
      (kind === 'mark' ||
        /^(?:may|can|must|will|pay|is|are|for|in|at|on|to|of|here|there)$/.test(norm)),
  )
  return at < 0
    ? []
    : words
        .slice(at + 1, end < 0 ? undefined : end)
        .flatMap(({ role, concept: { id } }) =>
          role === 'content' && !lightVerbs.has(id) ? [id] : [],
        )
})

/** "They may not drive then" of what they may not "unless going to work", to somebody who speaks of work. */
export const denialExcepted = ({ source, segment, whole, ground }: Pair): boolean =>
  segment.negated &&
  !whole.some(({ norm }) => /^(?:unless|except|only|but)$/.test(norm)) &&
  source.sentence.segments.some(
    ({ from, to }) =>
      source.reading.words[from]?.norm === 'unless' &&
      source.reading.words
        .slice(from, to)
        .some(
          ({ role, concept: { id } }) =>
            role === 'content' &&
            !lightVerbs.has(id) &&
            ground.inbound.terms.has(id) &&
            !whole.some(({ concept }) => concept.id === id),
        ),
  )

/** "They get 25% off" of what they may apply for. */
export const applyDropped = ({ source, whole, segment }: Pair): boolean =>
  !segment.negated &&
  source.words.some(
    ({ text }, at) =>
      text === 'apply' && /^(?:may|can|must)$/.test(source.words[at - 1]?.norm ?? ''),
  ) &&
  whole.some(({ text }) => /^(?:gets?|receives?|have|has)$/.test(text)) &&
  !whole.some(({ concept: { id } }) => id === '~apply' || id === '~request')
