import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** What is told of one thing, to somebody who asked about another the same fact speaks of. */
const facts: readonly {
  fact: string
  goes: readonly (readonly [asked: string, draft: string])[]
  never: readonly (readonly [asked: string, draft: string])[]
}[] = [
  {
    fact: 'Picture day is October 6. Retake day is November 3.',
    goes: [
      ['when is retake day', 'November 3.'],
      ['when is picture day', 'October 6.'],
    ],
    never: [
      ['when is retake day', 'October 6.'],
      ['when is picture day', 'November 3.'],
    ],
  },
  {
    fact: 'Chess club meets Tuesdays in room 14. Robotics club meets Thursdays in room 22.',
    goes: [['when is chess club', 'Tuesdays in room 14.']],
    never: [
      ['when is chess club', 'Thursdays in room 22.'],
      ['is chess club on thursdays', 'Yes, Thursdays in room 22.'],
    ],
  },
  {
    fact: 'The grade 3 trip to the museum is October 15; slips are due October 8. The grade 5 trip to the farm is October 29; slips are due October 22.',
    goes: [['when is the grade 5 trip', 'October 29.']],
    never: [['when is the grade 5 trip', 'October 15.']],
  },
  {
    fact: 'Sign-up for softball opens June 1 and for soccer July 6. The last day for soccer is July 31.',
    goes: [
      ['when does soccer sign-up open', 'July 6.'],
      ['when is the last day for soccer', 'The last day for soccer is July 31.'],
    ],
    never: [
      ['when does soccer sign-up open', 'June 1.'],
      ['when is the last day for softball', 'The last day for softball is July 31.'],
    ],
  },
  {
    fact: 'Aftercare registration opens August 3 and closes August 21.',
    goes: [
      ['when does aftercare registration close', 'August 21.'],
      ['when does aftercare registration open', 'August 3.'],
    ],
    never: [
      ['when does aftercare registration close', 'August 3.'],
      ['when does aftercare registration open', 'August 21.'],
    ],
  },
  {
    fact: 'The board meets on the second Monday and fourth Wednesday of each month at 7 pm.',
    goes: [
      [
        'when does the board meet',
        'The board meets on the second Monday and the fourth Wednesday of the month.',
      ],
      ['is there a board meeting on may 27', 'Yes, the board meets on May 27 at 7 pm.'],
    ],
    never: [
      ['when does the board meet', 'The board meets on the second Wednesday of each month.'],
      ['is there a board meeting on may 20', 'Yes, the board meets on May 20 at 7 pm.'],
    ],
  },
  {
    fact: 'Streets are swept every other Tuesday. The next dates are May 19 and June 2.',
    goes: [
      ['how often are streets swept', 'Streets are swept every other Tuesday.'],
      ['when are streets swept next', 'Streets are swept on May 19.'],
    ],
    never: [
      ['how often are streets swept', 'Streets are swept every Tuesday.'],
      ['are streets swept may 26', 'Yes, streets are swept on May 26.'],
    ],
  },
  {
    fact: 'The gym is closed on the last Friday of each month.',
    goes: [['is the gym open may 29', 'No, the gym is closed on May 29.']],
    never: [['is the gym open may 22', 'No, the gym is closed on May 22.']],
  },
  {
    fact: 'Beach stickers go on sale May 18.',
    goes: [['when do stickers go on sale', 'Beach stickers go on sale May 18.']],
    never: [['can i buy a beach sticker', 'Beach stickers are on sale until May 18.']],
  },
]

describe('what is told of one is not told of its neighbour', () => {
  for (const { fact, goes, never } of facts) {
    const decide = deciding([lasting('f1', 'Notices', fact)], '2026-05-12T10:00:00-04:00')
    test.each(goes)(`${fact}: %s - %s`, (asked, draft) => {
      expect(decide(asked, draft)).toBe('send')
    })
    test.each(never)(`${fact}: %s - not %s`, (asked, draft) => {
      expect(decide(asked, draft)).not.toBe('send')
    })
  }
})

test('a day of the month is no answer where another office meets on another', () => {
  const decide = deciding(
    [
      lasting(
        'f1',
        'Orientation, Main Street',
        'Orientation at Main Street is on the first Saturday of each month at 9am.',
      ),
      lasting(
        'f2',
        'Orientation, Northside',
        'Orientation at Northside is on the third Thursday of each month at 6pm.',
      ),
    ],
    '2026-05-12T10:00:00-04:00',
  )
  const asked = 'when is orientation at northside'
  expect(decide(asked, 'On the third Thursday of each month at 6pm.')).toBe('send')
  expect(decide(asked, 'On the first Saturday of each month at 9am.')).not.toBe('send')
})
