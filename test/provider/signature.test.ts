import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { expectedSignature, validSignature } from '../../server/provider/signature.ts'

const token = 'a'.repeat(32)
const url = 'https://texts.example.edu/hooks/twilio/inbound'
const params = { From: '+15551230001', Body: 'when do you open?', MessageSid: 'SM1' }
const signature = expectedSignature(token, url, params)

describe('a webhook is from the provider', () => {
  test('when our token signed exactly this', () => {
    expect(validSignature([token], signature, url, params)).toBe(true)
  })

  test('which is HMAC-SHA1 over the address and the sorted names and values', () => {
    const text = `${url}Body${params.Body}From${params.From}MessageSid${params.MessageSid}`
    expect(signature).toBe(createHmac('sha1', token).update(text).digest('base64'))
  })

  test.each([
    ['a changed word', url, { ...params, Body: 'when do you close?' }],
    ['a missing parameter', url, { From: params.From, Body: params.Body }],
    ['one parameter more', url, { ...params, NumMedia: '0' }],
    ['a trimmed blank', url, { ...params, Body: `${params.Body} ` }],
    ['another path', `${url}/x`, params],
    ['another query', `${url}?o=1`, params],
    ['http instead of https', url.replace('https', 'http'), params],
  ])('and not with %s', (_, address, sent) => {
    expect(validSignature([token], signature, address, sent)).toBe(false)
  })

  test.each(['', 'x', signature.slice(1), signature.toLowerCase()])('and not with %j', (wrong) => {
    expect(validSignature([token], wrong, url, params)).toBe(false)
  })
})

test('while tokens are rotated any of them signs', () => {
  const next = 'b'.repeat(32)
  const signedByNext = expectedSignature(next, url, params)
  expect(validSignature([token, next], signature, url, params)).toBe(true)
  expect(validSignature([token, next], signedByNext, url, params)).toBe(true)
  expect(validSignature([token], signedByNext, url, params)).toBe(false)
})

test.each([[[]], [['']], [[token, '']]])(
  'tokens %j are refused, because anybody can sign with an empty one',
  (tokens) => {
    const forged = expectedSignature('', url, params)
    expect(() => validSignature(tokens, forged, url, params)).toThrow(/empty token/)
  },
)

// Known and kept on purpose: the scheme has no separators, so the strict schema behind it must ask for each parameter.
test.each([
  [{ Body: 'when do you open?From+15551230001', MessageSid: 'SM1' }],
  [{ Bod: 'ywhen do you open?', From: '+15551230001', MessageSid: 'SM1' }],
])('the border between parameters can be moved without breaking the signature: %j', (moved) => {
  expect(validSignature([token], signature, url, moved)).toBe(true)
})
