import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { openTwilio } from '../../server/provider/twilio.ts'
import { openFakeTwilio, type FakeTwilio } from '../support/fake-twilio.ts'
import { openReceiver } from './receiver.ts'

const hello = { outboxId: 'o-1', to: '+15551230001', text: 'hello' }

async function openBoth() {
  const fake = await openFakeTwilio({ authTokens: ['first-token-0000000', 'second-token-000000'] })
  const ours = await openReceiver(fake.config.authTokens)
  fake.reach(ours.hooks)
  return {
    fake,
    ours,
    send: () => openTwilio(fake.config, ours.hooks.publicUrl).send(hello),
    async [Symbol.asyncDispose]() {
      await fake[Symbol.asyncDispose]()
      await ours[Symbol.asyncDispose]()
    },
  }
}

describe('the pretended phone company', () => {
  test.each([
    ['out of order', ['delivered', 'sent']],
    ['twice', ['sent', 'sent', 'delivered', 'delivered']],
    ['not at all', []],
  ])('reports %s', async (_, report) => {
    await using both = await openBoth()
    both.fake.report = report

    await both.send()
    await both.fake.idle()

    expect(both.ours.received.map(({ params }) => params['MessageStatus'])).toEqual(report)
  })

  test('can report before it answers', async () => {
    await using both = await openBoth()
    both.fake.reportEarly = true
    await both.send()
    expect(both.ours.received).toHaveLength(2)
  })

  test('reports a failure by hand, with its code', async () => {
    await using both = await openBoth()
    both.fake.report = []
    await both.send()

    const sid = both.fake.sent[0]?.sid ?? ''
    const answer = await both.fake.tell(sid, 'undelivered', { ErrorCode: '30003' })

    expect(answer).toMatchObject({ sid, status: 200 })
    expect(both.fake.answers).toEqual([answer])
    expect(both.ours.received).toMatchObject([
      { signed: true, params: { MessageStatus: 'undelivered', ErrorCode: '30003' } },
    ])
  })

  test('hands texts over, signed by either token, and once more on request', async () => {
    await using both = await openBoth()
    const first = await both.fake.text('+15551230001', 'hi')
    await both.fake.text('+15551230002', 'ho', {
      token: 'second-token-000000',
      params: { FromCity: 'LINCOLN' },
    })
    await both.fake.repeat(first.sid)
    const forged = await both.fake.text('+15551230003', 'let me in', { token: 'forged' })

    expect(first).toMatchObject({ status: 200, body: '<Response/>' })
    expect(forged.status).toBe(403)
    expect(both.ours.received.map(({ signed, params }) => [signed, params['Body']])).toEqual([
      [true, 'hi'],
      [true, 'ho'],
      [true, 'hi'],
      [false, 'let me in'],
    ])
    expect(both.ours.received[2]).toEqual(both.ours.received[0])
    expect(both.ours.received[1]?.params['FromCity']).toBe('LINCOLN')
  })

  test('keeps books that can be listed, lost texts included', async () => {
    await using both = await openBoth()
    both.fake.report = []
    const lost = both.fake.textLost('+15551230009', 'are you there?')
    await both.send()
    const books = sdkOver(both.fake).messages

    const minuteAgo = new Date(Date.now() - 60_000)
    expect(await books.list({ to: '+15005550006', dateSentAfter: minuteAgo })).toMatchObject([
      { sid: lost, direction: 'inbound', body: 'are you there?' },
    ])
    expect(await books.list({ dateSentBefore: minuteAgo })).toEqual([])
    expect(await books.list({ pageSize: 1 })).toHaveLength(2)
    expect(await books(both.fake.sent[0]?.sid ?? '').fetch()).toMatchObject({
      to: hello.to,
      status: 'queued',
    })
    await expect(books('SM0').fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })
})

/** The SDK by itself, for what our provider does not ask. */
function sdkOver(fake: FakeTwilio) {
  const client = twilio(fake.config.accountSid, fake.config.authTokens[0])
  client.api.baseUrl = fake.url
  return client
}
