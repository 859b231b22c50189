import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

type Share = 'all' | 'half' | 'none'

/** What is given back to whom, by how many days ahead somebody cancels: from that many days on. */
const rules: readonly (readonly [
  fact: string,
  from: readonly (readonly [days: number, share: Share])[],
])[] = [
  [
    "Cancel 14 or more days ahead and the rental fee is refunded in full. Cancel 7 to 13 days ahead and half of the fee is refunded. With less than 7 days' notice nothing is refunded.",
    [
      [14, 'all'],
      [7, 'half'],
      [0, 'none'],
    ],
  ],
  [
    "Classes cancelled at least 72 hours ahead are refunded in full. With 24 to 72 hours' notice you get half of the fee back; with less than 24 hours there is no refund.",
    [
      [4, 'all'],
      [2, 'half'],
    ],
  ],
  [
    'A full refund is given until 10 days before the event, half of the fee until 3 days before, and nothing after that.',
    [
      [10, 'all'],
      [3, 'half'],
      [0, 'none'],
    ],
  ],
]

const replies: Record<Share, readonly string[]> = {
  all: ['The fee is refunded in full.', 'You get a full refund.', 'Yes, a full refund.'],
  half: ['Half of the fee is refunded.', 'You get half of the fee back.'],
  none: ['There is no refund.', 'Sorry, nothing is refunded.', 'No, there is no refund.'],
}

describe('what is given back is told by how long ahead it is', () => {
  test.each(rules)('%s', (fact, from) => {
    const decide = deciding([lasting('f1', 'Cancelling', fact)], '2026-10-01T10:00:00-04:00')
    const wrong: string[] = []
    let right = 0
    for (const ahead of [20, 16, 11, 8, 5, 2]) {
      const own = from.find(([days]) => ahead >= days)?.[1]
      const date = new Date(Date.UTC(2026, 9, 1 + ahead)).toLocaleDateString('en-US', {
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      })
      for (const asked of [
        `i need to cancel ${ahead} days before, do i get a refund`,
        `if i cancel ${ahead} days ahead what do i get back`,
        `ours is on ${date}, can i cancel and get a refund`,
      ])
        for (const share of ['all', 'half', 'none'] as const)
          for (const reply of replies[share]) {
            if (decide(asked, reply) !== 'send') continue
            if (share === own) right++
            else wrong.push(`${asked} » ${reply}`)
          }
    }
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThan(4)
  })
})
