import { ArrowUp } from 'lucide-react'
import {
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { Button } from '../../parts/button.tsx'
import { useNow } from '../../use-now.ts'
import { Row, rowId } from './row.tsx'
import { sameOrder, settle } from './settle.ts'
import { useWindow } from './use-window.ts'

interface ListProps {
  rows: readonly ConversationRow[]
  label: string
  cursor: string | null
  /** Tells the order on the screen, for J and K. */
  ordered: (ids: readonly string[]) => void
  move: (id: string) => void
  open: (id: string) => void
  enter: () => void
  more: { load: () => void; loading: boolean } | null
}

/** The conversations of a view: one tab stop, a window of rows, and a pill for what is new. */
export function List({ rows, label, cursor, ordered, move, open, enter, more }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const now = useNow()
  const view = useWindow(scroller, rows.length)
  const [focused, setFocused] = useState(false)
  const [hovered, setHovered] = useState(false)
  const free = !focused && !hovered && view.atTop

  const { order, waiting, accept } = useSettled(rows, free)
  useLayoutEffect(() => ordered(order), [order, ordered])
  useInView(scroller, cursor, order)

  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const at = cursor === null ? -1 : order.indexOf(cursor)
  const go = (index: number) => {
    const id = order[Math.max(0, Math.min(order.length - 1, index))]
    if (id) move(id)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const step = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: order.length - 1,
    }[event.key]
    if (step !== undefined) go(step)
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  const showNew = () => {
    accept()
    scroller.current?.scrollTo({ top: 0 })
  }

  return (
    <div className="rows-frame">
      {waiting > 0 && (
        <Button look="main" size="small" place="rows-new" onPress={showNew}>
          <ArrowUp className="icon" size={14} aria-hidden="true" />
          {waiting} new
        </Button>
      )}
      <div
        className="rows"
        ref={scroller}
        onPointerEnter={(event) => setHovered(event.pointerType === 'mouse')}
        onPointerLeave={() => setHovered(false)}
      >
        <div
          className="rows-list"
          role="listbox"
          aria-label={label}
          tabIndex={0}
          data-pane-first
          aria-activedescendant={at < 0 ? undefined : rowId(cursor!)}
          style={{ height: `calc(${order.length} * var(--row))` }}
          onKeyDown={keys}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        >
          {order.map((id, index) => {
            const row = byId.get(id)
            if (!row || (index !== at && (index < view.from || index > view.to))) return null
            return (
              <Row
                key={id}
                row={row}
                now={now}
                index={index}
                of={more ? -1 : order.length}
                selected={id === cursor}
                open={open}
              />
            )
          })}
        </div>
        {more && (
          <Button place="rows-more" onPress={more.load} busy={more.loading}>
            {more.loading ? 'Loading…' : 'Load more'}
          </Button>
        )}
      </div>
    </div>
  )
}

function useSettled(rows: readonly ConversationRow[], free: boolean) {
  const latest = useMemo(() => rows.map(({ id }) => id), [rows])
  const [shown, setShown] = useState<readonly string[]>(latest)
  const { order, waiting } = settle(shown, latest, free)
  if (!sameOrder(order, shown)) setShown(order)
  return { order: shown, waiting, accept: () => setShown(latest) }
}

/** Scrolls the cursor's row into the window when it moves out of it. */
function useInView(
  scroller: RefObject<HTMLDivElement | null>,
  cursor: string | null,
  order: readonly string[],
): void {
  const seen = useRef<string | null>(null)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || cursor === null || cursor === seen.current) return
    const at = order.indexOf(cursor)
    if (at < 0) return
    seen.current = cursor
    const height = (box.firstElementChild as HTMLElement).offsetHeight / order.length
    const top = at * height
    if (top < box.scrollTop) box.scrollTo({ top })
    else if (top + height > box.scrollTop + box.clientHeight)
      box.scrollTo({ top: top + height - box.clientHeight })
  }, [scroller, cursor, order])
}
