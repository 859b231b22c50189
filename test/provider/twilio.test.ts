import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { openTwilio } from '../../server/provider/twilio.ts'
import { openFakeTwilio, type FakeTwilio } from '../support/fake-twilio.ts'
import { openReceiver } from './receiver.ts'

const publicUrl = 'https://texts.example.edu'
const hello = { outboxId: 'o-1', to: '+15551230001', text: 'The library opens at 8.' }

/** The real SDK, pointed at the fake; `timeoutMs` is short where a test waits for it. */
const twilioOver = (fake: FakeTwilio, timeoutMs = 5000) =>
  openTwilio(fake.config, publicUrl, { timeoutMs })

describe('a text that is taken', () => {
  test('from a single number', async () => {
    await using fake = await openFakeTwilio()
    fake.report = []

    const outcome = await twilioOver(fake).send(hello)

    expect(outcome).toMatchObject({ kind: 'accepted', status: 'queued', segments: 1 })
    expect(fake.sent).toMatchObject([
      {
        sid: outcome.kind === 'accepted' && outcome.providerId,
        from: '+15005550006',
        to: hello.to,
        text: hello.text,
        statusCallback: `${publicUrl}/hooks/twilio/status?o=o-1`,
        validityPeriod: 3600,
      },
    ])
  })

  test('from a Messaging Service, which counts segments later', async () => {
    const sender = { messagingServiceSid: `MG${'7'.repeat(32)}` }
    await using fake = await openFakeTwilio({ sender })
    fake.report = []

    const outcome = await twilioOver(fake).send(hello)

    expect(outcome).toMatchObject({ kind: 'accepted', status: 'queued', segments: null })
    expect(fake.sent).toMatchObject([{ from: null, ...sender }])
  })

  test('is reported on by signed callbacks that name our outbox row', async () => {
    await using fake = await openFakeTwilio()
    await using ours = await openReceiver(fake.config.authTokens)
    fake.reach(ours.hooks)

    await twilioOver(fake).send(hello)
    await fake.idle()

    const path = '/hooks/twilio/status?o=o-1'
    expect(ours.received).toMatchObject([
      { path, signed: true, params: { MessageStatus: 'sent' } },
      { path, signed: true, params: { MessageStatus: 'delivered' } },
    ])
  })
})

describe('a definite no', () => {
  test.each([
    ['+15005550001', '21211', /not a phone number/],
    ['+15005550002', '21612', /no way to reach/],
    ['+15005550003', '21408', /country/],
    ['+15005550004', '21610', /opted out/],
    ['+15005550009', '21614', /not a mobile/],
  ])('to %s is %s', async (to, code, words) => {
    await using fake = await openFakeTwilio()

    const outcome = await twilioOver(fake).send({ ...hello, to })

    expect(outcome).toMatchObject({ kind: 'rejected', code, optedOut: code === '21610' })
    expect(outcome).toHaveProperty('words', expect.stringMatching(words))
    expect(fake.sent).toEqual([])
  })

  test.each([
    ['+15005550001', { kind: 'rejected', code: '21212', configuration: true }],
    ['+15005550007', { kind: 'rejected', code: '21606', configuration: true }],
    ['+15005550008', { kind: 'again', code: '21611', afterMs: null }],
  ])('from %s', async (from, expected) => {
    await using fake = await openFakeTwilio({ sender: { from } })
    expect(await twilioOver(fake).send(hello)).toMatchObject(expected)
  })

  test('a wrong token is a matter for an administrator', async () => {
    await using fake = await openFakeTwilio()
    const provider = openTwilio({ ...fake.config, authTokens: ['not-the-right-one'] }, publicUrl)

    expect(await provider.send(hello)).toMatchObject({
      kind: 'rejected',
      code: '20003',
      configuration: true,
    })
    expect(fake.asked).toBe(0)
  })

  test('a code we do not know leads to its page', async () => {
    await using fake = await openFakeTwilio()
    fake.fail({ kind: 'refuse', code: 21999 })

    expect(await twilioOver(fake).send(hello)).toEqual({
      kind: 'rejected',
      code: '21999',
      words: expect.stringContaining('https://www.twilio.com/docs/api/errors/21999'),
      optedOut: false,
      configuration: false,
    })
  })
})

