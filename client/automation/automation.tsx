import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { useDesk } from '../desk.tsx'
import { Failure, Skeleton } from '../parts/state.tsx'
import { useTitle } from '../use-title.ts'
import { Confidence } from './confidence.tsx'
import { Hours } from './hours.tsx'
import { Mode } from './mode.tsx'
import { useAutoReply } from './reads.ts'
import { Switch } from './switch.tsx'
import { Text } from './text.tsx'
import './automation.css'

/** When an office answers by itself, how sure it must be, and what else may go out alone. */
export function AutoReplies() {
  const { may, office } = useDesk()
  const { data, error, refetch } = useAutoReply()
  useTitle('Auto-replies')
  return (
    <main className="page" id="content" tabIndex={-1} data-pane="content">
      <div className="page-inner automation">
        <header className="page-top">
          <h1>Auto-replies</h1>
        </header>
        <Switch />
        <p className="lead">
          {office.name} answers by itself only what one public fact fully answers, and never where a
          person has taken over. The rest is left to people.
          {!may('edit-auto-reply') && ' A supervisor can change what stands here.'}
        </p>
        {data ? (
          <Sections key={office.id} saved={data} />
        ) : error ? (
          <Failure what="Couldn’t load the settings" error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton rows={4} label="Loading the settings" />
        )}
      </div>
    </main>
  )
}

const Sections = ({ saved }: { saved: AutoReplySettings }) => (
  <>
    <Mode saved={saved} />
    <Hours saved={saved} />
    <Confidence saved={saved} />
    <Text
      saved={saved}
      name="greeting"
      title="When the office is closed"
      label="Greeting"
      hint="Sent once a day to who texts outside of all parts of the week. Leave it empty to send none."
    />
    <Text
      saved={saved}
      name="crisisText"
      title="When somebody may be in danger"
      label="Crisis text"
      hint="The only text that goes out by itself then; people are alerted in any case. Leave it empty to send none."
    />
    <Text
      saved={saved}
      name="helpText"
      title="When somebody texts HELP"
      label="Answer to HELP"
      hint="Says who answers here, where to call, and that STOP ends it. Leave it empty to send none."
    />
  </>
)
