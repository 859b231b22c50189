import { describe, expect, test } from 'vitest'
import { engines } from '../support/databases.ts'
import { openTestOffice, type TestOffice } from '../support/office.ts'

const facts = ['The office is open Monday to Friday from 9am to 5pm.']
const answer = 'The office is open Monday to Friday from 9am to 5pm.'

/** A reply on its way to a phone; what the phone company does with it was said before. */
async function replyTo(office: TestOffice, phone: string) {
  await office.text(phone, 'when are you open?')
  const agent = await office.colleague('agent')
  await agent.reply(phone, answer)
  await office.settle()
  return { agent, last: async () => (await agent.open(phone)).messages.at(-1)! }
}

describe.each(engines)('on %s', (engine) => {
  test('an opted-out number (21610) fails in plain words and closes the way', async () => {
    await using office = await openTestOffice({ engine, facts })
    const { agent, last } = await replyTo(office, '+15005550004')

    expect(await last()).toMatchObject({ status: 'failed', problem: { code: '21610' } })
    expect((await agent.row('+15005550004')).contact.optedOutAt).not.toBeNull()
    expect((await agent.reply('+15005550004', answer)).body).toMatchObject({ code: 'opted-out' })
    expect(office.twilio.asked).toBe(1)
  })

  test('too many requests (429) are tried again later, and it is sent once', async () => {
    await using office = await openTestOffice({ engine, facts })
    office.twilio.fail({ kind: 'busy' }, { times: 2 })
    const { last } = await replyTo(office, '+15550100')
    expect(await last()).toMatchObject({ status: 'queued' })

    await office.later(120_000)
    await office.later(120_000)
    expect(office.sent).toHaveLength(1)
    expect(await last()).toMatchObject({ status: 'delivered', problem: null })
  })

  test('500 after the text was taken: unknown, and never sent again', async () => {
    await using office = await openTestOffice({ engine, facts })
    office.twilio.report = []
    office.twilio.fail({ kind: 'error', accepted: true })
    const { last } = await replyTo(office, '+15550100')
    expect(await last()).toMatchObject({ status: 'unknown' })

    await office.later(3_600_000)
    expect(office.twilio.asked).toBe(1)
    expect(await last()).toMatchObject({ status: 'unknown' })

    await office.twilio.tell(office.twilio.sent[0]!.sid, 'delivered')
    expect(await last()).toMatchObject({ status: 'delivered', problem: null })
  })

  test('a report that comes before the answer to the send is not lost', async () => {
    await using office = await openTestOffice({ engine, facts })
    office.twilio.reportEarly = true
    const { last } = await replyTo(office, '+15550100')
    expect(await last()).toMatchObject({ status: 'delivered' })
  })

  test('reports twice and out of order never take a message back', async () => {
    await using office = await openTestOffice({ engine, facts })
    office.twilio.report = ['delivered', 'sent', 'queued', 'delivered', 'sending']
    const { last } = await replyTo(office, '+15550100')
    expect(await last()).toMatchObject({ status: 'delivered' })
    expect(
      await office.app.db.selectFrom('statuses').select('status').orderBy('id').execute(),
    ).toHaveLength(5)
  })

  test('what a dead process was handing over is unknown, and stays so', async () => {
    await using office = await openTestOffice({ engine, facts })
    office.twilio.fail({ kind: 'busy' }, { times: 1 })
    const { last } = await replyTo(office, '+15550100')
    await office.app.db
      .transaction()
      .execute((tx) => tx.updateTable('outbox').set({ state: 'submitting' }).execute())

    await office.later(61_000)
    expect(await last()).toMatchObject({ status: 'unknown', problem: { code: 'interrupted' } })
    await office.later(3_600_000)
    expect(office.sent).toEqual([])
  })
})

test('a failure that is reported later is told in plain words', async () => {
  await using office = await openTestOffice({ facts })
  office.twilio.report = ['sent']
  const { last } = await replyTo(office, '+15550100')
  await office.twilio.tell(office.twilio.sent[0]!.sid, 'undelivered', { ErrorCode: '30007' })

  const message = await last()
  expect(message).toMatchObject({ status: 'undelivered', problem: { code: '30007' } })
  expect(message.problem!.words).toMatch(/carrier/i)
})

test('without an account the simulator is the phone company, through the same doors', async () => {
  await using office = await openTestOffice({ facts, provider: 'simulator' })
  const admin = await office.colleague()
  const { messageId } = await admin.call('textOffice', {
    body: { from: '+15550100', to: '+15005550006', text: 'when are you open?', photo: false },
  })
  await admin.reply('+15550100', answer)
  await office.settle()

  const { messages } = await admin.call('phone', { params: { number: '+15550100' } })
  expect(messages.map(({ direction, text }) => [direction, text])).toEqual([
    ['to-office', 'when are you open?'],
    ['to-phone', answer],
  ])
  const { messages: thread } = await admin.open('+15550100')
  expect(thread.at(-1)).toMatchObject({ status: 'delivered' })
  const inbound = await admin.call('steps', { params: { id: messageId! } })
  expect(inbound.steps.map((step) => step.name)).toContain('arrival')
  const outbound = await admin.call('steps', { params: { id: thread.at(-1)!.id } })
  expect(outbound.steps.map((step) => step.name)).toEqual([
    'draft',
    'verdict',
    'consent',
    'outbox',
    'provider',
    'status',
    'status',
  ])
})
