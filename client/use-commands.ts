import { useEffect, useRef } from 'react'
import { type Command, commandFor } from './keyboard.ts'

type Handlers = Partial<Record<Command, () => void>>

/** Runs single-key commands while the component is on the screen. */
export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandFor(event)
      const handler = command && latest.current[command]
      if (!handler) return
      event.preventDefault()
      handler()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
