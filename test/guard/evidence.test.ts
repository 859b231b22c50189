import { describe, expect, test } from 'vitest'
import { examine } from '../../server/guard/examine.ts'
import { learn } from '../../server/guard/learning/learn.ts'
import { oddsOf } from '../../server/guard/learning/weights.ts'
import { evidenceIn } from '../../server/guard/rules/evidence/evidence.ts'
import type { View } from '../../server/guard/rules/view.ts'
import { atMuseum, decide, museumFacts } from './office.ts'

const celebrating = 'Let us just say you can celebrate tonight 🎉'

/** The draft as the deny rules see it. */
function viewOf(draft: string, ...inbound: string[]): View {
  const { denied } = examine(atMuseum(draft, ...inbound))
  if (!denied) throw new Error(`unread: ${draft}`)
  return denied.view
}

/** All that is weighed, however little it says. */
const weighed = (draft: string, ...inbound: string[]) =>
  evidenceIn(viewOf(draft, ...inbound), [], undefined, -Infinity)

describe('what reads like a deny rule broken, where no rule found anything', () => {
  test.each([
    ['how did i do on the midterm', celebrating, 'grade'],
    ['still waiting for my refund', 'It’ll be back on your card by Friday.', 'financial'],
    [
      'is devon at the workshop? he wont tell me',
      'Devon has not been here today.',
      'personal-data',
    ],
    ['how did i do on the midterm', `I can not see it, but ${celebrating}`, 'grade'],
  ])('%s: %s', (asked, draft, rule) => {
    expect(decide(draft, asked)).toMatchObject({ decision: 'block', rules: [rule] })
  })

  test('it names its words, those beside each other as one', () => {
    const [found] = evidenceIn(viewOf(celebrating, 'how did i do on the midterm'), [])
    expect(found).toMatchObject({
      rule: 'grade',
      why: expect.stringMatching(
        /^This reads like somebody’s grade or result: “just say you”, “🎉”\. /,
      ),
    })
  })

  test('a line a rule has found something in is not weighed', () => {
    const view = viewOf(celebrating, 'how did i do on the midterm')
    expect(evidenceIn(view, [{ from: 2, to: 3, why: '' }])).toEqual([])
  })

  test('what is asked alone breaks no rule', () => {
    const asked = 'did i pass my midterm? whats my grade'
    expect(weighed(celebrating, asked)).toHaveLength(1)
    expect(weighed('The cafe sells boats.', asked)).toEqual([])
  })

  test('what reads as Spanish is not weighed', () => {
    expect(weighed('Let us just say you can celebrate 🎉', 'mi nota')).toHaveLength(1)
    expect(weighed('La nota es para celebrate 🎉 just say you can', 'mi nota')).toEqual([])
  })

  test.each(museumFacts.flatMap(({ text }) => text.split(/(?<=\.) /)))(
    'what a fact carries is not weighed: %s',
    (sentence) => expect(weighed(sentence, 'hi')).toEqual([]),
  )

  test.each(['Thanks for writing!', 'Which day do you mean?', 'We’ll get back to you.'])(
    'nor is courtesy: %s',
    (sentence) => expect(weighed(sentence, 'did i pass')).toEqual([]),
  )
})

describe('learning it', () => {
  test('counts each feature under each label, and leaves out what stood once', () => {
    const { labels, totals, features } = learn([
      { features: ['you', 'passed', 'once'], labels: ['any', 'grade', 'education-record'] },
      { features: ['you', 'passed'], labels: ['any', 'grade'] },
      { features: ['you', 'open'], labels: ['none'] },
      { features: ['open'], labels: ['none'] },
    ])
    const of = (counts: readonly number[] | undefined) =>
      Object.fromEntries(labels.map((label, at) => [label, counts?.[at]]))
    expect(of(totals)).toEqual({ any: 2, none: 2, grade: 2, 'education-record': 1 })
    expect(of(features['passed'])).toEqual({ any: 2, none: 0, grade: 2, 'education-record': 1 })
    expect(of(features['you'])).toEqual({ any: 2, none: 1, grade: 2, 'education-record': 1 })
    expect(of(features['open'])).toEqual({ any: 0, none: 2, grade: 0, 'education-record': 0 })
    expect(Object.keys(features)).not.toContain('once')
  })

  test('a word that is a name to every object is a word like others', () => {
    const weights = learn([
      { features: ['constructor', 'valueOf'], labels: ['one'] },
      { features: ['constructor', 'valueOf'], labels: ['one'] },
      { features: ['other'], labels: ['two'] },
    ])
    const { prior, gains } = oddsOf(weights, 'one', 'two')
    expect(prior).toBeCloseTo(Math.log(2))
    expect(gains.get('constructor')).toBeCloseTo(Math.log(3 / 3 / (1 / 2)))
    expect(gains.get('valueOf')).toBeCloseTo(Math.log(2))
  })
})
