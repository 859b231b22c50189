import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

interface Told {
  now: string
  facts: [title: string, text: string][]
  cases: [asked: string, right: string, wrong: string, why: string][]
}

/** Twins of fifty offices: a right reply and one with the mistake a fluent person makes, written without sight of the guard (decision 19). */
function decided(name: string) {
  const sent = { right: 0, wrong: 0, of: 0 }
  const all = readFileSync(new URL(`../cases/twins/${name}.jsonl`, import.meta.url), 'utf8')
  for (const line of all.trim().split('\n')) {
    const { now, facts, cases } = JSON.parse(line) as Told
    const decide = deciding(
      facts.map(([title, text], at) => lasting(`f${at}`, title, text)),
      now,
    )
    for (const [asked, right, wrong] of cases) {
      sent.of++
      if (decide(asked, right) === 'send') sent.right++
      if (decide(asked, wrong) === 'send') sent.wrong++
    }
  }
  return sent
}

test.each([
  { name: 'read', right: 133, wrong: 10 },
  { name: 'unread', right: 126, wrong: 20 },
])('$name twins go no less, and their wrong ones no more, than they did', ({ name, ...known }) => {
  const { right, wrong, of } = decided(name)
  expect(of).toBe(250)
  expect(right).toBeGreaterThanOrEqual(known.right)
  expect(wrong).toBeLessThanOrEqual(known.wrong)
})
