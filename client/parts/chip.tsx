import type { LucideIcon } from 'lucide-react'
import './chip.css'

export type Tone = 'plain' | 'warning' | 'success' | 'danger' | 'accent'

/** A word about the state of something: never colour alone, always with a sign. */
export const Chip = ({
  tone = 'plain',
  sign: Sign,
  words,
}: {
  tone?: Tone
  sign?: LucideIcon
  words: string
}) => (
  <span className={`chip ${tone}`}>
    {Sign && <Sign className="icon" size={12} aria-hidden="true" />}
    {words}
  </span>
)
