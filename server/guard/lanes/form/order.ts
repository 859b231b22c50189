import { once } from '../../knowledge/once.ts'
import type { FactText } from '../../knowledge/compile.ts'
import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { isCount } from './cases.ts'
import type { Pair } from './pair.ts'

/** Two things of which one comes first, each by the concepts that name it and not the other. */
export interface Step {
  first: ReadonlySet<string>
  second: ReadonlySet<string>
  /** All its sentence names. */
  of: ReadonlySet<string>
}

/** "Rinse the boat after launching" of what is done before, "once it is sent in" of what waits until it is approved. */
export function orderTurned({ whole, all, source }: Pair): boolean {
  const theirs = stepsOfFact(source.fact)
  return (
    theirs.length > 0 &&
    !tiesUnread(source) &&
    stepsOf(whole).some(
      (step) => all.some(({ concept: { id } }) => names(step, id)) && turned(step, theirs),
    )
  )
}

/** "No work before the permit is posted" of "post it first, then work may begin": the order the fact tells, in words that deny or affirm. */
export function orderKept({ whole, all, source }: Pair): boolean {
  const theirs = stepsOfFact(source.fact)
  if (theirs.length === 0) return false
  return stepsOf(whole).some((step) =>
    theirs.some(
      (known) =>
        meets(step.first, known.first) &&
        meets(step.second, known.second) &&
        agrees(step, known, theirs) &&
        all.every(({ role, concept: { id } }) => role !== 'content' || names(step, id)),
    ),
  )
}
const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].some((id) => other.has(id))

/** The fact names both things, and nowhere in that order. */
export function turned(step: Step, theirs: readonly Step[]): boolean {
  const known = (ids: ReadonlySet<string>) =>
    [...ids].some((id) => theirs.some((each) => names(each, id)))
  return (
    known(step.first) && known(step.second) && !theirs.some((each) => agrees(step, each, theirs))
  )
}

/** What steps of the fact name stands on its own side of this one, and what others name stands elsewhere. */
function agrees(step: Step, known: Step, all: readonly Step[]): boolean {
  const others = all.filter((each) => each !== known)
  const elsewhere = (id: string) =>
    others.some((each) => names(each, id) && (each.of === known.of || !known.of.has(id)))
  const side = (mine: ReadonlySet<string>, its: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...mine].every((id) => its.has(id) || (!other.has(id) && !elsewhere(id)))
  return side(step.first, known.first, known.second) && side(step.second, known.second, known.first)
}

const names = ({ first, second }: Step, id: string) => first.has(id) || second.has(id)

export const stepsOfFact = once((fact: FactText): readonly Step[] =>
  sourcesOf(fact).flatMap(({ words }) => stepsOf(words)),
)

/** "After a third report a child may be sent home": where the first ends is not told by a mark, so nothing is known of it. */
const tiesUnread = once(
  ({ words }: Source) =>
    stepsOf(words).length === 0 &&
    words.some(
      ({ text, value }, at) =>
        value < 0 && (before.test(text) || after.test(text)) && tiesEvents(words, at),
    ),
)

const before = /^(?:before|prior|until|antes)$/
const after = /^(?:after|once|despues)$/
const joining = /^(?:and|but|or|then|so|y|pero)$/
const ends = ({ role, value, norm }: Word) => role === 'mark' || (value < 0 && joining.test(norm))

/** "… before …", "Once …, …", "First …, then …"; what is told of a day or an hour is no step. */
export const stepsOf = once((words: readonly Word[]): readonly Step[] => {
  const of = idsIn(words)
  return words.flatMap((word, at) => {
    if (word.value >= 0) return []
    if (word.text === 'then' && words.slice(0, at).some(({ text }) => text === 'first'))
      return stepOf(words.slice(0, at), words.slice(at + 1), false, of)
    const [earlier, later] = [before, after].map((shape) => shape.test(word.text))
    if ((!earlier && !later) || !tiesEvents(words, at)) return []
    const rest = words.slice(at + 1)
    // "after the review is approved and the fee paid": both, unless the "and" goes on to another step.
    const on = words.some(
      ({ text }, other) => other !== at && (before.test(text) || after.test(text)),
    )
    const length = rest.findIndex((each) => (on ? ends(each) : each.role === 'mark'))
    const end = length < 0 ? words.length : at + 1 + length
    const start =
      1 + words.slice(0, at).findLastIndex((each) => (on ? ends(each) : each.role === 'mark'))
    const leads = !words.slice(start, at).some(({ role }) => role === 'content')
    if (leads && (words[end]?.text !== ',' || trails.test(words[end + 1]?.text ?? ''))) return []
    const main = leads ? clauseAfter(words, end) : words.slice(start, at)
    // "Do not sign it until you are at the counter": signing comes second.
    const denied = main.some(({ norm }) => denying.test(norm))
    return stepOf(main, words.slice(at + 1, end), later !== denied, of)
  })
})

/** Not "before May 1", "10 minutes before", "once a year", "After Dark", "before care". */
function tiesEvents(words: readonly Word[], at: number): boolean {
  const [last, next] = [words[at - 1], words[at + 1]]
  const rest = words.slice(at + 1).find(({ text }) => !/^(?:to|the|of|la|de|que)$/.test(text))
  return (
    rest !== undefined &&
    rest.role !== 'value' &&
    !(last !== undefined && (last.role === 'value' || /^(?:day|night|evening)$/.test(last.text))) &&
    !(next?.capital === true && words[at]?.capital === true) &&
    next?.role !== 'mark' &&
    ![last, next].some((each) => /^(?:or|and|y|o)$/.test(each?.norm ?? '')) &&
    next?.text !== 'care' &&
    !isCount(words, at)
  )
}
const denying = /^(?:not|no|never|nobody|none|nothing)$/

const trails = /^(?:without|with|for|in|at|on|by|to|from|or|except|unless|if)$/

const clauseAfter = (words: readonly Word[], from: number) => {
  const rest = words.slice(from + 1)
  const end = rest.findIndex(ends)
  return rest.slice(0, end < 0 ? undefined : end)
}

function stepOf(
  one: readonly Word[],
  other: readonly Word[],
  turned: boolean,
  of: ReadonlySet<string>,
): Step[] {
  const [mine, its] = [idsIn(one), idsIn(other)]
  const [first, second] = [without(mine, its), without(its, mine)]
  if (first.size === 0 || second.size === 0) return []
  return [turned ? { first: second, second: first, of } : { first, second, of }]
}

const idsIn = (words: readonly Word[]) =>
  new Set(
    words.flatMap(({ role, concept: { id } }) =>
      role === 'content' && id !== '~first' ? [id] : [],
    ),
  )
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  new Set([...some].filter((id) => !others.has(id)))

/** "by noon the day before" of "by noon the same day". */
export function dayBesideSwapped({ whole, source }: Pair): boolean {
  const theirs = dayBeside(source)
  if (theirs.length === 0) return false
  const ours = daysBeside(whole)
  return ours.length > 0 && ours.every((day) => !theirs.includes(day))
}

/** "the same day", "the day before": which day beside the one that is spoken of. */
const daysBeside = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ text }, at) => {
    if (!/^(?:day|evening|night|morning)$/.test(text)) return []
    const [last, next] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
    if (/^(?:before|after)$/.test(next)) return [next]
    return /^(?:same|next|following)$/.test(last) ? [last === 'same' ? last : 'after'] : []
  })
const dayBeside = once(({ words }: Source) => daysBeside(words))
