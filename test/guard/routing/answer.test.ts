import { describe, expect, test } from 'vitest'
import { route } from '../../../server/guard/route.ts'
import { atCenter } from './center.ts'

describe('one fact surely answers', () => {
  test.each([
    ['what time do you open on saturday', 'hours'],
    ['are you open on april 5', 'closed'],
    ['whats the address', 'where'],
    ['where are you located', 'where'],
    ['can i park for free', 'parking'],
    ['when is the lap pool open', 'lap'],
    ['hey how much for a day pass', 'day'],
    ['where do i sign up for swim lessons for my daughter', 'swim'],
    ['who teaches yoga', 'yoga'],
    ['what time is spin class and where', 'spin'],
    ['are lockers free', 'locker'],
    ['who do i email about a birthday party', 'party'],
    ['how far ahead can i reserve a tenis court', 'court'],
    ['do you guys have childcare', 'child'],
    ['can i bring my dog', 'dog'],
    ['a que hora es yoga', 'yoga'],
    ['hay estacionamiento gratis?', 'parking'],
  ])('%s', (text, id) =>
    expect(route(atCenter(text))).toMatchObject({ outcome: 'answer', factIds: [id] }),
  )
})

describe('a person answers, and the reason says why', () => {
  test.each([
    ['when is the pool open', 'could both be meant'],
    ['do you have a sauna', 'sauna'],
    ['how much is it', ''],
    ['did my payment go through', 'what has been'],
    ['is my membership still active', 'private'],
    ['the yoga instructor was so rude to me', 'Complains'],
    ['can someone call me about the party', 'Asks for a person'],
    ['can you sign my son up for swim lessons', 'do something'],
    ['please make an exception for us', 'exception'],
    ['thanks so much', 'asks nothing'],
  ])('%s', (text, why) => {
    const found = route(atCenter(text))
    expect(found).toMatchObject({ outcome: 'handover', draft: null })
    expect(found.why).toContain(why)
  })
})

test('crisis comes first, then what they ask of us as senders', () => {
  expect(route(atCenter('STOP. i want to die')).outcome).toBe('crisis')
  expect(route(atCenter('stop texting me. when is yoga?')).outcome).toBe('optout')
  expect(route(atCenter('when is yoga?', 'HELP')).outcome).toBe('help')
})

test('a suspected opt-out is handed over with its mark', () => {
  expect(route(atCenter('i think you have the wrong number'))).toMatchObject({
    outcome: 'handover',
    suspected: true,
  })
})

test('two questions get two facts, or a person', () => {
  expect(route(atCenter('when is spin class?', 'are lockers free?'))).toMatchObject({
    outcome: 'answer',
    factIds: ['spin', 'locker'],
  })
  expect(route(atCenter('when is spin class? do you have a sauna?')).outcome).toBe('handover')
})

test('an office may ask for more', () => {
  const text = atCenter('do i need my own lock for the lockers')
  expect(route(text).outcome).toBe('answer')
  expect(route(text, { threshold: 0.99 })).toMatchObject({ outcome: 'handover' })
})

test('what is likely but not sure goes to a person, unless the office asks for less', () => {
  const text = atCenter('is child care open in the evening for members')
  expect(route(text)).toMatchObject({ outcome: 'handover' })
  expect(route(text, { threshold: 0.5 })).toMatchObject({ outcome: 'answer', factIds: ['child'] })
})
