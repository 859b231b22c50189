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
  'here is the link',
  'here is a link',
  'the link is',
  'here is the website',
  'here is the number',
  'here is our number',
  'here is the address',
  'here is our address',
  'the best way is to',
  'the best thing to do is',
  'your best bet is to',
  'your best option is to',
  'best to',
  'the first step is to',
  'step one is to',
  'the way it works is that',
  'the way it works is',
  'how it works is',
  'what happens is that',
  'what happens is',
  'no need to worry',
  'not to worry',
  'rest assured that',
  'rest assured',
  'just to confirm',
  'to confirm',
  'i can confirm that',
  'we can confirm that',
  'i believe',
  'i think',
  'just to clarify',
  'to clarify',
  'just so we are clear',
  'for the record',
  'for reference',
  'for your reference',
  'for future reference',
  'for your information',
  'in case you are wondering',
  'if you are wondering',
  'since you asked',
  'per our policy',
  'under our policy',
  'according to our policy',
  'as a general rule',
  'generally speaking',
  'having said that',
  'that being said',
  'with that said',
  'on top of that',
  'in addition to that',
  'once again',
  'you are in luck',
  'it turns out that',
  'tenga en cuenta que',
  'recuerde que',
  'le informamos que',
  'le comento que',
  'no se preocupe',
]

/** Talk that says nothing where it stands by itself, before a mark or at the end: "first, …", "… if you like". */
const asides: readonly string[] = [
  'first',
  'first off',
  'first of all',
  'firstly',
  'to start',
  'to start with',
  'to get started',
  'to begin with',
  'meanwhile',
  'in short',
  'to sum up',
  'quick answer',
  'quick summary',
  'short version',
  'easy',
  'that is easy',
  'simple',
  'easy peasy',
  'simple as that',
  'it is that easy',
  'it is that simple',
  'nothing to it',
  'you got it',
  'glad you asked',
  'let me explain',
  'one sec',
  'one second',
  'one moment',
  'hang on',
  'hope you are well',
  'hope you are doing well',
  'hope all is well',
  'hope this finds you well',
  'if you like',
  'if you want',
  'if you want to',
  'if you would like',
  'if you would like to',
  'if you wish',
  'if you prefer',
  'if you would rather',
  'if that is easier',
  'if that is easier for you',
  'if that works',
  'if that works for you',
  'if it is easier',
  'if you can',
  'if possible',
  'if you get a chance',
  'when you can',
  'when you get a chance',
  'when you have a chance',
  'when you have a moment',
  'when you have a minute',
  'at your convenience',
  'alright',
  'sound good',
  'make sense',
  'does that make sense',
  'does that work',
  'does that work for you',
  'does that answer your question',
  'we look forward to seeing you',
  'looking forward to seeing you',
  'we would love to see you',
  'if needed',
  'if necessary',
  'if need be',
  'simply put',
  'you know',
  'you see',
  'i guess',
  'i suppose',
  'for the most part',
  'to be exact',
  'to be precise',
  'to be honest',
  'to be fair',
  'just fyi',
  'quick fyi',
  'reminder',
  'note',
  'update',
  'correction',
  'my mistake',
  'alrighty',
  'much appreciated',
  'all good here',
  'in addition',
  'in particular',
  'in other words',
  'in fact',
  'that is',
  'last but not least',
  'si gusta',
  'si lo desea',
  'si prefiere',
  'cuando guste',
  'cuando pueda',
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
