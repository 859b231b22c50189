import { io, type Socket } from 'socket.io-client'
import { expect, test } from 'vitest'
import type { Change, News } from '../../server/wire/news.ts'
import { openTestOffice, type Colleague, type TestOffice } from '../support/office.ts'

/** Resolves with the next event of a name. */
const once = (socket: Socket, event: string): Promise<void> =>
  new Promise((done) => socket.once(event, () => done()))

/** A browser's one socket, and every change it has heard of. */
async function listen(office: TestOffice, colleague: Colleague, origin = colleague.origin) {
  const socket: Socket = io(office.running.url, {
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { cookie: colleague.cookie, origin },
  })
  const heard: Change[] = []
  let wake = () => {}
  socket.on('news', (news: News) => {
    heard.push(...news.changes)
    wake()
  })
  const opened = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'connect_error').then(() => false),
  ])
  return {
    socket,
    opened,
    heard,
    async until(type: string) {
      while (!heard.some((change) => change.type === type))
        await new Promise<void>((done) => (wake = done))
    },
    [Symbol.dispose]: () => void socket.close(),
  }
}

test('two browsers hear of a text, and read the same by HTTP', async () => {
  await using office = await openTestOffice()
  const [jo, dana] = [await office.colleague('agent'), await office.colleague('agent')]
  using first = await listen(office, jo)
  using second = await listen(office, dana)

  await office.text('+15550100', 'hello?')
  await Promise.all([first.until('message'), second.until('message')])

  expect(first.heard.find((change) => change.type === 'message')).toEqual(
    second.heard.find((change) => change.type === 'message'),
  )
  expect((await jo.row('+15550100')).lastText).toBe('hello?')
  expect(await dana.open('+15550100')).toEqual(await jo.open('+15550100'))
})

test('what one does the other hears: assignment, note, done', async () => {
  await using office = await openTestOffice()
  const [jo, dana] = [await office.colleague('agent'), await office.colleague('agent')]
  await office.text('+15550100', 'hello?')
  await office.settle()
  using second = await listen(office, dana)
  const { id } = await jo.row('+15550100')

  await jo.call('assign', { params: { id }, body: { staffId: jo.me.staff.id } })
  await second.until('conversation')
  expect((await dana.row('+15550100')).assignee?.id).toBe(jo.me.staff.id)
})

test('after any gap the changes are numbered without holes, from both ways of hearing', async () => {
  await using office = await openTestOffice()
  const jo = await office.colleague('agent')
  const since = jo.me.offices[0]!.seq
  using socket = await listen(office, jo)
  await Promise.all(
    Array.from({ length: 30 }, (_, i) => office.text(`+155501${String(i).padStart(2, '0')}`, 'hi')),
  )
  await office.settle()

  const caught = await jo.call('changes', { params: { office: jo.officeId }, query: { since } })
  expect(caught.reset).toBe(false)
  expect(caught.changes.map((change) => change.seq)).toEqual(
    Array.from({ length: caught.seq - since }, (_, i) => since + 1 + i),
  )
  await socket.until('message')
  while (socket.heard.at(-1)!.seq < caught.seq) await once(socket.socket, 'news')
  expect(socket.heard).toEqual(caught.changes)
})

test('too far behind, or ahead of us, means reading everything anew', async () => {
  await using office = await openTestOffice()
  const jo = await office.colleague('agent')
  await office.app.db
    .transaction()
    .execute((tx) => tx.updateTable('offices').set({ seq: 2000 }).execute())
  for (const since of [0, 99_999])
    expect(await jo.call('changes', { params: { office: jo.officeId }, query: { since } })).toEqual(
      {
        seq: 2000,
        reset: true,
        changes: [],
      },
    )
})

test('without a session, or from a foreign page, there is no socket', async () => {
  await using office = await openTestOffice()
  const jo = await office.colleague('agent')
  using foreign = await listen(office, jo, 'https://elsewhere.test')
  jo.cookie = 'vouch_session=made-up'
  using stranger = await listen(office, jo)
  expect([foreign.opened, stranger.opened]).toEqual([false, false])
})

test('signing out closes the socket at once', async () => {
  await using office = await openTestOffice()
  const jo = await office.colleague('agent')
  using open = await listen(office, jo)
  const closed = once(open.socket, 'disconnect')
  await jo.call('signOut', {})
  await closed
  expect((await jo.try('me')).status).toBe(401)
})
