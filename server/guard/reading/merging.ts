import { parted } from '../knowledge/phrasal.ts'
import { longest, phrases } from '../knowledge/phrases.ts'
import { numberAt } from './numbers.ts'
import type { Word } from './read.ts'

const meanings = new Map(Object.entries(phrases))

/** How many words the longest phrase has that begins with a word. */
const lengths = new Map<string, number>()
for (const phrase of meanings.keys()) {
  const [start = '', ...rest] = phrase.split(' ')
  lengths.set(start, Math.max(lengths.get(start) ?? 0, 1 + rest.length))
}

/** "sign up", "turn it in" become one idea: the first word stands for it, the others of it fall silent. */
export function mergePhrases(tokens: Word[]): void {
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
    // "make-ups", "pick-ups" are several of the one.
    const several = tokens[next - 1]?.text === '-' && joined.endsWith('s')
    const known = meanings.get(joined) ?? (several ? meanings.get(joined.slice(0, -1)) : undefined)
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
