import { useNow } from '../use-now.ts'
import { ago, exactly } from '../words/time.ts'

/** How long ago; the exact time on hover. */
export function Ago({ at }: { at: number }) {
  const now = useNow()
  return (
    <time dateTime={new Date(at).toISOString()} title={exactly(at)}>
      {ago(at, now)}
    </time>
  )
}
