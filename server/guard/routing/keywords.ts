import { plain } from '../reading/characters.ts'
import { keywordMeant, mended } from './mend.ts'
import { undo } from './wording.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Single words that opt out, as carriers and Twilio know them (FCC 24-24 per-se words), and their Spanish kin. */
const stopWords = set(
  'stop stopall unsubscribe unsubscribed unsub end quit cancel revoke optout alto parar pare paren baja cancelar basta desuscribir desuscribirme desuscribirse',
)
/** YES is a start word of Twilio's, but must not clear an opt-out of ours in silence. */
const startWords = set('start unstop restart resubscribe')
const helpWords = set('help info ayuda')

/** Politeness around a keyword takes nothing from it. */
const courtesy = set(
  'please pls plz pleasee thanks thank you thx ty ok okay now already just and all sorry sir maam everything por favor gracias ya',
)

/** "I said stop", "unsubscribe me now": who asks, and whom for. Around "quit" or "cancel" these make another matter of it. */
const asking = set(
  'i you u me us said asked told need want wanna to yo hey hi hello again this now',
)
const plainest = /^(?:stop|stopall|unsub|unsubscribe|optout)$/

export type Keyword = 'stop' | 'start' | 'help'

/**
 * The keyword a whole text consists of, if it is one. Letter case, width, accents, look-alike letters, invisible
 * characters, drawn-out letters, punctuation, repetition and politeness around do not matter. The provider's own
 * signal (`OptOutType`) always wins.
 */
export function keywordOf(text: string, providerSignal?: string): Keyword | null {
  const signal = providerSignal?.toLowerCase()
  if (signal === 'stop' || signal === 'start' || signal === 'help') return signal
  if (text.length > 200) return null

  const words = wordsOf(text)
  const bare = words.filter((word) => !courtesy.has(word))
  return sortOf(words.join('')) ?? only(bare) ?? demanded(bare)
}

function wordsOf(text: string): string[] {
  const shown = plain(undo(plain(text).text)).text.toLowerCase()
  const words = shown.replaceAll(/(?<=\p{L})[-'](?=\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(mended)
}

/** One keyword, said once or again and again; "opt out" is one in two words. */
function only(words: readonly string[]): Keyword | null {
  const joined = words
    .join(' ')
    .replaceAll(/\bopt+ o+ut\b/g, 'optout')
    .split(' ')
  const [first, ...rest] = joined.map((word) => sortOf(keywordMeant(word) ?? word))
  return first && rest.length < 6 && rest.every((sort) => sort === first) ? first : null
}

/** "I said stop" */
function demanded(words: readonly string[]): Keyword | null {
  const bare = words.filter((word) => !asking.has(word))
  return words.length < 6 && bare.length > 0 && bare.every((word) => plainest.test(word))
    ? only(bare)
    : null
}

function sortOf(word: string): Keyword | null {
  if (stopWords.has(word)) return 'stop'
  if (startWords.has(word)) return 'start'
  return helpWords.has(word) ? 'help' : null
}
