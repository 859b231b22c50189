import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

interface Row {
  kind: string
  title: string
  fact: string
  right: string[]
  wrong: string[]
  asked: [question: string, yes: boolean][]
}

const lowered = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`

/** What goes of statements, of a bare yes or no, and of right statements behind the wrong one; each fact alone and among those of its kind. */
function decided(name: string) {
  const rows = readFileSync(new URL(`../cases/tables/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const sent = { right: 0, wrong: 0, bare: 0, crossed: 0, of: { right: 0, wrong: 0 } }
  for (const row of rows) {
    const kind = rows.filter((each) => each.kind === row.kind)
    for (const known of [[row], kind]) {
      const facts = known.map(({ title, fact }, at) => lasting(`f${at}`, title, fact))
      const decide = deciding(facts, '2026-08-12T10:00:00-04:00')
      const going = (asked: string, drafts: readonly string[]) =>
        drafts.filter((draft) => decide(asked, draft) === 'send').length
      for (const asked of [
        `question about ${row.title.toLowerCase()}`,
        ...row.asked.map(([each]) => each),
      ]) {
        sent.right += going(asked, row.right)
        sent.wrong += going(asked, row.wrong)
        sent.of.right += row.right.length
        sent.of.wrong += row.wrong.length
      }
      for (const [asked, yes] of row.asked) {
        const other = yes ? 'No' : 'Yes'
        sent.bare += going(asked, [`${other}.`, yes ? 'No, sorry.' : 'Yes!'])
        sent.crossed += going(
          asked,
          row.right.map((each) => `${other}, ${lowered(each)}`),
        )
      }
    }
  }
  return sent
}

test.each([
  { name: 'read', right: 262, wrong: 44, bare: 0, crossed: 56, of: { right: 960, wrong: 1440 } },
  { name: 'unread', right: 214, wrong: 40, bare: 16, crossed: 44, of: { right: 720, wrong: 1080 } },
])('of the $name tables no less that is right goes, and no more that is wrong', (known) => {
  const { of, ...sent } = decided(known.name)
  expect(of).toEqual(known.of)
  expect(sent.right).toBeGreaterThanOrEqual(known.right)
  expect(sent.wrong).toBeLessThanOrEqual(known.wrong)
  expect(sent.bare).toBeLessThanOrEqual(known.bare)
  expect(sent.crossed).toBeLessThanOrEqual(known.crossed)
})
