import { describe, expect, test } from 'vitest'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { engines } from '../support/databases.ts'
import { openTestOffice, type Colleague, type TestOffice } from '../support/office.ts'

const facts = [
  'The office is open Monday to Friday from 9am to 5pm.',
  'Official electronic transcripts cost $8 each.',
  'In an emergency call 911. You can call or text the 988 crisis line at any time.',
]
const hours = 'when is the office open?'
const answer = facts[0]!

async function set(admin: Colleague, settings: Partial<AutoReplySettings>): Promise<void> {
  const params = { office: admin.officeId }
  const before = await admin.call('autoReply', { params })
  await admin.call('setAutoReply', { params, body: { ...before, ...settings } })
}

/** An office that answers by itself. */
async function openAutoOffice(engine: 'sqlite' | 'postgres' = 'sqlite', now?: string) {
  const office = await openTestOffice({ engine, facts, ...(now ? { now } : {}) })
  const admin = await office.colleague()
  await set(admin, { mode: 'auto' })
  return { office, admin }
}

const text = async (office: TestOffice, from: string, words: string) => {
  await office.text(from, words)
  await office.settle()
}

describe.each(engines)('on %s', (engine) => {
  test('a public fact answers by itself, once, and its receipt says why it could', async () => {
    const { office, admin } = await openAutoOffice(engine)
    await using _ = office
    await text(office, '+15550100', hours)
    expect(office.sent).toEqual([{ to: '+15550100', text: answer }])

    const { messages } = await admin.open('+15550100')
    expect(messages.at(-1)).toMatchObject({ author: 'auto', staff: null, status: 'delivered' })
    const { steps } = await admin.call('steps', { params: { id: messages.at(-1)!.id } })
    const gate = steps.find((step) => step.name === 'consent')!
    expect(gate.detail.map(({ label }) => label)).toEqual([
      'consent',
      'guard',
      'switch',
      'person',
      'caps',
      'quiet-hours',
    ])

    // As after a crash between the answer and its mark: the text is considered once more.
    await office.app.db
      .transaction()
      .execute((tx) => tx.updateTable('arrivals').set({ consideredAt: null }).execute())
    office.app.news.emit('arrived')
    await office.settle()
    expect(office.sent).toHaveLength(1)
  })

  test('an opt-out in plain words acts at once, is confirmed once, and is in the ledger', async () => {
    const { office, admin } = await openAutoOffice(engine)
    await using _ = office
    await text(office, '+15550100', hours)
    await text(office, '+15550100', 'please take me off your list')
    await text(office, '+15550100', 'i said take me off your list')

    expect(office.sent).toHaveLength(2)
    expect(office.sent[1]!.text).toMatch(/opted out.*Reply START/)
    const { contact } = await admin.row('+15550100')
    expect(contact).toMatchObject({ optedOutBy: 'words' })
    expect((await admin.reply('+15550100', answer)).body).toMatchObject({ code: 'opted-out' })
    const { events } = await admin.call('consentOf', { params: { id: contact.id } })
    expect(events.map(({ action, method }) => [action, method])).toEqual([
      ['confirmed', 'text'],
      ['opt-out', 'words'],
      ['implied', 'text'],
    ])
    await text(office, '+15550100', 'START')
    expect((await admin.row('+15550100')).contact.optedOutAt).toBeNull()
  })

  test('a confirmation is in the ledger once, however early it is reported', async () => {
    const { office, admin } = await openAutoOffice(engine)
    await using _ = office
    office.twilio.reportEarly = true
    await text(office, '+15550100', 'please take me off your list')
    const { contact } = await admin.row('+15550100')
    const { events } = await admin.call('consentOf', { params: { id: contact.id } })
    expect(events.filter(({ action }) => action === 'confirmed')).toHaveLength(1)
  })

  test('danger: urgent for everybody, on top, nothing automatic; who saw it is noted', async () => {
    const { office, admin } = await openAutoOffice(engine)
    await using _ = office
    const jo = await office.colleague('agent')
    await text(office, '+15550100', 'i want to kill myself')
    await text(office, '+15550101', hours)

    expect(office.sent.map(({ to }) => to)).toEqual(['+15550101'])
    const { rows } = await jo.call('listConversations', {
      params: { office: jo.officeId },
      query: { view: 'urgent' },
    })
    expect(rows).toMatchObject([{ contact: { address: '+15550100' }, urgent: { seenBy: [] } }])
    expect((await jo.call('counters', { params: { office: jo.officeId } })).urgent).toBe(1)

    const { id, urgent } = rows[0]!
    const seen = await jo.call('takeOver', { params: { id } })
    expect(seen.urgent?.seenBy.map(({ staff }) => staff.id)).toEqual([jo.me.staff.id])
    await admin.call('endUrgency', {
      params: { id },
      body: { done: 'Called 911.', since: urgent!.since },
    })
    expect((await admin.row('+15550100')).urgent).toBeNull()
    expect((await admin.open('+15550100')).notes.map((note) => note.text)).toEqual([
      'Urgent, dealt with: Called 911.',
    ])
  })

  test('staff record an opt-out they heard, and documented consent ends it; the handset’s own word they cannot undo', async () => {
    await using office = await openTestOffice({ engine, facts })
    const dana = await office.colleague('supervisor')
    await text(office, '+15550100', hours)
    const { id } = (await dana.row('+15550100')).contact
    await dana.call('recordOptOut', {
      params: { id },
      body: { method: 'phone', reason: 'They called and asked us to stop.' },
    })
    expect((await dana.reply('+15550100', answer)).body).toMatchObject({ code: 'opted-out' })
    await dana.call('recordConsent', {
      params: { id },
      body: { document: 'Form of March 3, folder 12' },
    })
    expect((await dana.reply('+15550100', answer)).status).toBe(201)

    await text(office, '+15550100', 'STOP')
    const refused = await dana.try('recordConsent', { params: { id }, body: { document: 'again' } })
    expect([refused.status, refused.body['code']]).toEqual([409, 'only-the-phone'])
    const { events } = await dana.call('consentOf', { params: { id } })
    expect(
      events.map(({ action, method, staff }) => [action, method, staff?.name ?? null]),
    ).toEqual([
      ['opt-out', 'keyword', null],
      ['opt-in', 'document', 'An supervisor'],
      ['opt-out', 'phone', 'An supervisor'],
      ['implied', 'text', null],
    ])
  })

  test('the switch stops all automatic sending at once, also what waits', async () => {
    const { office, admin } = await openAutoOffice(engine)
    await using _ = office
    const jo = await office.colleague('agent')
    office.twilio.fail({ kind: 'busy' }, { times: 1 })
    await text(office, '+15550100', hours)
    const { stopped } = await jo.call('stopAutomaticSending', {})
    expect(stopped?.by.id).toBe(jo.me.staff.id)
    await text(office, '+15550101', hours)
    await office.later(120_000)
    expect(office.sent).toEqual([])
    expect((await jo.open('+15550100')).messages.at(-1)).toMatchObject({
      status: 'canceled',
      problem: { code: 'automation-stopped' },
    })
    // A person may still reply.
    expect((await jo.reply('+15550101', answer)).status).toBe(201)

    expect((await jo.try('resumeAutomaticSending')).status).toBe(403)
    await admin.call('resumeAutomaticSending', {})
    await text(office, '+15550102', hours)
    expect(office.sent.map(({ to }) => to)).toEqual(['+15550101', '+15550102'])
  })
})

