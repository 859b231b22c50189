/** After this many tries that the provider certainly did not process, a person decides. */
export const mostAttempts = 8

/**
 * How long to wait before the next try, in milliseconds: doubling from one second to one minute, of which a random part, a tenth at
 * least (jitter), so that many waiting texts do not come back together, nor one at once. The provider's own wish is kept.
 */
export function backoff(attempts: number, chance: number, afterMs: number | null): number {
  const ceiling = Math.min(60_000, 1000 * 2 ** Math.max(0, attempts - 1))
  return Math.max(afterMs ?? 0, Math.round(ceiling * Math.max(0.1, chance)))
}
