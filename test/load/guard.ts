// How long the guard takes for a draft of about 300 characters, and what its knowledge weighs, as the base grows.
// npm run -s bench:guard -- [--sizes 1000,10000,100000] [--drafts 400] [--warm 30000]: with the room npm start gives the collector.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judge, judgeAndMend } from '../../server/guard/judge.ts'
import { change, compile, type FactText } from '../../server/guard/knowledge/compile.ts'
import { FEW } from '../../server/guard/knowledge/shelf.ts'
import { sourcesOf } from '../../server/guard/knowledge/sources.ts'
import { percentile } from './volley.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    drafts: { type: 'string', default: '400' },
    warm: { type: 'string', default: '30000' },
  },
})
const now = { instant: Date.parse('2026-12-01T10:00:00-05:00'), timeZone: 'America/New_York' }
const cases = new URL('../cases/', import.meta.url)
const offices = [
  'registrar',
  'recreation',
  ...readdirSync(new URL('offices/', cases)).map((name) => `offices/${name}`),
]
/** The facts of the exams' offices that hold on that day: about a thousand. */
const seeds = offices
  .flatMap((office) =>
    readFileSync(new URL(`${office}/facts.jsonl`, cases), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as FactText)
  .filter(
    (fact) => (fact.validUntil ?? '9') > '2026-12-01' && (fact.validFrom ?? '0') < '2026-12-01',
  )

/** Numbers that look like chance and are the same in every run. */
let state = 1
const chance = (below: number): number => {
  state = (state * 48_271) % 2_147_483_647
  return state % below
}
const syllables = [
  'bar',
  'len',
  'tor',
  'mi',
  'sha',
  'ved',
  'ron',
  'kel',
  'dun',
  'pra',
  'ost',
  'gil',
  'wen',
  'hal',
]
const name = (): string => {
  const word = Array.from(
    { length: 2 + chance(2) },
    () => syllables[chance(syllables.length)]!,
  ).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Facts like the real ones, each about a place of its own and with figures of its own. */
function facts(count: number): FactText[] {
  return Array.from({ length: count }, (_, i) => {
    const seed = seeds[i % seeds.length]!
    if (i < seeds.length) return seed
    const place = name()
    const own = (text: string) =>
      text
        .replaceAll(
          /(?<=[a-z] )[A-Z][a-z]+(?= (?:Hall|Library|Center|Street|Pool|Branch|Garage))/g,
          place,
        )
        .replaceAll(/\$\d+/g, () => `$${1 + chance(90)}`)
        .replaceAll(/Room \d+/g, () => `Room ${100 + chance(800)}`)
    return {
      ...seed,
      id: `f${i}`,
      title: `${own(seed.title)}, ${place}`,
      text: `${own(seed.text)} This holds for ${place}.`,
    }
  })
}

/** Sentences of facts, some with a figure changed, put together to about 300 characters. */
function drafts(known: readonly FactText[], count: number): { draft: string; inbound: string[] }[] {
  return Array.from({ length: count }, (_, i) => {
    const some = [
      known[chance(known.length)]!,
      known[chance(known.length)]!,
      known[chance(known.length)]!,
    ]
    const text = `Hi! ${some.map((fact) => fact.text.split(/(?<=\.) /)[0]!).join(' ')}`.slice(
      0,
      300,
    )
    return {
      draft: i % 2 ? text.replace(/\d+/, (figure) => String(Number(figure) + 1)) : text,
      inbound: [`what about ${some[0]!.title.toLowerCase()}?`],
    }
  })
}

const megabytes = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

/** How long each draft took, ascending. */
function took(
  asked: ReturnType<typeof drafts>,
  decide: typeof judge,
  knowledge: ReturnType<typeof compile>,
): number[] {
  return asked
    .map((one) => {
      const began = performance.now()
      decide({ ...one, knowledge, office: 'The Desk', now, author: 'person' })
      return performance.now() - began
    })
    .toSorted((one, other) => one - other)
}

/** What a draft mostly costs: the middle of five passes over all of them, for a pause of the collector rarely hits the same draft twice. */
function mostly(asked: ReturnType<typeof drafts>, knowledge: ReturnType<typeof compile>): number[] {
  const passes = Array.from({ length: 5 }, () =>
    asked.map((one) => took([one], judge, knowledge)[0]!),
  )
  return asked
    .map((_, at) =>
      percentile(
        passes.map((pass) => pass[at]!).toSorted((one, two) => one - two),
        0.5,
      ),
    )
    .toSorted((one, other) => one - other)
}

const rows = []
for (const size of values.sizes.split(',').map(Number)) {
  const before = megabytes()
  const base = facts(size)
  let start = performance.now()
  const knowledge = compile(base, '1')
  const compiled = performance.now() - start
  start = performance.now()
  // As the shelf does in a server, between other work.
  if (size <= FEW) base.forEach((fact) => sourcesOf(fact))
  const read = performance.now() - start
  start = performance.now()
  change(knowledge, { ...base[0]!, text: `${base[0]!.text} Changed.` }, '2')
  const changed = performance.now() - start

  const asked = drafts(base, Number(values.drafts))
  // As a server that has run for a while: the compiler has seen what there is to see.
  for (let warm = 0; warm < Number(values.warm); warm += 100)
    took(drafts(base, 100), judge, knowledge)
  const cpu = process.cpuUsage()
  const judged = took(asked, judge, knowledge)
  const { user, system } = process.cpuUsage(cpu)
  const middle = mostly(asked, knowledge)
  const mended = took(asked, judgeAndMend, knowledge)
  rows.push({
    facts: size,
    'cpu ms': ((user + system) / 1000 / asked.length).toFixed(2),
    'p50 ms': percentile(judged, 0.5).toFixed(2),
    'p99 ms': percentile(judged, 0.99).toFixed(2),
    'mostly p50': percentile(middle, 0.5).toFixed(2),
    'mostly p99': percentile(middle, 0.99).toFixed(2),
    'mended p50': percentile(mended, 0.5).toFixed(2),
    'mended p99': percentile(mended, 0.99).toFixed(2),
    'compile ms': compiled.toFixed(0),
    'read ahead ms': read.toFixed(0),
    'one change ms': changed.toFixed(1),
    'memory MB': (megabytes() - before).toFixed(0),
  })
}
console.table(rows)
