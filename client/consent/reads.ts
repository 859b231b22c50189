import { type QueryClient, useQuery } from '@tanstack/react-query'
import type {
  ConsentEvent,
  Contact,
  ConversationDetail,
  ConversationRow,
} from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { type Desk, useDesk } from '../desk.tsx'
import type { Listed } from '../inbox/list/pages.ts'

/** The consent ledger of who is at the other end of a conversation, newest first. */
export function useConsent(
  { id, contact }: Pick<ConversationRow, 'id' | 'contact'>,
  enabled = true,
) {
  return useQuery({
    enabled,
    queryKey: kept.consent(id),
    queryFn: ({ signal }) => call('consentOf', { params: { id: contact.id } }, signal),
  })
}

export const lastOf = (
  events: readonly ConsentEvent[] | undefined,
  action: ConsentEvent['action'],
): ConsentEvent | undefined => events?.find((event) => event.action === action)

/** Texts whose meaning a person has to decide, the most pressing first. */
export function useSuspected() {
  const { office } = useDesk()
  return useQuery({
    queryKey: kept.suspected(office.id),
    queryFn: ({ signal }) => call('listSuspected', { params: { office: office.id } }, signal),
  })
}

/** The server changed a contact: shown at once wherever it stands, then read again. */
export function heardOf(desk: Desk, contact: Contact): void {
  place(desk.client, contact)
  const names = ['list', 'conversation', 'counters', 'suspected']
  void desk.client.invalidateQueries({
    predicate: ({ queryKey }) => names.includes(String(queryKey[0])),
  })
}

function place(client: QueryClient, contact: Contact): void {
  const changed = (row: ConversationRow) =>
    row.contact.id === contact.id ? { ...row, contact } : row
  client.setQueriesData<Listed>({ queryKey: ['list'] }, (known) =>
    known && 'rows' in known ? { ...known, rows: known.rows.map(changed) } : known,
  )
  client.setQueriesData<ConversationDetail>({ queryKey: ['conversation'] }, (known) =>
    known && 'row' in known ? { ...known, row: changed(known.row) } : known,
  )
}
