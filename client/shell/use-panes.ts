import { useEffect } from 'react'

/** F6 goes round the panes of the page, Shift+F6 back; a pane is marked with data-pane. */
export function usePanes(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      move(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function move(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown)
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes.at((here + step + panes.length) % panes.length)
  const first = next?.querySelector<HTMLElement>('[data-pane-first]') ?? next
  first?.focus()
}

const isShown = (pane: HTMLElement): boolean =>
  pane.offsetParent !== null || pane.getClientRects().length > 0