test('a person who takes over silences automation until the conversation is done', async () => {
  const { office, admin } = await openAutoOffice()
  await using _ = office
  await text(office, '+15550100', 'hello, is anybody there?')
  const { id } = await admin.row('+15550100')
  expect(await admin.call('takeOver', { params: { id } })).toMatchObject({ takenOver: true })
  await text(office, '+15550100', hours)
  expect(office.sent).toEqual([])
  // What would have gone waits as a proposal.
  expect((await admin.open('+15550100')).proposal?.text).toBe(answer)

  await admin.call('setStatus', { params: { id }, body: { status: 'done' } })
  await text(office, '+15550100', hours)
  expect(office.sent).toHaveLength(1)
})

test('the modes hold by the hour of the week', async () => {
  // A Tuesday, ten in the morning.
  const { office, admin } = await openAutoOffice('sqlite', '2026-12-01T15:00:00Z')
  await using _ = office
  await set(admin, {
    mode: 'off',
    hours: [{ day: 1, from: '00:00', to: '23:59', mode: 'suggest' }],
  })
  await text(office, '+15550100', hours)
  expect(office.sent).toEqual([])
  expect((await admin.open('+15550100')).proposal?.text).toBe(answer)

  await set(admin, { mode: 'off', hours: [] })
  await text(office, '+15550101', hours)
  expect((await admin.open('+15550101')).proposal).toBeNull()
})

