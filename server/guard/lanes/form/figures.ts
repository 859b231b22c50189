import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import { isFree } from '../../knowledge/words.ts'
import { agrees, inRange } from '../agree.ts'
import type { Value } from '../../reading/values.ts'
import { boundPlace } from './pair.ts'
import { people } from './people.ts'
import type { Pair } from './pair.ts'

/** "at least 12 hours before" left out to somebody who has two: the sender's own figure falls outside what the fact sets. */
export function limitMet(pair: Pair, main: number): boolean {
  const { source, ground } = pair
  if (!pair.segment.negated && (countMet(pair) || partyMet(pair))) return true
  const limits = (source.details[boundPlace(pair, main)] ?? []).filter(
    (value) => value.kind === 'span' && value.bound !== undefined,
  )
  if (limits.length === 0) return false
  const told = ground.inbound.heard.flatMap(({ reading, sentence }) =>
    reading.values.filter((value) => value.from >= sentence.from && value.from < sentence.to),
  )
  return limits.some(
    (limit) =>
      !pair.reading.values.some((value) => agrees(value, limit, ground.now)) &&
      told.some((value) => outside(value, limit)),
  )
}

/** "right up to curtain time" of "up to 24 hours before curtain": how long ahead was left out. */
export function leadTimeDropped({ source, reading, all, sentence, ground }: Pair): boolean {
  const spans = reading.values.filter(
    (value) => value.kind === 'span' && value.from >= sentence.from && value.from < sentence.to,
  )
  return source.values.some((value) => {
    const [link, word] = [value.to, value.to + 1].map((at) => source.reading.words[at])
    if (value.kind !== 'span' || !/^(?:before|antes)$/.test(link?.norm ?? '')) return false
    if (word?.role !== 'content' || spans.some((each) => agrees(each, value, ground.now)))
      return false
    return all.some(
      ({ concept: { id } }, at) =>
        id === word.concept.id &&
        all
          .slice(Math.max(0, at - 3), at)
          .some(({ norm }) => /^(?:until|upto|before|to)$/.test(norm)),
    )
  })
}

/** "if you cancel before the party" of "only if you cancel at least 14 days ahead" */
export function termDropped({ source, reading, segment, all, sentence, ground }: Pair): boolean {
  const heads = (words: Pair['all']) => words.some(({ norm }) => norm === 'if' || norm === 'si')
  if (!heads(all)) return false
  const spans = reading.values.filter(
    (value) => value.kind === 'span' && value.from >= sentence.from && value.from < sentence.to,
  )
  return source.sentence.segments.some((each, place) => {
    const words = source.parts[place] ?? []
    const limits = (source.details[place] ?? []).filter(
      (value) => value.kind === 'span' && value.bound !== undefined,
    )
    return (
      heads(words) &&
      limits.length > 0 &&
      !limits.some((limit) => spans.some((value) => agrees(value, limit, ground.now))) &&
      all.some(
        ({ role, concept: { id } }) =>
          role === 'content' && words.some(({ concept: own }) => own.id === id),
      ) &&
      each.negated === segment.negated
    )
  })
}

/** "Players under 12 must be with a parent", unsaid to somebody who asks for a child of ten. */
export function ageMet({ source, reading, ground, segment }: Pair): boolean {
  if (segment.negated) return false
  const { ages } = ground.inbound
  if (ages.length === 0) return false
  // "2 adults and a 10 year old": the draft may be of the others.
  const alone =
    ages.length === 1 && !ground.inbound.terms.has('~adult') && !ground.inbound.words.has('adults')
  return source.reading.sentences.some(({ from, to }) => {
    if (from === source.sentence.from) return false
    const words = source.reading.words.slice(from, to)
    const priced = source.values.some(({ kind }) => kind === 'money')
    const demands =
      words.some(
        ({ norm, concept }) =>
          /^(must|only|not|no|never|receives?|instead)$/.test(norm) ||
          (priced && (isFree(concept) || norm === 'nothing')),
      ) ||
      (priced &&
        alone &&
        source.reading.values.some(
          (value) => value.kind === 'money' && value.from >= from && value.to <= to,
        ))
    const limits = source.reading.values.filter(
      (value) =>
        value.from >= from &&
        value.to <= to &&
        (isAge(value) || (priced && (isLeast(value) || fromAge(source, value) !== null))),
    )
    return (
      demands &&
      limits.some(
        (limit) =>
          ages.some((age) => inRange(age, fromAge(source, limit) ?? limit)) &&
          !reading.values.some(
            (value) => value.kind === limit.kind && agrees(value, limit, ground.now),
          ),
      )
    )
  })
}

const isLeast = (value: Value) => value.kind === 'number' && value.bound === 'least'
/** "from age 65" */
const fromAge = ({ reading: { words } }: Source, value: Value): Value | null =>
  value.kind === 'number' &&
  words[value.from - 1]?.text === 'age' &&
  words[value.from - 2]?.norm === 'from'
    ? { ...value, bound: 'least' }
    : null

/** "Seniors pay nothing" of those 65 and over, to somebody who is 60. */
export function ageUnmet(pair: Pair, main: number): boolean {
  const { source, reading, ground } = pair
  const { ages } = ground.inbound
  // "$7 for kids 4 to 12": the draft says whom it is for.
  const told = pair.values.filter(({ kind }) => kind !== 'money')
  if (
    told.length > 0 ||
    ages.length === 0 ||
    reading.values.some((value) => ages.some((age) => inRange(age, value)))
  )
    return false
  const limits = (source.details[boundPlace(pair, main)] ?? []).filter(
    (value) =>
      isAge(value) ||
      (value.bound === 'least' && value.kind === 'number') ||
      // "ages 5 to 11"
      (value.kind === 'span' &&
        (value.unit === 'any' || (value.unit === 'month' && value.low < value.high)) &&
        /^(?:ages?|aged)$/.test(source.reading.words[value.from - 1]?.text ?? '')),
  )
  return limits.some(
    (limit) =>
      !reading.values.some((value) => agrees(value, limit, ground.now)) &&
      ages.some((age) => !inRange(age, limit)),
  )
}

