import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { saysSomewhere } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'
import { mentioned, telling } from './widened.ts'

/** "Someone else may pick it up" of "… with a signed letter and photo ID": each term of what is granted must be said, or have been asked. */
export function termsDropped(pair: Pair): boolean {
  const terms = termsOf(pair.source)
  if (terms.length === 0 || pair.segment.negated || !grants(pair.all)) return false
  const open = terms.filter((term) => !mentioned(pair, term))
  // "to the name on the order, or to anyone with …": the other way may be told alone.
  const otherWay =
    open.length === terms.length &&
    pair.source.norms.has('or') &&
    !pair.all.some(({ text }) => anybody.test(text))
  return open.length > 0 && !otherWay
}

/** "With a letter or ID" where both are asked for. */
export function eitherTerm({ whole, source }: Pair): boolean {
  const granted = termsOf(source)
  const terms = granted.length < 2 ? needsOf(source) : granted
  const at = terms.length < 2 ? -1 : whole.findIndex(({ norm }) => norm === 'or')
  if (at < 0) return false
  const term = (word: Word | undefined) =>
    terms.findIndex((each) => word !== undefined && has(each, word.concept.id))
  const isTelling = ({ role }: Word) => role === 'content' || role === 'value'
  const one = term(whole.slice(0, at).findLast(isTelling))
  const other = term(whole.slice(at + 1).find(isTelling))
  return one !== -1 && other !== -1 && one !== other
}

/** What a grant asks for in return, thing by thing: "with a signed letter | and photo ID". */
export const termsOf = once(({ words }: Source): readonly (readonly Word[])[] => {
  const given = words.findIndex(({ text }) => text === 'with')
  const at = given < 0 ? words.findIndex(({ norm }) => norm === 'if') : given
  const start = 1 + words.slice(0, Math.max(0, at)).findLastIndex(parts)
  // "…, provided they show a card": of all that stands before.
  const clause = words.slice(given < 0 ? 0 : start, Math.max(0, at))
  const granted = grants(clause) || (anybody.test(words[at - 1]?.text ?? '') && grants(words))
  if (at < 0 || !granted || clause.some(denies)) return []
  const rest = words.slice(at + 1)
  const end = rest.findIndex(
    (word) => isMark(word) || (given >= 0 && telling(word)) || leaving.test(word.norm),
  )
  return listed(rest.slice(0, end < 0 ? undefined : end)).filter(({ length }) => length > 0)
})

const anybody = /^(?:anyone|anybody|someone|somebody|those|people)$/
const granting = /^~(?:allow|accept|give|issue|get|collect|enter|free)$/
const grants = (words: readonly Word[]) =>
  words.some(({ norm, concept: { id } }) => modal.test(norm) || granting.test(id))
const modal = /^(?:may|can)$/
const leaving = /^(?:or|may|can|must|is|are|at|in|on|for|to|by)$/
const isMark = ({ role, text }: Word) => role === 'mark' && text !== '-'
const parts = (word: Word) => isMark(word) || word.norm === 'or'
const denying = /^(?:not|no|never|without|only)$/
const denies = ({ norm }: Word) => /^(?:not|no|never|without)$/.test(norm)
const has = (words: readonly Word[], id: string) => words.some(({ concept }) => concept.id === id)

/** The telling words of each thing of a list. */
function listed(words: readonly Word[]): Word[][] {
  const things: Word[][] = [[]]
  for (const word of words)
    if (word.norm === 'and' || isMark(word)) things.push([])
    else if (word.role === 'content' && !people.test(word.text)) things.at(-1)?.push(word)
  return things
}

/** "All you need is an ID", "Bring A and B" of three things: what is told as all that is asked for must be all. */
export function allNeeded(pair: Pair): boolean {
  const needs = [...needsOf(pair.source), ...termsOf(pair.source)]
  if (needs.length === 0 || pair.segment.negated) return false
  const everything = all.test(pair.all.map(({ text }) => text).join(' '))
  const list = pair.all.some(asksFor) && pair.all.some(({ norm }) => norm === 'and')
  if (!everything && !list) return false
  const told = (need: readonly Word[], says: (id: string) => boolean) =>
    need.some(({ concept: { id } }) => says(id))
  if (needs.every((need) => told(need, (id) => saysSomewhere(pair, id)))) return false
  return everything || needs.filter((need) => told(need, (id) => has(pair.all, id))).length > 1
}

