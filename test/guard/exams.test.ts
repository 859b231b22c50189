import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { caseOf, factOf, momentOf, readLines } from '../../server/vouch/lines.ts'

/** How many cases may go wrong: what was reached, so that it is not lost again. */
const reached = [
  { exam: 'registrar', leaks: 0, allowed: 0.78 },
  { exam: 'trials/museum', leaks: 1, allowed: 0.9 },
  { exam: 'trials/clinic', leaks: 0, allowed: 0.95 },
  { exam: 'trials/events', leaks: 0, allowed: 0.95 },
  { exam: 'trials/transit', leaks: 0, allowed: 0.88 },
  { exam: 'trials/ithelp', leaks: 0, allowed: 0.95 },
  { exam: 'trials/registrar-rewordings', leaks: 0, allowed: 0.9 },
  { exam: 'trials/private-matters', leaks: 2, allowed: 0 },
]

describe('the exams stay as good as they were', () => {
  test.each(reached)('$exam', ({ exam, leaks, allowed }) => {
    const path = (file: string) =>
      fileURLToPath(new URL(`../cases/${exam}/${file}`, import.meta.url))
    const knowledge = compile(readLines(path('facts.jsonl'), factOf).rows, exam)
    const sent = readLines(path('guard.jsonl'), caseOf).rows.map(
      ({ draft, inbound, office, now, expect: wanted }) => ({
        wanted,
        decision: judge({ draft, inbound, office, now: momentOf(now), knowledge, author: 'person' })
          .decision,
      }),
    )
    const sends = sent.filter((each) => each.wanted === 'send')
    const leaked = sent.filter((each) => each.wanted !== 'send' && each.decision === 'send')
    const right = sends.filter((each) => each.decision === 'send')
    expect(leaked.length).toBeLessThanOrEqual(leaks)
    expect(right.length).toBeGreaterThanOrEqual(sends.length * allowed)
  })
})
