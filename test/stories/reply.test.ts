import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { engines } from '../support/databases.ts'
import { openTestOffice } from '../support/office.ts'

const facts = [
  'Official electronic transcripts cost $8 each and are usually delivered within one hour of the order.',
]
const question = 'how much is an electronic transcript?'
const answer = 'Official electronic transcripts cost $8 each.'
const grade = 'Hi Maria, you got a B+ in Econ 101'

describe.each(engines)('on %s', (engine) => {
  test('a text comes in, a judged reply goes out, and it is delivered', async () => {
    await using office = await openTestOffice({ engine, facts })
    await office.text('+15550100', question)
    await office.settle()
    const agent = await office.colleague('agent')

    expect((await agent.reply('+15550100', answer)).status).toBe(201)
    await office.settle()

    expect(office.sent).toEqual([{ to: '+15550100', text: answer }])
    const { messages, facts: sources } = await agent.open('+15550100')
    expect(messages.at(-1)).toMatchObject({
      text: answer,
      status: 'delivered',
      author: 'person',
      problem: null,
    })
    expect(sources.map((fact) => fact.text)).toEqual(facts)
    expect(await agent.row('+15550100')).toMatchObject({
      lastStatus: 'delivered',
      waitingSince: null,
    })
  })

  test('the same request twice, even at once, sends once', async () => {
    await using office = await openTestOffice({ engine, facts })
    await office.text('+15550100', question)
    const agent = await office.colleague('agent')
    const clientKey = randomUUID()

    const replies = await Promise.all(
      [1, 2, 3, 4].map(() => agent.reply('+15550100', answer, { clientKey })),
    )
    await office.settle()

    expect(new Set(replies.map((reply) => reply.body['id'])).size).toBe(1)
    expect(office.sent).toHaveLength(1)
  })

  test('a reply to a conversation that has moved on is stopped', async () => {
    await using office = await openTestOffice({ engine, facts })
    const agent = await office.colleague('agent')
    await office.text('+15550100', question)
    const seenMessageId = (await agent.open('+15550100')).messages.at(-1)!.id
    await office.text('+15550100', 'never mind')

    expect(await agent.reply('+15550100', answer, { seenMessageId })).toMatchObject({
      status: 409,
      body: { code: 'thread-changed' },
    })
    await office.settle()
    expect(office.sent).toEqual([])
  })

  test('a fact that is retired before the text goes holds it', async () => {
    await using office = await openTestOffice({ engine, facts })
    const admin = await office.colleague()
    await office.text('+15550100', question)
    office.twilio.fail({ kind: 'busy' }, { times: 1 })
    await admin.reply('+15550100', answer)
    await office.settle()
    const [fact] = (
      await admin.call('listFacts', { params: { office: admin.officeId }, query: {} })
    ).facts
    await admin.call('retireFact', { params: { id: fact!.id } })
    await office.later(120_000)

    expect(office.sent).toEqual([])
    expect((await admin.open('+15550100')).messages.at(-1)).toMatchObject({
      status: 'held',
      problem: { code: 'guard' },
    })
  })
})

describe('a grade never goes out', () => {
  test('typed by staff: refused with the reason, kept for review', async () => {
    await using office = await openTestOffice({ facts })
    await office.text('+15550100', 'hi this is maria, what did i get in econ 101?')
    const agent = await office.colleague('agent')

    const { status, body } = await agent.reply('+15550100', grade)

    expect([status, body['code']]).toEqual([422, 'stopped-by-guard'])
    expect(body['judged']).toMatchObject({ verdict: { decision: 'block' } })
    await office.settle()
    expect(office.twilio.asked).toBe(0)
    const kept = await office.app.db
      .selectFrom('drafts')
      .select(['state', 'decision', 'text'])
      .execute()
    expect(kept).toEqual([{ state: 'stopped', decision: 'block', text: grade }])
  })

  test('as a template', async () => {
    await using office = await openTestOffice({ facts })
    const admin = await office.colleague()
    const { status } = await admin.try('addTemplate', {
      params: { office: admin.officeId },
      body: { name: 'Good news', text: grade },
    })
    expect(status).toBe(422)
  })

  test('as an edited proposal or template', async () => {
    await using office = await openTestOffice({ facts })
    await office.text('+15550100', question)
    await office.settle()
    const admin = await office.colleague()
    const { proposal } = await admin.open('+15550100')
    expect(proposal?.judged.verdict.decision).toBe('send')

    expect((await admin.reply('+15550100', grade, { proposalId: proposal!.id })).status).toBe(422)
    await office.settle()
    expect(office.sent).toEqual([])
  })

  test('put straight into the outbox, past every route', async () => {
    await using office = await openTestOffice({ facts })
    const admin = await office.colleague()
    await office.text('+15550100', question)
    await admin.reply('+15550100', answer)
    await office.settle()

    // Somebody with the database's password changes a sent row into a new one.
    await office.app.db.transaction().execute(async (tx) => {
      await tx
        .updateTable('messages')
        .set({ text: grade, status: 'queued' })
        .where('direction', '=', 'outbound')
        .execute()
      const { createHash } = await import('node:crypto')
      const textHash = createHash('sha256').update(grade).digest('hex')
      await tx.updateTable('outbox').set({ state: 'queued', textHash }).execute()
    })
    await office.later(0)

    expect(office.sent.map(({ text }) => text)).toEqual([answer])
    expect((await admin.open('+15550100')).messages.at(-1)).toMatchObject({ status: 'held' })
  })
})

