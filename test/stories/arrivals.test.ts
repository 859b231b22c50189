import { describe, expect, test } from 'vitest'
import { expectedSignature } from '../../server/provider/signature.ts'
import { engines } from '../support/databases.ts'
import { openTestOffice, type TestOffice } from '../support/office.ts'

const count = async (
  office: TestOffice,
  table: 'messages' | 'conversations' | 'contacts' | 'arrivals',
) => {
  const { n } = await office.app.db
    .selectFrom(table)
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Posts a form to the door for inbound texts, signed with a token of the account unless another one is given. */
async function post(office: TestOffice, fields: Record<string, string> | string, token?: string) {
  const params =
    typeof fields === 'string' ? Object.fromEntries(new URLSearchParams(fields)) : fields
  const path = '/hooks/twilio/inbound'
  const response = await fetch(office.running.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': expectedSignature(
        token ?? office.app.config.hooks.authTokens[0]!,
        office.app.config.publicUrl + path,
        params,
      ),
    },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields),
  })
  return { status: response.status, body: await response.text() }
}

const form = (office: TestOffice, more: Record<string, string> = {}) => ({
  MessageSid: `SM${'a'.repeat(32)}`,
  AccountSid: office.app.config.hooks.accountSid,
  From: '+15550100',
  To: '+15005550006',
  Body: 'hello',
  ...more,
})

describe.each(engines)('on %s', (engine) => {
  test('two hundred identical deliveries at once make one message', async () => {
    await using office = await openTestOffice({ engine })
    const answers = await Promise.all(Array.from({ length: 200 }, () => post(office, form(office))))

    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(
      new Set(['200 <Response/>']),
    )
    expect(await count(office, 'messages')).toBe(1)
    expect(await count(office, 'arrivals')).toBe(1)
  })

  test('fifty first texts from one new number make one conversation, with every text', async () => {
    await using office = await openTestOffice({ engine })
    await Promise.all(Array.from({ length: 50 }, (_, i) => office.text('+15550100', `text ${i}`)))
    await office.settle()

    expect(await count(office, 'conversations')).toBe(1)
    expect(await count(office, 'contacts')).toBe(1)
    const admin = await office.colleague()
    const { messages } = await admin.open('+15550100')
    expect(new Set(messages.map((message) => message.text)).size).toBe(50)
  })

  test('the text is on disk when the answer is given', async () => {
    await using office = await openTestOffice({ engine })
    expect(await post(office, form(office))).toEqual({ status: 200, body: '<Response/>' })
    expect(await count(office, 'messages')).toBe(1)
  })

  test('what the database cannot hold is left out of the text and kept in the raw copy', async () => {
    await using office = await openTestOffice({ engine })
    await office.text('+15550100', 'nul \0 here 👩‍👩‍👧 \u202e done')
    await office.settle()

    const admin = await office.colleague()
    expect((await admin.open('+15550100')).messages[0]!.text).toBe('nul  here 👩‍👩‍👧 \u202e done')
    const { body } = await office.app.db
      .selectFrom('arrivals')
      .select('body')
      .executeTakeFirstOrThrow()
    expect(Buffer.from(body).toString()).toContain('nul+%00+here')
  })

  test('parameters nobody knows are kept in the raw copy and reject nothing', async () => {
    await using office = await openTestOffice({ engine })
    expect((await post(office, form(office, { NewThing: 'x' }))).status).toBe(200)
    const { body } = await office.app.db
      .selectFrom('arrivals')
      .select('body')
      .executeTakeFirstOrThrow()
    expect(Buffer.from(body).toString()).toContain('NewThing=x')
  })

  test('a done conversation is opened again by a new text', async () => {
    await using office = await openTestOffice({ engine })
    const admin = await office.colleague()
    await office.text('+15550100', 'one')
    await office.settle()
    const { id } = await admin.row('+15550100')
    await admin.call('setStatus', { params: { id }, body: { status: 'done' } })
    expect(await admin.row('+15550100')).toMatchObject({ status: 'done', waitingSince: null })

    await office.text('+15550100', 'two')
    expect(await admin.row('+15550100')).toMatchObject({ status: 'open', lastText: 'two' })
  })

  test('done by mistake and reopened, it waits since when it did before', async () => {
    await using office = await openTestOffice({ engine })
    const admin = await office.colleague()
    await office.text('+15550100', 'one')
    const { id, waitingSince } = await admin.row('+15550100')
    await office.later(60_000)
    await admin.call('setStatus', { params: { id }, body: { status: 'done' } })
    await admin.call('setStatus', { params: { id }, body: { status: 'open' } })
    expect((await admin.row('+15550100')).waitingSince).toBe(waitingSince)

    await admin.call('setStatus', { params: { id }, body: { status: 'done' } })
    await office.text('+15550100', 'two')
    expect((await admin.row('+15550100')).waitingSince).toBe(waitingSince! + 60_000)
  })
})

test('a photo is recorded with its message', async () => {
  await using office = await openTestOffice()
  await office.text('+15550100', '', {
    NumMedia: '1',
    MediaUrl0: 'https://api.twilio.com/media/1',
    MediaContentType0: 'image/jpeg',
  })
  const admin = await office.colleague()
  expect((await admin.open('+15550100')).messages[0]!.media).toMatchObject([
    { contentType: 'image/jpeg' },
  ])
})

test('during rotation every token of ours may have signed', async () => {
  const before = 'the-token-before-this-one'
  await using office = await openTestOffice({ moreTokens: [before] })
  expect((await post(office, form(office), before)).status).toBe(200)
})

describe('turned away, and nothing kept', () => {
  const cases: [string, number, (office: TestOffice) => Promise<{ status: number }>][] = [
    ['a wrong signature', 403, (office) => post(office, form(office), 'not the token at all')],
    [
      'another account',
      400,
      (office) => post(office, form(office, { AccountSid: `AC${'b'.repeat(32)}` })),
    ],
    ['a malformed id', 400, (office) => post(office, form(office, { MessageSid: 'SM1' }))],
    ['no sender', 400, (office) => post(office, form(office, { From: '' }))],
    [
      'no body',
      400,
      (office) =>
        post(
          office,
          `MessageSid=SM${'a'.repeat(32)}&AccountSid=${office.app.config.hooks.accountSid}&From=1&To=2`,
        ),
    ],
    [
      'a name given twice',
      400,
      (office) => post(office, `${new URLSearchParams(form(office))}&From=%2B15550199`),
    ],
    ['more than 64 KB', 413, (office) => post(office, form(office, { Body: 'x'.repeat(70_000) }))],
    ['a GET', 405, (office) => fetch(`${office.running.url}/hooks/twilio/inbound`)],
  ]
  test.each(cases)('%s', async (_name, status, send) => {
    await using office = await openTestOffice()
    expect((await send(office)).status).toBe(status)
    expect(await count(office, 'arrivals')).toBe(0)
  })
})
