import { Check, CheckCheck, Clock3, Image, OctagonX, TriangleAlert } from 'lucide-react'
import type { Fact, Message, Note } from '../../../server/wire/shapes.ts'
import { LinkedText } from '../../parts/linked-text.tsx'
import { clock, exactly } from '../../words/time.ts'
import { MakeFact } from './make-fact.tsx'
import { isAutomatic } from './thread-items.ts'
import { messageId } from './use-message-shown.ts'
import { type Mark, statusWords, wentWrong } from '../../words/status.ts'

const signs: Record<Mark, typeof Check> = {
  clock: Clock3,
  check: Check,
  checks: CheckCheck,
  warning: TriangleAlert,
  stop: OctagonX,
}

interface BubbleProps {
  message: Message
  last: boolean
  facts: readonly Fact[]
  /** It is the one text that confirms an opt-out. */
  confirms: boolean
}

/** One text, with what became of it under the last of its group. */
export const Bubble = ({ message, last, facts, confirms }: BubbleProps) => (
  <li className={`said ${sideOf(message)}`} id={messageId(message.id)} tabIndex={-1}>
    <span className="vh">{speaker(message, confirms)}: </span>
    {message.direction === 'inbound' && <MakeFact message={message} />}
    <div className="bubble">
      {message.text && <LinkedText text={message.text} />}
      {message.media.map((media) => (
        <span key={media.id} className="bubble-media">
          <Image className="icon" size={16} aria-hidden="true" />
          {media.contentType.startsWith('image/')
            ? 'Photo from sender'
            : `File from sender (${media.contentType})`}
        </span>
      ))}
    </div>
    {last &&
      (message.direction === 'inbound' ? (
        <When at={message.at} />
      ) : (
        <Fate message={message} facts={facts} confirms={confirms} />
      ))}
  </li>
)

export const NoteBubble = ({ note }: { note: Note }) => (
  <li className="said note">
    <div className="bubble">
      <b>Note · {note.staff.name}:</b> <LinkedText text={note.text} />
    </div>
    <When at={note.at} />
  </li>
)

const When = ({ at }: { at: number }) => (
  <p className="meta said-fate">
    <time dateTime={new Date(at).toISOString()} title={exactly(at)}>
      {clock(at)}
    </time>
  </p>
)

/** Who sent it, from which facts, and how far it got. */
function Fate({ message, facts, confirms }: Omit<BubbleProps, 'last'>) {
  const { words, mark } = statusWords[message.status]
  const Sign = signs[mark]
  const titles = isAuto(message)
    ? message.factIds.map((id) => facts.find((fact) => fact.id === id)?.title)
    : []
  const from = titles.filter(Boolean).map((title) => `“${title}”`)
  return (
    <p className={`meta said-fate ${wentWrong(message.status) ? 'wrong' : ''}`}>
      {speaker(message, confirms)}
      {from.length > 0 && ` · from ${from.join(', ')}`} ·{' '}
      <Sign className="icon" size={13} aria-hidden="true" /> {words}
      {message.problem && `: ${message.problem.words} (${message.problem.code})`}{' '}
      <time dateTime={new Date(message.at).toISOString()} title={exactly(message.at)}>
        {clock(message.at)}
      </time>
    </p>
  )
}

const isAuto = (message: Message): boolean =>
  isAutomatic(message) || message.author === 'auto' || message.author === 'model'

function sideOf(message: Message): string {
  if (message.direction === 'inbound') return 'in'
  return isAutomatic(message) ? 'auto' : 'out'
}

function speaker(message: Message, confirms: boolean): string {
  if (message.direction === 'inbound') return 'Contact'
  if (message.staff)
    return isAuto(message) ? `Suggested reply, sent by ${message.staff.name}` : message.staff.name
  return confirms ? 'Confirmation of the opt-out, sent automatically' : 'Auto-reply'
}
