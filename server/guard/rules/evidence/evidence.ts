import { oddsOf, weightsAt } from '../../learning/weights.ts'
import type { Weights } from '../../learning/weights.ts'
import { isDenyRule } from '../all.ts'
import type { DenyRule, Hit } from '../rule.ts'
import type { Line, View } from '../view.ts'
import { featuresOf } from './features.ts'
import type { Feature } from './features.ts'

/** What speaks for a deny rule where none found anything. */
export interface Evidence extends Hit {
  rule: DenyRule
  /** Natural logarithm of how much likelier the line breaks a deny rule than not. */
  odds: number
}

/** Below it nothing is said: of the right replies that wait for a fact anyway, one or two in a hundred come so far. */
export const enough = 10
/** What is asked alone breaks no rule: so much the draft's own words must say. */
const enoughOwn = 2

/** Where `vouch train` leaves what it learned: of each line which rules its draft breaks, any at all, or none. */
export const learned = new URL('weights.json', import.meta.url)
export const modelOf = (weights: Weights) => ({ weights, ...oddsOf(weights, 'any', 'none') })
type Model = ReturnType<typeof modelOf>
const known = modelOf(weightsAt(learned))

/**
 * Lines that no lane carries and no rule found anything in, and that read like those that told of somebody. It can turn a hold into a
 * block, never a stop into a send: what is carried, courteous or given back is not asked.
 */
export function evidenceIn(
  view: View,
  found: readonly Hit[],
  model = known,
  least = enough,
): Evidence[] {
  // Too few of the labelled statements are Spanish.
  if (view.reading.spanish) return []
  return view.lines.flatMap((line) => {
    const { from, to } = line.sentence
    if (!line.held || line.neutral || declines.test(line.text)) return []
    if (found.some((hit) => hit.from < to && hit.to > from)) return []
    return weigh(line, view, model, least) ?? []
  })
}

/** "We can't see passwords": what is withheld is not told. */
const declines =
  /\b(?:can not|not able|unable|not something|will not|do not (?:share|discuss|have access)|no podemos|never|let (?:me|us) check)\b/

function weigh(line: Line, view: View, model: Model, least: number): Evidence | null {
  const { first, told, weights } = model
  const features = featuresOf(line, view).filter(({ name }) => told.has(name))
  const said = features.filter(({ from, to }) => to > from)
  const gain = ({ name }: Feature) => told.get(name) ?? 0
  const sum = (some: readonly Feature[]) => some.reduce((all, each) => all + gain(each), 0)
  const odds = first + sum(features)
  if (odds < least || sum(said) < enoughOwn) return null
  const rule = likeliest(features, weights)
  const telling = said
    .filter((each) => gain(each) > 0)
    .toSorted((one, other) => gain(other) - gain(one))
  const { from, to } = line.held ?? line.sentence
  return { rule, odds, from, to, why: whyOf(rule, view, telling) }
}

/** The rule the line most likely breaks, as if there were as many statements of each: what one of them lacks then weighs the same in all. */
function likeliest(features: readonly Feature[], { labels, totals, features: counts }: Weights) {
  const rules = labels.flatMap((label, at) =>
    isDenyRule(label) ? [{ label, at, total: totals[at] ?? 1 }] : [],
  )
  const most = Math.max(...rules.map(({ total }) => total))
  const scored = rules.map(({ label, at, total }) => ({
    label,
    score: features.reduce(
      (sum, { name }) => sum + Math.log(((counts[name]?.[at] ?? 0) * most) / total + 1),
      Math.log(total),
    ),
  }))
  return scored.reduce((one, other) => (other.score > one.score ? other : one)).label
}

/** Names the words that weighed most, in the order they stand. */
function whyOf(rule: DenyRule, { reading }: View, telling: readonly Feature[]): string {
  const words = telling
    .slice(0, 3)
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, to }) =>
      reading.typed.slice(reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0),
    )
  const named = [...new Set(words)].map((text) => `“${text}”`).join(', ')
  return `This reads like ${matters[rule]}: ${named}. What is public is said as a rule for everybody, in the words of a fact.`
}

const matters: Record<DenyRule, string> = {
  grade: 'somebody’s grade or result',
  identity: 'a guess at who is writing',
  'education-record': 'something out of a person’s own record',
  health: 'somebody’s health',
  financial: 'somebody’s money matters',
  disciplinary: 'a disciplinary matter',
  immigration: 'somebody’s immigration matters',
  'personal-data': 'something about another person',
  credential: 'a password or code',
  marketing: 'marketing',
}
