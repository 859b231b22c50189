import { WandSparkles } from 'lucide-react'
import type { Fact } from '../../../server/wire/shapes.ts'
import type { Finding, Fix } from '../../../server/wire/verdict.ts'
import { Button } from '../../parts/button.tsx'
import { ruleWords } from './standing.ts'

export interface FindingActions {
  show: (finding: Finding) => void
  replace: (change: Omit<Fix, 'label'>) => void
  /** Opens the knowledge editor with the words; absent for who may not publish. */
  makePublic: ((finding: Finding) => void) | null
}

interface FindingsProps extends FindingActions {
  findings: readonly Finding[]
  text: string
  facts: readonly Fact[]
}

/** Each reason in words: the phrase, why, and what can be done about it. */
export const Findings = ({ findings, text, facts, ...actions }: FindingsProps) =>
  findings.length > 0 && (
    <ol className="findings">
      {findings.map((finding, index) => (
        <OneFinding
          key={`${finding.rule}-${finding.start}-${index}`}
          finding={finding}
          number={index + 1}
          phrase={text.slice(finding.start, finding.end)}
          fact={facts.find(({ id }) => id === finding.factIds?.[0])}
          {...actions}
        />
      ))}
    </ol>
  )

interface OneProps extends FindingActions {
  finding: Finding
  number: number
  phrase: string
  fact: Fact | undefined
}

const OneFinding = ({ finding, number, phrase, fact, show, replace, makePublic }: OneProps) => (
  <li className={`finding ${finding.severity}`}>
    <b className="finding-number" aria-hidden="true">
      {number}
    </b>
    <div className="finding-words">
      <p>
        <b className="finding-phrase">“{phrase}”</b> – {finding.why}
      </p>
      {fact && !finding.why.includes(fact.title) && (
        <blockquote>
          {fact.title}: {fact.text}
        </blockquote>
      )}
      <p className="meta">
        {ruleWords[finding.rule]} · policy {finding.clause}
      </p>
    </div>
    <div className="finding-actions">
      {finding.fix && (
        <Button size="small" onPress={() => replace(finding.fix!)}>
          <WandSparkles className="icon" size={14} aria-hidden="true" /> {finding.fix.label}
        </Button>
      )}
      <Button size="small" onPress={() => show(finding)}>
        Show in text
      </Button>
      {finding.severity !== 'advice' && (
        <Button size="small" onPress={() => replace({ ...finding, replacement: '' })}>
          Remove
        </Button>
      )}
      {makePublic && finding.rule === 'unsupported' && (
        <Button size="small" onPress={() => makePublic(finding)}>
          Make it public
        </Button>
      )}
    </div>
  </li>
)