describe('certainly not processed, so again', () => {
  test('too many requests, with the time to wait; the SDK does not repeat it by itself', async () => {
    await using fake = await openFakeTwilio()
    fake.fail({ kind: 'busy', retryAfter: 7 })

    expect(await twilioOver(fake).send(hello)).toMatchObject({
      kind: 'again',
      code: '20429',
      afterMs: 7000,
    })
    expect(fake.asked).toBe(1)
    expect(fake.sent).toEqual([])
  })

  test('too many requests without a time', async () => {
    await using fake = await openFakeTwilio()
    fake.fail({ kind: 'busy' })
    expect(await twilioOver(fake).send(hello)).toMatchObject({ kind: 'again', afterMs: null })
  })

  test('a limit for the day is called by its name', async () => {
    await using fake = await openFakeTwilio()
    fake.fail({ kind: 'busy', code: 63038 })
    expect(await twilioOver(fake).send(hello)).toMatchObject({
      kind: 'again',
      code: '63038',
      words: expect.stringContaining('limit for today'),
    })
  })

  test('of several refused at once each gets its own time', async () => {
    await using fake = await openFakeTwilio()
    const provider = twilioOver(fake)
    const people = ['+15551230001', '+15551230002', '+15551230003']
    people.forEach((to, index) =>
      fake.fail({ kind: 'busy', retryAfter: index + 1 }, { when: ({ To }) => To === to }),
    )

    const outcomes = await Promise.all(people.map((to) => provider.send({ ...hello, to })))

    expect(outcomes).toMatchObject([{ afterMs: 1000 }, { afterMs: 2000 }, { afterMs: 3000 }])
  })

  test('nobody listens', async () => {
    const fake = await openFakeTwilio()
    await fake[Symbol.asyncDispose]()
    expect(await twilioOver(fake).send(hello)).toMatchObject({ kind: 'again', code: 'unreachable' })
  })

  test('no TLS at the other end', async () => {
    await using fake = await openFakeTwilio()
    const apiUrl = fake.url.replace('http:', 'https:')
    const provider = openTwilio({ ...fake.config, apiUrl }, publicUrl)

    expect(await provider.send(hello)).toMatchObject({ kind: 'again', code: 'unreachable' })
    expect(fake.asked).toBe(0)
  })

  test('a handshake that never ends', async () => {
    await using fake = await openFakeTwilio()
    const silent = createServer(() => {}).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const apiUrl = `https://127.0.0.1:${portOf(silent)}`
    const provider = openTwilio({ ...fake.config, apiUrl }, publicUrl, { timeoutMs: 100 })

    expect(await provider.send(hello)).toMatchObject({ kind: 'again', code: 'unreachable' })
    silent.close()
  })
})

describe('of unknown fate, so never again by itself', () => {
  test.each([
    ['an error', { kind: 'error' }, '20500'],
    ['a gateway’s error', { kind: 'error', status: 503 }, '20500'],
    ['a broken connection', { kind: 'reset' }, 'no-answer'],
    ['a page instead of an answer', { kind: 'garbage' }, 'odd-answer'],
  ] as const)('%s, before or after Twilio took it', async (_, fault, code) => {
    await using fake = await openFakeTwilio()
    fake.report = []
    const provider = twilioOver(fake)
    fake.fail({ ...fault, accepted: false })
    fake.fail({ ...fault, accepted: true })

    const before = await provider.send(hello)
    const after = await provider.send(hello)

    expect([before, after]).toMatchObject([
      { kind: 'unknown', code },
      { kind: 'unknown', code },
    ])
    expect(fake.asked).toBe(2)
    expect(fake.sent).toHaveLength(1)
  })

  test('an error of Twilio’s own, whatever code it carries', async () => {
    await using fake = await openFakeTwilio()
    fake.fail({ kind: 'refuse', code: 21611, status: 503 })
    expect(await twilioOver(fake).send(hello)).toMatchObject({ kind: 'unknown', code: '21611' })
  })

  test('an answer without a code comes from something in between', async () => {
    await using fake = await openFakeTwilio()
    fake.fail({ kind: 'garbage', accepted: false, status: 403 })
    expect(await twilioOver(fake).send(hello)).toMatchObject({ kind: 'unknown', code: '403' })
  })

  test('no answer within the time-out', async () => {
    await using fake = await openFakeTwilio()
    fake.report = []
    fake.fail({ kind: 'hang', accepted: true })
    const begun = performance.now()

    expect(await twilioOver(fake, 150).send(hello)).toMatchObject({
      kind: 'unknown',
      code: 'no-answer',
    })
    expect(performance.now() - begun).toBeLessThan(2000)
    expect(fake.sent).toHaveLength(1)
  })

  test('the callback tells what the lost answer did not', async () => {
    await using fake = await openFakeTwilio()
    await using ours = await openReceiver(fake.config.authTokens)
    fake.reach(ours.hooks)
    fake.fail({ kind: 'error', accepted: true })

    expect(await twilioOver(fake).send(hello)).toMatchObject({ kind: 'unknown' })
    await fake.idle()

    expect(ours.received[0]).toMatchObject({
      path: '/hooks/twilio/status?o=o-1',
      params: { MessageSid: fake.sent[0]?.sid },
    })
  })
})

test('a slow answer within the time-out counts', async () => {
  await using fake = await openFakeTwilio()
  fake.report = []
  fake.fail({ kind: 'slow', ms: 30 })
  expect(await twilioOver(fake).send(hello)).toMatchObject({ kind: 'accepted' })
})

test('closing waits for what is under way', async () => {
  await using fake = await openFakeTwilio()
  fake.report = []
  const provider = twilioOver(fake)
  const sending = provider.send(hello)

  await provider.close()

  expect(fake.sent).toHaveLength(1)
  expect(await sending).toMatchObject({ kind: 'accepted' })
})

test('only loopback may stand in for Twilio', async () => {
  await using fake = await openFakeTwilio()
  const config = { ...fake.config, apiUrl: 'http://example.com' }
  expect(() => openTwilio(config, publicUrl)).toThrow(/loopback/)
})

test('nothing is printed, not even when the SDK is asked to', async () => {
  await using fake = await openFakeTwilio()
  fake.report = []
  const program = `
    import { openTwilio } from ${JSON.stringify(new URL('../../server/provider/twilio.ts', import.meta.url).href)}
    const provider = openTwilio(${JSON.stringify(fake.config)}, 'https://texts.example.edu')
    await provider.send(${JSON.stringify(hello)})`
  const printed = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { env: { ...process.env, TWILIO_LOG_LEVEL: 'debug' } },
  )
  expect(fake.sent).toHaveLength(1)
  expect(printed).toMatchObject({ stdout: '', stderr: '' })
})

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen.')
  return address.port
}
