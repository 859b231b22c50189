import { CircleStop, Siren } from 'lucide-react'
import { Link, useRoute } from 'wouter'
import { resumeAll, useAutomaticSending } from '../automation/reads.ts'
import { useDesk } from '../desk.tsx'
import { focusSoon } from '../focus-soon.ts'
import { useUrgent } from '../inbox/list/reads.ts'
import { Button } from '../parts/button.tsx'
import { narrow, useMedia } from '../use-media.ts'
import { useNow } from '../use-now.ts'
import { counted } from '../words/count.ts'
import { since } from '../words/time.ts'
import { Connection } from './connection.tsx'
import './strips.css'

/** What concerns everybody, above every page. */
export const Strips = () => (
  <section className="strips" aria-label="Notices">
    <Connection />
    <Stopped />
    <Urgent />
  </section>
)

/** Somebody stopped all automatic sending. */
function Stopped() {
  const desk = useDesk()
  const now = useNow(60_000)
  const stopped = useAutomaticSending().data?.stopped
  const resume = () => {
    void resumeAll(desk)
    // The button goes with the strip.
    focusSoon('#content')
  }
  return (
    <div className={`strip ${stopped ? 'stopped' : 'hidden'}`}>
      <p role="status">
        {stopped && (
          <>
            <CircleStop className="icon" size={16} aria-hidden="true" />
            <span>
              Automatic sending is stopped by {stopped.by.name} since {since(stopped.since, now)}
            </span>
          </>
        )}
      </p>
      {stopped && desk.may('resume-automatic-sending') && (
        <Button size="small" onPress={resume}>
          Resume
        </Button>
      )}
    </div>
  )
}

/** Somebody may be in danger, and the list that shows it is not on the screen. */
function Urgent() {
  const rows = useUrgent()
  const [inInbox, inside] = useRoute('/inbox/:view?/:conversation?')
  const phone = useMedia(narrow)
  const opened = inside?.conversation
  const listed = inInbox && !(phone && opened)
  const others = rows.filter(({ id }) => id !== opened)
  const [first] = others
  if (listed || !first) return null
  return (
    <p className="strip urgent-strip">
      <Siren className="icon" size={16} aria-hidden="true" />
      <Link href={others.length === 1 ? `/inbox/open/${first.id}` : '/inbox/open'}>
        {counted(others.length, 'urgent conversation')}: somebody may be in danger
      </Link>
    </p>
  )
}
