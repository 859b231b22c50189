import type { Span } from '../../../server/wire/verdict.ts'

/** The words of the draft that rest on one fact. */
export const phrasesOf = (text: string, spans: readonly Span[], factId: string): string[] =>
  spans.filter((span) => span.factId === factId).map(({ start, end }) => text.slice(start, end))

const word = /[\p{L}\p{N}][\p{L}\p{N}'’:.,/@-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu
const common = new Set(
  'a an and are as at be by can for from in is it its of on or our that the this to was will with you your'.split(
    ' ',
  ),
)

/** Cuts a fact's text so that the words the draft uses can be set in bold. */
export function shared(
  text: string,
  phrases: readonly string[],
): { text: string; used: boolean }[] {
  const said = new Set(phrases.flatMap((phrase) => wordsOf(phrase)))
  const pieces: { text: string; used: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(word)) {
    if (!said.has(match[0].toLowerCase())) continue
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), used: false })
    pieces.push({ text: match[0], used: true })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), used: false })
  return pieces
}

const wordsOf = (phrase: string): string[] =>
  [...phrase.matchAll(word)]
    .map(([found]) => found.toLowerCase())
    .filter((found) => !common.has(found))
