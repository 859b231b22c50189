import { idsOf, stem } from './words.ts'
import { loosely } from './loosely.ts'
import { read } from '../reading/read.ts'
import type { Reading, Word } from '../reading/read.ts'
import { isDay } from '../reading/values.ts'
import type { DayValue, Value } from '../reading/values.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { FactText } from './compile.ts'

/** One sentence of a fact, ready for comparison. */
export interface Source {
  fact: FactText
  reading: Reading
  sentence: Sentence
  /** Its words, and those of each of its segments, and how many of those tell something. */
  words: Word[]
  parts: Word[][]
  counts: number[]
  /** A later segment goes on without a subject: "… and do not require …". */
  elided: boolean
  /** Its words up to the first that tells something of the subject. */
  lead: Word[]
  /** Concepts of the sentence: where each stands (word indexes). */
  places: Map<string, number[]>
  /** Concepts of the title and of the fact's subject: they may be taken up again in any of its sentences. */
  theme: Set<string>
  /** Concepts of the title alone. */
  title: Set<string>
  /** The typed details of each of its segments. */
  details: Value[][]
  /** All of them together. */
  values: Value[]
  /** The days named in the sentence itself. */
  days: DayValue[]
  /** Its words as they stand, and their roots. */
  norms: Set<string>
  stems: Set<string>
  /** The matters its words may loosely be told under, with the concepts of those words. */
  loose: Map<number, string[]>
  /** It speaks on about the subject of the fact's first sentence ("It is free"). */
  goesOn: boolean
  /** It speaks to the reader itself ("your hold is lifted within a day"). */
  personal: boolean
  /** It speaks of a man or a woman ("her office hours"). */
  ofPerson: boolean
  /** Proper names in the sentence, and in all of the fact. */
  names: Set<string>
  factNames: Set<string>
  /** Concepts of what it tells of its subject, where it has one. */
  predicate: Set<string>
  /** Concepts of what comes before the verb: whom or what the sentence is about. */
  subject: Set<string>
}

const known = new WeakMap<FactText, Source[]>()

/** The sentences of a fact, read on first use. */
export function sourcesOf(fact: FactText): Source[] {
  const found = known.get(fact)
  if (found) return found
  const reading = read(fact.text, null)
  const heading = read(fact.title, null)
  const title = new Set([...conceptsOf(heading.words), ...figuresOf(heading)])
  const first = reading.sentences[0]
  const subject = first ? subjectOf(reading, first) : []
  const factNames = new Set(
    [
      ...heading.sentences.flatMap((sentence) => namesIn(heading, sentence)),
      ...reading.sentences.flatMap((sentence) => namesIn(reading, sentence)),
    ].filter(isName),
  )
  const goesOn = (index: number) =>
    index === 0 || takesUp(reading, reading.sentences[index] as Sentence)
  const names = namesIn(reading, first)
  const named = (index: number) => namesIn(reading, reading.sentences[index]).length > 0
  const sources = reading.sentences.map((sentence, index) => ({
    fact,
    reading,
    sentence,
    words: reading.words.slice(sentence.from, sentence.to),
    ...partsOf(reading, sentence),
    places: placesOf(reading, sentence, personBefore(reading, index)),
    theme: new Set([
      ...title,
      ...(goesOn(index) || !named(index) ? [...subject, ...names] : []),
      ...headsOf(reading, sentence),
    ]),
    title,
    goesOn: goesOn(index),
    ...detailsOf(reading, index),
    ...wordsOf(reading, sentence),
    names: new Set(namesIn(reading, sentence).filter(isName)),
    factNames,
    predicate: predicateOf(reading, sentence),
    ...aboutOf(reading, sentence),
  }))
  known.set(fact, sources)
  return sources
}

function partsOf(reading: Reading, sentence: Sentence) {
  const parts = sentence.segments.map(({ from, to }) => reading.words.slice(from, to))
  return {
    parts,
    counts: parts.map((words) => words.filter((word) => word.role === 'content').length),
    elided: sentence.segments.some(({ from }, place) => place > 0 && leansBack(reading, from)),
  }
}

