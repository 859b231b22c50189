/** Single words that opt out, as carriers and Twilio know them (texting.md facts 1.5; FCC 24-24 per-se words). */
const stopWords = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'end',
  'quit',
  'cancel',
  'revoke',
  'optout',
])
/** YES is a start word of Twilio's, but must not clear an opt-out of ours in silence. */
const startWords = new Set(['start', 'unstop'])
const helpWords = new Set(['help', 'info'])

export type Keyword = 'stop' | 'start' | 'help'

/**
 * The keyword a whole text consists of, if it is one. Letter case, width, accents, invisible characters,
 * punctuation and spaces around do not matter. The provider's own signal (`OptOutType`) always wins.
 */
export function keywordOf(text: string, providerSignal?: string): Keyword | null {
  const signal = providerSignal?.toLowerCase()
  if (signal === 'stop' || signal === 'start' || signal === 'help') return signal

  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\p{M}]/gu, '')
    .replaceAll(/^[\p{P}\p{S}\p{Z}\s]+|[\p{P}\p{S}\p{Z}\s]+$/gu, '')
    .replaceAll(/[-\s]/g, '')
  if (stopWords.has(word)) return 'stop'
  if (startWords.has(word)) return 'start'
  if (helpWords.has(word)) return 'help'
  return null
}
