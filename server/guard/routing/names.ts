import type { Index, Knowledge } from '../knowledge/compile.ts'
import { concept, idsOf } from '../knowledge/words.ts'

const known = new WeakMap<Index, ReadonlySet<string>>()

/** Whether the office's facts write it with a capital inside a sentence: the name of a place, a person, a thing. */
export const isName = (ids: readonly string[], knowledge: Knowledge): boolean =>
  ids.some((id) => namesIn(knowledge.base).has(id) || namesIn(knowledge.recent).has(id))

function namesIn(index: Index): ReadonlySet<string> {
  const found = known.get(index)
  if (found) return found
  const names = new Set<string>()
  for (const entry of index.entries)
    for (const [word] of entry?.fact.text.matchAll(/(?<=[a-z,)] )[A-Z][a-z]{2,}/g) ?? [])
      for (const id of idsOf(concept(word.toLowerCase()))) if (!id.startsWith('~')) names.add(id)
  known.set(index, names)
  return names
}
