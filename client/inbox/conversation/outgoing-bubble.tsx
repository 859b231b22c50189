import { Clock3, TriangleAlert } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import type { Outgoing } from '../../writing-state.ts'

interface OutgoingProps {
  outgoing: Outgoing
  retry: () => void
  drop: () => void
}

/** A reply the server has not answered for yet, or did not take. */
export const OutgoingBubble = ({ outgoing, retry, drop }: OutgoingProps) => (
  <li className="said out pending">
    <div className="bubble">{outgoing.text}</div>
    {outgoing.failed === null ? (
      <p className="meta said-fate">
        <Clock3 className="icon" size={13} aria-hidden="true" /> Sending
      </p>
    ) : (
      <div className="said-fate said-failed">
        <p className="meta wrong">
          <TriangleAlert className="icon" size={13} aria-hidden="true" /> Not sent:{' '}
          {outgoing.failed}
        </p>
        <Button size="small" onPress={retry}>
          Retry
        </Button>
        <Button size="small" onPress={() => void navigator.clipboard.writeText(outgoing.text)}>
          Copy
        </Button>
        <Button size="small" look="quiet" onPress={drop}>
          Discard
        </Button>
      </div>
    )}
  </li>
)
