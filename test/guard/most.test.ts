import { describe, expect, test } from 'vitest'
import { deciding, lasting } from './facts.ts'

/** The most that is allowed, what one does with it, of what, and the figure. */
const limits: readonly (readonly [fact: string, todo: string, of: string, most: number])[] = [
  ['Each visitor may bring up to two items to the Repair Cafe.', 'bring', 'items', 2],
  ['Residents may put out at most 10 bags a week.', 'put out', 'bags', 10],
  ['A tool may be borrowed for up to 7 days.', 'keep a tool for', 'days', 7],
  ['A campsite holds no more than 6 people.', 'have', 'people on one campsite', 6],
  ['The Cedar Room seats up to 30 people.', 'fit', 'people in the Cedar Room', 30],
  ['Students may check out as many as 5 DVDs at once.', 'check out', 'DVDs', 5],
]

describe('a yes or a no goes with the figure that was named', () => {
  test.each(limits)('%s', (fact, todo, of, most) => {
    const decide = deciding([lasting('f1', 'Limits', fact)], '2026-10-01T10:00:00-04:00')
    const wrong: string[] = []
    const right = { sent: 0, of: 0 }
    for (const count of [most - 1, most, most + 1, most * 2])
      for (const asked of [
        `can i ${todo} ${count} ${of}?`,
        `is it ok to ${todo} ${count} ${of}`,
        `i want to ${todo} ${count} ${of}, is that allowed`,
      ]) {
        const yes = ['Yes!', "Yes, that's fine.", `Yes. ${fact}`, `Yes, the limit is ${most}.`]
        const no = ['No, sorry.', "I'm afraid not.", `No. ${fact}`, `No, the limit is ${most}.`]
        const goes = (reply: string) => decide(asked, reply) === 'send'
        const known = count <= most ? yes : no
        right.sent += known.filter(goes).length
        right.of += known.length
        wrong.push(...(count <= most ? no : yes).filter(goes).map((reply) => `${asked} » ${reply}`))
      }
    expect(wrong).toEqual([])
    expect(right.sent / right.of).toBeGreaterThan(0.3)
  })
})
