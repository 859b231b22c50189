import { useState } from 'react'
import type { AutoReplySettings, JudgedText } from '../../server/wire/shapes.ts'
import { isRefusal } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { Counter } from '../inbox/composer/counter.tsx'
import { JudgedDraft, Reasons } from '../inbox/composer/judged-draft.tsx'
import { standingOf } from '../inbox/composer/standing.ts'
import { FactDialog } from '../knowledge/fact-dialog.tsx'
import { Button } from '../parts/button.tsx'
import { TextArea } from '../parts/field.tsx'
import { whyNot } from '../parts/error-summary.tsx'
import { Section } from './section.tsx'
import { usePart } from './use-part.ts'

interface TextProps {
  saved: AutoReplySettings
  name: 'greeting' | 'crisisText' | 'helpText'
  title: string
  label: string
  hint: string
}

/** A text that may go out by itself; the guard must let it stand. */
export function Text({ saved, name, title, label, hint }: TextProps) {
  const { may } = useDesk()
  const { value, set, ...part } = usePart(saved, name)
  const { error, variables } = part.saving
  // Another text may be the one that was refused: all are judged at each save.
  const refused = isRefusal(error, 422) ? error.body : null
  const judged = (refused?.fields?.[0]?.path ?? name) === name ? (refused?.judged ?? null) : null
  const tried = variables?.[name] ?? ''
  const wrong = whyNot(error, name)

  if (!may('edit-auto-reply'))
    return (
      <section className="card section">
        <h2>{title}</h2>
        <JudgedDraft text={value || 'None'} judged={null} />
      </section>
    )
  return (
    <Section title={title} {...part}>
      <TextArea
        label={label}
        hint={hint}
        rows={3}
        maxLength={1600}
        value={value}
        wrong={wrong}
        onChange={(event) => set(event.target.value)}
      />
      {judged && tried === value && <Stopped text={tried} judged={judged} change={set} />}
      <div className="section-counter">
        <Counter text={value} change={set} />
      </div>
    </Section>
  )
}

/** Why the guard does not let it stand, and the two ways on. */
function Stopped({
  text,
  judged,
  change,
}: {
  text: string
  judged: JudgedText
  change: (text: string) => void
}) {
  const { may } = useDesk()
  const [publishing, setPublishing] = useState(false)
  const { decision, safeRewrite } = judged.verdict
  return (
    <div className="section-judged">
      <p>
        <b>{standingOf(text, judged.verdict, null).words}</b>
      </p>
      <JudgedDraft text={text} judged={judged} />
      <Reasons text={text} judged={judged} />
      <div className="section-foot">
        {safeRewrite !== undefined && (
          <Button onPress={() => change(safeRewrite)}>Use “{safeRewrite}”</Button>
        )}
        {decision === 'hold' && may('edit-knowledge') && (
          <Button onPress={() => setPublishing(true)}>Make it public, then save</Button>
        )}
      </div>
      {publishing && <FactDialog start={{ text }} close={() => setPublishing(false)} />}
    </div>
  )
}
