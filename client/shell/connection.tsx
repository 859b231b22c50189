import { WifiOff } from 'lucide-react'
import { useDesk } from '../desk.tsx'
import { useStore } from '../store.ts'
import { useLasting } from '../use-lasting.ts'

const patience = 3_000

/** Says so when the live line has been gone for a while. */
export function Connection() {
  const { updates } = useDesk()
  const gone = useStore(updates.link) !== 'live'
  const shown = useLasting(gone, patience)

  return (
    <div role="status" className={`strip ${shown ? 'waits' : 'hidden'}`}>
      {shown && (
        <>
          <WifiOff className="icon" size={16} aria-hidden="true" /> Reconnecting… you can keep
          writing
        </>
      )}
    </div>
  )
}
