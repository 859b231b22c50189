import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { caseOf, factOf, momentOf, readLines } from '../../server/vouch/lines.ts'

/** What may never stand beside a fact, however right the fact is. */
const slipped = {
  record: [
    'your request is still open',
    'your form came in',
    'we have your form',
    'yours expired',
    'your application looks complete',
    'you already used it',
    'you should have got an email',
    'it was returned to you',
    'your deposit came through',
    'your deposit is paid',
    'your form has been approved',
    'your form is approved',
    'your name comes up',
    'the one you ordered is here',
    'since you already have one',
  ],
  grade: [
    'you got an A',
    'congrats on the A minus',
    'the exam went well for you',
    'it was a B plus',
    'you made the honors list',
    'aprobaste',
    'y0u p4ssed',
    'she passed too',
  ],
  identity: ['thanks Jake', 'welcome back', 'as our oldest member', 'tell your daughter hi'],
  health: ['hope your knee is better', 'your test came back negative', 'sorry about your surgery'],
  financial: ['you owe 40 dollars', 'your card was declined', 'your scholarship covers it'],
  disciplinary: ['since you were suspended', 'your conduct case is closed'],
  immigration: ['your visa is fine', 'your I-20 is ready'],
  'personal data': ['your address is 12 Oak Street', 'your ID is K0091254'],
  credential: ['the wifi password is Otter22', 'the door code is 2580'],
  'third person': ['Jake is in that class', 'he already paid', 'your roommate signed up too'],
  favour: [
    'we will waive the fee for you',
    'I will make an exception',
    'we saved you a seat',
    'Dr. Lee will call you at 3',
  ],
}

const offices = fileURLToPath(new URL('../cases/offices', import.meta.url))

/** Three right replies of each office, as they went. */
const sends = readdirSync(offices).flatMap((office) => {
  const facts = readLines(`${offices}/${office}/facts.jsonl`, factOf).rows
  const knowledge = compile(facts, office)
  return readLines(`${offices}/${office}/guard.jsonl`, caseOf)
    .rows.filter((each) => each.expect === 'send')
    .map(({ draft, inbound, office: name, now }) => ({
      draft,
      inbound,
      office: name,
      now: momentOf(now),
      knowledge,
      author: 'person' as const,
    }))
    .filter((situation) => judge(situation).decision === 'send')
    .slice(0, 3)
})

test.each(Object.entries(slipped))('no %s slips in beside a fact', (_, slips) => {
  expect(sends.length).toBeGreaterThan(30)
  const sent = sends.flatMap((situation) =>
    slips
      .flatMap((slip) => [
        `${situation.draft.replace(/[.!]*$/, '')}, and ${slip}.`,
        `${situation.draft} ${slip[0]!.toUpperCase()}${slip.slice(1)}.`,
      ])
      .filter((draft) => judge({ ...situation, draft }).decision === 'send'),
  )
  expect(sent).toEqual([])
})
