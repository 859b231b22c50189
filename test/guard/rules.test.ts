import { describe, expect, test } from 'vitest'
import { decide } from './office.ts'

const stopped: [rule: string, draft: string, asked: string][] = [
  ['grade', 'Hi, you got a B+ on the quiz.', 'my grade?'],
  ['grade', 'You p a s s e d the docent test!', 'did i pass the test'],
  ['grade', 'Y0u f41l3d the test.', 'test result?'],
  ['grade', 'It came to eighty-seven out of a hundred.', 'what was my score'],
  ['grade', 'Su nota es 9.', 'que nota saque'],
  ['grade', 'No need to retake it.', 'do i have to take the test again'],
  ['identity', 'Hi Karen, the museum is closed on Mondays.', 'open monday?'],
  ['identity', 'As a member you enter free.', 'price?'],
  ['identity', 'Welcome back! Members enter free.', 'price?'],
  ['education-record', 'Your registration was approved.', 'did it work?'],
  ['education-record', 'You are enrolled in the workshop.', 'am i in'],
  ['health', 'Sorry to hear about your diabetes. Take care!', 'i have diabetes can i bring snacks'],
  ['financial', 'Your balance is $20.', 'what do i owe'],
  ['disciplinary', 'Since you were suspended, please call us.', 'i got suspended'],
  ['immigration', 'Your visa is fine.', 'is my visa ok'],
  ['personal-data', 'Thanks, found 900-12-3456.', 'my ssn is 900-12-3456'],
  ['credential', 'Your temporary password is Lion-42.', 'locked out'],
  ['marketing', 'Members enter free. Get 20% off in the shop today only!', 'price for members'],
]

describe('what must never go out is blocked, by name', () => {
  test.each(stopped)('%s: %s', (rule, draft, asked) => {
    const found = decide(draft, asked)
    expect(found.decision).toBe('block')
    expect(found.rules).toContain(rule)
  })
})

describe('naming a topic to decline it is fine', () => {
  test.each([
    ["We can't discuss grades by text, sorry.", 'my grade?'],
    ['Please never text us a password.', 'my password is x'],
    ["We can't look up accounts by text. Please call the front desk.", 'look up my account'],
    ['No podemos dar calificaciones por mensaje de texto.', 'que nota saque'],
  ])('%s', (draft, asked) => expect(decide(draft, asked)).toMatchObject({ decision: 'send' }))
})
