import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { propose, rank } from '../../server/guard/route.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { lasting } from './facts.ts'

const asking = (text: string, ...facts: string[]) => ({
  inbound: [text],
  office: 'Records office',
  now: momentOf('2026-03-02T10:00:00-05:00'),
  knowledge: compile(
    facts.map((each, index) => lasting(`f${index}`, `Fact ${index}`, each)),
    'test',
  ),
})
const desk = 'The transcript office is open Monday to Friday from 9am to 5pm.'
const office = 'The office is open Monday to Friday from 9am to 5pm.'
const electronic =
  'Official electronic transcripts cost $8 each and are usually delivered within one hour of the order.'

describe('a fact that surely answers is proposed in its own words', () => {
  test.each([
    ['When is the transcript office open?', desk],
    ['how much is an electronic transcript?', electronic],
    ['when are you open?', office],
  ])('%s', (text, fact) =>
    expect(propose(asking(text, fact))).toMatchObject({ draft: fact, factIds: ['f0'] }),
  )
})

describe('everything else is left to a person', () => {
  test.each([
    ['hi this is maria, what did i get in econ 101?', desk],
    ['hi this is maria, what did i get in econ 101?', electronic],
    ['Hola, ¿hay alguien que hable español?', desk],
    ['thanks!', office],
    ['', office],
  ])('%s', (text, fact) => expect(propose(asking(text, fact))).toBeNull())
})

test('the nearest facts come first', () => {
  const { knowledge } = asking('', electronic, desk, office)
  expect(rank(['when is the transcript office open'], knowledge)[0]).toMatchObject({ factId: 'f1' })
})
