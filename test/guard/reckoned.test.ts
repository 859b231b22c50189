import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

const now = '2026-04-01T10:00:00-04:00'
const months =
  'January February March April May June July August September October November December'.split(' ')
const dateOf = (month: number, day: number) => {
  const date = new Date(Date.UTC(2026, month - 1, day))
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}`
}

/** A rule that counts days, what somebody asks who names the day it counts from, and the day it comes to. */
const rules: readonly (readonly [fact: string, asked: string, month: number, day: number])[] = [
  [
    'The deposit is due within 10 days of the date on the offer letter.',
    'my offer letter is dated april 6, when is the deposit due',
    4,
    16,
  ],
  [
    'The deposit is due within two weeks of the offer letter.',
    'offer letter came april 6, when is the deposit due',
    4,
    20,
  ],
  [
    'Send the room request form at least 14 days before the event.',
    'we want a room for an event on may 9, when is the request form due',
    4,
    25,
  ],
  [
    'Registration for a session closes seven days before the session.',
    'can i still register for the session on april 27',
    4,
    20,
  ],
  [
    'Group tours must be booked at least three business days ahead.',
    'we want to book a group tour for april 16',
    4,
    13,
  ],
  [
    'Cancel a lesson by 5 p.m. the day before the lesson.',
    'i have a lesson on april 18, until when can i cancel',
    4,
    17,
  ],
]
const ways = (day: string) => [`So that's by ${day}.`, `You have until ${day}.`, `By ${day}.`]

describe('a day is told that a rule comes to, from the day the sender named, and no other', () => {
  test.each(rules)('%s %s', (fact, asked, month, day) => {
    const decide = deciding([lasting('f1', 'Deadlines', fact)], now)
    const lead = (reply: string) => `${fact} ${reply}`
    const sent = ways(dateOf(month, day)).filter((reply) => decide(asked, lead(reply)) === 'send')
    expect(sent.length).toBeGreaterThan(0)
    for (const off of [-14, -7, -2, -1, 1, 2, 7, 14, 28])
      for (const reply of ways(dateOf(month, day + off)))
        expect([reply, decide(asked, lead(reply))]).toEqual([reply, 'hold'])
    for (const reply of ways(dateOf(month, day)))
      expect([reply, decide('when is it due', lead(reply))]).toEqual([reply, 'hold'])
  })
})

test('what starts then and lasts so long ends then', () => {
  const decide = deciding(
    [
      lasting(
        'f1',
        'Laser training',
        'Laser training is held Saturdays at 11 am in Room 106 and lasts 90 minutes.',
      ),
    ],
    now,
  )
  expect(decide('when is laser training', 'Saturdays, 11 to 12:30, in Room 106.')).toBe('send')
  for (const end of ['12', '12:15', '1', '1:30'])
    expect(decide('when is laser training', `Saturdays, 11 to ${end}, in Room 106.`)).toBe('hold')
})

describe('what the sender proposed suits by the hours that are told', () => {
  const decide = deciding(
    [
      lasting(
        'f1',
        'Hours',
        'The store is open Monday through Thursday 8:00 a.m. to 6:00 p.m. and Friday 10:00 a.m. to 2:00 p.m.',
      ),
    ],
    now,
  )
  const week = [
    { day: 'Thursday', open: 8, close: 18 },
    { day: 'Friday', open: 10, close: 14 },
  ]
  const hours = [7, 9, 11, 12, 13, 15, 17, 19]
  const clock = (hour: number) => `${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`
  const cases = week.flatMap((each) => hours.map((hour) => ({ ...each, hour, at: clock(hour) })))
  test.each(cases)('$day at $at', ({ day, open, close, hour, at }) => {
    const told = `we're open ${open % 12} am to ${close % 12} pm`
    const inside = hour >= open && hour < close
    for (const asked of [`can i come ${day} at ${at}?`, `ill come by ${day} around ${at}`]) {
      for (const yes of [`${day} at ${at} works, ${told}.`, `${day} at ${at} is fine, ${told}.`])
        expect([yes, decide(asked, yes)]).toEqual([yes, inside ? 'send' : 'hold'])
      const late = `${day} at ${at} is too late, ${told}.`
      expect([late, decide(asked, late)]).toEqual([late, hour >= close ? 'send' : 'hold'])
    }
    const other = `${day} at ${clock(hour === 11 ? 13 : 11)} works, ${told}.`
    expect([other, decide(`can i come ${day} at ${at}?`, other)]).toEqual([other, 'hold'])
  })
})
