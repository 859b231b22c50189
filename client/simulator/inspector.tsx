import { Link } from 'wouter'
import type { Message, Step } from '../../server/wire/shapes.ts'
import { Failure } from '../parts/state.tsx'
import { clock } from '../words/time.ts'
import { useOfficeSide, useSteps } from './reads.ts'

const stepWords: Record<Step['name'], string> = {
  arrival: 'Arrival',
  conversation: 'Conversation',
  consent: 'Consent',
  match: 'Match',
  draft: 'Draft',
  verdict: 'Verdict',
  outbox: 'Outbox',
  provider: 'Provider',
  status: 'Status',
}

/** What happened to the last text and to the reply it got, from the records, as it happens. */
export function Inspector({ number }: { number: string }) {
  const { data, error, refetch } = useOfficeSide(number)
  const messages = data?.messages ?? []
  const at = messages.findLastIndex(({ direction }) => direction === 'inbound')
  const last = at < 0 ? [] : messages.slice(at)
  return (
    <section className="inspector" aria-labelledby="inspector-title">
      <header className="inspector-top">
        <h2 id="inspector-title">What happened</h2>
        {data && <Link href={`/inbox/${data.row.status}/${data.row.id}`}>Open in the inbox</Link>}
      </header>
      {error && (
        <Failure what="Couldn’t read the records" error={error} retry={() => void refetch()} />
      )}
      {!error && last.length === 0 && (
        <p className="meta">Send a text, and each step it takes shows here.</p>
      )}
      {last.map((message) => (
        <Story key={message.id} message={message} />
      ))}
    </section>
  )
}

function Story({ message }: { message: Message }) {
  const { data, error, refetch } = useSteps(message.id)
  return (
    <div className="card story">
      <h3>
        {message.direction === 'inbound' ? 'Text' : 'Reply'}: “{message.text || 'a photo'}”
      </h3>
      {error && (
        <Failure what="Couldn’t read the steps" error={error} retry={() => void refetch()} />
      )}
      <ol className="steps">
        {data?.steps.map((step, index) => (
          <OneStep
            key={index}
            step={step}
            since={data.steps.find(({ at }) => at !== null)?.at ?? null}
          />
        ))}
      </ol>
    </div>
  )
}

const OneStep = ({ step, since }: { step: Step; since: number | null }) => (
  <li className={`step ${step.name}`}>
    <p>
      <b>{stepWords[step.name]}</b> {step.what}
    </p>
    {step.at !== null && (
      <p className="meta step-at">
        <time>{clock(step.at)}</time>
        {since !== null && step.at > since && ` · ${later(step.at - since)}`}
      </p>
    )}
    {step.detail.length > 0 && (
      <dl>
        {step.detail.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
  </li>
)

/** How much later a step came: milliseconds matter, hours do not. */
const later = (passed: number): string =>
  passed < 10_000
    ? `+${passed.toLocaleString('en')} ms`
    : `+${Math.round(passed / 1000).toLocaleString('en')} s`
