import { idsOf } from './words.ts'
import { read } from '../reading/read.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { FactText } from './compile.ts'

/** One sentence of a fact, ready for comparison. */
export interface Source {
  fact: FactText
  reading: Reading
  sentence: Sentence
  /** Concepts of the sentence: where each stands (word indexes). */
  places: Map<string, number[]>
  /** Concepts of the title and of the fact's subject: they may be taken up again in any of its sentences. */
  theme: Set<string>
  /** Concepts of what comes before the verb: whom or what the sentence is about. */
  subject: Set<string>
}

const known = new WeakMap<FactText, Source[]>()

/** The sentences of a fact, read on first use. */
export function sourcesOf(fact: FactText): Source[] {
  const found = known.get(fact)
  if (found) return found
  const reading = read(fact.text, null)
  const title = read(fact.title, null)
  const theme = new Set<string>()
  for (const word of title.words)
    if (word.role === 'content') idsOf(word.concept).forEach((id) => theme.add(id))
  const first = reading.sentences[0]
  if (first) for (const id of subjectOf(reading, first)) theme.add(id)
  const sources = reading.sentences.map((sentence) => ({
    fact,
    reading,
    sentence,
    places: placesOf(reading, sentence),
    theme,
    subject: subjectOf(reading, sentence),
  }))
  known.set(fact, sources)
  return sources
}

function placesOf(reading: Reading, sentence: Sentence): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at]
    if (!word || (word.role === 'mark' && word.kind !== 'emoji')) continue
    for (const id of idsOf(word.concept)) {
      const list = places.get(id)
      if (list) list.push(at)
      else places.set(id, [at])
    }
  }
  return places
}

const verbs = new Set(
  'is are was were be can may must will has have do does need require cost costs opens closes runs takes es son esta estan puede pueden'.split(
    ' ',
  ),
)

function subjectOf(reading: Reading, sentence: Sentence): Set<string> {
  const subject = new Set<string>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at] as Word
    if (verbs.has(word.text)) break
    if (word.role === 'content') subject.add(word.concept.id)
    if (subject.size >= 6) break
  }
  return subject
}
