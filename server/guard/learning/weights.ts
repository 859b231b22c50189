import { readFileSync } from 'node:fs'

/** How many examples bear each label, in all and with each feature; what `vouch train` leaves. */
export interface Weights {
  labels: readonly string[]
  totals: readonly number[]
  features: Readonly<Record<string, readonly number[]>>
}

export const weightsAt = (place: URL): Weights => JSON.parse(readFileSync(place, 'utf8')) as Weights

/** By Bayes' rule: the natural logarithm of how much likelier the one label is than the other, for each feature by itself and before any. */
export function oddsOf({ labels, totals, features }: Weights, label: string, other: string) {
  const [one, two] = [labels.indexOf(label), labels.indexOf(other)]
  const share = (counts: readonly number[], at: number) =>
    ((counts[at] ?? 0) + 1) / ((totals[at] ?? 0) + 1)
  const gains = new Map<string, number>()
  for (const [name, counts] of Object.entries(features))
    gains.set(name, Math.log(share(counts, one) / share(counts, two)))
  return { prior: Math.log((totals[one] ?? 1) / (totals[two] ?? 1)), gains }
}
