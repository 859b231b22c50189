import { plain } from '../reading/characters.ts'
import { phrases } from './phrases.ts'
import { empty, filler } from './stopwords.ts'
import { concept, idsOf, longForm } from './words.ts'

const piece = /[a-z]+|\d+/g

/** The concepts a text can be found by. A lighter reading than `read`: it must hold for 100,000 facts at the start. */
export function termsOf(text: string): string[] {
  const words = plain(text).text.toLowerCase().match(piece) ?? []
  const terms: string[] = []
  words.forEach((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ''}`
    if (Object.hasOwn(phrases, pair)) terms.push(...idsOf(concept(phrases[pair] ?? '')))
    const norm = longForm(word)
    if (!empty.has(norm) && !filler.has(norm)) terms.push(...idsOf(concept(norm)))
  })
  return terms
}
