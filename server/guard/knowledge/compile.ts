import { serialOf } from '../reading/calendar.ts'
import { termsOf } from './terms.ts'

/** One approved piece of public information, as the guard reads it. Days are calendar days in the office's zone, both inclusive. */
export interface FactText {
  id: string
  title: string
  text: string
  validFrom: string | null
  validUntil: string | null
}

/** A fact in the index, with its days as numbers. */
export interface Entry {
  fact: FactText
  from: number
  until: number
}

/** Entries and, for every concept, the ascending places of the entries that speak of it. Never changed once built. */
export interface Index {
  entries: readonly (Entry | null)[]
  postings: ReadonlyMap<string, Uint32Array>
  /** Places of the facts that tell in their title of days the office is closed: they bear on all that is told of a day. */
  closings: readonly number[]
}

/** The facts of one office, compiled once and read many times. Immutable for its readers. */
export interface Knowledge {
  readonly version: string
  readonly facts: ReadonlyMap<string, FactText>
  /** The large index, the small one of what changed since, and the ids whose entry in the large one no longer counts. */
  readonly base: Index
  readonly recent: Index
  readonly gone: ReadonlySet<string>
}

/** Compiles facts into the index the guard reads. Of two facts with one id the later counts. */
export function compile(facts: readonly FactText[], version: string): Knowledge {
  const map = new Map(facts.map((fact) => [fact.id, fact]))
  return {
    version,
    facts: map,
    base: buildIndex([...map.values()]),
    recent: emptyIndex,
    gone: new Set(),
  }
}

const rebuildAt = 500

/** The knowledge with one fact added or replaced; the large index is shared, not copied. */
export function change(knowledge: Knowledge, fact: FactText, version: string): Knowledge {
  const facts = new Map(knowledge.facts).set(fact.id, fact)
  return withRecent(knowledge, facts, fact.id, fact, version)
}

/** The knowledge without one fact. */
export function without(knowledge: Knowledge, factId: string, version: string): Knowledge {
  const facts = new Map(knowledge.facts)
  facts.delete(factId)
  return withRecent(knowledge, facts, factId, null, version)
}

function withRecent(
  knowledge: Knowledge,
  facts: ReadonlyMap<string, FactText>,
  id: string,
  fact: FactText | null,
  version: string,
): Knowledge {
  const kept = knowledge.recent.entries.flatMap((entry) =>
    entry && entry.fact.id !== id ? [entry.fact] : [],
  )
  const recent = fact ? [...kept, fact] : kept
  if (recent.length > rebuildAt) return compile([...facts.values()], version)
  return {
    version,
    facts,
    base: knowledge.base,
    recent: buildIndex(recent),
    gone: new Set(knowledge.gone).add(id),
  }
}

const emptyIndex: Index = { entries: [], postings: new Map(), closings: [] }

function buildIndex(facts: readonly FactText[]): Index {
  const lists = new Map<string, number[]>()
  facts.forEach((fact, place) => {
    for (const term of new Set(termsOf(`${fact.title} . ${fact.text}`))) {
      const list = lists.get(term)
      if (list) list.push(place)
      else lists.set(term, [place])
    }
  })
  const postings = new Map<string, Uint32Array>()
  for (const [term, list] of lists) postings.set(term, Uint32Array.from(list))
  const closings = facts.flatMap(({ title, text }, place) =>
    closing.test(title) || closingDay.test(text) || (feast.test(title) && /\bclos/i.test(text))
      ? [place]
      : [],
  )
  return { entries: facts.map(entryOf), postings, closings }
}

const closing = /\b(?:clos(?:ed|ings?|ures?)|holidays?|shut ?down|cerrado|cierres?|feriados?)\b/i

const feast =
  /\b(?:new year|thanksgiving|christmas|independence day|labor day|memorial day|easter)/i

/** "… closes after lunch on Wednesday, November 25", "There is no school on October 12" */
const closingDay =
  /\b(?:clos(?:ed?|es)\b(?! (?:at|by) \d)|no [a-z][a-z -]{2,30} (?:on|from)\b|(?:takes?|taking|on) (?:a )?break\b|suspended\b|(?:(?:satur|sun|week)day|weekend|holiday|reduced|modified) schedule\b)[^.;]{0,60}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d/i

const entryOf = (fact: FactText): Entry => ({
  fact,
  from: serialOf(fact.validFrom) ?? -Infinity,
  until: serialOf(fact.validUntil) ?? Infinity,
})
