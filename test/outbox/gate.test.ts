import { describe, expect, test } from 'vitest'
import { gate, mostInADay, mostInAnHour, type AtTheGate } from '../../server/outbox/gate.ts'

const now = Date.parse('2026-12-01T15:00:00Z')
const reply: AtTheGate = {
  purpose: 'reply',
  automatic: false,
  guardPasses: true,
  contact: { optedOutAt: null, suspectedAt: null },
  confirmations: 0,
  authorMay: true,
  switchedOff: null,
  takenOver: null,
  sentAutomatically: null,
  answersAt: null,
  now,
  hour: 10,
}
const automatic: AtTheGate = {
  ...reply,
  purpose: 'answer',
  automatic: true,
  authorMay: null,
  switchedOff: false,
  takenOver: false,
  sentAutomatically: [],
  answersAt: now - 1000,
}
const stoppedBy = (facts: AtTheGate) =>
  gate(facts)
    .checks.filter((check) => !check.passed)
    .map((check) => check.name)

test('a reply and an answer pass when nothing stands against them', () => {
  expect([gate(reply).goes, gate(automatic).goes]).toEqual([true, true])
})

describe('what stands against a text', () => {
  test.each<[string, AtTheGate, string]>([
    ['an opt-out', { ...reply, contact: { optedOutAt: 1, suspectedAt: null } }, 'consent'],
    ['the guard', { ...reply, guardPasses: false }, 'guard'],
    ['an author who may not reply', { ...reply, authorMay: false }, 'author'],
    ['the switch', { ...automatic, switchedOff: true }, 'switch'],
    ['a person', { ...automatic, takenOver: true }, 'person'],
    [
      'a suspected opt-out',
      { ...automatic, contact: { optedOutAt: null, suspectedAt: 1 } },
      'consent',
    ],
    [
      'many in an hour',
      { ...automatic, sentAutomatically: Array<number>(mostInAnHour).fill(now - 1) },
      'caps',
    ],
    [
      'many in a day',
      { ...automatic, sentAutomatically: Array<number>(mostInADay).fill(now - 2 * 3_600_000) },
      'caps',
    ],
    ['the night', { ...automatic, answersAt: now - 3_600_000, hour: 23 }, 'quiet-hours'],
  ])('%s', (_name, facts, name) => {
    expect(stoppedBy(facts)).toEqual([name])
  })
})

test('whatever could not be read does not pass', () => {
  const unknown = [
    'guardPasses',
    'contact',
    'switchedOff',
    'takenOver',
    'sentAutomatically',
  ] as const
  for (const name of unknown)
    expect([name, gate({ ...automatic, [name]: null }).goes]).toEqual([name, false])
  expect(gate({ ...reply, authorMay: null }).goes).toBe(false)
  expect(gate({ ...automatic, answersAt: null, hour: null }).goes).toBe(false)
})

test('an opt-out is confirmed exactly once, and nothing else is sent to it', () => {
  const out = {
    ...automatic,
    purpose: 'confirmation',
    contact: { optedOutAt: 1, suspectedAt: null },
  } as const
  expect(gate(out).goes).toBe(true)
  expect(gate({ ...out, confirmations: 1 }).goes).toBe(false)
  expect(gate({ ...out, confirmations: null }).goes).toBe(false)
  expect(gate({ ...out, purpose: 'answer' }).goes).toBe(false)
})

test('a reply of a person waits for no hour', () => {
  expect(gate({ ...reply, hour: 3 }).goes).toBe(true)
})
