import { useState } from 'react'
import { useDesk } from '../desk.tsx'
import { Empty } from '../parts/state.tsx'
import { useTitle } from '../use-title.ts'
import { Inspector } from './inspector.tsx'
import { Phone } from './phone.tsx'
import '../inbox/conversation/thread.css'
import './simulator.css'

/** A phone that texts the office the way a real one does, and what happened to each text. */
export function Simulator() {
  const { office } = useDesk()
  const [number, setNumber] = useState('+15550100')
  useTitle('Simulator')
  return (
    <main className="page" id="content" tabIndex={-1} data-pane="content">
      <div className="page-inner simulator">
        <header className="page-top">
          <h1>Simulator</h1>
        </header>
        <p className="lead">
          Text {office.name} from a phone that does not exist. Nothing here leaves this machine.
        </p>
        {office.number ? (
          <div className="simulator-both">
            <Phone number={number} choose={setNumber} />
            <Inspector key={number} number={number} />
          </div>
        ) : (
          <Empty title="This office has no number to text" />
        )}
      </div>
    </main>
  )
}
