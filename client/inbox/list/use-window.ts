import { type RefObject, useLayoutEffect, useState } from 'react'

const spare = 8

interface Window {
  from: number
  to: number
  atTop: boolean
}

/** Which rows of one height are on the screen, with a few to spare. */
export function useWindow(scroller: RefObject<HTMLDivElement | null>, count: number): Window {
  const [shown, setShown] = useState<Window>({ from: 0, to: 30, atTop: true })
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const measure = () => {
      const height = (box.firstElementChild as HTMLElement).offsetHeight / Math.max(1, count) || 76
      const from = Math.floor(box.scrollTop / height) - spare
      const to = Math.ceil((box.scrollTop + box.clientHeight) / height) + spare
      const atTop = box.scrollTop <= 0
      setShown((was) =>
        was.from === from && was.to === to && was.atTop === atTop ? was : { from, to, atTop },
      )
    }
    measure()
    const resized = new ResizeObserver(measure)
    resized.observe(box)
    box.addEventListener('scroll', measure, { passive: true })
    return () => {
      resized.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [scroller, count])
  return shown
}
