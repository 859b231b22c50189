import { compile } from '../guard/knowledge/compile.ts'
import { propose, rank } from '../guard/route.ts'
import { factOf, momentOf, readLines, text } from './lines.ts'

/** `vouch route`: per text the answer the office would propose, or null, and the nearest facts. */
export function routeLines(args: string[]): number {
  const at = args.indexOf('--facts')
  const factsPath = at < 0 ? undefined : args[at + 1]
  const [path = '-'] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  if (factsPath === undefined) {
    process.stderr.write('vouch route: name the facts with --facts FACTS.jsonl\n')
    return 1
  }
  const facts = readLines(factsPath, factOf)
  const lines = readLines(path, routeCase)
  const knowledge = compile(facts.rows, factsPath)
  for (const { id, now, office, inbound } of lines.rows) {
    const moment = momentOf(now)
    const proposal = propose({ inbound, office, now: moment, knowledge })
    const nearest = rank(inbound, knowledge, moment).slice(0, 3)
    process.stdout.write(
      `${JSON.stringify({ id, outcome: proposal ? 'answer' : 'handover', proposal, nearest })}\n`,
    )
  }
  return facts.bad + lines.bad > 0 ? 1 : 0
}

/** One text to be routed, as the case files hold it. */
export function routeCase(value: Record<string, unknown>) {
  const now = text(value, 'now')
  momentOf(now)
  const { inbound, facts } = value
  return {
    id: text(value, 'id'),
    now,
    office: text(value, 'office', ''),
    inbound: Array.isArray(inbound) ? inbound.map(String) : [text(value, 'inbound', '')],
    expect: text(value, 'expect', ''),
    facts: Array.isArray(facts) ? facts.map(String) : [],
  }
}
