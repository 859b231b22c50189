import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** One of the things a fact tells alike: what it is called, what is asked about it, what is told of it. */
interface Thing {
  name: string
  asked: string
  told: string
}

/** Facts that tell several things alike, with the replies that tell one: its own may go, another's never. */
const offices: readonly {
  fact: string
  replies: (name: string, told: string) => string[]
  things: readonly Thing[]
}[] = [
  {
    fact: 'Check-in is at the front desk and luggage drop-off is at the side door.',
    replies: (name, told) => [`${name} is at ${told}.`, `At ${told}.`, `It's at ${told}.`],
    things: [
      { name: 'Check-in', asked: 'where is check-in?', told: 'the front desk' },
      { name: 'Luggage drop-off', asked: 'where is luggage drop-off', told: 'the side door' },
    ],
  },
  {
    fact: 'Permits are handled at window 3 and licenses at window 5.',
    replies: (name, told) => [
      `${name} are handled at ${told}.`,
      `At ${told}.`,
      `Go to ${told}.`,
      `${name} are at ${told}.`,
    ],
    things: [
      { name: 'Permits', asked: 'where do i get a permit', told: 'window 3' },
      { name: 'Licenses', asked: 'which window for licenses', told: 'window 5' },
    ],
  },
  {
    fact: 'The pharmacy is on the first floor, the lab is on the second floor and billing is on the third floor.',
    replies: (name, told) => [
      `${name} is on the ${told} floor.`,
      `On the ${told} floor.`,
      `It's on the ${told} floor.`,
    ],
    things: [
      { name: 'The pharmacy', asked: 'where is the pharmacy', told: 'first' },
      { name: 'The lab', asked: 'wheres the lab', told: 'second' },
      { name: 'Billing', asked: 'where is billing', told: 'third' },
    ],
  },
  {
    fact: 'Yoga is in Room 4; pilates is in Room 7.',
    replies: (name, told) => [`${name} is in Room ${told}.`, `In Room ${told}.`, `Room ${told}.`],
    things: [
      { name: 'Yoga', asked: 'what room is yoga in', told: '4' },
      { name: 'Pilates', asked: 'where is pilates', told: '7' },
    ],
  },
  {
    fact: 'Morning pickup is at the north gate. Afternoon pickup is at the south gate.',
    replies: (name, told) => [`${name} is at the ${told} gate.`, `At the ${told} gate.`],
    things: [
      { name: 'Morning pickup', asked: 'where is morning pickup', told: 'north' },
      { name: 'Afternoon pickup', asked: 'where is afternoon pickup', told: 'south' },
    ],
  },
  {
    fact: 'Seniors register on April 6, juniors on April 8 and sophomores on April 10.',
    replies: (name, told) => [
      `${name} register on ${told}.`,
      `${told}.`,
      `On ${told}.`,
      `It's ${told} for ${name.toLowerCase()}.`,
    ],
    things: [
      { name: 'Seniors', asked: 'when do seniors register', told: 'April 6' },
      { name: 'Juniors', asked: 'when do juniors register', told: 'April 8' },
      { name: 'Sophomores', asked: 'when do sophomores register', told: 'April 10' },
    ],
  },
  {
    fact: 'Trash is picked up on Mondays, recycling on Thursdays and yard waste on Fridays.',
    replies: (name, told) => [`${name} is picked up on ${told}.`, `On ${told}.`],
    things: [
      { name: 'Trash', asked: 'when is trash pickup', told: 'Mondays' },
      { name: 'Recycling', asked: 'what day is recycling', told: 'Thursdays' },
      { name: 'Yard waste', asked: 'when do you pick up yard waste', told: 'Fridays' },
    ],
  },
  {
    fact: 'The matinee starts at 2 p.m. and the evening show at 7:30 p.m.',
    replies: (name, told) => [`${name} starts at ${told}.`, `At ${told}.`, `It starts at ${told}.`],
    things: [
      { name: 'The matinee', asked: 'when does the matinee start', told: '2 p.m.' },
      { name: 'The evening show', asked: 'when does the evening show start', told: '7:30 p.m.' },
    ],
  },
  {
    fact: 'Ms. Reed handles permits and Mr. Cole handles licenses.',
    replies: (name, told) => [`${told} handles ${name}.`, `${told}.`, `It's ${told}.`],
    things: [
      { name: 'permits', asked: 'who handles permits', told: 'Ms. Reed' },
      { name: 'licenses', asked: 'who handles licenses', told: 'Mr. Cole' },
    ],
  },
  {
    fact: 'Call Dana at 555-0101 for billing and Lee at 555-0102 for repairs.',
    replies: (name, told) => [`Call ${told} for ${name}.`, `Call ${told}.`, `${told}.`],
    things: [
      { name: 'billing', asked: 'who do i call for billing', told: 'Dana at 555-0101' },
      { name: 'repairs', asked: 'number for repairs?', told: 'Lee at 555-0102' },
    ],
  },
  {
    fact: 'Bus 12 goes to the airport and Bus 7 goes to the mall.',
    replies: (name, told) => [`${told} goes to ${name}.`, `${told}.`, `Take ${told}.`],
    things: [
      { name: 'the airport', asked: 'which bus goes to the airport', told: 'Bus 12' },
      { name: 'the mall', asked: 'which bus goes to the mall', told: 'Bus 7' },
    ],
  },
  {
    fact: 'Adults may borrow 10 books and children 5.',
    replies: (name, told) => [`${name} may borrow ${told} books.`, `${told} books.`],
    things: [
      { name: 'Adults', asked: 'how many books can adults borrow', told: '10' },
      { name: 'Children', asked: 'how many books can kids borrow', told: '5' },
    ],
  },
  {
    fact: 'Minnows are ages 5 and 6, Herons 7 to 9 and Otters 10 to 12.',
    replies: (name, told) => [`${name} are ${told}.`, `${told}.`],
    things: [
      { name: 'Minnows', asked: 'what ages are minnows', told: '5 and 6' },
      { name: 'Herons', asked: 'what ages are herons', told: '7 to 9' },
      { name: 'Otters', asked: 'what age is otters', told: '10 to 12' },
    ],
  },
  {
    fact: 'Adults $12, seniors (65+) $10, children 4 to 12 $6, under 4 free.',
    replies: (name, told) => [`It's ${told} for ${name}.`, `${told}.`, `${name} pay ${told}.`],
    things: [
      { name: 'adults', asked: 'how much is it for an adult', told: '$12' },
      { name: 'seniors', asked: 'whats the price for a senior?', told: '$10' },
      { name: 'children 4 to 12', asked: 'cost for a 7 year old', told: '$6' },
    ],
  },
  {
    fact: 'A day pass is $10; a week pass is $45; a season pass is $180.',
    replies: (name, told) => [`It's ${told} for ${name}.`, `${told}.`, `The price is ${told}.`],
    things: [
      { name: 'a day pass', asked: 'how much is a day pass', told: '$10' },
      { name: 'a week pass', asked: 'whats a week pass', told: '$45' },
      { name: 'a season pass', asked: 'cost for a season pass', told: '$180' },
    ],
  },
  {
    fact: 'Transcripts are $10 each by mail and $7 each electronically; rush service adds $25.',
    replies: (_, told) => [`${told}.`, `That's ${told}.`, `The price is ${told}.`],
    things: [
      { name: 'mailed', asked: 'how much is a transcript by mail', told: '$10' },
      { name: 'electronic', asked: 'how much is an electronic transcript', told: '$7' },
    ],
  },
]

