import { type KeyboardEvent, type Ref, useMemo } from 'react'
import { carry, pieces } from './marks.ts'
import type { ReplyVerdict } from './use-verdict.ts'
import './editor.css'

interface EditorProps {
  text: string
  verdict: ReplyVerdict
  label: string
  describedBy: string
  readOnly: boolean
  change: (text: string) => void
  onClick: () => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  field: Ref<HTMLTextAreaElement>
}

/** A real text field over a mirror of itself; the mirror carries the underlines. */
export function Editor({
  text,
  verdict,
  label,
  describedBy,
  readOnly,
  change,
  onClick,
  onKeyDown,
  field,
}: EditorProps) {
  const { judged, judgedText } = verdict
  const marked = useMemo(() => {
    const spans = carry(judged?.verdict.spans ?? [], judgedText, text)
    const findings = carry(judged?.verdict.findings ?? [], judgedText, text)
    return pieces(text, spans, findings)
  }, [judged, judgedText, text])

  return (
    <div className="editor">
      <div className="ed">
        <div className="mirror" aria-hidden="true">
          {marked.map((piece, index) =>
            piece.look === 'plain' ? (
              piece.text
            ) : (
              <mark key={index} className={`from-${piece.look}`}>
                {piece.text}
              </mark>
            ),
          )}
          {/* Only here: the field has one more line than the mirror then. */}
          {(text === '' || text.endsWith('\n')) && <br />}
        </div>
        <textarea
          id="reply"
          data-pane-first
          ref={field}
          rows={1}
          spellCheck
          maxLength={1600}
          value={text}
          readOnly={readOnly}
          aria-label={label}
          aria-describedby={describedBy}
          placeholder="Write a reply"
          onChange={(event) => change(event.target.value)}
          onClick={onClick}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  )
}
