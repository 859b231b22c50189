import { examine, type Examined } from './examine.ts'
import type { Situation } from './situation.ts'

/** Judges other wordings of a draft, so many and no more: mending happens while somebody types. */
export interface Retrial {
  /** How many wordings may still be judged. */
  left: () => number
  /** The wording as the guard sees it; null once there were too many. */
  of: (draft: string) => Examined | null
}

export function openRetrial(situation: Situation, most: number): Retrial {
  const known = new Map<string, Examined>()
  return {
    left: () => most - known.size,
    of: (draft) => {
      const found = known.get(draft)
      if (found) return found
      if (known.size >= most) return null
      const seen = examine({ ...situation, draft })
      known.set(draft, seen)
      return seen
    },
  }
}
