import { expect, test } from 'vitest'
import { inOrder, standingOf } from '../../client/inbox/composer/standing.ts'
import type { Finding, Verdict } from '../../server/wire/verdict.ts'

const found = (rule: Finding['rule'], severity: Finding['severity'], start = 0): Finding => ({
  rule,
  severity,
  start,
  end: start + 3,
  why: 'because',
  clause: 'public-or-echo',
})

const verdict = (
  decision: Verdict['decision'],
  findings: Finding[] = [],
  spans: Verdict['spans'] = [],
): Verdict => ({
  decision,
  findings,
  spans,
  knowledgeVersion: '1',
  guardVersion: '1',
})

test('an empty box says nothing and sends nothing', () => {
  expect(standingOf('  ', null, null)).toMatchObject({ state: 'empty', sends: false })
})

test('without the guard nothing is sent', () => {
  expect(standingOf('Hello', verdict('send'), new Error('down'))).toMatchObject({
    state: 'unavailable',
    sends: false,
  })
})

test('a hold names how many phrases lack a source, and how many contradict one', () => {
  const held = verdict('hold', [
    found('unsupported', 'hold'),
    found('unsupported', 'hold'),
    found('contradiction', 'hold'),
  ])
  expect(standingOf('x', held, null)).toEqual({
    state: 'hold',
    sends: false,
    words:
      'Can’t send yet: 2 phrases are not in any public source, 1 phrase contradicts a public source',
  })
})

test('a block can’t go by text, and nothing overrides it', () => {
  expect(standingOf('x', verdict('block', [found('grade', 'block')]), null)).toMatchObject({
    state: 'block',
    words: 'This can’t go by text',
    sends: false,
  })
})

test('a clear draft is ready, with a source or without need of one', () => {
  const sourced = verdict('send', [], [{ start: 0, end: 1, lane: 'public', factId: 'f' }])
  expect(standingOf('x', sourced, null).words).toBe('Ready: every fact comes from a public source')
  expect(standingOf('x', verdict('send'), null).words).toBe('Ready: nothing here needs a source')
})

test('what blocks comes first, then what holds, then advice', () => {
  const order = inOrder([
    found('tone', 'advice', 0),
    found('unsupported', 'hold', 9),
    found('unsupported', 'hold', 2),
    found('grade', 'block', 20),
  ])
  expect(order.map(({ rule, start }) => `${rule} ${start}`)).toEqual([
    'grade 20',
    'unsupported 2',
    'unsupported 9',
    'tone 0',
  ])
})

test('words that are blocked are not listed again as held', () => {
  const order = inOrder([
    found('unsupported', 'hold', 4),
    { ...found('identity', 'block', 2), end: 10 },
  ])
  expect(order.map(({ rule }) => rule)).toEqual(['identity'])
})
