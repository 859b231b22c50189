import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { deciding, lasting } from './facts.ts'

/** What ten more offices showed (decision 24): of each kind a reply that is right and one made wrong by the smallest change. */

const told = (facts: readonly string[], now: string) =>
  deciding(
    facts.map((fact, at) => {
      const [title = '', text = ''] = fact.split(' :: ')
      return lasting(`f${at}`, title, text)
    }),
    now,
  )

describe('days', () => {
  const monday = '2026-11-23T10:15:00-05:00'
  const closed =
    'Thanksgiving :: The office is closed Wednesday, November 25 through Friday, November 27, 2026.'
  const decide = told([closed, 'Hours :: The office is open Monday to Friday, 9 to 5.'], monday)
  test.each([
    ["We're closed this Wed through Fri (Nov 25-27).", true],
    ["We're closed this Wed through Fri (Nov 26-28).", false],
    ["We're closed this Friday.", true],
    ["We're here until 5 today.", true],
    ["We're here until 6 today.", false],
    ["We're here until 5 on Thursday.", false],
  ])('%s goes: %s', (draft, goes) => {
    expect(decide('r u open this week', draft) === 'send').toBe(goes)
  })

  const exams = told(
    [
      'TEAS :: The TEAS exam is given Friday, December 4, 2026 and Friday, January 22, 2027, at 9:00 a.m.',
      'Orientation :: The press orientation is on the first Wednesday of each month at 6 pm in Room 104.',
    ],
    '2026-12-10T10:00:00-05:00',
  )
  test.each([
    ['when is the next teas', 'The next one is Friday, January 22 at 9 am.', true],
    ['when is the next teas', 'The next one is Friday, December 4 at 9 am.', false],
    ['when is the teas', 'The TEAS is this Friday, January 22, at 9 am.', false],
    ['next press orientation?', 'The next one is Wed Jan 6 at 6pm in Room 104.', true],
    ['next press orientation?', 'The next one is Wed Feb 3 at 6pm in Room 104.', false],
  ])('%s: %s goes: %s', (asked, draft, goes) => {
    expect(exams(asked, draft) === 'send').toBe(goes)
  })

  const fair = told(
    [
      'Fair :: The county fair runs Friday, July 31 through Sunday, August 9.',
      'Closing :: The grounds close at 11:30 p.m., except on closing day, Sunday, August 9.',
      'Expo :: On Thursday, July 30 and Friday, July 31 the expo is open from 10 a.m. to 7 p.m.',
      'Drop-off :: Camp drop-off is at the north entrance off Mill Street, starting July 29, 2026.',
    ],
    '2026-07-29T10:00:00-05:00',
  )
  test.each([
    ['when does the fair start', 'It starts this Friday, July 31.', true],
    ['when does the fair start', 'It starts this Saturday, August 1.', false],
    ['what time do the grounds close', 'The grounds close at 11:30 on Saturday.', true],
    ['what time do the grounds close', 'The grounds close at 11:30 on Sunday, August 9.', false],
    ['when does the expo open', 'The expo opens tomorrow, Thursday, at 10 a.m.', true],
    ['when does the expo open', 'The expo opens tomorrow, Friday, at 10 a.m.', false],
    ["where's camp drop off july 30", "It's at the north entrance off Mill Street.", true],
    ["where's camp drop off july 27", "It's at the north entrance off Mill Street.", false],
  ])('%s: %s goes: %s', (asked, draft, goes) => {
    expect(fair(asked, draft) === 'send').toBe(goes)
  })

  const hall = told(
    [
      'Alder Hall :: Alder Hall serves dinner 5 to 8:30 p.m., Monday through Friday.',
      'Thanksgiving: Alder Hall :: Alder Hall closes after lunch on Wednesday, November 25, 2026 and stays closed through Saturday, November 28.',
    ],
    monday,
  )
  test.each([
    ['Tuesday', true],
    ['Wednesday', false],
    ['Thursday', false],
    ['Friday', false],
  ])('dinner on %s, of the week it closes in: goes %s', (day, goes) => {
    expect(hall('alder dinner?', `Alder serves dinner 5 to 8:30 on ${day}.`) === 'send').toBe(goes)
  })
})

