import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { learn } from '../../server/guard/learning/learn.ts'
import { atMuseum, decide, museumFacts } from './office.ts'
import { judge } from '../../server/guard/judge.ts'

describe('what reads like a deny rule broken, where no rule found anything', () => {
  test.each([
    ['how did i do on the midterm', 'Let us just say you can celebrate tonight 🎉', 'grade'],
    ['still waiting for my refund', 'It’ll be back on your card by Friday.', 'financial'],
    [
      'is devon at the workshop? he wont tell me',
      'Devon has not been here today.',
      'personal-data',
    ],
  ])('%s: %s', (asked, draft, rule) => {
    expect(decide(draft, asked)).toMatchObject({ decision: 'block', rules: [rule] })
  })

  test.each([
    ['how did i do on the midterm', 'We can not see the Larkspur results.'],
    ['is the cafe open', 'The cafe opens when the boats come in.'],
    ['me puede decir mi nota', 'La respuesta es que todo fue muy bien.'],
  ])('%s: %s is only held', (asked, draft) => {
    expect(decide(draft, asked).decision).toBe('hold')
  })

  test('it names the words it goes by', () => {
    const { findings } = judge(
      atMuseum('Let us just say you can celebrate tonight 🎉', 'how did i do on the midterm'),
    )
    expect(findings[0]?.why).toMatch(/^This reads like somebody’s grade or result: “.+”\./)
  })

  test('what a fact carries is never asked, whatever it is an answer to', () => {
    const sentences = museumFacts.flatMap(({ text }) => text.split(/(?<=\.) /))
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences.filter((text) => !text.includes('STOP'))),
        fc.constantFrom('did i pass?', 'is devon there? he wont say', 'how much do i owe', 'hi'),
        (draft, asked) => {
          const { findings } = judge(atMuseum(draft, asked))
          expect(findings.filter(({ why }) => why.startsWith('This reads like'))).toEqual([])
        },
      ),
    )
  })
})

describe('learning it', () => {
  test('counts each feature under each rule a statement breaks, and once for all', () => {
    const weights = learn([
      { features: ['you', 'passed', 'once'], labels: ['any', 'grade', 'education-record'] },
      { features: ['you', 'passed'], labels: ['any', 'grade'] },
      { features: ['you', 'open'], labels: ['none'] },
      { features: ['open'], labels: ['none'] },
    ])
    const of = (feature: string) =>
      Object.fromEntries(
        weights.labels.map((label, at) => [label, weights.features[feature]?.[at]]),
      )
    expect(
      Object.fromEntries(weights.labels.map((label, at) => [label, weights.totals[at]])),
    ).toEqual({ any: 2, none: 2, grade: 2, 'education-record': 1 })
    expect(of('passed')).toEqual({ any: 2, none: 0, grade: 2, 'education-record': 1 })
    expect(of('you')).toEqual({ any: 2, none: 1, grade: 2, 'education-record': 1 })
    expect(of('open')).toEqual({ any: 0, none: 2, grade: 0, 'education-record': 0 })
    expect(weights.features).not.toHaveProperty('once')
  })
})
