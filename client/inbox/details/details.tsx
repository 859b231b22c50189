import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ConversationDetail, Fact } from '../../../server/wire/shapes.ts'
import { ConsentCard } from '../../consent/consent-card.tsx'
import { useDesk } from '../../desk.tsx'
import { sayNumber } from '../../words/number.ts'
import { exactly, sayDay } from '../../words/time.ts'
import type { ReplyVerdict } from '../composer/use-verdict.ts'
import { phrasesOf, shared } from './shared.ts'
import './details.css'

/** The right pane: what the reply rests on, who is at the other end, and what is safe to do next. */
export const Details = ({
  detail,
  reply,
  text,
  showMessage,
}: {
  detail: ConversationDetail
  reply: ReplyVerdict
  text: string
  showMessage: (id: string) => void
}) => (
  <>
    <Sources reply={reply} text={text} />
    <ConsentCard row={detail.row} show={showMessage} />
    <Contact detail={detail} />
    <NextSteps />
    <p className="meta details-line">This inbox holds no student records.</p>
  </>
)

function Sources({ reply, text }: { reply: ReplyVerdict; text: string }) {
  const spans = text.trim() && reply.judged ? reply.judged.verdict.spans : []
  const used = new Set(spans.map(({ factId }) => factId))
  const facts = reply.judged?.facts.filter(({ id }) => used.has(id)) ?? []
  return (
    <section className="card" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources in this reply</h2>
      {facts.length === 0 ? (
        <p className="meta">
          {text.trim() ? 'No public source is used.' : 'What the reply rests on shows here.'}
        </p>
      ) : (
        <ul className="sources">
          {facts.map((fact) => (
            <Source
              key={fact.id}
              fact={fact}
              phrases={phrasesOf(reply.judgedText, spans, fact.id)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function Source({ fact, phrases }: { fact: Fact; phrases: readonly string[] }) {
  const about = ['Public', fact.validUntil && `valid until ${sayDay(fact.validUntil)}`, fact.owner]
  return (
    <li className="source">
      {fact.sourceUrl ? (
        <a href={fact.sourceUrl} target="_blank" rel="noopener noreferrer">
          {fact.title}{' '}
          <ExternalLink className="icon" size={12} aria-label="(opens in a new window)" />
        </a>
      ) : (
        <b>{fact.title}</b>
      )}
      <blockquote>
        {shared(fact.text, phrases).map((piece, index): ReactNode =>
          piece.used ? <b key={index}>{piece.text}</b> : piece.text,
        )}
      </blockquote>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

function Contact({ detail }: { detail: ConversationDetail }) {
  const { contact, assignee } = detail.row
  return (
    <section className="card" aria-labelledby="contact-title">
      <h2 id="contact-title">Contact</h2>
      <dl className="facts-of">
        <dt>Number</dt>
        <dd className="numbers">{sayNumber(contact.address)}</dd>
        <dt>First text</dt>
        <dd>{exactly(contact.firstSeenAt)}</dd>
        <dt>Assigned</dt>
        <dd>{assignee?.name ?? 'Nobody'}</dd>
      </dl>
      <p className="meta">A number is not a person: we do not know who holds the phone.</p>
    </section>
  )
}

function NextSteps() {
  const { office } = useDesk()
  return (
    <section className="card" aria-labelledby="next-title">
      <h2 id="next-title">Safe next steps</h2>
      <p>
        Questions about a person’s own record go to the portal, a call or a visit, where{' '}
        {office.name} can check who asks.
      </p>
      <ul className="next">
        <li>Answer the general question from a public source.</li>
        <li>Say where the personal answer can be had.</li>
        <li>Leave a note for whoever takes over.</li>
      </ul>
    </section>
  )
}
