import { describe, expect, test } from 'vitest'
import { judge, judgeAndMend } from '../../server/guard/judge.ts'
import { atMuseum } from './office.ts'

const day = 'The museum is open Tuesday to Sunday from 10am to 6pm.'
const referral = "Sorry, we can't discuss that by text. Please contact our office directly."

/** Every fix of a draft with its label, and the draft each alone makes. */
const fixesOf = (draft: string, ...inbound: string[]) =>
  judgeAndMend(atMuseum(draft, ...inbound)).findings.flatMap(({ fix }) =>
    fix ? [[fix.label, draft.slice(0, fix.start) + fix.replacement + draft.slice(fix.end)]] : [],
  )
const rewrite = (draft: string, ...inbound: string[]) =>
  judgeAndMend(atMuseum(draft, ...inbound)).safeRewrite

describe('a fix', () => {
  test.each([
    ['Admission is $15 for adults.', 'Use “$14”', 'Admission is $14 for adults.'],
    [
      'We are open Tuesday to Sunday from 9am to 5pm.',
      'Use “10am to 6pm”',
      'We are open Tuesday to Sunday from 10am to 6pm.',
    ],
    ['The museum opens at 9am tomorrow.', 'Use “10am”', 'The museum opens at 10am tomorrow.'],
    ['The museum is open until 5pm.', 'Use “6pm”', 'The museum is open until 6pm.'],
    [
      'Hi there, tripods are allowed in the galleries.',
      'Use the fact’s sentence',
      'Hi there! Tripods are not allowed in the galleries.',
    ],
    ['Your balance is $300.', 'Say we can’t discuss it by text', referral],
    ['Hi Jake! Thanks for asking.', 'Drop the name', 'Hi! Thanks for asking.'],
  ])('%s %s', (draft, label, mended) => {
    expect(fixesOf(draft)).toEqual([[label, mended]])
  })

  test('takes the place of a detail only where one detail of the fact is right there', () => {
    expect(fixesOf('Admission costs $15.')).toEqual([
      ['Use the fact’s sentence', 'Admission costs $14 for adults and $6 for children under 12.'],
    ])
  })

  test('never says that another room or thing is meant', () => {
    const [[label] = []] = fixesOf('The family workshop is on Saturday at 2pm in Studio 5.')
    expect(label).toBe('Use the fact’s sentence')
  })

  test('puts no English words into a Spanish draft', () => {
    expect(fixesOf('El museo está abierto de martes a domingo de 9am a 5pm.')).not.toContainEqual([
      'Use the fact’s sentence',
      day,
    ])
  })

  test('leaves out a yes that no fact gives', () => {
    const asked = 'is parking free after 4?'
    expect(fixesOf('Yes, parking is free after 5pm!', asked)).toEqual([
      ['Leave out “Yes”', 'Parking is free after 5pm!'],
    ])
  })

  test('is not offered where no fact is near, nor for advertising', () => {
    expect(fixesOf('We have a pool.')).toEqual([])
    expect(fixesOf('Limited time offer: buy one membership, get one free!')).toEqual([])
  })

  test('is sought only for whoever writes', () => {
    const { findings } = judge(atMuseum('Hi Jake! Your balance is $300.'))
    expect(findings.filter(({ fix }) => fix)).toEqual([])
  })
})

describe('the safe rewrite', () => {
  test.each([
    [
      'mends each finding where it stands',
      'Hi Jake, the workshop is at 3pm. Sign up by March 13!',
      'Hi, the workshop is at 2pm. Sign up by March 12!',
    ],
    [
      'refers once, however much must not be told',
      'Hi Jake, you passed! Your balance is $300. Parking is free after 5pm.',
      `Hi! ${referral} Parking is free after 5pm.`,
    ],
    [
      'refers in the language of the draft',
      'Hola, usted sacó una A en el examen. Gracias por escribir.',
      'Hola. Lo sentimos, no podemos hablar de eso por mensaje de texto. Por favor contacte a nuestra oficina. Gracias por escribir.',
    ],
    [
      'declines no second time',
      "We can't discuss grades by text. But you passed.",
      "We can't discuss grades by text.",
    ],
    [
      'leaves no sentence hanging after one that goes',
      'We have a pool. It is open Tuesday. Parking is free after 5pm.',
      'Parking is free after 5pm.',
    ],
    [
      'says no sentence twice',
      'The museum is open Tuesday to Sunday from 10am to 7pm.\nWe are closed on Tuesdays.\nSee you!',
      `${day}\nSee you!`,
    ],
  ])('%s', (_, draft, mended) => {
    expect(rewrite(draft)).toBe(mended)
  })

  test('is none where a greeting would be all that is left', () => {
    expect(rewrite('Hi! We have a pool.')).toBeUndefined()
  })
})

test('a forbidden clause is not also called unsupported', () => {
  const { decision, findings } = judge(atMuseum('You passed biology.', 'did i pass bio'))
  expect(decision).toBe('block')
  expect(findings.map((finding) => finding.rule)).not.toContain('unsupported')
})
