import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

interface Asked {
  title: string
  fact: string
  /** Statements the fact carries, and statements it does not. */
  right: readonly string[]
  wrong: readonly string[]
  /** Questions, and whether the answer is yes. */
  asked: readonly (readonly [question: string, yes: boolean])[]
}

const tables: readonly { name: string; facts: readonly Asked[] }[] = [
  {
    name: 'who may collect what',
    facts: [
      {
        title: 'Diplomas',
        fact: 'Someone else may pick up your diploma with a signed letter from you and their own photo ID. Diplomas are not mailed abroad.',
        right: [
          'Someone else may pick up your diploma with a signed letter from you and their own photo ID.',
          'Another person can pick up your diploma if they bring a signed letter from you and their own photo ID.',
          'They need a signed letter from you and their own photo ID.',
          'Please send them with a signed letter and their photo ID.',
          "Diplomas aren't mailed abroad.",
        ],
        wrong: [
          'Someone else may pick up your diploma.',
          'Someone else may pick up your diploma with a signed letter or their own photo ID.',
          'Only you can pick up your diploma.',
          'No letter is needed.',
          'Someone else may pick up your diploma with a copy of your photo ID.',
          'Diplomas are mailed abroad.',
          'Your mom can pick it up.',
          'You have to pick up your diploma yourself.',
        ],
        asked: [
          ['do i have to come in person for my diploma', false],
          ['can u mail my diploma to germany', false],
        ],
      },
      {
        title: 'Permit pickup',
        fact: 'Only the permit holder may pick up a parking permit, and must show photo ID. A permit cannot be picked up by a family member.',
        right: [
          'Only the permit holder may pick up a parking permit, and must show photo ID.',
          'Only the permit holder can pick up a permit.',
          'The permit holder must show photo ID.',
          'A family member cannot pick up the permit.',
          'Bring photo ID when you pick up the permit.',
        ],
        wrong: [
          'A family member may pick up a parking permit.',
          'Anyone may pick up a parking permit with photo ID.',
          'The permit holder may pick up a parking permit without photo ID.',
          'A friend may pick up a parking permit.',
          'The permit holder does not need photo ID.',
          'Only a family member may pick up a parking permit.',
          'Anyone with photo ID can pick up the permit.',
          'The permit holder or a family member may pick it up.',
        ],
        asked: [
          ['can my husband pick up my permit', false],
          ['can someone else grab my parking permit', false],
        ],
      },
      {
        title: 'Holds',
        fact: 'A family member may collect your holds with your library card. Without the card, holds are given only to the cardholder.',
        right: [
          'A family member may collect your holds with your library card.',
          'A family member can pick up your holds if they bring your library card.',
          'They need your library card.',
          'Without the card, only the cardholder can get the holds.',
        ],
        wrong: [
          'A family member may collect your holds without your library card.',
          'A friend may collect your holds with your library card.',
          'A family member may collect your holds with their own library card.',
          'No card is needed.',
          'Without the card, a family member can get the holds.',
        ],
        asked: [
          ['can my daughter pick up my holds, she has my card', true],
          ['can my wife get my holds without my card', false],
        ],
      },
      {
        title: 'Child pickup',
        fact: 'Children are released only to adults on the pickup list. To add someone to the list, call the office by noon the same day.',
        right: [
          'Children are released only to adults on the pickup list.',
          'Only adults on the pickup list can pick up a child.',
          'To add someone, call the office by noon the same day.',
          'Please call the office by noon to add someone to the pickup list.',
        ],
        wrong: [
          'Children are released to any adult.',
          'Children are released to any family member.',
          'To add someone to the list, text us by noon.',
          'To add someone to the list, call the office by noon the day before.',
          'Children are released to anyone with photo ID.',
          'To add someone to the list, call the office by 3 pm.',
          'A sibling can pick up a child.',
          'Adults do not need to be on the pickup list.',
          'Your neighbor has been added to the list.',
          'Your neighbor can pick up your child.',
        ],
        asked: [['can my neighbor pick up my kid today, shes not on the list', false]],
      },
      {
        title: 'Will call',
        fact: "Will call tickets are given to the name on the order, or to anyone with the order number and a photo of the buyer's ID.",
        right: [
          "Will call tickets are given to the name on the order, or to anyone with the order number and a photo of the buyer's ID.",
          "Anyone with the order number and a photo of the buyer's ID can get the tickets.",
          'They need the order number and a photo of your ID.',
        ],
        wrong: [
          'Will call tickets are given only to the name on the order.',
          'They need the order number or a photo of your ID.',
        ],
        asked: [['can my friend pick up my will call tickets with just the order number', false]],
      },
    ],
  },
  {
    name: 'what to bring',
    facts: [
      {
        title: 'What to bring',
        fact: 'Bring a photo ID and proof of address to get a card. You do not need a passport photo. Children need a parent with them.',
        right: [
          'Bring a photo ID and proof of address to get a card.',
          'Please bring photo ID and proof of address.',
          'You need a photo ID and proof of address.',
          'You do not need a passport photo.',
          'No passport photo needed.',
          'Children need a parent with them.',
        ],
        wrong: [
          'Bring a photo ID or proof of address to get a card.',
          'You only need a photo ID.',
          'You need a passport photo.',
          'Bring a passport photo and proof of address.',
          'You do not need proof of address.',
          'You do not need a photo ID.',
          'Children do not need a parent with them.',
          'Bring two photo IDs.',
          'All you need is proof of address.',
          'A copy of your photo ID is fine.',
        ],
        asked: [['do i need a passport photo', false]],
      },
      {
        title: 'Yoga',
        fact: 'Bring your own mat and water. Towels and lockers are provided, but locks are not.',
        right: [
          'Bring your own mat and water.',
          'Please bring a mat and water.',
          'Towels and lockers are provided.',
          'Towels are provided.',
          'Lockers are provided, but locks are not.',
          'Locks are not provided.',
          'You need your own mat.',
          "Locks aren't provided, so bring your own.",
        ],
        wrong: [
          'Mats are provided.',
          'Bring your own towel.',
          'Locks are provided.',
          'Towels are not provided.',
          'Lockers are not provided.',
          'Bring your own mat and towel.',
          'You do not need a mat.',
          'Water is provided.',
          'Mats and towels are provided.',
          'Lockers and locks are provided.',
          'Towels are provided for $2.',
        ],
        asked: [['do u have locks for the lockers', false]],
      },
      {
        title: 'Road test',
        fact: 'For the road test bring your learner permit, the vehicle registration and proof of insurance. The car must pass a safety check, and a licensed driver aged 21 or older must come with you.',
        right: [
          'Bring your learner permit, the vehicle registration and proof of insurance.',
          'For the road test you need your learner permit, the vehicle registration and proof of insurance.',
          'A licensed driver aged 21 or older must come with you.',
          'The car must pass a safety check.',
          'You need a licensed driver who is at least 21 with you.',
        ],
        wrong: [
          'Bring your learner permit and the vehicle registration.',
          'Bring your learner permit, the vehicle registration or proof of insurance.',
          'You only need your learner permit.',
          'A licensed driver aged 18 or older must come with you.',
          'The car does not need a safety check.',
          'You can come alone.',
          'A licensed driver may come with you.',
          'Bring your driver license, the vehicle registration and proof of insurance.',
          'No insurance is needed.',
          'We provide a car.',
        ],
        asked: [
          ['can i come to the road test alone', false],
          ['is a permit all i need for the road test', false],
        ],
      },
      {
        title: 'Climbing',
        fact: 'Shoes and harnesses are included in the day pass; chalk is sold at the desk for $3. Everyone must sign a waiver before climbing.',
        right: [
          'Shoes and harnesses are included in the day pass.',
          'Shoes are included in the day pass.',
          'Chalk is sold at the desk for $3.',
          'Chalk is $3 at the desk.',
          'Everyone must sign a waiver before climbing.',
          'You need to sign a waiver before you climb.',
        ],
        wrong: [
          'Chalk is included in the day pass.',
          'Shoes are sold at the desk for $3.',
          'Shoes are not included in the day pass.',
          'Harnesses are $3.',
          'Chalk is free.',
          'Bring your own shoes.',
          'Children do not need a waiver.',
          'Everyone must sign a waiver after climbing.',
          'You do not have to sign a waiver.',
          'Shoes and chalk are included.',
          'Everyone may sign a waiver before climbing.',
        ],
        asked: [['do i have to sign a waiver', true]],
      },
    ],
  },
  {
    name: 'what a delay costs',
    facts: [
      {
        title: 'Overdue items',
        fact: "Books are lent for three weeks. Overdue books cost 25 cents a day, up to $5 per book; overdue DVDs cost $1 a day, up to $10. There are no fines on children's books.",
        right: [
          'Overdue books cost 25 cents a day, up to $5 per book.',
          'Overdue DVDs are $1 a day, up to $10.',
          'The fine for a late book is 25 cents a day.',
          'Books cost 25 cents a day when they are late.',
          "There are no fines on children's books.",
          'The most you pay for an overdue book is $5.',
        ],
        wrong: [
          'Overdue books cost $1 a day.',
          'Overdue DVDs cost 25 cents a day.',
          'Overdue books cost 25 cents a week.',
          'Overdue books cost up to $10.',
          'The most for a DVD is $5.',
          'There are no fines on DVDs.',
          'Overdue books cost 25 cents.',
          "Children's books cost 25 cents a day.",
          'Your fine is 25 cents.',
          'Overdue books cost 25 cents a day, up to $10.',
        ],
        asked: [
          ['do i pay if my kids picture books are late', false],
          ['are there late fees on books', true],
        ],
      },
      {
        title: 'Late registration',
        fact: 'A late registration fee of $50 is charged from August 24. Students who register before that date pay no fee.',
        right: [
          'A late registration fee of $50 is charged from August 24.',
          'The late registration fee is $50.',
          'From August 24 there is a $50 late fee.',
          'Students who register before August 24 pay no late fee.',
          'If you register before August 24, there is no late fee.',
        ],
        wrong: [
          'A late registration fee of $50 is charged until August 24.',
          'A late registration fee of $50 is charged from August 14.',
          'A late registration fee of $15 is charged from August 24.',
          'There is no late registration fee.',
          'Students who register after that date pay no fee.',
          'The late fee is charged after August 24.',
          'You owe a $50 late fee.',
          'You will not be charged the late fee.',
          'Students who register by August 24 pay no late fee.',
        ],
        asked: [
          ['is there a late fee if i register on aug 26', true],
          ['is registering late free', false],
        ],
      },
      {
        title: 'Rent and late payment',
        fact: 'Rent is due on the 1st. There is a grace period of five days, after which a late fee of $40 applies. Payments by card carry a 3% fee.',
        right: [
          'Rent is due on the 1st.',
          'There is a five-day grace period.',
          'After the grace period a late fee of $40 applies.',
          'The late fee is $40.',
          'Card payments carry a 3% fee.',
        ],
        wrong: [
          'Rent is due on the 5th.',
          'There is no grace period.',
          'The late fee is 3%.',
          'Card payments carry a $40 fee.',
          'The grace period is three days.',
          'There is no late fee.',
          'Payments by check carry a 3% fee.',
          'Your rent is late.',
        ],
        asked: [['will i get charged extra if i pay by card', true]],
      },
      {
        title: 'Late pickup',
        fact: 'Aftercare ends at 6 pm. Late pickup costs $1 a minute for each child from 6:05, and after 6:30 we call the emergency contact.',
        right: [
          'Aftercare ends at 6 pm.',
          'Late pickup costs $1 a minute for each child from 6:05.',
          'From 6:05, late pickup is $1 a minute per child.',
          'After 6:30 we call the emergency contact.',
        ],
        wrong: [
          'Late pickup costs $1 a minute from 6.',
          'Late pickup costs $1 a minute for each child from 6:30.',
          'Late pickup costs $1 an hour for each child.',
          'Late pickup is free until 6:30.',
          'Aftercare ends at 6:30.',
          'After 6:05 we call the emergency contact.',
          'Late pickup costs $1 a minute per family.',
          'Late pickup costs $1 for each child.',
          'There is no late pickup fee.',
          'We call the police after 6:30.',
        ],
        asked: [['is there a fee if i pick up late', true]],
      },
    ],
  },
  {
    name: 'what comes first',
    facts: [
      {
        title: 'Enrolling',
        fact: 'First create an account, then upload your immunization form. You can register for classes once the form is approved, which takes about three days.',
        right: [
          'First create an account, then upload your immunization form.',
          'You can register for classes once the form is approved.',
          'Once the form is approved, you can register for classes.',
          'Approval takes about three days.',
          'Create an account first, then upload the immunization form.',
          'Upload your immunization form after you create an account.',
        ],
        wrong: [
          'First upload your immunization form, then create an account.',
          'You can register for classes before the form is approved.',
          'You can register for classes once the form is uploaded.',
          'You can register for classes once you create an account.',
          'Approval takes three days.',
          'Upload your immunization form before you create an account.',
          'You can create an account once the form is approved.',
          'First register for classes, then upload your immunization form.',
          'Approval takes about three weeks.',
          'Your form is approved.',
          'You can register for classes now.',
          'No immunization form is needed.',
        ],
        asked: [
          ['can i register before my immunization form is approved', false],
          ['do i need an account before i upload the form', true],
        ],
      },
      {
        title: 'Deposit',
        fact: 'Pay the deposit before you choose a room. Room selection opens on May 1 at 9 am for those who have paid the deposit. Roommate requests must be made after both students have chosen rooms.',
        right: [
          'Pay the deposit before you choose a room.',
          'You need to pay the deposit before you choose a room.',
          'Room selection opens on May 1 at 9 am for those who have paid the deposit.',
          'Roommate requests must be made after both students have chosen rooms.',
          'Choose a room after you pay the deposit.',
        ],
        wrong: [
          'Choose a room before you pay the deposit.',
          'Pay the deposit after you choose a room.',
          'Roommate requests must be made before both students have chosen rooms.',
          'Room selection opens on May 1 at 9 am for everyone.',
          'Room selection opens on May 9.',
          'Roommate requests must be made after one student has chosen a room.',
          'You can choose a room without paying the deposit.',
          'Roommate requests must be made before you pay the deposit.',
          'Your deposit is paid.',
          'Room selection closes on May 1 at 9 am.',
        ],
        asked: [
          ['can i pick a room before paying the deposit', false],
          ['do i have to pay the deposit first', true],
          ['can we request each other as roommates before we choose rooms', false],
        ],
      },
      {
        title: 'Passport applications',
        fact: 'Fill out the form but do not sign it until you are at the counter. Photos are taken after you pay. Appointments last 20 minutes.',
        right: [
          'Fill out the form but do not sign it until you are at the counter.',
          'Do not sign the form until you are at the counter.',
          'Sign the form at the counter.',
          'Photos are taken after you pay.',
          'Appointments last 20 minutes.',
          "Please don't sign the form before you are at the counter.",
        ],
        wrong: [
          'Sign the form before you come to the counter.',
          'Fill out the form and sign it.',
          'Photos are taken before you pay.',
          'You pay after photos are taken.',
          'Do not fill out the form until you are at the counter.',
          'Appointments last 30 minutes.',
          'Fill out the form at the counter.',
          'You can sign the form at home.',
          'Pay after the photos.',
          'No form is needed.',
        ],
        asked: [['do i pay before the photo', true]],
      },
      {
        title: 'Boat ramp',
        fact: 'Rinse the boat before launching and drain it after leaving the lake. Launching is allowed from sunrise; boats must be off the water by sunset.',
        right: [
          'Rinse the boat before launching and drain it after leaving the lake.',
          'Drain the boat after leaving the lake.',
          'Rinse the boat before you launch.',
          'Launching is allowed from sunrise.',
          'Boats must be off the water by sunset.',
        ],
        wrong: [
          'Drain the boat before launching and rinse it after leaving the lake.',
          'Rinse the boat after launching.',
          'Drain the boat before launching.',
          'Rinse the boat after leaving the lake.',
          'Launching is allowed from sunset.',
          'Boats must be off the water by sunrise.',
          'Launching is allowed until sunset.',
          'Boats may be off the water by sunset.',
          'Drain the boat before leaving the lake.',
        ],
        asked: [
          ['do i rinse my boat before launching', true],
          ['do i drain it before launching', false],
        ],
      },
    ],
  },
]

