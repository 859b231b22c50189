import { describe, expect, test } from 'vitest'
import { permits } from '../../server/guard/knowledge/talk.ts'
import { deciding, lasting } from './facts.ts'

const decide = deciding(
  [lasting('badges', 'Badges', 'To pick up a badge, bring a photo ID. Refunds are not given.')],
  '2026-12-01T10:00:00-05:00',
)

describe.each(['can i get a refund', 'should i bring my dog', 'did i pass my exam'])(
  'talk that leads up to nothing is no answer: %s',
  (asked) => {
    test.each([
      'I think so.',
      'I think so, thanks!',
      'I believe so. Bring a photo ID.',
      'I can confirm that.',
      'I can confirm that. Bring a photo ID.',
      'You got it!',
      'Easy!',
      'Rest assured.',
      'If you want.',
      'If you like, thanks.',
      'Go ahead.',
      'Go for it!',
      'Please, thanks!',
      'Everyone, thanks!',
      'Anything.',
      'How exciting!',
      "That's awful.",
      'What a shame!',
      "I'm so sorry about the wait.",
      'So sorry for your loss.',
      'I know the waiting is hard.',
      'Totally understandable!',
      'Hang in there!',
      'No need to worry!',
      'Fingers crossed for you!',
      'Take a deep breath!',
      'I wish we could!',
      'Glad it worked out!',
      'Glad you found it!',
      'Thank you for your service!',
      'Whichever you like.',
      'Either way, thanks!',
      'Something.',
      ...permits.map((permit) => `${permit}.`),
    ])('%s', (draft) => {
      expect(decide(asked, draft)).not.toBe('send')
    })
  },
)

test.each([
  'If you like, bring a photo ID.',
  'I think you should bring a photo ID.',
  'Quick answer: bring a photo ID.',
  'Bring a photo ID, please. Does that make sense?',
  'Hope you are doing well! Bring a photo ID.',
])('beside a statement it is talk: %s', (draft) => {
  expect(decide('what do i bring for the badge', draft)).toBe('send')
})

test.each([
  ['im so stressed about tomorrow', 'Hang in there! Take a deep breath.'],
  ['i lost my badge', "I'm so sorry, that's awful. Bring a photo ID."],
  [
    'do you have anything in iceland',
    "Good question! I'm not sure, so let me check and get back to you.",
  ],
  ['how much is parking in july', "I don't have that in front of me, so let me find out for you."],
  ['is the elevator working', 'Let me check on the elevator for you.'],
  ['nvm found it lol', 'Glad you found it!'],
  ['big interview today wish me luck', 'Good luck with the interview!'],
  ['will i get it by friday', "I can't promise that. Let us check and get back to you."],
])('a person would write it: %s: %s', (asked, draft) => {
  expect(decide(asked, draft)).toBe('send')
})

test('sympathy is an answer to somebody who waits for a yes or a no', () => {
  expect(decide('did i pass my exam', 'Oh no.')).not.toBe('send')
  expect(decide('i lost my badge', 'Oh no. Bring a photo ID.')).toBe('send')
})

describe('no problem', () => {
  test.each([
    ['can i get a refund', 'No problem!'],
    ['can i come late', 'No worries!'],
    ['can i come late? thanks', 'Oh, no bother at all!'],
    ['may i bring my dog', 'Hi! All good!'],
    ['did i pass my exam', 'No rush!'],
    ['can you tell me if i can come late', 'No problem!'],
  ])('is a yes to %s: %s', (asked, draft) => {
    expect(decide(asked, draft)).not.toBe('send')
  })

  test.each([
    ['thanks for the help', 'No problem!'],
    ['sorry to bother you', 'No bother at all!'],
    ['can i pick it up without a card', 'No worries! Bring a photo ID.'],
    ['can you help me', 'No problem, we can help.'],
    ['could you tell me what to bring', 'No problem! A photo ID.'],
  ])('is manners to %s: %s', (asked, draft) => {
    expect(decide(asked, draft)).toBe('send')
  })
})

describe('a yes grants the whole of what was asked', () => {
  const club = deciding(
    [
      lasting(
        'club',
        'Sprouts Club',
        'Sprouts Club is on Saturdays from 9:30 to 10:30 am under the striped tent. A grown-up must stay.',
      ),
    ],
    '2026-12-01T10:00:00-05:00',
  )

  test.each([
    [
      'is sprouts club this saturday',
      'Yes, Saturday 9:30 to 10:30 am, under the striped tent.',
      true,
    ],
    [
      'can i drop my twins at sprouts club and go shopping',
      'Yes, Saturday 9:30 to 10:30 am, under the striped tent.',
      false,
    ],
  ])('%s: %s: %s', (asked, draft, goes) => {
    expect(club(asked, draft) === 'send').toBe(goes)
  })
})
