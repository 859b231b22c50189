import { asides, frames, permits } from '../knowledge/talk.ts'
import { concept } from '../knowledge/words.ts'
import type { Word } from './read.ts'

interface Frame {
  words: string[]
  permits: boolean
  /** Only before a mark or at the end. */
  alone: boolean
}

const byStart = new Map<string, Frame[]>()
for (const [list, allows, alone] of [
  [frames, false, false],
  [asides, false, true],
  [permits, true, false],
] as const)
  for (const frame of list) {
    const words = frame.split(' ')
    const start = words[0] as string
    byStart.set(start, [...(byStart.get(start) ?? []), { words, permits: allows, alone }])
  }

// The longest first.
for (const list of byStart.values()) list.sort((one, two) => two.words.length - one.words.length)

/**
 * Takes such talk out of what the lanes must find in a fact. Nothing of it is a detail, and it must go with a statement in
 * its sentence: alone, "I can confirm that" and "you are welcome to" are answers.
 */
export function quietFrames(words: Word[]): void {
  const found = framesIn(words)
  const talk = new Set(found.flatMap(({ frame, at }) => frame.words.map((_, step) => at + step)))
  for (const { frame, at } of found) {
    if (!statesBeside(words, at, talk)) continue
    for (let step = 0; step < frame.words.length; step++) {
      const word = words[at + step] as Word
      word.norm = ''
      word.role = 'empty'
      word.concept = concept('')
    }
    if (frame.permits) (words[at] as Word).norm = 'can'
  }
}

function framesIn(words: readonly Word[]): { frame: Frame; at: number }[] {
  const found: { frame: Frame; at: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const list = byStart.get(words[at]?.text ?? '')
    const frame = list && frameAt(list, words, at)
    if (!frame || frame.words.some((_, step) => (words[at + step]?.value ?? -1) >= 0)) continue
    found.push({ frame, at })
    at += frame.words.length - 1
  }
  return found
}

/** Between the full stops around it stands a word that tells something, or a detail. */
function statesBeside(words: readonly Word[], at: number, talk: ReadonlySet<number>): boolean {
  const tells = (place: number) => {
    const role = words[place]?.role
    return (role === 'content' || role === 'value') && !talk.has(place)
  }
  for (let place = at; place >= 0 && !ends(words[place]); place--) if (tells(place)) return true
  for (let place = at; place < words.length && !ends(words[place]); place++)
    if (tells(place)) return true
  return false
}

const ends = (word: Word | undefined) =>
  word?.kind === 'mark' && word.value < 0 && /^[.!?\n]$/.test(word.text)

/** The longest frame that stands there. */
function frameAt(list: readonly Frame[], words: readonly Word[], at: number): Frame | undefined {
  for (const frame of list) if (standsAt(words, at, frame)) return frame
  return undefined
}

function standsAt(words: readonly Word[], at: number, frame: Frame): boolean {
  for (let step = 1; step < frame.words.length; step++)
    if (words[at + step]?.text !== frame.words[step]) return false
  const [before, after] = [words[at - 1], words[at + frame.words.length]]
  // "I think so": it leads up to nothing.
  if (!frame.alone) return !leading.test(frame.words.at(-1) ?? '') || isWord(after)
  const opens = before === undefined || before.kind === 'mark' || frame.words.length > 1
  // "First-time voters" are not counted.
  return (
    opens && (after === undefined || after.kind === 'emoji' || /^[,.!?:;)(—\n]$/.test(after.text))
  )
}

const leading = /^(?:that|que|is|are|to|and|you|think|believe)$/
const isWord = (word: Word | undefined) =>
  word !== undefined && word.kind !== 'mark' && word.kind !== 'emoji' && word.text !== 'so'
