import { useEffect } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../../desk.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Empty, Failure, Skeleton } from '../../parts/state.tsx'
import { useCounters, views } from '../../shell/nav.tsx'
import { counted, short } from '../../words/count.ts'
import { List } from './list.tsx'
import type { View } from './pages.ts'
import { useList } from './reads.ts'
import './list.css'

const viewWords: Record<View, string> = {
  open: 'Open',
  mine: 'Mine',
  unassigned: 'Unassigned',
  done: 'Done',
}

interface ListPaneProps {
  view: View
  /** On a phone the list is the whole page. */
  alone: boolean
  cursor: string | null
  ordered: (ids: readonly string[]) => void
  move: (id: string) => void
  open: (id: string) => void
  enter: () => void
}

/** The left pane of the inbox: a view, and its rows in every state a list can be in. */
export function ListPane({ view, alone, ...moves }: ListPaneProps) {
  const { list, more } = useList(view)
  const { announcer } = useDesk()
  const failed = more.error
  useEffect(() => {
    if (failed) announcer.say('Could not load more conversations')
  }, [failed, announcer])

  const Pane = alone ? 'main' : 'section'
  const Title = alone ? 'h1' : 'h2'

  return (
    <Pane
      className="list-pane"
      aria-labelledby="list-title"
      data-pane="list"
      tabIndex={-1}
      {...(alone ? { id: 'content' } : {})}
    >
      <header className="bar">
        <Title id="list-title">Inbox</Title>
        <Chip words={viewWords[view]} />
      </header>
      <ViewTabs view={view} />
      {list.data ? (
        list.data.rows.length > 0 ? (
          <List
            rows={list.data.rows}
            label={`${viewWords[view]} conversations`}
            more={
              list.data.next
                ? { load: () => more.mutate(list.data.next!), loading: more.isPending }
                : null
            }
            {...moves}
          />
        ) : (
          <NothingHere view={view} />
        )
      ) : list.error ? (
        <Failure
          what="Couldn’t load the conversations"
          error={list.error}
          retry={() => void list.refetch()}
        />
      ) : (
        <Skeleton rows={8} label="Loading conversations" />
      )}
    </Pane>
  )
}

/** The views on a phone, where the rail is not. */
function ViewTabs({ view }: { view: View }) {
  const counters = useCounters()
  return (
    <nav className="list-views" aria-label="Views">
      <ul>
        {views(counters).map((one) => (
          <li key={one.view}>
            <Link href={one.to} aria-current={one.view === view ? 'page' : undefined}>
              {one.words} {one.count !== undefined && <b>{short(one.count)}</b>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NothingHere({ view }: { view: View }) {
  const { may, me } = useDesk()
  const done = useCounters()?.done ?? 0
  if (view === 'mine') return <Empty title="Nothing is assigned to you" />
  if (view === 'done') return <Empty title="Nothing is done yet" />
  return (
    <Empty title="All caught up">
      {done > 0 && <p>{counted(done, 'conversation is', 'conversations are')} done.</p>}
      {may('simulate') && me.provider === 'simulator' && (
        <Link href="/simulator">Text the office from the simulator</Link>
      )}
    </Empty>
  )
}
