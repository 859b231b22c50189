import { describe, expect, test } from 'vitest'
import { concept } from '../../../server/guard/knowledge/words.ts'
import { featuresOf, personOdds } from '../../../server/guard/routing/manner.ts'

/** What the office's facts speak of. */
const known = new Set([concept('blorp').id])
const odds = (...inbound: string[]) =>
  personOdds({ inbound, now: 20_500, knows: (concept) => known.has(concept) })

describe('texts read as if for a person, or for a fact, whatever they are about', () => {
  test.each([
    'did my payment for the blorps go through yet',
    'can you check if you still have a blorp in my size',
    'my blorp got lost and nobody called me back',
    'whos in charge of the blorps, i want to complain',
  ])('for a person: %s', (text) => expect(odds(text)).toBeGreaterThan(0))

  test.each([
    'where do i park for the blorps',
    'how long do i have to return a blorp',
    'what do i need to bring for the blorp',
    'are strollers allowed at the blorps',
  ])('for a fact: %s', (text) => expect(odds(text)).toBeLessThan(0))

  test('what the facts speak of is a blank beside its word', () => {
    const knows = (concept: string) => known.has(concept)
    const features = featuresOf({ inbound: ['is the blorp wobbly'], now: 20_500, knows })
    expect(features).toEqual(expect.arrayContaining(['the blorp', 'the <known>', 'wobbly']))
    expect(features).not.toContain('<known> <known>')
  })

  test('it says no more than its bound, however long it goes on', () => {
    const text = 'did my payment go through, can you check, nobody called me back'
    expect(odds(text, text, text)).toBe(6)
    const asked = 'where do i park, how long do i have to return it, what do i need to bring'
    expect(odds(asked, asked, asked)).toBe(-6)
  })
})
