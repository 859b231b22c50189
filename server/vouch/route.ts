import { compile } from '../guard/knowledge/compile.ts'
import type { Knowledge } from '../guard/knowledge/compile.ts'
import { route } from '../guard/route.ts'
import type { Outcome } from '../guard/route.ts'
import { factOf, momentOf, readLines, text } from './lines.ts'

/** One conversation's unanswered texts, as the case files hold them. */
export interface RouteCase {
  id: string
  now: string
  office: string
  inbound: string[]
  expect: string
  facts: string[]
}

/** `vouch route`: per line what becomes of the texts, the answer's facts and words, and why. */
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
  for (const each of lines.rows) {
    const { outcome, factIds, draft, why, score, suspected } = outcomeOf(each, knowledge)
    const marked = suspected ? { suspected } : {}
    const line = {
      id: each.id,
      outcome,
      facts: factIds,
      draft,
      why,
      score: round(score),
      ...marked,
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
  return facts.bad + lines.bad > 0 ? 1 : 0
}

export function routeCase(value: Record<string, unknown>): RouteCase {
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

const outcomeOf = ({ inbound, office, now }: RouteCase, knowledge: Knowledge): Outcome =>
  route({ inbound, office, now: momentOf(now), knowledge })

interface Routed {
  case: RouteCase
  outcome: Outcome
  right: boolean
}

/** The part of an exam in route.jsonl: rates always in pairs, and the errors with their reasons where they may be read. */
export function reportRouting(
  title: string,
  cases: readonly RouteCase[],
  knowledge: Knowledge,
  detailed: boolean,
): void {
  const counts = countRouting(cases, knowledge)
  say(`\nrouting, ${title}: ${cases.length} cases`)
  say(
    `  wrong answers ${rate(...counts.wrong)} of answers  answered ${rate(...counts.answered)} of answerable`,
  )
  for (const kind of urgent)
    say(
      `  ${kind.padEnd(6)} found ${rate(...counts[kind].found)}  false ${rate(...counts[kind].falsely)}`,
    )
  if (!detailed) return
  for (const { case: each, outcome } of counts.routed.filter(({ right }) => !right))
    say(
      `\n  ${outcome.outcome.toUpperCase()} for ${each.expect} ${each.id} ${JSON.stringify(each.inbound)}\n    expected ${each.facts.join(' ') || 'no fact'}, got ${outcome.factIds.join(' ') || 'none'}: ${outcome.why} (${round(outcome.score)})`,
    )
}

const urgent = ['optout', 'crisis', 'optin', 'help'] as const
/** How many, of how many. */
export type Count = readonly [part: number, whole: number]

/** What became of the texts of an exam, counted. */
export function countRouting(cases: readonly RouteCase[], knowledge: Knowledge) {
  const routed = cases.map((each) => sit(each, knowledge))
  const answers = routed.filter(({ outcome }) => outcome.outcome === 'answer')
  const answerable = routed.filter((each) => each.case.expect === 'answer')
  const right = (list: readonly Routed[]) => list.filter((each) => each.right).length
  const of = (kind: (typeof urgent)[number]): { found: Count; falsely: Count } => {
    const asked = routed.filter((each) => each.case.expect === kind)
    const others = routed.filter((each) => each.case.expect !== kind)
    const falsely = others.filter(({ outcome }) => outcome.outcome === kind)
    return { found: [right(asked), asked.length], falsely: [falsely.length, others.length] }
  }
  return {
    routed,
    wrong: [answers.length - right(answers), answers.length] as Count,
    answered: [right(answerable), answerable.length] as Count,
    optout: of('optout'),
    crisis: of('crisis'),
    optin: of('optin'),
    help: of('help'),
  }
}

/** An answer is right when every fact it gives is one of those that answer. */
function sit(each: RouteCase, knowledge: Knowledge): Routed {
  const outcome = outcomeOf(each, knowledge)
  const facts = outcome.factIds.every((id) => each.facts.includes(id))
  return { case: each, outcome, right: outcome.outcome === each.expect && facts }
}

export const rate = (part: number, whole: number) =>
  whole === 0 ? '–' : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`
const round = (score: number) => Math.round(score * 100) / 100
const say = (line: string) => process.stdout.write(`${line}\n`)
