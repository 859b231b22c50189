import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { lastAsked } from './pair.ts'
import type { Pair } from './pair.ts'

const starts = /^(?:from|since|after|starting|beginning|desde|despues)$/
const ends = /^(?:until|till|by|before|through|ending|hasta|antes)$/

/** "until the third week" of "beginning the third week": one edge of a stretch told as the other. */
export function edgeTurned({ all, source, segment }: Pair): boolean {
  if (segment.negated || source.norms.has('not')) return false
  const ours = edgesIn(all)
  if (ours.size === 0) return false
  const theirs = edgesOf(source)
  return [...ours].some(([key, edge]) => {
    const its = theirs.get(key)
    return its !== undefined && edge !== 'both' && its !== 'both' && its !== edge
  })
}

/** "Only the fee" of before the date, to somebody who asks what is lost after it. */
export function edgeAsked(pair: Pair): boolean {
  const theirs = edgesOf(pair.source)
  if (theirs.size === 0) return false
  const asked = edgesIn(lastAsked(pair).words)
  const ours = edgesIn(pair.whole)
  return [...asked].some(([key, edge]) => {
    const its = theirs.get(key)
    return its !== undefined && !ours.has(key) && edge !== 'both' && its !== 'both' && its !== edge
  })
}

type Edge = 'start' | 'end' | 'both'

/** What stands behind a word for an edge, by the words that name it: "third week". */
function edgesIn(words: readonly Word[]): ReadonlyMap<string, Edge> {
  const found = new Map<string, Edge>()
  words.forEach(({ norm, value }, at) => {
    const edge = value >= 0 ? null : starts.test(norm) ? 'start' : ends.test(norm) ? 'end' : null
    const key = edge === null ? '' : keyAt(words, at + 1)
    if (edge === null || key === '') return
    const known = found.get(key)
    found.set(key, known === undefined || known === edge ? edge : 'both')
  })
  return found
}
const edgesOf = once(({ words }: Source) => edgesIn(words))

function keyAt(words: readonly Word[], from: number): string {
  const at = words.findIndex(
    ({ norm, value }, place) =>
      place >= from && (value >= 0 || !/^(?:the|a|an|your|our|el|la|su)$/.test(norm)),
  )
  const [first, second] = words.slice(at, at + 2)
  if (at < 0 || !first) return ''
  if (timely.test(first.text)) return first.concept.id
  return second && timely.test(second.text) ? `${first.text} ${second.concept.id}` : ''
}
const timely =
  /^(?:deadline|date|class|classes|week|month|semester|term|season|session|day|year|start|end|beginning|finals?|break|holiday|event|show|performance|concert|exam|visit|appointment|semana|mes|semestre)$/

const same = /^(?:same|mismo|misma)$/
const other = /^(?:other|another|different|otro|otra)$/

/** "any other production" of "another performance of the same production". */
export function sameSwapped({ all, source }: Pair): boolean {
  const ours = behind(all, other)
  if (ours.length === 0) return false
  const [same, others] = [sameOf(source), behind(source.words, other)]
  return ours.some((id) => same.includes(id) && !others.includes(id))
}

const behind = (words: readonly Word[], lead: RegExp) =>
  words.flatMap(({ role, concept: { id } }, at) =>
    role === 'content' && lead.test(words[at - 1]?.text ?? '') ? [id] : [],
  )
const sameOf = once(({ words }: Source) => behind(words, same))
