import { describe, expect, test } from 'vitest'
import { compile } from '../../../server/guard/knowledge/compile.ts'
import { route } from '../../../server/guard/route.ts'
import { momentOf } from '../../../server/vouch/lines.ts'
import { lasting } from '../facts.ts'

/** A workshop: names with short forms, several benches of one name, months, figures and conditions. */
const facts = [
  ['ta', 'Tool access card', 'A tool access card costs $15 and is printed at the counter.'],
  [
    'weld',
    'Metal welding certificate',
    'The metal welding certificate needs four lessons and a safety test. The minimum age is 16.',
  ],
  [
    'ebike',
    'E-bike repairs',
    'E-bikes are repaired on Mondays from 5pm to 8pm. The limit is 30 kg.',
  ],
  ['may', 'Market in May', 'A stall at the market in May costs $20.'],
  ['long', 'Long Hill Bench', 'The Long Hill Bench seats six and costs $8 an hour.'],
  ['lake', 'Lake Bench', 'The Stone Lake Bench is outdoors.'],
  ['apron', 'Aprons', 'Aprons are lent free of charge on Tuesdays at the counter.'],
  [
    'guest',
    'Bringing a guest',
    'Guests work free of charge unless their own workshop is near ours.',
  ],
  ['where', 'Finding us', 'The workshop is at 12 Kiln Lane, behind the bakery.'],
  ['kiln', 'Kiln firings', 'The kiln is fired on Fridays at noon.'],
].map(([id = '', title = '', text = '']) => lasting(id, title, text))
const knowledge = compile(facts, 'workshop')
const ask = (...inbound: string[]) =>
  route({
    inbound,
    office: 'Kiln Lane Workshop',
    now: momentOf('2026-04-10T10:00:00-05:00'),
    knowledge,
  })

describe('short forms are read as the office writes them', () => {
  test.each([
    ['how much is a tac', 'ta'],
    ['min age for the welding cert?', 'weld'],
    ['what days do you repair ebikes', 'ebike'],
    ['hw much is a stall at the may market', 'may'],
    ['whats your street address', 'where'],
    ['will the kiln be fired on friday', 'kiln'],
  ])('%s', (text, id) => expect(ask(text)).toMatchObject({ outcome: 'answer', factIds: [id] }))
})

describe('what the fact leaves open is a person’s', () => {
  test.each([
    ['how much is a stall at the december market', 'another kind'],
    ['how much is the bench an hour', 'one of several'],
    ['do you lend aprons on tuesdays and do you have a 52', 'the figure'],
    ['when is the kiln fired and do i need goggles', 'answers a part'],
    ['can my cousin come as a guest, his workshop is the one in ferndale', 'may hang on'],
    ['i asked about my kiln shelf, any news yet', 'became of'],
    ['my son has a cold, will he be ok at the kiln', 'will fare'],
  ])('%s', (text, why) => {
    const found = ask(text)
    expect(found).toMatchObject({ outcome: 'handover', draft: null })
    expect(found.why).toContain(why)
  })
})
