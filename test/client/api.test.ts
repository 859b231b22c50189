import { expect, test } from 'vitest'
import { addressOf } from '../../client/api.ts'

test('addresses are filled in and encoded', () => {
  expect(addressOf('/api/simulator/phones/:number', { number: '+15550100' })).toBe(
    '/api/simulator/phones/%2B15550100',
  )
})

test('only what is given is asked for', () => {
  expect(addressOf('/api/x', {}, { view: 'open', cursor: undefined, limit: 50 })).toBe(
    '/api/x?view=open&limit=50',
  )
})
