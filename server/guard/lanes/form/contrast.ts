import { once } from '../../knowledge/once.ts'
import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/day.ts'
import type { Word } from '../../reading/read.ts'
import { boundPlace, known, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { telling } from './widened.ts'

/** Matters whose two ends are told by the contract on negation. */
const states = new Set(
  '~open ~allow ~start ~accept ~before ~free ~more ~increase ~stay ~arrive ~require'.split(' '),
)

/** "registered cards" told to somebody whose card is not: what was asked is the other kind. */
export function otherKindAsked(pair: Pair, main: number): boolean {
  if (otherOfTwo(pair, main)) return true
  if (pair.ground.inbound.signs.size === 0) return false
  const other = (word: Word) =>
    word.role === 'content' &&
    pair.ground.inbound.signs.get(word.concept.id) === -word.concept.sign &&
    !states.has(word.concept.id) &&
    !pair.whole.some((own) => own.concept.id === word.concept.id)
  return known(pair, boundPlace(pair, main)).some(other) || pair.source.lead.some(other)
}

/** "for employees", to somebody who works part-time, of what full-time ones get. */
const otherOfTwo = (pair: Pair, main: number) =>
  twoKinds.some(
    ([one, other]) =>
      pair.ground.inbound.heard.some(({ reading }) =>
        reading.words.some(({ norm }) => norm === one),
      ) &&
      !pair.reading.words.some(({ norm }) => norm === one || norm === other) &&
      [...known(pair, boundPlace(pair, main)), ...pair.source.lead].some(
        ({ norm }) => norm === other,
      ),
  )
const twoKinds = [
  ['parttime', 'fulltime'],
  ['fulltime', 'parttime'],
] as const

/** "small pets" for a sentence on "service animals": the head is shared, what tells the two apart is not. */
export function modifierSwapped(pair: Pair): boolean {
  const words = said(pair)
  const { source } = pair
  const here = (id: string) => words.some((word) => word.concept.id === id)
  return source.lead.some((head, at, subject) => {
    const modifier = subject[at - 1]
    if (modifier?.role !== 'content' || head.role !== 'content' || here(modifier.concept.id))
      return false
    const ours = words.findIndex((word) => word.concept.id === head.concept.id)
    const other = words[ours - 1]
    return (
      other?.role === 'content' &&
      !source.places.has(other.concept.id) &&
      !(ours === 1 && asking.test(other.text))
    )
  })
}
/** "Email Raul to book": no kind of Raul. */
const asking = /^(?:email|call|text|phone|ask|contact|see|visit|meet)$/

/** "for adults" where the fact says "with an adult". */
export function roleSwapped(pair: Pair): boolean {
  const words = said(pair)
  if (!words.some(({ norm }) => norm === 'for')) return false
  return words.some((word, at) => {
    if (word.role !== 'content' || governor(words, at) !== 'for') return false
    const ats = pair.source.places.get(word.concept.id) ?? []
    return (
      ats.length > 0 &&
      ats.every((place) =>
        /^(with|without|except|outside)$/.test(governor(pair.source.reading.words, place) ?? ''),
      )
    )
  })
}

const governing = new Set('for with without except outside from to by and of in is are'.split(' '))

const governor = (words: readonly Word[], at: number): string | undefined =>
  words.findLast(
    (word, place) =>
      place < at &&
      place >= at - 3 &&
      governing.has(word.norm) &&
      !(word.norm === 'for' && /^(look|ask|search|apply|wait)$/.test(words[place - 1]?.text ?? '')),
  )?.norm

/** "Students get in free" where the fact frees one chaperone "for every eight students". */
export function subjectSwapped(pair: Pair): boolean {
  const { source } = pair
  if (source.subject.size === 0) return false
  const words = said(pair)
  const end = words.findIndex((word) => telling(word))
  const subject = words.slice(0, Math.max(0, end)).filter((word) => word.role === 'content')
  if (subject.length === 0 || words.some((word) => source.subject.has(word.concept.id)))
    return false
  const { inbound } = pair.ground
  if ([...source.subject].some((id) => inbound.terms.has(id))) return false
  return subject.every((word) => {
    const ats = source.places.get(word.concept.id) ?? []
    return (
      ats.length > 0 &&
      ats.every((at) =>
        source.reading.words.slice(at - 2, at).some((each) => /^(every|each|per)$/.test(each.norm)),
      )
    )
  })
}

/** "covers one adult" where the fact counts two. */
export function countSwapped(pair: Pair): boolean {
  const words = said(pair)
  const { words: all } = pair.source.reading
  return words.some((word, at) => {
    const noun = words[at + 1]
    if (word.norm !== 'one' || word.value >= 0 || noun?.role !== 'content') return false
    const ats = pair.source.places.get(noun.concept.id) ?? []
    // "one 20-minute intermission" counts one.
    const counted = (place: number) =>
      (all[place - 1]?.role === 'value' || all[place - 1]?.norm === 'both') &&
      !all.slice(Math.max(0, place - 4), place).some(({ norm }) => norm === 'one')
    return ats.length > 0 && ats.every(counted)
  })
}

/** "The late fee is 3%" of a card's, where another sentence of the fact tells of a late fee. */
export function modifierElsewhere({ all, source }: Pair): boolean {
  const runs = runsElsewhere(source)
  return (
    runs.size > 0 &&
    all.some(({ role, concept: { id } }, at) => {
      const head = all[at + 1]
      return (
        role === 'content' &&
        head?.role === 'content' &&
        !source.places.has(id) &&
        source.places.has(head.concept.id) &&
        !source.title.has(head.concept.id) &&
        runs.has(`${id} ${head.concept.id}`)
      )
    })
  )
}

/** The pairs of neighbours in other sentences of the fact. */
const runsElsewhere = once(
  ({ fact, sentence }: Source): ReadonlySet<string> =>
    new Set(
      sourcesOf(fact)
        .filter((other) => other.sentence !== sentence)
        .flatMap(({ words }) => runsIn(words)),
    ),
)

const runsIn = (words: readonly Word[]): readonly string[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    return word.role === 'content' && next?.role === 'content'
      ? [`${word.concept.id} ${next.concept.id}`]
      : []
  })

