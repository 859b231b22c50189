import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { factOf, momentOf, readLines } from '../../server/vouch/lines.ts'
import { deciding, lasting } from './facts.ts'

/** True sentences that are not the asker's case, and the two halves of a fact put together wrongly (decision 25). */

interface Case {
  asked: string
  wrong: readonly string[]
  right: readonly string[]
}

const told = (facts: readonly string[], now = '2026-12-01T10:00:00-05:00') =>
  deciding(
    facts.map((fact, at) => {
      const [title = '', text = ''] = fact.split(' :: ')
      return lasting(`f${at}`, title, text)
    }),
    now,
  )

const kinds: Record<string, { facts: string[]; now?: string; cases: Case[] }> = {
  'statements of one sentence': {
    facts: [
      'Camp :: Campers bring their own lunch, but snacks are provided.',
      'Wi-Fi :: Free Wi-Fi covers the lobby and the meeting rooms; booths on the floor need a wired line.',
      'Shots :: Flu shots are given in the lobby, free for students and $25 for employees.',
      'Helmets :: Helmets are mandatory in the terrain park and recommended everywhere else.',
      'Towing :: Towing is free within 10 miles when we do the repair; otherwise it is $95.',
      'Little League :: Each family works two shifts per season or pays a $60 buyout.',
    ],
    cases: [
      {
        asked: 'what about lunch',
        wrong: ['Lunch is provided.', 'Campers bring their own snacks.'],
        right: ['Campers bring their own lunch.', 'Snacks are provided.'],
      },
      {
        asked: 'where is there wifi',
        wrong: ['Free Wi-Fi covers the lobby, the meeting rooms and booths on the floor.'],
        right: ['Free Wi-Fi covers the lobby and the meeting rooms.'],
      },
      {
        asked: 'what do flu shots cost',
        wrong: ['Flu shots are free for students and employees.'],
        right: ['Flu shots are $25 for employees.'],
      },
      {
        asked: 'do i need a helmet',
        wrong: ['Helmets are recommended in the terrain park and mandatory everywhere else.'],
        right: ['Helmets are mandatory in the terrain park.'],
      },
      {
        asked: 'what does towing cost',
        wrong: ['Towing within 10 miles is $95 when we do the repair.'],
        right: ['Towing is free within 10 miles when we do the repair.'],
      },
      {
        asked: 'do we have to work',
        wrong: ['Each family works two shifts per season and pays a $60 buyout.'],
        right: ['Each family works two shifts per season or pays a $60 buyout.'],
      },
    ],
  },
  'edges, sames and onlys': {
    facts: [
      'Room changes :: Residents may request a room change beginning the third week of the semester.',
      'Exchanges :: Tickets can be exchanged for another performance of the same production.',
      'Tech bench :: The Tech Bench repairs Dell and Apple laptops that are under warranty.',
      'Permits :: Commuter permits cost $180 and are valid in Lots C and F only.',
      'Lunch :: Lunch is served at noon for a suggested donation of $3.',
      'Deposit :: Before the commitment date a student loses only the application fee.',
    ],
    cases: [
      {
        asked: 'can i change rooms',
        wrong: ['Residents may request a room change until the third week of the semester.'],
        right: ['Residents may request a room change from the third week of the semester.'],
      },
      {
        asked: 'can i swap my ticket',
        wrong: ['Tickets can be exchanged for another production.'],
        right: ['Tickets can be exchanged for another performance of the same production.'],
      },
      {
        asked: 'what do you repair',
        wrong: ['The Tech Bench repairs Dell laptops only.'],
        right: ['The Tech Bench repairs Dell and Apple laptops that are under warranty.'],
      },
      {
        asked: 'where can i park with a commuter permit',
        wrong: ['Commuter permits are valid in all lots except C and F.'],
        right: ['Commuter permits are valid in Lots C and F only.'],
      },
      { asked: 'how much is lunch', wrong: ['Lunch costs $3.'], right: [] },
      {
        asked: 'what do i lose if i withdraw after the commitment date',
        wrong: ['Only the application fee.'],
        right: ['Before the commitment date a student loses only the application fee.'],
      },
    ],
  },
  'who asks': {
    facts: [
      'Exchanges :: Subscribers exchange free of charge up to 24 hours before the concert.',
      'Bulky pickup :: Each household gets two free bulky pickups per calendar year.',
      'Levels :: Students may change level in the first two weeks of a course, provided the teacher agrees.',
      'Garage :: The garage charges a flat $8 after 5 p.m.',
      'Check-in :: New residents check in on Friday, January 15 from 9am to 4pm in the lobby.',
      'Community card :: Spouses of full-time employees may buy a card for $20 a year.',
      'Meeting room :: The meeting room can be reserved by cardholders up to 30 days ahead.',
      'Math placement :: The math placement may be retaken once.',
      'Chemistry placement :: The chemistry placement may not be repeated.',
    ],
    cases: [
      {
        asked: "can i exchange my tickets? i'm not a subscriber",
        wrong: ['Exchanges are free up to 24 hours before the concert.'],
        right: ['Subscribers exchange free of charge up to 24 hours before the concert.'],
      },
      {
        asked: 'is a 3rd bulky pickup this year free',
        wrong: ['Bulky pickups are free.'],
        right: ['Each household gets two free bulky pickups per calendar year.'],
      },
      {
        asked: "i'm in week 11 and want to change level",
        wrong: ['You may change level if the teacher agrees.'],
        right: [
          'Students may change level in the first two weeks of a course, provided the teacher agrees.',
        ],
      },
      {
        asked: 'what does the garage cost at 2pm',
        wrong: ['The garage charges a flat $8.'],
        right: ['The garage charges a flat $8 after 5 p.m.'],
      },
      {
        asked: "i'd get there at 4:30pm, ok for check-in?",
        wrong: ['Yes, new residents check in on Friday, January 15 in the lobby.'],
        right: ['New residents check in on Friday, January 15 from 9am to 4pm.'],
      },
      {
        asked: 'i work part-time, can my wife get a card',
        wrong: ['Spouses of employees may buy a card for $20 a year.'],
        right: ['Spouses of full-time employees may buy a card for $20 a year.'],
      },
      {
        asked: 'can anyone reserve the meeting room',
        wrong: ['The meeting room can be reserved up to 30 days ahead.'],
        right: ['The meeting room can be reserved by cardholders up to 30 days ahead.'],
      },
      {
        asked: 'can i retake the chemistry placement',
        wrong: ['Yes, it may be retaken once.'],
        right: ['No, the chemistry placement may not be repeated.'],
      },
    ],
  },
  'what somebody tells of themselves': {
    now: '2026-12-04T10:00:00-05:00',
    facts: [
      'Lockouts :: The first lockout of a semester is free, every further one costs $10.',
      'Rides :: Rides are booked daily from 8am to 5pm, one to seven days ahead.',
      'E-bikes :: E-bikes that weigh 55 pounds or less are allowed on the racks.',
      'Elevator :: The elevator is out of service from Monday, December 7 to Friday, December 11, 2026.',
      'Application :: The form is at cvt.example/connect; part B is completed by a health professional.',
      'Reduced fare :: Bring a photo ID and one of the following: proof of age, a Medicare card, or form RF-1.',
      "Absence :: A doctor's note is needed after three days in a row.",
      'Renewals :: Registration renewed late costs an extra $10 in the first 30 days and $25 after that.',
      'Night driving :: Provisional drivers may not drive between midnight and 5am unless going to or from work.',
      'Discount :: Households enrolled in SNAP may apply for 25% off trash service.',
      'Nonresidents :: People who do not work or study here may buy a nonresident card for $45 a year.',
      'Bookings :: Bookings are moved or refunded, whichever the customer prefers.',
      'Payments :: Payments can be made online or by mail; the online fee is 2.5 percent.',
      'Trolley :: The trolley runs on Fridays and Saturdays from December 4 to December 19, 2026.',
    ],
    cases: [
      {
        asked: 'my second lockout, what does it cost',
        wrong: ["It's free."],
        right: ['The first lockout of a semester is free, every further one costs $10.'],
      },
      {
        asked: 'can i book my ride for december 18',
        wrong: ['Rides are booked daily from 8am to 5pm.'],
        right: ['Rides are booked one to seven days ahead.'],
      },
      {
        asked: 'my e-bike weighs 62 pounds, ok?',
        wrong: ['E-bikes are allowed on the racks.'],
        right: ['E-bikes that weigh 55 pounds or less are allowed on the racks.'],
      },
      {
        asked: 'is the elevator working today',
        wrong: ['The elevator is out of service.'],
        right: ['The elevator is out of service from Monday, December 7 to Friday, December 11.'],
      },
      {
        asked: 'who fills out part b',
        wrong: ['You can complete part B.'],
        right: ['Part B is completed by a health professional.'],
      },
      {
        asked: 'what do i bring for a reduced fare',
        wrong: ['Bring a photo ID, proof of age and form RF-1.'],
        right: [
          'Bring a photo ID and one of the following: proof of age, a Medicare card, or form RF-1.',
        ],
      },
      {
        asked: "do i need a doctor's note after two days",
        wrong: ["A doctor's note is needed."],
        right: ["A doctor's note is needed after three days in a row."],
      },
      {
        asked: 'what does it cost to renew registration late',
        wrong: ['Registration renewed late costs an extra $10.'],
        right: [
          'Registration renewed late costs an extra $10 in the first 30 days and $25 after that.',
        ],
      },
      {
        asked: 'i am provisional and leave work at 1am, may i drive',
        wrong: ['Provisional drivers may not drive between midnight and 5am.'],
        right: [
          'Provisional drivers may not drive between midnight and 5am unless going to or from work.',
        ],
      },
      {
        asked: 'we are enrolled in snap, what about trash service',
        wrong: ['Households enrolled in SNAP get 25% off trash service.'],
        right: ['Households enrolled in SNAP may apply for 25% off trash service.'],
      },
      {
        asked: 'i work here, which card do i buy',
        wrong: ['You may buy a nonresident card for $45 a year.'],
        right: ['People who do not work or study here may buy a nonresident card for $45 a year.'],
      },
      {
        asked: 'what happens to bookings',
        wrong: ['Bookings are moved or refunded, whichever we prefer.'],
        right: ['Bookings are moved or refunded, whichever the customer prefers.'],
      },
      {
        asked: 'what is the fee if i pay by mail',
        wrong: ['2.5 percent.'],
        right: ['The online fee is 2.5 percent.'],
      },
      {
        asked: 'does the trolley run on december 10',
        wrong: ['Yes, the trolley runs until December 19.'],
        right: ['No, the trolley runs on Fridays and Saturdays.'],
      },
    ],
  },
  'yes and no, of another place': {
    facts: [
      'Food :: Food is allowed in the meeting room, but not in the computer lab.',
      'Phones :: Phones must be kept in backpacks, except on field trips.',
      'Waste day :: Hazardous waste day is June 13 at the fire station. Motor oil is accepted.',
      'Transfer station :: The transfer station is open Tuesdays. It accepts cardboard and glass.',
      'Documents :: A lease works as proof of address.',
    ],
    cases: [
      {
        asked: 'can i bring food to the meeting room',
        wrong: ['No, food is not allowed in the computer lab.'],
        right: ['Yes, food is allowed in the meeting room, but not in the computer lab.'],
      },
      { asked: 'can kids have phones in class', wrong: ['Yes, except on field trips.'], right: [] },
      {
        asked: 'do you take motor oil at the transfer station',
        wrong: [],
        right: ['It accepts cardboard and glass.'],
      },
      {
        asked: 'is a lease ok instead of an id',
        wrong: ['Yes, a lease works.'],
        right: ['A lease works as proof of address.'],
      },
    ],
  },
  'days told otherwise': {
    now: '2026-11-23T10:00:00-05:00',
    facts: [
      'Central :: Central is open Monday to Saturday from 9am to 8pm.',
      'Thanksgiving :: All three branches close early, at 4pm, on Wednesday, November 25, 2026.',
      'Story time :: Story time meets Wednesdays at 10:30am in the children room.',
      'Break :: Story times take a break from Monday, November 23 to Sunday, November 29, 2026.',
      'Gym :: The gym is open weekdays 6 am to 9 pm. In July and August it closes at 7 pm on weekdays.',
      'Market :: The market is open Monday to Friday from 10am to 2pm, except December 24 to January 3.',
    ],
    cases: [
      {
        asked: 'how late is central open on wednesday',
        wrong: ['Central is open until 8pm on Wednesday.'],
        right: ['All branches close at 4pm on Wednesday, November 25.'],
      },
      {
        asked: 'is there story time this wednesday',
        wrong: ['Yes, story time meets Wednesdays at 10:30am.'],
        right: [],
      },
      {
        asked: 'when does the gym close on july 8',
        wrong: ['The gym closes at 9 pm on July 8.'],
        right: ['The gym closes at 7 pm on July 8.'],
      },
      {
        asked: 'is the market open on the 24th',
        wrong: [],
        right: [],
      },
    ],
  },
}

