import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import type { DenyRule } from '../rule.ts'

/** A sentence of a draft, by its features, with the deny rules it breaks (none: it breaks none). */
export interface Statement {
  features: readonly string[]
  rules: readonly DenyRule[]
}

/** How many statements broke each rule, none and any of them, in all and with each feature. */
export interface Weights {
  labels: readonly string[]
  totals: readonly number[]
  features: Readonly<Record<string, readonly number[]>>
}

/** A feature seen more rarely tells nothing. */
const least = 2

/** Counts our own labelled statements: which features those have that break a deny rule, and which rule. */
export function train(statements: readonly Statement[]): Weights {
  const seen = new Map<string, number>()
  for (const { features } of statements)
    for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const known = [...seen].filter(([, times]) => times >= least).map(([name]) => name)
  const { classifier } = new BayesClassifier()
  const totals = new Map<string, number>()
  for (const { features, rules } of statements) {
    const told = features.filter((name) => (seen.get(name) ?? 0) >= least)
    const labels = rules.length > 0 ? ['any', ...rules] : ['none']
    for (const label of labels) {
      classifier.addExample(Object.fromEntries(told.entries()), label)
      totals.set(label, (totals.get(label) ?? 0) + 1)
    }
  }
  const labels = [...totals.keys()].toSorted()
  // What the classifier keeps begins at one, so that nothing is impossible.
  const count = (label: string, name: string) =>
    Math.max(0, (classifier.classFeatures[label]?.[name] ?? 1) - 1)
  return {
    labels,
    totals: labels.map((label) => totals.get(label) ?? 0),
    features: Object.fromEntries(
      known.toSorted().map((name) => [name, labels.map((label) => count(label, name))]),
    ),
  }
}
