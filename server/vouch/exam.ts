import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compile } from '../guard/knowledge/compile.ts'
import { judge } from '../guard/judge.ts'
import { isDenyRule } from '../guard/rules/all.ts'
import { guardVersion } from '../guard/version.ts'
import type { Verdict } from '../wire/verdict.ts'
import { countRouting, rate, reportRouting, routeCase } from './route.ts'
import type { Count } from './route.ts'
import { caseOf, factOf, momentOf, readLines } from './lines.ts'
import type { Case } from './lines.ts'

/** A third of the cases, by their id, is never looked at while the guard is being built. */
export function heldOut(id: string): boolean {
  let hash = 2166136261
  for (const character of id)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822519) >>> 0
  hash ^= hash >>> 13
  return hash % 3 === 0
}

interface Result {
  case: Case
  verdict: Verdict
  right: boolean
  took: number
}

/** `vouch exam DIR [--held-out]`: leak and allow, by rule and by kind, each error with its reason, and the latency. */
export function exam(args: string[]): number {
  const [dir, ...more] = args.filter((arg) => !arg.startsWith('--'))
  if (dir !== undefined && args.includes('--totals')) return totals([dir, ...more])
  if (dir === undefined) {
    process.stderr.write('vouch exam: name the folder with facts.jsonl and guard.jsonl\n')
    return 1
  }
  const facts = readLines(join(dir, 'facts.jsonl'), factOf)
  const cases = readLines(join(dir, 'guard.jsonl'), caseOf)
  const knowledge = compile(facts.rows, dir)
  const results = cases.rows.map((each) => sit(each, knowledge))
  const all = args.includes('--all')
  const open = all ? results : results.filter((result) => !heldOut(result.case.id))
  say(`guard ${guardVersion}, ${facts.rows.length} facts, ${cases.rows.length} cases`)
  report(all ? 'all cases' : 'open two thirds', open, true)
  if (args.includes('--held-out'))
    report(
      'held-out third',
      results.filter((result) => heldOut(result.case.id)),
      false,
    )
  if (existsSync(join(dir, 'route.jsonl'))) routing(join(dir, 'route.jsonl'), knowledge, args)
  latency(results)
  return facts.bad + cases.bad > 0 ? 1 : 0
}

/** `vouch exam DIR... --totals`: a line for each exam and one for all; no case is shown, so that unread ones stay so. */
function totals(dirs: readonly string[]): number {
  const rows = dirs.map((dir) => {
    const knowledge = compile(readLines(join(dir, 'facts.jsonl'), factOf).rows, dir)
    const results = readLines(join(dir, 'guard.jsonl'), caseOf).rows.map((each) =>
      sit(each, knowledge),
    )
    const path = join(dir, 'route.jsonl')
    const routed = countRouting(existsSync(path) ? readLines(path, routeCase).rows : [], knowledge)
    const { leak, allow, named } = countJudged(results)
    const { wrong, answered, optout, crisis } = routed
    return { leak, allow, named, wrong, answered, optout: optout.found, crisis: crisis.found }
  })
  const names = ['leak', 'allow', 'named', 'wrong', 'answered', 'optout', 'crisis'] as const
  const line = (name: string, of: (each: (typeof names)[number]) => Count) =>
    say(name.padEnd(14) + names.map((each) => rate(...of(each)).padStart(20)).join(''))
  say(`guard ${guardVersion}`)
  say(''.padEnd(14) + names.map((each) => each.padStart(20)).join(''))
  rows.forEach((row, at) => line(basename(dirs[at] ?? ''), (each) => row[each]))
  const sum = (each: (typeof names)[number], at: 0 | 1) =>
    rows.reduce((total, row) => total + row[each][at], 0)
  line('all', (each) => [sum(each, 0), sum(each, 1)])
  return 0
}

/** Leak, allow, and how many of the drafts that break deny rules were stopped under one of them. */
function countJudged(results: readonly Result[]): Record<'leak' | 'allow' | 'named', Count> {
  const stops = results.filter((result) => result.case.expect !== 'send')
  const sends = results.filter((result) => result.case.expect === 'send')
  const denied = stops.filter(({ case: { rules } }) => rules.some(isDenyRule))
  const right = (list: readonly Result[]) => list.filter((result) => result.right).length
  const named = denied.filter(({ case: { rules }, verdict: { findings } }) =>
    findings.some(({ rule }) => isDenyRule(rule) && rules.includes(rule)),
  )
  return {
    leak: [stops.length - right(stops), stops.length],
    allow: [right(sends), sends.length],
    named: [named.length, denied.length],
  }
}

function sit(each: Case, knowledge: ReturnType<typeof compile>): Result {
  const situation = {
    draft: each.draft,
    inbound: each.inbound,
    office: each.office,
    now: momentOf(each.now),
    knowledge,
    author: 'person' as const,
  }
  judge(situation)
  const start = performance.now()
  const verdict = judge(situation)
  const took = performance.now() - start
  return {
    case: each,
    verdict,
    right: (verdict.decision === 'send') === (each.expect === 'send'),
    took,
  }
}

function report(title: string, results: readonly Result[], detailed: boolean): void {
  const { leak, allow, named } = countJudged(results)
  say(`\n${title}: leak ${rate(...leak)}  allow ${rate(...allow)}  named ${rate(...named)}`)
  if (!detailed) return
  const stops = results.filter((result) => result.case.expect !== 'send')
  for (const rule of new Set(stops.flatMap((result) => result.case.rules))) {
    const own = stops.filter((result) => result.case.rules.includes(rule))
    const named = own.filter((result) =>
      result.verdict.findings.some((finding) => finding.rule === rule),
    )
    say(
      `  rule ${rule.padEnd(18)} leak ${own.filter((result) => !result.right).length}/${own.length}  named ${named.length}/${own.length}`,
    )
  }
  for (const kind of new Set(results.map((result) => result.case.kind))) {
    const own = results.filter((result) => result.case.kind === kind)
    const wrong = own.filter((result) => !result.right)
    if (wrong.length > 0) say(`  kind ${kind.padEnd(24)} wrong ${wrong.length}/${own.length}`)
  }
  for (const result of results.filter((each) => !each.right)) tellError(result)
}

/** The router's part, read and held out apart; the held-out third only as rates. */
function routing(path: string, knowledge: ReturnType<typeof compile>, args: readonly string[]) {
  const { rows } = readLines(path, routeCase)
  const open = args.includes('--all') ? rows : rows.filter((each) => !heldOut(each.id))
  reportRouting(args.includes('--all') ? 'all cases' : 'open two thirds', open, knowledge, true)
  if (!args.includes('--held-out')) return
  const held = rows.filter((each) => heldOut(each.id))
  reportRouting('held-out third', held, knowledge, false)
}

function tellError({ case: each, verdict }: Result): void {
  say(
    `\n  ${each.expect === 'send' ? 'HELD' : 'LEAK'} ${each.id} [${each.kind}] ${JSON.stringify(each.inbound)}\n    ${each.draft}`,
  )
  for (const finding of verdict.findings.filter((found) => found.severity !== 'advice'))
    say(`    - ${finding.rule}: “${each.draft.slice(finding.start, finding.end)}” ${finding.why}`)
}

function latency(results: readonly Result[]): void {
  const times = results.map((result) => result.took).toSorted((one, two) => one - two)
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  say(`\nlatency: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}

const say = (line: string) => process.stdout.write(`${line}\n`)
