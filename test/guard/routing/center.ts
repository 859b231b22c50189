import { compile } from '../../../server/guard/knowledge/compile.ts'
import type { FactText } from '../../../server/guard/knowledge/compile.ts'
import type { Asking } from '../../../server/guard/route.ts'
import { momentOf } from '../../../server/vouch/lines.ts'
import { lasting } from '../facts.ts'

/** A small recreation center: an office unlike the exam's, with near-duplicates and dated facts. */
const facts: FactText[] = [
  [
    'hours',
    'Center hours',
    'The Fern Hill Recreation Center is open Monday to Friday from 6am to 10pm and on weekends from 8am to 8pm.',
  ],
  [
    'where',
    'Where the center is',
    'The center is at 40 Orchard Road, next to the fire station. The side entrance on Elm Lane is step-free.',
  ],
  [
    'parking',
    'Parking',
    'Parking in Lot C is free for up to 3 hours. Lot A is for permit holders only.',
  ],
  ['lap', 'Lap pool hours', 'The lap pool is open daily from 6am to 9am and from 5pm to 8pm.'],
  [
    'leisure',
    'Leisure pool hours',
    'The leisure pool is open on weekends from 10am to 6pm. Children under 8 must be with an adult.',
  ],
  ['day', 'Day passes', 'A day pass costs $9 for adults and $5 for children under 13.'],
  [
    'member',
    'Monthly membership',
    'Monthly membership costs $38 for one person and $65 for a family. There is no joining fee.',
  ],
  [
    'freeze',
    'Freezing a membership',
    'A membership can be frozen for up to three months a year. Ask at the front desk at least five days ahead.',
  ],
  [
    'swim',
    'Swim lessons',
    'Swim lessons for children start on Saturday, March 7, 2026. Sign up at fernhill.example/swim by March 2.',
  ],
  [
    'yoga',
    'Yoga class',
    'Yoga is on Tuesdays and Thursdays at 7pm in Studio 2 with instructor Lena Osei. Bring a mat.',
  ],
  [
    'spin',
    'Spin class',
    'Spin class is on Mondays and Wednesdays at 6:30pm in Studio 1. It has 20 bikes; book at fernhill.example/spin.',
  ],
  [
    'locker',
    'Lockers',
    'Lockers are free, but bring your own padlock. Locks left overnight are cut off.',
  ],
  ['lost', 'Lost and found', 'Lost items are kept at the front desk for 30 days.'],
  [
    'party',
    'Birthday parties',
    'Birthday parties can be booked for Saturdays and Sundays at parties@fernhill.example. The party room holds 25 guests.',
  ],
  [
    'court',
    'Tennis courts',
    'Tennis courts cost $12 an hour and can be reserved up to 7 days ahead at 555-0134.',
  ],
  ['guest', 'Guests', 'Members may bring one guest a day for $4. Guests must show a photo ID.'],
  ['closed', 'Holiday closing', 'The center is closed on Sunday, April 5, 2026.'],
  [
    'child',
    'Child care',
    'Child care is offered on weekday mornings from 8am to noon for $3 an hour. Children must be at least 1 year old.',
  ],
  ['refund', 'Refunds', 'Classes can be refunded until 24 hours before they start.'],
  ['dog', 'Animals', 'Dogs are not allowed in the building, except service dogs.'],
].map(([id = '', title = '', text = '']) => lasting(id, title, text))

const knowledge = compile(facts, 'center')

export const atCenter = (...inbound: string[]): Asking => ({
  inbound,
  office: 'Fern Hill Recreation Center',
  now: momentOf('2026-03-01T10:00:00-05:00'),
  knowledge,
})
