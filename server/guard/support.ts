import { compile } from './knowledge/compile.ts'
import { sourcesOf } from './knowledge/sources.ts'
import type { Source } from './knowledge/sources.ts'
import { idsOf, stem } from './knowledge/words.ts'
import { read } from './reading/read.ts'
import type { Reading, Word } from './reading/read.ts'
import type { Sentence } from './reading/sentences.ts'
import { agrees } from './lanes/agree.ts'

/** How far a text is carried by one piece of knowledge, 0 to 1: the public lane alone, without manners or echo. */
export function support(knowledge: string, response: string): number {
  const { facts } = compile(
    [{ id: 'k', title: '', text: knowledge, validFrom: null, validUntil: null }],
    'support',
  )
  const sources = [...facts.values()].flatMap(sourcesOf)
  const reading = read(response, null)
  const told = reading.sentences.map((sentence) => carried(reading, sentence, sources))
  const words = told.reduce((sum, each) => sum + each.words, 0)
  if (words === 0) return 0
  const found = told.reduce((sum, each) => sum + each.found, 0)
  const worst = Math.min(
    ...told.filter((each) => each.words > 0).map((each) => each.found / each.words),
  )
  const whole = (0.6 * found) / words + 0.4 * worst
  return Math.max(0, 0.85 * whole + 0.15 * inRuns(reading, sources) - formLoss(reading, sources))
}

/** The share of the words that stand in the knowledge in the same order, three or more at a time. */
function inRuns(reading: Reading, sources: readonly Source[]): number {
  const said = spoken(reading.words)
  const known = ` ${spoken(sources[0]?.reading.words ?? []).join(' ')} `
  const held = said.map(() => false)
  for (let at = 0; at + 3 <= said.length; at++)
    if (known.includes(` ${said.slice(at, at + 3).join(' ')} `)) held.fill(true, at, at + 3)
  return said.length === 0 ? 0 : held.filter(Boolean).length / said.length
}

const spoken = (words: readonly Word[]) =>
  words.filter((word) => word.kind !== 'mark').map((word) => stem(word.text))

/** What the response adds by form alone: a yes or no, a negation, another tense, "all" or "only". */
function formLoss(reading: Reading, sources: readonly Source[]): number {
  const known = new Set(sources[0]?.reading.words.map((word) => word.text))
  const said = new Set(reading.words.map((word) => word.text))
  const added = [...said].filter((word) => forms.has(word) && !known.has(word))
  return 0.05 * added.length
}

const forms = new Set(
  'yes no not never all only always was were had will would could might must may can should she he her his you your but so because most every best very really'.split(
    ' ',
  ),
)

interface Carried {
  words: number
  found: number
}

/** Of a sentence's telling words, how many its best source holds; details weigh double, the first person counts against it. */
function carried(reading: Reading, sentence: Sentence, sources: readonly Source[]): Carried {
  const words = reading.words.slice(sentence.from, sentence.to).filter(tells)
  const values = reading.values.filter(
    (value) => value.from >= sentence.from && value.from < sentence.to,
  )
  const own = reading.words
    .slice(sentence.from, sentence.to)
    .filter((word) => personal.test(word.text)).length
  const total = words.length + 2 * values.length + 1.5 * own + (sentence.ender === '?' ? 2 : 0)
  const found = sources.map((source) => {
    const spoken = words.reduce((sum, word) => sum + share(word, source, sources), 0)
    const known = values.filter((value) =>
      source.details.some((details) => details.some((each) => agrees(value, each, 0))),
    ).length
    return spoken + 2 * known
  })
  return { words: total, found: Math.max(0, ...found) }
}

const personal = /^(i|me|my|mine|am|myself|we|our)$/
const tells = (word: Word) =>
  word.role === 'content' || (word.role === 'filler' && word.kind === 'word')

/** A word in the same sentence counts full, its synonym a little less, a word elsewhere half. */
function share(word: Word, source: Source, all: readonly Source[]): number {
  if (source.stems.has(stem(word.norm))) return 1
  if (idsOf(word.concept).some((id) => source.places.has(id))) return 0.9
  return all.some((each) => each.stems.has(stem(word.norm))) ? 0.7 : 0
}
