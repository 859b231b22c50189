import type { Examined } from './examine.ts'
import { place } from './explain.ts'
import type { Sentence } from './reading/sentences.ts'

/** Says nothing of anybody and promises nothing. */
const words = {
  en: {
    decline: "Sorry, we can't discuss that by text.",
    refer: 'Please contact our office directly.',
  },
  es: {
    decline: 'Lo sentimos, no podemos hablar de eso por mensaje de texto.',
    refer: 'Por favor contacte a nuestra oficina.',
  },
} as const

/** What stands for a sentence that must not go by text, in the draft's language; null where the rest says so already. */
export function referral({ draft, reading, parts }: Examined, sentence: Sentence): string | null {
  const helpful = parts.filter((part) => part.serves && part.sentence !== sentence)
  const declined = helpful.some(({ segment }) => {
    const { start, end } = place(reading, segment.from, segment.to)
    return declining.test(draft.slice(start, end))
  })
  if (declined) return null
  const { decline, refer } = words[reading.spanish ? 'es' : 'en']
  return helpful.length > 0 ? decline : `${decline} ${refer}`
}

const declining = /\b(?:can['’]?t|can ?not|unable|not able|no (?:podemos|es posible|se puede))\b/i
