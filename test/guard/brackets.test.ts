import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

type Bracket = readonly [from: number, to: number, price: string]

/** Prices by age as offices write them, with what each age pays. */
const offices: readonly (readonly [fact: string, brackets: readonly Bracket[]])[] = [
  [
    'All-day lift tickets: adults (18-64) $46, juniors (7-17) $36, seniors (65 and up) $32. Children 6 and under ski free.',
    [
      [18, 64, '$46'],
      [7, 17, '$36'],
      [65, 120, '$32'],
      [0, 6, 'free'],
    ],
  ],
  [
    'Night tickets are good from 4 p.m. to close, Tuesday through Saturday: adults $32, juniors (7-17) $26, seniors (65+) $22.',
    [
      [18, 64, '$32'],
      [7, 17, '$26'],
      [65, 120, '$22'],
    ],
  ],
  [
    'Admission is $14 for adults, $10 for seniors 65 and older and $6 for children 3 to 12. Children under 3 are free.',
    [
      [13, 64, '$14'],
      [65, 120, '$10'],
      [3, 12, '$6'],
      [0, 2, 'free'],
    ],
  ],
  [
    'Tickets cost $18 for ages 13 and up, $11 for ages 4 to 12, and nothing for ages 3 and under.',
    [
      [13, 120, '$18'],
      [4, 12, '$11'],
      [0, 3, 'free'],
    ],
  ],
  [
    'Swim lessons: $48 for ages 3-5, $56 for ages 6-12, $64 for teens 13-17, $72 for adults.',
    [
      [3, 5, '$48'],
      [6, 12, '$56'],
      [13, 17, '$64'],
      [18, 120, '$72'],
    ],
  ],
  [
    'The fare is $3. Riders 6 to 18 and riders 65 and over pay $1.50; children under 6 ride free.',
    [
      [19, 64, '$3'],
      [6, 18, '$1.50'],
      [65, 120, '$1.50'],
      [0, 5, 'free'],
    ],
  ],
  [
    'A day pass is $20; for those under 18 it is $12 and for those 60 or older $15.',
    [
      [18, 59, '$20'],
      [0, 17, '$12'],
      [60, 120, '$15'],
    ],
  ],
]

const asked = (age: number) =>
  age < 18
    ? [`how much for my ${age} year old`, `my son is ${age}. what does he pay`]
    : [`im ${age}, what would i pay`, `how much is it for a ${age} year old`]

const told = (age: number, price: string) =>
  price === 'free'
    ? [
        `A ${age}-year-old is free.`,
        `It's free for a ${age}-year-old.`,
        'Free!',
        `At ${age} it's free.`,
      ]
    : [
        `It's ${price}.`,
        `${price} for a ${age}-year-old.`,
        `A ${age}-year-old is ${price}.`,
        `At ${age} it's ${price}.`,
        price,
      ]

describe('a price is told to the age it is for, and to no other', () => {
  test.each(offices)('%s', (fact, brackets) => {
    const decide = deciding([lasting('f1', 'Tickets and fees', fact)], '2026-10-14T10:00:00-04:00')
    const prices = [...new Set(brackets.map(([, , price]) => price))]
    const wrong: string[] = []
    let right = 0
    for (const age of [2, 4, 8, 11, 15, 30, 67]) {
      const own = brackets.flatMap(([from, to, price]) => (age >= from && age <= to ? [price] : []))
      if (own.length === 0) continue
      for (const question of asked(age))
        for (const price of prices)
          for (const reply of told(age, price)) {
            if (decide(question, reply) !== 'send') continue
            if (own.includes(price)) right++
            else wrong.push(`${question} » ${reply}`)
          }
    }
    expect(wrong).toEqual([])
    expect(right).toBeGreaterThan(20)
  })
})
