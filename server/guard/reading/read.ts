import { concept, longForm } from '../knowledge/words.ts'
import type { Concept } from '../knowledge/words.ts'
import { parted } from '../knowledge/phrasal.ts'
import { longest, phrases } from '../knowledge/phrases.ts'
import { empty, filler } from '../knowledge/stopwords.ts'
import { plain } from './characters.ts'
import { quietFrames } from './frames.ts'
import { numberAt } from './numbers.ts'
import { giveSenses } from './senses.ts'
import { cut } from './sentences.ts'
import type { Sentence } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { Token } from './tokens.ts'
import { findValues } from './values.ts'
import type { Bound, Value } from './values.ts'

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
  mergePhrases(words)
  words.forEach(understand)
  const values = withUnits(words, findValues(words, now))
  values.forEach((value, index) => {
    for (const word of words.slice(value.from, value.to)) {
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
    spanish: words.filter((word) => spanishWords.has(word.text)).length >= 2,
  }
}

/** "60 days, phones for 90": a figure that leaves the unit of the one before it out. */
function withUnits(words: readonly Word[], values: readonly Value[]): Value[] {
  return values.map((value, at) => {
    const before = values[at - 1]
    const told = before ? numberAt(words, before.from)?.value : undefined
    const bare =
      value.kind === 'number' &&
      /^(for|upto|atleast|atmost)$/.test(words[value.from - 1]?.norm ?? '') &&
      (words[value.to]?.kind ?? 'mark') === 'mark'
    if (!bare || before?.kind !== 'span' || before.unit === 'any' || !told) return value
    if (words.slice(before.to, value.from).some(({ text }) => text === '.')) return value
    const length = value.number * (before.low / told)
    return {
      kind: 'span',
      from: value.from,
      to: value.to,
      low: length,
      high: length,
      unit: before.unit,
    }
  })
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
const dated = /^(opens|starts?|begins?|starting|beginning|abre|ends?)$/
const ending =
  /^(closes?|closing|shuts?|cerramos|ends?|finish(?:es)?|cierran?|terminan?|due|deadline|vence)$/

/** "closes at 5" names an end and "opens at 9" a beginning, as "until 5" and "from 9" do. */
function giveRoles(words: readonly Word[], values: Value[], sentences: readonly Sentence[]): void {
  for (const value of values) {
    if ((value.kind !== 'time' && value.kind !== 'day') || value.role !== 'at') continue
    const segment = sentences
      .flatMap((sentence) => sentence.segments)
      .find((each) => value.from >= each.from && value.from < each.to)
    const verb = words
      .slice(leadIn(words, segment?.from ?? 0), value.from)
      .findLast(
        (word, at, all) =>
          (isOf(beginning, word) || isOf(ending, word)) && !describes(word, all[at + 1]),
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
    if (ends && value.kind === 'day' && value.day.dates.length > 0 && !verb) value.role = 'end'
    if (verb && (value.kind === 'time' || (!value.day.relative && isOf(dated, verb))))
      value.role = isOf(beginning, verb) ? 'start' : 'end'
  }
}

/** "Beginning Pottery meets on Mondays": says which, not when. */
const describes = ({ text }: Word, next: Word | undefined) =>
  /^(beginning|starting|opening|closing)$/.test(text) && next?.role === 'content'

/** ", at 4pm" goes on with the verb of "closes early (today)" before it. */
function leadIn(words: readonly Word[], from: number): number {
  if (words[from - 1]?.text !== ',') return from
  const early = words.findLastIndex((word, at) => at < from - 1 && word.value < 0)
  return /^(early|late|temprano|tarde)$/.test(words[early]?.norm ?? '')
    ? Math.max(0, early - 2)
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
    if (value.kind === 'number' && after?.norm === 'per') value.counts = true
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

const bounds: Record<string, Bound> = {
  atleast: 'least',
  minimum: 'least',
  upto: 'most',
  atmost: 'most',
  maximum: 'most',
  morethan: 'more',
  over: 'more',
  above: 'more',
  lessthan: 'less',
  under: 'less',
  below: 'less',
}

/** "up to 3 days before", "from $20 up to $300": an end, not a most. */
const isEnd = (words: readonly Word[], value: Value) =>
  /^(before|prior|ahead)$/.test(words[value.to]?.norm ?? '') ||
  words
    .slice(Math.max(0, value.from - 12), value.from)
    .some((word, at, all) => word.norm === 'from' && all[at + 1]?.role === 'value')

/** "up to the last day of classes" is until then. */
function endStretches(words: Word[]): void {
  words.forEach((word, at) => {
    const next = words.slice(at + 1, at + 5).filter((each) => each.norm !== '')
    if (
      word.norm === 'upto' &&
      next[0]?.norm === 'the' &&
      /^(last|end|day|start|beginning)$/.test(next[1]?.norm ?? '')
    )
      word.norm = 'until'
  })
}

/** "cannot be more than seven", "should not run over two": a most, and nothing denied. */
function settleLimits(words: Word[]): void {
  words.forEach((word, at) => {
    const limit = Object.hasOwn(turnedLimits, word.norm) ? turnedLimits[word.norm] : undefined
    if (limit === undefined || !words.slice(at + 1, at + 3).some((next) => next.value >= 0)) return
    const verb = /^(be|run|go|last|take|stay|weigh|cost|is|are|get)$/
    const near = words.slice(Math.max(0, at - 3), at)
    const denial = near.findLast((each) => !verb.test(each.norm))
    if (denial?.norm !== 'not' && denial?.norm !== 'never') return
    denial.norm = ''
    word.norm = limit
  })
}

const turnedLimits: Record<string, string> = {
  morethan: 'atmost',
  over: 'atmost',
  above: 'atmost',
  exceed: 'atmost',
  lessthan: 'atleast',
  under: 'atleast',
  below: 'atleast',
}

const endsBound = /^(?:[.;]|is|are|has|have|must|can|may|needs?|costs?)$/

/** "up to 3 hours", "12 or older": which end a figure is. */
function giveBounds(words: readonly Word[], values: Value[]): void {
  let earlier: Value | null = null as Value | null
  for (const value of values) {
    if (!/^(number|span|money|percent)$/.test(value.kind)) continue
    if (
      /^(a|an|per|each|every|cada)$/.test(words[value.from]?.text ?? '') &&
      earlier?.to === value.from
    )
      continue
    value.end = endOf(words, values, value)
    const near = words.slice(Math.max(0, value.from - 4), value.from)
    const window = near
      .slice(near.findLastIndex((word) => /^[.!?;]$/.test(word.text) && word.value < 0) + 1)
      .filter(
        (word) =>
          word.value < 0 &&
          !/^\.?$/.test(word.norm) &&
          !/^(a|an|the|of|age|ages|is|are)$/.test(word.norm),
      )
    // "aged eight or older are $25": that end is the earlier figure's.
    const before = isBehind(window.at(-1)) ? undefined : window.at(-1)
    if (value.kind === 'span' && /^(before|prior|ahead)$/.test(words[value.to]?.norm ?? ''))
      value.ahead = true
    const after = limitAfter(words, value.to)
    const bound =
      bounds[before?.norm ?? ''] ??
      bounds[window.find((word) => /^(minimum|maximum)$/.test(word.norm))?.norm ?? ''] ??
      after ??
      (words[value.to]?.text === '+' && words[value.to]?.glued && value.kind === 'number'
        ? 'least'
        : undefined)
    const shared =
      earlier &&
      earlier.kind === value.kind &&
      value.from - earlier.to < 7 &&
      !words.slice(earlier.to, value.from).some((word) => endsBound.test(word.text))
        ? earlier.bound
        : undefined
    if (bound === 'most' && before?.norm === 'upto' && isEnd(words, value)) before.norm = 'until'
    else if (bound ?? shared) value.bound = (bound ?? shared) as Bound
    earlier = value
  }
}

/** "from $20 to $400", "a two-hour limit": what may be called a least or a most without being told as one. */
function endOf(words: readonly Word[], values: readonly Value[], value: Value): Bound | undefined {
  if ([1, 2].some((step) => words[value.to + step - 1]?.norm === 'limit')) return 'most'
  if (words.slice(Math.max(0, value.from - 3), value.from).some(({ norm }) => norm === 'limit'))
    return 'most'
  const next = values.find(
    (each) =>
      each.from === value.to + 1 && each.kind === value.kind && words[value.to]?.norm === 'to',
  )
  if (next && words[value.from - 1]?.norm === 'from') return 'least'
  const before = values.find(
    (each) =>
      each.to === value.from - 1 && each.kind === value.kind && words[each.to]?.norm === 'to',
  )
  return before && words[before.from - 1]?.norm === 'from' ? 'most' : undefined
}

/** "or older", "and up": stands behind its figure. */
const isBehind = (word: Word | undefined) =>
  word !== undefined && /^(or|and|o|y)$/.test(word.text) && /^at(least|most)$/.test(word.norm)

/** "a $14 daily max", "3 credits max", "two consecutive terms at most": the word behind it that makes it an end. */
function limitAfter(words: readonly Word[], at: number): Bound | undefined {
  for (const word of words.slice(at, at + 5)) {
    const found = bounds[/^(max|tops)$/.test(word.norm) ? 'maximum' : word.norm]
    if (found && limiting.test(word.norm)) {
      // The bound says it all.
      word.role = 'empty'
      return found
    }
    const goesOn =
      /^(daily|weekly|monthly)$/.test(word.text) ||
      (word.value < 0 && (word.role === 'content' || /^(-|a|an|per|each)$/.test(word.text)))
    if (!goesOn) return undefined
  }
  return undefined
}

const limiting = /^(atleast|atmost|maximum|minimum|max|tops)$/

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

const meanings = new Map(Object.entries(phrases))

/** How many words the longest phrase has that begins with a word. */
const lengths = new Map<string, number>()
for (const phrase of meanings.keys()) {
  const [start = '', ...rest] = phrase.split(' ')
  lengths.set(start, Math.max(lengths.get(start) ?? 0, 1 + rest.length))
}

/** "sign up", "turn it in" become one idea: the first word stands for it, the others of it fall silent. */
function mergePhrases(tokens: Word[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at) ?? partedAt(tokens, at)
    if (!found) continue
    const norms = found.meaning.split(' ')
    const inner = retold.has(found.meaning) && tokens[at + 1]?.text !== 'hours'
    found.places.forEach((place, step) => {
      const part = tokens[place]
      if (part) part.norm = norms[step] ?? ''
      if (part && inner) {
        part.kind = /^\d/.test(part.norm) ? 'number' : 'word'
        part.text = part.norm
      }
    })
    if (links.test(found.meaning))
      link(tokens[found.places.at(-1) ?? at], tokens[at], found.meaning)
    if (found.whole) at = found.places.at(-1) ?? at
  }
}

/** Times told otherwise, figures and all: "24/7" is "24 hours", "once a week" no span of a week. */
const retold = new Set(['24 hours', 'weekly', 'monthly', 'yearly', 'once', 'twice'])
/** "as late as 2am" is "until 2am": the word stands right before its time. */
const links = /^(until|from|by)$/

function link(last: Word | undefined, first: Word | undefined, meaning: string): void {
  if (first) first.norm = ''
  if (last) last.text = last.norm = meaning
}

interface Phrase {
  places: number[]
  meaning: string
  /** Nothing stands between its words. */
  whole: boolean
}

/** The longest phrase that begins at this place. */
function phraseAt(tokens: readonly Word[], at: number): Phrase | null {
  let joined = tokens[at]?.norm ?? ''
  let left = lengths.get(joined)
  if (left === undefined) return null
  let found: Phrase | null = null
  for (let next = at; left > 0 && next < at + longest && next < tokens.length; next++) {
    if (next > at) {
      if (tokens[next]?.text === '-' && tokens[next]?.glued) continue
      joined += ` ${tokens[next]?.norm ?? ''}`
    }
    left--
    const known = meanings.get(joined)
    const meaning = known === 'if' && lasting(tokens, at, next) ? 'upto' : known
    if (meaning === undefined || personFollows(tokens, next)) continue
    found = { places: range(at, next), meaning, whole: true }
  }
  return found
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)

/** "stop in person" is no visit: the next two words belong together. */
const personFollows = (tokens: readonly Word[], last: number) =>
  tokens[last]?.text === 'in' && tokens[last + 1]?.text === 'person'

/** "as long as 10 days" is a length, no condition. */
const lasting = (tokens: readonly Word[], at: number, last: number) =>
  tokens[at + 1]?.text === 'long' && numberAt(tokens, last + 1) !== null

const handed =
  /^(it|them|you|me|us|people|everyone|one|that|this|these|those|yours|the|a|an|your|his|her|their|any|each|all|every|everything|something|stuff|things|\$)$/
/** Particles that are no prepositions: "throw old food away". */
const onward = /^(away|back|up|along|aside)$/
const afterParticle =
  /^(at|by|before|after|on|to|from|until|through|during|when|if|and|or|but|for|with|as|within|so|online|here|there|early|late|today|tonight|tomorrow|between|no|any|once|inperson|please|than|of|since|without|via|outside|inside|free|anytime|every|costs?|takes?|is|needs|requires)$/
const binding = /^(is|are|can|may|must|will|to|at|by|on|in|from|for|and|or|if|not)$/

/** "turn it in", "pick your permit up": the object between verb and particle. */
function partedAt(tokens: readonly Word[], at: number): Phrase | null {
  const particles = parted.get(tokens[at]?.text ?? '')
  if (!particles || tokens[at]?.norm === '') return null
  const plain = handed.test(tokens[at + 1]?.text ?? '')
  if (!plain && /^g[eo]t/.test(tokens[at]?.text ?? '')) return null
  for (let next = at + 2; next < at + 7 && next < tokens.length; next++) {
    const token = tokens[next] as Word
    const meaning = particles.get(token.text)
    if (meaning && (plain || onward.test(token.text)) && endsThere(tokens[next + 1]))
      return { places: [at, next], meaning, whole: false }
    if ((token.kind === 'mark' && token.text !== '$') || binding.test(token.text)) return null
  }
  return null
}

const endsThere = (after: Word | undefined) =>
  after === undefined ||
  after.kind === 'mark' ||
  after.kind === 'emoji' ||
  after.kind === 'number' ||
  (after.text === 'in' && after.kind === 'word') ||
  afterParticle.test(after.text)

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
