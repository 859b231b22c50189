import { plainQuotes, segmentsOf } from '../../../server/wire/segments.ts'
import { Button } from '../../parts/button.tsx'
import { counted } from '../../words/count.ts'

/** How long the text is on the phone network, and which characters make it longer. */
export function Counter({ text, change }: { text: string; change: (text: string) => void }) {
  if (text === '') return null
  const { segments, units, limit, forcing } = segmentsOf(text)
  const plain = plainQuotes(text)
  const fewer = segmentsOf(plain).segments
  return (
    <>
      {forcing.length > 0 && segments > 1 && (
        <p className="meta counter-forcing">
          {counted(forcing.length, 'character')} ({forcing.slice(0, 5).join(', ')}){' '}
          {forcing.length === 1 ? 'makes' : 'make'} this text longer.{' '}
          {plain !== text && (
            <Button size="small" onPress={() => change(plain)}>
              Use plain quotes{fewer < segments ? ` (${counted(fewer, 'segment')})` : ''}
            </Button>
          )}
        </p>
      )}
      <span
        className="meta counter"
        aria-label={`${units} of ${limit} characters, ${counted(segments, 'segment')}`}
        role="img"
      >
        {units} / {limit} · {counted(segments, 'segment')}
      </span>
    </>
  )
}
