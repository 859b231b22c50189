import { expect, test } from 'vitest'
import { keywordMeant, mended } from '../../../server/guard/routing/mend.ts'

test.each([
  ['unsubsribe', 'unsubscribe'],
  ['ubsubscribe', 'unsubscribe'],
  ['remvoe', 'remove'],
  ['mesages', 'messages'],
  ['unconcious', 'unconscious'],
])('%s is %s', (slip, word) => expect(mended(slip)).toBe(word))

test.each(['subscribe', 'unsubscribed', 'massage', 'testing', 'downing', 'remote', 'removed'])(
  '%s stays',
  (word) => expect(mended(word)).toBe(word),
)

test.each([
  ['sotp', 'stop'],
  ['stoip', 'stop'],
  ['cnacel', 'cancel'],
  ['hlep', 'help'],
])('%s alone is %s', (slip, keyword) => expect(keywordMeant(slip)).toBe(keyword))

test.each(['stoop', 'step', 'shop', 'top', 'quiet', 'cancer', 'strop'])(
  '%s is no keyword',
  (word) => expect(keywordMeant(word)).toBeNull(),
)
