import { concept } from '../knowledge/words.ts'
import type { Concept } from '../knowledge/words.ts'
import type { Word } from './read.ts'

const lasting: Concept = concept('lasts')
const staying: Concept = { id: '~stay', sign: 1, also: ['~keep', '~leave'] }
const going: Concept = { id: 'go', sign: 1, also: ['~run', '~depart'] }
const paper: Concept = { id: '~paper permit', sign: 1 }
const latest: Concept = concept('last')
const fitting: Concept = { id: '~allow', sign: 1 }

/** "The elevator is out through Friday" */
const broken: Concept = concept('outofservice')
const opening: Concept = concept('open')
const calling: Concept = concept('contact')
const taking: Concept = concept('happen')
const finding: Concept = concept('find')
const making: Concept = { id: 'make', sign: 1 }
const reopening: Concept = concept('reopens')
const concerning: Concept = { id: 'applies to', sign: 1 }
const managed: Concept = { id: 'done', sign: 1 }

const when: Concept = concept('when')

const object = /^(it|them|this|that|these|those|your|the|a|an|his|her|my|our|things?|items?|bags?)$/
const departing = new Set(['leave', 'leaves', 'leaving'])
const welcome = new Set('fine ok okay good cool alright'.split(' '))
const be = /^(is|are|be|was|were|been|being)$/

/** Words whose neighbours tell what they mean: "lasts" or "the last", "leave it" or "leave the building". */
export function giveSenses(words: Word[]): void {
  words.forEach((word, at) => {
    const sense = word.value < 0 ? senseOf(words, at) : null
    if (!sense) return
    word.concept = sense
    word.role = sense === when ? 'empty' : 'content'
  })
}

function senseOf(words: readonly Word[], at: number): Concept | null {
  const text = words[at]?.text ?? ''
  const before = words[at - 1]
  const after = words[at + 1]
  if (text === 'last' && lasts(before, after)) return lasting
  if (text === 'once' && isWhen(after, words[at + 2])) return when
  if (text === 'past' && before?.text === 'the' && after?.role === 'value') return latest
  if (
    text === 'leave' &&
    (object.test(after?.text ?? '') || after?.role === 'content') &&
    !/^(?:must|not)$/.test(before?.text ?? '')
  )
    return words.slice(at + 1, at + 4).some((word) => places.test(word.text)) ? null : staying
  if (
    (text === 'permit' || text === 'permits') &&
    !/^(we|it|they|this|that|not|will|to|which)$/.test(before?.text ?? '') &&
    !/^(you|us|the|unlimited|entry|access|only|up)$/.test(after?.text ?? '')
  )
    return paper
  if (
    text === 'left' &&
    (be.test(before?.text ?? '') ||
      (before?.role === 'content' &&
        words.slice(Math.max(0, at - 4), at).some((word) => be.test(word.text))))
  )
    return staying
  if (departing.has(text) && afterCarrier(before)) return going
  if (text === 'talk' && /^(to|with)$/.test(after?.text ?? '')) return calling
  if (text === 'done' && be.test(before?.text ?? '') && way.test(after?.text ?? '')) return managed
  if (text === 'allow' && isLength(words, at + 1)) return lasting
  if (text === 'held' && be.test(before?.text ?? '') && isOccasion(words, at + 1)) return taking
  if (text === 'found' && before?.text === 'be' && way.test(after?.text ?? '')) return finding
  if (text === 'keep' && /^(it|them|him|her)$/.test(after?.text ?? '')) return making
  if (text === 'back' && after?.role === 'value' && before?.kind === 'mark') return reopening
  if (text === 'applies' && after?.text === 'to') return concerning
  if (text === 'works' && before?.role === 'content' && isEnd(after)) return fitting
  if (welcome.has(text) && isSo(words, at)) return fitting
  if (
    text === 'out' &&
    be.test(before?.text ?? '') &&
    /^(?:through|until|till|for)$/.test(after?.text ?? '')
  )
    return broken
  if (text === 'here' && isOpenThen(words, at)) return opening
  return null
}

/** "We're here until 7", "we are here Monday": open then. */
const isOpenThen = (words: readonly Word[], at: number) => {
  const before = words.slice(Math.max(0, at - 3), at).map(({ text }) => text)
  const next = words.slice(at + 1, at + 3)
  return /\bwe (?:are|will be)$/.test(before.join(' ')) && next.some(({ role }) => role === 'value')
}

const places = /^(building|premises|room|library|museum|grounds|property|area|site|campus)$/

/** "once it is paid", "once a skater shows …", not "once a year" or "once online". */
const isWhen = (after: Word | undefined, next: Word | undefined) =>
  /^(it|they|you|we|he|she|the|your|our|their|his|her|this|that|these|those|there|someone|all)$/.test(
    after?.text ?? '',
  ) ||
  (/^an?$/.test(after?.text ?? '') &&
    after?.value === -1 &&
    next?.role === 'content' &&
    !spell.test(next.text)) ||
  // "once tuition is paid"
  (after?.role === 'content' && after.value === -1 && be.test(next?.text ?? ''))

const spell =
  /^(day|week|month|year|term|season|semester|quarter|summer|winter|visit|game|session)$/

const lasts = (before: Word | undefined, after: Word | undefined) =>
  /^(will|can|do|does|may|and|it|they|usually|typically|normally)$/.test(before?.text ?? '') &&
  after?.role === 'value'

/** "Trains leave every hour": what has a timetable goes. */
const afterCarrier = (before: Word | undefined) =>
  before !== undefined &&
  (before.role === 'value' ||
    /^(one|it|which|that)$/.test(before.text) ||
    /^(~train|~bus|~shuttle|~tour|boat|ferri|flight)$/.test(before.concept.id))

/** "allow 8 weeks": so long it takes; "allow 2 guests" lets them in. */
const isLength = (words: readonly Word[], at: number) =>
  words[at]?.role === 'value' &&
  words
    .slice(at + 1, at + 4)
    .some(
      (word) => word.role === 'value' && /^(minutes?|hours?|days?|weeks?|months?)$/.test(word.text),
    )

/** "is held on Fridays", "are held at 3": takes place; "is held for 30 days" is kept. */
const isOccasion = (words: readonly Word[], at: number) =>
  /^(every|each|on|from|daily|weekly|monthly|annually|twice|once|in)$/.test(
    words[at]?.text ?? '',
  ) ||
  (words[at]?.role === 'value' && words[at]?.kind === 'word')

/** "It is done online": how, not that it was. */
const way = /^(in|at|on|online|through|by|via|with|over|inperson|here)$/

/** "Cash works.", "either desk works too": nothing is said of working hours. */
const isEnd = (after: Word | undefined) =>
  after === undefined || after.kind === 'mark' || /^(too|fine|also|just|as)$/.test(after.text)

/** "are fine", "is OK": allows; "a fine" is a sum. */
const isSo = (words: readonly Word[], at: number) => {
  const lead = words
    .slice(Math.max(0, at - 3), at)
    .filter((word) => !/^(totally|perfectly|also|all|just|not|absolutely)$/.test(word.text))
    .at(-1)
  return (
    lead !== undefined &&
    be.test(lead.text) &&
    !/^(for|until|through|luck|day|on)$/.test(words[at + 1]?.text ?? '')
  )
}
