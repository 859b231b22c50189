import type { LucideIcon } from 'lucide-react'

/** A page one can go to from the rail. */
export interface Place {
  to: string
  words: string
  sign: LucideIcon
  count?: number | undefined
}
