import { expect, test } from 'vitest'
import { backoff } from '../../server/outbox/backoff.ts'

test('doubles up to a minute, and a random part of it is waited', () => {
  expect([1, 2, 3, 4, 7, 20].map((attempts) => backoff(attempts, 1, null))).toEqual([
    1000, 2000, 4000, 8000, 60_000, 60_000,
  ])
  expect(backoff(4, 0.25, null)).toBe(2000)
  // Never at once, whatever chance says.
  expect([0, 0.0004, 0.05].map((chance) => backoff(1, chance, null))).toEqual([100, 100, 100])
})

test("never sooner than the provider's wish", () => {
  expect(backoff(1, 0.5, 5000)).toBe(5000)
})
