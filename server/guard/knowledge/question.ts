import { monthNames, weekdayNames } from '../reading/calendar.ts'
import { isKnownWord } from './words.ts'

/** What tells who is asking: addresses, anything with digits in it, a name after "this is" or as a signature. */
const personal = [
  /\S+@\S+\.\S+/gu,
  /https?:\/\/\S+/gu,
  /[#$€£]?\+?\p{L}*\d[\p{L}\d()./:-]*(?:[ -]?\d[\d()./:-]*)*/gu,
  /\b(?:[Tt]his is|[Mm]y name is|I am|I'm|i'm|[Mm]e llamo|[Ss]oy|[Mm]i nombre es)\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/gu,
  /(?:^|\s)[-–—]\s*\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*\s*$/gu,
]

/** The question of a text without the numbers and names in it, so that a fact can be made from it. */
export function questionIn(text: string): string {
  const bare = personal.reduce(
    (words, pattern) => words.replaceAll(pattern, ' '),
    text.slice(0, 1600),
  )
  const words = bare.split(/\s+/u).filter(Boolean)
  return words
    .filter((word, at) => !isName(word, words[at - 1]))
    .join(' ')
    .replaceAll(/\s+([.,!?;:])/gu, '$1')
    .replaceAll(/^[\s.,!?;:–—-]+/gu, '')
    .trim()
}

/** A capitalised word inside a sentence that is neither a day nor a month nor any word we know. */
function isName(word: string, before: string | undefined): boolean {
  const [letters = ''] = /\p{L}+/u.exec(word) ?? []
  const starts = before === undefined || /[.!?:]$/u.test(before)
  if (starts || !/^\p{Lu}\p{Ll}/u.test(letters)) return false
  const lower = letters.toLowerCase()
  return !isKnownWord(lower) && !weekdayNames.has(lower) && !monthNames.has(lower)
}
