import { describe, expect, test } from 'vitest'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { engines } from '../support/databases.ts'
import { openTestOffice, type Colleague, type TestOffice } from '../support/office.ts'

// Each of these went wrong once.

const facts = ['The office is open on Mondays.', 'In an emergency call 911.']
const question = 'when is the office open?'
const danger = 'i want to kill myself'

async function openAutoOffice(
  settings: Partial<AutoReplySettings> = {},
  known = facts,
  engine = engines[0]!,
) {
  const office = await openTestOffice({ engine, facts: known })
  const admin = await office.colleague()
  const params = { office: admin.officeId }
  const before = await admin.call('autoReply', { params })
  await admin.call('setAutoReply', { params, body: { ...before, mode: 'auto', ...settings } })
  return { office, admin }
}

const text = async (office: TestOffice, words: string, from = '+15550100') => {
  await office.text(from, words)
  await office.settle()
}

describe('danger and opt-outs are read from each text by itself', () => {
  test.each([
    [[danger, 'please stop texting me']],
    [['stop texting me or i will come and shoot you']],
  ])('%j: urgent, and opted out', async (texts) => {
    const { office, admin } = await openAutoOffice()
    await using _ = office
    for (const words of texts) await text(office, words)
    const row = await admin.row('+15550100')
    expect(row.urgent).not.toBeNull()
    expect(row.contact.optedOutAt).not.toBeNull()
  })

  test('dealt with, it is not urgent again for the old text', async () => {
    const { office, admin } = await openAutoOffice()
    await using _ = office
    await text(office, danger)
    const { id, urgent } = await admin.row('+15550100')
    await admin.call('endUrgency', {
      params: { id },
      body: { done: 'Called.', since: urgent!.since },
    })
    await text(office, 'thank you for calling me, i am safe')
    expect((await admin.row('+15550100')).urgent).toBeNull()
  })

  test('an alarm that came after the one on the screen is not ended with it', async () => {
    const { office, admin } = await openAutoOffice()
    await using _ = office
    await text(office, danger)
    const { id, urgent } = await admin.row('+15550100')
    await office.later(1000)
    await text(office, 'i took all the pills')
    const ended = await admin.try('endUrgency', {
      params: { id },
      body: { done: 'Fine.', since: urgent!.since },
    })
    expect(ended.status).toBe(409)
    expect((await admin.row('+15550100')).urgent).not.toBeNull()
  })

  test('also when the settings of the office cannot be read', async () => {
    const { office, admin } = await openAutoOffice()
    await using _ = office
    await office.app.db
      .transaction()
      .execute((tx) =>
        tx.updateTable('autoReplySettings').set({ settings: '{"mode":"loud"}' }).execute(),
      )
    await text(office, danger)
    await text(office, 'please stop texting me', '+15550101')
    expect((await admin.row('+15550100')).urgent).not.toBeNull()
    expect((await admin.row('+15550101')).contact.optedOutBy).toBe('words')
  })
})

describe('the crisis text', () => {
  test('is not taken back because somebody looks at the alarm', async () => {
    const { office, admin } = await openAutoOffice({ crisisText: facts[1]! })
    await using _ = office
    office.twilio.fail({ kind: 'busy' }, { times: 1 })
    await text(office, danger)
    const { id } = await admin.row('+15550100')
    await admin.call('takeOver', { params: { id } })
    await office.later(120_000)
    expect(office.sent.map((one) => one.text)).toEqual([facts[1]])
  })

  test('goes though many answers went before', async () => {
    const { office } = await openAutoOffice({ crisisText: facts[1]! })
    await using _ = office
    for (const word of ['', 'please ', 'so ', 'tell me ']) await text(office, word + question)
    await text(office, danger)
    expect(office.sent.at(-1)?.text).toBe(facts[1])
  })
})

