import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { weight } from '../knowledge/retrieve.ts'
import type { Source } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import { isName } from './names.ts'
import { season } from './scope.ts'

/** Weighed share of a fact's title that was asked for, 0 to 1. */
export function titleAsked(
  wanted: ReadonlySet<string>,
  fact: FactText,
  knowledge: Knowledge,
): number {
  let whole = 0
  let held = 0
  for (const word of read(fact.title, null).words) {
    if (word.role !== 'content') continue
    const ids = idsOf(word.concept)
    if (bounded(fact) && season.test(word.text) && !ids.some((id) => wanted.has(id))) continue
    const gain = Math.min(...ids.map((id) => weight(knowledge, id)))
    whole += gain
    if (ids.some((id) => wanted.has(id))) held += gain
  }
  return whole === 0 ? 1 : held / whole
}

/** How many names its title has that were not asked for. */
export const namesBesides = (
  wanted: ReadonlySet<string>,
  fact: FactText,
  knowledge: Knowledge,
): number =>
  read(fact.title, null).words.filter((word) => {
    const ids = word.role === 'content' && !season.test(word.text) ? idsOf(word.concept) : []
    return isName(ids, knowledge) && !ids.some((id) => wanted.has(id))
  }).length

/** What its title has besides what was asked is an occasion, or says that it is about hours. */
export const headedByDay = (wanted: ReadonlySet<string>, fact: FactText): boolean =>
  read(fact.title, null)
    .words.filter((word) => word.role === 'content')
    .every(
      (word) =>
        season.test(word.text) ||
        /^(days?|day|eve|weekend|week|closed|closing|closings|closure|hours|hour|schedule|special|open|early|late|dates?|service|year|new)$/.test(
          word.text,
        ) ||
        idsOf(word.concept).some((id) => wanted.has(id)),
    )

/** How much of what the telling sentences are about was asked for; little when it is only said of it ("appeals of grades"). */
export function aboutness(
  wanted: ReadonlySet<string>,
  sources: readonly Source[],
  places: readonly number[],
  titled: number,
  knowledge: Knowledge,
): number {
  const shares = places.map((at) => {
    const own = sources[at] as Source
    const source = own.subject.size > 0 || thereIs(own) ? own : (sources[0] as Source)
    const head = headOf(source)
    const share = Math.max(titled, subjectAsked(source, wanted, knowledge))
    return head.length > 0 && !head.some((id) => wanted.has(id)) ? 0.4 * share : share
  })
  return shares.length === 0 ? titled : Math.min(...shares)
}

/** "There is no joining fee": about all it names. */
const thereIs = ({ reading, sentence }: Source) =>
  /^(there|hay)$/.test(reading.words[sentence.from]?.text ?? '')

/** Its days of validity say for which season it holds, and it is valid now. */
const bounded = (fact: FactText) => fact.validFrom !== null || fact.validUntil !== null

function subjectAsked(source: Source, wanted: ReadonlySet<string>, knowledge: Knowledge): number {
  let whole = 0
  let held = 0
  for (const id of source.subject.size > 0 ? source.subject : source.places.keys()) {
    if (/^~(office|person|staff|student|time|day)$/.test(id) && !wanted.has(id)) continue
    if (bounded(source.fact) && season.test(id.replace('~', '')) && !wanted.has(id)) continue
    const gain = weight(knowledge, id)
    whole += gain
    if (wanted.has(id)) held += gain
  }
  return whole === 0 ? 0 : held / whole
}

const linking = /^(of|for|to|from|de|para)$/
const general =
  /^(days?|dates?|deadlines?|hours?|times?|requests?|questions?|information|help|services?|price|prices|cost|costs|fee|fees|list|use|part|parts|kind|number|end|start|beginning|any|anyone|people|ways?|place|access)$/

/** "Appeals of grades are due": what is said is said of the appeals. Empty when the subject has no such head. */
function headOf(source: Source): readonly string[] {
  const words = source.reading.words.slice(source.sentence.from, source.sentence.to)
  const link = words.findIndex((word) => linking.test(word.text))
  const before = words.slice(0, Math.max(0, link))
  const head = before.at(-1)
  if (!head || before.length > 5 || head.role !== 'content' || general.test(head.text)) return []
  if (
    before.some(
      (word) =>
        word.role === 'value' ||
        /^(is|are|was|were|can|may|must|will|has|have|be|do|does|not|in|on|at|by|and|,)$/.test(
          word.text,
        ),
    )
  )
    return []
  return idsOf(head.concept)
}
