import {
  CircleCheck,
  CircleDashed,
  Hourglass,
  Lightbulb,
  OctagonX,
  ShieldAlert,
  Unplug,
} from 'lucide-react'
import type { Finding } from '../../../server/wire/verdict.ts'
import { Button } from '../../parts/button.tsx'
import { Findings, type FindingActions } from './findings.tsx'
import { Legend } from './legend.tsx'
import type { Standing } from './standing.ts'
import type { ReplyVerdict } from './use-verdict.ts'
import './guard-panel.css'

const signs = {
  empty: CircleDashed,
  waiting: Hourglass,
  ready: CircleCheck,
  advice: Lightbulb,
  hold: OctagonX,
  block: ShieldAlert,
  unavailable: Unplug,
}

interface GuardPanelProps extends FindingActions {
  standing: Standing
  verdict: ReplyVerdict
  findings: readonly Finding[]
  text: string
  showSources: () => void
}

/** The guard, as a colleague: what it thinks of the draft, why, and what to do next. */
export function GuardPanel({
  standing,
  verdict,
  findings,
  text,
  showSources,
  ...actions
}: GuardPanelProps) {
  const Sign = signs[standing.state]
  const hidden = standing.state === 'empty'
  return (
    <div
      className={`guard ${standing.state}`}
      role="group"
      aria-labelledby="guard-heading"
      hidden={hidden}
    >
      <div className="guard-top">
        <Sign className="icon" size={18} aria-hidden="true" />
        <span id="guard-heading" role="status">
          {standing.words}
        </span>
        {verdict.slow && standing.state !== 'waiting' && <span className="meta">Checking…</span>}
        {standing.state === 'unavailable' && (
          <Button size="small" onPress={verdict.retry}>
            Retry
          </Button>
        )}
      </div>
      {standing.state === 'block' && (
        <p className="guard-why">
          A text can be read by anyone who holds the phone. Take these words out, or answer in the
          portal, by phone or in person.
        </p>
      )}
      {standing.state !== 'unavailable' && (
        <>
          <Findings
            findings={findings}
            text={text}
            facts={verdict.judged?.facts ?? []}
            {...actions}
          />
          {!hidden && <Legend verdict={verdict} showSources={showSources} />}
        </>
      )}
    </div>
  )
}