export const isAge = (value: Value) =>
  (value.bound === 'less' || value.bound === 'most') &&
  !value.label &&
  (value.kind === 'number' || (value.kind === 'span' && value.unit === 'month'))

/** "only taking 3 credits", where the fact is for those in at least 6. */
function countMet({ source, reading, ground }: Pair): boolean {
  const counted = (own: Pair['reading'], value: Value) => own.words[value.to]?.concept.id
  const limits = source.reading.values.filter(
    (value) => value.kind === 'number' && value.bound !== undefined && !value.label,
  )
  return limits.some((limit) => {
    const what = counted(source.reading, limit)
    return (
      what !== undefined &&
      source.reading.words[limit.to]?.role === 'content' &&
      !reading.values.some((value) => agrees(value, limit, ground.now)) &&
      ground.inbound.heard.some((heard) =>
        heard.reading.values.some(
          (value) =>
            value.kind === 'number' &&
            value.from >= heard.sentence.from &&
            value.to <= heard.sentence.to &&
            counted(heard.reading, value) === what &&
            !inRange(value, limit) &&
            !source.values.some((known) => inRange(value, known)),
        ),
      )
    )
  })
}

/** "groups of 12 or more", unsaid to somebody who comes with ten. */
function partyMet({ source, reading, ground }: Pair): boolean {
  const limits = source.reading.values.filter(
    (value) =>
      value.kind === 'number' &&
      value.bound !== undefined &&
      /^(?:groups?|part(?:y|ies)|teams?|orders?)$/.test(
        source.reading.words[value.from - 2]?.text ?? '',
      ),
  )
  if (
    limits.length === 0 ||
    limits.some((limit) => reading.values.some((value) => agrees(value, limit, ground.now)))
  )
    return false
  return ground.inbound.heard.some(({ reading: own, sentence }) =>
    own.values.some(
      (value) =>
        value.kind === 'number' &&
        value.from >= sentence.from &&
        value.to <= sentence.to &&
        ofParty(
          own.words.slice(value.to, value.to + 2),
          own.words.slice(value.from - 2, value.from),
        ) &&
        ![...limits, ...reading.values].some((known) => inRange(value, known)),
    ),
  )
}

/** "10 of us", "14 kids", "a group of 15" */
const ofParty = (after: Pair['all'], before: Pair['all']) =>
  (after[0]?.text === 'of' && after[1]?.text === 'us') ||
  people.test(after[0]?.text ?? '') ||
  /^(?:ppl|people|guests|friends|players|riders|heads|tickets)$/.test(after[0]?.text ?? '') ||
  (before[1]?.text === 'of' && /^(?:group|party|team|class)$/.test(before[0]?.text ?? ''))

const outside = (value: Value, limit: Value) =>
  value.kind === 'span' &&
  limit.kind === 'span' &&
  value.unit === limit.unit &&
  !inRange(value, limit)

/** "Set B costs $84" of "Levels 1 to 3 in Set B", to somebody who asked about Level 5. */
export const figureOutside = ({ source, reading, ground }: Pair): boolean => {
  const ranges = rangesOf(source)
  return ranges.some(
    ({ id }) =>
      !reading.words.some(({ concept }) => concept.id === id) &&
      ground.inbound.heard.some((heard) => {
        const named = heard.reading.values.flatMap((value) =>
          (value.kind === 'number' || value.kind === 'ordinal') &&
          heard.reading.words[value.from - 1]?.concept.id === id
            ? [value.number]
            : [],
        )
        const holds = (figure: number) =>
          ranges.some((each) => each.id === id && figure >= each.low && figure <= each.high)
        return named.length > 0 && !named.some(holds)
      }),
  )
}

/** "Levels 1 to 3", "grades 9-12": what is counted so, and from where to where. */
const rangesOf = once(({ reading: { words }, values }: Source) =>
  values.flatMap((value) => {
    const word = words[value.from - 1]
    return value.kind === 'span' && value.unit === 'any' && word?.role === 'content'
      ? [{ id: word.concept.id, low: value.low, high: value.high }]
      : []
  }),
)

/** "The permit is $45" of "$45 for 7 days or $70 for 14 days": for how long must be told, or have been asked. */
export function lengthUntold({ source, values, ground }: Pair): boolean {
  const told = pricesByLength(source)
  if (told.length < 2 || values.some(({ kind }) => kind === 'span')) return false
  const sums = values.filter(({ kind }) => kind === 'money')
  return (
    sums.length === 1 &&
    told.some(
      ({ sum, length }) =>
        sums.some((value) => agrees(value, sum, ground.now)) &&
        !ground.inbound.lengths.some((asked) => agrees(asked, length, ground.now)),
    )
  )
}

const pricesByLength = once(({ reading: { words }, values }: Source) => {
  const found = values.flatMap((sum, at) => {
    const length = values[at + 1]
    return sum.kind === 'money' &&
      length?.kind === 'span' &&
      length.unit === 'minute' &&
      words[length.from - 1]?.text === 'for' &&
      length.from - sum.to < 3
      ? [{ sum, length }]
      : []
  })
  return new Set(found.map(({ length }) => `${length.low} ${length.unit}`)).size > 1 ? found : []
})
