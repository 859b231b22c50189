import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forward } from '../../server/status/forward.ts'
import type { MessageStatus } from '../../server/wire/shapes.ts'

const reports = [
  'accepted',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'read',
  'new-word',
]
const last = (seen: readonly string[]) => seen.reduce<MessageStatus>(forward, 'sending')

test.each<[string[], MessageStatus]>([
  [['queued', 'sent', 'delivered'], 'delivered'],
  [['delivered', 'sent', 'queued'], 'delivered'],
  [['sent', 'undelivered', 'sending'], 'undelivered'],
  [['delivered', 'read'], 'read'],
  [['new-word'], 'sending'],
])('%j leads to %s', (seen, status) => {
  expect(last(seen)).toBe(status)
})

test('a report resolves what was unknown', () => {
  expect(forward('unknown', 'queued')).toBe('sending')
  expect(forward('unknown', 'delivered')).toBe('delivered')
  expect(forward('unknown', 'new-word')).toBe('unknown')
})

test('a text that reached the phone never becomes less, in any order and with repeats', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...reports), { maxLength: 8 }), (after) => {
      expect(['delivered', 'read']).toContain(last(['delivered', ...after]))
    }),
  )
})
