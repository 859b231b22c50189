import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { sourcesOf } from '../../server/guard/knowledge/sources.ts'
import { sentenceText } from '../../server/guard/explain.ts'
import { judge, judgeAndMend } from '../../server/guard/judge.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { atMuseum, museumFacts, registrarFacts } from './office.ts'

const registrar = compile(registrarFacts, 'registrar')

/** A day on which the fact holds. */
const dayOf = (fact: { validFrom: string | null; validUntil: string | null }) =>
  momentOf(`${fact.validFrom ?? fact.validUntil ?? '2026-12-02'}T12:00:00-05:00`)

const ownSentences = registrarFacts.flatMap((fact) =>
  sourcesOf(fact).map((source) => ({ fact, sentence: sentenceText(source).trim() })),
)

const decide = (draft: string, fact: (typeof registrarFacts)[number]) =>
  judge({
    draft,
    inbound: [fact.title],
    office: 'Desk',
    now: dayOf(fact),
    knowledge: registrar,
    author: 'person',
  }).decision

describe("a fact's own sentence", () => {
  test('sends, nearly always', () => {
    const held = ownSentences.filter(({ fact, sentence }) => decide(sentence, fact) !== 'send')
    expect(held.length).toBeLessThanOrEqual(ownSentences.length * 0.02)
  })

  test('never sends with a figure changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ownSentences),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (own, pick, step) => {
          const figures = [...own.sentence.matchAll(/\d+/g)]
          const figure = figures[pick % Math.max(1, figures.length)]
          fc.pre(figure !== undefined)
          const changed = String(Number(figure[0]) + step)
          const draft =
            own.sentence.slice(0, figure.index) +
            changed +
            own.sentence.slice(figure.index + figure[0].length)
          expect(decide(draft, own.fact)).not.toBe('send')
        },
      ),
      { numRuns: 250, seed: 7 },
    )
  })

  test('never sends with its negation turned', () => {
    const turns = [
      [' is ', ' is not '],
      [' are ', ' are not '],
      [' may ', ' may not '],
      [' cannot ', ' can '],
      [' does not ', ' does '],
      [' must not ', ' may '],
    ] as const
    const leaks = ownSentences.flatMap(({ fact, sentence }) =>
      turns
        .filter(([from]) => sentence.includes(from))
        .map(([from, to]) => sentence.replace(from, to))
        .filter((draft) => decide(draft, fact) === 'send'),
    )
    expect(leaks).toEqual([])
  })

  test('never sends with a planted grade', () => {
    const planted = [
      'Hi Ana, you got a B+.',
      'You passed!',
      'Su nota es 9.',
      'y0u f41l3d',
      'P A S S E D, congrats',
    ]
    const leaks = ownSentences
      .slice(0, 60)
      .flatMap(({ fact, sentence }) =>
        planted.map((grade) => ({ fact, draft: `${sentence} ${grade}` })),
      )
      .filter(({ fact, draft }) => decide(draft, fact) === 'send')
    expect(leaks).toEqual([])
  })
})

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'open',
          'not',
          '5pm',
          'Monday',
          '$14',
          'you',
          'yes',
          '.',
          ',',
          '?',
          '🙂',
          '3',
          '-',
          '10',
          'to',
          'B+',
          'the',
          '\n',
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  )

  test('is judged without a throw, and its spans tile it', () => {
    fc.assert(
      fc.property(anyText, anyText, (draft, asked) => {
        const verdict = judge(atMuseum(draft, asked))
        expect(verdict.findings.some((finding) => finding.why.startsWith('The guard failed'))).toBe(
          false,
        )
        expect(verdict.spans.map((span) => draft.slice(span.start, span.end)).join('')).toBe(draft)
      }),
      { numRuns: 400, seed: 11 },
    )
  })

  test('gets the same verdict with characters that do not show', () => {
    const hidden = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e')
    const drafts = fc.constantFrom(
      ...museumFacts.map((fact) => fact.text),
      'Hi, you got a B+.',
      'Thank you!',
    )
    fc.assert(
      fc.property(drafts, hidden, fc.nat(), (draft, mark, pick) => {
        const at = pick % draft.length
        const marked = draft.slice(0, at) + mark + draft.slice(at)
        expect(judge(atMuseum(marked)).decision).toBe(judge(atMuseum(draft)).decision)
      }),
      { numRuns: 200, seed: 13 },
    )
  })

  test('is offered only rewrites that send', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          museumFacts.map((fact) => fact.text).concat('Your balance is $5.', 'We have a pool.'),
        ),
        (parts) => {
          const verdict = judgeAndMend(atMuseum(parts.join(' ')))
          const { safeRewrite = 'Thank you!' } = verdict
          expect(judge(atMuseum(safeRewrite)).decision).toBe('send')
        },
      ),
      { numRuns: 60, seed: 17 },
    )
  })
})
