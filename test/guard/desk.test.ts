import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { lasting } from './facts.ts'

/** What a warm desk says besides its facts, and words that only look forbidden (decision 22). */
const knowledge = compile(
  [
    lasting('f1', 'Hours', 'The rink is open Tuesday through Sunday from 10 a.m. to 8 p.m.'),
    lasting(
      'f2',
      'Day passes',
      'A day pass costs $12 for adults and $8 for youth. A pass may be returned within 7 days for a full refund.',
    ),
    lasting(
      'f3',
      'Orders',
      'Skate orders are ready in three business days and are picked up at the Service Window. We cannot discuss an order by text.',
    ),
    lasting(
      'f4',
      'Children',
      'Children under 10 may skate only with a parent or guardian on the ice.',
    ),
    lasting('f5', 'Discounts', 'Groups of 12 or more get a 15% discount on day passes.'),
    lasting('f6', 'Lessons', 'Lessons are offered as group lessons and as private lessons.'),
  ],
  'rink',
)
const judged = (asked: string, draft: string) =>
  judge({
    draft,
    inbound: [asked],
    office: 'Maple Rink',
    now: momentOf('2026-11-18T10:00:00-05:00'),
    knowledge,
    author: 'person',
  })

describe('talk beside an answer', () => {
  test.each([
    ['are you open friday', "You're in luck! We're open Friday from 10 to 8."],
    [
      'are you open friday, its my birthday',
      "We're open 10 to 8 that day. Hope it's a wonderful birthday!",
    ],
    ['how much is a pass, finals are killing me', "It's $12 for adults. Good luck with finals!"],
    [
      'are you open sunday? bringing the kids',
      "We're open 10 to 8 on Sunday. Enjoy the weekend with the kids!",
    ],
    ['are you open monday', "Sorry, we're not open Mondays. I know that's a letdown!"],
  ])('%s: %s goes', (asked, draft) => {
    expect(judged(asked, draft).decision).toBe('send')
  })

  test.each([
    ['can i come monday', "You're in luck!"],
    ['can my kid skate alone', 'Good timing!'],
    ['are you open friday', 'Hope you enjoy the free skating on Friday!'],
    ['are you open friday', "We'd love to waive the fee for you!"],
    ['is it over by 7', "It'd be over by then."],
    ['hi', 'Hope your refund is ready soon!'],
  ])('%s: %s never goes', (asked, draft) => {
    expect(judged(asked, draft).decision).not.toBe('send')
  })
})

describe('questions back', () => {
  test.each([
    ['how much are lessons', 'Happy to help! Would that be a group or a private lesson?'],
    ['how much are lessons', 'Is it group or private lessons you have in mind?'],
    ['can my kid skate', 'How old is your child?'],
  ])('%s: %s goes', (asked, draft) => {
    expect(judged(asked, draft).decision).toBe('send')
  })

  test.each([
    ['how much are lessons', 'What is your full name?'],
    ['is my order ready', 'Could you send us your account number?'],
    ['hi', 'Are you the one with the unpaid order?'],
  ])('%s: %s never goes', (asked, draft) => {
    expect(judged(asked, draft).decision).not.toBe('send')
  })
})

describe('deny rules look at what a word means here', () => {
  test.each([
    ['did i miss the cheap passes', 'A day pass is $12 for adults.'],
    ['do we get a discount for 14', 'Groups of 12 or more get a 15% discount on day passes.'],
    [
      'can my daughter skate alone, shes 8',
      'Children under 10 may skate only with a parent or guardian on the ice.',
    ],
    ["I'm Tyler btw. are you open friday", 'Hi Tyler! Yes, Friday 10 to 8.'],
    [
      'can i return my pass? Tamika Boyd',
      'Hi Tamika! A pass may be returned within 7 days for a full refund.',
    ],
  ])('%s: %s is not blocked', (asked, draft) => {
    expect(judged(asked, draft).decision).not.toBe('block')
  })

  test.each([
    ['did i pass', 'You got a pass!', 'grade'],
    ['did i pass the skating test', 'It was a pass.', 'grade'],
    [
      'is my order ready yet?',
      "It's ready! It's picked up at the Service Window.",
      'education-record',
    ],
    ['order 5521, is it done yet', "Yes, it's done.", 'education-record'],
    ['hi', 'Hello Mr. Tyler!', 'identity'],
    ['can someone help', 'Your son may skate alone.', 'identity'],
    ['what are your hours', 'Get 20% off this week!', 'marketing'],
    ['hi', 'When you were admitted we sent a letter.', 'education-record'],
  ])('%s: %s is blocked', (asked, draft, rule) => {
    const { decision, findings } = judged(asked, draft)
    expect(decision).toBe('block')
    expect(findings.map((found) => found.rule)).toContain(rule)
  })
})