describe.each(engines)('who got no answer still waits, on %s', (engine) => {
  test('when the reply was held, canceled or failed', async () => {
    await using office = await openTestOffice({ engine, facts })
    const jo = await office.colleague('agent')
    for (const to of ['+15550100', '+15005550009']) await text(office, question, to)
    const { waitingSince } = await jo.row('+15005550009')
    await jo.reply('+15005550009', facts[0]!)
    await office.settle()
    expect(await jo.row('+15005550009')).toMatchObject({ lastStatus: 'failed', waitingSince })
  })

  test('two who save a draft at once do not lose one in silence', async () => {
    await using office = await openTestOffice({ engine, facts })
    const [jo, dana] = [await office.colleague('agent'), await office.colleague('agent')]
    await text(office, question)
    const { id } = await jo.row('+15550100')
    const save = (who: Colleague, words: string) =>
      who.try('saveDraft', { params: { id }, body: { text: words, rev: 0 } })
    const saved = await Promise.all([save(jo, 'mine'), save(dana, 'mine too')])
    expect(new Set(saved.map(({ status }) => status))).toEqual(new Set([200, 409]))
  })
})

test('a person who replies is not followed by an automatic text', async () => {
  const { office, admin } = await openAutoOffice()
  await using _ = office
  office.twilio.fail({ kind: 'busy' }, { times: 1 })
  await text(office, question)
  await admin.reply('+15550100', 'Thanks for your text!')
  await office.later(120_000)
  expect(office.sent.map((one) => one.text)).toEqual(['Thanks for your text!'])
})

test('an office without facts confirms an opt-out, and the ledger says so only then', async () => {
  await using office = await openTestOffice()
  const admin = await office.colleague()
  office.twilio.fail({ kind: 'busy' }, { times: 1 })
  await text(office, 'please stop texting me')
  const { id } = (await admin.row('+15550100')).contact
  const actions = async () =>
    (await admin.call('consentOf', { params: { id } })).events.map((event) => event.action)
  expect(await actions()).toEqual(['opt-out', 'implied'])
  await office.later(120_000)
  expect(office.sent).toHaveLength(1)
  expect(await actions()).toEqual(['confirmed', 'opt-out', 'implied'])
})

test('the greeting goes once a day, also when it had to wait', async () => {
  const { office } = await openAutoOffice({
    hours: [{ day: 6, from: '09:00', to: '10:00', mode: 'auto' }],
    greeting: 'Thanks for your text!',
  })
  await using _ = office
  office.twilio.fail({ kind: 'busy' }, { times: 3 })
  for (const words of ['about parking', 'about the parking lot', 'hello?'])
    await text(office, words)
  for (let i = 0; i < 4; i++) await office.later(120_000)
  expect(office.sent).toHaveLength(1)
})

test('what was in hand when the process died is given up without anybody asking', async () => {
  await using office = await openTestOffice({ facts })
  const jo = await office.colleague('agent')
  office.twilio.fail({ kind: 'busy' }, { times: 1 })
  await text(office, question)
  await jo.reply('+15550100', facts[0]!)
  await office.settle()
  await office.app.db
    .transaction()
    .execute((tx) => tx.updateTable('outbox').set({ state: 'submitting' }).execute())
  const { nextDue } = await import('../../db/outbox.ts')
  expect(await nextDue(office.app.db, 60_000)).toBeGreaterThan(office.app.clock.now())
})

test('what another office was told stays there, its opt-out holds here', async () => {
  await using office = await openTestOffice({ facts })
  const admin = await office.colleague()
  const other = office.app.ids.next()
  await office.app.db.transaction().execute(async (tx) => {
    const row = { id: other, name: 'Counseling', timeZone: 'UTC', autoReplyMode: 'off' }
    await tx
      .insertInto('offices')
      .values({ ...row, seq: 0, knowledgeVersion: 1, createdAt: Date.now() })
      .execute()
    await tx.insertInto('numbers').values({ address: '+15005550007', officeId: other }).execute()
  })
  await office.twilio.text('+15550100', 'something private', { to: '+15005550007' })
  await text(office, question)
  const { id } = (await admin.row('+15550100')).contact
  const { events } = await admin.call('consentOf', { params: { id } })
  expect(events).toMatchObject([{ action: 'implied', wording: null, messageId: null }])
})

test('behind a proxy on this machine each caller has limits of their own', async () => {
  await using office = await openTestOffice()
  const from = async (address: string) =>
    (
      await fetch(`${office.running.url}/api/session`, {
        method: 'POST',
        headers: {
          'x-forwarded-for': address,
          'x-requested-with': 'vouch',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ email: `${Math.random()}@vouch.test`, password: 'wrong' }),
      })
    ).status
  for (let i = 0; i < 100; i++) await from('203.0.113.9')
  expect([await from('203.0.113.9'), await from('203.0.113.10')]).toEqual([429, 401])
})