describe('whom and what it is for', () => {
  const decide = told(
    [
      'Contact :: Call the office at 607-555-0118 or email desk@harbour.example.',
      'Accessibility :: Accessibility Services answers at 607-555-0142.',
      'Balances :: We cannot look up balances by text; please call or come to the front desk with a photo ID.',
      'Proctoring :: Proctoring an exam costs $35 for exams up to 2 hours and $50 for exams over 2 and up to 4 hours.',
      'Drop-ins :: Peer advisor drop-ins are Mondays and Wednesdays, noon to 3 p.m., in Hollis 241.',
      'Wheel Throwing 1 :: Wheel Throwing 1 costs $260, or $220 for members. One bag of clay is included.',
      'Sites :: A site takes two tents or one RV and one tent.',
      'Bibs :: Runners must pick up their own bib in person.',
      'Water :: A clear water bottle with no label is allowed in the main room. No water is allowed in the certification room.',
      'Wheel Throwing 2 :: Wheel Throwing 2 costs $280, or $240 for members. Clay is not included.',
      'Shuttle :: The park-and-ride shuttle runs on Fridays, Saturdays and Sundays only. The last bus leaves at 11:15 p.m. except December 6, when it leaves at 8:15 p.m.',
      'Glaze firing :: The glaze kiln is loaded every Thursday. Work must be on the glaze shelf by Wednesday at 12 noon.',
      'Glaze kiln repair :: There is no glaze firing on Thursday, November 26.',
      'Door price :: Children ages 5 to 11 pay $6.50 for any meal with a paying adult.',
    ],
    '2026-11-23T10:15:00-05:00',
  )
  test.each([
    [
      'do i owe anything',
      'Please call 607-555-0118 or come to the front desk with a photo ID.',
      true,
    ],
    [
      'do i owe anything',
      'Please call 607-555-0142 or come to the front desk with a photo ID.',
      false,
    ],
    ['how much is a 3 hr exam', 'Proctoring a 3-hour exam costs $50.', true],
    ['how much is a 3 hr exam', 'Proctoring a 3-hour exam costs $35.', false],
    [
      'peer drop ins tmrw?',
      'They are Mondays and Wednesdays, noon to 3. No appointment needed.',
      true,
    ],
    [
      'peer drop ins tmrw?',
      'They are Mondays and Wednesdays, noon to 3. You need an appointment.',
      false,
    ],
    ['wheel throwing 1 price? not a member', "It's $260 for nonmembers.", true],
    ['wheel throwing 1 price? not a member', "It's $220 for nonmembers.", false],
    ['does wheel throwing 1 include clay', 'Yes, one bag of clay is included.', true],
    ['does wheel throwing 2 include clay', 'Yes, one bag of clay is included.', false],
    ['last shuttle friday?', 'The last bus leaves at 11:15 p.m. on Friday.', true],
    ['last shuttle tomorrow?', 'The last bus leaves at 11:15 p.m. tomorrow.', false],
    ['when is the glaze kiln loaded', 'The glaze kiln is loaded every Thursday.', true],
    ['when is the glaze kiln loaded', 'The glaze kiln is loaded this Thursday.', false],
    ['rv and tents?', 'Two tents or an RV and a tent.', true],
    ['rv and tents?', 'Two tents and one RV.', false],
    [
      'can my husband get my bib',
      'Sorry, no. Runners have to pick up their own bib in person.',
      true,
    ],
    ['can my husband get my bib', 'Yes, runners have to pick up their own bib in person.', false],
    [
      'can i have a water bottle in the certification room',
      "Yes, as long as it's a clear bottle with no label.",
      false,
    ],
    [
      'bringing my 7 year old, what does a meal cost',
      "It's $6.50 for kids with a paying adult.",
      true,
    ],
    [
      'bringing my 12 year old, what does a meal cost',
      "It's $6.50 for kids with a paying adult.",
      false,
    ],
  ])('%s: %s goes: %s', (asked, draft, goes) => {
    expect(decide(asked, draft) === 'send').toBe(goes)
  })
})

