import { describe, expect, test } from 'vitest'
import { compile } from '../../../server/guard/knowledge/compile.ts'
import { route } from '../../../server/guard/route.ts'
import { momentOf } from '../../../server/vouch/lines.ts'
import { lasting } from '../facts.ts'

/** A ferry company: sites, years, kinds and days that must be told apart. */
const facts = [
  ['elm', 'Dogs on the Elm Island ferry', 'On the Elm Island ferry a dog ticket costs $4.'],
  ['oak', 'Dogs on the Oak Island ferry', 'On the Oak Island ferry a dog ticket costs $6.'],
  ['pass27', 'Season pass 2027', 'The 2027 season pass costs $210.'],
  ['pass28', 'Season pass 2028', 'The 2028 season pass costs $230.'],
  ['adult', 'Adult sailing course', 'The adult sailing course costs $300 and lasts 4 weeks.'],
  ['dockb', 'Dock B', 'Dock B is behind the fish market and has 12 berths.'],
  ['hours', 'Ticket office hours', 'The ticket office is open Monday to Saturday from 7am to 7pm.'],
  [
    'easter',
    'Ticket office at the spring fair',
    'On Saturday, April 18, 2026 the ticket office is open from noon to 5pm.',
  ],
  ['lift', 'Getting aboard', 'Both boats have a ramp; wheelchairs and prams board first.'],
  ['bike', 'Bicicletas', 'Las bicicletas viajan gratis en los dos barcos los domingos.'],
  ['lost', 'Lost property', 'Lost items are kept for 30 days at the ticket office, 555-0190.'],
].map(([id = '', title = '', text = '']) => lasting(id, title, text))
const knowledge = compile(facts, 'ferry')
const ask = (...inbound: string[]) =>
  route({
    inbound,
    office: 'Sound Ferries',
    now: momentOf('2026-04-10T10:00:00-05:00'),
    knowledge,
  })

describe('the variant that is named is answered', () => {
  test.each([
    ['whats a dog ticket on the elm island ferry', 'elm'],
    ['season pass 2028 price?', 'pass28'],
    ['how many berths at dock b', 'dockb'],
    ['is the ticket office open april 18', 'easter'],
    ['ticket office hours sat', 'hours'],
    ['adult sailing course, how much and how long', 'adult'],
    ['do the boats have a ramp', 'lift'],
    ['las bicicletas viajan gratis?', 'bike'],
  ])('%s', (text, id) => expect(ask(text)).toMatchObject({ outcome: 'answer', factIds: [id] }))

  test('both are, when both are named', () => {
    const found = ask('how much is a dog ticket to elm island and to oak island')
    expect(found).toMatchObject({ outcome: 'answer' })
    expect(found.factIds.toSorted()).toEqual(['elm', 'oak'])
  })
})

describe('what is not told apart is left to a person', () => {
  test.each([
    ['how much is a dog ticket', 'could both be meant'],
    ['price of the season pass', 'could both be meant'],
    ['how much is the kids sailing course', ''],
    ['is the ticket office open on christmas day', ''],
    ['how many berths at dock f', ''],
    ['do bicycles ride free on sundays', ''],
    ['is the elm island ferry running late right now', 'right now'],
    ['can you give me the kids price', 'exception'],
  ])('%s', (text, why) => {
    const found = ask(text)
    expect(found.outcome).toBe('handover')
    expect(found.why).toContain(why)
  })
})
