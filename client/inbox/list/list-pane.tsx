import { useCallback, useEffect, useMemo } from 'react'
import { Link } from 'wouter'
import type { ConversationRow } from '../../../server/wire/shapes.ts'
import { useDesk } from '../../desk.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Empty, Failure, Skeleton } from '../../parts/state.tsx'
import { useCounters, views } from '../../shell/nav.tsx'
import { counted, short } from '../../words/count.ts'
import { List } from './list.tsx'
import type { View } from './pages.ts'
import { useList, useUrgent } from './reads.ts'
import { UrgentSection } from './urgent-section.tsx'
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
  const urgent = useUrgent()
  const others = useOthers(list.data?.rows, urgent)
  const { ordered } = moves
  const orderedAll = useCallback(
    (ids: readonly string[]) => ordered([...urgent.map(({ id }) => id), ...ids]),
    [ordered, urgent],
  )
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
      <UrgentSection
        rows={urgent}
        view={view}
        cursor={moves.cursor}
        heading={alone ? 'h2' : 'h3'}
      />
      <SuspectedLink />
      {list.data ? (
        others.length > 0 ? (
          <List
            rows={others}
            label={`${viewWords[view]} conversations`}
            more={
              list.data.next
                ? { load: () => more.mutate(list.data.next!), loading: more.isPending }
                : null
            }
            {...moves}
            ordered={orderedAll}
          />
        ) : (
          <NothingHere view={view} urgent={urgent} ordered={orderedAll} />
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

/** What stands on top as urgent does not stand below as well. */
function useOthers(
  rows: readonly ConversationRow[] | undefined,
  urgent: readonly ConversationRow[],
): readonly ConversationRow[] {
  return useMemo(() => {
    const above = new Set(urgent.map(({ id }) => id))
    return (rows ?? []).filter(({ id }) => !above.has(id))
  }, [rows, urgent])
}

/** On a phone, where the rail is not, only when there is something to decide. */
function SuspectedLink() {
  const count = useCounters()?.suspected ?? 0
  if (count === 0) return null
  return (
    <p className="list-suspected">
      <Link href="/opt-outs">
        {counted(count, 'text')} may be {count === 1 ? 'an opt-out' : 'opt-outs'}
      </Link>
    </p>
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

interface NothingProps {
  view: View
  urgent: readonly ConversationRow[]
  ordered: (ids: readonly string[]) => void
}

function NothingHere({ view, urgent, ordered }: NothingProps) {
  const { may, me } = useDesk()
  const done = useCounters()?.done ?? 0
  useEffect(() => ordered([]), [ordered])
  if (urgent.length > 0) return <Empty title="Nothing else is here" />
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
