import { useMutation } from '@tanstack/react-query'
import { Bot, FlaskConical, MessageSquareQuote, UserRound } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Tried } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { useAutoReply } from '../automation/reads.ts'
import { useDesk } from '../desk.tsx'
import { JudgedDraft, Reasons } from '../inbox/composer/judged-draft.tsx'
import { standingOf } from '../inbox/composer/standing.ts'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { TextInput } from '../parts/field.tsx'
import { percent } from '../words/count.ts'

const outcomes: Record<Tried['outcome'], string> = {
  answer: 'A public fact answers it',
  handover: 'A person has to answer it',
  optout: 'It is an opt-out',
  optin: 'It asks for texts again',
  help: 'It asks for help',
  crisis: 'Somebody may be in danger',
}

const ends = {
  send: { words: 'Would be sent by itself', tone: 'success', sign: Bot },
  suggest: { words: 'Would be suggested to staff', tone: 'accent', sign: MessageSquareQuote },
  'leave-to-a-person': { words: 'Would be left to a person', tone: 'plain', sign: UserRound },
} as const

/** What would happen to a question if it were texted now; nothing is kept or sent. */
export function TryIt() {
  const { office } = useDesk()
  const [question, setQuestion] = useState('')
  const trial = useMutation({
    mutationFn: () =>
      call('tryQuestion', { params: { office: office.id }, body: { question: question.trim() } }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (question.trim() !== '') trial.mutate()
  }
  return (
    <section className="card try" aria-labelledby="try-title">
      <h2 id="try-title">Try it</h2>
      <form className="try-form" onSubmit={submit}>
        <TextInput
          label="A question as somebody might text it"
          value={question}
          maxLength={1600}
          autoComplete="off"
          onChange={(event) => setQuestion(event.target.value)}
        />
        <Button type="submit" busy={trial.isPending}>
          <FlaskConical className="icon" size={16} aria-hidden="true" /> Try
        </Button>
      </form>
      <ErrorSummary error={trial.error} title="That could not be tried" />
      <div role="status">{trial.data && <Outcome tried={trial.data} />}</div>
      {trial.data && <Findings tried={trial.data} />}
    </section>
  )
}

function Outcome({ tried: { outcome, would, why } }: { tried: Tried }) {
  return (
    <p>
      <Chip {...ends[would]} /> <b>{outcomes[outcome]}.</b> {why}
    </p>
  )
}

function Findings({ tried: { draft, judged, ranked, score } }: { tried: Tried }) {
  const threshold = useAutoReply().data?.threshold
  return (
    <div className="try-findings">
      {draft !== null && (
        <div>
          <h3>The reply</h3>
          <JudgedDraft text={draft} judged={judged} />
          {judged && <p className="meta">{standingOf(draft, judged.verdict, null).words}</p>}
          {judged && judged.verdict.findings.length > 0 && <Reasons text={draft} judged={judged} />}
        </div>
      )}
      <div>
        <h3>How sure</h3>
        <p>
          Confidence <b className="numbers">{percent(score)}</b>
          {threshold !== undefined && `; facts answer by themselves from ${percent(threshold)} on`}.
        </p>
        {ranked.length === 0 ? (
          <p className="meta">No fact comes near.</p>
        ) : (
          <Ranking ranked={ranked} />
        )}
      </div>
    </div>
  )
}

const Ranking = ({ ranked }: Pick<Tried, 'ranked'>) => (
  <table className="ranking">
    <caption className="vh">Facts that come near, best first</caption>
    <thead>
      <tr>
        <th scope="col">Fact</th>
        <th scope="col">Score</th>
      </tr>
    </thead>
    <tbody>
      {ranked.map(({ fact, score }) => (
        <tr key={fact.id}>
          <th scope="row">
            {fact.title}
            <p className="fact-text">{fact.text}</p>
          </th>
          <td className="numbers">{score.toFixed(2)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
