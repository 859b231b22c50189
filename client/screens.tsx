import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useDesk } from './desk.tsx'
import { Inbox } from './inbox/inbox.tsx'
import { Empty, Skeleton } from './parts/state.tsx'
import { Shell } from './shell/shell.tsx'

const Knowledge = lazy(async () => ({
  default: (await import('./knowledge/knowledge.tsx')).Knowledge,
}))
const AutoReplies = lazy(async () => ({
  default: (await import('./automation/automation.tsx')).AutoReplies,
}))
const MayBeOptOuts = lazy(async () => ({
  default: (await import('./consent/suspected.tsx')).MayBeOptOuts,
}))
const Simulator = lazy(async () => ({
  default: (await import('./simulator/simulator.tsx')).Simulator,
}))
const Team = lazy(async () => ({ default: (await import('./team/team.tsx')).Team }))

/** Which address shows which screen. */
export function Screens() {
  const { may, me } = useDesk()
  return (
    <Shell>
      <Suspense fallback={<Skeleton rows={6} label="Loading the page" />}>
        <Switch>
          <Route path="/inbox/:view?/:conversation?">
            {({ view, conversation }) => <Inbox view={view} conversation={conversation} />}
          </Route>
          {may('read-knowledge') && <Route path="/knowledge" component={Knowledge} />}
          {may('read-inbox') && <Route path="/opt-outs" component={MayBeOptOuts} />}
          {may('read-inbox') && <Route path="/auto-replies" component={AutoReplies} />}
          {may('simulate') && me.provider === 'simulator' && (
            <Route path="/simulator" component={Simulator} />
          )}
          {may('manage-staff') && <Route path="/team" component={Team} />}
          <Route path="/">
            <Redirect to="/inbox" replace />
          </Route>
          <Route>
            <NotHere />
          </Route>
        </Switch>
      </Suspense>
    </Shell>
  )
}

const NotHere = () => (
  <main className="page" id="content" tabIndex={-1} data-pane="content">
    <h1 className="vh">Not found</h1>
    <Empty title="There is nothing at this address">
      <a href="/inbox">Go to the inbox</a>
    </Empty>
  </main>
)