test('a text that may be an opt-out pauses automation until a person has decided', async () => {
  const { office, admin } = await openAutoOffice()
  await using _ = office
  await text(office, '+15550100', suspectedOptOut)
  const { contact } = await admin.row('+15550100')
  expect(contact.suspectedAt).not.toBeNull()
  expect(contact.decideBy! - contact.suspectedAt!).toBe(14 * 24 * 3_600_000)
  await text(office, '+15550100', hours)
  expect(office.sent).toEqual([])
  const { suspected } = await admin.call('listSuspected', { params: { office: admin.officeId } })
  expect(suspected).toMatchObject([{ text: suspectedOptOut, contact: { id: contact.id } }])

  await admin.call('decideSuspected', {
    params: { id: contact.id },
    body: { decision: 'keep', reason: 'They meant the form.' },
  })
  expect((await admin.row('+15550100')).contact.suspectedAt).toBeNull()
  const again = await admin.try('decideSuspected', {
    params: { id: contact.id },
    body: { decision: 'opt-out', reason: '' },
  })
  expect(again.status).toBe(409)
})

const suspectedOptOut = 'stop it already'

test.each([
  ['a reaction', '+15550100', 'Liked “The office is open”'],
  ['a short code', '55501', hours],
  ['no words', '+15550100', '   '],
])('no automatic reply to %s', async (_name, from, words) => {
  const { office } = await openAutoOffice()
  await using _ = office
  await text(office, from, words)
  expect(office.twilio.asked).toBe(0)
})

test('two robots do not talk to each other for ever', async () => {
  const { office } = await openAutoOffice()
  await using _ = office
  for (let i = 0; i < 8; i++) await text(office, '+15550100', hours)
  expect(office.sent.length).toBeLessThanOrEqual(2)
  for (let i = 0; i < 8; i++) await text(office, '+15550101', `${hours} ${'really '.repeat(i)}`)
  expect(office.sent.filter(({ to }) => to === '+15550101').length).toBeLessThanOrEqual(4)
})

test('the crisis text goes by itself only when the guard passes it', async () => {
  const { office, admin } = await openAutoOffice()
  await using _ = office
  const params = { office: admin.officeId }
  const settings = await admin.call('autoReply', { params })
  const refused = await admin.try('setAutoReply', {
    params,
    body: { ...settings, crisisText: 'Your counselor Dr. Lee will call you at 3.' },
  })
  expect(refused.status).toBe(422)

  await set(admin, { crisisText: facts[2]! })
  await text(office, '+15550100', 'i want to kill myself')
  expect(office.sent).toEqual([{ to: '+15550100', text: facts[2] }])
})

test('when the office is closed a greeting goes once a day, and somebody still waits', async () => {
  const { office, admin } = await openAutoOffice()
  await using _ = office
  await set(admin, {
    mode: 'auto',
    hours: [{ day: 6, from: '09:00', to: '10:00', mode: 'auto' }],
    greeting: "Thanks for your text! We'll get back to you.",
  })
  await text(office, '+15550100', 'do you know anything about parking permits for visitors?')
  await text(office, '+15550100', 'hello? about the parking permits for visitors?')
  expect(office.sent.map((one) => one.text)).toEqual([
    "Thanks for your text! We'll get back to you.",
  ])
  expect((await admin.row('+15550100')).waitingSince).not.toBeNull()
})

test('a question can be tried before it is asked, and made into a fact without its names and numbers', async () => {
  const { office, admin } = await openAutoOffice()
  await using _ = office
  const tried = await admin.call('tryQuestion', {
    params: { office: admin.officeId },
    body: { question: hours },
  })
  expect(tried).toMatchObject({ outcome: 'answer', would: 'send', draft: answer })
  expect(tried.ranked[0]!.fact.text).toBe(answer)

  await text(
    office,
    '+15550100',
    'Hi this is Maria Lopez, id K0091254. Can visitors park on Sunday? call 610-555-0142',
  )
  const { messages } = await admin.open('+15550100')
  const { question } = await admin.call('questionOf', { params: { id: messages[0]!.id } })
  expect(question).toContain('visitors park on Sunday?')
  expect(question).not.toMatch(/Maria|Lopez|\d/)
})
