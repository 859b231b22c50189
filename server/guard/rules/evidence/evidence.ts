import { oddsOf, weightsAt } from '../../learning/weights.ts'
import type { Weights } from '../../learning/weights.ts'
import { isDenyRule } from '../all.ts'
import type { DenyRule, Hit } from '../rule.ts'
import type { Line, View } from '../view.ts'
import { askedOf, featuresOf } from './features.ts'
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
export const place = new URL('weights.json', import.meta.url)
export const modelOf = (weights: Weights) => ({ weights, ...oddsOf(weights, 'any', 'none') })
type Model = ReturnType<typeof modelOf>
const known = modelOf(weightsAt(place))

/**
 * Lines of which something is carried by nothing, in which no rule found anything, and that read like those that told of somebody. It can
 * turn a hold into a block, never a stop into a send: where all is carried, courteous or given back, nothing is asked.
 */
export function evidenceIn(
  view: View,
  found: readonly Hit[],
  model = known,
  least = enough,
): Evidence[] {
  const lines = view.lines.filter(
    (line) => isWeighed(line, view) && !found.some((hit) => overlap(hit, line.sentence)),
  )
  if (lines.length === 0) return []
  const asked = askedOf(view)
  return lines.flatMap((line) => weigh(line, view, asked, model, least) ?? [])
}

/** Nothing carries some of it, and it does not read as Spanish: too few of the labelled statements are. */
export const isWeighed = ({ held, neutral }: Line, { reading }: View): boolean =>
  held !== null && !neutral && !reading.spanish

const overlap = (one: Pick<Hit, 'from' | 'to'>, other: Pick<Hit, 'from' | 'to'>) =>
  one.from < other.to && one.to > other.from

function weigh(
  line: Line,
  view: View,
  asked: readonly string[],
  { prior, gains, weights }: Model,
  least: number,
): Evidence | null {
  const said = featuresOf(line, view).filter(({ name }) => gains.has(name))
  const gain = (name: string) => gains.get(name) ?? 0
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + gain(name), 0)
  const own = sum(said.map(({ name }) => name))
  const odds = prior + own + sum(asked)
  if (!(odds >= least && own >= enoughOwn)) return null
  const names = [...said.map(({ name }) => name), ...asked].filter((name) => gains.has(name))
  const rule = likeliest(names, weights)
  if (!rule) return null
  const telling = said
    .filter(({ name }) => gain(name) > 0)
    .toSorted((one, other) => gain(other.name) - gain(one.name))
  const { from, to } = line.held ?? line.sentence
  return { rule, odds, from, to, why: whyOf(rule, view, telling) }
}

/** The rule the line most likely breaks. What one of them lacks weighs the same in all, however many statements of each there are. */
function likeliest(
  names: readonly string[],
  { labels, totals, features: counts }: Weights,
): DenyRule | undefined {
  const rules = labels.flatMap((label, at) =>
    isDenyRule(label) ? [{ label, at, total: totals[at] ?? 1 }] : [],
  )
  const most = Math.max(...rules.map(({ total }) => total))
  const score = ({ at, total }: (typeof rules)[number]) =>
    names.reduce(
      (sum, name) => sum + Math.log(((counts[name]?.[at] ?? 0) * most) / total + 1),
      Math.log(total),
    )
  return rules
    .map((rule) => ({ ...rule, score: score(rule) }))
    .toSorted((one, other) => other.score - one.score)[0]?.label
}

/** Names the words that weighed most, in the order they stand, those beside each other as one. */
function whyOf(rule: DenyRule, { reading }: View, telling: readonly Feature[]): string {
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of telling.slice(0, 3).toSorted((one, other) => one.from - other.from)) {
    const last = spans.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  const words = spans.map(
    ({ from, to }) =>
      `“${reading.typed.slice(reading.words[from]?.start ?? 0, reading.words[to - 1]?.end ?? 0)}”`,
  )
  return `This reads like ${matters[rule]}: ${words.join(', ')}. What is public is said as a rule for everybody, in the words of a fact.`
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
