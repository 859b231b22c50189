import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { FactText } from '../../knowledge/compile.ts'
import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { agrees, boundsAgree, inRange } from '../agree.ts'
import { lastAsked } from './pair.ts'
import type { Pair } from './pair.ts'
import { once } from '../../knowledge/once.ts'

/** A statement of a fact: a sentence, or what a semicolon parts of one. */
interface Statement {
  from: number
  words: readonly Word[]
  values: readonly Value[]
}

/** The statement a draft's details were read from, and those of the same fact that have others of their kind in the same place. */
interface Siblings {
  own: Statement
  others: readonly Statement[]
}

/** "October 6" of "Picture day is October 6. Retake day is November 3", to somebody who asked about retakes. */
export function siblingAsked(pair: Pair): boolean {
  const found = siblings(pair)
  if (!found || ofTheirAge(pair)) return false
  const timed = pair.values.some(({ kind }) => kind === 'time')
  const told = pair.all
    .filter((word, at) => isTelling(word) && !isNow(pair.all, at))
    .map(({ concept: { id } }) => id)
  const named = new Set([...told, ...asked(pair)])
  const mine = keysOf(found.own.words)
  return found.others.some(({ words }) => {
    const its = keysOf(words)
    const only = [...mine].filter((key) => !its.has(key))
    return (
      !only.some((key) => named.has(key)) &&
      [...its].some(
        (key) =>
          !mine.has(key) &&
          named.has(key) &&
          !pair.source.title.has(key) &&
          (only.length > 0 || (timed && !pair.source.theme.has(key))),
      )
    )
  })
}

/** "this semester": when it is told, not of what. */
const isNow = (words: readonly Word[], at: number) =>
  words[at - 1]?.text === 'this' &&
  /^(?:semester|term|season|year|month|week|quarter|summer|fall|spring|winter)$/.test(
    words[at]?.text ?? '',
  )

/** An age that was told lies in what was read. */
const ofTheirAge = ({ source, ground }: Pair) =>
  ground.inbound.ages.some((age) => source.values.some((known) => inRange(age, known)))

/** "No audition needed" of the large chorus, to somebody who asked about the chamber singers, of whom the next sentence tells. */
export function siblingSubject(pair: Pair): boolean {
  const { source, ground, whole } = pair
  const asksOf = ({ names }: Source) => [...names].some((id) => ground.inbound.terms.has(id))
  const others = sourcesOf(source.fact).filter((other) => other !== source && asksOf(other))
  if (others.length === 0) return false
  const said = keysOf(pair.reading.words.slice(0, pair.segment.to))
  const named = asked(pair)
  const free = (id: string) => !said.has(id) && !source.title.has(id) && !ground.own.has(id)
  const mine = keysOfSource(source)
  // "We can't see PINs" of what staff cannot see.
  const us = whole.some(({ norm }) => norm === 'we')
  const own = [...mine].filter((id) => free(id) && !named.has(id) && !(us && id === '~staff'))
  if (own.length === 0) return false
  return others.some((other) => {
    const its = keysOfSource(other)
    return (
      [...other.names].some((id) => its.has(id) && named.has(id) && free(id) && !mine.has(id)) &&
      [...source.subject].some((id) => own.includes(id) && !its.has(id)) &&
      whole.some((word) => isTelling(word) && mine.has(word.concept.id) && its.has(word.concept.id))
    )
  })
}

/** "The last day for softball" of the last day for soccer, where the fact speaks of softball elsewhere. */
export function complementSwapped({ source, all, ground }: Pair): boolean {
  return complements(all).some(
    ([head, link, word]) =>
      !source.places.has(word.concept.id) &&
      !source.title.has(word.concept.id) &&
      !ground.own.has(word.concept.id) &&
      source.reading.words.some(({ concept: { id } }) => id === word.concept.id) &&
      complementsOf(source).some(
        ([its, other, swapped]) =>
          its.concept.id === head.concept.id &&
          other.norm === link.norm &&
          !all.some(({ concept: { id } }) => id === swapped.concept.id),
      ),
  )
}