const leansBack = ({ words }: Reading, from: number) =>
  /^(and|but|or|y|pero)$/.test(words[from]?.norm ?? '') &&
  /^(is|are|can|may|must|will|do|does|not|has|have|should)$/.test(words[from + 1]?.norm ?? '')

function aboutOf(reading: Reading, sentence: Sentence) {
  const subject = new Set(subjectOf(reading, sentence))
  const words = reading.words.slice(sentence.from, sentence.to)
  const end = words.findIndex((word) => word.role === 'content' && !subject.has(word.concept.id))
  return { subject, lead: end < 0 ? words : words.slice(0, end) }
}

/** Proper names in a sentence: "Marsh" holds for all that is said of the library. */
const namesIn = (reading: Reading, sentence: Sentence | undefined): string[] =>
  reading.words
    .slice((sentence?.from ?? 0) + 1, sentence?.to ?? 0)
    .filter((word) => word.capital && word.role === 'content' && word.text.length > 1)
    .flatMap((word) => idsOf(word.concept))

/** "evening $410; Saturday $265", and "the evening course" later on: what the short words stand for. */
function headsOf({ words, sentences }: Reading, sentence: Sentence): string[] {
  const own = new Set(
    words
      .slice(sentence.from, sentence.to)
      .flatMap(({ role, concept }, at, all) =>
        role === 'content' && all[at + 1]?.role === 'value' ? [concept.id] : [],
      ),
  )
  if (own.size === 0 || sentences.length < 2) return []
  return words.flatMap(({ role, concept }, at) =>
    (at < sentence.from || at >= sentence.to) &&
    role === 'content' &&
    words[at - 1]?.role === 'content' &&
    own.has(words[at - 1]?.concept.id ?? '')
      ? [concept.id]
      : [],
  )
}

/** "ACCT 201" and "ACCT 202" are told apart by a figure; a year tells nothing apart. */
const figuresOf = ({ words }: Reading): string[] =>
  words
    .filter(({ kind, text }) => kind === 'number' && !/^(?:19|20)\d\d$/.test(text))
    .map((word) => word.concept.id)

/** A word everybody uses ("Story Time") names nothing by itself. */
const isName = (id: string) => !id.startsWith('~')

function wordsOf(reading: Reading, sentence: Sentence) {
  const norms = new Set(reading.words.slice(sentence.from, sentence.to).map((word) => word.norm))
  const told = reading.words
    .slice(sentence.from, sentence.to)
    .filter(({ role }) => role === 'content')
  const has = (...words: string[]) => words.some((word) => norms.has(word))
  return {
    norms,
    stems: new Set([...norms].map(stem)),
    loose: looseOf(told),
    personal: has('you', 'your'),
    ofPerson: has('his', 'her', 'he', 'she', 'mr', 'ms', 'mrs', 'dr', 'professor'),
  }
}

function looseOf(words: readonly Word[]): Map<number, string[]> {
  const loose = new Map<number, string[]>()
  for (const { norm, concept } of words)
    for (const matter of loosely(norm))
      loose.set(matter, [...(loose.get(matter) ?? []), concept.id])
  return loose
}

const conceptsOf = (words: readonly Word[]): string[] =>
  words.filter((word) => word.role === 'content').flatMap((word) => idsOf(word.concept))

/** "It is free", "After that date …": speaks on about the subject of the first sentence. */
const takesUp = (reading: Reading, sentence: Sentence) =>
  reading.words
    .slice(sentence.from, sentence.from + 4)
    .some((word) =>
      /^(it|its|they|their|them|this|that|these|those|he|she|her|his|both|each|there|after|before|otherwise|then)$/.test(
        word.norm,
      ),
    ) || subjectOf(reading, sentence).length === 0

