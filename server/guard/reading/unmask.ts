import type { Word } from './read.ts'

interface Bare {
  text: string
  from: number
  to: number
}

const figures: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '|': 'l',
}

/** The words of a stretch with masks taken off: "p4ss3d" and "p a s s e d" read "passed". Plain words stay as they are. */
export function unmask(words: readonly Word[], from: number, to: number): Bare[] {
  const result: Bare[] = []
  for (let at = from; at < to;) {
    const run = spaced(words, at, to) ?? leet(words, at, to)
    if (run) {
      result.push(run)
      at = run.to
      continue
    }
    const word = words[at]
    if (word && keeps(word)) result.push({ text: word.text, from: at, to: at + 1 })
    at++
  }
  return result
}

const keeps = (word: Word) => word.kind !== 'mark' || /^[+%$?:/-]$/.test(word.text)

/** Three or more lone letters or figures in a row. */
function spaced(words: readonly Word[], from: number, to: number): Bare | null {
  let at = from
  let text = ''
  let letters = 0
  while (at < to) {
    const word = words[at]
    if (!word) break
    if (word.kind === 'mark' && /^[.*_-]$/.test(word.text) && text !== '') {
      at++
      continue
    }
    const lone =
      word.text.length === 1 &&
      word.kind !== 'emoji' &&
      (/[a-z]/.test(word.text) || Object.hasOwn(figures, word.text))
    if (!lone) break
    if (/[a-z]/.test(word.text)) letters++
    text += figures[word.text] ?? word.text
    at++
  }
  return text.length >= 4 && letters >= 2 ? { text, from, to: at } : null
}

const lettersOnly = /^[a-z]+$/

/** What the characters stand for, if all of them do for letters. */
function decoded(text: string): string | null {
  if (lettersOnly.test(text)) return text
  let letters = ''
  for (const each of text) letters += figures[each] ?? each
  return lettersOnly.test(letters) ? letters : null
}

/** Letters and figures glued together that read as a word of four or more. */
function leet(words: readonly Word[], from: number, to: number): Bare | null {
  const next = words[from + 1]
  if (!next?.glued || !decoded(next.text)) return null
  let at = from
  let text = ''
  let letters = 0
  let masks = 0
  while (at < to) {
    const word = words[at]
    if (!word || (at > from && !word.glued) || word.kind === 'emoji') break
    const letter = decoded(word.text)
    if (!letter) break
    letters += word.kind === 'word' ? word.text.length : 0
    masks += word.kind === 'word' ? 0 : word.text.length
    text += letter
    at++
  }
  const known = words
    .slice(from, at)
    .some((word) => word.value >= 0 && word.kind !== 'number' && word.kind !== 'word')
  return masks > 0 && letters >= 2 && text.length >= 3 && !known && at - from > 1
    ? { text: text.replace(/i$/, ''), from, to: at }
    : null
}