describe('what the sender said', () => {
  const decide = told(
    [
      'Sign-up :: Any photo ID works to sign up.',
      'Hours :: We are open Wednesdays from 1 to 5.',
      'Where :: We are at 12 Elm Street, open 14 days a month.',
    ],
    '2026-11-23T10:15:00-05:00',
  )
  test.each([
    ['last 4 of my social is 8820', 'Got it, 8820.', false],
    ['there will be 6 of us', 'Wonderful, six of you!', true],
    ['cant come thursday after all', "Understood: Thursday doesn't work.", true],
    ['cant come thursday after all', 'Understood: Thursday works.', false],
    ['i can come weds at 2:30', 'Great, see you Wednesday at 2:30!', true],
    ['i can come weds at 2:30', 'Great, see you Wednesday at 3:30!', false],
    ["I'm interested in Edinburgh", "Great that you're interested in Edinburgh.", true],
    ["I'm interested in Edinburgh", "Great that you're accepted in Edinburgh.", false],
    ['Prof. Ames here, quick question', 'Thanks, Prof. Ames.', true],
    ['quick question', 'Thanks, Prof. Ames.', false],
    ['quick question', 'Hi Coach!', false],
    ['i live at 14 elm street', 'Got it, 14 Elm Street.', false],
  ])('%s: %s goes: %s', (asked, draft, goes) => {
    expect(decide(asked, draft) === 'send').toBe(goes)
  })
})

describe('true sentences that are not the case', () => {
  const decide = told(
    [
      'Swap :: The first cart size swap in a calendar year is free; each further swap is $25.',
      'Dumpster :: A permit to place a dumpster in the street is $45 for 7 days or $70 for 14 days.',
      'Set B :: School-age Levels 1 to 3 in Set B has seven lessons and costs $84.',
      'Retake :: New students may retake the placement test at no charge.',
      'Headphones :: Noise-cancelling headphones are allowed only as an approved accommodation.',
      'Registration :: Fall registration opens Tuesday, August 18, 2026 at 7:00 a.m.',
      'Civic Holiday :: The centre is closed on Monday, August 31, 2026.',
      'Explorers :: The Explorers camp day is 9:00 a.m. to 4:00 p.m., Monday to Friday.',
    ],
    '2026-08-26T10:15:00-04:00',
  )
  test.each([
    ['i swapped in march, is another swap free', 'The cart size swap is free.', false],
    ['is a swap free', 'The first swap in a calendar year is free.', true],
    ['dumpster for 10 days, how much', 'A permit to place a dumpster in the street is $45.', false],
    ['dumpster for 7 days, how much', 'A permit to place a dumpster in the street is $45.', true],
    ['how much is set b for level 5', 'Set B has seven lessons and costs $84.', false],
    ['how much is set b for level 2', 'Set B has seven lessons and costs $84.', true],
    ["i'm a returning junior", 'You may retake the placement test at no charge.', false],
    ["i'm a new student", 'You may retake the placement test at no charge.', true],
    ['headphones?', 'Noise-cancelling headphones are allowed.', false],
    ['headphones?', 'They are allowed only as an approved accommodation.', true],
    ['when does registration open', 'Registration opens tomorrow.', false],
    ['when does registration open', 'Registration opens August 18 at 7 a.m.', true],
    [
      'is camp on monday',
      'The Explorers camp day is 9:00 a.m. to 4:00 p.m., Monday to Friday.',
      false,
    ],
    [
      'is camp on friday',
      'The Explorers camp day is 9:00 a.m. to 4:00 p.m., Monday to Friday.',
      true,
    ],
  ])('%s: %s goes: %s', (asked, draft, goes) => {
    expect(decide(asked, draft) === 'send').toBe(goes)
  })

  /** A price and hours that change with the year: what is told of a day must hold on it. */
  const dated = compile(
    [
      {
        ...lasting('old', 'Cart price', 'A 64-gallon cart is $21 per month.'),
        validUntil: '2026-12-31',
      },
      {
        ...lasting('summer', 'Desk hours', 'The desk is open Monday to Friday, 9 to 2.'),
        validUntil: '2026-12-04',
      },
    ],
    'dated',
  )
  test.each([
    ['starting service in january, 64 gallon price?', 'The 64-gallon cart is $21 a month.', false],
    ['64 gallon price?', 'The 64-gallon cart is $21 a month.', true],
    ['hours next monday?', "We're open Monday 9 to 2.", false],
    ['hours this friday?', "We're open Friday 9 to 2.", true],
  ])('%s: %s goes: %s', (asked, draft, goes) => {
    const { decision } = judge({
      draft,
      inbound: [asked],
      office: 'Harbour Desk',
      now: momentOf('2026-12-02T10:00:00-05:00'),
      knowledge: dated,
      author: 'person',
    })
    expect(decision === 'send').toBe(goes)
  })
})
