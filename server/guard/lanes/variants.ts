import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import { daysOf } from '../reading/day.ts'
import { isDay } from '../reading/values.ts'
import type { Reading } from '../reading/read.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { Fit, Ground } from './align.ts'

/** The sender named one of two variants ("the Foundry"), and the draft answers with the rule of the other without naming it. */
export function otherVariant(
  reading: Reading,
  sentence: Sentence,
  fit: Fit,
  all: readonly Fit[],
  ground: Ground,
): boolean {
  const said = conceptsIn(reading, 0, sentence.to)
  const asked = ground.inbound.terms
  const named = [...fit.source.title].filter((id) => asked.has(id))
  return (
    all.some(
      (other) =>
        variants(fit.source, other.source) &&
        named.every((id) => other.source.title.has(id)) &&
        unnamed(fit.source, other.source, said) &&
        [...other.source.title].some(
          (id) => asked.has(id) && other.source.factNames.has(id) && !speaksOf(fit.source, id),
        ) &&
        !all.some((each) => each.source.fact === other.source.fact && each.problem === null),
    ) ||
    elsewhere(fit.source, all, said, ground) ||
    otherNumber(fit.source, all, said, ground) ||
    later(reading, sentence, fit, all, said, ground)
  )
}

/** A sentence that names no variant goes on about the one spoken of before: it may not be read from its twin. */
export function leavesVariant(
  reading: Reading,
  sentence: Sentence,
  fit: Fit,
  ground: Ground,
): boolean {
  const before = ground.knowledge.facts.get(ground.before ?? '')
  const twin = before && sourcesOf(before)[0]
  return (
    twin !== undefined &&
    variants(fit.source, twin) &&
    [...fit.source.factNames, ...twin.factNames].some(
      (id) => !fit.source.factNames.has(id) || !twin.factNames.has(id),
    ) &&
    unnamed(fit.source, twin, conceptsIn(reading, sentence.from, sentence.to))
  )
}

/** Within one sentence a second fact must be named by a word the first has not: "and the fee is $45" names none. */
export function namesMatter(
  reading: Reading,
  sentence: Sentence,
  source: Source,
  other: Source,
  { inbound }: Ground,
): boolean {
  const said = conceptsIn(reading, sentence.from, sentence.to)
  return (
    [...source.title].some(
      (id) =>
        !other.title.has(id) && !other.factNames.has(id) && (said.has(id) || inbound.terms.has(id)),
    ) ||
    // "riders 6 to 18 pay $1": its own subject, of which the other sentence says nothing.
    [...source.subject].some(
      (id) => said.has(id) && !sourcesOf(other.fact).some((each) => speaksOf(each, id)),
    )
  )
}

/** Two facts on one matter: their titles share what it is, and each has words of its own. */
function variants(one: Source, two: Source): boolean {
  if (one.fact === two.fact) return false
  let shared = 0
  for (const id of one.title)
    if (two.title.has(id) && !one.factNames.has(id) && !two.factNames.has(id)) shared++
  return (
    shared > 0 &&
    shared * 3 >= Math.min(one.title.size, two.title.size) &&
    shared < one.title.size &&
    shared < two.title.size
  )
}

/** None of the words that tell the one from the other is said. */
function unnamed({ title, names }: Source, other: Source, said: Said): boolean {
  const tells = (id: string) => said.has(id) && !other.title.has(id) && !other.names.has(id)
  for (const id of title) if (tells(id)) return false
  for (const id of names) if (tells(id)) return false
  return true
}

/** "Clay comes with it" of Wheel Throwing 1, to somebody who asked about Wheel Throwing 2. */
function otherNumber(
  source: Source,
  all: readonly Fit[],
  said: Said,
  { inbound }: Ground,
): boolean {
  const figures = (title: ReadonlySet<string>) => [...title].filter((id) => /^\d+$/.test(id))
  const mine = figures(source.title)
  if (mine.length === 0 || mine.some((id) => said.has(id) || inbound.words.has(id))) return false
  return all.some(
    ({ source: other }) =>
      variants(source, other) &&
      figures(other.title).some((id) => inbound.words.has(id) && !source.title.has(id)),
  )
}

/** The fact holds in places it names, the draft leaves them out, and the sender spoke of another place. */
function elsewhere(source: Source, all: readonly Fit[], said: Said, ground: Ground): boolean {
  const { inbound, own } = ground
  if (![...source.names].some((id) => !source.title.has(id) && !own.has(id))) return false
  if ([...source.factNames].some((id) => said.has(id) || inbound.terms.has(id))) return false
  return all.some(({ source: other }) =>
    [...other.names].some(
      (id) => inbound.terms.has(id) && !said.has(id) && !own.has(id) && !speaksOf(source, id),
    ),
  )
}

/** The deadline of spring, told to somebody who named no term while that of fall is still to come. */
function later(
  reading: Reading,
  sentence: Sentence,
  { source }: Fit,
  all: readonly Fit[],
  said: Said,
  { inbound, now }: Ground,
): boolean {
  const dated = reading.values.some(
    (value) =>
      isDay(value) &&
      value.day.dates.length > 0 &&
      value.from >= sentence.from &&
      value.to <= sentence.to,
  )
  const mine = dated ? nextOf(source, now) : undefined
  const coded = inbound.heard.some(({ reading: { values } }) =>
    values.some(({ kind }) => kind === 'code' || kind === 'number'),
  )
  if (mine === undefined || coded) return false
  return all.some(({ source: other }) => {
    const its = variants(source, other) ? nextOf(other, now) : undefined
    return (
      its !== undefined &&
      its < mine &&
      [...source.subject].some((id) => other.subject.has(id)) &&
      unnamed(source, other, { has: (id) => said.has(id) || inbound.terms.has(id) })
    )
  })
}

/** The next of a sentence's own dates. */
const nextOf = ({ days }: Source, now: number): number | undefined =>
  days
    .filter(({ day }) => !day.stretch)
    .flatMap(({ day }) => daysOf(day, now))
    .filter((day) => day >= now)
    .toSorted((one, two) => one - two)[0]

const speaksOf = (source: Source, id: string) =>
  source.places.has(id) || source.theme.has(id) || source.title.has(id)

type Said = Pick<ReadonlySet<string>, 'has'>

/** The concepts of a stretch, gathered when first asked for: of most pairs of facts nobody asks. */
function conceptsIn({ words }: Reading, from: number, to: number): Said {
  let ids: Set<string> | undefined
  return {
    has: (id) => (ids ??= new Set(words.slice(from, to).map((word) => word.concept.id))).has(id),
  }
}
