import { expect, test } from 'vitest'
import { keywordOf } from '../../server/consent/keywords.ts'

test.each([
  ['STOP', 'stop'],
  ['stop.', 'stop'],
  ['  Stop!!  ', 'stop'],
  ['“STOP”', 'stop'],
  ['ＳＴＯＰ', 'stop'],
  ['st\u200bop', 'stop'],
  ['opt-out', 'stop'],
  ['Opt out', 'stop'],
  ['unsubscribe', 'stop'],
  ['START', 'start'],
  ['unstop', 'start'],
  ['help?', 'help'],
  ['yes', null],
  ['bus stop', null],
  ['stop by tomorrow?', null],
  ['when does the term end', null],
  ['', null],
])('%j is %s', (text, keyword) => {
  expect(keywordOf(text)).toBe(keyword)
})

test("the provider's own signal wins over the words", () => {
  expect(keywordOf('no more please', 'STOP')).toBe('stop')
})

test.each([
  ['S T O P', 'stop'],
  ['s.t.o.p', 'stop'],
  ['stooop', 'stop'],
  ['st0p', 'stop'],
  ['STOP STOP', 'stop'],
  ['pls stop, thanks', 'stop'],
  ['BAJA', 'stop'],
  ['ayuda', 'help'],
  ['stop it', null],
  ['the end', null],
])('%j in other clothes is %s', (text, keyword) => {
  expect(keywordOf(text)).toBe(keyword)
})
