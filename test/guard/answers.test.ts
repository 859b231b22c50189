import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { caseOf, factOf, momentOf, readLines } from '../../server/vouch/lines.ts'
import { deciding } from './facts.ts'

const cases = fileURLToPath(new URL('../cases', import.meta.url))
const exams = [
  'registrar',
  'recreation',
  ...readdirSync(`${cases}/offices`).map((name) => `offices/${name}`),
]

test('of a bare yes and a bare no never both go', { timeout: 120_000 }, () => {
  const both = exams.flatMap((exam) => {
    const knowledge = compile(readLines(`${cases}/${exam}/facts.jsonl`, factOf).rows, exam)
    return readLines(`${cases}/${exam}/guard.jsonl`, caseOf).rows.filter(
      ({ inbound, office, now }) =>
        ['Yes.', 'No.'].every(
          (draft) =>
            judge({ draft, inbound, office, now: momentOf(now), knowledge, author: 'person' })
              .decision === 'send',
        ),
    )
  })
  expect(both.map(({ id, inbound }) => `${id}: ${inbound.join(' / ')}`)).toEqual([])
})

const registrar = deciding(
  readLines(`${cases}/registrar/facts.jsonl`, factOf).rows,
  '2026-12-02T10:00:00-05:00',
)

test('a no is not read out of another season', () => {
  const asked = 'is Marsh library open on sunday'
  expect(registrar(asked, 'Yes.')).toBe('send')
  expect(registrar(asked, 'No.')).not.toBe('send')
})

test.each([
  'All set!',
  'No prob!',
  'Makes sense!',
  'Fair enough',
  'my bad',
  'Good news!',
  'Gotcha',
])('%s says nothing to somebody who asks about their own', (draft) => {
  for (const asked of ['did my form go through?', 'is my hold lifted yet', 'did i pass'])
    expect(registrar(asked, draft)).not.toBe('send')
})
