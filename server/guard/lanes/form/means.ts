import { idsOf } from '../../knowledge/words.ts'
import { sourcesOf } from '../../knowledge/sources.ts'
import type { Value } from '../../reading/values.ts'
import type { Word } from '../../reading/read.ts'
import { boundPlace, known, lastAsked, said } from './pair.ts'
import type { Pair } from './pair.ts'

/** Ways to reach each other, and the detail that says as much. */
const ways = new Map<string, Value['kind'] | null>([
  ['~phone', 'phone'],
  ['~email', 'email'],
  ['~text', null],
  ['~mail', null],
])

/** "Keys are handed out by phone": a way to reach each other the fact does not speak of. */
export function meansAdded(pair: Pair): boolean {
  const { source } = pair
  return said(pair).some(({ role, concept: own }) => {
    const { id } = own
    const kind = ways.get(id)
    if (role !== 'content' || kind === undefined) return false
    const shown = [...pair.values, ...source.reading.values].some((value) => value.kind === kind)
    return (
      !shown &&
      !source.title.has(id) &&
      !sourcesOf(source.fact).some(({ places }) => idsOf(own).some((each) => places.has(each)))
    )
  })
}

const giving = (words: readonly Word[]) =>
  words.findIndex(({ text }) =>
    /^(?:provided?|provides|supplied|supply|supplies|given|lent|loaned)$/.test(text),
  )
const deniedAt = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:not|no|never)$/.test(norm))
const gives = (words: readonly Word[]) => {
  const at = giving(words)
  return at >= 0 && !deniedAt(words, at)
}

/** "Bring your own tent" of tents that are not supplied. */
export const bringsWhatIsNotGiven = (ours: readonly Word[], theirs: readonly Word[]): boolean => {
  const at = giving(theirs)
  return brings(ours) && giving(ours) < 0 && at >= 0 && deniedAt(theirs, at)
}

const brings = (words: readonly Word[]) => words.some(({ concept: { id } }) => id === '~bring')

/** "Bring a life jacket" where they are provided, "a towel is provided" where one is to be brought. */
export function bringSwapped(pair: Pair, main: number): boolean {
  const { words } = pair.source
  // "Bring your own towel; kickboards are lent": then the clause it was read from tells which.
  // "… get in free if they bring a can": what is asked for in return is no swap.
  const stated = words.slice(0, given(words))
  const theirs = brings(words) && gives(words) ? known(pair, main) : stated
  return (
    bringsOrGets(said(pair), theirs) && !said(pair).some(({ norm }) => /^(?:not|no)$/.test(norm))
  )
}

const given = (words: readonly Word[]) => {
  const at = words.findIndex(({ norm }) => norm === 'if')
  return at > 0 ? at : undefined
}

/** The one is brought where the other is given. */
export const bringsOrGets = (ours: readonly Word[], theirs: readonly Word[]): boolean =>
  (brings(ours) && !gives(ours) && gives(theirs) && !brings(theirs)) ||
  ((gives(ours) || ours.some(({ text }) => /^gets?$/.test(text))) &&
    !brings(ours) &&
    brings(theirs) &&
    !gives(theirs))

const channels = ['online', 'inperson', '~mail', '~phone', '~email', 'fax']

/** "2.5 percent" of the online fee, to somebody who asked about paying by mail. */
export function otherWayAsked(pair: Pair, main: number): boolean {
  const { source, whole, ground } = pair
  if (pair.values.length === 0) return false
  const wayOf = ({ norm, concept: { id } }: Word) =>
    channels.find((way) => way === id || way === norm)
  const told = known(pair, boundPlace(pair, main)).flatMap((word) => wayOf(word) ?? [])
  const [way] = told
  if (way === undefined || new Set(told).size > 1 || whole.some(wayOf)) return false
  const asked = lastAsked(pair).words.flatMap((word) => wayOf(word) ?? [])
  return (
    asked.length === 1 &&
    asked[0] !== way &&
    !ground.inbound.words.has(way) &&
    said(pair).every(({ value, role }) => role !== 'content' || value >= 0) &&
    source.words.some((word) => wayOf(word) === asked[0])
  )
}
