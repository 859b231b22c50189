import type { Fit } from './fit.ts'

/** The threshold that comes with Vouch: a wrong answer costs far more than a person's minute. */
export const usualThreshold = 0.75

/**
 * What thresholds did on seven offices nobody had read (decision 27), 238 questions a fact answers and 140 for a person:
 * how many were answered rightly, how many answers were wrong, and how many got one although the right fact was taken away.
 */
export const measured = [
  { threshold: 0.6, asked: 238, answered: 194, wrong: 15, unfounded: 24 },
  { threshold: 0.75, asked: 238, answered: 184, wrong: 10, unfounded: 17 },
  { threshold: 0.8, asked: 238, answered: 178, wrong: 7, unfounded: 14 },
  { threshold: 0.9, asked: 238, answered: 160, wrong: 4, unfounded: 10 },
]

/** What speaks for and against the best fact, in figures. One for the very day asked about may be headed by its occasion. */
export function features(best: Fit, others: readonly Fit[], person: number) {
  const [rival] = others
  return {
    covered: Math.min(1, best.covered),
    about: best.dated ? Math.max(0.8, best.about) : best.about,
    gap: rival
      ? Math.min(0.5, Math.max(0, best.score - rival.score) / Math.max(best.score, 0.01))
      : 0.5,
    unknown: Math.min(2, best.lacks.unknown),
    deeds: Math.min(2, best.lacks.deeds),
    titles: Math.min(2, best.lacks.titles),
    common: Math.min(2, best.lacks.common),
    titled: best.dated ? Math.max(0.8, best.titled) : best.titled,
    on: best.on ? 1 : 0,
    // "Riverside Dining Hall" of a question that says "the hall".
    alien: Math.min(2, best.alien),
    elsewhere: others.some((other) => completes(best, other)) ? 1 : 0,
    person,
  }
}

/** Another fact speaks of what this one lacks, and of something else that was asked. */
const completes = (best: Fit, other: Fit) =>
  best.absent.some((ids) => ids.some((id) => other.found.has(id))) &&
  [...other.found].some((id) => best.found.has(id))

/**
 * How sure it is that a fact answers: how much of the question it covers, whether it is about that, how far the next one
 * is, what is left over, and whether the text reads as if for a person. Fitted to the developers' cases; a fact that is not the right one counts half.
 */
export function confidence(best: Fit, others: readonly Fit[], person: number): number {
  const told = features(best, others, person)
  const sum = Object.entries(told).reduce(
    (all, [name, value]) => all + value * weights[name as keyof typeof told],
    bias,
  )
  return 1 / (1 + Math.exp(-sum))
}

const bias = -7.07
const weights: Record<keyof ReturnType<typeof features>, number> = {
  covered: 4.88,
  about: 2.28,
  gap: 3.39,
  unknown: -0.52,
  deeds: -1.27,
  titles: -0.66,
  common: -0.68,
  titled: 1.45,
  on: 0.23,
  alien: -0.33,
  elsewhere: -0.11,
  person: -0.18,
}
