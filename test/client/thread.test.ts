import { expect, test } from 'vitest'
import { joinFresh } from '../../client/inbox/conversation/reads.ts'
import { threadItems } from '../../client/inbox/conversation/thread-items.ts'
import type { ConversationDetail, Message, Note } from '../../server/wire/shapes.ts'

const noon = new Date(2026, 10, 24, 12).getTime()
const minute = 60_000

const message = (id: string, at: number, more: Partial<Message> = {}): Message => ({
  id,
  conversationId: 'c',
  direction: 'inbound',
  text: id,
  at,
  author: 'contact',
  staff: null,
  status: 'received',
  problem: null,
  segments: 1,
  media: [],
  factIds: [],
  ...more,
})

const note = (id: string, at: number): Note => ({
  id,
  conversationId: 'c',
  staff: { id: 's', name: 'Jo' },
  text: id,
  at,
})

const shape = (messages: Message[], notes: Note[] = []) =>
  threadItems(messages, notes, []).map((item) =>
    item.kind === 'message' ? `${item.message.id}${item.last ? '.' : ''}` : item.kind,
  )

test('messages of one side within three minutes are one group, with one status', () => {
  expect(
    shape([message('a', noon), message('b', noon + minute), message('c', noon + 9 * minute)]),
  ).toEqual(['day', 'a', 'b.', 'c.'])
})

test('a failed message keeps its own status', () => {
  const failed = {
    status: 'undelivered',
    problem: { code: '30007', words: 'blocked' },
    direction: 'outbound',
  } as const
  expect(shape([message('a', noon, failed), message('b', noon + 1, failed)])).toEqual([
    'day',
    'a.',
    'b.',
  ])
})

test('what went out by itself always says so: it is in no group', () => {
  const auto = { direction: 'outbound', author: 'auto', status: 'sent' } as const
  expect(shape([message('a', noon, auto), message('b', noon + 1, auto)])).toEqual([
    'day',
    'a.',
    'b.',
  ])
})

test('a new day has its line, and notes stand where they were written', () => {
  expect(
    shape([message('a', noon - 86_400_000), message('b', noon)], [note('n', noon - minute)]),
  ).toEqual(['day', 'a.', 'day', 'note', 'b.'])
})

test('notes older than the oldest message shown wait for their page', () => {
  expect(shape([message('b', noon)], [note('n', noon - minute)])).toEqual(['day', 'b.'])
})

test('older pages stay when the newest page is read again, unless a gap lies between', () => {
  const detail = (ids: string[], earlier: string | null) =>
    ({
      messages: ids.map((id, index) => message(id, index)),
      earlier,
      facts: [],
    }) as unknown as ConversationDetail
  const known = detail(['a', 'b', 'c'], null)
  expect(
    joinFresh(known, detail(['b', 'c', 'd'], 'x'))
      .messages.map(({ id }) => id)
      .join(''),
  ).toBe('abcd')
  expect(
    joinFresh(known, detail(['x', 'y'], 'x'))
      .messages.map(({ id }) => id)
      .join(''),
  ).toBe('xy')
})
