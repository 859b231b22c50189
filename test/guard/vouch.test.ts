import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const facts = 'test/cases/registrar/facts.jsonl'

const vouch = (args: string[], input = '') =>
  spawnSync(process.execPath, ['server/vouch.ts', ...args], { cwd: root, input, encoding: 'utf8' })

test('judge answers each line with one verdict', () => {
  const line = {
    id: 'c1',
    now: '2026-12-02T13:30:00-05:00',
    office: 'Registrar',
    inbound: ['how much is a paper transcript'],
    draft: 'A paper transcript costs $13.',
  }
  const { stdout, status } = vouch(['judge', '--facts', facts, '-'], `${JSON.stringify(line)}\n`)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'c1',
    decision: 'hold',
    findings: [{ rule: 'contradiction', clause: 'public-or-echo' }],
  })
})

test('a bad line is told by its number and costs no other', () => {
  const good = {
    id: 'ok',
    now: '2026-12-02T13:30:00-05:00',
    office: '',
    inbound: [],
    draft: 'Thank you!',
  }
  const input = `nonsense\n${JSON.stringify({ ...good, now: 'yesterday' })}\n${JSON.stringify(good)}\n`
  const { stdout, stderr, status } = vouch(['judge', '--facts', facts], input)
  expect(status).toBe(1)
  expect(stderr).toContain('line 1')
  expect(stderr).toContain('line 2')
  expect(JSON.parse(stdout)).toMatchObject({ id: 'ok', decision: 'send' })
})

test('support tells how far a response is carried', () => {
  const knowledge = 'The tower was built in 1889 and is 330 metres tall.'
  const lines = ['It is 330 metres tall.', 'I love towers, do you?'].map((response, index) =>
    JSON.stringify({ id: String(index), knowledge, message: '', response }),
  )
  const path = join(mkdtempSync(join(tmpdir(), 'vouch-')), 'lines.jsonl')
  writeFileSync(path, lines.join('\n'))
  const scores = vouch(['support', path])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { support: number })
  expect(scores[0]!.support).toBeGreaterThan(0.8)
  expect(scores[1]!.support).toBeLessThan(0.3)
})

test('an unknown command says where help is', () => {
  expect(vouch(['dance'])).toMatchObject({ status: 1 })
  expect(vouch(['help']).stdout).toContain('vouch judge')
})

test('a reader who has read enough is no error', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" server/vouch.ts exam test/cases/registrar | head -1`],
    { cwd: root, encoding: 'utf8' },
  )
  expect(stdout).toContain('guard')
  expect(stderr).toBe('')
})
