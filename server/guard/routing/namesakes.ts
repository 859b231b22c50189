import type { FactText, Index, Knowledge } from '../knowledge/compile.ts'
import { concept } from '../knowledge/words.ts'
import type { Question } from './questions.ts'
import { once } from '../knowledge/once.ts'

/** Names by their last word: "fair" of "Spring Internship Fair" and "Health Sciences Fair". */
/**
 * "The fair", where the office has several and the fact is of one of them: which one is meant is left open. Null when
 * the question says more of it than what it is, or when there is but one.
 */
export function namesake(question: Question, fact: FactText, knowledge: Knowledge): string | null {
  const asked = new Set(question.terms.flatMap((term) => [...term.ids, ...term.kin]))
  const words = new Set(question.text.toLowerCase().match(/[a-z]+/g) ?? [])
  const own = namesIn(fact.title)
  for (const [head, name] of own) {
    const all = namesOf(knowledge.base).get(head)
    if (!asked.has(concept(head).id) || !all || all.size < 2 || own.length > 1) continue
    // "Park" tells no Park & Ride from another.
    const before = name.split(' ').filter((word) => ![...all].every((each) => each.includes(word)))
    if (
      before.length === 0 ||
      before.some((word) => words.has(word) || asked.has(concept(word).id))
    )
      continue
    return name
  }
  return null
}

const namesOf = once((index: Index) => {
  const names = new Map<string, Set<string>>()
  for (const entry of index.entries)
    for (const [head, name] of entry ? namesIn(`${entry.fact.title}. ${entry.fact.text}`) : [])
      names.set(head, (names.get(head) ?? new Set()).add(name))
  return names
})

/** The names of two words and more, each with its last word: "Quarry Road Park & Ride" is a ride's. */
function namesIn(text: string): [head: string, name: string][] {
  return [...text.matchAll(name)].map(([run]) => {
    const words = run.toLowerCase().match(/[a-z]+/g) ?? []
    return [words.at(-1) ?? '', words.join(' ')]
  })
}

const name = /\b[A-Z][a-z]+(?: (?:& |of )?[A-Z][a-z]+){1,6}/g