/** "day for soccer": a word, what links it, and what it is linked to. */
const complements = (words: readonly Word[]) =>
  words.flatMap((head, at) => {
    const [link, word] = [words[at + 1], words[at + 2]]
    return head.role === 'content' &&
      linking.test(link?.norm ?? '') &&
      link &&
      word &&
      isTelling(word)
      ? [[head, link, word] as const]
      : []
  })
const complementsOf = once(({ words }: Source) => complements(words))
const linking = /^(?:for|of|in|at|on|to|with|by|from)$/

function siblings({ source, values, ground, all: words }: Pair): Siblings | null {
  const plain = values.filter((value) => !('text' in value))
  if (plain.length === 0) return null
  const holds = ({ values: known }: Statement) =>
    plain.every((value) => known.some((each) => agrees(value, each, ground.now)))
  const timed = plain.some(({ kind }) => kind === 'time')
  const bare = !words.some(isTelling)
  const all = statementsIn(source.fact, bare)
  if (all.length < 2) return null
  const [own, second] = all.filter(holds)
  const { from, to } = source.sentence
  if (!own || second || own.from < from || own.from >= to) return null
  const others = all.filter(
    (each) =>
      each !== own &&
      (each.values.some((known) =>
        plain.some((value) => value.kind === known.kind && boundsAgree(value.bound, known.bound)),
      ) ||
        (timed && each.values.length > 0 && shareVerb(words, each.words))),
  )
  return others.length === 0 ? null : { own, others }
}

/** "It closes at 8" of the garden, where the conservatory "closes an hour before". */
const shareVerb = (words: readonly Word[], others: readonly Word[]) =>
  words.some(
    ({ concept: { id } }) =>
      /^~(?:open|start)$/.test(id) && others.some(({ concept: own }) => own.id === id),
  )

/** To a draft that says next to nothing each clause is a statement; else its words may come from all of a sentence. */
const statementsIn = (fact: FactText, clauses: boolean) => (clauses ? parted : whole)(fact)
const whole = once((fact: FactText) => statementsOf(fact, false))
const parted = once((fact: FactText) => statementsOf(fact, true))

const statementsOf = (fact: FactText, clauses: boolean): Statement[] =>
  sourcesOf(fact).flatMap(({ reading, sentence }) => statementsOfOne(reading, sentence, clauses))

function statementsOfOne(
  reading: Reading,
  { from, to }: { from: number; to: number },
  clauses: boolean,
): Statement[] {
  const marks = reading.words.flatMap(({ text }, at) =>
    clauses && /^(?:;|but)$/.test(text) && at > from && at < to ? [at] : [],
  )
  return [...marks, to].map((end, index) => {
    const start = marks[index - 1] ?? from
    return {
      from: start,
      words: reading.words.slice(start, end),
      values: reading.values.filter((value) => value.from >= start && value.from < end),
    }
  })
}

/** What every statement has: it tells none from another. */
const common = /^~(?:open|start|cost|allow|require|take|lasts|happen|run|deadline|free|person)$/
const isTelling = ({ role, concept: { id } }: Word) =>
  role === 'content' && !lightVerbs.has(id) && !common.test(id)

/** Telling words, and figures that name something: "grade 5". */
const keysOf = (words: readonly Word[]): Set<string> =>
  new Set(
    words.flatMap((word, at) =>
      isTelling(word)
        ? [word.concept.id]
        : (word.kind === 'number' && words[at - 1]?.role === 'content') ||
            (word.kind === 'word' && word.role === 'value' && countsKind(words, at))
          ? [`=${word.text}`]
          : [],
    ),
  )

const keysOfSource = once(({ words }: Source): ReadonlySet<string> => keysOf(words))

/** "a week pass": a length that tells which. */
const countsKind = (words: readonly Word[], at: number) =>
  /^(?:hour|day|week|month|season|year|hora|dia|semana|mes)$/.test(words[at]?.text ?? '') &&
  words[at + 1]?.role === 'content'

const asked = (pair: Pair): Set<string> => keysOf(lastAsked(pair).words)
