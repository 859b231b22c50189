import { expect, test } from 'vitest'
import { follow, Follower, type Missed } from '../../client/updates.ts'
import type { Change, News } from '../../server/wire/news.ts'

const change = (seq: number): Change => ({ seq, type: 'message', conversationId: `c${seq}` })
const news = (from: number, to: number): News => ({
  officeId: 'o',
  from,
  to,
  changes: Array.from({ length: to - from + 1 }, (_, index) => change(from + index)),
})

test('the next change is taken', () => {
  expect(follow(4, news(5, 6))).toEqual({ seq: 6, changes: [change(5), change(6)] })
})

test('a change heard twice is taken once', () => {
  expect(follow(6, news(5, 6))).toEqual({ seq: 6, changes: [] })
  expect(follow(5, news(5, 7))).toEqual({ seq: 7, changes: [change(6), change(7)] })
})

test('a hole before the news is a gap', () => {
  expect(follow(4, news(6, 6))).toBe('gap')
})

test('after a gap the missed changes are asked for, and each is applied once', async () => {
  const office = listen({ 4: { seq: 8, reset: false, changes: [5, 6, 7, 8].map(change) } })
  office.follower.hear(news(7, 7))
  await office.settled()
  office.follower.hear(news(8, 9))
  expect(office.applied).toEqual([5, 6, 7, 8, 9])
  expect(office.asked).toEqual([4])
})

test('too far behind, everything is read again', async () => {
  const office = listen({ 4: { seq: 900, reset: true, changes: [] } })
  await office.follower.catchUp()
  office.follower.hear(news(901, 901))
  expect(office.resets).toBe(1)
  expect(office.applied).toEqual([901])
})

test('a failed question leaves the gap for the next time', async () => {
  const office = listen({})
  await office.follower.catchUp()
  office.answers[4] = { seq: 5, reset: false, changes: [change(5)] }
  await office.follower.catchUp()
  expect(office.applied).toEqual([5])
})

test('two questions at once are one after the other, from where the first ended', async () => {
  const office = listen({
    4: { seq: 5, reset: false, changes: [change(5)] },
    5: { seq: 5, reset: false, changes: [] },
  })
  await Promise.all([office.follower.catchUp(), office.follower.catchUp()])
  await office.settled()
  expect(office.asked).toEqual([4, 5])
  expect(office.applied).toEqual([5])
})

function listen(answers: Record<number, Missed>) {
  const applied: number[] = []
  const asked: number[] = []
  const asking: Promise<unknown>[] = []
  const office = {
    answers,
    applied,
    asked,
    resets: 0,
    settled: () => Promise.allSettled(asking),
    follower: null as never as Follower,
  }
  office.follower = new Follower('o', 4, {
    ask: (_, since) => {
      asked.push(since)
      const answer = answers[since]
        ? Promise.resolve(answers[since])
        : Promise.reject(new Error('down'))
      asking.push(answer)
      return answer
    },
    apply: (_, changes) => applied.push(...changes.map(({ seq }) => seq)),
    reset: () => {
      office.resets += 1
    },
  })
  return office
}
