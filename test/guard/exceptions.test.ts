import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** Facts with an exception, what may be told of it, and what never goes. */
const facts: readonly (readonly [
  fact: string,
  goes: readonly string[],
  never: readonly string[],
])[] = [
  [
    'No pets are allowed, except service dogs.',
    ['Service dogs are allowed.', 'Service dogs are fine.', 'No pets, except service dogs.'],
    ['Pets are allowed.', 'Service dogs are not allowed.'],
  ],
  [
    'Motors are not allowed, except on Loon Lake.',
    ['Motors are allowed on Loon Lake.', 'Motors are not allowed, except on Loon Lake.'],
    ['Motors are allowed.', 'Motors are not allowed on Loon Lake.'],
  ],
  [
    'Students may bring laptops, but not tablets.',
    ['Students may bring laptops, but not tablets.'],
    [
      'Tablets are fine.',
      'Tablets are allowed.',
      'Tablets are ok.',
      'You may bring tablets.',
      'Tablets work.',
    ],
  ],
  [
    'Parking is free except in Lot B.',
    ['Parking is free, except in Lot B.'],
    ['Parking is free in Lot B.', 'Lot B is fine.'],
  ],
]

describe.each(facts)('%s', (fact, goes, never) => {
  const decide = deciding([lasting('notice', 'Notice', fact)], '2026-12-01T10:00:00-05:00')

  test.each(goes)('%s goes', (draft) => {
    expect(decide('what is the rule', draft)).toBe('send')
  })

  test.each(never)('%s never goes', (draft) => {
    expect(decide('what is the rule', draft)).not.toBe('send')
  })
})
