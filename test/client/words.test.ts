import { expect, test } from 'vitest'
import { diffWords } from '../../client/inbox/composer/diff.ts'
import { shared } from '../../client/inbox/details/shared.ts'
import { tokens } from '../../client/parts/links.ts'
import { randomKey } from '../../client/random-key.ts'
import { counted, short } from '../../client/words/count.ts'
import { sayNumber } from '../../client/words/number.ts'
import { ago, dayName, todayIn, validity } from '../../client/words/time.ts'

test('numbers are written as people write them', () => {
  expect(sayNumber('+16105550142')).toBe('+1 610-555-0142')
  expect(sayNumber('+15550100')).toBe('+1 555-0100')
  expect(sayNumber('+443069990123')).toBe('+44 306 999 0123')
  expect(sayNumber('72975')).toBe('72975')
})

test('counts take their plural', () => {
  expect(counted(1, 'phrase')).toBe('1 phrase')
  expect(counted(1200, 'phrase')).toBe('1,200 phrases')
  expect(short(1000)).toBe('999+')
})

test('times are short, and days have names', () => {
  const now = new Date(2026, 10, 24, 12).getTime()
  expect(ago(now - 20_000, now)).toBe('now')
  expect(ago(now - 4 * 60_000, now)).toBe('4 min')
  expect(ago(now - 3 * 3_600_000, now)).toBe('3 h')
  expect(dayName(now, now)).toBe('Today')
  expect(dayName(now - 86_400_000, now)).toBe('Yesterday')
})

test('days of a fact need no time zone', () => {
  expect(validity('2026-11-02', '2027-01-30')).toBe('2 Nov 2026 to 30 Jan 2027')
  expect(validity(null, null)).toBe('')
  expect(todayIn('America/New_York', Date.UTC(2026, 10, 24, 2))).toBe('2026-11-23')
})

test('only whole web addresses become links, and the text stays the text', () => {
  const text =
    'See https://kvu.example/a?b=1, or (http://x.example/y). javascript:alert(1) https://a@evil.example/'
  const found = tokens(text)
  expect(found.map((token) => token.text).join('')).toBe(text)
  expect(found.flatMap(({ href }) => href ?? [])).toEqual([
    'https://kvu.example/a?b=1',
    'http://x.example/y',
  ])
})

test('a rewrite shows what goes and what comes', () => {
  expect(diffWords('costs $12 each', 'costs $8 each')).toEqual([
    { text: 'costs ', kind: 'same' },
    { text: '$12', kind: 'removed' },
    { text: '$8', kind: 'added' },
    { text: ' each', kind: 'same' },
  ])
})

test('a sentence that gives way to another goes whole and comes whole', () => {
  expect(diffWords('You got a B. Bye!', 'We cannot say that. Bye!')).toEqual([
    { text: 'You got a B.', kind: 'removed' },
    { text: 'We cannot say that.', kind: 'added' },
    { text: ' Bye!', kind: 'same' },
  ])
})

test('a source shows the words the draft took from it', () => {
  const pieces = shared('Transcripts cost $8 each.', ['cost $8'])
  expect(pieces.map(({ text }) => text).join('')).toBe('Transcripts cost $8 each.')
  expect(pieces.filter(({ used }) => used).map(({ text }) => text)).toEqual(['cost', '8'])
})

test('keys are version 4 UUIDs', () => {
  expect(randomKey()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})
