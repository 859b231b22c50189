import { CircleStop, Play, Radio } from 'lucide-react'
import { useDesk } from '../desk.tsx'
import { focusSoon } from '../focus-soon.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/state.tsx'
import { useNow } from '../use-now.ts'
import { since } from '../words/time.ts'
import { resumeAll, stopAll, useAutomaticSending } from './reads.ts'

/** The one switch for everything that is sent by itself, in every office. */
export function Switch() {
  const desk = useDesk()
  const now = useNow(60_000)
  const { data, error, refetch } = useAutomaticSending()
  if (error && !data)
    return (
      <Failure
        what="Couldn’t tell whether automatic sending is on"
        error={error}
        retry={() => void refetch()}
      />
    )
  if (!data) return null
  const { stopped } = data
  const stop = () => {
    void stopAll(desk)
    // For who may not resume, no button takes the place of this one.
    if (!desk.may('resume-automatic-sending')) focusSoon('#switch-title')
  }
  return (
    <section className={`card switch ${stopped ? 'stopped' : ''}`} aria-labelledby="switch-title">
      {stopped ? (
        <CircleStop className="icon" size={28} aria-hidden="true" />
      ) : (
        <Radio className="icon" size={28} aria-hidden="true" />
      )}
      <div>
        <h2 id="switch-title">
          {stopped ? 'Automatic sending is stopped' : 'Automatic sending is on'}
        </h2>
        <p>
          {stopped
            ? `By ${stopped.by.name}, since ${since(stopped.since, now)}. Nothing goes out by itself, in any office. People can still reply.`
            : 'Stopping it takes back what waits to go out by itself, at once and in every office.'}
        </p>
      </div>
      {stopped ? (
        desk.may('resume-automatic-sending') ? (
          <Button look="main" place="big" onPress={() => void resumeAll(desk)}>
            <Play className="icon" size={18} aria-hidden="true" /> Resume automatic sending
          </Button>
        ) : (
          <p>A supervisor can resume it.</p>
        )
      ) : (
        desk.may('stop-automatic-sending') && (
          <Button look="danger" place="big" onPress={stop}>
            <CircleStop className="icon" size={18} aria-hidden="true" /> Stop all automatic sending
          </Button>
        )
      )}
    </section>
  )
}
