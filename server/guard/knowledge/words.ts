import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { nouns } from './near/nouns.ts'
import { qualities } from './near/qualities.ts'
import { verbs } from './near/verbs.ts'
import { groups, opposites } from './synonyms.ts'
import { baseOf } from './families.ts'
import { shorthand } from './shorthand.ts'

/** What a word is about: words of one concept may stand for each other. `sign` is -1 for the opposite end of it. */
export interface Concept {
  id: string
  sign: 1 | -1
  /** Other concepts the word may stand for: "park" the place and "park" the car. */
  also?: readonly string[]
}

/** All concepts of a word. */
export const idsOf = (word: Concept): readonly string[] =>
  word.also ? [word.id, ...word.also] : [word.id]

/** It costs nothing. */
export const isFree = ({ id, sign }: Concept): boolean => id === '~free' && sign > 0

/** Which end of a matter a word stands at: the opposite end counts for its first meaning alone. */
export const signOf = (word: Concept, id: string): 1 | -1 => (word.id === id ? word.sign : 1)

const stems = new Map<string, string>()
const roots = new Map<string, string>()

/** Root of an English word, remembered: the stemmer is the slowest part of reading. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const root = word.length < 3 ? word : stemmer.stem(word)
  // One string for one root: sets and maps tell the very same string at a glance.
  const same = roots.get(root) ?? root
  if (stems.size > 200_000) stems.clear()
  if (roots.size > 200_000) roots.clear()
  stems.set(word, same)
  roots.set(same, same)
  return same
}

const spanishEnding =
  /(?:amos|emos|imos|aremos|iremos|aron|ieron|ando|iendo|aban?|adas?|ados?|idas?|idos?|aran?|eran?|ar|er|ir|an|en|as|es|os|a|e|o|s)$/
const table = buildTable()
const spanishRoots = buildRoots()
const concepts = new Map<string, Concept>()

/** The concept of one word (lower case, no accents). */
export function concept(word: string): Concept {
  const known = concepts.get(word)
  if (known) return known
  const found = table.get(word) ??
    family(word) ??
    table.get(`=${stem(word)}`) ??
    spanish(word) ??
    opposite(word) ?? { id: stem(word), sign: 1 }
  if (concepts.size > 200_000) concepts.clear()
  concepts.set(word, found)
  return found
}

/** "sold" stands with "sell", "buses" with "bus". */
function family(word: string): Concept | undefined {
  const base = baseOf(word)
  return base === undefined || base === word ? undefined : concept(base)
}

/** "unused" is not "used", "unofficial" not "official". */
function opposite(word: string): Concept | undefined {
  const rest = /^(?:un([a-z]{4,}(?:able|ed|ial|al)|paid|safe|fair|clear)|non([a-z]{4,}))$/
    .exec(word)
    ?.slice(1)
    .find(Boolean)
  if (rest === undefined) return undefined
  const known = concept(rest)
  return { id: known.id, sign: known.sign === 1 ? -1 : 1 }
}

/** A Spanish form by its root: "abrimos" stands with "abrir". */
function spanish(word: string): Concept | undefined {
  // "pagarla": a verb of the table with its pronoun; "sparse" is none.
  const verb = /^([a-z]{2,}(?:ar|er|ir))(?:l[aoe]s?|se|me|nos)$/.exec(word)?.[1]
  if (verb !== undefined && table.has(verb)) return table.get(verb)
  // "carts" is no "cartas": a Spanish plural ends in a vowel and an s.
  if (/[^aeiou]s$/.test(word)) return undefined
  const root = word.replace(spanishEnding, '')
  return root.length >= 3 && root !== word ? spanishRoots.get(root) : undefined
}

/** Whether the synonym table knows the word itself, not only its root. */
export const isKnownWord = (word: string): boolean => table.has(word) || table.has(`=${stem(word)}`)

const longForms = new Map(Object.entries(shorthand))

/** "tmrw" is "tomorrow". */
export const longForm = (word: string): string => longForms.get(word) ?? word

/** Roots of the table's words that look Spanish: what an ending more would make of them. */
function buildRoots(): Map<string, Concept> {
  const roots = new Map<string, Concept>()
  for (const [word, entry] of table) {
    const root = word.replace(spanishEnding, '')
    if (
      !word.startsWith('=') &&
      /(?:ar|er|ir|an|en|a|e)$/.test(word) &&
      root.length >= 3 &&
      !roots.has(root)
    )
      roots.set(root, entry)
  }
  return roots
}

function buildTable(): Map<string, Concept> {
  const built = new Map<string, Concept>()
  const put = (word: string, entry: Concept) => {
    const before = built.get(word)
    if (!before) built.set(word, entry)
    else if (before.id !== entry.id)
      built.set(word, { ...before, also: [...(before.also ?? []), entry.id] })
    const root = `=${stem(word)}`
    if (!built.has(root)) built.set(root, entry)
  }
  for (const line of groups.trim().split('\n')) {
    const [head, ...rest] = line.trim().split(/\s+/)
    if (head) for (const word of [head, ...rest]) put(word, { id: `~${head}`, sign: 1 })
  }
  for (const line of opposites.trim().split('\n')) {
    const [yes, no] = line.split('|').map((side) => side.trim().split(/\s+/))
    const id = `~${yes?.[0]}`
    for (const word of yes ?? []) put(word, { id, sign: 1 })
    for (const word of no ?? []) put(word, { id, sign: -1 })
  }
  for (const line of `${verbs}${nouns}${qualities}`.trim().split('\n')) {
    const words = line.trim().split(/\s+/)
    for (const word of words) gain(built, word, `~${words[0]}`)
  }
  return built
}

/** A word keeps the meaning it has and gains one more; a new word has only that. */
function gain(built: Map<string, Concept>, word: string, id: string): void {
  const root = `=${stem(word)}`
  const before = built.get(word) ?? built.get(root)
  const entry = before ? withAlso(before, id) : { id, sign: 1 as const }
  built.set(word, entry)
  const rooted = built.get(root)
  if (rooted === undefined || rooted.id === entry.id)
    built.set(root, rooted ? withAlso(rooted, id) : entry)
}

function withAlso(known: Concept, id: string): Concept {
  return idsOf(known).includes(id) ? known : { ...known, also: [...(known.also ?? []), id] }
}
