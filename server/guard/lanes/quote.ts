import { sourcesOf } from '../knowledge/sources.ts'
import type { FactText } from '../knowledge/compile.ts'
import type { Reading } from '../reading/read.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { Fit, Ground } from './align.ts'
import { askedOutOfForce } from './form/force.ts'
import { fitsOf, sourcesFor } from './public.ts'
import type { Claim } from './public.ts'
import { rivalProblem } from './rivals.ts'

/**
 * What the sentences claim that are one of the facts as a whole, word for word and from its first sentence to its last:
 * it carries all of them, for nothing of it is changed or left out. Another fact may still speak against them. Only where a sentence is open.
 */
export function quotesIn(
  reading: Reading,
  open: ReadonlySet<Sentence>,
  facts: ReadonlySet<FactText>,
  ground: Ground,
): Map<Sentence, Claim[]> {
  const found = new Map<Sentence, Claim[]>()
  reading.sentences.forEach((sentence, index) => {
    const fact = [...facts].find((each) => isWhole(reading, index, each))
    if (
      !fact ||
      !sourcesOf(fact).some((_, place) => open.has(reading.sentences[index + place] as Sentence))
    )
      return
    const past = sourcesOf(fact).every((source) => askedOutOfForce(source, ground))
    const others = sourcesFor(reading, sentence, ground).filter((source) => source.fact !== fact)
    sourcesOf(fact).forEach((source, place) => {
      const own = reading.sentences[index + place] as Sentence
      const claims = own.segments.map((segment) => {
        const [told, ...fits] = fitsOf(reading, own, segment, [source, ...others], ground)
        const fit = (told as Fit).withProblem(null)
        const { from, to } = segment
        const problem = past
          ? ({ kind: 'special', from, to } as const)
          : rivalProblem(reading, own, segment, fit, fits, ground)
        return { segment, fit, problem }
      })
      found.set(own, claims)
    })
  })
  return found
}

/** The draft says the fact from this sentence on. */
function isWhole(reading: Reading, index: number, fact: FactText): boolean {
  const sources = sourcesOf(fact)
  return sources.every(({ reading: told, sentence }, place) => {
    const own = reading.sentences[index + place]
    return own !== undefined && sameText(reading, own, told, sentence)
  })
}

const sameText = (one: Reading, mine: Sentence, two: Reading, its: Sentence) =>
  mine.to - mine.from === its.to - its.from &&
  one.words
    .slice(mine.from, mine.to)
    .every((word, at) => word.text === two.words[its.from + at]?.text)
