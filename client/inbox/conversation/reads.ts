import { useMutation, useQuery } from '@tanstack/react-query'
import type { ConversationDetail, Fact, Message } from '../../../server/wire/shapes.ts'
import { call } from '../../api.ts'
import { kept } from '../../cache.ts'
import { useDesk } from '../../desk.tsx'
import { placeEverywhere } from '../list/reads.ts'

/** One conversation; what the server holds of its draft goes to the composer. */
export function useConversation(id: string) {
  const { client, writings, me } = useDesk()
  const key = kept.conversation(id)

  const conversation = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const askedAt = Date.now()
      const fresh = await call('openConversation', { params: { id } }, signal)
      writings.hear(id, fresh, askedAt)
      placeEverywhere(client, fresh.row, me.staff.id)
      return joinFresh(client.getQueryData<ConversationDetail>(key), fresh)
    },
  })
  const earlier = useMutation({
    mutationFn: (before: string) => call('earlierMessages', { params: { id }, query: { before } }),
    onSuccess: (page) =>
      client.setQueryData<ConversationDetail>(key, (known) => known && joinEarlier(known, page)),
  })
  return { conversation, earlier }
}

/** Keeps the older pages that are already here, as long as they join the newest one. */
export function joinFresh(
  known: ConversationDetail | undefined,
  fresh: ConversationDetail,
): ConversationDetail {
  const first = fresh.messages[0]
  const at = known?.messages.findIndex(({ id }) => id === first?.id) ?? -1
  if (!known || at <= 0) return fresh
  return {
    ...fresh,
    messages: [...known.messages.slice(0, at), ...fresh.messages],
    earlier: known.earlier,
    facts: joinFacts(known.facts, fresh.facts),
  }
}

export function joinEarlier(
  known: ConversationDetail,
  page: { messages: Message[]; earlier: string | null; facts: Fact[] },
): ConversationDetail {
  const here = new Set(known.messages.map(({ id }) => id))
  return {
    ...known,
    messages: [...page.messages.filter(({ id }) => !here.has(id)), ...known.messages],
    earlier: page.earlier,
    facts: joinFacts(page.facts, known.facts),
  }
}

/** Puts a message the server just made into the thread, once. */
export function joinMessage(known: ConversationDetail, message: Message): ConversationDetail {
  const others = known.messages.filter(({ id }) => id !== message.id)
  return { ...known, messages: [...others, message] }
}

const joinFacts = (older: Fact[], newer: Fact[]): Fact[] => [
  ...new Map([...older, ...newer].map((fact) => [fact.id, fact])).values(),
]

export function useColleagues() {
  const { office } = useDesk()
  return useQuery({
    queryKey: kept.colleagues(office.id),
    queryFn: ({ signal }) => call('listColleagues', { params: { office: office.id } }, signal),
  })
}

/** The newest text of the contact on the screen. */
export const newestInbound = (messages: readonly Message[]): Message | undefined =>
  messages.findLast(({ direction }) => direction === 'inbound')
