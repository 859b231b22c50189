import { expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

const decide = deciding(
  [
    lasting('dogs', 'Dogs', 'Dogs must be on a leash.'),
    lasting('registration', 'Registration', 'Registration opens May 1 and closes May 30.'),
    lasting('pool', 'Pool', 'The pool closes at 8pm.'),
    lasting('permits', 'Permits', 'Permits are not required for groups under 20.'),
    lasting('refunds', 'Refunds', 'Tickets are not refundable after June 1.'),
    lasting('walk-ins', 'Walk-ins', 'There are no walk-ins on Fridays.'),
    lasting('cards', 'Cards', 'The cafe takes cards and cash.'),
    lasting('strollers', 'Strollers', 'Strollers are allowed in the 5K only.'),
    lasting('fee', 'Fee', 'The application fee is $50 for semesters and $25 for summer.'),
    lasting('parking', 'Parking', 'Parking is free on weekends. On weekdays parking is $3.'),
    lasting('kids', 'Kids', 'Kids under 5 are free.'),
    lasting('lockers', 'Lockers', 'Lockers are in the north hall.'),
  ],
  '2026-05-12T10:00:00-04:00',
)

/** A no and a true sentence behind it: whether that sentence bears the no out. */
test.each([
  ['can i bring my dog', 'No, dogs must be on a leash.', false],
  ['can i register on may 12', 'No, registration opens May 1.', false],
  ['can i swim at 6', 'No, the pool closes at 8.', false],
  ['do groups of 50 need a permit', 'No, permits are not required for groups under 20.', false],
  ['can i get a refund on my ticket', 'No, tickets are not refundable after June 1.', false],
  ['can i get a refund on june 5', 'No, tickets are not refundable after June 1.', true],
  ['can i walk in', 'No, there are no walk-ins on Fridays.', false],
  ['can i walk in friday', 'No, there are no walk-ins on Fridays.', true],
  ['does the cafe take cash', 'No, the cafe takes cards and cash.', false],
  ['can i bring a stroller', 'No, strollers are allowed in the 5K only.', false],
  ['stroller in the half ok?', 'No, strollers are only allowed in the 5K.', true],
  ['is it 50 for summer too', 'No, summer is $25.', true],
  ['is it 25 for summer', 'No, summer is $25.', false],
  ['is parking free on saturday', 'No, on weekdays parking is $3.', false],
  ['is my 3 year old free', 'No, kids under 5 are free.', false],
  ['are there lockers', 'No, lockers are in the north hall.', false],
  ['is parking 3 dollars', 'No, parking is free on weekends.', false],
])('%s: %s: goes %s', (asked, draft, goes) => {
  expect(decide(asked, draft) === 'send').toBe(goes)
})
