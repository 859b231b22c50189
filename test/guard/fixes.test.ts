import { expect, test } from 'vitest'
import { judge } from '../../server/guard/judge.ts'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { registrarFacts } from './office.ts'

const knowledge = compile(registrarFacts, 'fixes')
const verdictOn = (draft: string) =>
  judge({
    draft,
    inbound: ['did i pass bio'],
    office: 'Desk',
    now: momentOf('2026-12-02T12:00:00-05:00'),
    knowledge,
    author: 'person',
  })

test('a name nobody signed with can be dropped', () => {
  const draft = 'Hi Jake! Thanks for your message.'
  const fix = verdictOn(draft).findings.find((finding) => finding.rule === 'identity')?.fix
  expect(fix && draft.slice(0, fix.start) + fix.replacement + draft.slice(fix.end)).toBe(
    'Hi! Thanks for your message.',
  )
})

test('a forbidden clause is not also called unsupported', () => {
  const { decision, findings } = verdictOn('You passed biology.')
  expect(decision).toBe('block')
  expect(findings.map((finding) => finding.rule)).not.toContain('unsupported')
})
