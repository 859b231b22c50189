import { expect, test } from 'vitest'
import { change, compile, without } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { lasting } from './facts.ts'
import { atMuseum, museumFacts } from './office.ts'

const judged = (
  knowledge: ReturnType<typeof compile>,
  draft: string,
  asked = 'when are you open',
) => judge({ ...atMuseum(draft, asked), knowledge }).decision

const hours = museumFacts[0]!
const later = { ...hours, text: 'The museum is open Tuesday to Sunday from 10am to 7pm.' }

test('a changed fact counts at once, its old wording no longer', () => {
  const before = compile(museumFacts, '1')
  const after = change(before, later, '2')
  expect(judged(before, hours.text)).toBe('send')
  expect(judged(after, later.text)).toBe('send')
  expect(judged(after, 'The museum is open Tuesday to Sunday from 10am to 6pm.')).toBe('hold')
  expect(after.base).toBe(before.base)
  expect(after.version).toBe('2')
})

test('a removed fact supports nothing', () => {
  const after = without(compile(museumFacts, '1'), hours.id, '2')
  expect(judged(after, hours.text)).toBe('hold')
  expect(after.facts.has(hours.id)).toBe(false)
})

test('a fact published later lets the held draft go', () => {
  const draft = 'The rooftop café serves lunch until 3pm.'
  const before = compile(museumFacts, '1')
  const fact = lasting('m9', 'Café', draft)
  expect(judged(before, draft, 'is there lunch?')).toBe('hold')
  expect(judged(change(before, fact, '2'), draft, 'is there lunch?')).toBe('send')
})

test('both days of validity count, in the office’s zone', () => {
  const fact = {
    id: 'e',
    title: 'Book fair',
    text: 'The book fair is in the lobby.',
    validFrom: '2026-03-11',
    validUntil: '2026-03-11',
  }
  const knowledge = compile([...museumFacts, fact], '1')
  const at = (now: string) =>
    judge({
      ...atMuseum(fact.text, 'book fair?'),
      knowledge,
      now: { instant: Date.parse(now), timeZone: 'America/New_York' },
    }).decision
  expect(at('2026-03-11T23:30:00-04:00')).toBe('send')
  expect(at('2026-03-12T00:30:00-04:00')).toBe('hold')
  expect(at('2026-03-10T23:30:00-04:00')).toBe('hold')
})
