import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

interface Told {
  now: string
  facts: [title: string, text: string][]
  cases: [asked: string, draft: string][]
}

/** False replies that an adversary found to go (decision 18): how many still do, so that no more will. */
test('what is known to go is no more than it was', () => {
  const all = readFileSync(new URL('../cases/adversary.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
  const sent = all.flatMap(({ now, facts, cases }) => {
    const decide = deciding(
      facts.map(([title, text], at) => lasting(`f${at}`, title, text)),
      now,
    )
    return cases.filter(([asked, draft]) => decide(asked, draft) === 'send')
  })
  expect(sent.length).toBeLessThanOrEqual(18)
})
