import { longForm } from '../knowledge/words.ts'
import { plain } from '../reading/characters.ts'
import { tokenise } from '../reading/tokens.ts'
import type { Token } from '../reading/tokens.ts'
import { mended } from './mend.ts'

/** A stretch of a text between marks, in plain lower-case words with single spaces: "don't txt me" is "do not text me". */
export interface Clause {
  words: string
  /** A question mark ends its sentence. */
  asked: boolean
}

export interface Wording {
  clauses: Clause[]
  /** All of it in one line, a comma between clauses. */
  all: string
  /** "lol", "haha", 😂: not quite meant. */
  laughing: boolean
}

const longest = 1600

/** A text in comparable words: disguises taken off, quotations left out, cut into clauses. */
export function wordingOf(text: string): Wording {
  const spelled = undo(unquoted(text.slice(0, longest)))
  const tokens = tokenise(plain(spelled))
  const clauses = clausesOf(tokens)
  const laughing =
    /[😂🤣😅💀😆😹]/u.test(spelled) ||
    /\b(lo+l|lma+o|rofl|jk|just kidding|j k|xd|(?:ha){2,}h?|(?:ja){2,})\b/.test(
      spelled.toLowerCase(),
    )
  return { clauses, all: clauses.map((clause) => clause.words).join(' , '), laughing }
}

/** What the sender quotes is not what the sender says: our own notice, a tapback, a title. */
const unquoted = (text: string) =>
  text
    .replace(
      /^\s*(?:(?:liked|loved|disliked|laughed at|emphasized|questioned|reacted \S+ to)\s+["“].*["”]?|[❤👍👎😂‼❓]\S*\s+(?:to|a)\s+["“].*)\s*$/isu,
      ' ',
    )
    .replace(/["“«][^"”»]{12,}["”»]/gu, ' , ')

/** "S T O P", "s.t.o.p", "st0p", "stooop", "my #": letters set apart, figures for letters, letters drawn out, signs for words. */
export function undo(text: string): string {
  return text
    .replace(/(?<=^|\s)#(?=\s|$)/g, 'number')
    .replace(/(?<![\p{L}\p{N}])(?:[\p{L}\d][\s.*_-]{1,2}){3,}[\p{L}\d](?![\p{L}\p{N}])/gu, (run) =>
      /\d{2}|^\d/.test(run) ? run : run.replace(/[\s.*_-]/g, ''),
    )
    .replace(
      /(?<![\p{L}\d'.@/])(?=[a-z0-9$@]*[a-z])(?=[a-z]*[015$@])[a-z0-9$@]{3,14}(?![\p{L}\d'@/])/giu,
      (word) => leet(word),
    )
    .replace(/([a-z])\1{2,}/gi, '$1')
}

const figures: Record<string, string> = { '0': 'o', '1': 'i', '5': 's', $: 's', '@': 'a' }
const leet = (word: string) => {
  const read = word.replace(/[015$@]/g, (sign) => figures[sign] ?? sign)
  return /^(stop|unsubscribe|quit|cancel|remove|optout|kill|suicide|die|help|end)/i.test(read) &&
    /^[a-z]+$/i.test(read)
    ? read
    : word
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let words: string[] = []
  const close = (asked: boolean) => {
    if (words.length > 0)
      clauses.push({
        words: words
          .join(' ')
          .replace(
            /\bill (?=be|go|come|have|do|not|never|kill|hurt|just|get|take|make|shoot|blow|burn|beat|bring|find|break|stab|smash|tear|jump|end|die|hang|cut|see|show|punch)/g,
            'i will ',
          ),
        asked,
      })
    words = []
  }
  for (const token of tokens) {
    if (token.kind === 'emoji') close(false)
    else if (token.kind !== 'mark') {
      words.push(...spoken(token.text).split(' '))
      if (words.length > longestClause) close(false)
    } else if (/^[.!?\n,;:…()|—/"]$/.test(token.text) || (token.text === '-' && !token.glued)) {
      close(token.text === '?')
      if (token.text === '?') markAsked(clauses)
    }
  }
  close(false)
  return clauses
}

/** In words; who writes longer ones is read piece by piece. */
const longestClause = 60

const texted: Record<string, string> = {
  // Spanish words that are short forms in English stay as they are.
  mi: 'mi',
  no: 'no',
  de: 'de',
  me: 'me',
  txts: 'texts',
  txting: 'texting',
  txtin: 'texting',
  textin: 'texting',
  msging: 'messaging',
  msgin: 'messaging',
  txted: 'texted',
  txtd: 'texted',
  txtng: 'texting',
  wana: 'want to',
  wanna: 'want to',
  gunna: 'going to',
  gona: 'going to',
  finna: 'going to',
  imma: 'i am going to',
  ima: 'i am going to',
  tryna: 'trying to',
  gimme: 'give me',
  lemme: 'let me',
  hes: 'he is',
  shes: 'she is',
  someones: 'someone is',
  somebodys: 'somebody is',
  dnt: 'do not',
  cn: 'can',
}
const spoken = (word: string) => texted[word] ?? mended(longForm(word))

/** A question mark after an emoji or a second mark still asks. */
function markAsked(clauses: Clause[]): void {
  const last = clauses.at(-1)
  if (last) last.asked = true
}

/** A pattern of words in which `<name>` stands for a class: a table of alternatives. Matches whole words only. */
export function pattern(shape: string, classes: Readonly<Record<string, string>>): RegExp {
  let full = shape
  for (let depth = 0; depth < 4 && full.includes('<'); depth++)
    full = full.replace(/<([a-z]+)>/g, (_, name: string) => `(?:${classes[name] ?? name})`)
  // Anybody may text us anything: a repeat without end could be made to try for ever, one of six cannot.
  full = full.replaceAll(')*', '){0,6}').replaceAll(')+', '){1,6}')
  return new RegExp(`(?<![a-z'])(?:${full})(?![a-z'])`)
}
