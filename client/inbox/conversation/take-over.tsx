import { Hand } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { isSeenBy } from '../../alerts/urgent-news.ts'
import { useDesk } from '../../desk.tsx'
import { useStore } from '../../store.ts'
import { useVisible } from '../../use-visible.ts'
import { useActions } from '../actions.ts'

const restAfterTry = 10_000

/** Tells the server that a person attends to this; asked as often as one likes. */
export function useTakeOver(row: ConversationRow): () => void {
  const { may, writings } = useDesk()
  const { takeOver } = useActions()
  const tried = useRef({ status: row.status, at: 0 })
  return useCallback(() => {
    if (row.takenOver || !may('reply')) return
    // A failed try is told once, not at every key.
    const again =
      tried.current.status !== row.status || Date.now() - tried.current.at > restAfterTry
    if (!again) return
    tried.current = { status: row.status, at: Date.now() }
    writings.change(row.id, { tookOver: true })
    takeOver(row)
  }, [row, may, writings, takeOver])
}

/** Whoever has an urgent conversation before their eyes has seen it, and attends to it. */
export function useSeenUrgent(row: ConversationRow): void {
  const { me, may, writings } = useDesk()
  const { takeOver } = useActions()
  const visible = useVisible()
  const noted = useRef<number | null>(null)
  const since = row.urgent?.since ?? null
  const unseen = since !== null && !isSeenBy(row, me.staff.id)
  useEffect(() => {
    if (!unseen || !visible || noted.current === since || !may('reply')) return
    noted.current = since
    writings.change(row.id, { tookOver: true })
    takeOver(row)
  }, [unseen, visible, since, row, may, writings, takeOver])
}

/** Why no automatic reply comes here any more. */
export function TakenOver({ row }: { row: ConversationRow }) {
  const { writings } = useDesk()
  const { tookOver } = useStore(writings.of(row.id))
  const shown = row.takenOver && row.status === 'open' && row.contact.optedOutAt === null
  return (
    <p role="status" className={shown ? 'taken-over' : ''}>
      {shown && (
        <>
          <Hand className="icon" size={14} aria-hidden="true" />
          {tookOver ? 'You have' : 'A colleague has'} taken over: nothing is sent automatically
          until Done.
        </>
      )}
    </p>
  )
}
