import { readFileSync } from 'node:fs'
import { compile } from '../../server/guard/knowledge/compile.ts'
import type { FactText } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import type { Situation } from '../../server/guard/situation.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { lasting } from './facts.ts'

/** The facts of the public exam's registrar. */
export const registrarFacts: FactText[] = readFileSync(
  new URL('../cases/registrar/facts.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as FactText)

/** A small museum, for tests that must not lean on the exam. */
export const museumFacts: FactText[] = [
  [
    'm1',
    'Opening hours',
    'The museum is open Tuesday to Sunday from 10am to 6pm. It is closed on Mondays.',
  ],
  [
    'm2',
    'Admission',
    'Admission costs $14 for adults and $6 for children under 12. Members enter free.',
  ],
  [
    'm3',
    'Photography',
    'Photography without flash is allowed. Tripods are not allowed in the galleries.',
  ],
  [
    'm4',
    'Family workshop',
    'The family workshop is on Saturday, March 14, 2026 at 2pm in Studio 3. Sign up at museum.example/family by March 12.',
  ],
  ['m5', 'Parking', 'Parking is free after 5pm in the Elm Street garage.'],
  [
    'm6',
    'About this line',
    'This text line belongs to the museum front desk. Reply STOP to stop messages.',
  ],
].map(([id = '', title = '', text = '']) => lasting(id, title, text))

const museum = compile(museumFacts, 'museum-1')

export const atMuseum = (draft: string, ...inbound: string[]): Situation => ({
  draft,
  inbound,
  office: 'Museum front desk',
  now: momentOf('2026-03-11T10:00:00-05:00'),
  knowledge: museum,
  author: 'person',
})

/** The decision and the names of the rules that stop, advice left out. */
export function decide(draft: string, ...inbound: string[]) {
  const verdict = judge(atMuseum(draft, ...inbound))
  const rules = verdict.findings
    .filter((finding) => finding.severity !== 'advice')
    .map((finding) => finding.rule)
  return { decision: verdict.decision, rules }
}