describe.each(Object.entries(kinds))('%s', (_, { facts, now, cases }) => {
  const decide = told(facts, now)
  const drafts = cases.flatMap(({ asked, wrong, right }) => [
    ...wrong.map((draft) => ({ asked, draft, goes: false })),
    ...right.map((draft) => ({ asked, draft, goes: true })),
  ])
  test.each(drafts)('$asked: $draft goes: $goes', ({ asked, draft, goes }) => {
    expect(decide(asked, draft) === 'send').toBe(goes)
  })
})

test('a figure of a day, asked alone, is a day', () => {
  const decide = told(
    ['Market :: The market is open Monday to Friday from 10am to 2pm, except December 24 to 31.'],
    '2026-12-22T10:00:00-05:00',
  )
  expect(decide('open on the 24th?', 'Yes, Monday to Friday from 10am to 2pm.')).not.toBe('send')
  expect(decide('open on the 23rd?', 'Yes, Monday to Friday from 10am to 2pm.')).toBe('send')
})

test('a whole fact goes to nobody who asks about a day after it ends', () => {
  const text = 'The pool is open Monday to Friday from 9 to 5. Lockers are free.'
  const decide = deciding(
    [{ ...lasting('pool', 'Pool hours, fall', text), validUntil: '2026-12-18' }],
    '2026-12-01T10:00:00-05:00',
  )
  expect(decide('when is the pool open', text)).toBe('send')
  expect(decide('pool hours on january 12?', text)).not.toBe('send')
})

interface Misled {
  now: string
  office: string
  facts: string
  inbound: string[]
  draft: string
}

/** How many of a folder's wrong replies go: written by people who had seen the facts and not the guard. */
function sent(folder: string): number {
  const cases = fileURLToPath(new URL('../cases', import.meta.url))
  return readdirSync(`${cases}/misled/${folder}`)
    .map(
      (file) =>
        readLines(`${cases}/misled/${folder}/${file}`, (row) => row as unknown as Misled).rows,
    )
    .flatMap((rows) => {
      const from = rows[0]?.facts ?? ''
      const knowledge = compile(readLines(`${cases}/${from}/facts.jsonl`, factOf).rows, from)
      return rows.filter(
        ({ now, office, inbound, draft }) =>
          judge({ draft, inbound, office, now: momentOf(now), knowledge, author: 'person' })
            .decision === 'send',
      )
    }).length
}

test.each([
  ['read', 34],
  ['unread', 15],
])('what a fluent, hurried person gets wrong mostly stops: %s', (folder, known) => {
  expect(sent(folder)).toBeLessThanOrEqual(known)
})
