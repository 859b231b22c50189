import { expect, test } from 'vitest'
import { addPage, mergeHead, placeRow, standsIn } from '../../client/inbox/list/pages.ts'
import { settle } from '../../client/inbox/list/settle.ts'
import type { ConversationRow } from '../../server/wire/shapes.ts'

const row = (id: string, lastAt: number, more: Partial<ConversationRow> = {}): ConversationRow => ({
  id,
  officeId: 'o',
  contact: {
    id,
    address: '+15550100',
    optedOutAt: null,
    optedOutBy: null,
    suspectedAt: null,
    decideBy: null,
    firstSeenAt: 0,
  },
  status: 'open',
  assignee: null,
  lastAt,
  lastText: 'hi',
  lastDirection: 'inbound',
  lastAuthor: 'contact',
  lastStatus: 'received',
  waitingSince: 0,
  proposed: false,
  urgent: null,
  takenOver: false,
  ...more,
})

const ids = (rows: readonly ConversationRow[]) => rows.map(({ id }) => id).join('')

test('a fresh first page keeps the older rows below it, and the one it pushed out', () => {
  const known = { rows: [row('c', 30), row('b', 20), row('a', 10)], next: 'older' }
  const head = { rows: [row('d', 40), row('c', 30)], next: 'page' }
  const merged = mergeHead(known, head)
  expect(ids(merged.rows)).toBe('dcba')
  expect(merged.next).toBe('older')
})

test('a first page that does not reach the old top stands alone: what lies between is not known', () => {
  const known = { rows: [row('b', 20), row('a', 10)], next: null }
  const merged = mergeHead(known, { rows: [row('f', 60), row('e', 50)], next: 'page' })
  expect(ids(merged.rows)).toBe('fe')
  expect(merged.next).toBe('page')
})

test('a row that left the view in the range of the first page goes', () => {
  const known = { rows: [row('c', 30), row('b', 20), row('a', 10)], next: null }
  expect(ids(mergeHead(known, { rows: [row('c', 30), row('a', 10)], next: null }).rows)).toBe('ca')
})

test('a row that rose is not listed twice', () => {
  const known = { rows: [row('c', 30), row('b', 20), row('a', 10)], next: null }
  expect(ids(mergeHead(known, { rows: [row('a', 50), row('c', 30)], next: 'x' }).rows)).toBe('acb')
})

test('an older page is added once', () => {
  const known = { rows: [row('b', 20)], next: 'n' }
  expect(ids(addPage(known, { rows: [row('b', 20), row('a', 10)], next: null }).rows)).toBe('ba')
})

test('a changed row moves to its place, or out of the view', () => {
  const known = { rows: [row('b', 20), row('a', 10)], next: null }
  expect(ids(placeRow(known, row('a', 30), 'open', 'me').rows)).toBe('ab')
  expect(ids(placeRow(known, row('a', 10, { status: 'done' }), 'open', 'me').rows)).toBe('b')
})

test('views hold what their names say', () => {
  const mine = row('a', 1, { assignee: { id: 'me', name: 'Me' } })
  expect(standsIn('mine', mine, 'me')).toBe(true)
  expect(standsIn('mine', mine, 'jo')).toBe(false)
  expect(standsIn('unassigned', mine, 'me')).toBe(false)
  expect(standsIn('done', { ...mine, status: 'done' }, 'me')).toBe(true)
})

test('what is urgent stands on top of every view, open or done, until it is dealt with', () => {
  const urgent = { since: 1, why: 'danger', seenBy: [] }
  expect(standsIn('urgent', row('a', 1, { urgent }), 'me')).toBe(true)
  expect(standsIn('urgent', row('a', 1, { urgent, status: 'done' }), 'me')).toBe(true)
  expect(standsIn('urgent', row('a', 1), 'me')).toBe(false)
})

test('an idle list shows the latest order', () => {
  expect(settle(['b', 'a'], ['c', 'b', 'a'], true)).toEqual({ order: ['c', 'b', 'a'], waiting: 0 })
})

test('a list in use keeps its rows in place and counts what is new or moved up', () => {
  expect(settle(['c', 'b', 'a'], ['d', 'a', 'c', 'b'], false)).toEqual({
    order: ['c', 'b', 'a'],
    waiting: 2,
  })
})

test('older rows are added below, and rows that left the view go, even in use', () => {
  expect(settle(['c', 'b'], ['c', 'a'], false)).toEqual({ order: ['c', 'a'], waiting: 0 })
})