/** "Mats and towels are provided" of towels: what the sentence tells of one, told of another of the fact's matters too. */
export function subjectJoined({ all, source }: Pair): boolean {
  const heads = joinedSubject(all)
  if (!heads) return false
  const [lacking, other] = heads.filter((id) => !source.places.has(id))
  return (
    lacking !== undefined &&
    other === undefined &&
    source.theme.has(lacking) &&
    !source.title.has(lacking)
  )
}

/** The two things a subject joins: "mats | and towels | are …". */
function joinedSubject(words: readonly Word[]): readonly string[] | undefined {
  const and = words.findIndex(({ norm }) => norm === 'and')
  if (and < 1) return undefined
  const verb = words.findIndex(({ text }) => /^(?:is|are|can|may|must)$/.test(text))
  if (verb < and) return undefined
  const subject = words.slice(0, verb)
  const [one, two] = [subject.slice(0, and), subject.slice(and + 1)].map((part) =>
    part.findLast(({ role }) => role === 'content'),
  )
  return one && two ? [one.concept.id, two.concept.id] : undefined
}

/** "until March 12", told after that day as if it still held. */
export function dayPassed(pair: Pair, main: number): boolean {
  const { source, ground } = pair
  if (pair.values.some((value) => value.kind === 'day')) return false
  const limits = (source.details[boundPlace(pair, main)] ?? []).filter(
    (value) =>
      value.kind === 'day' &&
      value.day.dates.length === 1 &&
      !value.day.stretch &&
      value.role === 'end',
  )
  return limits.some(
    (value) => value.kind === 'day' && (daysOf(value.day, ground.now)[0] ?? Infinity) < ground.now,
  )
}
