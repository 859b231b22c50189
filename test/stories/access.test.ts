import { describe, expect, test } from 'vitest'
import { mayDo, roles } from '../../server/roles.ts'
import { api, type CallName } from '../../server/wire/api.ts'
import type { RouteDef } from '../../server/wire/route.ts'
import { openTestOffice } from '../support/office.ts'

const calls = Object.entries(api) as [CallName, RouteDef][]
const anything = { params: { id: 'none', office: 'none', number: '+15550100' }, body: {} }

describe('every call asks who is there', () => {
  test('signed out: 401, whatever is asked for', async () => {
    await using office = await openTestOffice()
    const nobody = await office.colleague('agent')
    nobody.cookie = ''
    const guarded = calls.filter(([, { who }]) => who !== 'anyone')
    const answers = await Promise.all(guarded.map(([name]) => nobody.try(name, anything)))
    expect(answers.map(({ status }) => status)).toEqual(guarded.map(() => 401))
  })

  test.each(roles)('%s: refused exactly what the role does not hold', async (role) => {
    await using office = await openTestOffice()
    const colleague = await office.colleague(role)
    for (const [name, { who }] of calls) {
      if (who === 'anyone' || name === 'signOut') continue
      const { status } = await colleague.try(name, anything)
      expect([name, status === 403]).toEqual([name, who !== 'signed-in' && !mayDo(role, who)])
    }
  })

  test('another office: its conversations, facts and templates do not exist for outsiders', async () => {
    await using office = await openTestOffice({ facts: ['We are open on Mondays.'] })
    const admin = await office.colleague()
    await office.text('+15550100', 'hi')
    await office.settle()
    const { id } = await admin.row('+15550100')
    const [fact] = (
      await admin.call('listFacts', { params: { office: admin.officeId }, query: {} })
    ).facts
    await office.app.db.transaction().execute((tx) => tx.deleteFrom('officeStaff').execute())

    const ids = {
      openConversation: id,
      setStatus: id,
      assign: id,
      addNote: id,
      judgeText: id,
      saveDraft: id,
      reply: id,
      changeFact: fact!.id,
      retireFact: fact!.id,
    }
    const bodies: Record<string, unknown> = {
      setStatus: { status: 'done' },
      assign: { staffId: null },
      addNote: { text: 'x', clientKey: '6f2b1c9e-58a1-4a53-9d3f-7f1f6a4f2b11' },
      judgeText: { text: 'x' },
      saveDraft: { text: 'x', rev: 0 },
      reply: { text: 'x', clientKey: '6f2b1c9e-58a1-4a53-9d3f-7f1f6a4f2b11', seenMessageId: 'x' },
      changeFact: { title: 'x', text: 'x', version: 1 },
    }
    for (const [name, one] of Object.entries(ids))
      expect([
        name,
        (await admin.try(name as CallName, { params: { id: one }, body: bodies[name] })).status,
      ]).toEqual([name, 404])
    expect(
      (await admin.try('listConversations', { params: { office: admin.officeId } })).status,
    ).toBe(404)
  })
})

describe('signing in', () => {
  test('an unknown user and a wrong password get the same answer', async () => {
    await using office = await openTestOffice()
    const somebody = await office.colleague()
    const ask = async (email: string) => {
      const { status, body } = await somebody.try('signIn', { body: { email, password: 'wrong' } })
      return { status, code: body['code'], title: body['title'] }
    }
    expect(await ask('nobody@vouch.test')).toEqual(await ask(somebody.me.staff.email))
  })

  test('many tries are stopped, whether or not the account exists', async () => {
    await using office = await openTestOffice()
    const somebody = await office.colleague()
    for (const email of ['nobody@vouch.test', somebody.me.staff.email]) {
      const statuses: number[] = []
      for (let i = 0; i < 11; i++)
        statuses.push((await somebody.try('signIn', { body: { email, password: 'wrong' } })).status)
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429])
    }
  })

  test('a session ends when it was not used for two hours, and twelve hours after sign-in', async () => {
    await using office = await openTestOffice()
    const jo = await office.colleague('agent')
    const hour = 3_600_000
    for (let i = 0; i < 11; i++) {
      await office.later(hour)
      expect((await jo.try('me')).status).toBe(200)
    }
    await office.later(hour)
    expect((await jo.try('me')).status).toBe(401)

    const dana = await office.colleague('agent')
    await office.later(2 * hour)
    expect((await dana.try('me')).status).toBe(401)
  })

  test('the table of sessions does not hold what the cookie holds', async () => {
    await using office = await openTestOffice()
    const jo = await office.colleague('agent')
    const token = jo.cookie.split('=')[1]!
    const rows = await office.app.db.selectFrom('sessions').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('a colleague needs a long password and an address nobody has', async () => {
    await using office = await openTestOffice()
    const admin = await office.colleague()
    const body = {
      name: 'Jo',
      email: admin.me.staff.email,
      password: 'long enough for us',
      role: 'agent',
    }
    expect((await admin.try('addStaff', { body })).status).toBe(409)
    expect(
      (await admin.try('addStaff', { body: { ...body, password: 'short' } })).body,
    ).toMatchObject({
      fields: [{ path: 'password' }],
    })
  })
})

describe('requests that change something come from our own pages', () => {
  test.each(calls.filter(([, { method }]) => method !== 'GET').map(([name]) => name))(
    '%s',
    async (name) => {
      await using office = await openTestOffice()
      const admin = await office.colleague()
      const { method, path } = api[name]
      const send = (headers: Record<string, string>) =>
        fetch(office.running.url + path, { method, headers: { cookie: admin.cookie, ...headers } })

      const foreign = await send({ origin: 'https://elsewhere.test', 'x-requested-with': 'vouch' })
      const form = await send({ 'content-type': 'application/x-www-form-urlencoded' })
      expect([foreign.status, form.status]).toEqual([403, 403])
    },
  )
})

test('pages come with a strict policy, and errors without details', async () => {
  await using office = await openTestOffice()
  const page = await fetch(`${office.running.url}/sign-in`)
  const policy = page.headers.get('content-security-policy')!
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')

  const admin = await office.colleague()
  const broken = await fetch(`${office.running.url}/api/session`, {
    method: 'POST',
    headers: { 'x-requested-with': 'vouch', 'content-type': 'application/json' },
    body: '{"email":',
  })
  expect([broken.status, await broken.json()]).toMatchObject([400, { code: 'bad-request' }])
  expect(
    (
      await admin.try('listConversations', {
        params: { office: admin.officeId },
        query: { cursor: 'x' },
      })
    ).status,
  ).toBe(400)
})

test('the API describes itself, every call with who may make it', async () => {
  await using office = await openTestOffice()
  const description = (await (await fetch(`${office.running.url}/api/openapi.json`)).json()) as {
    openapi: string
    paths: Record<string, Record<string, { operationId: string; 'x-permission'?: string }>>
  }
  const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods))
  expect(description.openapi).toBe('3.1.0')
  expect(operations.map((operation) => operation.operationId).toSorted()).toEqual(
    Object.keys(api).toSorted(),
  )
})

test('alive and ready are told apart', async () => {
  await using office = await openTestOffice()
  expect((await fetch(`${office.running.url}/health`)).status).toBe(200)
  expect(await (await fetch(`${office.running.url}/ready`)).json()).toEqual({
    database: true,
    outbox: true,
  })
})
