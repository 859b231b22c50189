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
  /** A person attends to it: automation rests until it is done. */
  takeOver: (row: ConversationRow) => void
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
      takeOver: (row) => void takeOver(desk, row),
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
  const done = status === 'done'
  const changed = {
    ...row,
    status,
    waitingSince: done ? null : row.waitingSince,
    takenOver: !done && row.takenOver,
  }
  if (done) desk.writings.change(row.id, { tookOver: false })
  if (!quiet) {
    const words = done ? `${number} is done` : `${number} is open again`
    desk.undo.did(words, () => void setStatus(desk, changed, row.status, true))
  }
  await act(desk, row, changed, () =>
    call('setStatus', {
      params: { id: row.id },
      body: done ? { status, lastAt: row.lastAt } : { status },
    }),
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

async function takeOver(desk: Desk, row: ConversationRow) {
  const { urgent } = row
  const staff = { id: desk.me.staff.id, name: desk.me.staff.name }
  const seenBy = urgent?.seenBy.filter((seen) => seen.staff.id !== staff.id) ?? []
  const seen = urgent && { ...urgent, seenBy: [...seenBy, { staff, at: Date.now() }] }
  await act(
    desk,
    row,
    { ...row, takenOver: true, urgent: seen },
    () => call('takeOver', { params: { id: row.id } }),
    'Automatic replies may still go out here.',
  )
}

async function act(
  desk: Desk,
  was: ConversationRow,
  wanted: ConversationRow,
  ask: () => Promise<ConversationRow>,
  failed = 'That did not work.',
) {
  showRow(desk, wanted)
  try {
    showRow(desk, await ask())
  } catch (error) {
    showRow(desk, was)
    desk.undo.failed(`${failed} ${sayWhy(error)}`)
  }
  void desk.client.invalidateQueries({ queryKey: kept.counters(was.officeId) })
}

/** Lays a row the server told, or will tell, wherever it stands. */
export function showRow({ client, me }: Desk, row: ConversationRow): void {
  placeEverywhere(client, row, me.staff.id)
  client.setQueryData<ConversationDetail>(
    kept.conversation(row.id),
    (detail) => detail && { ...detail, row },
  )
}
