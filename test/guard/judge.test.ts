import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { atMuseum, decide } from './office.ts'

describe('what a fact carries goes out', () => {
  test.each([
    ['We are open Tuesday to Sunday, 10 to 6.', 'when are you open?'],
    ['The museum is closed on Mondays.', 'open monday?'],
    ['Admission is $14 for adults and $6 for kids under 12.', 'how much to get in'],
    ['Yes, photography is allowed without flash.', 'can i take photos?'],
    ['The family workshop is this Saturday at 2 p.m. in Studio 3.', 'when is the workshop'],
    ['Hi! You can park for free in the Elm Street garage after 17:00.', 'where do i park'],
    ['Thanks for the feedback! We will pass it along.', 'loved the show'],
    ['Got it, Thursday around 4. See you then!', 'I will come by Thursday around 4'],
  ])('%s', (draft, asked) => expect(decide(draft, asked)).toMatchObject({ decision: 'send' }))
})

describe('what no fact carries stays', () => {
  test.each([
    ['We are open Tuesday to Sunday, 10 to 7.', 'when are you open?', 'contradiction'],
    ['The museum is open on Mondays.', 'open monday?', 'contradiction'],
    ['Admission is $6 for adults.', 'how much to get in', 'contradiction'],
    ['Yes, tripods are allowed in the galleries.', 'tripod ok?', 'contradiction'],
    [
      'The family workshop is tomorrow at 2pm in Studio 3.',
      'when is the workshop',
      'contradiction',
    ],
    ['The museum has a café on the roof.', 'is there coffee', 'unsupported'],
    ['Yes.', 'is the workshop sold out?', 'unsupported'],
    ['Got it, Thursday around 5.', 'I will come by Thursday around 4', 'contradiction'],
  ])('%s', (draft, asked, rule) => {
    const found = decide(draft, asked)
    expect(found.decision).toBe('hold')
    expect(found.rules).toContain(rule)
  })
})

describe('when in doubt, nothing is sent', () => {
  test.each([
    ['an empty draft', ''],
    ['blank space', '  \n '],
    ['1,601 characters', 'Thank you! '.repeat(146)],
    ['another script', 'Музей открыт каждый день до шести вечера'],
    ['invisible characters only', '\u200b\u200d\u2060'],
  ])('%s', (_, draft) => expect(judge(atMuseum(draft)).decision).toBe('hold'))

  test('courtesy with no facts at all is held', () => {
    const verdict = judge({ ...atMuseum('Thank you!'), knowledge: compile([], 'none') })
    expect(verdict.decision).toBe('hold')
  })

  test('a guard that fails says so and holds', () => {
    const broken = { ...atMuseum('Thank you!'), knowledge: { version: 'x' } as never }
    expect(judge(broken)).toMatchObject({
      decision: 'hold',
      findings: [{ rule: 'unsupported', clause: 'public-or-echo' }],
    })
  })
})

test('every character of a draft is in exactly one span', () => {
  const draft = '  Hi there! 🙂 Admission is $14 for adults — see you Saturday.\n\nCafé?  '
  const { spans } = judge(atMuseum(draft, 'price?'))
  expect(spans.map((span) => draft.slice(span.start, span.end)).join('')).toBe(draft)
  expect(spans[0]?.start).toBe(0)
})
