import { CornerUpLeft, Split, TriangleAlert } from 'lucide-react'
import type { Message } from '../../../server/wire/shapes.ts'
import { Button } from '../../parts/button.tsx'
import type { Stop, Writing } from '../../writing-state.ts'

interface ThreadStopProps {
  stop: Stop
  newest: Message | undefined
  show: () => void
  sendAnyway: () => void
}

/** Send was stopped on the server: the contact wrote again meanwhile, or something else, in words. */
export const ThreadStop = ({ stop, newest, show, sendAnyway }: ThreadStopProps) => (
  <div className="stop" role="alert">
    <TriangleAlert className="icon" size={18} aria-hidden="true" />
    {stop.code === 'thread-changed' ? (
      <>
        <p>They wrote again: “{newest?.text || 'a photo'}”</p>
        <Button size="small" onPress={show}>
          Show
        </Button>
        <Button size="small" onPress={sendAnyway}>
          Send anyway
        </Button>
      </>
    ) : (
      <p>{stop.words}</p>
    )}
  </div>
)

/** Two people saved two versions: both are shown, one is kept. */
export const TwoVersions = ({
  writing,
  keepMine,
  takeTheirs,
}: {
  writing: Writing
  keepMine: () => void
  takeTheirs: () => void
}) => (
  <div className="stop versions" role="alert">
    <Split className="icon" size={18} aria-hidden="true" />
    <div>
      <p>
        <b>{writing.theirs?.staff?.name ?? 'Someone'} saved another version of this draft:</b>
      </p>
      <blockquote>{writing.theirs?.text}</blockquote>
    </div>
    <Button size="small" onPress={keepMine}>
      Keep mine
    </Button>
    <Button size="small" onPress={takeTheirs}>
      Use theirs
    </Button>
  </div>
)

/** A proposal that is not in the box, because something else is. */
export const ProposalAside = ({ text, use }: { text: string; use: () => void }) => (
  <div className="stop aside">
    <CornerUpLeft className="icon" size={18} aria-hidden="true" />
    <p>
      <b>Suggested reply:</b> {text}
    </p>
    <Button size="small" onPress={use}>
      Use it
    </Button>
  </div>
)
