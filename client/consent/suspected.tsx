import { ClockAlert } from 'lucide-react'
import { Link } from 'wouter'
import { Chip } from '../parts/chip.tsx'
import { Empty, Failure, Skeleton } from '../parts/state.tsx'
import { useNow } from '../use-now.ts'
import { useTitle } from '../use-title.ts'
import { sayNumber } from '../words/number.ts'
import { moment } from '../words/time.ts'
import { Decide } from './decide.tsx'
import { useSuspected } from './reads.ts'
import { deadline } from './words.ts'
import './consent.css'

/** The texts that may have meant "no more texts"; a person decides each one in time. */
export function MayBeOptOuts() {
  const { data, error, refetch } = useSuspected()
  useTitle('May be opt-outs')
  return (
    <main className="page" id="content" tabIndex={-1} data-pane="content">
      <div className="page-inner">
        <header className="page-top">
          <h1>May be opt-outs</h1>
        </header>
        <p className="lead">
          These texts may have meant “no more texts”. Until somebody decides, nothing is sent to
          these numbers automatically. The law gives ten business days.
        </p>
        {data ? (
          data.suspected.length > 0 ? (
            <ul className="suspects">
              {data.suspected.map((one) => (
                <Suspect key={one.contact.id} {...one} />
              ))}
            </ul>
          ) : (
            <Empty title="Nothing to decide" />
          )
        ) : error ? (
          <Failure what="Couldn’t load the texts" error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton rows={3} label="Loading the texts" />
        )}
      </div>
    </main>
  )
}

type Suspected = NonNullable<ReturnType<typeof useSuspected>['data']>['suspected'][number]

function Suspect({ contact, conversationId, text, at }: Suspected) {
  const now = useNow(60_000)
  const { words, late } = deadline(contact.decideBy, now)
  return (
    <li className="card suspect">
      <div className="suspect-top">
        <h2 className="numbers">{sayNumber(contact.address)}</h2>
        <Chip tone={late ? 'danger' : 'warning'} sign={ClockAlert} words={words} />
      </div>
      <blockquote className="quoted">{text || 'A photo'}</blockquote>
      <p className="meta">
        <time dateTime={new Date(at).toISOString()}>{moment(at)}</time> ·{' '}
        <Link href={`/inbox/open/${conversationId}`}>Open the conversation</Link>
      </p>
      <Decide contact={contact} text={text} next="main h1" />
    </li>
  )
}
