import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** Facts, and what people ask of them: the answer that is true, and the one that never goes, alone or before the fact. */
const facts: readonly {
  text: string
  yes: readonly string[]
  no: readonly string[]
  neverYes: readonly string[]
  neverNo: readonly string[]
}[] = [
  {
    text: 'The office is open Monday to Friday from 9am to 5pm.',
    yes: [
      'are you open on friday',
      'are you closed on saturdays',
      'do you open at 9',
      'are you still open at 4',
      'do you close at 5',
      'are you open weekdays',
      'can i come at 3pm',
      'arent you open on tuesdays',
    ],
    no: [
      'are you closed on friday',
      'are you open on saturday',
      'do you open before 9',
      'do you open at 8',
      'are you still open at 6',
      'do you close at 6',
      'can i come at 7pm',
      'are you open every day',
    ],
    neverYes: [
      'are you closed on friday',
      'are you open on saturday',
      'do you open before 9',
      'do you open at 8',
      'are you still open at 6',
      'do you close at 6',
      'do you have weekend hours',
      'is it too late to come at 4:30pm',
      'can i come at 7pm',
      'are you open every day',
    ],
    neverNo: [
      'are you open on friday',
      'are you closed on saturdays',
      'do you open at 9',
      'are you still open at 4',
      'do you close at 5',
      'are you open weekdays',
      'can i come at 3pm',
      'arent you open on tuesdays',
    ],
  },
  {
    text: 'Parking is free after 6pm.',
    yes: ['is parking free after 6', 'is parking free at 7pm'],
    no: [
      'do i have to pay for parking after 6',
      'do you charge for parking at 8pm',
      'is there a fee for parking after 6pm',
      'does parking cost anything after 6',
    ],
    neverYes: [
      'do i have to pay for parking after 6',
      'do you charge for parking at 8pm',
      'is there a fee for parking after 6pm',
      'does parking cost anything after 6',
      'is parking paid after 6',
    ],
    neverNo: ['is parking free after 6', 'is parking free at 7pm'],
  },
  {
    text: 'A photo ID is required to pick up a package.',
    yes: [
      'do i need id to pick up a package',
      'must i show id to pick up a package',
      'do packages require id',
    ],
    no: [
      'can i pick up a package without id',
      'is id optional for packages',
      'can i get my package without a photo id',
    ],
    neverYes: [
      'can i pick up a package without id',
      'is id optional for packages',
      'can i get my package without a photo id',
      'is it ok to pick up a package with no id',
    ],
    neverNo: [
      'do i need id to pick up a package',
      'must i show id to pick up a package',
      'do packages require id',
    ],
  },
  {
    text: 'Dogs are not allowed in the building.',
    yes: ['are dogs banned in the building', 'so no dogs in the building?'],
    no: [
      'can i bring my dog in the building',
      'are dogs allowed in the building',
      'are dogs ok inside the building',
    ],
    neverYes: [
      'can i bring my dog in the building',
      'are dogs allowed in the building',
      'are dogs ok inside the building',
    ],
    neverNo: [
      'are dogs banned in the building',
      'is it a problem if i bring a dog into the building',
      'so no dogs in the building?',
    ],
  },
  {
    text: 'No appointment is needed for passport photos.',
    yes: ['can i walk in for passport photos', 'do you take walk ins for passport photos'],
    no: [
      'do i need an appointment for a passport photo',
      'is an appointment required for passport photos',
      'are passport photos by appointment only',
      'should i book ahead for passport photos',
    ],
    neverYes: [
      'do i need an appointment for a passport photo',
      'is an appointment required for passport photos',
      'are passport photos by appointment only',
      'should i book ahead for passport photos',
    ],
    neverNo: [
      'can i walk in for passport photos',
      'can i get a passport photo without an appointment',
      'do you take walk ins for passport photos',
    ],
  },
  {
    text: 'Tickets cannot be refunded.',
    yes: ['are tickets non refundable'],
    no: [
      'can i get a refund on tickets',
      'are tickets refundable',
      'do you refund tickets',
      'can i return my ticket for my money back',
    ],
    neverYes: [
      'can i get a refund on tickets',
      'are tickets refundable',
      'do you refund tickets',
      'can i return my ticket for my money back',
    ],
    neverNo: ['are tickets non refundable'],
  },
  {
    text: 'A book may be renewed twice.',
    yes: [
      'can i renew a book',
      'can i renew a book two times',
      'can i renew a book more than once',
    ],
    no: [],
    neverYes: [],
    neverNo: [
      'can i renew a book',
      'can i renew a book two times',
      'can i renew a book more than once',
      'is there a limit on renewals for books',
    ],
  },
  {
    text: 'Seniors get a 10 percent discount.',
    yes: ['do seniors get a discount', 'is there a discount for seniors', 'do seniors get 10% off'],
    no: ['do seniors pay full price', 'do seniors get 20 percent off'],
    neverYes: ['do seniors pay full price', 'do seniors get 20 percent off'],
    neverNo: [
      'do seniors get a discount',
      'is there a discount for seniors',
      'do seniors get 10% off',
    ],
  },
  {
    text: 'Applications are due on Friday, December 4, 2026.',
    yes: ['is the application due december 4'],
    no: [
      'is the deadline december 11',
      'is the deadline passed',
      'are applications closed',
      'can i turn in my application on december 5',
    ],
    neverYes: [
      'is the deadline december 11',
      'can i apply after december 4',
      'is it too late to apply today',
      'is the deadline passed',
      'are applications closed',
      'do i have until december 10 to apply',
      'can i turn in my application on december 5',
    ],
    neverNo: [
      'is the application due december 4',
      'can i still apply on december 3',
      'can i still apply',
    ],
  },
  {
    text: 'The cafe accepts cards only.',
    yes: ['do you take cards at the cafe', 'is the cafe card only'],
    no: ['can i pay cash at the cafe', 'is cash ok at the cafe', 'does the cafe take cash'],
    neverYes: ['can i pay cash at the cafe', 'is cash ok at the cafe', 'does the cafe take cash'],
    neverNo: ['do you take cards at the cafe', 'is the cafe card only'],
  },
  {
    text: 'The gym is open to members only.',
    yes: [
      'do i have to be a member to use the gym',
      'can members use the gym',
      'is the gym members only',
    ],
    no: ['can nonmembers use the gym', 'is the gym open to the public', 'can anyone use the gym'],
    neverYes: [
      'can nonmembers use the gym',
      'is the gym open to the public',
      'can anyone use the gym',
    ],
    neverNo: [
      'do i have to be a member to use the gym',
      'can members use the gym',
      'is the gym members only',
    ],
  },
  {
    text: 'Children under 12 must be with an adult at the pool.',
    yes: [
      'does a 10 year old need an adult at the pool',
      'do children under 12 have to be with an adult at the pool',
    ],
    no: [
      'can a 10 year old swim at the pool alone',
      'does a 13 year old need an adult at the pool',
      'can kids under 12 come to the pool by themselves',
    ],
    neverYes: [
      'can a 10 year old swim at the pool alone',
      'does a 13 year old need an adult at the pool',
      'can kids under 12 come to the pool by themselves',
    ],
    neverNo: [
      'does a 10 year old need an adult at the pool',
      'do children under 12 have to be with an adult at the pool',
    ],
  },
  {
    text: 'The book sale is indoors, so it goes on even if it rains.',
    yes: [],
    no: [],
    neverYes: ['is the book sale canceled if it rains', 'is the book sale outside'],
    neverNo: ['does the book sale go on in the rain', 'is the book sale indoors'],
  },
  {
    text: 'Wifi is free and no password is needed.',
    yes: ['is wifi free', 'is there wifi'],
    no: ['does wifi cost anything', 'do i need a password for wifi'],
    neverYes: [
      'does wifi cost anything',
      'is there a password for the wifi',
      'do i need a password for wifi',
    ],
    neverNo: ['is wifi free', 'is there wifi', 'can i use the wifi without a password'],
  },
  {
    text: 'Lockers are available in the north hall, not in the south hall.',
    yes: ['are there lockers in the north hall', 'do you have lockers'],
    no: [],
    neverYes: ['are there lockers in the south hall'],
    neverNo: ['are there lockers in the north hall', 'do you have lockers'],
  },
  {
    text: 'The shuttle does not run on Sundays.',
    yes: ['is there no shuttle on sundays?'],
    no: [
      'does the shuttle run on sundays',
      'is there a shuttle on sunday',
      'does the shuttle run sundays?',
      'can i take the shuttle this sunday',
    ],
    neverYes: [
      'does the shuttle run on sundays',
      'is there a shuttle on sunday',
      'does the shuttle run sundays?',
      'can i take the shuttle this sunday',
    ],
    neverNo: ['is there no shuttle on sundays?'],
  },
  {
    text: 'Groups of 10 or more need a reservation for the tour.',
    yes: ['does a group of 12 need a reservation for the tour'],
    no: [
      'does a group of 5 need a reservation for the tour',
      'can 15 of us join the tour without a reservation',
    ],
    neverYes: [
      'does a group of 5 need a reservation for the tour',
      'can 15 of us join the tour without a reservation',
    ],
    neverNo: ['does a group of 12 need a reservation for the tour'],
  },
  {
    text: 'Late returns cost $2 a day.',
    yes: [
      'is there a late fee for returns',
      'do late returns cost money',
      'is the late return fee $2 a day',
    ],
    no: ['are late returns free', 'is the late return fee $5 a day'],
    neverYes: ['are late returns free', 'is the late return fee $5 a day'],
    neverNo: [
      'is there a late fee for returns',
      'do late returns cost money',
      'is the late return fee $2 a day',
    ],
  },
  {
    text: 'Food is allowed in the lobby but not in the theater.',
    yes: ['is food allowed in the lobby', 'can i eat in the lobby'],
    no: ['is food banned in the lobby'],
    neverYes: [
      'can i bring food into the theater',
      'can i eat in the theater',
      'is food banned in the lobby',
    ],
    neverNo: ['is food allowed in the lobby', 'can i eat in the lobby'],
  },
  {
    text: 'Permits can be renewed online or in person.',
    yes: ['can i renew my permit online', 'is it possible to renew a permit online'],
    no: ['do i have to renew my permit in person', 'can permits only be renewed online'],
    neverYes: ['do i have to renew my permit in person', 'can permits only be renewed online'],
    neverNo: ['can i renew my permit online', 'is it possible to renew a permit online'],
  },
  {
    text: 'The 3pm tour on Saturday, November 28 is canceled.',
    yes: ['is the 3pm tour saturday canceled'],
    no: ['is the 3pm tour on saturday still on', 'is the 3pm tour saturday happening'],
    neverYes: ['is the 3pm tour on saturday still on', 'is the 3pm tour saturday happening'],
    neverNo: ['is the 3pm tour saturday canceled'],
  },
  {
    text: 'The pottery class is full.',
    yes: ['is the pottery class full', 'is the pottery class sold out'],
    no: [
      'are there spots left in the pottery class',
      'can i still get into the pottery class',
      'is there room in the pottery class',
    ],
    neverYes: [
      'are there spots left in the pottery class',
      'can i still get into the pottery class',
      'is there room in the pottery class',
    ],
    neverNo: ['is the pottery class full', 'is the pottery class sold out'],
  },
  {
    text: 'Staff speak Spanish on Tuesdays.',
    yes: ['does anyone speak spanish on tuesdays', 'do you have spanish speakers on tuesday'],
    no: [],
    neverYes: [],
    neverNo: ['does anyone speak spanish on tuesdays', 'do you have spanish speakers on tuesday'],
  },
  {
    text: 'The application fee is $40.',
    yes: [
      'is the application fee $40',
      'is there an application fee',
      'do i have to pay to apply',
      'is the application fee less than $100',
      'does applying cost anything',
    ],
    no: ['is the application fee $50', 'is the application free'],
    neverYes: ['is the application fee $50', 'is the application free'],
    neverNo: [
      'is the application fee $40',
      'is there an application fee',
      'do i have to pay to apply',
      'is the application fee less than $100',
      'does applying cost anything',
    ],
  },
  {
    text: 'Lot B is closed until December 12.',
    yes: [],
    no: [
      'is lot b open',
      'can i park in lot b today',
      'is lot b open on december 10',
      'has lot b reopened',
    ],
    neverYes: [
      'is lot b open',
      'can i park in lot b today',
      'is lot b open on december 10',
      'has lot b reopened',
    ],
    neverNo: ['is lot b closed'],
  },
  {
    text: 'Bags larger than 12 inches are not allowed in the arena.',
    yes: [],
    no: [
      'can i bring a 14 inch bag into the arena',
      'are bags larger than 12 inches allowed in the arena',
    ],
    neverYes: [
      'can i bring a 14 inch bag into the arena',
      'are bags larger than 12 inches allowed in the arena',
    ],
    neverNo: [],
  },
  {
    text: 'Laptops are lent for 4 hours.',
    yes: ['can i borrow a laptop', 'are laptops lent for 4 hours', 'do you lend laptops'],
    no: ['can i have a laptop for 6 hours'],
    neverYes: ['can i have a laptop for 6 hours'],
    neverNo: ['can i borrow a laptop', 'are laptops lent for 4 hours', 'do you lend laptops'],
  },
  {
    text: 'Calculators are not allowed in the exam, but rulers are.',
    yes: [],
    no: ['can i use a calculator in the exam', 'are calculators ok in the exam'],
    neverYes: ['can i use a calculator in the exam', 'are calculators ok in the exam'],
    neverNo: [],
  },
  {
    text: 'The desk is staffed by volunteers on Sundays.',
    yes: ['is anyone at the desk on sundays', 'is the desk staffed on sunday'],
    no: [],
    neverYes: [],
    neverNo: ['is anyone at the desk on sundays', 'is the desk staffed on sunday'],
  },
  {
    text: 'Certificates are mailed, not emailed.',
    yes: ['are certificates mailed', 'will certificates come in the mail'],
    no: [],
    neverYes: ['do you email certificates', 'can i get my certificate by email'],
    neverNo: ['are certificates mailed', 'will certificates come in the mail'],
  },
  {
    text: 'There is a waiting list for lockers.',
    yes: ['is there a waitlist for lockers'],
    no: ['are lockers available right away', 'is there no waiting list for lockers'],
    neverYes: ['are lockers available right away', 'is there no waiting list for lockers'],
    neverNo: ['is there a waitlist for lockers'],
  },
  {
    text: 'Visitors must have insurance to use the climbing wall.',
    yes: [
      'do i need insurance for the climbing wall',
      'is insurance required for the climbing wall',
    ],
    no: ['can i climb the wall without insurance', 'is insurance optional for the climbing wall'],
    neverYes: [
      'can i climb the wall without insurance',
      'is insurance optional for the climbing wall',
    ],
    neverNo: [
      'do i need insurance for the climbing wall',
      'is insurance required for the climbing wall',
    ],
  },
  {
    text: 'Books can be returned at any branch.',
    yes: ['can i return a book at another branch', 'can i return books at any branch'],
    no: ['do i have to return books to the same branch', 'must books be returned where i got them'],
    neverYes: [
      'do i have to return books to the same branch',
      'must books be returned where i got them',
    ],
    neverNo: ['can i return a book at another branch', 'can i return books at any branch'],
  },
  {
    text: 'The lower trail is flooded; the upper trail is open.',
    yes: [],
    no: ['is the lower trail open', 'is the upper trail closed'],
    neverYes: ['is the lower trail open', 'is the upper trail closed'],
    neverNo: ['is the upper trail open'],
  },
  {
    text: 'The minimum age for the slide is 8.',
    yes: [
      'can a 9 year old use the slide',
      'is there a minimum age for the slide',
      'is my 8 year old old enough for the slide',
    ],
    no: ['is the minimum age 10 for the slide'],
    neverYes: ['is the minimum age 10 for the slide'],
    neverNo: [
      'can a 9 year old use the slide',
      'is there a minimum age for the slide',
      'is my 8 year old old enough for the slide',
    ],
  },
  {
    text: 'Admission is free for children under 5.',
    yes: ['is admission free for a 3 year old', 'do kids under 5 get in free'],
    no: [
      'is admission free for a 7 year old',
      'do 4 year olds pay admission',
      'is admission free for adults',
    ],
    neverYes: [
      'is admission free for a 7 year old',
      'do 4 year olds pay admission',
      'is admission free for adults',
    ],
    neverNo: ['is admission free for a 3 year old', 'do kids under 5 get in free'],
  },
  {
    text: 'On Sundays the museum opens at noon.',
    yes: [
      'is the museum open on sundays',
      'is the museum open at 1pm on sunday',
      'does the museum open at noon on sundays',
    ],
    no: ['does the museum open at 10 on sundays'],
    neverYes: ['does the museum open at 10 on sundays'],
    neverNo: [
      'is the museum open on sundays',
      'is the museum open at 1pm on sunday',
      'does the museum open at noon on sundays',
    ],
  },
  {
    text: 'The hall holds 200 people.',
    yes: ['does the hall hold 200'],
    no: ['can the hall hold 250 people'],
    neverYes: ['can the hall hold 250 people'],
    neverNo: ['does the hall hold 200'],
  },
  {
    text: 'The elevator in Hall B is out of service.',
    yes: ['is the elevator in hall b out of service'],
    no: ['is the elevator in hall b working', 'can i use the elevator in hall b'],
    neverYes: ['is the elevator in hall b working', 'can i use the elevator in hall b'],
    neverNo: ['is the elevator in hall b broken', 'is the elevator in hall b out of service'],
  },
  {
    text: 'Tours last 45 minutes and are free.',
    yes: ['are tours free', 'are tours longer than 30 minutes', 'is the tour 45 minutes'],
    no: ['do tours cost money', 'do tours last an hour'],
    neverYes: ['do tours cost money', 'do tours last an hour'],
    neverNo: ['are tours free', 'are tours longer than 30 minutes', 'is the tour 45 minutes'],
  },
  {
    text: 'Lessons are taught in English only.',
    yes: ['are lessons taught in english', 'are lessons only in english'],
    no: ['are lessons in spanish', 'is there a spanish lesson'],
    neverYes: ['are lessons in spanish', 'is there a spanish lesson'],
    neverNo: ['are lessons taught in english', 'are lessons only in english'],
  },
  {
    text: 'Smoking is prohibited on campus.',
    yes: ['is smoking banned on campus'],
    no: ['is smoking allowed on campus', 'is smoking ok on campus'],
    neverYes: ['can i smoke on campus', 'is smoking allowed on campus', 'is smoking ok on campus'],
    neverNo: ['is smoking banned on campus', 'is campus smoke free'],
  },
  {
    text: 'Latecomers are not admitted after 7:15pm.',
    yes: [],
    no: ['are latecomers admitted after 7:15'],
    neverYes: ['can i come in at 7:30pm', 'are latecomers admitted after 7:15'],
    neverNo: [],
  },
]

describe.each(facts)('$text', ({ text, yes, no, neverYes, neverNo }) => {
  const decide = deciding([lasting('only', 'Notice', text)], '2026-11-24T10:15:00-05:00')
  const told = text.replace(/^./, (letter) => letter.toLowerCase())
  const cases = [
    ...yes.map((asked) => [asked, `Yes, ${told}`, true] as const),
    ...no.map((asked) => [asked, `No, ${told}`, true] as const),
    ...neverYes.flatMap((asked) =>
      ['Yes.', `Yes, ${told}`].map((draft) => [asked, draft, false] as const),
    ),
    ...neverNo.flatMap((asked) =>
      ['No.', `No, ${told}`].map((draft) => [asked, draft, false] as const),
    ),
  ]
  test.each(cases)('%s | %s | goes: %s', (asked, draft, goes) => {
    expect(decide(asked, draft) === 'send').toBe(goes)
  })
})
