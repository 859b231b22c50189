import { describe, expect, test } from 'vitest'
import { timeOrderedIds } from '../../server/ids.ts'
import { openSimulator } from '../../server/provider/simulator.ts'
import { openReceiver } from './receiver.ts'

const hello = { outboxId: 'o-1', to: '+15551230001', text: 'The library opens at 8.' }

const account = { accountSid: `AC${'0'.repeat(32)}`, token: 'a-token-of-the-simulator' }

async function openPhones() {
  const ours = await openReceiver([account.token])
  const simulator = openSimulator({ ...account, ...ours.hooks, ids: timeOrderedIds })
  return {
    ours,
    simulator,
    async [Symbol.asyncDispose]() {
      await simulator.close()
      await ours[Symbol.asyncDispose]()
    },
  }
}

describe('without an account', () => {
  test('a text is taken at once and reported on by signed callbacks', async () => {
    await using phones = await openPhones()

    const outcome = await phones.simulator.send(hello)
    await phones.simulator.idle()

    expect(outcome).toEqual({
      kind: 'accepted',
      providerId: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      status: 'queued',
      segments: 1,
    })
    const sid = outcome.kind === 'accepted' ? outcome.providerId : ''
    const path = '/hooks/twilio/status?o=o-1'
    expect(phones.ours.received).toMatchObject([
      { path, signed: true, params: { MessageSid: sid, MessageStatus: 'sent', To: hello.to } },
      { path, signed: true, params: { MessageSid: sid, MessageStatus: 'delivered' } },
    ])
  })

  test.each([
    ['+15005550001', '21211'],
    ['+15005550002', '21612'],
    ['+15005550003', '21408'],
    ['+15005550004', '21610'],
    ['+15005550009', '21614'],
  ])('%s fails with %s, as at Twilio', async (to, code) => {
    await using phones = await openPhones()

    const outcome = await phones.simulator.send({ ...hello, to })

    expect(outcome).toMatchObject({ kind: 'rejected', code, optedOut: code === '21610' })
    await phones.simulator.idle()
    expect(phones.ours.received).toEqual([])
  })

  test('a phone texts the office through the signed webhook', async () => {
    await using phones = await openPhones()
    const incoming = { from: '+15551230001', to: '+15005550006', text: 'when do you open? ç' }

    const sid = await phones.simulator.receive(incoming)

    expect(phones.ours.received).toEqual([
      {
        path: '/hooks/twilio/inbound',
        signed: true,
        params: {
          MessageSid: sid,
          SmsSid: sid,
          SmsMessageSid: sid,
          AccountSid: account.accountSid,
          From: incoming.from,
          To: incoming.to,
          Body: incoming.text,
          NumMedia: '0',
          NumSegments: '1',
          SmsStatus: 'received',
          ApiVersion: '2010-04-01',
        },
      },
    ])
  })

  test('a phone sends a photo', async () => {
    await using phones = await openPhones()
    await phones.simulator.receive({
      from: '+15551230001',
      to: '+15005550006',
      text: '',
      photo: true,
    })
    expect(phones.ours.received[0]?.params).toMatchObject({
      MessageSid: expect.stringMatching(/^MM[0-9a-f]{32}$/),
      NumMedia: '1',
      MediaUrl0: expect.stringMatching(/^https:\/\/api\.twilio\.com\/.*\/Media\/ME[0-9a-f]{32}$/),
      MediaContentType0: 'image/jpeg',
    })
  })

  test('a webhook that refuses is told to who texted', async () => {
    await using ours = await openReceiver(['another-token-than-the-simulators'])
    const simulator = openSimulator({ ...account, ...ours.hooks, ids: timeOrderedIds })
    const receiving = simulator.receive({ from: '+15551230001', to: '+15005550006', text: 'hi' })
    await expect(receiving).rejects.toThrow(/403/)
  })

  test('closing stops callbacks that wait', async () => {
    const ours = await openReceiver([])
    const simulator = openSimulator({ ...account, ...ours.hooks, ids: timeOrderedIds })
    await ours[Symbol.asyncDispose]()
    await simulator.send(hello)
    await simulator.close()
    await expect(simulator.idle()).resolves.toBeUndefined()
  })
})
