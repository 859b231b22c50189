import { useMemo } from 'react'
import type { ConversationDetail, ConversationRow, Person } from '../../server/wire/shapes.ts'
import { call, sayWhy } from '../api.ts'
import { kept } from '../cache.ts'
import { type Desk, useDesk } from '../desk.tsx'
import { sayNumber } from '../words/number.ts'
import { placeEverywhere } from './list/reads.ts'

export interface Actions {
  setStatus: (row: ConversationRow, status: ConversationRow['status']) => void
  assign: (row: ConversationRow, to: Person | null) => void
}

/** What can be done to a conversation: at once on the screen, then on the server, and back with Undo. */
export function useActions(): Actions {
  const desk = useDesk()
  return useMemo(
    () => ({
      setStatus: (row, status) => {
        if (row.status !== status) void setStatus(desk, row, status)
      },
      assign: (row, to) => {
        if (row.assignee?.id !== to?.id) void assign(desk, row, to)
      },
    }),
    [desk],
  )
}

async function setStatus(
  desk: Desk,
  row: ConversationRow,
  status: ConversationRow['status'],
  quiet = false,
) {
  const number = sayNumber(row.contact.address)
  const changed = { ...row, status, waitingSince: status === 'done' ? null : row.waitingSince }
  if (!quiet) {
    const words = status === 'done' ? `${number} is done` : `${number} is open again`
    desk.undo.did(words, () => void setStatus(desk, changed, row.status, true))
  }
  await act(desk, row, changed, () =>
    call('setStatus', { params: { id: row.id }, body: { status } }),
  )
}

async function assign(desk: Desk, row: ConversationRow, to: Person | null, quiet = false) {
  const changed = { ...row, assignee: to }
  if (!quiet) {
    const words = to ? `Assigned to ${to.name}` : 'Assigned to nobody'
    desk.undo.did(words, () => void assign(desk, changed, row.assignee, true))
  }
  const body = { staffId: to?.id ?? null }
  await act(desk, row, changed, () => call('assign', { params: { id: row.id }, body }))
}

async function act(
  desk: Desk,
  was: ConversationRow,
  wanted: ConversationRow,
  ask: () => Promise<ConversationRow>,
) {
  show(desk, wanted)
  try {
    show(desk, await ask())
  } catch (error) {
    show(desk, was)
    desk.undo.failed(`That did not work. ${sayWhy(error)}`)
  }
  void desk.client.invalidateQueries({ queryKey: kept.counters(was.officeId) })
}

function show({ client, me }: Desk, row: ConversationRow): void {
  placeEverywhere(client, row, me.staff.id)
  client.setQueryData<ConversationDetail>(
    kept.conversation(row.id),
    (detail) => detail && { ...detail, row },
  )
}
