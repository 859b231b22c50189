import type { Word } from '../reading/read.ts'
import { focusAt } from './focus.ts'
import type { Focus } from './focus.ts'

/** What a sentence asks for, and where. */
export interface Asking {
  focuses: Focus[]
  /** Index of the first word of the question. */
  begin: number
  /** Words that ask and name nothing. */
  words: Set<number>
}

export const pronoun =
  /^(i|you|u|we|they|he|she|it|there|both|anyone|anybody|someone|people|students|one|this|that|these|those|ya)$/
const auxiliary =
  /^(is|are|was|were|am|do|does|did|can|could|will|would|should|may|has|have|had|must|hay|puedo|puede|pueden|esta|estan|es|son|tienen|tengo|any|anyone|anybody)$/

/** Question words and inverted auxiliaries: what is asked for, and from where on. */
export function askingIn(words: readonly Word[], from: number, to: number): Asking {
  const asking: Asking = { focuses: [], begin: -1, words: new Set() }
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') continue
    const found = focusAt(restOf(words, at, to))
    if (found && (asking.begin >= 0 || asksThere(words, at, from, found))) {
      if (asking.begin < 0) asking.begin = at
      asking.focuses.push(found.focus)
      for (let step = 0; step < found.words; step++) asking.words.add(at + step)
      at += found.words - 1
    } else if (inverted(words, at, from)) {
      asking.words.add(at)
      if (asking.begin >= 0) {
        // "When is it and can I bring a guest" asks two things.
        if (/^(and|n|or|y)$/.test(words[at - 1]?.norm ?? '')) asking.focuses.push('whether')
        continue
      }
      asking.begin = at
      asking.focuses.push('whether')
    }
  }
  return asking
}

/** "… what does it cost" asks; "the man who called" and "I'll let you know when" do not. */
function asksThere(
  words: readonly Word[],
  at: number,
  from: number,
  found: { focus: Focus; words: number },
): boolean {
  if (begins(words, at, from) || endsInPair(words, at, found.words)) return true
  const [before, after] = [words[at - 1]?.text ?? '', words[at + found.words]?.text ?? '']
  if (/^(that|which|que)$/.test(words[at]?.text ?? '') && found.words === 1) return false
  if (
    /^(know|tell|me|wonder|wondering|ask|idea|remember|sure|forgot|out|curious|on|about|saber|decir|decirme)$/.test(
      before,
    )
  )
    return words[at - 2]?.text !== 'you' || before !== 'know'
  if (auxiliary.test(after) || found.words > 1 || closes(words, at) === '?') return true
  if (words[at]?.text === 'who')
    return !/^(person|guy|guys|people|someone|lady|man|woman|one|ones|those|anyone|friend|friends|kid|kids|student|students|somebody)$/.test(
      before,
    )
  return fragment(words, from, at)
}

/** "… where and when": question words that a text ends with, or two of them together. */
function endsInPair(words: readonly Word[], at: number, length: number): boolean {
  if (words[at - 1]?.text === 'know') return false
  const [link, next] = words.slice(at + length).filter((word) => word.kind === 'word')
  if (!link) return /^(when|where|how|cuando|donde|cuanto)$/.test(words[at]?.text ?? '')
  return (
    /^(and|or|y)$/.test(link.norm) &&
    /^(when|where|what|how|who|cuando|donde)$/.test(next?.text ?? '')
  )
}

export const restOf = (words: readonly Word[], at: number, to: number) =>
  words
    .slice(at, Math.min(to, at + 6))
    .map((word) => word.text)
    .join(' ')

