import { nouns } from './loose/nouns.ts'
import { qualities } from './loose/qualities.ts'
import { verbs } from './loose/verbs.ts'
import { stem } from './words.ts'

const table = build(`${verbs}${nouns}${qualities}`)

/**
 * The matters a word may be told under, as numbers. Looser than its concept: it only lets a word stand that the fact tells in another,
 * and has no say in which fact is meant or what speaks against it.
 */
export function loosely(word: string): readonly number[] {
  const told = known.get(word)
  if (told) return told
  const matters = table.get(word) ?? table.get(`=${stem(word)}`) ?? none
  if (known.size > 200_000) known.clear()
  known.set(word, matters)
  return matters
}
const known = new Map<string, readonly number[]>()
const none: readonly number[] = []

function build(lines: string): Map<string, number[]> {
  const built = new Map<string, number[]>()
  const put = (key: string, matter: number) => {
    const known = built.get(key)
    if (!known) built.set(key, [matter])
    else if (!known.includes(matter)) known.push(matter)
  }
  lines
    .trim()
    .split('\n')
    .forEach((line, matter) => {
      for (const word of line.trim().split(/\s+/)) {
        put(word, matter)
        put(`=${stem(word)}`, matter)
      }
    })
  return built
}
