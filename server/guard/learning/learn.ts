import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import type { Weights } from './weights.ts'

/** Something labelled, by its features. It may bear several labels. */
export interface Example {
  features: readonly string[]
  labels: readonly string[]
}

/** A feature seen more rarely tells nothing. */
const least = 2

/** The classifier keeps plain objects: no name may be one of theirs (“constructor”). */
const keyOf = (name: string) => `=${name}`

/** Counts how many examples bear each label, in all and with each feature. */
export function learn(examples: readonly Example[]): Weights {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const known = [...seen].filter(([, times]) => times >= least).map(([name]) => name)
  const { classifier } = new BayesClassifier()
  const totals = new Map<string, number>()
  for (const { features, labels } of examples) {
    const told = features.filter((name) => (seen.get(name) ?? 0) >= least)
    for (const label of labels) {
      classifier.addExample(Object.fromEntries(told.map((name, at) => [at, keyOf(name)])), label)
      totals.set(label, (totals.get(label) ?? 0) + 1)
    }
  }
  const labels = [...totals.keys()].toSorted()
  // What the classifier keeps begins at one, so that nothing is impossible.
  const count = (label: string, name: string) =>
    Math.max(0, (classifier.classFeatures[label]?.[keyOf(name)] ?? 1) - 1)
  return {
    labels,
    totals: labels.map((label) => totals.get(label) ?? 0),
    features: Object.fromEntries(
      known.toSorted().map((name) => [name, labels.map((label) => count(label, name))]),
    ),
  }
}
