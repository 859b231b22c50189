import { expect, test } from 'vitest'
import { noReplyTo } from '../../server/automation/loops.ts'
import { isClosed, modeAt } from '../../server/automation/mode.ts'
import { tenBusinessDaysAfter } from '../../server/consent/deadline.ts'
import { questionIn } from '../../server/guard/knowledge/question.ts'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'

const settings: AutoReplySettings = {
  mode: 'suggest',
  hours: [{ day: 1, from: '17:00', to: '23:00', mode: 'auto' }],
  threshold: 0.6,
  greeting: '',
  crisisText: '',
  helpText: '',
}
const zone = 'America/New_York'

test.each([
  ['2026-12-01T16:59:00-05:00', 'suggest'],
  ['2026-12-01T17:00:00-05:00', 'auto'],
  ['2026-12-01T22:59:00-05:00', 'auto'],
  ['2026-12-01T23:00:00-05:00', 'suggest'],
  ['2026-12-02T18:00:00-05:00', 'suggest'],
  // In summer time the same wall clock holds.
  ['2026-07-07T17:30:00-04:00', 'auto'],
])('at %s the mode is %s', (at, mode) => {
  expect(modeAt(settings, Date.parse(at), zone)).toBe(mode)
})

test('an office without hours is never closed; one with hours is, outside of them', () => {
  const at = Date.parse('2026-12-02T18:00:00-05:00')
  expect(isClosed({ ...settings, hours: [] }, at, zone)).toBe(false)
  expect(isClosed(settings, at, zone)).toBe(true)
})

test('ten business days are two weeks, from whatever day', () => {
  const day = 24 * 3_600_000
  const tuesday = Date.parse('2026-12-01T10:00:00Z')
  expect(tenBusinessDaysAfter(tuesday) - tuesday).toBe(14 * day)
  const saturday = Date.parse('2026-12-05T10:00:00Z')
  expect(tenBusinessDaysAfter(saturday) - saturday).toBe(13 * day)
})

const incoming = {
  from: '+15550100',
  text: 'when are you open?',
  ours: ['+15005550006'],
  earlier: [],
  at: 1e12,
}
test.each([
  ['a question', incoming, null],
  ['our own number', { ...incoming, from: '+15005550006' }, /number of ours/],
  ['a short code', { ...incoming, from: '72975' }, /short code/],
  ['a name as sender', { ...incoming, from: 'BANK' }, /short code/],
  ['a tapback', { ...incoming, text: 'Loved “We are open”' }, /reaction/],
  ['a Spanish tapback', { ...incoming, text: 'Le gustó “Abrimos a las 9”' }, /reaction/],
  [
    'the third of the same',
    { ...incoming, earlier: [1, 2].map((n) => ({ text: 'When are you OPEN', at: 1e12 - n })) },
    /same text/,
  ],
  [
    'the same as yesterday',
    {
      ...incoming,
      earlier: [1, 2].map((n) => ({ text: incoming.text, at: 1e12 - n * 86_400_000 })),
    },
    null,
  ],
])('%s', (_name, one, why) => {
  const found = noReplyTo(one)
  if (why === null) expect(found).toBeNull()
  else expect(found).toMatch(why)
})

test.each([
  ['Can visitors park on Sunday?', 'Can visitors park on Sunday?'],
  ['this is Maria Lopez. when does the library open', 'when does the library open'],
  ['is the fee $40 for id K0091254?', 'is the fee for id?'],
  ['how do i drop econ? - Desmond', 'how do i drop econ?'],
  ['me llamo Ana, cuando abren', 'cuando abren'],
])('the question in %j', (text, question) => {
  expect(questionIn(text)).toBe(question)
})
