import { concept, longForm } from '../knowledge/words.ts'
import type { Concept } from '../knowledge/words.ts'
import { empty, filler } from '../knowledge/stopwords.ts'
import { endStretches, giveBounds, settleLimits, withUnits } from './bounds.ts'
import { plain } from './characters.ts'
import { quietFrames } from './frames.ts'
import { mergePhrases } from './merging.ts'
import { giveSenses } from './senses.ts'
import { cut } from './sentences.ts'
import type { Segment, Sentence } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'
import { findValues } from './values.ts'
import type { Value } from './values.ts'

/** One word as the guard understands it. */
export interface Word extends Token {
  /** Long form ("tomorrow" for "tmrw"); empty where the word is part of the phrase before it. */
  norm: string
  concept: Concept
  role: 'content' | 'empty' | 'filler' | 'mark' | 'value'
  /** Index of the value the word belongs to, -1 for none. */
  value: number
}

/** A text read once: words, typed values, sentences and their segments. */
export interface Reading {
  typed: string
  words: Word[]
  values: Value[]
  sentences: Sentence[]
  disguised: boolean
  foreign: boolean
  /** Written in Spanish. */
  spanish: boolean
}

/** Reads a text. `now` is the office's day for words like "tomorrow"; null for facts, which know no today. */
export function read(typed: string, now: number | null): Reading {
  const shown = plain(typed)
  const words: Word[] = []
  for (const token of tokenise(shown)) words.push(spellOut(token))
  joinOpposites(words)
  settleShort(words)
  mergePhrases(words)
  words.forEach(understand)
  const values = withUnits(words, findValues(words, now))
  values.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at++) {
      const word = words[at] as Word
      word.value = index
      word.role = 'value'
    }
  })
  nameLetters(words)
  giveSenses(words)
  quietFrames(words)
  settleLimits(words)
  const sentences = cut(words, values)
  giveRoles(words, values, sentences)
  giveBounds(words, values)
  endStretches(words)
  giveLabels(words, values)
  return {
    typed,
    words,
    values,
    sentences,
    disguised: shown.disguised,
    foreign: shown.foreign,
    spanish: words.reduce((count, { text }) => count + (spanishWords.has(text) ? 1 : 0), 0) >= 2,
  }
}

/** "an A", "a C or better": a capital letter that stands for itself. */
function nameLetters(words: Word[]): void {
  words.forEach((word, at) => {
    if (
      word.kind !== 'word' ||
      word.text.length !== 1 ||
      !word.capital ||
      word.text === 'i' ||
      word.value >= 0
    )
      return
    const first = at === 0 || /^[.!?\n:]$/.test(words[at - 1]?.text ?? '')
    if (first && !/^(is|or|and|counts|plus|minus|[+-])$/.test(words[at + 1]?.text ?? '')) return
    const sign = signOf(words[at + 1], words[at + 2])
    word.role = 'content'
    word.concept = { id: `letter ${word.text}${sign}`, sign: 1 }
  })
}

/** "C-" and "C" are two grades; the dash of "A-Z" belongs to neither. */
const signOf = (mark: Word | undefined, next: Word | undefined): string =>
  mark?.glued && /^[+-]$/.test(mark.text) && !(next?.glued && next.kind === 'word') ? mark.text : ''

const beginning =
  /^(opens?|opening|abrimos|starts?|begins?|beginning|starting|abren?|empiezan?|comienzan?|commences?)$/
const dated = /^(opens|sale|starts?|begins?|starting|beginning|abre|ends?|due|deadline|vence)$/
const ending =
  /^(closes?|closing|shuts?|cerramos|ends?|finish(?:es)?|cierran?|terminan?|due|deadline|vence)$/

/** "closes at 5" names an end and "opens at 9" a beginning, as "until 5" and "from 9" do. */
function giveRoles(words: readonly Word[], values: Value[], sentences: readonly Sentence[]): void {
  const segments = sentences.flatMap((sentence) => sentence.segments)
  for (const value of values) {
    if (value.kind !== 'time' && value.kind !== 'day') continue
    const segment = segments.find((each) => value.from >= each.from && value.from < each.to)
    if (segment && notUntil(words, value, segment)) {
      value.role = 'start'
      segment.negated = false
      const except = words[value.from - 3]
      // "but not before 2 pm" makes no exception.
      if (except?.norm === 'except' && except.text === 'but') {
        except.norm = ''
        segment.condition = false
      }
    }
    if (value.role !== 'at') continue
    const verb = words
      .slice(leadIn(words, segment?.from ?? 0), value.from)
      .findLast(
        (word, at, all) =>
          (isOf(beginning, word) || isOf(ending, word) || onSale(all, at)) &&
          !describes(word, all[at + 1]),
      )
    if (
      verb &&
      value.kind === 'time' &&
      /^(close|closing|closes|shuts?|cierran?|cerramos)$/.test(verb.text)
    )
      verb.concept = { id: '~open', sign: 1 }
    const ends =
      segment &&
      words
        .slice(segment.from, segment.to)
        .some(
          (word, at, all) =>
            word.concept.id === '~deadline' ||
            (word.norm === 'last' && /^(day|date)$/.test(all[at + 1]?.norm ?? '')),
        )
    if (value.kind === 'time' && !verb && lastBefore(words, value.from)) value.role = 'end'
    if (ends && value.kind === 'day' && value.day.dates.length > 0 && !verb) value.role = 'end'
    const starts = verb && (isOf(beginning, verb) || verb.text === 'sale')
    if (verb && (value.kind === 'time' || (!value.day.relative && isOf(dated, verb))))
      value.role = starts ? 'start' : 'end'
  }
}

