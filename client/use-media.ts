import { useCallback, useSyncExternalStore } from 'react'

export const narrow = '(max-width: 760px)'
export const noDetails = '(max-width: 1180px)'

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

/** Focus goes into a dialog's first field only where that does not call up a keyboard on the screen. */
export const focusesFields = (): boolean => !matchMedia('(pointer: coarse)').matches
