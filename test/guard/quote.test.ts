import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { factOf, momentOf, readLines } from '../../server/vouch/lines.ts'

const cases = fileURLToPath(new URL('../cases', import.meta.url))
const offices = [
  'registrar',
  'recreation',
  ...readdirSync(`${cases}/offices`).map((name) => `offices/${name}`),
].map((name) => {
  const facts = readLines(`${cases}/${name}/facts.jsonl`, factOf).rows
  return { facts, knowledge: compile(facts, name) }
})

const inForce = ({
  validFrom,
  validUntil,
}: {
  validFrom: string | null
  validUntil: string | null
}) =>
  validFrom && validFrom > '2026-12-01'
    ? validFrom
    : validUntil && validUntil < '2026-12-01'
      ? validUntil
      : '2026-12-01'

const decide = ({ knowledge }: (typeof offices)[number], draft: string, day = '2026-12-01') =>
  judge({
    draft,
    inbound: [],
    office: 'Front Desk',
    now: momentOf(`${day}T12:00:00-05:00`),
    knowledge,
    author: 'person',
  }).decision

test('a whole fact, word for word, sends, unless another one speaks against it', () => {
  const held = offices.flatMap((office) =>
    office.facts.filter((fact) => decide(office, fact.text, inForce(fact)) !== 'send'),
  )
  expect(held.length).toBeLessThanOrEqual(5)
})

const transit = offices.find(({ facts }) => facts.some(({ id }) => id === 'tra-f43'))!
const detour = transit.facts.find(({ id }) => id === 'tra-f43')!

test('also among manners, and only on the days it holds', () => {
  expect(decide(transit, `Hi! ${detour.text} Have a nice day!`)).toBe('send')
  expect(decide(transit, detour.text, '2027-03-01')).not.toBe('send')
})

test.each([
  ['a detail changed', detour.text.replace('Pine & 5th', 'Pine & 6th')],
  ['a negation put in', detour.text.replace('are closed', 'are not closed')],
  ['something of the person put behind', `${detour.text} Your pass has expired.`],
])('not with %s', (_, draft) => {
  expect(draft).not.toBe(detour.text)
  expect(decide(transit, draft)).not.toBe('send')
})
