import { compile } from '../guard/knowledge/compile.ts'
import { judge } from '../guard/judge.ts'
import { caseOf, factOf, momentOf, readLines } from './lines.ts'

/** `vouch judge`: one line in, one verdict out. */
export function judgeCases(args: string[]): number {
  const at = args.indexOf('--facts')
  const factsPath = at < 0 ? undefined : args[at + 1]
  const [casesPath = '-'] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  if (factsPath === undefined) {
    process.stderr.write('vouch judge: name the facts with --facts FACTS.jsonl\n')
    return 1
  }
  const facts = readLines(factsPath, factOf)
  const cases = readLines(casesPath, caseOf)
  const knowledge = compile(facts.rows, factsPath)
  for (const { id, now, office, inbound, draft } of cases.rows) {
    const { decision, findings, spans } = judge({
      draft,
      inbound,
      office,
      now: momentOf(now),
      knowledge,
      author: 'person',
    })
    const shown = findings.map(({ rule, start, end, why, clause }) => ({
      rule,
      start,
      end,
      why,
      clause,
    }))
    process.stdout.write(`${JSON.stringify({ id, decision, findings: shown, spans })}\n`)
  }
  return facts.bad + cases.bad > 0 ? 1 : 0
}
