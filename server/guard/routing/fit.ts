import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { weight } from '../knowledge/retrieve.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import { read } from '../reading/read.ts'
import { idsOf } from '../knowledge/words.ts'
import { tells } from './focus.ts'
import type { Focus } from './focus.ts'
import type { Question, Term } from './questions.ts'

/** How far one fact answers one question. */
export interface Fit {
  fact: FactText
  /** Weighed share of what is asked that the fact speaks of, 0 to 1. */
  covered: number
  /** Weighed share of what the fact is about that was asked for, 0 to 1. */
  asked: number
  /** Things asked for that the fact does not speak of. */
  missing: string[]
  /** Kinds of answer the fact does not give. */
  silent: Focus[]
  score: number
}

const weights = { thing: 1, light: 0.25, context: 0.3 }

export function fit(question: Question, fact: FactText, knowledge: Knowledge): Fit {
  const sources = sourcesOf(fact)
  const all = conceptsOf(fact)
  let whole = 0
  let held = 0
  const missing: string[] = []
  for (const term of question.terms) {
    const found = term.ids.some((id) => all.has(id))
    const gain = weights[term.kind] * weightOf(term, knowledge)
    if (found) held += gain
    else if (term.kind === 'thing') missing.push(term.text)
    whole += found || term.kind !== 'context' ? gain : gain * 0.3
  }
  const covered = whole === 0 ? 0 : held / whole
  const silent = question.focuses.filter(
    (focus) => !sources.some((source) => tells(source, focus) && near(source, question)),
  )
  const asked = titleAsked(question, fact, knowledge)
  const score = Math.max(0, 0.75 * covered + 0.25 * asked - 0.3 * silent.length)
  return { fact, covered, asked, missing, silent, score }
}

/** The sentence that tells it must itself be about what is asked, or take up the fact's subject. */
const near = (source: Source, question: Question) =>
  question.terms.some((term) =>
    term.ids.some((id) => source.places.has(id) || source.theme.has(id)),
  )

const weightOf = (term: Term, knowledge: Knowledge) =>
  Math.min(...term.ids.map((id) => weight(knowledge, id)))

function titleAsked(question: Question, fact: FactText, knowledge: Knowledge): number {
  const wanted = new Set(question.terms.flatMap((term) => term.ids))
  let whole = 0
  let held = 0
  for (const word of read(fact.title, null).words) {
    if (word.role !== 'content') continue
    const ids = idsOf(word.concept)
    const gain = Math.min(...ids.map((id) => weight(knowledge, id)))
    whole += gain
    if (ids.some((id) => wanted.has(id))) held += gain
  }
  return whole === 0 ? 1 : held / whole
}

const concepts = new WeakMap<FactText, ReadonlySet<string>>()

/** All a fact speaks of, its title included. */
export function conceptsOf(fact: FactText): ReadonlySet<string> {
  const known = concepts.get(fact)
  if (known) return known
  const found = new Set(
    [read(fact.title, null), read(fact.text, null)].flatMap((reading) =>
      reading.words
        .filter((word) => word.role === 'content' || word.role === 'value')
        .flatMap((word) => idsOf(word.concept)),
    ),
  )
  concepts.set(fact, found)
  return found
}