/** What a sentence asks for, thing by thing. */
export const needsOf = once(({ words }: Source): readonly (readonly Word[])[] => {
  const at = words.findIndex(
    (word) => asksFor(word) || /^(?:show|submit|upload|send|provide)$/.test(word.text),
  )
  if (at < 0 || words.some(({ norm }) => denying.test(norm)) || words[at]?.text === 'with')
    return []
  const rest = words.slice(at + 1)
  const end = rest.findIndex(({ norm }) => norm === 'to' || norm === 'for')
  return listed(rest.slice(0, end < 0 ? undefined : end)).filter(({ length }) => length > 0)
})

const asksFor = ({ norm, text, concept: { id, sign } }: Word) =>
  norm === 'must' || (id === '~require' && sign > 0) || /^(?:needs?|bring|with)$/.test(text)

const all =
  /\b(?:all (?:you|they) (?:need|have)|is (?:all|enough|sufficient)|(?:only|just) (?:needs?|has|have)|need only|with (?:just|only)|just .{3,60} will do)\b/

/** "A driver must come with you" of a licensed one: what was done with a thing that is asked for belongs to it. */
export const stateOfNeedDropped = (pair: Pair): boolean =>
  !pair.segment.negated &&
  statesOfNeeds(pair.source).some(
    ({ state, head }) => has(pair.all, head.concept.id) && !mentioned(pair, [state]),
  ) &&
  pair.all.some((word) => asksFor(word) || modal.test(word.norm))

/** "a licensed | driver" */
const statesOfNeeds = once(({ words }: Source) =>
  words.some(asksFor)
    ? words.flatMap((state, at) => {
        const [last, head] = [words[at - 1], words[at + 1]]
        return state.role === 'content' &&
          head?.role === 'content' &&
          state.text.endsWith('ed') &&
          /^(?:a|an|the|your|their|and|or)$/.test(last?.text ?? '')
          ? [{ state, head }]
          : []
      })
    : [],
)

/** "You may sign a waiver" where everyone must. */
export const mayForMust = ({ all: words, source, segment }: Pair): boolean =>
  !segment.negated &&
  onlyDemanded(source).length > 0 &&
  doneBy(words, /^may$/).some((id) => onlyDemanded(source).includes(id))

/** What must be done, and not also may. */
const onlyDemanded = once(({ words }: Source) => {
  const may = doneBy(words, modal)
  return doneBy(words, /^must$/).filter((id) => !may.includes(id))
})

const doneBy = (words: readonly Word[], shape: RegExp) =>
  words.flatMap(({ norm }, at) => {
    if (!shape.test(norm) || words[at + 1]?.norm === 'not') return []
    const verb = words.slice(at + 1, at + 6).find(({ role }) => role === 'content')
    return verb ? [verb.concept.id] : []
  })

/** "A photo ID, proof of age and the form" of an ID and one of the following. */
export function allForOne({ source: { reading, words, sentence }, whole }: Pair): boolean {
  const mark = words.findIndex(
    ({ text }, at) =>
      text === 'one' &&
      words[at + 1]?.norm === 'of' &&
      words.slice(at + 2, at + 4).some((word) => /^(?:following|these)$/.test(word.text)),
  )
  if (mark < 0 || whole.some(({ norm }) => norm === 'or' || norm === 'either')) return false
  const listed = reading.words.slice(sentence.from + mark + 3, sentence.to)
  const items: string[][] = [[]]
  for (const {
    role,
    norm,
    kind,
    text,
    concept: { id },
  } of listed)
    if (norm === 'or' || (kind === 'mark' && /^[,:;]$/.test(text))) items.push([])
    else if (role === 'content') items.at(-1)?.push(id)
  const told = items.filter((item) =>
    item.some((id) => whole.some(({ role, concept }) => role === 'content' && concept.id === id)),
  )
  return told.length > 1
}
