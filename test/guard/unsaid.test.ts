import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

const decide = deciding(
  [
    lasting(
      'badge',
      'Lost or stolen badge',
      'A lost badge costs $20. A stolen badge is replaced free only if a police report is shown.',
    ),
    lasting('play', 'Play tickets', 'Tickets are $28, or $16 for students with a school card.'),
    lasting(
      'rush',
      'Rush seats',
      'Rush seats are $20 at the window. There are no rush seats on Saturdays.',
    ),
    lasting(
      'discount',
      'Golden discount',
      'Households aged 65 or older with an income under $38,000 get 25 percent off the base fee, but not off usage fees.',
    ),
    lasting('kit', 'Test kit', 'Homes built before 1988 can have one free test kit.'),
    lasting('grants', 'Grants for youth choirs', 'Grants are open to the Finches and the Wrens.'),
    lasting(
      'show',
      'Paper Moons',
      'Paper Moons plays in the loft, Fridays and Saturdays at 8pm, from November 13 to December 12, 2026.',
    ),
    lasting(
      'loan',
      'Tablet loans',
      'Tablets are lent for 14 days, except from December 7 to December 17, 2026, when loans are limited to 3 days.',
    ),
    lasting(
      'zone',
      'Blue zone',
      'The blue zone is free on Saturdays and Sundays, except on event days.',
    ),
    lasting(
      'clinic',
      'Walk-in help',
      'Walk-in help is on Tuesdays from 10am to noon. First-year students only.',
    ),
    lasting(
      'signature',
      'How long a signature holds',
      'A travel signature is valid for one year. During training it is valid for six months only.',
    ),
    lasting(
      'plan',
      'Dental plan for families',
      'Spouses and children can be added to the Dental Plan for $310 per term.',
    ),
    lasting(
      'aid',
      'Harvest grant',
      'The Harvest grant pays up to $500. It is open to students in at least 6 credits.',
    ),
    lasting(
      'lot',
      'Harbor lot',
      'The Harbor lot, ten minutes on foot from the gate, is free on Saturdays and Sundays only.',
    ),
    lasting('paint', 'Decorations', 'Not allowed: glitter, open flames, tape on painted walls.'),
    lasting(
      'station',
      'Water station',
      'The water station is open from 6am to 8pm from April to October and from 8am to 4pm from November to March.',
    ),
    lasting('plan2', 'Payment plan', 'The payment plan has no interest and a $25 set-up fee.'),
    lasting('deposit', 'Deposits', 'The deposit is nonrefundable.'),
  ],
  '2026-12-10T11:00:00-05:00',
)

describe('what the sender’s own words make necessary is said', () => {
  test.each([
    ['my badge was stolen, i did not go to the police', 'A stolen badge is replaced free.'],
    ['im a student but have no school card. price?', 'Tickets are $16 for students.'],
    ['how do i get rush seats on saturday', 'Rush seats are $20 at the window.'],
    ['im 70, do i get the discount', 'Households 65 or older get 25 percent off the base fee.'],
    ['our house is from 2004, can we get a kit', 'Any home can have one free test kit.'],
    ['are there grants for the adult choir', 'Grants are open to all of our choirs.'],
    ['is paper moons on tonight', 'Yes, it plays tonight at 8pm in the loft.'],
    ['how long can i have a tablet if i pick it up today', '14 days.'],
    ['can i use the blue zone this saturday', 'Yes, the blue zone is free on Saturday.'],
    ['im a junior, is there walk-in help', 'Walk-in help is on Tuesdays from 10am to noon.'],
    ['how long does it hold during training', 'A travel signature is valid for one year.'],
    ['what is the dental plan', 'The Dental Plan is $310 per term.'],
    ['only taking 3 credits, harvest grant?', 'The Harvest grant pays up to $500.'],
    ['where can i park free on thursday', 'The Harbor lot is free.'],
    ['tape on the walls ok?', 'Tape on painted walls is allowed.'],
    ['deposit?', 'The deposit is returned.'],
    ['deposit?', 'Correct deposits are nonrefundable.'],
  ])('%s: %s', (inbound, draft) => expect(decide(inbound, draft)).not.toBe('send'))

  test.each([
    ['my badge was stolen', 'A stolen badge is replaced free, but only with a police report.'],
    ['student price?', 'Tickets are $16 for students with a school card.'],
    ['rush seats on friday?', 'Rush seats are $20 at the window.'],
    [
      'im 70, do i get the discount',
      'Households 65 or older with an income under $38,000 get 25 percent off the base fee.',
    ],
    ['is paper moons on tomorrow', 'Yes, tomorrow at 8pm in the loft.'],
    [
      'how long can i have a tablet now',
      'From December 7 to December 17, loans are limited to 3 days.',
    ],
    ['tape on the walls?', 'No tape on painted walls, sorry!'],
    ['is the water station open now', "It's 8am to 4pm from Nov thru March."],
    ['interest?', 'No interest, but there is a $25 set-up fee.'],
    ['where can i park free on sunday', 'The Harbor lot is free on Saturdays and Sundays.'],
  ])('%s: %s', (inbound, draft) => expect(decide(inbound, draft)).toBe('send'))
})

describe('what is given back to the sender is theirs and told as they told it', () => {
  test.each([
    ['we are 6 adults and 4 kids, coming friday', 'Thanks! 4 adults and 6 kids on Friday, got it.'],
    [
      'my panic disorder is bad so ill be late',
      'Thanks for letting us know about your panic disorder.',
    ],
  ])('%s: %s', (inbound, draft) => expect(decide(inbound, draft)).not.toBe('send'))

  test('a name signed in passing', () =>
    expect(decide('hey its tomas, deposit?', 'Hi Tomas, the deposit is nonrefundable.')).toBe(
      'send',
    ))
  test('the office may say who it is, and nothing else that way', () => {
    expect(decide('who is this', 'Hi! This is Harbour Desk.')).toBe('send')
    expect(decide('who is this', 'This is not Harbour Desk.')).not.toBe('send')
    expect(decide('is this the bank', 'This is the bank of Harbour Desk.')).not.toBe('send')
  })
})