/** "takes its last applicant at 3 pm", "last entry 4:30" */
const lastBefore = (words: readonly Word[], from: number) =>
  words
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ text }, at, all) =>
        text === 'last' &&
        all[at + 1]?.role === 'content' &&
        !/^(?:day|date)$/.test(all[at + 1]?.text ?? ''),
    )

/** "go on sale May 18" */
const onSale = (words: readonly Word[], at: number) =>
  words[at]?.text === 'sale' &&
  words[at - 1]?.text === 'on' &&
  /^(?:go|goes|going|went)$/.test(words[at - 2]?.text ?? '')

type Timed = Extract<Value, { kind: 'day' | 'time' }>

/** "does not open until 9:30" says that it opens at 9:30, "but not before 2" that it is from 2. */
const notUntil = (words: readonly Word[], { from, role }: Timed, segment: Segment) =>
  role === 'end' &&
  /^(?:until|before|hasta)$/.test(words[from - 1]?.norm ?? '') &&
  (words[from - 2]?.text === 'not' ||
    (segment.negated &&
      words
        .slice(segment.from, from)
        .some(
          (word, at, all) => isOf(beginning, word) && /^(?:not|no)$/.test(all[at - 1]?.norm ?? ''),
        )))

/** "Beginning Pottery meets on Mondays": says which, not when. */
const describes = ({ text }: Word, next: Word | undefined) =>
  /^(beginning|starting|opening|closing)$/.test(text) && next?.role === 'content'

/** ", at 4pm" goes on with the verb of "closes early (today)", "closes half an hour earlier" before it. */
function leadIn(words: readonly Word[], from: number): number {
  if (words[from - 1]?.text !== ',') return from
  const early = words.findLastIndex((word, at) => at < from - 1 && word.value < 0)
  return /^(early|earlier|late|later|temprano|tarde)$/.test(words[early]?.text ?? '')
    ? Math.max(0, early - 5)
    : from
}

/** The word itself, or what stands for its phrase: "kicks off" starts. */
const isOf = (kind: RegExp, word: Word) => kind.test(word.text) || kind.test(word.norm)

const places =
  /^(rooms?|suite|halls?|lots?|gates?|levels?|studios?|buildings?|apartment|units?|form|shelters?|box|route|window|counter|track|terminal|exit|table|aisle|row|seat|pier|zone|area|site|campsite|field|bus|line|platform|bay|desk|street|avenue|road|drive|lane|way|boulevard|court)$/

/** "Suite 3", "Whitlock Hall 110", "214 Oak Street": a figure that is part of a name. */
function giveLabels(words: readonly Word[], values: Value[]): void {
  for (const value of values) {
    const before = words[value.from - 1]
    const after = words[value.to]
    if (value.kind === 'number' && /^(per|times|veces)$/.test(after?.norm ?? ''))
      value.counts = true
    if (value.kind !== 'number' || value.bound) continue
    const named =
      (before?.kind === 'word' &&
        before.capital &&
        before.text.length > 1 &&
        !before.glued &&
        before.role === 'content' &&
        value.from > 1) ||
      places.test(before?.text ?? '')
    if (named || (after?.kind === 'word' && after.capital && after.role === 'content'))
      value.label = true
  }
}

const spanishWords = new Set(
  'el la los las un una de del y en para que es son por con su al se hay muy lo nos le esta estan cuando donde como'.split(
    ' ',
  ),
)

const silent = concept('')

/** A word as it is spelled in full; what it means is told once phrases are known. */
function spellOut({ kind, text, start, end, capital, glued }: Token): Word {
  const full =
    text === '&'
      ? 'and'
      : kind === 'word' && !(text.length === 1 && capital)
        ? longForm(text)
        : text
  return {
    kind: text === '&' ? 'word' : kind,
    text: full,
    start,
    end,
    capital,
    glued,
    norm: full,
    concept: silent,
    role: 'empty',
    value: -1,
  }
}

/** "the 21st" and "St. Anne's" are no streets, "the 23rd" is no road. */
function settleShort(words: Word[]): void {
  words.forEach((word, at) => {
    const short = shortened.get(word.text)
    if (short === undefined || word.end - word.start !== 2) return
    const [before, mark, next] = [words[at - 1], words[at + 1], words[at + 2]]
    const figure = before?.kind === 'number' && word.glued ? before.text : ''
    const last = /(?:^|[^1])([13])$/.exec(figure)?.[1]
    if (last === (short === 'st' ? '1' : '3')) word.text = word.norm = short
    else if (
      short === 'st' &&
      word.capital &&
      mark?.text === '.' &&
      mark.glued &&
      next?.capital &&
      (!before || /^(?:at|in|to|near|from|behind|outside|the|of)$/.test(before.text))
    ) {
      word.text = word.norm = 'saint'
      mark.text = mark.norm = ''
    }
  })
}

const shortened = new Map([
  ['street', 'st'],
  ['road', 'rd'],
])

/** "non-residents" is one word, as "nonresidents" is: the others, nothing denied. */
function joinOpposites(words: Word[]): void {
  words.forEach((word, at) => {
    const [dash, other] = [words[at + 1], words[at + 2]]
    const joined = dash?.text === '-' ? (other?.glued ? other : undefined) : dash
    if (word.text !== 'non' || joined?.kind !== 'word') return
    word.text = word.norm = `non${joined.text}`
    joined.norm = ''
    joined.text = ''
  })
}

function understand(word: Word): void {
  const { kind, norm } = word
  word.concept = concept(norm)
  word.role =
    kind === 'mark' || kind === 'emoji'
      ? 'mark'
      : norm === '' || empty.has(norm)
        ? 'empty'
        : filler.has(norm)
          ? 'filler'
          : 'content'
}
