import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** Hours and the days they do not hold: what is right to say at that moment, and what never is. */
const cases: readonly {
  now: string
  facts: readonly (readonly [title: string, text: string])[]
  goes: readonly (readonly [asked: string, draft: string])[]
  never: readonly (readonly [asked: string, draft: string])[]
}[] = [
  {
    now: '2026-01-16T10:00:00-05:00',
    facts: [
      [
        'Office hours',
        "The Registrar's Office in Hadley Hall 110 is open Monday through Thursday 8:00 a.m. to 5:00 p.m. and Friday 8:00 a.m. to 4:00 p.m.",
      ],
      [
        'Closures',
        'The office is closed January 19, May 25, June 19, and December 24 through January 1.',
      ],
    ],
    goes: [
      ['are you open tuesday', "We're open Tuesday 8 to 5."],
      ['are you open monday', "We're closed Monday, January 19."],
      ['are you open monday', "No, we're closed January 19."],
    ],
    never: [
      ['are you open monday', 'Yep! Monday 8 to 5, come on by.'],
      ['are you open monday', 'Monday 8 to 5.'],
      ['are you open monday', "We're open Monday 8 to 5."],
      ['are you open on february 3', "We're closed February 3."],
    ],
  },
  {
    now: '2026-12-17T10:00:00-05:00',
    facts: [
      ['Hours', 'The office is open Monday to Friday 8am to 5pm.'],
      [
        'Closures',
        'The office is closed January 19, May 25, November 26 and 27, and December 24 through January 1.',
      ],
    ],
    goes: [
      ['when are you closed for christmas', "We're closed December 24 through January 1."],
      ['open december 28?', "We're closed December 28."],
      ['open december 23?', "Yes, we're open December 23."],
    ],
    never: [['open december 28?', "Yes, we're open December 28."]],
  },
  {
    now: '2026-07-07T10:00:00-04:00',
    facts: [
      [
        'Window hours',
        'The box office window in the Corliss Hall lobby, 40 Elm Street, is open Tuesday through Saturday, 11 a.m. to 5 p.m., and closed Sunday and Monday.',
      ],
      [
        'Summer closure',
        'The window and the phone line are closed from Monday, June 29, through Monday, July 13, 2026, and reopen Tuesday, July 14.',
      ],
    ],
    goes: [['are you open july 14?', 'The window is open 11 to 5 on July 14.']],
    never: [
      ['are you open today?', 'Yes, the window is open till 5 today!'],
      ['are you open today?', "We're open till 5 today."],
    ],
  },
  {
    now: '2026-05-12T10:00:00-04:00',
    facts: [
      [
        'Hours',
        'The office is open Monday to Thursday 8:30 am to 4 pm and Friday 8:30 am to noon.',
      ],
      ['Holidays', 'The office is closed May 25, June 19 and July 3.'],
    ],
    goes: [
      ['are you open friday', "We're open Friday 8:30 am to noon."],
      ['are you open june 19', "No, we're closed June 19."],
    ],
    never: [
      ['are you open june 19', "We're open Friday 8:30 am to noon."],
      ['are you open on may 25', "Yes, we're open Monday from 8:30 am to 4 pm."],
      ['are you open on fridays', 'No, Monday to Thursday 8:30 am to 4 pm.'],
      ['are you open on may 26', 'No, closed on June 19.'],
    ],
  },
  {
    now: '2026-01-30T10:00:00-05:00',
    facts: [
      [
        'Hours',
        'During the spring semester (January 12 to May 8, 2026) the Study Office is open Monday through Thursday from 9:00 a.m. to 5:00 p.m. and Friday from 9:00 a.m. to 3:00 p.m.',
      ],
    ],
    goes: [
      ['are you open today', "We're open until 3 today."],
      ['are you open monday', "We're open until 5 on Monday."],
    ],
    never: [
      ['are you open til 5 today', "Yes, we're here until 5 today!"],
      ['are you open monday', "We're open until 3 on Monday."],
    ],
  },
]

describe.each(cases)('$now', ({ now, facts, goes, never }) => {
  const decide = deciding(
    facts.map(([title, text], at) => lasting(`f${at}`, title, text)),
    now,
  )

  test.each(goes)('%s: %s goes', (asked, draft) => {
    expect(decide(asked, draft)).toBe('send')
  })

  test.each(never)('%s: %s never goes', (asked, draft) => {
    expect(decide(asked, draft)).not.toBe('send')
  })
})
