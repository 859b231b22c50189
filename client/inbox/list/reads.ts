import { type QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { call } from '../../api.ts'
import { kept } from '../../cache.ts'
import { useDesk } from '../../desk.tsx'
import {
  addPage,
  type Listed,
  type ListName,
  listNames,
  mergeHead,
  placeRow,
  type View,
  viewNames,
} from './pages.ts'

const pageSize = 50
const largestPage = 100

/** The rows of a view: the first page follows the news, older pages are added by hand. */
export function useList(view: View) {
  const { client, office } = useDesk()
  const key = kept.list(office.id, view)

  const list = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const known = client.getQueryData<Listed>(key)
      const limit = (known?.rows.length ?? 0) > pageSize ? largestPage : pageSize
      const head = await page(office.id, view, { limit }, signal)
      return mergeHead(client.getQueryData<Listed>(key), head)
    },
  })
  const more = useMutation({
    mutationFn: (cursor: string) => page(office.id, view, { limit: pageSize, cursor }),
    onSuccess: (older) =>
      client.setQueryData<Listed>(key, (known) => (known ? addPage(known, older) : older)),
  })
  return { list, more }
}

/** What is urgent in an office: so few that one page holds them. */
export const urgentIn = (office: string) => ({
  queryKey: kept.list(office, 'urgent'),
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<Listed> =>
    page(office, 'urgent', { limit: largestPage }, signal),
})

export function useUrgent(): readonly ConversationRow[] {
  const { office } = useDesk()
  return useQuery(urgentIn(office.id)).data?.rows ?? none
}

const none: readonly ConversationRow[] = []

const page = (
  office: string,
  view: ListName,
  query: { limit: number; cursor?: string },
  signal?: AbortSignal,
) => call('listConversations', { params: { office }, query: { view, ...query } }, signal)

/** Lays a changed row into every list that is kept. */
export function placeEverywhere(client: QueryClient, row: ConversationRow, me: string): void {
  for (const view of listNames) {
    client.setQueryData<Listed>(
      kept.list(row.officeId, view),
      (known) => known && placeRow(known, row, view, me),
    )
  }
}

const singlesAtMost = 20

/** Rows beyond the first page are not read again with it: reads the changed ones one by one. */
export async function freshenDeep(
  client: QueryClient,
  office: string,
  changed: readonly string[],
  me: string,
): Promise<void> {
  const rows = viewNames.map(
    (view) => client.getQueryData<Listed>(kept.list(office, view))?.rows ?? [],
  )
  const long = rows.filter(({ length }) => length > largestPage)
  const heads = new Set(long.flatMap((list) => list.slice(0, largestPage)).map(({ id }) => id))
  const deep = long.length ? changed.filter((id) => !heads.has(id)) : []
  for (const id of deep.slice(0, singlesAtMost)) {
    const { row } = await call('openConversation', { params: { id } })
    placeEverywhere(client, row, me)
  }
}