/** "is it open", "… can she watch": an auxiliary at the start of a clause, or before its subject where none has been. */
function inverted(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word
  if (!auxiliary.test(word.text)) return false
  const next = words[at + 1]
  if (begins(words, at, from) && !thereIs(words, at))
    return (
      !/^(will|would|could|should|may|must|have|has|had)$/.test(word.text) ||
      subjectLike.test(next?.text ?? '') ||
      next?.capital === true ||
      closes(words, at) === '?' ||
      (/^(will|would|could|should)$/.test(word.text) && laterVerb(words, at))
    )
  const subject = pronoun.test(words[at + 1]?.text ?? '')
  const before = words[at - 1]?.text ?? ''
  return (
    subject &&
    /^(do|does|did|can|could|will|would|should|may|are|is|am)$/.test(word.text) &&
    !pronoun.test(before) &&
    !/^(who|which|as|than|what|if|if|how|when)$/.test(before) &&
    !(
      /^(is|are)$/.test(word.text) &&
      !/^(there|it|they|you|these|those)$/.test(words[at + 1]?.text ?? '') &&
      !/^(ok|okay|allowed|fine|possible|enough|alright|valid)$/.test(words[at + 2]?.text ?? '')
    )
  )
}

/** "will the desk be open": a verb of its own stands further on; in "will do" it follows at once. */
const laterVerb = (words: readonly Word[], at: number) =>
  words
    .slice(at + 2, at + 9)
    .some((word) =>
      /^(be|have|get|take|need|close|open|accept|run|start|end|cost|go)$/.test(word.text),
    )

/** "there is no heat" tells; "hi there, is it open" asks. */
const thereIs = (words: readonly Word[], at: number) =>
  words[at - 1]?.text === 'there' && !/^(hi|hey|hello)$/.test(words[at - 2]?.text ?? '')

const subjectLike =
  /^(i|you|we|they|he|she|it|there|the|a|an|my|your|our|this|that|these|those|any|anyone|anybody|someone|people|students|all|both|every|each|one)$/

/** The mark that ends the sentence a word stands in. */
const closes = (words: readonly Word[], at: number) =>
  words.slice(at).find((word) => /^[.!?\n]$/.test(word.text))?.text

const leading =
  /^(and|or|but|so|y|pero|ok|hi|hey|hello|hola|lol|please|also|then|now|thanks|quick|um|question|yo|morning|afternoon|evening|there|buenas|buenos|dias|tardes|well|oh|sorry|excuse|me|wondering|know|tell|ask|curious|if)$/

/** Stands at the start of a clause, greetings and "I was wondering" left aside. */
function begins(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]
  return (
    at === from ||
    !before ||
    before.kind === 'mark' ||
    before.kind === 'emoji' ||
    leading.test(before.text)
  )
}

/** The question ends where, after a comma, a new clause tells something without asking. */
export function endOf(words: readonly Word[], begin: number, to: number, asking: Asking): number {
  for (let at = begin + 2; at < to; at++) {
    if (!breaksOff(words, at)) continue
    const later = [...asking.words].some((each) => each > at)
    if (!later && words.slice(begin, at).some((word) => word.role === 'content')) return at
  }
  return to
}

/** A comma, a laugh, or "… i am starving" after a noun. */
function breaksOff(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (word.kind === 'mark') return /^[,;—(-]$/.test(word.text)
  if (/^(lol|haha|lmao|thanks|please)$/.test(word.text)) return true
  const before = words[at - 1] as Word
  return (
    /^(i|we)$/.test(word.text) &&
    before.role === 'content' &&
    before.kind === 'word' &&
    !auxiliary.test(before.text)
  )
}

/** "commencement 2027 -", "(registrar)": a few words that name the matter and tell nothing. */
export function fragment(words: readonly Word[], from: number, to: number, most = 5): boolean {
  const said = words.slice(from, to).filter((word) => word.kind === 'word')
  return (
    said.length > 0 &&
    said.filter((word) => word.role === 'content').length < most &&
    !said.some(
      (word) =>
        pronoun.test(word.text) ||
        auxiliary.test(word.text) ||
        /^(me|my|not|no|thanks|hi|hello|hey|help)$/.test(word.text),
    )
  )
}
