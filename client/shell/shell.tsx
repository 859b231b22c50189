import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { useUrgentAlerts } from '../alerts/use-urgent-alerts.ts'
import { useDesk } from '../desk.tsx'
import { focusSoon } from '../focus-soon.ts'
import { useCommands } from '../use-commands.ts'
import { Help } from './help.tsx'
import { Nav } from './nav.tsx'
import { Speaker } from './speaker.tsx'
import { Strips } from './strips.tsx'
import { Toasts } from './toasts.tsx'
import { usePanes } from './use-panes.ts'
import './shell.css'

/** What stays around every screen. */
export function Shell({ children }: { children: ReactNode }) {
  const { undo, announcer } = useDesk()
  const [helping, setHelping] = useState(false)
  usePanes()
  useHeadingFocus()
  useUrgentAlerts()
  useCommands({
    help: () => setHelping(true),
    undo: () => undo.back() || announcer.say('Nothing to undo'),
  })

  return (
    <div className="shell">
      <SkipLinks />
      <Strips />
      <Nav help={() => setHelping(true)} />
      <div className="screen">{children}</div>
      <Toasts />
      <Speaker />
      {helping && <Help close={() => setHelping(false)} />}
    </div>
  )
}

/** On a new screen the focus goes to its heading; inside a screen it stays where it is. */
function useHeadingFocus(): void {
  const [path] = useLocation()
  const screen = path.split('/')[1]
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    focusSoon('main h1')
  }, [screen])
}

function SkipLinks() {
  const [writing] = useRoute('/inbox/:view/:conversation')
  return (
    <div className="skips">
      <a className="skip" href="#content">
        Skip to {writing ? 'conversation' : 'content'}
      </a>
      {writing && (
        <a className="skip" href="#composer">
          Skip to composer
        </a>
      )}
    </div>
  )
}
