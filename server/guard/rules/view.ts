import type { Knowledge } from '../knowledge/compile.ts'
import { speaksOf } from '../knowledge/retrieve.ts'
import type { Inbound } from '../lanes/inbound.ts'
import type { Part } from '../lanes/lanes.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Sentence } from '../reading/sentences.ts'
import { unmask } from '../reading/unmask.ts'

/** One sentence as the deny rules see it: masks taken off, with the way back to its words. */
export interface Line {
  sentence: Sentence
  text: string
  /** For every word in `text`: where it begins there, and its first and last word in the reading. */
  marks: { at: number; from: number; to: number }[]
  /** The sentence speaks to or about a person. */
  personal: boolean
  /** It only declines, refers or advises, or is a question back. */
  neutral: boolean
  /** Some of it gives back the sender's words. */
  echoes: boolean
  /** Every word of it is carried by facts. */
  carried: boolean
  /** From the first to the last of what nothing carries; null where all is claimed. */
  held: { from: number; to: number } | null
}
export interface View {
  reading: Reading
  lines: Line[]
  inbound: Inbound
  /** All the texts being answered, as the rules read them. */
  asked: string
  /** Answers ("yes", a thumb up) to a question about somebody's own matters. */
  confirmed: { from: number; to: number }[]
  /** Whether any fact speaks of a concept. */
  knows: (concept: string) => boolean
  /** Whether every word of a stretch is carried by facts. */
  carries: (from: number, to: number) => boolean
}

/** Prepares a draft for the deny rules. */
export function viewOf(
  reading: Reading,
  parts: readonly Part[],
  inbound: Inbound,
  knowledge: Knowledge,
): View {
  const asked = inbound.heard
    .map((heard) => lineText(heard.reading, heard.sentence).text)
    .join(' . ')
  const carries = (from: number, to: number) =>
    parts
      .filter((part) => part.segment.from < to && part.segment.to > from)
      .every((part) => part.lane === 'public' && part.problem === null)
  const confirmed = parts
    .filter((part) => part.problem?.kind === 'answer-personal' && part.lane === 'unclaimed')
    .map((part) => part.segment)
  const knows = (concept: string) => speaksOf(knowledge, concept)
  return {
    reading,
    inbound,
    asked,
    confirmed,
    knows,
    carries,
    lines: reading.sentences.map((sentence) => lineOf(reading, sentence, parts)),
  }
}

const person = /\b(you|your|yours|yourself|he|she|his|him|her|hers|usted|tu|tus|su|sus|te|le)\b/

function lineOf(reading: Reading, sentence: Sentence, parts: readonly Part[]): Line {
  const { text, marks } = lineText(reading, sentence)
  const own = parts.filter((part) => part.sentence === sentence)
  const open = own.filter((part) => part.problem !== null)
  const [first, last] = [open[0], open.at(-1)]
  return {
    sentence,
    text,
    marks,
    personal: person.test(text),
    neutral: own.every((part) => part.lane === 'courtesy'),
    echoes: own.some((part) => part.lane === 'echo'),
    carried: own.every(
      (part) => part.lane === 'courtesy' || (part.lane === 'public' && part.problem === null),
    ),
    held: first && last ? { from: first.segment.from, to: last.segment.to } : null,
  }
}

function lineText(reading: Reading, sentence: Sentence) {
  const marks: Line['marks'] = []
  let text = ''
  for (const word of unmask(reading.words, sentence.from, sentence.to)) {
    if (text !== '') text += ' '
    marks.push({ at: text.length, from: word.from, to: word.to })
    text += bare(reading.words[word.from], word.text)
  }
  return { text, marks }
}

/** What an address is made of tells nothing; a letter that stands for itself is marked. */
const bare = (word: Word | undefined, text: string): string =>
  word?.kind === 'url' || word?.kind === 'email'
    ? 'link'
    : word?.concept.id.startsWith('letter ')
      ? `~${text}`
      : text

/** The words of the reading a match in a line's text stands for. */
export function wordsOf(line: Line, at: number, length: number): { from: number; to: number } {
  const inside = line.marks.filter((mark, index) => {
    const end = line.marks[index + 1]?.at ?? line.text.length + 1
    return mark.at < at + length && end - 1 > at
  })
  return { from: inside[0]?.from ?? line.sentence.from, to: inside.at(-1)?.to ?? line.sentence.to }
}

/** Every place where one of the patterns is found in a line. */
export function seek(line: Line, patterns: readonly RegExp[]): { from: number; to: number }[] {
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(line.text)
    return found ? [wordsOf(line, found.index, found[0].length)] : []
  })
}

/** As `seek`, for what only tells of somebody where it is told: "until you've earned 45 credits" does not. */
export function seekTold(line: Line, patterns: readonly RegExp[]): { from: number; to: number }[] {
  return patterns.flatMap((pattern) => {
    let text = line.text
    let found = pattern.exec(text)
    while (found && supposed(text, found.index)) {
      const to = found.index + found[0].length
      text = text.slice(0, found.index) + '_'.repeat(found[0].length) + text.slice(to)
      found = pattern.exec(text)
    }
    return found ? [wordsOf(line, found.index, found[0].length)] : []
  })
}

const supposing =
  /\b(?:(?:if|unless|once|until|whether|when|whenever|before|after|si|cuando|hasta que)(?: \w+)?|(?:day|date|moment|time)(?: that| when)?) $/

/** "once you have been admitted": a case that may come, told of nobody; "when you were admitted" is told. */
const supposed = (text: string, at: number): boolean =>
  supposing.test(text.slice(0, at)) && !done.test(text.slice(at))

const done =
  /^(?:(?:you|he|she|they) (?:were|was|had|did|[a-z]+ed)|(?:your|his|her|their) (?:\w+ ){1,3}(?:was|were|had|went|got|came))\b/
