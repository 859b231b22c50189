import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { knobs, readConfig } from '../server/config.ts'

const twilio = {
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a'.repeat(32),
  TWILIO_FROM: '+15005550006',
}

test('without Twilio the simulator signs with a token of its own', () => {
  const [one, other] = [readConfig({}), readConfig({})]
  expect(one.twilio).toBeNull()
  expect(one.hooks.authTokens[0]).toHaveLength(64)
  expect(one.hooks.authTokens).not.toEqual(other.hooks.authTokens)
})

test('several tokens while rotating', () => {
  const tokens = ['a'.repeat(32), 'b'.repeat(32)]
  expect(readConfig({ ...twilio, TWILIO_AUTH_TOKEN: tokens.join(', ') }).hooks.authTokens).toEqual(
    tokens,
  )
})

describe('does not start with', () => {
  test.each([
    ['an empty token', { ...twilio, TWILIO_AUTH_TOKEN: '' }, /TWILIO_AUTH_TOKEN/],
    ['a token of nothing but commas', { ...twilio, TWILIO_AUTH_TOKEN: ' , ' }, /TWILIO_AUTH_TOKEN/],
    ['a short token', { ...twilio, TWILIO_AUTH_TOKEN: 'abc' }, /TWILIO_AUTH_TOKEN/],
    ['no sender', { ...twilio, TWILIO_FROM: '' }, /TWILIO_FROM/],
    ['two senders', { ...twilio, TWILIO_MESSAGING_SERVICE_SID: 'MG1' }, /TWILIO_FROM/],
    ['a malformed account', { ...twilio, TWILIO_ACCOUNT_SID: 'AC1' }, /TWILIO_ACCOUNT_SID/],
    ['half an account', { TWILIO_FROM: '+15005550006' }, /TWILIO_ACCOUNT_SID/],
    ['a fake Twilio elsewhere', { ...twilio, TWILIO_API_URL: 'https://example.org' }, /loopback/],
    ['a port that is none', { PORT: 'http' }, /PORT/],
    ['an address that is none', { PUBLIC_URL: 'vouch' }, /PUBLIC_URL/],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ])('%s', (_name, env, why) => {
    expect(() => readConfig(env)).toThrow(why)
  })
})

test("README's table of the environment is this table", () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(
    ([, env, byDefault, what]) => ({
      env,
      default: byDefault!.replaceAll('`', ''),
      for: what,
    }),
  )
  expect(rows).toEqual(
    Object.values(knobs).map((knob) => ({ ...knob, default: knob.default || '–' })),
  )
})
