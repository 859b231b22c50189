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

/** Takes such talk out of what the lanes must find in a fact. Nothing of it is a detail. */
export function quietFrames(words: Word[]): void {
  for (let at = 0; at < words.length; at++) {
    const list = byStart.get(words[at]?.text ?? '')
    const found = list && frameAt(list, words, at)
    if (!found || words.slice(at, at + found.words.length).some((word) => word.value >= 0)) continue
    for (const word of words.slice(at, at + found.words.length)) {
      word.norm = ''
      word.role = 'empty'
      word.concept = concept('')
    }
    if (found.permits) (words[at] as Word).norm = 'can'
    at += found.words.length - 1
  }
}

/** The longest frame that stands there. */
function frameAt(list: readonly Frame[], words: readonly Word[], at: number): Frame | undefined {
  for (const frame of list) if (standsAt(words, at, frame)) return frame
  return undefined
}

function standsAt(words: readonly Word[], at: number, frame: Frame): boolean {
  for (let step = 1; step < frame.words.length; step++)
    if (words[at + step]?.text !== frame.words[step]) return false
  if (!frame.alone) return true
  const [before, after] = [words[at - 1], words[at + frame.words.length]]
  const opens = before === undefined || before.kind === 'mark' || frame.words.length > 1
  // "First-time voters" are not counted.
  return (
    opens && (after === undefined || after.kind === 'emoji' || /^[,.!?:;)(—\n]$/.test(after.text))
  )
}
