import type { Danger } from './dangers/danger.ts'
import { disaster } from './dangers/disaster.ts'
import { medical } from './dangers/medical.ts'
import { selfHarm } from './dangers/self-harm.ts'
import { violence } from './dangers/violence.ts'
import { wordingOf } from './wording.ts'

export interface Crisis {
  kind: Danger['kind']
  why: string
}

const dangers: readonly Danger[] = [selfHarm, medical, violence, disaster]

/** Danger to the sender or to others, an emergency or a threat in any of the texts; null when there is none. */
export function crisisIn(texts: readonly string[]): Crisis | null {
  for (const text of texts) {
    const wording = wordingOf(text)
    for (const { kind, what, shapes, fits } of dangers)
      for (const clause of wording.clauses)
        for (const shape of shapes) {
          const found = shape.exec(clause.words)
          if (found && fits(clause, found, wording))
            return { kind, why: `${what}: “${found[0].trim()}”.` }
        }
  }
  return null
}