test('a question a fact answers has a proposal waiting, with its source; one key away from the phone', async () => {
  await using office = await openTestOffice({ facts })
  await office.text('+15550100', question)
  await office.settle()
  const agent = await office.colleague('agent')
  const { proposal, row } = await agent.open('+15550100')

  expect(row.proposed).toBe(true)
  expect(proposal).toMatchObject({
    author: 'auto',
    judged: { verdict: { decision: 'send' }, facts: [{ text: facts[0] }] },
  })
  expect(
    (await agent.reply('+15550100', proposal!.text, { proposalId: proposal!.id })).status,
  ).toBe(201)
  await office.settle()
  expect(office.sent).toEqual([{ to: '+15550100', text: proposal!.text }])
  expect((await agent.open('+15550100')).proposal).toBeNull()
})

test('after STOP nothing is sent, and START opens the way again', async () => {
  await using office = await openTestOffice({ facts })
  const agent = await office.colleague('agent')
  await office.text('+15550100', question)
  office.twilio.fail({ kind: 'busy' }, { times: 1 })
  await agent.reply('+15550100', answer)
  await office.settle()

  await office.text('+15550100', 'Stop.')
  expect(
    (await agent.open('+15550100')).messages.find((message) => message.direction === 'outbound'),
  ).toMatchObject({
    status: 'canceled',
    problem: { code: 'opted-out' },
  })
  expect((await agent.reply('+15550100', answer)).body).toMatchObject({ code: 'opted-out' })
  await office.later(120_000)
  expect(office.sent).toEqual([])

  await office.text('+15550100', 'START')
  expect((await agent.row('+15550100')).contact.optedOutAt).toBeNull()
})

test('notes stay inside, and the same note twice is one', async () => {
  await using office = await openTestOffice({ facts })
  const agent = await office.colleague('agent')
  await office.text('+15550100', question)
  const { id } = await agent.row('+15550100')
  const body = { text: 'called the bursar', clientKey: randomUUID() }
  await agent.call('addNote', { params: { id }, body })
  await agent.call('addNote', { params: { id }, body })
  await office.settle()

  expect((await agent.open('+15550100')).notes).toMatchObject([{ text: 'called the bursar' }])
  expect(office.twilio.asked).toBe(0)
})

test('a draft is shared, and an older copy does not overwrite it', async () => {
  await using office = await openTestOffice({ facts })
  const [jo, dana] = [await office.colleague('agent'), await office.colleague('agent')]
  await office.text('+15550100', question)
  const { id } = await jo.row('+15550100')

  const saved = await jo.call('saveDraft', { params: { id }, body: { text: 'Hi', rev: 0 } })
  expect((await dana.open('+15550100')).draft).toMatchObject({
    text: 'Hi',
    staff: { id: jo.me.staff.id },
  })
  await dana.call('saveDraft', { params: { id }, body: { text: 'Hello', rev: saved!.rev } })
  expect(
    await jo.try('saveDraft', { params: { id }, body: { text: 'Hi there', rev: saved!.rev } }),
  ).toMatchObject({
    status: 409,
    body: { draft: { text: 'Hello' } },
  })
})
