import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { engines } from '../support/databases.ts'
import { openTestOffice, type Colleague } from '../support/office.ts'

const view = async (
  colleague: Colleague,
  name: 'open' | 'mine' | 'unassigned' | 'done' | 'all',
) => {
  const { rows } = await colleague.call('listConversations', {
    params: { office: colleague.officeId },
    query: { view: name },
  })
  return rows.map((row) => row.contact.address)
}

describe.each(engines)('on %s', (engine) => {
  test('the views and their counters agree, for each member of staff', async () => {
    await using office = await openTestOffice({ engine })
    const [jo, dana] = [await office.colleague('agent'), await office.colleague('agent')]
    for (const i of [1, 2, 3, 4]) {
      await office.text(`+1555010${i}`, `hello ${i}`)
      await office.later(1000)
    }
    const id = async (phone: string) => (await jo.row(phone)).id
    await jo.call('assign', {
      params: { id: await id('+15550101') },
      body: { staffId: jo.me.staff.id },
    })
    await jo.call('assign', {
      params: { id: await id('+15550102') },
      body: { staffId: dana.me.staff.id },
    })
    await jo.call('setStatus', { params: { id: await id('+15550103') }, body: { status: 'done' } })

    expect(await view(jo, 'open')).toEqual(['+15550104', '+15550102', '+15550101'])
    expect(await view(jo, 'mine')).toEqual(['+15550101'])
    expect(await view(dana, 'mine')).toEqual(['+15550102'])
    expect(await view(jo, 'unassigned')).toEqual(['+15550104'])
    expect(await view(jo, 'done')).toEqual(['+15550103'])
    expect(await view(jo, 'all')).toHaveLength(4)
    expect(await jo.call('counters', { params: { office: jo.officeId } })).toEqual({
      urgent: 0,
      suspected: 0,
      open: 3,
      mine: 1,
      unassigned: 1,
      done: 1,
    })
  })

  test('pages follow each other without doubles or holes, also for one instant', async () => {
    await using office = await openTestOffice({ engine })
    const jo = await office.colleague('agent')
    await Promise.all(
      Array.from({ length: 25 }, (_, i) =>
        office.text(`+155502${String(i).padStart(2, '0')}`, 'hi'),
      ),
    )
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { rows: { id: string }[]; next: string | null } = await jo.call(
        'listConversations',
        {
          params: { office: jo.officeId },
          query: { limit: 10, ...(cursor ? { cursor } : {}) },
        },
      )
      seen.push(...page.rows.map((row) => row.id))
      cursor = page.next
    } while (cursor)

    expect(seen).toHaveLength(25)
    expect(new Set(seen).size).toBe(25)
  })

  test('a long conversation opens at its end and is read backwards in pages', async () => {
    await using office = await openTestOffice({ engine })
    const jo = await office.colleague('agent')
    for (let i = 0; i < 70; i++) await office.text('+15550100', `text ${i}`)
    const detail = await jo.open('+15550100')
    expect(detail.messages.map((message) => message.text)).toEqual(
      Array.from({ length: 50 }, (_, i) => `text ${20 + i}`),
    )
    const before = await jo.call('earlierMessages', {
      params: { id: detail.row.id },
      query: { before: detail.earlier! },
    })
    expect(before.messages.map((message) => message.text)).toEqual(
      Array.from({ length: 20 }, (_, i) => `text ${i}`),
    )
    expect(before.earlier).toBeNull()
  })

  test('notes and photos are kept with the conversation', async () => {
    await using office = await openTestOffice({ engine })
    const jo = await office.colleague('agent')
    await office.text('+15550100', 'look', {
      NumMedia: '2',
      MediaUrl0: 'https://api.twilio.com/media/1',
      MediaContentType0: 'image/jpeg',
      MediaUrl1: 'https://api.twilio.com/media/2',
      MediaContentType1: 'application/pdf',
    })
    const { id } = await jo.row('+15550100')
    await jo.call('addNote', { params: { id }, body: { text: 'a pipe', clientKey: randomUUID() } })

    const { messages, notes } = await jo.open('+15550100')
    expect(messages[0]!.media.map((item) => item.contentType)).toEqual([
      'image/jpeg',
      'application/pdf',
    ])
    expect(notes).toMatchObject([{ text: 'a pipe', staff: { id: jo.me.staff.id } }])
  })

  test('only colleagues of the office can be assigned', async () => {
    await using office = await openTestOffice({ engine })
    const jo = await office.colleague('agent')
    await office.text('+15550100', 'hi')
    const { id } = await jo.row('+15550100')
    expect((await jo.try('assign', { params: { id }, body: { staffId: 'nobody' } })).status).toBe(
      422,
    )
    const { staff } = await jo.call('listColleagues', { params: { office: jo.officeId } })
    expect(staff.map((person) => person.id)).toContain(jo.me.staff.id)
  })
})
