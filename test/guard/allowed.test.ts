import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

type Asked = readonly [question: string, allowed: boolean, granted: string, refused: string]

/** What is allowed where, and to whom: a question, the truth, and the statements that grant or refuse it. */
const offices: readonly (readonly [fact: string, asked: readonly Asked[]])[] = [
  [
    'Covered drinks are allowed in the library. Food is allowed only in the first-floor cafe.',
    [
      [
        'can i bring coffee with a lid into the library',
        true,
        'Covered drinks are allowed in the library.',
        'Drinks are not allowed in the library.',
      ],
      [
        'can i eat in the reading room',
        false,
        'Food is allowed in the reading room.',
        'Food is allowed only in the first-floor cafe.',
      ],
      [
        'can i eat in the first floor cafe',
        true,
        'Food is allowed in the first-floor cafe.',
        'Food is not allowed in the first-floor cafe.',
      ],
    ],
  ],
  [
    'Leashed dogs are welcome on the Creek Loop, but dogs are not allowed on the disc golf course or in the lodge.',
    [
      [
        'can i bring my dog on the creek loop',
        true,
        'Leashed dogs are welcome on the Creek Loop.',
        'Dogs are not allowed on the Creek Loop.',
      ],
      [
        'are dogs ok on the disc golf course',
        false,
        'Dogs are welcome on the disc golf course.',
        'Dogs are not allowed on the disc golf course.',
      ],
      [
        'can my dog come in the lodge',
        false,
        'Dogs are allowed in the lodge.',
        'Dogs are not allowed in the lodge.',
      ],
    ],
  ],
  [
    'Students in credit classes may rent books. Students in noncredit classes may buy books but may not rent them.',
    [
      [
        'im in a credit class, can i rent a book',
        true,
        'Students in credit classes may rent books.',
        'Students in credit classes may not rent books.',
      ],
      [
        'im in a noncredit class, can i rent a book',
        false,
        'Students in noncredit classes may rent books.',
        'Students in noncredit classes may not rent them.',
      ],
      [
        'im in a noncredit class, can i buy books',
        true,
        'Students in noncredit classes may buy books.',
        'Students in noncredit classes may not buy books.',
      ],
    ],
  ],
  [
    'Photography without flash is allowed in the galleries. Tripods are not allowed anywhere in the museum.',
    [
      [
        'can i take pictures without flash',
        true,
        'Photography without flash is allowed in the galleries.',
        'Photography is not allowed in the galleries.',
      ],
      [
        'can i use flash in the galleries',
        false,
        'Photography with flash is allowed in the galleries.',
        'Only photography without flash is allowed.',
      ],
      [
        'can i bring a tripod',
        false,
        'Tripods are allowed in the museum.',
        'Tripods are not allowed in the museum.',
      ],
    ],
  ],
  [
    'Members may bring one guest on weekdays. Guests are not admitted on weekends.',
    [
      [
        'can i bring a guest on tuesday',
        true,
        'Members may bring one guest on weekdays.',
        'Guests are not admitted on weekdays.',
      ],
      [
        'can i bring a guest on saturday',
        false,
        'Members may bring one guest on Saturday.',
        'Guests are not admitted on weekends.',
      ],
      [
        'can i bring 2 guests on monday',
        false,
        'Members may bring two guests on weekdays.',
        'Members may bring one guest on weekdays.',
      ],
    ],
  ],
  [
    'We accept cash and Visa or Mastercard at the front desk. Online we take cards only. We do not take American Express.',
    [
      [
        'can i pay cash at the desk',
        true,
        'We accept cash at the front desk.',
        'We do not accept cash at the front desk.',
      ],
      ['do you take amex', false, 'We take American Express.', 'We do not take American Express.'],
      ['can i pay cash online', false, 'You can pay cash online.', 'Online we take cards only.'],
    ],
  ],
]

const lowered = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`

describe('what is allowed is granted, what is not is refused, and never the other way', () => {
  test.each(offices)('%s', (fact, asked) => {
    const decide = deciding([lasting('f1', 'What is allowed', fact)], '2026-10-14T10:00:00-04:00')
    const wrong: string[] = []
    const right = { sent: 0, of: 0 }
    for (const [question, allowed, granted, refused] of asked) {
      const yes = [
        `Yes. ${granted}`,
        `Yes, ${lowered(granted)}`,
        granted,
        'Yes!',
        "Sure, that's fine.",
        'You can!',
      ]
      const no = [
        `No. ${refused}`,
        `No, ${lowered(refused)}`,
        `Sorry, ${lowered(refused)}`,
        refused,
        'No, sorry.',
        'Unfortunately not.',
      ]
      const crossed = [
        `Yes. ${refused}`,
        `No. ${granted}`,
        `Yes, ${lowered(refused)}`,
        `No, ${lowered(granted)}`,
      ]
      const goes = (reply: string) => decide(question, reply) === 'send'
      const sent = (allowed ? yes : no).filter(goes)
      right.sent += sent.length
      right.of += 6
      wrong.push(
        ...[...(allowed ? no : yes), ...crossed]
          .filter(goes)
          .map((reply) => `${question} » ${reply}`),
      )
    }
    expect(wrong).toEqual([])
    expect(right.sent / right.of).toBeGreaterThan(0.35)
  })

  test('what is kept to a group is granted to no other', () => {
    const decide = deciding(
      [
        lasting(
          'f1',
          'Parking',
          'Visitors may park in Lot A and Lot C on weekends. Lot B is for staff at all times.',
        ),
      ],
      '2026-10-14T10:00:00-04:00',
    )
    const asked = 'can visitors park in lot b'
    expect(decide(asked, 'Lot B is for staff at all times.')).toBe('send')
    for (const reply of [
      'Visitors may park in Lot B.',
      'Yes, visitors may park in Lot B.',
      'Yes, lot B is for staff at all times.',
    ])
      expect(decide(asked, reply)).not.toBe('send')
  })
})
