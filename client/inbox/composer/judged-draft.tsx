import type { JudgedText } from '../../../server/wire/shapes.ts'
import { pieces } from './marks.ts'
import { inOrder, ruleWords } from './standing.ts'
import './judged-draft.css'

/** A text that is not being written, with its marks. */
export const JudgedDraft = ({ text, judged }: { text: string; judged: JudgedText | null }) => (
  <p className="judged-draft">
    {judged
      ? pieces(text, judged.verdict.spans, judged.verdict.findings).map((piece, index) =>
          piece.look === 'plain' ? (
            piece.text
          ) : (
            <u key={index} className={`from-${piece.look}`}>
              {piece.text}
            </u>
          ),
        )
      : text}
  </p>
)

/** Why the guard does not let a text go, phrase by phrase; there is nothing to press. */
export const Reasons = ({ text, judged }: { text: string; judged: JudgedText }) => (
  <ul className="reasons">
    {inOrder(judged.verdict.findings).map(({ rule, start, end, why, clause }) => (
      <li key={`${rule}-${start}`}>
        <p>
          <b>“{text.slice(start, end)}”</b> – {why}
        </p>
        <p className="meta">
          {ruleWords[rule]} · policy {clause}
        </p>
      </li>
    ))}
  </ul>
)
