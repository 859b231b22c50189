import { expect, test } from 'vitest'
import { deadline, ledgerWords, onlyPhoneUndoes, optOutWay } from '../../client/consent/words.ts'
import { type ConsentEvent, type Contact, optOutMethods } from '../../server/wire/shapes.ts'

const contact = (optedOutBy: Contact['optedOutBy']): Contact => ({
  id: 'c',
  address: '+15550100',
  optedOutAt: 1,
  optedOutBy,
  suspectedAt: null,
  decideBy: null,
  firstSeenAt: 0,
})

const event = (action: ConsentEvent['action'], method: ConsentEvent['method']): ConsentEvent => ({
  id: 'e',
  at: 0,
  action,
  method,
  scope: 'institution',
  wording: null,
  reason: null,
  messageId: null,
  staff: null,
})

test('only what staff heard can be undone by staff; what is not known can not', () => {
  const undone = optOutMethods.filter((method) => !onlyPhoneUndoes(contact(method)))
  expect(undone).toEqual(['phone', 'email', 'desk'])
  expect(onlyPhoneUndoes(contact(null))).toBe(true)
})

test('every way to opt out has its words', () => {
  for (const method of optOutMethods) {
    expect(optOutWay(contact(method))).toMatch(/^\S.*\w$/)
    expect(ledgerWords(event('opt-out', method))).toBe(`Opted out ${optOutWay(contact(method))}`)
  }
  expect(ledgerWords(event('opt-out', 'review'))).toBe('Opted out after a person read the text')
  expect(ledgerWords(event('opt-in', 'start'))).toMatch(/START/)
  expect(ledgerWords(event('opt-in', 'document'))).toMatch(/new consent/)
})

test('the deadline is said in days, and in red when it presses', () => {
  const now = new Date(2026, 10, 24, 12).getTime()
  const at = (day: number, hour = 17) => new Date(2026, 10, day, hour).getTime()
  expect(deadline(at(30), now)).toEqual({
    words: 'Decide by Monday 30 November, in 6 days',
    late: false,
  })
  expect(deadline(at(25, 1), now)).toEqual({
    words: 'Decide by Wednesday 25 November, in 1 day',
    late: true,
  })
  expect(deadline(at(24), now)).toEqual({ words: 'Decide today: it is the last day', late: true })
  expect(deadline(at(23), now)).toEqual({
    words: 'Overdue: the last day was yesterday',
    late: true,
  })
  expect(deadline(null, now).late).toBe(false)
})