/** The details of each segment; "that day" takes up the day of the sentence before. */
function detailsOf(reading: Reading, index: number): Pick<Source, 'details' | 'values' | 'days'> {
  const sentence = reading.sentences[index]
  const before = reading.sentences[index - 1]
  const details = (sentence?.segments ?? []).map((segment) => {
    const own = reading.values.filter(
      (value) => value.from >= segment.from && value.from < segment.to,
    )
    const text = reading.words
      .slice(segment.from, segment.to)
      .map((word) => word.text)
      .join(' ')
    if (!before || !/\b(that|this|same) (day|date|evening|night)\b/.test(text)) return own
    return [
      ...own,
      ...reading.values.filter(
        (value) => value.kind === 'day' && value.from >= before.from && value.from < before.to,
      ),
    ]
  })
  const days = reading.values
    .filter(isDay)
    .filter(({ from }) => from >= (sentence?.from ?? 0) && from < (sentence?.to ?? 0))
  // "that day"
  const taken = details
    .flat()
    .filter(isDay)
    .filter((value) => !days.includes(value))
  return { details, values: details.flat(), days: [...days, ...taken, ...staying(reading, days)] }
}

/** "closes on Wednesday, November 25 and stays closed through Saturday, November 28": all the days between. */
function staying({ words }: Reading, days: readonly DayValue[]): DayValue[] {
  const [first, last] = days
  const [begin, end] = [first?.day.dates[0], last?.day.dates[0]]
  if (!first || !last || days.length !== 2 || !begin || !end || last.role !== 'end') return []
  const before = words.slice(first.to, last.from).map(({ text }) => text)
  return /\b(?:stays?|remains?) closed\b/.test(before.join(' '))
    ? [{ ...last, role: 'at', day: { ...last.day, dates: [begin, end], stretch: true } }]
    : []
}

function placesOf(
  reading: Reading,
  sentence: Sentence,
  person: readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const put = (id: string, at: number) => {
    const list = places.get(id)
    if (list) list.push(at)
    else places.set(id, [at])
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at]
    if (!word || (word.role === 'mark' && word.kind !== 'emoji')) continue
    for (const id of idsOf(word.concept)) put(id, at)
    if (pronouns.has(word.norm)) for (const id of person) put(id, at)
  }
  return places
}

const pronouns = new Set('he she him her his hers'.split(' '))
const titled = /^(?:mr|ms|mrs|mx|dr|prof|professor)$/

/** The one person a fact named by title before this sentence: "The registrar is Dr. Vance. Appointments with her …". */
function personBefore({ words, sentences }: Reading, index: number): readonly string[] {
  const until = sentences[index]?.from ?? 0
  const ats = words.slice(0, until).flatMap(({ text }, at) => (titled.test(text) ? [at] : []))
  const [at] = ats
  if (at === undefined || ats.length > 1) return []
  const from = words[at + 1]?.text === '.' ? at + 2 : at + 1
  const named = words.slice(from, until)
  const end = named.findIndex(({ capital, role }) => !capital || role !== 'content')
  return named.slice(0, end < 0 ? named.length : end).flatMap((word) => idsOf(word.concept))
}

function predicateOf(reading: Reading, sentence: Sentence): Set<string> {
  const subject = new Set(subjectOf(reading, sentence))
  if (subject.size === 0) return new Set()
  return new Set(
    conceptsOf(reading.words.slice(sentence.from, sentence.to)).filter((id) => !subject.has(id)),
  )
}

const verbs = new Set(
  'is are was were be can may must will has have do does need require cost costs opens closes runs takes es son esta estan puede pueden'.split(
    ' ',
  ),
)

const pronoun = /^(it|they|we|you|he|she|i|this|that|these|those|there)$/

/** Whom or what a sentence is about: the words before its verb. */
export function subjectOf(reading: Reading, sentence: Sentence): string[] {
  const subject: string[] = []
  if (pronoun.test(reading.words[sentence.from]?.norm ?? '')) return []
  for (let at = sentence.from; at < sentence.to && subject.length < 6; at++) {
    const word = reading.words[at] as Word
    const before = reading.words[at - 1]
    const verb =
      verbs.has(word.text) ||
      (before?.capital === true &&
        at - 1 > sentence.from &&
        !word.capital &&
        /[^s]s$/.test(word.text) &&
        word.role === 'content')
    if (verb || (word.role === 'value' && word.kind !== 'word')) break
    if (word.role === 'content') subject.push(...idsOf(word.concept))
  }
  return subject
}