describe('of things told alike, what is told of one is not told of another', () => {
  test.each(offices)('$fact', ({ fact, replies, things }) => {
    const decide = deciding([lasting('f1', 'Notices', fact)], '2026-03-11T10:00:00-04:00')
    const goes = (asked: string, reply: string) => decide(asked, reply) === 'send'
    for (const { name, asked, told } of things) {
      const own = replies(name, told)
      expect(own.filter((reply) => goes(asked, reply)).length).toBeGreaterThan(own.length / 2)
      const others = things.flatMap((other) =>
        other.told === told ? [] : replies(name, other.told),
      )
      expect(others.filter((reply) => goes(asked, reply))).toEqual([])
    }
  })
})

describe('a yes and a no beside what the draft goes on with', () => {
  const yoga = 'Yoga is in Room 4; pilates is in Room 7.'
  const registers = 'Seniors register on April 6, juniors on April 8 and sophomores on April 10.'
  const prices = 'Admission is $12 for adults and $8 for seniors.'
  const bags = 'You may bring water and snacks, but no alcohol or glass.'
  const rows = [
    [yoga, 'is yoga in room 4', 'Yes, yoga is in Room 4.', 'send'],
    [yoga, 'is yoga in room 7?', "No, it's in Room 4.", 'send'],
    [yoga, 'is yoga in room 7?', "Yes, it's in Room 4.", 'hold'],
    [registers, 'do juniors register april 8', 'Yes, April 8.', 'send'],
    [registers, 'do juniors register april 8', 'No, April 8.', 'hold'],
    [registers, 'do juniors register april 6?', 'No, juniors register on April 8.', 'send'],
    [registers, 'do juniors register april 6?', 'Yes, juniors register on April 8.', 'hold'],
    [prices, 'is it $12 for seniors', "No, it's $8 for seniors.", 'send'],
    [prices, 'is it $12 for seniors', 'Yes, seniors are $8.', 'hold'],
    [prices, 'is it $8 for seniors?', 'No, $8.', 'hold'],
    [bags, 'can i bring snacks', 'Yes, you may bring snacks.', 'send'],
    [bags, 'can we bring beer or alcohol?', "Yes, alcohol isn't allowed.", 'hold'],
  ] as const
  test.each(rows)('%s %s - %s: %s', (fact, asked, reply, decision) => {
    const decide = deciding([lasting('f1', 'Notices', fact)], '2026-03-11T10:00:00-04:00')
    expect(decide(asked, reply)).toBe(decision)
  })
})
