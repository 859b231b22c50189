import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { weight } from '../knowledge/retrieve.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import { tells } from './focus.ts'
import type { Focus } from './focus.ts'
import { inTitles, isName } from './names.ts'
import type { Question } from './questions.ts'
import type { Term } from './terms.ts'
import { once } from '../knowledge/once.ts'

/** How many of the terms asked for a fact lacks: names, things other facts speak of, things none does, things done, words of talk that head another fact. */
export interface Lacks {
  names: number
  known: number
  unknown: number
  deeds: number
  titles: number
  /** Everyday words that narrow what is named ("adult lessons"). */
  modifiers: number
  /** Everyday words, those that say little left aside. */
  common: number
}

/** "Do you have a 48 long": a bare figure is the point of what is asked, and the fact speaks of none. */
export const lacksFigure = (question: Question, fact: FactText): boolean =>
  question.values.some(
    (value) =>
      value.kind === 'number' &&
      value.label !== true &&
      value.number > 1 &&
      value.number < 1000 &&
      !fact.text.includes(String(value.number)),
  ) &&
  !sourcesOf(fact).some((source) =>
    source.reading.values.some(
      (value) =>
        /^(?:number|percent|ordinal|money)$/.test(value.kind) && !('label' in value && value.label),
    ),
  )

/** What the fact lacks of the terms asked for, by what each is to this office. */
export function lacksOf(absent: readonly Term[], knowledge: Knowledge): Lacks {
  const lacks = { names: 0, known: 0, unknown: 0, deeds: 0, titles: 0, modifiers: 0, common: 0 }
  for (const term of absent) {
    if (term.kind === 'common') lacks.common++
    if (term.kind === 'common' && term.modifies) lacks.modifiers++
    if (/^(common|light|asks)$/.test(term.kind)) lacks.titles += inTitles(term, knowledge) ? 1 : 0
    else if (isName(term.ids, knowledge)) lacks.names++
    else if (term.kind === 'deed') lacks.deeds++
    else if (rarity(term, knowledge) === 'none') lacks.unknown++
    else lacks.known++
  }
  return lacks
}

/** What a term brings when the fact speaks of it, and what it costs when it does not: more where other facts do. */
export function gains(term: Term, bare: boolean, knowledge: Knowledge): readonly [number, number] {
  const known = rarity(term, knowledge)
  if (isName(term.ids, knowledge) && /^(thing|deed)$/.test(term.kind)) return [1.3, 2.5]
  if (term.kind === 'thing') return [1, known === 'none' ? unknown.thing : 1.5]
  if (term.kind === 'deed')
    return [0.6, known === 'none' ? unknown.deed : known === 'rare' ? 0.8 : 0.5]
  if (term.kind === 'asks') return [0.5, 0.1]
  if (term.kind === 'common') return [0.6, known === 'none' ? 0.08 : 0.2]
  if (term.kind === 'light') return inTitles(term, knowledge) ? [0.6, 0.15] : [0.2, 0.05]
  const loss = known === 'rare' ? 0.5 : known === 'common' ? 0.15 : 0.08
  return bare ? [0.8, Math.max(loss, 0.3)] : [0.4, loss]
}

/** What a word costs that no fact of the office uses: it tells no fact from another, but perhaps no fact is meant. */
const unknown = { thing: 0.8, deed: 0.3 }

const named: readonly Focus[] = [
  'when',
  'time',
  'where',
  'address',
  'price',
  'count',
  'duration',
  'contact',
  'email',
  'phone',
  'link',
]

/** The kinds of answer any of its sentences gives. */
export const tellsAnywhere = once(
  (fact: FactText): ReadonlySet<Focus> =>
    new Set(named.filter((focus) => sourcesOf(fact).some((source) => tells(source, focus)))),
)

/** Whether the office's facts know of it, and whether of little else by that word. */
export function rarity(term: Term, knowledge: Knowledge): 'rare' | 'common' | 'none' {
  const counts = term.ids.map(
    (id) =>
      (knowledge.base.postings.get(id)?.length ?? 0) +
      (knowledge.recent.postings.get(id)?.length ?? 0),
  )
  const most = Math.max(...counts)
  if (most === 0) return 'none'
  return most <= 1 + knowledge.facts.size / 20 ? 'rare' : 'common'
}

/** 1 for the very concept, less for a related word or one of the same root. */
export function found(term: Term, has: (id: string) => boolean): number {
  if (term.ids.some(has)) return 1
  return term.kin.some(has) ? 0.75 : 0
}

const rarest = (knowledge: Knowledge) => Math.log(1 + (knowledge.facts.size + 1) / 1.5)

export function weightOf(term: Term, knowledge: Knowledge): number {
  return Math.min(rarest(knowledge), ...term.ids.map((id) => weight(knowledge, id)))
}
