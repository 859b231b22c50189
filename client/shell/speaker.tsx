import { useDesk } from '../desk.tsx'
import { useStore } from '../store.ts'

/** The two hidden regions screen readers listen to. */
export function Speaker() {
  const { announcer } = useDesk()
  const polite = useStore(announcer.polite)
  const assertive = useStore(announcer.assertive)
  return (
    <div className="vh">
      <div aria-live="polite">{polite.words && <p key={polite.turn}>{polite.words}</p>}</div>
      <div aria-live="assertive">
        {assertive.words && <p key={assertive.turn}>{assertive.words}</p>}
      </div>
    </div>
  )
}
