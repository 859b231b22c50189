import { expect, test } from 'vitest'
import { crisisIn } from '../../../server/guard/routing/crisis.ts'
import { wishOf } from '../../../server/guard/routing/wishes.ts'

test('the longest and most repetitive texts are read in a moment', () => {
  const pieces = [
    'stop ever again ',
    'no more texts please again ',
    'i am going to kill the ',
    'tiene un arma con la ',
    'please ',
    'the the ',
    '1-',
  ]
  for (const piece of pieces) {
    const text = piece.repeat(200).slice(0, 1600)
    const start = process.cpuUsage()
    crisisIn([text])
    wishOf([text])
    expect([piece, process.cpuUsage(start).user < 2_000_000]).toEqual([piece, true])
  }
})
