import { useEffect, useState } from 'react'

/** True once something has gone on for a while; false as soon as it ends. */
export function useLasting(going: boolean, patience: number): boolean {
  const [lasted, setLasted] = useState(false)
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => setLasted(true), patience)
    return () => {
      clearTimeout(timer)
      setLasted(false)
    }
  }, [going, patience])
  return going && lasted
}
