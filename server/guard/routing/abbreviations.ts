import type { Index, Knowledge } from '../knowledge/compile.ts'
import { concept, idsOf } from '../knowledge/words.ts'
import type { Term } from './terms.ts'
import { once } from '../knowledge/once.ts'

/** What short forms may stand for in an office's facts: each with the words written out. */
interface LongForms {
  /** "msw": Master of Social Work; "ebikes": E-bikes. */
  whole: ReadonlyMap<string, readonly string[]>
  /** Words by their first letter: "prereq" begins one of them. */
  words: ReadonlyMap<string, ReadonlySet<string>>
}

/** The words a short form stands for in this office's facts; null where it stands for none, or for more than one thing. */
export function writtenOut(term: Term, { base }: Knowledge): Term[] | null {
  if (!/^[a-z]{2,8}$/.test(term.text)) return null
  const { whole, words } = longForms(base)
  const parts = whole.get(term.text)
  if (parts) return parts.map((text) => ({ ...term, text, ids: idsOf(concept(text)) }))
  const begun = [...(words.get(term.text[0] ?? '') ?? [])].filter((word) => begins(term.text, word))
  const meant = new Set(begun.map((word) => concept(word).id))
  return meant.size === 1 ? [{ ...term, ids: [...term.ids, ...meant] }] : null
}

/** "prereq", "prereqs": the first letters of "prerequisite". */
const begins = (short: string, word: string) =>
  [short, short.replace(/s$/, '')].some(
    (start) => start.length >= 3 && word.length >= start.length + 2 && word.startsWith(start),
  )

const longForms = once((index: Index): LongForms => {
  const whole = new Map<string, readonly string[] | null>()
  const words = new Map<string, Set<string>>()
  for (const entry of index.entries) {
    if (!entry) continue
    const { title, text } = entry.fact
    for (const [word] of `${title} ${text}`.toLowerCase().matchAll(/[a-z]{5,}/g)) {
      const list = words.get(word[0] ?? '') ?? new Set()
      words.set(word[0] ?? '', list.add(word))
    }
    for (const [compound] of `${title} ${text}`.toLowerCase().matchAll(/[a-z]+-[a-z]+/g))
      put(whole, compound.replace('-', ''), compound.split('-'))
    for (const run of runsIn(title, text)) put(whole, initials(run), run)
  }
  return {
    whole: new Map(
      [...whole].flatMap(([short, parts]) => (parts ? [[short, parts] as const] : [])),
    ),
    words,
  }
})

/** A short form of two different things stands for neither. */
function put(
  whole: Map<string, readonly string[] | null>,
  short: string,
  words: readonly string[],
) {
  const parts = words.filter((word) => word.length > 2 && !linking.test(word))
  const before = whole.get(short)
  whole.set(short, before === undefined || before?.join() === parts.join() ? parts : null)
}

const linking = /^(?:of|and|for|the|in|to|a|an|at|on)$/
const initials = (run: readonly string[]) =>
  run.flatMap((word) => (linking.test(word) ? [] : [word[0] ?? ''])).join('')

/** Runs of words that may be known by their initials: names in capitals, and how a title begins or ends. */
function runsIn(title: string, text: string): string[][] {
  const names = `${title}. ${text}`.matchAll(
    /[A-Z][a-z]+(?: (?:of |and |for |the )?[A-Z][a-z]+){1,4}/g,
  )
  const heading = title.toLowerCase().match(/[a-z]+/g) ?? []
  const ends = [2, 3, 4].flatMap((length) => [heading.slice(0, length), heading.slice(-length)])
  return [...[...names].map(([name]) => name.toLowerCase().split(' ')), ...ends].filter(
    (run) => run.length > 1 && run.some((word) => word.length > 3),
  )
}
