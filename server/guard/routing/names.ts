import type { Index, Knowledge } from '../knowledge/compile.ts'
import { termsOf } from '../knowledge/terms.ts'
import { concept, idsOf } from '../knowledge/words.ts'
import { once } from '../knowledge/once.ts'

/** Whether the office's facts write it with a capital inside a sentence: the name of a place, a person, a thing. */
export const isName = (ids: readonly string[], knowledge: Knowledge): boolean =>
  ids.some((id) => namesIn(knowledge.base).has(id) || namesIn(knowledge.recent).has(id))

const namesIn = once((index: Index) => {
  const names = new Set<string>()
  for (const entry of index.entries)
    for (const [word] of entry?.fact.text.matchAll(/(?<=[a-z,)] )[A-Z][a-z]{2,}/g) ?? [])
      for (const id of idsOf(concept(word.toLowerCase()))) if (!id.startsWith('~')) names.add(id)
  return names
})

/** Whether few facts have it in their title: then even a word of everyday talk tells them apart. */
export function inTitles({ ids }: { ids: readonly string[] }, knowledge: Knowledge): boolean {
  const most = 1 + knowledge.facts.size / 20
  return ids.some((id) => {
    const count =
      (headingsOf(knowledge.base).get(id) ?? 0) + (headingsOf(knowledge.recent).get(id) ?? 0)
    return count > 0 && count <= most
  })
}

const headingsOf = once((index: Index) => {
  const counts = new Map<string, number>()
  for (const entry of index.entries)
    for (const id of new Set(termsOf(entry?.fact.title ?? '')))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
})
