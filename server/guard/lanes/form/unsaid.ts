import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { boundPlace, known, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'
import { mentioned, telling } from './widened.ts'

/** "at the two matinees only", "only students who …": what the fact keeps to some must be said, or have been asked. */
export function onlyDropped(pair: Pair, main: number): boolean {
  return (
    !pair.segment.negated &&
    // "only if you have a plan" of what is "only for students who have" one
    !pair.all.some(({ text, norm }) => text === 'only' && norm !== 'only') &&
    !pair.all.some(({ norm, concept: { id } }) => norm === 'must' || id === '~require') &&
    onlies.some((norm) => pair.source.norms.has(norm)) &&
    [boundPlace(pair, main), ...predicatePlaces(pair)].some((place) => onlyDroppedAt(pair, place))
  )
}

/** Where what the draft tells of its subject stands: "The lot, …, is free on Saturdays only". */
const predicatePlaces = (pair: Pair): number[] =>
  pair.source.sentence.segments.flatMap(({ from, to }, place) =>
    said(pair).some(
      ({ role, concept: { id } }) =>
        role === 'content' &&
        !pair.source.subject.has(id) &&
        (pair.source.places.get(id) ?? []).every((at) => at >= from && at < to) &&
        pair.source.places.has(id),
    )
      ? [place]
      : [],
  )

function onlyDroppedAt(pair: Pair, place: number): boolean {
  const [words, after] = [known(pair, place), known(pair, place + 1)]
  const whole = binding.test(after[0]?.norm ?? '') ? [...words, ...after] : words
  return whole.some((word, at) => {
    if (!isOnly(word)) return false
    const kept = keptTo(whole, at)
    const names = kept.filter((each) => each.capital)
    return names.length > 0
      ? names.some((name) => !mentioned(pair, [name]))
      : kept.length > 0 && !mentioned(pair, kept)
  })
}

/** The words an "only" keeps a statement to: the phrase it ends, or the subject it begins. */
export function keptTo(words: readonly Word[], at: number): Word[] {
  const next = words[at + 1]
  if (next === undefined || next.kind === 'mark' || /^(and|or)$/.test(next.norm)) {
    const head = words.slice(0, at).findLastIndex((word) => binding.test(word.norm))
    return telltale(words.slice(head < 0 ? Math.max(0, at - 2) : head, at))
  }
  // "allowed only as an approved accommodation"
  if (/^(?:as|with)$/.test(next.norm)) return telltale(words.slice(at + 1))
  const subject = words.slice(0, at).every((word) => word.role !== 'content' && word.norm !== 'the')
  const end = words.findIndex((word, place) => place > at && telling(word))
  return subject && next.value < 0 && end > 0 ? telltale(words.slice(at + 1, end)) : []
}

const binding = /^(at|on|in|for|with|to|by|from|during|between|through|after|before|until|of)$/

/** What tells such a phrase from others: its words, else its figures. */
function telltale(words: readonly Word[]): Word[] {
  const content = words.filter((word) => word.role === 'content')
  return content.length > 0 ? content : words.filter((word) => word.role === 'value')
}

const onlies = ['only', 'solo', 'solamente']
export const isOnly = (word: Word) => onlies.includes(word.norm)

/** Whom an office speaks to: of them it says nothing special. */
const ours =
  /^(students?|visitors?|guests?|customers?|residents?|people|patients?|riders?|applicants?|members?)$/

const grants = new Set('may can get gets pay pays receive receives'.split(' '))

/** "You can stay until Monday" where the fact lets "graduating seniors" stay: a group of some told as anybody. */
export function groupReplaced(pair: Pair, main: number): boolean {
  const { source } = pair
  const words = known(pair, boundPlace(pair, main))
  const end = words.findIndex(({ text }) => grants.has(text))
  const subject = words.slice(0, Math.max(0, end)).filter((word) => word.role === 'content')
  const group = subject.find((word) => people.test(word.text))
  if (!group || (subject.length < 2 && ours.test(group.text))) return false
  if (subject.some((word) => source.title.has(word.concept.id))) return false
  return (
    /^(you|people|anyone|anybody|everyone|everybody|they|he|she|folks)$/.test(
      said(pair).find((word) => word.kind !== 'mark' && !/^(yes|sure|and)$/.test(word.text))
        ?.text ?? '',
    ) && !mentioned(pair, subject)
  )
}

/** "Visitors may park in Lot B" of a lot that is for staff: it is kept to another group. */
export function reservedFor({ source, segment, all }: Pair): boolean {
  if (segment.negated || !source.norms.has('for')) return false
  const others = all.filter(({ text }) => people.test(text))
  if (others.length === 0) return false
  const { words } = source
  const at = words.findIndex(
    ({ text }, place) =>
      text === 'for' &&
      words.slice(place + 1, place + 3).some((word) => people.test(word.text)) &&
      words
        .slice(Math.max(0, place - 3), place)
        .some((word) => /^(?:is|are|reserved)$/.test(word.text)),
  )
  return at >= 0 && !others.some(({ concept: { id } }) => source.places.has(id))
}

/** "A passport copy must be submitted" where the fact asks it of international students: a demand on some told as one on all. */
export function bearerDropped(pair: Pair, main: number): boolean {
  if (pair.segment.negated || !said(pair).some(asks)) return false
  const words = known(pair, boundPlace(pair, main))
  const end = words.findIndex((word) => asks(word) || telling(word))
  if (!words.slice(end, end + 3).some(asks)) return false
  const subject = words
    .slice(0, Math.max(0, end))
    .filter(({ role }) => role === 'content' || role === 'value')
  if (!subject.some(({ text }) => people.test(text))) return false
  const some = subject.filter(({ text }) => !ours.test(text) && !/^groups?$/.test(text))
  // "Parents, spouses and others need a release": one of them may be named.
  const listed = said(pair).some(
    ({ text, concept: { id } }) =>
      people.test(text) &&
      pair.source.lead.some(({ concept: own }) => own.id === id) &&
      !subject.some(({ concept: own }) => own.id === id),
  )
  return some.length > 0 && !listed && !mentioned(pair, some)
}

const asks = ({ norm, concept: { id, sign } }: Word) =>
  norm === 'must' || /^needs?$/.test(norm) || (id === '~require' && sign > 0)

/** "The room can be reserved" of what "can be reserved by cardholders": who may do it, left out. */
export function doerDropped(pair: Pair, main: number): boolean {
  if (pair.segment.negated) return false
  const words = known(pair, boundPlace(pair, main))
  const done = words.findIndex(
    ({ text }, at) => text === 'by' && /(?:ed|en|wn|ld|de)$/.test(words[at - 1]?.text ?? ''),
  )
  const doer = words[done + 1]
  if (done < 0 || doer?.role !== 'content' || ours.test(doer.text)) return false
  const says = said(pair).some(({ concept: { id } }) => id === words[done - 1]?.concept.id)
  return says && (people.test(doer.text) || /holders?$/.test(doer.text)) && !mentioned(pair, [doer])
}

/** "First-year students only.": a sentence of its own that keeps the one before it to some. */
export function groupOnly(pair: Pair): boolean {
  const { words, sentences } = pair.source.reading
  const next = sentences[sentences.indexOf(pair.source.sentence) + 1]
  if (!next || pair.segment.negated) return false
  const only = words.slice(next.from, next.to).filter(({ kind }) => kind !== 'mark')
  if (!isOnly(only.at(-1) as Word) || only.length > 6 || only.some(telling)) return false
  return only.some(({ text }) => people.test(text)) && !mentioned(pair, telltale(only).slice(0, 1))
}

/** "The plan is $1,310" where the fact adds spouses and children to it for that: a sum some pay, told as the price. */
export function payerDropped(pair: Pair): boolean {
  const { source, segment } = pair
  if (segment.negated || !pair.values.some(({ kind }) => kind === 'money')) return false
  const { words } = source.reading
  const end = words.findIndex(
    (word, at) => at >= source.sentence.from && (telling(word) || possible.test(word.norm)),
  )
  const subject = words
    .slice(source.sentence.from, Math.max(source.sentence.from, end))
    .filter(({ role }) => role === 'content')
  return (
    subject.length > 0 &&
    subject.every(({ text }) => people.test(text) && !ours.test(text)) &&
    !mentioned(pair, subject)
  )
}

const possible = /^(can|may|must|will|could)$/

/** "In the skills lab the polo may be worn", "With a WIC card, …": where or with what it holds must be said, or have been asked. */
export function leadPhraseDropped(pair: Pair): boolean {
  const { source, ground } = pair
  const { words } = source
  if (!/^(in|at|for|with|without|under|during|en|con|para|durante)$/.test(words[0]?.norm ?? ''))
    return false
  if (/^(those|these|this|that|them|it|all|esto|eso)$/.test(words[1]?.norm ?? '')) return false
  if (/^(?:para|for)$/.test(words[0]?.norm ?? '') && /(?:ar|er|ir|ing)$/.test(words[1]?.text ?? ''))
    return false
  // "In 2026 …": a date tells its year.
  if (words[1]?.role === 'value') return false
  const start = words.findIndex((word) => word.role !== 'empty')
  // "For tickets and orders": all of a list.
  const end = words.findIndex(
    (word, at) =>
      at > start &&
      word.role !== 'content' &&
      !(/^(and|or|y|o)$/.test(word.norm) && words[at + 1]?.role === 'content'),
  )
  const phrase = words.slice(start, end)
  if (
    words.slice(0, start).some((word) => /^(all|both|every|any|each|general)$/.test(word.norm)) ||
    end < 0
  )
    return false
  const content = phrase.filter(
    (word) => !times.test(word.concept.id) && !ground.own.has(word.concept.id),
  )
  return (
    content.length > 0 &&
    content.length === phrase.length &&
    !pair.segment.negated &&
    !mentioned(pair, phrase)
  )
}

export const times =
  /^~?(question|help|information|detail|fall|spring|summer|winter|term|semester|week|year|season|general|case|time)$/

/** "College students" where the fact speaks of Hale College students. */
export function nameDropped(pair: Pair): boolean {
  const { words } = pair.source.reading
  const { from, to } = pair.source.sentence
  const group = words.findIndex(
    (word, at) => at > from && at < Math.min(to, from + 5) && people.test(word.text),
  )
  const name = words.slice(from, Math.max(from, group)).filter((word) => word.role === 'content')
  return (
    name.length > 1 &&
    name.every((word) => word.capital) &&
    said(pair).some((word) => word.concept.id === words[group]?.concept.id) &&
    !mentioned(pair, name.slice(0, 1))
  )
}

/** "The swap is free" where only "the first cart size swap in a year is", and each further one costs. */
export const firstDropped = ({ source, all }: Pair): boolean =>
  tellsFirst(source).some(
    (id) =>
      all.some(({ concept }) => concept.id === id) &&
      !all.some(({ text }) => /^(?:first|one|1|1st|once)$/.test(text)),
  )

/** What only the first of is spoken of, where the sentence goes on about the others. */
const tellsFirst = once(({ words }: Source): readonly string[] => {
  if (!words.some(({ text }) => /^(?:further|additional|each|every|extra|second|more)$/.test(text)))
    return []
  const at = words.findIndex(({ text }) => text === 'first')
  return words
    .slice(at === 0 || at === 1 ? at + 1 : words.length, at + 4)
    .flatMap(({ role, concept: { id } }) => (role === 'content' ? [id] : []))
})

/** "You may retake it at no charge" of what new students may. */
export const newcomersOnly = ({ source, all, reading, ground }: Pair): boolean => {
  const kind = kindOf(source)
  return (
    kind !== undefined &&
    all.some(({ norm }) => norm === 'you') &&
    !reading.words.some(({ text }) => text === kind) &&
    !ground.inbound.words.has(kind)
  )
}

/** Which of them a sentence speaks of: "New students may …". */
const kindOf = once(({ words }: Source): string | undefined =>
  /^(?:new|returning|incoming|transfer|graduating|former|visiting)$/.test(words[0]?.text ?? '') &&
  people.test(words[1]?.text ?? '')
    ? words[0]?.text
    : undefined,
)
