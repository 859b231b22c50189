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
