import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import type { Pair } from './pair.ts'
import { mentioned, telling } from './widened.ts'

/** "There are no fines" of "no fines on children's books": what is denied of some is denied of no others. */
export function denialWidened(pair: Pair): boolean {
  if (!pair.segment.negated || !pair.all.some(({ norm }) => norm === 'no')) return false
  const limit = deniedOf(pair.source)
  return limit !== undefined && !mentioned(pair, [limit])
}

/** What a sentence denies something of: "no fines on | children's books". */
const deniedOf = once(({ words }: Source): Word | undefined => {
  const no = words.findIndex(({ norm }) => norm === 'no')
  const on = words.findIndex(({ text }, at) => at > no && /^(?:on|for)$/.test(text))
  const denied = words.slice(no + 1, Math.max(0, on))
  const near = no >= 0 && on - no < 5 && !denied.some(telling)
  const next = words[on + 1]
  return near && denied.some(({ role }) => role === 'content') && next?.role === 'content'
    ? next
    : undefined
})

/** "You do not need a photo ID" of a passport photo: what is said to be needless must be that very thing. */
export function needlessElse({ all, source, segment }: Pair): boolean {
  const thing = segment.negated ? needless(all) : undefined
  return (
    thing !== undefined &&
    !source.places.has(thing.concept.id) &&
    source.theme.has(thing.concept.id) &&
    !source.title.has(thing.concept.id)
  )
}

/** The thing itself of two words and more: the ID of "a photo ID". */
function needless(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(
    ({ text, concept: { id } }) => /^needs?$/.test(text) || id === '~require',
  )
  const rest = at < 0 ? [] : words.slice(at + 1)
  const end = rest.findIndex(
    ({ role, text }) => role === 'mark' || /^(?:for|to|at|in|on|with|and|or|if|when)$/.test(text),
  )
  const thing = rest.slice(0, end < 0 ? undefined : end).filter(({ role }) => role === 'content')
  return thing.length > 1 ? thing.at(-1) : undefined
}

/** "Do not fill out the form" of "fill out the form but do not sign it": the no goes with its own verb. */
export function denialMoved({ all, source, segment }: Pair): boolean {
  const known = segment.negated ? deniedIn(source) : []
  return (
    known.length > 0 && notToDo(all).some((id) => !known.includes(id) && toDo(source).includes(id))
  )
}

/** What "do not" stands before. */
const notToDo = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ norm }, at) => {
    const next = words[at + 1]
    return norm === 'not' && words[at - 1]?.text === 'do' && next?.role === 'content'
      ? [next.concept.id]
      : []
  })
const deniedIn = once(({ words }: Source) => notToDo(words))

/** What a sentence tells to do: "fill out the form …, and pay". */
const toDo = once(({ words }: Source) =>
  words.flatMap(({ role, concept: { id } }, at) => {
    const last = words[at - 1]
    return role === 'content' && (at === 0 || last?.role === 'mark' || last?.norm === 'and')
      ? [id]
      : []
  }),
)
