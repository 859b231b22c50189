import type { Source } from '../../knowledge/sources.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { agrees } from '../agree.ts'
import { boundPlace, figureOnlyIn, heads, onlyIn, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { telling } from './widened.ts'
import { once } from '../../knowledge/once.ts'

/** "…, which is open 24 hours" speaks of what stands right before it, not of the sentence's first words. */
export function clauseMoved(pair: Pair, main: number): boolean {
  const { source } = pair
  const clause = source.sentence.segments[boundPlace(pair, main)]
  if (!clause || !heads(source, clause, /^(which|who|whose|that)$/)) return false
  return said(pair).some((word) => onlyIn(word, source, (at) => at < clause.from - 10))
}

/** "Card payments are free" of "card payments carry a fee; bank transfers are free": half of one clause, half of the other. */
export function clausesMixed(pair: Pair): boolean {
  const { source } = pair
  const clauses = clausesOf(source)
  if (clauses.length < 2) return false
  const words = said(pair).filter((word) => word.role === 'content')
  const shared = sharedByClauses(source)
  const held = clauses.map((clause) => {
    const inside = (at: number) => at >= clause.from && at < clause.to
    const inDraft = source.reading.values.filter(
      (known) =>
        inside(known.from) && pair.values.some((value) => agrees(value, known, pair.ground.now)),
    )
    const unfigured = !source.reading.values.some((known) => inside(known.from))
    const saysAll = (spared: (id: string) => boolean) =>
      source.reading.words
        .slice(clause.from, clause.to)
        .every(
          ({ role, concept: { id } }) =>
            role !== 'content' || spared(id) || words.some(({ concept }) => concept.id === id),
        )
    return {
      wholly:
        saysAll(() => false) &&
        (inDraft.length > 0 || (unfigured && inOneRun(words, source, inside))),
      rival: source.reading.values.some(
        (known) => inside(known.from) && pair.values.some((value) => value.kind === known.kind),
      ),
      own:
        figureOnlyIn(pair, inside) ||
        words.some(
          (word) =>
            !shared.has(word.concept.id) &&
            !/^~(?:person|allow)$/.test(word.concept.id) &&
            !source.title.has(word.concept.id) &&
            onlyIn(word, source, inside),
        ),
      whole:
        !source.reading.values.some(
          (known) =>
            inside(known.from) &&
            known.label === true &&
            !pair.values.some((value) => agrees(value, known, pair.ground.now)),
        ) &&
        (inDraft.length > 0 || saysAll((id) => lightVerbs.has(id))),
    }
  })
  const told = held.filter((clause) => clause.own)
  // "Cars left in the zone are ticketed; the city fine is $80": what one tells wholly, the other only leads up to.
  const led =
    told.some(({ wholly }) => wholly) && told.every(({ wholly, rival }) => wholly || !rival)
  return told.length > 1 && told.some(({ whole }) => !whole) && !led
}

/** The clause's own words follow one another: "bring a rake; we have the gloves" tells of no clause. */
function inOneRun(words: readonly Word[], source: Source, inside: (at: number) => boolean) {
  const own = words.map((word) => onlyIn(word, source, inside))
  return !own.slice(own.indexOf(true), own.lastIndexOf(true)).includes(false)
}

const sharedByClauses = once((source: Source): ReadonlySet<string> => {
  const clauses = clausesOf(source)
  // "…; it is used for sessions only": the subject is that of the clause before.
  const takenUp = clauses.some(({ from, to }) =>
    source.reading.words
      .slice(from, to)
      .some(({ norm }, at) => (at === 0 ? /^(it|they|this|these)$/ : /^(it|them)$/).test(norm)),
  )
  return new Set([...(takenUp ? source.subject : []), ...beforeValues(source, clauses)])
})

/** "require a GPA of 2.5; faculty-led ones require 2.25": said once, meant in both. */
function beforeValues({ reading }: Source, clauses: readonly { from: number; to: number }[]) {
  const [first, ...others] = clauses
  const inside = ({ from }: Value, part: { from: number; to: number } | undefined) =>
    part !== undefined && from >= part.from && from < part.to
  const shared = new Set<string>()
  for (const value of reading.values.filter((each) => inside(each, first)))
    if (
      others.some((part) =>
        reading.values.some((each) => each.kind === value.kind && inside(each, part)),
      )
    )
      for (const { role, concept } of sinceVerb(reading.words, value.from))
        if (role === 'content') shared.add(concept.id)
  return shared
}

/** What stands between a verb and the detail it leads up to: never the subject. */
function sinceVerb(words: readonly Word[], to: number): readonly Word[] {
  const near = words.slice(Math.max(0, to - 4), to)
  const verb = near.findLastIndex((word) => telling(word) || /^(?:is|are)$/.test(word.norm))
  return verb < 0 ? [] : near.slice(verb + 1)
}

/** The stretches a semicolon keeps apart. */
const clausesOf = once(({ reading, sentence, norms }: Source) => {
  const clauses: { from: number; to: number }[] = []
  if (!norms.has(';')) return clauses
  let from = sentence.from
  for (let at = from; at < sentence.to; at++)
    // "Registration opens at 7: seniors April 6; juniors …": what stands before the colon is said of all.
    if (reading.words[at]?.text === ':' && reading.words[at]?.value === -1 && clauses.length === 0)
      from = at + 1
    else if (reading.words[at]?.text === ';' || at === sentence.to - 1) {
      clauses.push({ from, to: at })
      from = at + 1
    }
  return clauses
})

/** "Herons go to Pine Pavilion" of "at Pine Pavilion for Minnows and at the Field House for Herons": the name of one entry, the place of the other. */
export function namesCrossed(pair: Pair): boolean {
  const named = namesOfParts(pair.source)
  const told = (words: readonly Word[]) =>
    words.filter(({ concept: { id } }) => said(pair).some((word) => word.concept.id === id))
  return named.some((own, place) => {
    const next = named[place + 1] ?? []
    const [mine, its] = [told(own), told(next)]
    return mine.length > 0 && its.length > 0 && mine.length < own.length && its.length < next.length
  })
}

/** The names each part of a sentence has to itself. */
const namesOfParts = once((source: Source) =>
  coordinated(source).map(({ from, to }) =>
    source.reading.words
      .slice(from, to)
      .filter(
        (word) =>
          word.capital &&
          !source.subject.has(word.concept.id) &&
          onlyIn(word, source, (at) => at >= from && at < to),
      ),
  ),
)

/** Where a sentence goes from one place on to the next: "… at Pine Pavilion for Minnows | and at the Field House for Herons". */
function coordinated({ reading, sentence }: Source): { from: number; to: number }[] {
  const starts = [sentence.from]
  for (let at = sentence.from + 1; at < sentence.to - 1; at++)
    if (
      /^(?:and|or|but|while|y|o)$/.test(reading.words[at]?.norm ?? '') &&
      /^(?:at|in|on|to|from|by|en|a)$/.test(reading.words[at + 1]?.norm ?? '')
    )
      starts.push(at)
  return starts.length < 2
    ? []
    : starts.map((from, index) => ({ from, to: starts[index + 1] ?? sentence.to }))
}
