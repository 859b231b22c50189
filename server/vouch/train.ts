import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '../guard/examine.ts'
import { compile } from '../guard/knowledge/compile.ts'
import { enough, evidenceIn, weighed } from '../guard/rules/evidence/evidence.ts'
import type { Evidence } from '../guard/rules/evidence/evidence.ts'
import { featuresOf } from '../guard/rules/evidence/features.ts'
import { train as trained } from '../guard/rules/evidence/train.ts'
import type { Weights } from '../guard/rules/evidence/train.ts'
import { denyRules, isDenyRule } from '../guard/rules/all.ts'
import type { Line, View } from '../guard/rules/view.ts'
import type { DenyRule } from '../guard/rules/rule.ts'
import { heldOut } from './exam.ts'
import { caseOf, factOf, momentOf, readLines } from './lines.ts'
import { rate } from './route.ts'

/** One draft of an exam as the deny rules see it. */
interface Seen {
  office: string
  view: View
  rules: DenyRule[]
  right: boolean
  /** Held, and no deny rule found anything in it. */
  unnamed: boolean
}

const parts = 5

/**
 * `vouch train DIR...`: learns from the open two thirds of these exams what breaks a deny rule reads like, and writes the weights. Prints
 * what they find in offices they did not learn from: each fifth of the offices under the weights of the others.
 */
export function train(dirs: string[]): number {
  if (dirs.length < parts) {
    process.stderr.write(`vouch train: name ${parts} exams or more\n`)
    return 1
  }
  const seen = dirs.flatMap(see)
  report(
    Array.from({ length: parts }, (_, part) => {
      const others = (office: string) => dirs.indexOf(office) % parts !== part
      const weights = learn(seen.filter(({ office }) => others(office)))
      return seen
        .filter(({ office, unnamed }) => unnamed && !others(office))
        .map((each) => ({ ...each, found: strongest(each.view, weights) }))
    }).flat(),
  )
  writeFileSync(weighed, `${JSON.stringify(learn(seen))}\n`)
  return 0
}

function see(dir: string): Seen[] {
  const knowledge = compile(readLines(join(dir, 'facts.jsonl'), factOf).rows, dir)
  return readLines(join(dir, 'guard.jsonl'), caseOf)
    .rows.filter(({ id }) => !heldOut(id))
    .flatMap(({ draft, inbound, office, now, rules, expect }) => {
      const situation = { draft, inbound, office, now: momentOf(now), knowledge }
      const { view, verdict } = examine({ ...situation, author: 'person' })
      if (!view) return []
      const named = denyRules.some((rule) => rule.find(view).length > 0)
      return [
        {
          office: dir,
          view,
          rules: rules.filter(isDenyRule),
          right: expect === 'send',
          unnamed: verdict.decision !== 'send' && !named,
        },
      ]
    })
}

/** Lines no fact carries, of drafts that break a rule and of drafts that do not. */
const learn = (seen: readonly Seen[]): Weights =>
  trained(
    seen.flatMap(({ view, rules }) =>
      linesOf(view).map((line) => ({
        features: featuresOf(line, view).map(({ name }) => name),
        rules,
      })),
    ),
  )

const linesOf = ({ lines }: View): Line[] => lines.filter((line) => !line.carried && !line.neutral)

const strongest = (view: View, weights: Weights): Evidence | null =>
  evidenceIn(view, [], weights, -Infinity).toSorted((one, other) => other.odds - one.odds)[0] ??
  null

function report(tried: readonly (Seen & { found: Evidence | null })[]): void {
  const breaking = tried.filter(({ rules }) => rules.length > 0)
  const wrong = tried.filter(({ rules, right }) => rules.length === 0 && !right)
  const right = tried.filter(({ right }) => right)
  for (const odds of [0, 3, 6, enough, 12, 15]) {
    const found = (some: typeof tried) => some.filter((each) => (each.found?.odds ?? -1) >= odds)
    const named = found(breaking).filter(({ rules, found: by }) => by && rules.includes(by.rule))
    process.stdout.write(
      `odds ${String(odds).padStart(2)}${odds === enough ? ' (enough)' : '         '}  found ${rate(found(breaking).length, breaking.length)}, by its name ${named.length}; otherwise wrong ${rate(found(wrong).length, wrong.length)}; right ${rate(found(right).length, right.length)}\n`,
    )
  }
}
