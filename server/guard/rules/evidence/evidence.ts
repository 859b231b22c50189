import { readFileSync } from 'node:fs'
import { isDenyRule } from '../all.ts'
import type { DenyRule, Hit } from '../rule.ts'
import type { Line, View } from '../view.ts'
import { featuresOf } from './features.ts'
import type { Feature } from './features.ts'
import type { Weights } from './train.ts'

/** What speaks for a deny rule where none found anything. */
export interface Evidence extends Hit {
  rule: DenyRule
  /** Natural logarithm of how much likelier the line breaks a deny rule than not. */
  odds: number
  /** How much of that the draft's own words say, whatever was asked. */
  own: number
}

/** Below it nothing is said: of the right replies that wait for a fact anyway, one or two in a hundred come so far. */
export const enough = 9
/** What is asked alone breaks no rule. */
const enoughOwn = 2

/** Where `vouch train` leaves what it learned. */
export const weighed = new URL('weights.json', import.meta.url)
const known = JSON.parse(readFileSync(weighed, 'utf8')) as Weights

/**
 * Lines that no lane carries and no rule found anything in, and that read like those that told of somebody. It can turn a hold into a
 * block, never a stop into a send: what is carried, courteous or given back is not asked.
 */
export function evidenceIn(
  view: View,
  found: readonly Hit[],
  weights = known,
  least = enough,
): Evidence[] {
  // Too few of the labelled statements are Spanish.
  if (view.reading.spanish) return []
  return view.lines.flatMap((line) => {
    const { from, to } = line.sentence
    if (!line.held || line.neutral || declines.test(line.text)) return []
    if (found.some((hit) => hit.from < to && hit.to > from)) return []
    const evidence = weigh(line, view, weights)
    return evidence.odds >= least && evidence.own >= enoughOwn ? [evidence] : []
  })
}

/** "We can't see passwords": what is withheld is not told. */
const declines =
  /\b(?:can not|not able|unable|not something|will not|do not (?:share|discuss|have access)|no podemos|never|let (?:me|us) check)\b/

interface Counted {
  feature: Feature
  /** How many of the statements had it, by the place of their label. */
  counts: readonly number[]
}

/** By Bayes' rule, each feature by itself. */
function weigh(line: Line, view: View, weights: Weights): Evidence {
  const { labels, totals, features } = weights
  const [any, none] = [labels.indexOf('any'), labels.indexOf('none')]
  const share = (counts: readonly number[], label: number) =>
    ((counts[label] ?? 0) + 1) / ((totals[label] ?? 0) + 1)
  const gain = ({ counts }: Counted) => Math.log(share(counts, any) / share(counts, none))
  const sum = (some: readonly Counted[]) => some.reduce((all, each) => all + gain(each), 0)
  const counted = featuresOf(line, view).flatMap((feature) => {
    const counts = features[feature.name]
    return counts ? [{ feature, counts }] : []
  })
  const said = counted.filter(({ feature }) => feature.to > feature.from)
  const telling = said
    .filter((each) => gain(each) > 0)
    .toSorted((one, other) => gain(other) - gain(one))
    .map(({ feature }) => feature)
  const rule = likeliest(counted, weights)
  return {
    rule,
    odds: sum(counted) + Math.log((totals[any] ?? 1) / (totals[none] ?? 1)),
    own: sum(said),
    from: line.sentence.from,
    to: line.sentence.to,
    why: whyOf(rule, view, telling),
  }
}

/** The rule the line most likely breaks, as if there were as many statements of each: what one of them lacks then weighs the same in all. */
function likeliest(counted: readonly Counted[], { labels, totals }: Weights): DenyRule {
  const rules = labels.flatMap((label, at) =>
    isDenyRule(label) ? [{ label, at, total: totals[at] ?? 1 }] : [],
  )
  const most = Math.max(...rules.map(({ total }) => total))
  const scored = rules.map(({ label, at, total }) => ({
    label,
    score: counted.reduce(
      (sum, { counts }) => sum + Math.log(((counts[at] ?? 0) * most) / total + 1),
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
