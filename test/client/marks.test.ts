import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carry, pieces, wordCounts } from '../../client/inbox/composer/marks.ts'
import type { Finding, Span } from '../../server/wire/verdict.ts'

const lanes = ['denied', 'value', 'public', 'echo', 'courtesy', 'unclaimed'] as const

const finding = (start: number, end: number, severity: Finding['severity'] = 'hold'): Finding => ({
  rule: 'unsupported',
  severity,
  start,
  end,
  why: 'because',
  clause: 'public-or-echo',
})

const anySpan = fc.record({
  start: fc.integer({ min: -3, max: 60 }),
  end: fc.integer({ min: -3, max: 60 }),
  lane: fc.constantFrom(...lanes),
})

test('the marks, joined, are the draft, whatever the ranges', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.array(anySpan),
      (text, spans) => {
        const found = pieces(text, spans, [finding(2, 9)])
        expect(found.map((piece) => piece.text).join('')).toBe(text)
        expect(found.every((piece) => piece.text !== '')).toBe(true)
      },
    ),
  )
})

test('public words are solid, echoes dotted, courtesy plain, the rest stopped', () => {
  const text = 'Hi Maria, open at 9. Zzz.'
  const spans: Span[] = [
    { start: 0, end: 2, lane: 'courtesy' },
    { start: 3, end: 8, lane: 'echo' },
    { start: 10, end: 14, lane: 'public', factId: 'f' },
    { start: 18, end: 19, lane: 'value', factId: 'f' },
    { start: 21, end: 24, lane: 'unclaimed' },
  ]
  expect(pieces(text, spans, []).filter(({ look }) => look !== 'plain')).toEqual([
    { text: 'Maria', look: 'echo' },
    { text: 'open', look: 'source' },
    { text: '9', look: 'source' },
    { text: 'Zzz', look: 'stop' },
  ])
})

test('a finding shows over the lane below it', () => {
  const found = pieces('open at 9', [{ start: 0, end: 9, lane: 'public' }], [finding(8, 9)])
  expect(found).toEqual([
    { text: 'open at ', look: 'source' },
    { text: '9', look: 'stop' },
  ])
})

test('the blank between two words of one look is marked with them', () => {
  const spans: Span[] = [
    { start: 0, end: 4, lane: 'public' },
    { start: 5, end: 9, lane: 'public' },
  ]
  expect(pieces('open late', spans, [])).toEqual([{ text: 'open late', look: 'source' }])
})

test('marks stay with their words while someone types before, in and after them', () => {
  const range = [{ start: 6, end: 11 }]
  const at = (text: string) =>
    carry(range, 'hello world again', text).map(({ start, end }) => text.slice(start, end))
  expect(at('oh, hello world again')).toEqual(['world'])
  expect(at('hello wonderworld again')).toEqual(['wonderworld'])
  expect(at('hello world again!')).toEqual(['world'])
  expect(at('hello again')).toEqual([])
})

test('carried ranges always lie inside the new text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
      const all = Array.from({ length: before.length }, (_, start) => ({
        start,
        end: before.length,
      }))
      for (const { start, end } of carry(all, before, after)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(after.length)
        expect(start).toBeLessThan(end)
      }
    }),
  )
})

test('the legend counts words, not marks', () => {
  const found = pieces(
    'It costs $8.50 at kvu.example/transcripts today',
    [{ start: 3, end: 42, lane: 'public' }],
    [],
  )
  expect(wordCounts(found)).toMatchObject({ source: 4, plain: 2 })
})
