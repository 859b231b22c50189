import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keywordOf } from '../../../server/consent/keywords.ts'
import { route } from '../../../server/guard/route.ts'
import { judge } from '../../../server/guard/judge.ts'
import { segmentsOf } from '../../../server/wire/segments.ts'
import { atCenter } from './center.ts'

const disguises: readonly (readonly string[])[] = [
  ['S', 's', 'Ｓ', '𝐒', 'ѕ', 'Š', '🅂', 'ⓢ'],
  ['T', 't', 'Ｔ', '𝗧', 'т', 'Ť', '🅃', 'ⓣ'],
  ['O', 'o', 'Ｏ', '𝙊', 'о', 'Ö', '🄾', 'ⓞ', '0'],
  ['P', 'p', 'Ｐ', '𝑃', 'р', 'Ṕ', '🄿', 'ⓟ'],
]
const hidden = ['', '\u200b', '\u200d', '\u2060', '\u00ad', '\ufe0f']
const around = ['', ' ', '!', '.', ' 🛑', '\n', '…', '"', ' please', ' thanks']

test('STOP is STOP in any Unicode disguise', () => {
  const letters = fc.tuple(...disguises.map((forms) => fc.constantFrom(...forms)))
  const between = fc.array(fc.constantFrom(...hidden), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(letters, between, fc.constantFrom(...around), (signs, gaps, end) => {
      const text = signs.map((sign, index) => `${sign}${gaps[index]}`).join('')
      expect(keywordOf(`${text}${end}`)).toBe('stop')
    }),
    { numRuns: 400 },
  )
})

const words =
  'stop text me list kill myself fire when where how much is the pool open yoga class my dog ¿ ? ! STOP no quiero 🛑 7pm $5 “ ” I the and'.split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((each) => each.join(' ')),
)

test('it never throws, and an answer is within two segments and passes the guard', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 3 }), (inbound) => {
      const asking = atCenter(...inbound)
      const { outcome, draft, factIds, why } = route(asking)
      expect(why).not.toMatch(/could not be read/)
      expect(draft === null).toBe(outcome !== 'answer')
      if (draft === null) return
      expect(factIds.length).toBeGreaterThan(0)
      expect(segmentsOf(draft).segments).toBeLessThanOrEqual(2)
      expect(judge({ ...asking, draft, author: 'auto' }).decision).toBe('send')
    }),
    { numRuns: 200 },
  )
})

test('long texts do not hold it up', () => {
  const start = performance.now()
  for (const word of [
    'stop ',
    'a ',
    'S T O P ',
    'no quiero ',
    '((((',
    'i want to ',
    'my my ',
    'st0p',
  ])
    route(atCenter(word.repeat(2_000)))
  expect(performance.now() - start).toBeLessThan(4_000)
})
