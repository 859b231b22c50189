import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** Who may do a thing alone, by age: up to the first age not, from it on they may. */
const rules: readonly (readonly [fact: string, todo: string, from: number])[] = [
  [
    'Children under 12 must be with an adult at all times; teens 12 and older may come alone.',
    'come alone',
    12,
  ],
  [
    'Swimmers under 10 must be accompanied by an adult in the water. Swimmers 10 and older may swim alone.',
    'swim alone',
    10,
  ],
  ['Volunteers must be 14 or older.', 'volunteer', 14],
  [
    'The fitness room is for ages 16 and up. Members 13 to 15 may use it with a parent.',
    'use the fitness room alone',
    16,
  ],
]

describe('a yes or a no goes with the age that was named', () => {
  test.each(rules)('%s', (fact, todo, from) => {
    const decide = deciding([lasting('f1', 'Ages', fact)], '2026-10-01T10:00:00-04:00')
    const statements = fact
      .split(/(?<=\.) |; /)
      .map((text) => `${text[0]?.toUpperCase()}${text.slice(1).replace(/[.;]$/, '')}.`)
    const wrong: string[] = []
    let right = 0
    for (const age of [5, 7, 9, 11, 13, 14, 15, 17])
      for (const asked of [
        `can my ${age} year old ${todo}`,
        `my daughter is ${age}, can she ${todo}?`,
        `im ${age} can i ${todo}`,
      ]) {
        const yes = [
          'Yes!',
          "Yes, that's fine.",
          'Sure!',
          'You can!',
          `Yes, at ${age} that's fine.`,
          ...statements.map((text) => `Yes. ${text}`),
        ]
        const no = [
          'No, sorry.',
          "I'm afraid not.",
          `No, not at ${age}.`,
          ...statements.map((text) => `No. ${text}`),
        ]
        const goes = (reply: string) => decide(asked, reply) === 'send'
        const may = age >= from
        right += (may ? yes : no).filter(goes).length
        wrong.push(...(may ? no : yes).filter(goes).map((reply) => `${asked} » ${reply}`))
      }
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThan(15)
  })
})
