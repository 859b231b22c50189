import { readInbound } from '../lanes/inbound.ts'
import type { Heard } from '../lanes/inbound.ts'
import type { Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'
import { askingIn, endOf, fragment, restOf } from './asking.ts'
import { focusOfNoun } from './focus.ts'
import type { Focus } from './focus.ts'
import { spelledOut } from './spelling.ts'
import { termsIn } from './terms.ts'
import type { Term } from './terms.ts'

export interface Question {
  text: string
  focuses: Focus[]
  /** How many things it asks: "what ages is it for and what is for lunch" asks two. */
  parts: number
  terms: Term[]
  values: Value[]
  /** It speaks of "it" or "that". */
  pointing: boolean
  /** It speaks to us: "are you open". */
  addressed: boolean
}

/** The questions of the texts being answered, oldest first; what is told around a question is its context. */
export function questionsOf(texts: readonly string[], now: number): Question[] {
  const questions: Question[] = []
  let told: Term[] = []
  for (const heard of readInbound(texts.map(spelledOut), now).heard) {
    const question = questionIn(heard)
    if (!question) {
      const { from, to } = heard.sentence
      told.push(...termsIn(heard, from, to, fragment(heard.reading.words, from, to)))
      continue
    }
    question.terms.push(...told)
    questions.push(question)
    told = []
  }
  if (questions.length === 0) return mattersOnly(texts, now).map(withMatter)
  questions.at(-1)?.terms.push(...told)
  return questions.map(withMatter)
}

/** "last green line train on weekdays": a text that only names a matter asks what there is to know of it. */
function mattersOnly(texts: readonly string[], now: number): Question[] {
  const { heard } = readInbound(texts.map(spelledOut), now)
  const [only] = heard
  if (!only || heard.length > 1) return []
  const { from, to } = only.sentence
  if (!fragment(only.reading.words, from, to, 7)) return []
  const terms = termsIn(only, from, to, true)
  return terms.filter((term) => term.kind === 'thing').length < 2
    ? []
    : [questionOf(only, ['what'], terms, from)]
}

/** "Messiah, what time": a question that names nothing itself asks about what is told around it. */
function withMatter(question: Question): Question {
  const things = question.terms.filter((term) => term.kind === 'thing')
  if (things.some((term) => !term.own)) return { ...question, terms: question.terms.map(lessOwn) }
  if (question.pointing || question.terms.some((term) => /^(thing|deed)$/.test(term.kind)))
    return question
  const terms = question.terms.map((term) =>
    term.kind === 'context' ? { ...term, kind: term.else ?? 'common' } : term,
  )
  return { ...question, terms }
}

/** "No heat in my room": of what is one's own, no fact need speak. */
const lessOwn = (term: Term): Term =>
  term.own && term.kind === 'thing' ? { ...term, kind: 'common' } : term

/** "I will send it to your email": names an email, asks for none. */
const tellsOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .some((word) => /^(i|we|he|she|they|it|will|is|are|was|am)$/.test(word.text)) &&
  !/^(i |we )?(just |would |really )*(need|want|looking for|like)/.test(restOf(words, from, to))

function questionIn(heard: Heard): Question | null {
  const { reading, sentence } = heard
  const { words } = reading
  const asking = askingIn(words, sentence.from, sentence.to)
  const begin = asking.begin < 0 ? sentence.from : asking.begin
  const shortly = (from: number, to: number) => fragment(words, from, to)
  const nouns = nounsIn(words, shortly(sentence.from, begin) ? sentence.from : begin, sentence.to)
  const told = asking.begin < 0 && sentence.ender !== '?'
  if (told && (nouns.length === 0 || tellsOf(words, sentence.from, sentence.to))) return null

  const open =
    asking.focuses.length === 0 || (asking.focuses.length === 1 && asking.focuses[0] === 'what')
  const listed = nouns.filter((noun, index) => noun.at - (nouns[0]?.at ?? 0) <= 2 * index)
  const focuses = open
    ? nouns.length > 0
      ? listed.map((noun) => noun.focus)
      : [asking.focuses[0] ?? ('whether' as const)]
    : asking.focuses
  const tail = endOf(words, begin, sentence.to, asking)
  const terms = [
    ...termsIn(heard, sentence.from, begin, shortly(sentence.from, begin)),
    ...termsIn(heard, begin, tail, true, asking.words),
    ...termsIn(heard, tail, sentence.to, !circumstance(words, tail) && shortly(tail, sentence.to)),
  ]
  return {
    ...questionOf(heard, [...new Set(focuses)], terms, begin),
    parts: Math.max(1, focuses.length, asking.focuses.length),
  }
}

/** "…, going abroad for a while": why somebody asks. */
const circumstance = (words: readonly Word[], at: number) =>
  /ing$|^(because|since|as|due)$/.test(
    words.slice(at).find((word) => word.kind === 'word')?.text ?? '',
  )

function questionOf(
  { reading, sentence }: Heard,
  focuses: Focus[],
  terms: Term[],
  begin: number,
): Question {
  const { words } = reading
  const asked = words.slice(begin, sentence.to)
  return {
    text: reading.typed.slice(words[sentence.from]?.start ?? 0, words[sentence.to - 1]?.end),
    focuses,
    parts: 1,
    terms,
    values: reading.values.filter(
      (value) => value.from >= sentence.from && value.from < sentence.to,
    ),
    pointing: points(asked),
    addressed: asked.some((word) =>
      /^(you|your|yours|ustedes|usted|su|sus|abren|cierran|atienden)$/.test(word.text),
    ),
  }
}

/** Nouns that ask by themselves ("price", "due date") and where they stand. */
const nounsIn = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).flatMap((_, step) => {
    const focus = focusOfNoun(words, from + step)
    return focus ? [{ focus, at: from + step }] : []
  })

const points = (words: readonly Word[]) =>
  words.some(
    (word, at) =>
      /^(one|ones)$/.test(word.text) ||
      (/^(it|that|this|they|them|these|those|he|she|him|her|eso|esto|lo|la)$/.test(word.text) &&
        !isDeterminer(words[at + 1])),
  )

const isDeterminer = (next: Word | undefined) =>
  next !== undefined && (next.role === 'content' || next.role === 'value')
