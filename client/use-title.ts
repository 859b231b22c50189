import { useEffect } from 'react'

/** Sets the window's title: what waits, what is open, where. */
export function useTitle(...parts: (string | null | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'Vouch'].join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
}
