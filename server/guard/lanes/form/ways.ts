import type { Word } from '../../reading/read.ts'
import { boundPlace, known, lastAsked, said } from './pair.ts'
import type { Pair } from './pair.ts'

const ways = ['online', 'inperson', '~mail', '~phone', '~email', 'fax']

/** "2.5 percent" of the online fee, to somebody who asked about paying by mail. */
export function otherWayAsked(pair: Pair, main: number): boolean {
  const { source, whole, ground } = pair
  if (pair.values.length === 0) return false
  const wayOf = ({ norm, concept: { id } }: Word) => ways.find((way) => way === id || way === norm)
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
