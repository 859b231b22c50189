import type { FactText } from '../knowledge/compile.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import type { Question } from './questions.ts'
import { once } from '../knowledge/once.ts'

/** How many of the question's pairs of neighbours ("winter break", "mail room") stand together in the fact, 0 to 1. */
export function pairsShared({ terms }: Question, fact: FactText): number {
  const there = pairsOf(fact)
  const wanted = terms.slice(1).flatMap((term, at) => {
    const before = terms[at]
    return before && before.kind !== 'context' && term.kind !== 'context'
      ? [before.ids.flatMap((one) => term.ids.map((two) => `${one} ${two}`))]
      : []
  })
  const shared = wanted.filter((pairs) => pairs.some((pair) => there.has(pair)))
  return wanted.length === 0 ? 0 : shared.length / wanted.length
}

const pairsOf = once((fact: FactText) => {
  const pairs = new Set<string>()
  for (const text of [fact.title, fact.text]) {
    const words = read(text, null).words.filter((word) => word.role === 'content')
    words.slice(1).forEach((word, at) => {
      for (const one of idsOf(words[at]?.concept ?? word.concept))
        for (const two of idsOf(word.concept)) pairs.add(`${one} ${two}`)
    })
  }
  return pairs
})
