import type { QueryClient } from '@tanstack/react-query'
import type { Change, ChangeType } from '../server/wire/news.ts'

/** Names of what is kept from the server. The first word says what it is; the office or the thing follows. */
export const kept = {
  me: ['me'] as const,
  lists: (office: string) => ['list', office] as const,
  list: (office: string, view: string) => ['list', office, view] as const,
  counters: (office: string) => ['counters', office] as const,
  conversation: (id: string) => ['conversation', id] as const,
  verdicts: ['verdict'] as const,
  verdict: (conversation: string, newest: string, text: string) =>
    ['verdict', conversation, newest, text] as const,
  facts: (office: string) => ['facts', office] as const,
  templates: (office: string) => ['templates', office] as const,
  colleagues: (office: string) => ['colleagues', office] as const,
  staff: ['staff'] as const,
  phones: ['phone'] as const,
  phone: (number: string) => ['phone', number] as const,
  steps: ['steps'] as const,
  stepsOf: (message: string) => ['steps', message] as const,
}

const touchesLists: readonly ChangeType[] = ['message', 'status', 'conversation', 'draft']
const touchesPhones: readonly ChangeType[] = ['message', 'status']

/** Reads again what the changes touch, of the things now on the screen. */
export function freshen(client: QueryClient, office: string, changes: readonly Change[]): void {
  const types = new Set(changes.map((change) => change.type))
  const has = (wanted: readonly ChangeType[]) => wanted.some((type) => types.has(type))
  const again = (queryKey: readonly unknown[]) => void client.invalidateQueries({ queryKey })

  for (const id of new Set(changes.map((change) => change.conversationId))) {
    if (id) again(kept.conversation(id))
  }
  if (has(touchesLists)) {
    again(kept.lists(office))
    again(kept.counters(office))
  }
  if (has(touchesPhones)) again(kept.phones)
  if (has([...touchesLists, 'note'])) again(kept.steps)
  if (types.has('knowledge')) {
    again(kept.facts(office))
    again(kept.verdicts)
  }
  if (types.has('template')) again(kept.templates(office))
}

/** Reads everything of an office again: too much was missed to tell what changed. */
export function freshenAll(client: QueryClient): void {
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'me' })
}
