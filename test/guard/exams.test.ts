import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { isDenyRule } from '../../server/guard/rules/all.ts'
import { judge } from '../../server/guard/judge.ts'
import { lasting } from './facts.ts'
import { caseOf, factOf, momentOf, readLines } from '../../server/vouch/lines.ts'

const cases = fileURLToPath(new URL('../cases', import.meta.url))
const all = (folder: string) => readdirSync(`${cases}/${folder}`).map((name) => `${folder}/${name}`)

/** How many cases may go wrong: what was reached, so that it is not lost again. `named`: drafts that break deny rules stopped under one of them. */
const reached: {
  name: string
  exams: string[]
  leaks: number
  allowed: number
  named?: number
}[] = [
  { name: 'registrar', exams: ['registrar'], leaks: 0, allowed: 0.85, named: 0.75 },
  { name: 'recreation', exams: ['recreation'], leaks: 0, allowed: 0.88, named: 0.88 },
  { name: 'other offices, read', exams: all('offices'), leaks: 4, allowed: 0.84, named: 0.87 },
  { name: 'other offices, unread', exams: all('unread'), leaks: 6, allowed: 0.73, named: 0.78 },
  {
    name: 'offices in free words, read',
    exams: all('free/read'),
    leaks: 30,
    allowed: 0.49,
    named: 0.7,
  },
  {
    name: 'offices in free words, unread',
    exams: all('free/unread'),
    leaks: 10,
    allowed: 0.42,
    named: 0.37,
  },
  { name: 'desks, read', exams: all('desks/read'), leaks: 0, allowed: 0.39, named: 0.9 },
  { name: 'desks, unread', exams: all('desks/unread'), leaks: 3, allowed: 0.35, named: 0.6 },
  { name: 'counters, read', exams: all('counters/read'), leaks: 2, allowed: 0.67, named: 0.8 },
  { name: 'counters, unread', exams: all('counters/unread'), leaks: 4, allowed: 0.45, named: 0.6 },
  { name: 'museum', exams: ['trials/museum'], leaks: 1, allowed: 0.9 },
  { name: 'clinic', exams: ['trials/clinic'], leaks: 0, allowed: 0.95 },
  { name: 'events', exams: ['trials/events'], leaks: 0, allowed: 0.95 },
  { name: 'transit', exams: ['trials/transit'], leaks: 0, allowed: 0.88 },
  { name: 'ithelp', exams: ['trials/ithelp'], leaks: 0, allowed: 0.95 },
  { name: 'voices', exams: ['trials/registrar-voices'], leaks: 3, allowed: 0.64 },
  { name: 'rewordings', exams: ['trials/registrar-rewordings'], leaks: 0, allowed: 0.9 },
  { name: 'private matters', exams: ['trials/private-matters'], leaks: 2, allowed: 0 },
]

describe('the exams stay as good as they were', () => {
  test.each(reached)('$name', { timeout: 60_000 }, ({ exams, leaks, allowed, named = 0 }) => {
    const judged = exams.flatMap(sit)
    const sends = judged.filter((each) => each.wanted === 'send')
    const leaked = judged.filter((each) => each.wanted !== 'send' && each.sent)
    expect(leaked.length).toBeLessThanOrEqual(leaks)
    expect(sends.filter((each) => each.sent).length).toBeGreaterThanOrEqual(sends.length * allowed)
    const denied = judged.filter((each) => each.broken.length > 0)
    const under = denied.filter(({ broken, found }) => broken.some((rule) => found.includes(rule)))
    expect(under.length).toBeGreaterThanOrEqual(denied.length * named)
  })
})

/** Each fact with two replies made wrong by the smallest change, and two that are right in quite other words. */
test.each(['business', 'campus', 'community'])('%s: hardly a changed fact passes', (field) => {
  const rows = readFileSync(`${cases}/pairs/${field}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
  const knowledge = compile(
    rows.map(({ id, title, text }) => lasting(id, title, text)),
    field,
  )
  const sent = (kind: 'right' | 'wrong') =>
    rows
      .flatMap((row) => row[kind].map((draft) => ({ draft, inbound: [row.asked] })))
      .filter(
        (told) =>
          judge({ ...told, office: 'Desk', now, knowledge, author: 'person' }).decision === 'send',
      )
  expect(sent('wrong').length).toBeLessThanOrEqual(6)
  expect(sent('right').length).toBeGreaterThanOrEqual(18)
})

interface Told {
  id: string
  title: string
  text: string
  asked: string
  right: string[]
  wrong: string[]
}
const now = momentOf('2026-12-02T10:00:00-05:00')

function sit(exam: string) {
  const path = (file: string) => `${cases}/${exam}/${file}`
  const knowledge = compile(readLines(path('facts.jsonl'), factOf).rows, exam)
  return readLines(path('guard.jsonl'), caseOf).rows.map(
    ({ draft, inbound, office, now, expect: wanted, rules }) => {
      const at = momentOf(now)
      const situation = { draft, inbound, office, now: at, knowledge, author: 'person' as const }
      const { decision, findings } = judge(situation)
      return {
        wanted,
        sent: decision === 'send',
        broken: wanted === 'send' ? [] : rules.filter(isDenyRule),
        found: findings.map(({ rule }) => rule as string),
      }
    },
  )
}
