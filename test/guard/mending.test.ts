import fc from 'fast-check'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Finding, Fix } from '../../server/wire/verdict.ts'
import { judge, judgeAndMend } from '../../server/guard/judge.ts'
import { compile } from '../../server/guard/knowledge/compile.ts'
import type { Situation } from '../../server/guard/situation.ts'
import { caseOf, factOf, momentOf, readLines } from '../../server/vouch/lines.ts'
import { atMuseum, museumFacts } from './office.ts'

const stops = (situation: Situation): Finding[] =>
  judge(situation).findings.filter(({ severity }) => severity !== 'advice')

/** What still stops the draft where a fix was made, by letters and figures, and whether more is forbidden than before. */
function leftAfter(situation: Situation, finding: Finding, fix: Fix) {
  const { draft } = situation
  const start = Math.min(finding.start, fix.start)
  const end = Math.max(finding.end, fix.end) + fix.replacement.length - (fix.end - fix.start)
  const mended = draft.slice(0, fix.start) + fix.replacement + draft.slice(fix.end)
  const after = stops({ ...situation, draft: mended })
  const there = after.filter((other) =>
    /[\p{L}\p{N}]/u.test(mended.slice(Math.max(start, other.start), Math.min(end, other.end))),
  )
  return { there, worse: forbidden(after) > forbidden(stops(situation)) }
}

const forbidden = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'block').length

/** What is offered for a draft, and what of it does not hold. */
function offered(situation: Situation) {
  const { decision, findings, safeRewrite } = judgeAndMend(situation)
  const fixes = findings.flatMap(({ fix, ...finding }) =>
    fix ? [leftAfter(situation, finding, fix)] : [],
  )
  const rewritten =
    safeRewrite === undefined ? null : judge({ ...situation, draft: safeRewrite }).decision
  return {
    stopped: decision !== 'send',
    helped: fixes.length > 0 || rewritten !== null,
    wrong: [
      ...fixes.filter(({ there, worse }) => there.length > 0 || worse),
      ...(rewritten === null || rewritten === 'send' ? [] : [safeRewrite]),
      ...(/discuss that by text.*discuss that by text/s.test(safeRewrite ?? '') ? ['twice'] : []),
    ],
  }
}

const exams = [
  'registrar',
  'recreation',
  'trials/museum',
  'trials/clinic',
  'trials/events',
  'trials/transit',
  'trials/ithelp',
  'trials/registrar-rewordings',
  'trials/private-matters',
]

describe('fixes and rewrites of the exams hold, and most stopped drafts get one', () => {
  test.each(exams)('%s', (exam) => {
    const path = (file: string) =>
      fileURLToPath(new URL(`../cases/${exam}/${file}`, import.meta.url))
    const knowledge = compile(readLines(path('facts.jsonl'), factOf).rows, exam)
    const stopped = readLines(path('guard.jsonl'), caseOf)
      .rows.map(({ draft, inbound, office, now }) =>
        offered({ draft, inbound, office, now: momentOf(now), knowledge, author: 'person' }),
      )
      .filter(({ stopped }) => stopped)
    expect(stopped.flatMap(({ wrong }) => wrong)).toEqual([])
    const helped = stopped.filter(({ helped }) => helped)
    expect(helped.length).toBeGreaterThan(stopped.length * 0.5)
  })
})

test('fixes and rewrites of drafts put together by chance hold', () => {
  const piece = fc.constantFrom(
    ...museumFacts.flatMap(({ text }) => text.split(/(?<=\.) /)),
    ...museumFacts.map(({ text }) => text.replace(/\d+/, (figure) => String(Number(figure) + 1))),
    'Hi Jake,',
    'Hi there!',
    'Yes,',
    'No problem!',
    'and',
    'but it is',
    'Your balance is $5.',
    'you got a B+ in Econ',
    'We have a pool.',
    'Buy now!',
    'Thanks for asking.\n',
    'Gracias por escribir, usted aprobó el curso.',
    'Call Maria at 555-010-0199.',
    '🙂',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('did i pass?', 'are you open until 6?', 'This is Ana. Is it $5?', ''),
      (parts, asked) => {
        expect(offered(atMuseum(parts.join(' '), asked)).wrong).toEqual([])
      },
    ),
    { numRuns: 300, seed: 19 },
  )
})
