import { expect, test } from 'vitest'
import { isSeenBy, UrgentNews, urgentWords } from '../../client/alerts/urgent-news.ts'
import { seenWhen, seenWords } from '../../client/words/seen.ts'
import type { ConversationRow } from '../../server/wire/shapes.ts'

const jo = { id: 'jo', name: 'Jo' }
const noon = new Date(2026, 10, 24, 12).getTime()

const urgent = (id: string, since = 1, seenBy: { staff: typeof jo; at: number }[] = []) =>
  ({
    id,
    contact: { address: '+15550100' },
    urgent: { since, why: 'They speak of harming themselves.', seenBy },
  }) as unknown as ConversationRow

test('the alarm is raised once for each urgency, and again when it comes again', () => {
  const news = new UrgentNews()
  expect(news.hear([urgent('a')])).toHaveLength(1)
  expect(news.hear([urgent('a')])).toHaveLength(0)
  expect(news.hear([urgent('b'), urgent('a')]).map(({ id }) => id)).toEqual(['b'])
  expect(news.hear([])).toHaveLength(0)
  expect(news.hear([urgent('a')])).toHaveLength(0)
  expect(news.hear([urgent('a', 2)])).toHaveLength(1)
})

test('one is said with its reason, several by their count', () => {
  expect(urgentWords([urgent('a')])).toBe('Urgent: +1 555-0100. They speak of harming themselves.')
  expect(urgentWords([urgent('a'), urgent('b')])).toMatch(/^2 urgent conversations/)
})

test('who saw it is said, with the time where there is room', () => {
  const seen = [
    { staff: jo, at: noon },
    { staff: { id: 'dana', name: 'Dana' }, at: noon + 60_000 },
  ]
  expect(seenWords([])).toBe('Nobody has seen it yet')
  expect(seenWords(seen)).toBe('Seen by Jo and Dana')
  expect(seenWhen(seen, noon)).toBe('Seen by Jo at 12:00 and Dana at 12:01')
  expect(isSeenBy(urgent('a', 1, seen), 'jo')).toBe(true)
  expect(isSeenBy(urgent('a'), 'jo')).toBe(false)
})
