import type { Plain } from './characters.ts'

export type TokenKind = 'word' | 'number' | 'code' | 'email' | 'url' | 'phone' | 'mark' | 'emoji'

/** One piece of a text. `text` is in lower case; `start` and `end` are places in the text as typed. */
export interface Token {
  kind: TokenKind
  text: string
  start: number
  end: number
  capital: boolean
  /** Nothing stands between this piece and the one before. */
  glued: boolean
}

const pieces: readonly (readonly [TokenKind, RegExp])[] = [
  ['email', /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/iy],
  [
    'url',
    /(?:https?:\/\/)?(?:www\.)?[a-z][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){0,3}\.[a-z]{2,12}(?:\/[\w/%#?=&~+.-]*[\w/=])?(?![a-z0-9@-])/iy,
  ],
  ['phone', /\+?1?[ .-]?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)/y],
  ['phone', /\(?\+?\d{2,5}\)?(?:[ .]\d{2,4}){2,4}(?!\d)|\d{3}-\d{4}(?!\d)|\d{9,12}(?!\d)/y],
  ['word', /[234]d(?![a-z0-9])/iy],
  ['number', /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['word', /w\/o?(?![a-z])/iy],
  ['word', /[a-z]+(?:'[a-z]+)*'?(?<!')/iy],
  ['emoji', /\p{Extended_Pictographic}/uy],
]

/** Cuts a text into words, numbers, addresses and marks. */
export function tokenise(plain: Plain): Token[] {
  const { text } = plain
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (text[at] === ' ') {
      at++
      continue
    }
    const [kind, piece] = next(text, at)
    split(kind, piece, at, plain, tokens)
    at += piece.length
  }
  return tokens
}

const figure = /[\d.]/
const plainWord = /[a-z]+(?:'[a-z]+)*(?![a-z0-9'@./_%+-])/iy

function next(text: string, at: number): [TokenKind, string] {
  plainWord.lastIndex = at
  if (plainWord.test(text)) return ['word', text.slice(at, plainWord.lastIndex)]
  for (const [kind, shape] of pieces) {
    if (kind === 'phone' && figure.test(text[at - 1] ?? '')) continue
    shape.lastIndex = at
    if (shape.test(text)) return [kind, text.slice(at, shape.lastIndex)]
  }
  const code = String.fromCodePoint(text.codePointAt(at) ?? 32)
  return ['mark', code]
}

/** "can't" is two words in one place: "can" and "not". */
function split(kind: TokenKind, piece: string, at: number, plain: Plain, tokens: Token[]): void {
  const glued = at > 0 && plain.text[at - 1] !== ' '
  const start = plain.from(at)
  const end = plain.to(at + piece.length - 1)
  const first = piece.charCodeAt(0)
  const capital = first >= 65 && first <= 90
  // "IT" is an office, unless all is shouted.
  const lower = piece === 'IT' && /[a-z]/.test(plain.text) ? 'infotech' : piece.toLowerCase()
  const texts = kind === 'word' ? contraction(lower) : null
  tokens.push({ kind, text: texts?.[0] ?? lower, start, end, capital, glued })
  for (let index = 1; index < (texts?.length ?? 0); index++)
    tokens.push({ kind, text: texts?.[index] ?? '', start, end, capital, glued: true })
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'re$/, 'are'],
  [/'ll$/, 'will'],
  [/'ve$/, 'have'],
  [/'m$/, 'am'],
  [/'d$/, 'would'],
]
const whole = new Map(
  Object.entries({
    "can't": ['can', 'not'],
    cant: ['can', 'not'],
    cannot: ['can', 'not'],
    "won't": ['will', 'not'],
    wont: ['will', 'not'],
    "shan't": ['shall', 'not'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    isnt: ['is', 'not'],
    arent: ['are', 'not'],
    wasnt: ['was', 'not'],
    couldnt: ['could', 'not'],
    shouldnt: ['should', 'not'],
    wouldnt: ['would', 'not'],
    havent: ['have', 'not'],
    hasnt: ['has', 'not'],
    aint: ['is', 'not'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
    youre: ['you', 'are'],
    theyre: ['they', 'are'],
    thats: ['that', 'is'],
    whats: ['what', 'is'],
    whens: ['when', 'is'],
    wheres: ['where', 'is'],
    whos: ['who', 'is'],
    hows: ['how', 'is'],
    theres: ['there', 'is'],
    "let's": ['let', 'us'],
    "y'all": ['you'],
    yall: ['you'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['have', 'to'],
    del: ['de', 'el'],
    al: ['a', 'el'],
  }),
)
const isWords = new Set(
  'it he she that this there here what when where who how which everything everyone someone'.split(
    ' ',
  ),
)

/** The words it stands for; null for a word that is none. */
function contraction(word: string): readonly string[] | null {
  const known = whole.get(word)
  if (known) return known
  if (!word.includes("'")) return null
  for (const [ending, full] of endings)
    if (ending.test(word)) return [word.replace(ending, ''), full]
  if (word.endsWith("'s"))
    return isWords.has(word.slice(0, -2)) ? [word.slice(0, -2), 'is'] : [word.slice(0, -2)]
  return [word.replaceAll("'", '')]
}