const lowered = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`
const now = '2026-08-12T10:00:00-04:00'

describe.each(tables)('$name', ({ facts }) => {
  const everything = deciding(
    facts.map(({ title, fact }, at) => lasting(`f${at}`, title, fact)),
    now,
  )
  test.each(facts)('$title', ({ title, fact, right, wrong, asked }) => {
    const alone = deciding([lasting('f', title, fact)], now)
    const gone: string[] = []
    const sent = { of: 0, right: 0 }
    for (const decide of [alone, everything]) {
      const goes = (question: string, draft: string) => decide(question, draft) === 'send'
      const check = (question: string, drafts: readonly string[]) =>
        gone.push(
          ...drafts.filter((each) => goes(question, each)).map((each) => `${question} » ${each}`),
        )
      for (const question of [`question about ${lowered(title)}`, ...asked.map(([each]) => each)]) {
        check(question, wrong)
        sent.right += right.filter((draft) => goes(question, draft)).length
        sent.of += right.length
      }
      for (const [question, yes] of asked) {
        const other = yes ? 'No' : 'Yes'
        check(question, [`${other}.`, `${other}!`])
        check(
          question,
          right.map((draft) => `${other}, ${lowered(draft)}`),
        )
        for (const answer of ['Yes', 'No'])
          check(
            question,
            wrong.map((draft) => `${answer}, ${lowered(draft)}`),
          )
      }
    }
    expect(gone).toEqual([])
    expect(sent.right / sent.of).toBeGreaterThan(0.4)
  })
})
