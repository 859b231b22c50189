import { concept } from '../knowledge/words.ts'
import type { Word } from './read.ts'

/** Talk that leads up to a statement and says nothing itself, as it stands in a text: short forms spelled out. */
const frames: readonly string[] = [
  'that day',
  'on that day',
  'that same day',
  'the good news is that',
  'the good news is',
  'the bad news is',
  'the short answer is',
  'good news',
  'bad news',
  'short answer',
  'the rule is that',
  'the rule is',
  'the policy is that',
  'the policy is',
  'just so you know',
  'so you know',
  'just a heads up',
  'just a reminder',
  'just a quick reminder',
  'as a reminder',
  'quick reminder',
  'friendly reminder',
  'quick note',
  'one more thing',
  'to answer your question',
  'to be clear',
  'to be safe',
  'i am afraid that',
  'i am afraid',
  'we are afraid',
  'please note that',
  'note that',
  'please note',
  'keep in mind that',
  'keep in mind',
  'please keep in mind',
  'bear in mind that',
  'bear in mind',
  'please remember to',
  'remember to',
  'do not forget to',
  'do not forget',
  'be aware that',
  'you will want to',
  'you would want to',
  'you may want to',
  'you might want to',
  'go ahead and',
  'be sure to',
  'make sure to',
  'make sure you',
  'make sure that you',
  'all you have to do is',
  'what you can do is',
  'what you will need to bring is',
  'what you need to bring is',
  'what you will need is',
  'what you need is',
  'all you need is',
  'i can tell you that',
  'happy to say',
  'in that case',
  'in this case',
  'if so',
  'if that helps',
  'here is how it works',
  'here is the deal',
  'here you go',
  'here are the details',
]

/** Talk that allows: "feel free to bring" says "you can bring". */
const permits: readonly string[] = [
  'feel free to',
  'you are welcome to',
  'they are welcome to',
  'he is welcome to',
  'she is welcome to',
  'anyone is welcome to',
  'everyone is welcome to',
  'you are free to',
  'you are able to',
  'it is fine to',
  'it is ok to',
  'it is okay to',
]

const byStart = new Map<string, { words: string[]; permits: boolean }[]>()
for (const [list, allows] of [
  [frames, false],
  [permits, true],
] as const)
  for (const frame of list) {
    const words = frame.split(' ')
    const start = words[0] as string
    byStart.set(start, [...(byStart.get(start) ?? []), { words, permits: allows }])
  }

// The longest first.
for (const list of byStart.values()) list.sort((one, two) => two.words.length - one.words.length)

/** Takes such talk out of what the lanes must find in a fact. Nothing of it is a detail. */
export function quietFrames(words: Word[]): void {
  for (let at = 0; at < words.length; at++) {
    const found = byStart
      .get(words[at]?.text ?? '')
      ?.find((frame) => frame.words.every((text, step) => words[at + step]?.text === text))
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
