import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useDesk } from '../desk.tsx'
import { focusSoon } from '../focus-soon.ts'
import { Empty } from '../parts/state.tsx'
import { useCounters } from '../shell/nav.tsx'
import { useCommands } from '../use-commands.ts'
import { useMedia, narrow } from '../use-media.ts'
import { useTitle } from '../use-title.ts'
import { ConversationPane } from './conversation/conversation-pane.tsx'
import { ListPane } from './list/list-pane.tsx'
import { type View, viewNames } from './list/pages.ts'
import './inbox.css'

const restBeforeOpening = 120

/** The inbox: which view and which conversation are open is in the address. */
export function Inbox({
  view: asked,
  conversation,
}: {
  view: string | undefined
  conversation: string | undefined
}) {
  const view = viewNames.find((name) => name === asked) ?? 'open'
  const { office } = useDesk()
  const moves = useMoves(view, conversation ?? null)
  const counters = useCounters()
  useCommands({ next: () => moves.step(1), previous: () => moves.step(-1) })
  const alone = useMedia(narrow) && !conversation
  useTitle(
    conversation ? null : counters?.urgent ? `${counters.urgent} urgent` : null,
    conversation ? null : counters?.open ? `(${counters.open}) Inbox` : 'Inbox',
  )

  return (
    <div className={`inbox ${conversation ? 'has-open' : ''}`}>
      <ListPane key={`${office.id} ${view}`} view={view} alone={alone} {...moves.list} />
      {alone ? null : conversation ? (
        <ConversationPane
          key={conversation}
          id={conversation}
          waiting={counters?.open ?? 0}
          {...moves.pane}
        />
      ) : (
        <main className="conversation none" id="content" tabIndex={-1} data-pane="conversation">
          <h1 className="vh">Inbox</h1>
          <Empty title="No conversation is open">
            <p>Choose one from the list, or press J.</p>
          </Empty>
        </main>
      )}
    </div>
  )
}

/** Moving through the list: the cursor goes at once, the conversation opens when it rests. */
function useMoves(view: View, opened: string | null) {
  const [, navigate] = useLocation()
  const phone = useMedia(narrow)
  const [cursor, setCursor] = useState(opened)
  const [wasOpened, setWasOpened] = useState(opened)
  const order = useRef<readonly string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  if (opened !== wasOpened) {
    setWasOpened(opened)
    if (opened) setCursor(opened)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  const ordered = useCallback((ids: readonly string[]) => {
    order.current = ids
  }, [])
  const open = useCallback(
    (id: string) => {
      clearTimeout(timer.current)
      setCursor(id)
      navigate(`/inbox/${view}/${id}`, { replace: !phone && opened !== null })
    },
    [navigate, view, phone, opened],
  )
  const move = (id: string) => {
    setCursor(id)
    clearTimeout(timer.current)
    if (!phone) timer.current = setTimeout(() => open(id), restBeforeOpening)
  }
  const enter = () => {
    if (!cursor) return
    open(cursor)
    focusSoon('#messages')
  }
  const step = (by: 1 | -1) => {
    const at = cursor === null ? -1 : order.current.indexOf(cursor)
    const id = order.current[at < 0 ? 0 : at + by]
    if (id) move(id)
  }
  /** After Done: the next one in line, else the list. */
  const leave = (id: string) => {
    const at = order.current.indexOf(id)
    const next = order.current[at + 1] ?? order.current[at - 1]
    if (next && !phone) open(next)
    else navigate(`/inbox/${view}`)
  }
  const close = () => {
    navigate(`/inbox/${view}`)
  }

  return {
    list: { cursor, ordered, move, open, enter },
    step,
    pane: {
      view,
      leave,
      close,
      toList: () => focusSoon('[role=listbox]'),
    },
  }
}
