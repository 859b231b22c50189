import type { Fit } from './fit.ts'

/** The threshold that comes with Vouch: a wrong answer costs far more than a person's minute. */
export const usualThreshold = 0.75

/**
 * What thresholds did on the 65 answerable questions of the developers' cases (decision 20): how many were answered, how
 * many with a wrong fact, and how many got an answer although the right fact had been taken away.
 */
export const measured = [
  { threshold: 0.6, asked: 65, answered: 45, wrong: 0, unfounded: 7 },
  { threshold: 0.75, asked: 65, answered: 42, wrong: 0, unfounded: 3 },
  { threshold: 0.8, asked: 65, answered: 37, wrong: 0, unfounded: 2 },
]

/**
 * How sure it is that a fact answers: how much of the question it covers, whether it is about that, how far the next one
 * is, and whether a thing is left over. Fitted to the developers' cases, half of them with the right fact taken away.
 */
export function confidence(best: Fit, rival: Fit | undefined): number {
  const gap = rival ? Math.max(0, best.score - rival.score) / Math.max(best.score, 0.01) : 1
  const sum =
    weights.bias +
    weights.covered * Math.min(1, best.covered) +
    weights.about * best.about +
    weights.gap * Math.min(gap, 0.5) +
    (best.missing.length > 0 ? weights.missing : 0)
  return 1 / (1 + Math.exp(-sum))
}

const weights = { bias: -6.8, covered: 4.5, about: 3.5, gap: 5.1, missing: -1.4 }
