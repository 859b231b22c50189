import { CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useDesk } from '../desk.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { useStore } from '../store.ts'
import type { Toast } from '../undo.ts'
import './toasts.css'

const shownFor = 8_000

/** What was just done, bottom left; a pointer or the focus on it holds it there. */
export function Toasts() {
  const { undo } = useDesk()
  const toasts = useStore(undo.toasts)
  const [held, setHeld] = useState(false)
  return (
    <section
      className="toasts"
      aria-label="Recent actions"
      {...(toasts.length ? { 'data-pane': 'toasts', tabIndex: -1 } : {})}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status">
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} held={held} />
        ))}
      </div>
    </section>
  )
}

function OneToast({ toast, held }: { toast: Toast; held: boolean }) {
  const { undo } = useDesk()
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => undo.dismiss(toast.id), shownFor)
    return () => clearTimeout(timer)
  }, [held, toast.id, undo])
  return (
    <div className={`toast ${toast.tone}`}>
      {toast.tone === 'failed' && <CircleAlert className="icon" size={16} aria-hidden="true" />}
      <p>{toast.words}</p>
      {toast.undo && (
        <Button size="small" hint="Z" onPress={() => undo.back(toast.id)}>
          Undo
        </Button>
      )}
      <IconButton name="Dismiss" onPress={() => undo.dismiss(toast.id)}>
        <X className="icon" size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
