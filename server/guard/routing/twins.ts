import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import type { Fit } from './fit.ts'
import { isName } from './names.ts'
import type { Question } from './questions.ts'
import { season } from './scope.ts'
import { differInMark } from './variants.ts'

/** Two facts on one matter in two variants ("Laptop loans, Marsh", "Laptop loans, Pell") that the question does not tell apart. */
export function twins(question: Question, best: Fit, other: Fit, knowledge: Knowledge): boolean {
  if (other.off || other.other || other.silent.length > 0) return false
  // A thing asked for that only one of them speaks of tells them apart.
  if (other.missing.some((text) => !best.missing.includes(text))) return false
  if (differInMark(question, best.fact, other.fact) && other.covered > 0.7 * best.covered)
    return true
  if (differInName(question, best, other, knowledge)) return true
  if (!best.on && other.score > 0.98 * best.score && best.covered > 0.6) return true
  // "Open on the 26th": the closing of that day, not the ordinary hours.
  if (asksHours(question) && other.on && !best.on && other.covered > 0.6 * best.covered) return true
  // What is only said of it ("appeals of grades") is not meant by its name ("grades").
  const aside = other.about < 0.4 && best.about > 2 * other.about
  if (best.on || aside || other.covered < 0.5) return false
  const wanted = new Set(question.terms.flatMap((term) => [...term.ids, ...term.kin]))
  const [mine, its] = [titleOf(best.fact), titleOf(other.fact)]
  const shared = [...mine].filter((id) => its.has(id))
  if (
    shared.length < 2 ||
    shared.length * 2 < Math.min(mine.size, its.size) ||
    !shared.some((id) => wanted.has(id))
  )
    return false
  const apart = [...mine].filter((id) => !its.has(id) && !plainly.has(id))
  const others = its.size - shared.length
  if (apart.length === 0 || others === 0 || apart.length > 2 || others > 2) return false
  // A word both titles have speaks of no other by its kin: "class" is not "term".
  const named = new Set(
    question.terms.flatMap(({ ids, kin }) =>
      ids.some((id) => shared.includes(id)) ? ids : [...ids, ...kin],
    ),
  )
  return !apart.some((id) => named.has(id))
}

/** "Pool hours" is plainly the pool; "Lap swim at the pool" is not. */
const plainly = new Set(
  'hour hours ~open season date time general ~schedule information policy rule address contact ~cost price'.split(
    ' ',
  ),
)

/** "Visitors at Elm House" and "Visitors at Riverside": a question about visitors that names neither. */
function differInName(question: Question, best: Fit, other: Fit, knowledge: Knowledge): boolean {
  if (other.covered < 0.6 * best.covered) return false
  const wanted = new Set(question.terms.flatMap((term) => [...term.ids, ...term.kin]))
  const names = apartByName(best.fact, other.fact, knowledge)
  return (
    names !== null &&
    names.shared.some((id) => wanted.has(id)) &&
    ![...names.ours, ...names.theirs].some((id) => wanted.has(id))
  )
}

/** The names by which two titles differ, and what they share; null when they differ in more. */
function apartByName(one: FactText, two: FactText, knowledge: Knowledge) {
  const [mine, its] = [titleOf(one), titleOf(two)]
  const names = (ids: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...ids].filter((id) => !others.has(id) && isName([id], knowledge))
  const [ours, theirs] = [names(mine, its), names(its, mine)]
  const shared = [...mine].filter((id) => its.has(id))
  const rest = [...mine, ...its].filter(
    (id) => ![...shared, ...ours, ...theirs].includes(id) && !plainly.has(id) && !season.test(id),
  )
  return rest.length > 1 || shared.length === 0 || ours.length === 0 || theirs.length === 0
    ? null
    : { ours, theirs, shared }
}

/** "At Elm House and at Riverside": two facts that differ in their names alone, both names asked for. */
export function both(
  question: Question,
  fits: readonly Fit[],
  knowledge: Knowledge,
): [Fit, Fit] | null {
  const wanted = new Set(question.terms.flatMap((term) => term.ids))
  for (const one of fits)
    for (const two of fits) {
      if (one === two || [...one.silent, ...two.silent].length > 0 || one.off || two.off) continue
      if (one.absent.length === 0 || two.absent.length === 0) continue
      const names = apartByName(one.fact, two.fact, knowledge)
      if (!names || ![names.ours, names.theirs].every((ids) => ids.some((id) => wanted.has(id))))
        continue
      const covered = (absent: Fit['absent'], by: Fit) =>
        absent.every((ids) => ids.some((id) => by.found.has(id)))
      if (covered(one.absent, two) && covered(two.absent, one)) return [one, two]
    }
  return null
}

/** "Are you open", "what time". */
export const asksHours = (question: Question) =>
  question.focuses.includes('time') || question.terms.some((term) => term.ids.includes('~open'))

const titleOf = (fact: FactText): Set<string> =>
  new Set(
    read(fact.title, null)
      .words.filter((word) => word.role === 'content')
      .flatMap((word) => idsOf(word.concept)),
  )
