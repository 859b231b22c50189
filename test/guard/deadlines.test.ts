import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** A last day as offices write it, and what may be done until then. */
const deadlines: readonly (readonly [fact: string, todo: string, day: string, least: number])[] = [
  [
    'Applications for the fall program are due Monday, March 2, 2026.',
    'apply for the fall program',
    '2026-03-02',
    0.8,
  ],
  [
    'The last day to withdraw from a spring class is April 17.',
    'withdraw from a spring class',
    '2026-04-17',
    0.8,
  ],
  ['Registration for summer camp closes May 8.', 'register for summer camp', '2026-05-08', 0.45],
  ['Vendor forms must be in by June 12.', 'send in a vendor form', '2026-06-12', 0.75],
  [
    'The early rate ends on April 30; after that the fee is $80.',
    'get the early rate',
    '2026-04-30',
    0.8,
  ],
  ['Petitions are accepted through October 9, 2026.', 'file a petition', '2026-10-09', 0.75],
]

const dayLength = 86_400_000
const named = (at: number, form: Intl.DateTimeFormatOptions) =>
  new Date(at).toLocaleDateString('en-US', { ...form, timeZone: 'UTC' })
const dateOf = (at: number) => named(at, { month: 'long', day: 'numeric' })

/** Questions, replies, and whether they are right; `until` is the days left, below nothing once it has passed. */
function* replies(todo: string, due: number, until: number): Generator<[string, string, boolean]> {
  const date = dateOf(due)
  const weekday = named(due, { weekday: 'long' })
  const open = until >= 0
  const yesOpen = [
    `Yes, you have until ${date}.`,
    `Yes, until ${weekday}, ${date}.`,
    `Yes, the deadline is ${date}.`,
  ]
  const notYet = [`No, you have until ${date}.`, `Not yet, you have until ${date}.`]
  const noLate = [
    `Sorry, no. The deadline was ${date}.`,
    `No, the last day was ${date}.`,
    `I'm afraid not, that was due ${date}.`,
  ]
  const yesLate = [
    `Yes, the deadline was ${date}.`,
    `I'm afraid so, the last day was ${date}.`,
    `Yes, sorry. It was due ${date}.`,
  ]
  for (const asked of [`can i still ${todo}?`, `is there still time to ${todo}`]) {
    for (const reply of yesOpen) yield [asked, reply, open]
    for (const reply of noLate) yield [asked, reply, !open]
    for (const reply of [...notYet, ...yesLate]) yield [asked, reply, false]
  }
  for (const asked of [`is it too late to ${todo}?`, `did i miss the deadline to ${todo}`]) {
    for (const reply of notYet) yield [asked, reply, open]
    for (const reply of yesLate) yield [asked, reply, !open]
    for (const reply of [yesOpen[0]!, yesOpen[1]!, ...noLate]) yield [asked, reply, false]
  }
  for (const asked of [`when is the deadline to ${todo}`, `whats the last day to ${todo}`]) {
    if (open) yield [asked, `It's ${date}.`, true]
    yield [asked, `It was ${date}.`, !open]
    yield [asked, `${weekday}, ${date}.`, true]
    yield [asked, "It's today.", until === 0]
    yield [asked, "It's tomorrow.", until === 1]
    yield [asked, 'It was yesterday.', until === -1]
    yield [asked, `It's ${dateOf(due + dayLength)}.`, false]
    yield [asked, `It's ${dateOf(due - dayLength)}.`, false]
    yield [asked, `This ${weekday}.`, open && until < 7]
  }
}

describe('a deadline is told as it stands on the day', () => {
  test.each(deadlines)('%s', (fact, todo, day, least) => {
    const due = Date.parse(`${day}T15:00:00Z`)
    const right = { sent: 0, of: 0 }
    const wrong: string[] = []
    for (const until of [20, 3, 1, 0, -1, -2, -9]) {
      const now = new Date(due - until * dayLength).toISOString().replace('.000Z', '+00:00')
      const decide = deciding([lasting('f1', 'Deadlines', fact)], now)
      for (const [asked, reply, good] of replies(todo, due, until)) {
        const sent = decide(asked, reply) === 'send'
        if (good) right.of++
        if (good && sent) right.sent++
        if (!good && sent) wrong.push(`${until} days left: ${asked} » ${reply}`)
      }
    }
    expect(wrong).toEqual([])
    expect(right.sent / right.of).toBeGreaterThan(least)
  })
})
