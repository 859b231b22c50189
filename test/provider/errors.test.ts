import { describe, expect, test } from 'vitest'
import { refusal, wordsFor } from '../../server/provider/errors.ts'

describe('what a code means here', () => {
  test.each([
    ['20003', 'rejected'],
    ['20429', 'again'],
    ['20500', 'unknown'],
    ['21211', 'rejected'],
    ['21610', 'rejected'],
    ['21611', 'again'],
    ['30001', 'again'],
    ['30003', 'rejected'],
    ['30007', 'rejected'],
    ['30022', 'again'],
    ['63038', 'again'],
    ['99999', 'rejected'],
    ['constructor', 'rejected'],
  ])('%s is %s', (code, kind) => {
    expect(refusal(code)).toMatchObject({ kind, code, words: wordsFor(code) })
  })

  test('only 21610 opts out', () => {
    expect(refusal('21610')).toMatchObject({ optedOut: true, configuration: false })
    expect(refusal('30004')).toMatchObject({ optedOut: false })
  })

  test.each(['20003', '21212', '21606', '21608', '21609', '30002', '30034'])(
    '%s is ours to set right',
    (code) => {
      expect(refusal(code)).toMatchObject({ kind: 'rejected', configuration: true })
    },
  )

  test('words are for staff: short, and never a bare code where we know better', () => {
    expect(wordsFor('30007')).toMatch(/spam/)
    expect(wordsFor('12345')).toMatch(/12345.*https:\/\/www\.twilio\.com\/docs\/api\/errors\/12345/)
  })
})
