import { counted } from '../../words/count.ts'
import { Button } from '../../parts/button.tsx'
import { pieces, wordCounts } from './marks.ts'
import type { ReplyVerdict } from './use-verdict.ts'

/** What the underlines mean, with how many words each. */
export function Legend({
  verdict: { judged, judgedText },
  showSources,
}: {
  verdict: ReplyVerdict
  showSources: () => void
}) {
  if (!judged) return null
  const { spans, findings } = judged.verdict
  const count = wordCounts(pieces(judgedText, spans, findings))
  const sources = new Set(spans.flatMap(({ factId }) => factId ?? [])).size
  return (
    <ul className="legend" aria-label="Where the words come from">
      <li>
        <u className="from-source">Public source</u> {counted(count.source, 'word')}
        {sources > 0 && ` · ${counted(sources, 'source')}`}
      </li>
      <li>
        <u className="from-echo">Echoed from the sender</u> {count.echo}
      </li>
      <li>Everyday words {count.plain + count.advice}</li>
      <li>
        <u className="from-stop">Unsupported</u> {count.stop}
      </li>
      {sources > 0 && (
        <li className="legend-sources">
          <Button size="small" look="quiet" onPress={showSources}>
            Show {counted(sources, 'source')}
          </Button>
        </li>
      )}
    </ul>
  )
}
