import type { Index, Knowledge } from '../knowledge/compile.ts'
import { speaksOf } from '../knowledge/retrieve.ts'
import { concept, idsOf } from '../knowledge/words.ts'
import { writtenOut } from './abbreviations.ts'
import type { Term } from './terms.ts'
import { once } from '../knowledge/once.ts'

/** Short forms that stand for one word or another by what follows: "min age" is the minimum, "20 min" are minutes. */
export const spelledOut = (text: string) =>
  text
    .replace(
      /(?<![\d.] ?)\bmin\.?(?= (?!(?:or|and|before|after|late|early|ago|to|from|per|long|walk|drive|away)\b)[a-z])/gi,
      'minimum',
    )
    .replace(/\bhw(?= (?:much|many|long|do|does|can|late|early|old)\b)/gi, 'how')
    .replace(/\bq(?= (?:dias?|horas?|es|tengo|necesito|documentos?)\b)/gi, 'que')

/** A word the office's facts do not know, one slip away from one they do ("accomodation"), two in one ("childcare") or short for one ("prereq"): taken for that. */
export function correctSpelling(term: Term, knowledge: Knowledge): Term[] {
  const known = (id: string) => speaksOf(knowledge, id)
  if ([...term.ids, ...term.kin].some((id) => id.startsWith('~') || known(id))) return [term]
  const written = /^(?:light|common)$/.test(term.kind) ? null : writtenOut(term, knowledge)
  if (written) return written
  if (term.text.length < 5 || !/^[a-z]+$/.test(term.text)) return [term]
  const ids = (wordsOf(knowledge.base).get(term.text[0] ?? '') ?? []).filter((word) =>
    term.ids.some((id) => oneSlip(id, word)),
  )
  if (ids.length === 1) return [{ ...term, ids: [...term.ids, ...ids] }]
  for (let at = 3; at <= term.text.length - 3; at++) {
    const halves = [term.text.slice(0, at), term.text.slice(at)].map((half) => ({
      ...term,
      text: half,
      ids: idsOf(concept(half)),
    }))
    if (halves.every((half) => half.ids.some(known))) return halves
  }
  return [term]
}

const wordsOf = once((index: Index) => {
  const words = new Map<string, string[]>()
  for (const id of index.postings.keys()) {
    const letter = id[0] ?? ''
    if (!/^[a-z]{4,}$/.test(id)) continue
    const list = words.get(letter)
    if (list) list.push(id)
    else words.set(letter, [id])
  }
  return words
})

/** One letter more, less, changed, or two swapped. */
export function oneSlip(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1 || one === two) return false
  let at = 0
  while (at < one.length && one[at] === two[at]) at++
  const [a, b] = [one.slice(at), two.slice(at)]
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
