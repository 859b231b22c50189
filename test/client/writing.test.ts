import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Refusal, Unreachable } from '../../client/api.ts'
import { restBeforeSaving, Writings } from '../../client/writing.ts'
import type { Draft } from '../../server/wire/shapes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const c = 'conversation'
const rest = () => vi.advanceTimersByTimeAsync(restBeforeSaving)

test('what is typed is saved once the typing rests', async () => {
  const { writings, saves } = desk()
  writings.type(c, 'H')
  writings.type(c, 'Hello')
  expect(saves).toEqual([])
  await rest()
  expect(saves).toEqual([{ text: 'Hello', rev: 0 }])
  expect(writings.of(c).get()).toMatchObject({ reply: 'Hello', rev: 1, saving: 'rest' })
})

test('each conversation keeps its own text', () => {
  const { writings } = desk()
  writings.type(c, 'Hello')
  writings.type('other', 'Hi')
  expect(writings.of(c).get().reply).toBe('Hello')
})

test('a lost line loses nothing: it is saved when the line is back', async () => {
  const { writings, saves, fail } = desk()
  fail(new Unreachable('down'))
  writings.type(c, 'Hello')
  await rest()
  expect(writings.of(c).get()).toMatchObject({ reply: 'Hello', saving: 'failed' })
  fail(null)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(saves.at(-1)).toEqual({ text: 'Hello', rev: 0 })
  expect(writings.of(c).get().saving).toBe('rest')
})

test('two versions are both kept until one is chosen', async () => {
  const { writings, saves, fail } = desk()
  fail(conflict(draft('Theirs', 7)))
  writings.type(c, 'Mine')
  await rest()
  expect(writings.of(c).get()).toMatchObject({ reply: 'Mine', theirs: { text: 'Theirs' } })

  fail(null)
  writings.keepMine(c)
  await vi.advanceTimersByTimeAsync(0)
  expect(saves.at(-1)).toEqual({ text: 'Mine', rev: 7 })
  expect(writings.of(c).get()).toMatchObject({ reply: 'Mine', theirs: null })
})

test('taking theirs puts it in the box', async () => {
  const { writings, fail } = desk()
  fail(conflict(draft('Theirs', 7)))
  writings.type(c, 'Mine')
  await rest()
  writings.takeTheirs(c)
  expect(writings.of(c).get()).toMatchObject({ reply: 'Theirs', rev: 7, theirs: null })
})

test('a colleague’s draft is taken over when nothing unsaved is here', () => {
  const { writings, clock } = desk()
  writings.hear(c, { draft: draft('From Jo', 3), proposal: null }, clock.tick())
  expect(writings.of(c).get()).toMatchObject({ reply: 'From Jo', rev: 3 })
})

test('a colleague’s draft never overwrites what is being typed', () => {
  const { writings, clock } = desk()
  writings.type(c, 'Mine')
  writings.hear(c, { draft: draft('From Jo', 3), proposal: null }, clock.tick())
  expect(writings.of(c).get().reply).toBe('Mine')
})

test('an answer asked for before the last save does not undo it', async () => {
  const { writings, clock } = desk()
  const askedAt = clock.tick()
  writings.type(c, 'Mine')
  await rest()
  writings.hear(c, { draft: null, proposal: null }, askedAt)
  expect(writings.of(c).get()).toMatchObject({ reply: 'Mine', rev: 1 })
})

test('a proposal waits in an empty box, once', () => {
  const { writings, clock } = desk()
  const proposal = { id: 'p', text: 'Open at 9.' }
  writings.hear(c, { draft: null, proposal }, clock.tick())
  expect(writings.of(c).get()).toMatchObject({ reply: 'Open at 9.', origin: { proposalId: 'p' } })
  writings.type(c, '')
  writings.hear(c, { draft: null, proposal }, clock.tick())
  expect(writings.of(c).get().reply).toBe('')
})

test('a proposal left as it is needs no saving, and goes when it is gone', async () => {
  const { writings, saves, clock } = desk()
  writings.hear(c, { draft: null, proposal: { id: 'p', text: 'Open at 9.' } }, clock.tick())
  await rest()
  expect(saves).toEqual([])
  writings.hear(c, { draft: null, proposal: null }, clock.tick())
  expect(writings.of(c).get().reply).toBe('')
})

test('a proposal never replaces what someone wrote', () => {
  const { writings, clock } = desk()
  writings.type(c, 'Mine')
  writings.hear(c, { draft: null, proposal: { id: 'p', text: 'Open at 9.' } }, clock.tick())
  expect(writings.of(c).get().reply).toBe('Mine')
})

test('a changed proposal is still one; a rewritten one is not', () => {
  const { writings, clock } = desk()
  writings.hear(
    c,
    { draft: null, proposal: { id: 'p', text: 'The office is open at 9.' } },
    clock.tick(),
  )
  writings.type(c, 'Hi! The office is open at 9.')
  expect(writings.of(c).get().origin).toMatchObject({ proposalId: 'p' })
  writings.type(c, 'Nobody is here today, sorry')
  expect(writings.of(c).get().origin).toBeNull()
})

test('a sent text leaves nothing to save', async () => {
  const { writings, saves } = desk()
  writings.type(c, 'Hello')
  await rest()
  writings.leave(c, outgoing('Hello'))
  expect(writings.of(c).get()).toMatchObject({ reply: '', outgoing: [{ text: 'Hello' }] })
  writings.sent(c, 'key')
  await rest()
  expect(saves).toHaveLength(1)
  expect(writings.of(c).get()).toMatchObject({ reply: '', rev: 0, outgoing: [] })
})

test('a text that did not go comes back', () => {
  const { writings } = desk()
  writings.leave(c, outgoing('Hello'))
  writings.comeBack(c, outgoing('Hello'), stop('Hello'))
  expect(writings.of(c).get()).toMatchObject({
    reply: 'Hello',
    outgoing: [],
    stop: { code: 'thread-changed' },
  })
})

test('it does not push out what was begun meanwhile', () => {
  const { writings } = desk()
  writings.leave(c, outgoing('Hello'))
  writings.type(c, 'And also')
  writings.comeBack(c, outgoing('Hello'), stop('Hello'))
  expect(writings.of(c).get()).toMatchObject({
    reply: 'And also',
    outgoing: [{ text: 'Hello', failed: 'Stopped.' }],
  })
})

function desk() {
  let now = 1
  let failure: Error | null = null
  let rev = 0
  const saves: { text: string; rev: number }[] = []
  const clock = { tick: () => ++now }
  const save = (_: string, text: string, from: number) => {
    saves.push({ text, rev: from })
    if (failure) return Promise.reject(failure)
    rev = from + 1
    return Promise.resolve(text ? draft(text, rev) : null)
  }
  const writings = new Writings(save, () => ++now)
  return { writings, saves, clock, fail: (error: Error | null) => void (failure = error) }
}

const draft = (text: string, rev: number): Draft => ({
  id: 'd',
  conversationId: c,
  author: 'person',
  staff: { id: 'jo', name: 'Jo' },
  text,
  rev,
  updatedAt: 0,
})

const conflict = (theirs: Draft) =>
  new Refusal(409, { code: 'draft-changed', title: 'Changed.', draft: theirs })
const outgoing = (text: string) => ({ key: 'key', text, at: 0, origin: null, failed: null })
const stop = (text: string) => ({
  code: 'thread-changed',
  words: 'Stopped.',
  tried: { text, key: 'key' },
})
