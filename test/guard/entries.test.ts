import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** Sentences with several entries, what may be told of one, and what mixes two. */
const facts: readonly {
  fact: string
  goes: readonly (readonly [asked: string, draft: string])[]
  never: readonly (readonly [asked: string, draft: string])[]
}[] = [
  {
    fact: 'Morning drop-off is at Pine Pavilion for Minnows and at the Field House for Herons and Otters.',
    goes: [
      ['where do herons go', 'Drop-off is at the Field House for Herons.'],
      ['where do minnows go', 'Minnows are dropped off at Pine Pavilion.'],
    ],
    never: [
      ['where do herons go', 'Herons go to Pine Pavilion for drop-off.'],
      ['where do otters go', 'Morning drop-off for Otters is at Pine Pavilion.'],
    ],
  },
  {
    fact: 'Camp forms are due June 5 for weeks 1 through 4 and July 10 for weeks 5 through 9.',
    goes: [['when are week 6 forms due', 'You have until July 10 for those.']],
    never: [['when are week 4 forms due', 'You have until July 10 for those.']],
  },
  {
    fact: 'The application fee is $50 for semester and academic-year programs and $25 for summer and winter-term programs.',
    goes: [['how much to apply', 'The application fee for semester programs is $50.']],
    never: [['how much is it for winter term', 'The application fee is $50.']],
  },
  {
    fact: 'The fundraising minimum is $600 for the marathon and $350 for the half, due by October 31.',
    goes: [['what is the minimum for the half', '$350 for the half, due by October 31.']],
    never: [['what is the minimum for the half', '$600, due by October 31.']],
  },
  {
    fact: 'Mr. Diaz handles zoning and Ms. Park handles inspections.',
    goes: [
      ['who handles inspections', 'Ms. Park handles inspections.'],
      ['who does what', 'Mr. Diaz handles zoning and Ms. Park handles inspections.'],
    ],
    never: [['who handles inspections', 'Mr. Diaz handles inspections.']],
  },
  {
    fact: 'Zoning is on the second floor and inspections are on the first floor.',
    goes: [['where is zoning', 'Zoning is on the second floor.']],
    never: [['where is zoning', 'Zoning is on the first floor.']],
  },
  {
    fact: 'Bus 12 serves Oak Street; Bus 7 serves Elm Street.',
    goes: [['which bus goes to elm street', 'Bus 7 serves Elm Street.']],
    never: [['which bus goes to elm street', 'Bus 12 serves Elm Street.']],
  },
  {
    fact: 'Lessons for beginners are on Mondays at 5 pm with Ms. Ortiz; lessons for advanced skaters are on Thursdays at 6 pm with Mr. Hale.',
    goes: [['who teaches beginners', 'Beginners are with Ms. Ortiz on Mondays at 5.']],
    never: [['who teaches beginners', 'Beginners are with Mr. Hale.']],
  },
  {
    fact: 'There are no refunds unless a note from a doctor is shown.',
    goes: [['refund?', 'There are no refunds unless a note from a doctor is shown.']],
    never: [['refund?', 'There are no refunds if a note from a doctor is shown.']],
  },
  {
    fact: 'A rabies certificate is required unless it is already on file.',
    goes: [['do i need one', 'A rabies certificate is required unless it is already on file.']],
    never: [
      ['do i need a rabies certificate', "It's already on file."],
      ['do i need a rabies certificate', 'No, it is already on file.'],
    ],
  },
  {
    fact: 'A two-week session costs $180.',
    goes: [['how much', 'A two-week session is $180.']],
    never: [['how much', "It's $180 a week."]],
  },
  {
    fact: 'The knife sharpener is here on the second and fourth Saturdays of the month.',
    goes: [['when', 'The knife sharpener is here on second and fourth Saturdays.']],
    never: [
      ['is he here saturday', 'The knife sharpener is here this Saturday, December 5.'],
      ['when', 'The knife sharpener is here on the third Saturday of the month.'],
    ],
  },
  {
    fact: 'On Wednesdays the counter opens at 9:30 a.m.',
    goes: [['open', "On Wednesdays the counter doesn't open until 9:30."]],
    never: [['open', "On Wednesdays the counter doesn't open until 10."]],
  },
]

describe.each(facts)('$fact', ({ fact, goes, never }) => {
  const decide = deciding([lasting('notice', 'Notice', fact)], '2026-12-01T10:00:00-05:00')

  test.each(goes)('%s: %s goes', (asked, draft) => {
    expect(decide(asked, draft)).toBe('send')
  })

  test.each(never)('%s: %s never goes', (asked, draft) => {
    expect(decide(asked, draft)).not.toBe('send')
  })
})
