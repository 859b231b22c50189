import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { examine } from '../guard/examine.ts'
import { compile } from '../guard/knowledge/compile.ts'
import { speaksOf } from '../guard/knowledge/retrieve.ts'
import { learn } from '../guard/learning/learn.ts'
import type { Weights } from '../guard/learning/weights.ts'
import { today } from '../guard/reading/calendar.ts'
import { isDenyRule } from '../guard/rules/all.ts'
import * as evidence from '../guard/rules/evidence/evidence.ts'
import { askedOf, featuresOf } from '../guard/rules/evidence/features.ts'
import type { DenyRule } from '../guard/rules/rule.ts'
import type { View } from '../guard/rules/view.ts'
import * as manner from '../guard/routing/manner.ts'
import { heldOut } from './exam.ts'
import { caseOf, factOf, momentOf, readLines } from './lines.ts'
import { rate, routeCase } from './route.ts'

/** The offices are parted in so many; what was learned from the others is tried on each part. */
const parts = 5

/**
 * `vouch train DIR... [--open DIR]...`: learns from exams what breaks a deny rule reads like, and what a person must answer; of those
 * behind --open from the two thirds that are read. Prints what that finds in offices it did not learn from, and writes both weights.
 */
export function train(args: string[]): number {
  const dirs = args.filter((arg) => arg !== '--open')
  const open = new Set(args.filter((_, at) => args[at - 1] === '--open'))
  if (dirs.length < parts) {
    process.stderr.write(`vouch train: name ${parts} exams or more\n`)
    return 1
  }
  const counts = (dir: string, id: string) => !(open.has(dir) && heldOut(id))
  learnEvidence(dirs.map((dir) => see(dir, counts)))
  learnManner(dirs.map((dir) => hear(dir, counts)))
  return 0
}

/** Each part of the offices with what the others teach. */
const tried = <Row, Model>(
  offices: readonly (readonly Row[])[],
  teach: (rows: readonly Row[]) => Model,
): { row: Row; model: Model }[] =>
  Array.from({ length: parts }, (_, part) => {
    const model = teach(offices.filter((_, at) => at % parts !== part).flat())
    return offices
      .filter((_, at) => at % parts === part)
      .flat()
      .map((row) => ({ row, model }))
  }).flat()

const write = (place: URL, weights: Weights) => writeFileSync(place, `${JSON.stringify(weights)}\n`)
const say = (line: string) => process.stdout.write(`${line}\n`)

/** One draft of an exam as the deny rules see it. */
interface Seen {
  view: View
  rules: DenyRule[]
  right: boolean
  /** Held, and no deny rule found anything in it. */
  unnamed: boolean
}

type Counts = (dir: string, id: string) => boolean

function see(dir: string, counts: Counts): Seen[] {
  const knowledge = compile(readLines(join(dir, 'facts.jsonl'), factOf).rows, dir)
  return readLines(join(dir, 'guard.jsonl'), caseOf)
    .rows.filter(({ id }) => counts(dir, id))
    .flatMap(({ draft, inbound, office, now, rules, expect }) => {
      const situation = { draft, inbound, office, now: momentOf(now), knowledge }
      const { denied, verdict } = examine({ ...situation, author: 'person' })
      if (!denied) return []
      const { view, hits } = denied
      const unnamed = verdict.decision !== 'send' && hits.length === 0
      return [{ view, rules: rules.filter(isDenyRule), right: expect === 'send', unnamed }]
    })
}

/** Lines no fact carries, of drafts that break a rule and of drafts that do not. */
const statements = (seen: readonly Seen[]): Weights =>
  learn(
    seen.flatMap(({ view, rules }) =>
      view.lines
        .filter((line) => evidence.isWeighed(line, view))
        .map((line) => ({
          features: [...featuresOf(line, view).map(({ name }) => name), ...askedOf(view)],
          labels: rules.length > 0 ? ['any', ...rules] : ['none'],
        })),
    ),
  )

function learnEvidence(offices: readonly (readonly Seen[])[]): void {
  const found = tried(offices, (seen) => evidence.modelOf(statements(seen)))
    .filter(({ row }) => row.unnamed)
    .map(({ row, model }) => ({
      ...row,
      by: evidence
        .evidenceIn(row.view, [], model, -Infinity)
        .toSorted((one, other) => other.odds - one.odds)[0],
    }))
  say('Evidence for deny rules, of drafts no rule found anything in:')
  for (const odds of [0, 3, 6, 8, evidence.enough, 12, 15]) {
    const of = (counts: (seen: Seen) => boolean) => {
      const all = found.filter(counts)
      return rate(all.filter(({ by }) => by && by.odds >= odds).length, all.length)
    }
    const named = found.filter(
      ({ by, rules }) => by && by.odds >= odds && rules.includes(by.rule),
    ).length
    say(
      `  odds ${String(odds).padStart(2)}  breaking ${of(({ rules }) => rules.length > 0)}, ${named} by its name; otherwise wrong ${of(({ rules, right }) => rules.length === 0 && !right)}; right ${of(({ right }) => right)}`,
    )
  }
  write(evidence.place, statements(offices.flat()))
}

/** Texts of an exam that a fact answers, or a person. */
interface Asked {
  said: manner.Said
  person: boolean
}

function hear(dir: string, counts: Counts): Asked[] {
  const path = join(dir, 'route.jsonl')
  const knowledge = compile(readLines(join(dir, 'facts.jsonl'), factOf).rows, dir)
  const knows = (concept: string) => speaksOf(knowledge, concept)
  return (existsSync(path) ? readLines(path, routeCase).rows : [])
    .filter(({ id, expect }) => counts(dir, id) && /^(?:answer|handover)$/.test(expect))
    .map(({ inbound, now, expect }) => ({
      said: { inbound, now: today(momentOf(now)).serial, knows },
      person: expect === 'handover',
    }))
}

const manners = (heard: readonly Asked[]): Weights =>
  learn(
    heard.map(({ said, person }) => ({
      features: manner.featuresOf(said),
      labels: [person ? 'person' : 'fact'],
    })),
  )

function learnManner(offices: readonly (readonly Asked[])[]): void {
  const found = tried(offices, (heard) => manner.modelOf(manners(heard))).map(({ row, model }) => ({
    ...row,
    odds: manner.personOdds(row.said, model),
  }))
  say('Texts that read as if for a person:')
  for (const odds of [-6, -3, 0, 3, 6]) {
    const of = (person: boolean) => {
      const all = found.filter((each) => each.person === person)
      return rate(all.filter((each) => each.odds >= odds).length, all.length)
    }
    say(`  odds ${String(odds).padStart(2)}  for a person ${of(true)}; for a fact ${of(false)}`)
  }
  write(manner.place, manners(offices.flat()))
}
