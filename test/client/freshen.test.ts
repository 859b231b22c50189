import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { kept } from '../../client/cache.ts'
import { Freshener, keysOf } from '../../client/freshen.ts'
import type { Change } from '../../server/wire/news.ts'

const change = (type: Change['type'], conversationId: string | null = 'c'): Change => ({
  seq: 1,
  type,
  conversationId,
})

test('a message makes lists, counters, phones and steps old; a fact only facts and verdicts', () => {
  expect(keysOf('o', [change('message')])).toEqual([
    kept.lists('o'),
    kept.counters('o'),
    kept.suspected('o'),
    kept.phones,
    kept.steps,
  ])
  expect(keysOf('o', [change('knowledge', null)])).toEqual([kept.facts('o'), kept.verdicts])
  expect(keysOf('o', [change('note')])).toEqual([kept.steps])
  expect(keysOf('o', [change('automation', null)])).toEqual([
    kept.autoReply('o'),
    kept.automaticSending,
  ])
})

test('what changed in a conversation makes its consent old too', async () => {
  const client = new QueryClient()
  client.setQueryData(kept.consent('a'), {})
  new Freshener(client, 'me').add('o', [change('conversation', 'a')])
  await expect.poll(() => client.getQueryState(kept.consent('a'))?.isInvalidated).toBe(true)
})

test('only what changed becomes old', async () => {
  const client = new QueryClient()
  for (const id of ['a', 'b']) client.setQueryData(kept.conversation(id), {})
  new Freshener(client, 'me').add('o', [change('message', 'a')])
  await expect.poll(() => client.getQueryState(kept.conversation('a'))?.isInvalidated).toBe(true)
  expect(client.getQueryState(kept.conversation('b'))?.isInvalidated).toBe(false)
})
