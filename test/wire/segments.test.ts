import { SegmentedMessage } from 'sms-segments-calculator'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainQuotes, segmentsOf } from '../../server/wire/segments.ts'

const family = '👨‍👩‍👧‍👦'

describe('how long a text is', () => {
  test.each([
    ['nothing', '', 'GSM-7', 1, 0, 160],
    ['160 letters', 'a'.repeat(160), 'GSM-7', 1, 160, 160],
    ['161 letters', 'a'.repeat(161), 'GSM-7', 2, 161, 306],
    ['306 letters', 'a'.repeat(306), 'GSM-7', 2, 306, 306],
    ['307 letters', 'a'.repeat(307), 'GSM-7', 3, 307, 459],
    ['80 euros', '€'.repeat(80), 'GSM-7', 1, 160, 160],
    ['81 euros', '€'.repeat(81), 'GSM-7', 2, 162, 306],
    [
      'a euro that does not fit the first part',
      'a'.repeat(152) + '€' + 'a'.repeat(152),
      'GSM-7',
      3,
      306,
      459,
    ],
    ['every extension character', '^{}\\[~]|€\f', 'GSM-7', 1, 20, 160],
    ['line ends', '\r\n'.repeat(80), 'GSM-7', 1, 160, 160],
    ['70 units', 'ç'.repeat(70), 'UCS-2', 1, 70, 70],
    ['71 units', 'ç'.repeat(71), 'UCS-2', 2, 71, 134],
    ['35 emoji', '🎓'.repeat(35), 'UCS-2', 1, 70, 70],
    ['36 emoji', '🎓'.repeat(36), 'UCS-2', 2, 72, 134],
    [
      'an emoji at the border of a part',
      'ç'.repeat(66) + '🎓' + 'ç'.repeat(66),
      'UCS-2',
      3,
      134,
      201,
    ],
    ['a family at the border of a part', 'ç'.repeat(60) + family + 'ç', 'UCS-2', 2, 72, 134],
    ['brackets cost one unit in UCS-2', '[ç]', 'UCS-2', 1, 3, 70],
  ])('%s', (_, text, encoding, segments, units, limit) => {
    expect(segmentsOf(text)).toMatchObject({ encoding, segments, units, limit })
    expect(new SegmentedMessage(text).segmentsCount).toBe(segments)
  })

  test('a character with more marks than a part can hold is cut, not lost', () => {
    expect(segmentsOf('e' + '\u0301'.repeat(200)).segments).toBe(3)
  })

  test('names what forces UCS-2, each once, in order', () => {
    expect(segmentsOf('“Ça va?” – ça 👍🏽 “ok” `x`').forcing).toEqual(['“', '”', '–', 'ç', '👍🏽', '`'])
    expect(segmentsOf('Ça va? [1] €5').forcing).toEqual([])
  })
})

describe('agrees with the provider’s own calculator', () => {
  test('on each character of the first plane by itself', () => {
    for (let code = 0; code < 0xd800; code += 1) {
      const text = String.fromCharCode(code)
      expect(ours(text), `U+${code.toString(16)}`).toEqual(theirs(text))
    }
  })

  test.each([
    ['plain', 'abc XYZ09.,!?\n\r@£$Ç'.split('')],
    ['with extension characters', 'abc[]{}|~^\\€'.split('')],
    ['with accents and curly quotes', 'abc’“”—çêЖ你あ'.split('')],
    ['with emoji and line ends', ['a', '🎓', family, '👍🏽', '❤️', '\r\n', 'é', '[']],
  ])('on random texts %s', (_, alphabet) => {
    const texts = array(constantFrom(...alphabet), { minLength: 0, maxLength: 400 })
    const agree = property(texts, (pieces) => {
      expect(ours(pieces.join(''))).toEqual(theirs(pieces.join('')))
    })
    expect(() => assert(agree, { numRuns: 150 })).not.toThrow()
  })
})

function ours(text: string) {
  const { encoding, segments, units } = segmentsOf(text)
  return { encoding, segments, bits: units * (encoding === 'GSM-7' ? 7 : 16) }
}

function theirs(text: string) {
  const message = new SegmentedMessage(text)
  return {
    encoding: message.encodingName,
    segments: message.segmentsCount,
    bits: message.messageSize,
  }
}

describe('plain quotes', () => {
  test('bring a pasted text back to GSM-7', () => {
    const pasted = '“Don’t wait” – we’re open 9\u00a0–\u00a05…\u200b'
    expect(plainQuotes(pasted)).toBe('"Don\'t wait" - we\'re open 9 - 5...')
    expect(segmentsOf(plainQuotes(pasted)).encoding).toBe('GSM-7')
  })

  test('leave everything else alone', () => {
    const text = `Ça va [ok] ${family} 你好\r\nbye`
    expect(plainQuotes(text)).toBe(text)
  })
})
