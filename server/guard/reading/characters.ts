/** A text made comparable, with the way back: `from(i)` and `to(i)` frame, in the text as typed, what became character i. */
export interface Plain {
  text: string
  from: (at: number) => number
  to: (at: number) => number
  /** Letters of another alphabet stood in for Latin ones inside a word. */
  disguised: boolean
  /** Most letters belong to a script the guard cannot read. */
  foreign: boolean
}

const cluster = /\p{RI}|\P{M}\p{M}*|\p{M}+/gu
const hidden = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u
const roman = /[a-z]/i
const control = /^[\p{Cc}]$/u

/** Letters that look like Latin ones. Left column: what is seen; right: what it passes for. */
const lookalikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    п: 'n',
    ո: 'n',
    ս: 'u',
    օ: 'o',
    α: 'a',
    β: 'b',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    η: 'n',
    ζ: 'z',
    μ: 'u',
    σ: 'o',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ꓐ: 'b',
    ɑ: 'a',
    ɡ: 'g',
    ʀ: 'r',
    ɪ: 'i',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '′': "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '−': '-',
    '➖': '-',
    '➕': '+',
    '✚': '+',
    '＋': '+',
    '•': ';',
  }),
)

/** NFKC, look-alike letters to Latin, no accents, nothing invisible; every character keeps its place in the text as typed. */
export function plain(typed: string): Plain {
  if (/^[\x20-\x7e\n]*$/.test(typed))
    return { text: typed, from: (at) => at, to: (at) => at + 1, disguised: false, foreign: false }
  let text = ''
  let disguised = false
  const starts: number[] = []
  const ends: number[] = []
  let latin = 0
  let other = 0
  let before = ''
  for (const match of typed.matchAll(cluster)) {
    const seen = printable.test(match[0]) ? asTyped(match[0]) : readable(match[0])
    for (const character of seen.text) {
      text += character
      for (let unit = 0; unit < character.length; unit++) {
        starts.push(match.index)
        ends.push(match.index + match[0].length)
      }
      if (roman.test(character)) latin++
      else if (/\p{L}/u.test(character)) other++
    }
    if (seen.alphabet !== '' && before !== '' && seen.alphabet !== before) disguised = true
    if (seen.text !== '') before = seen.alphabet
  }
  return {
    text,
    from: (at) => starts[at] ?? 0,
    to: (at) => ends[at] ?? 0,
    disguised,
    foreign: other > 2 && other > latin / 4,
  }
}

/** All that stands for itself: the accent ` passes for an apostrophe. */
const printable = /^[\x20-\x5f\x61-\x7e]$/
const asTyped = (text: string) => ({
  text,
  alphabet: roman.test(text) ? ('latin' as const) : ('' as const),
})

function readable(typed: string): { text: string; alphabet: '' | 'latin' | 'other' } {
  const shown = [...typed].filter((point) => !hidden.test(point)).join('')
  if (shown === '') return { text: '', alphabet: '' }
  if (shown === '\n' || shown === '\t' || shown === '\r')
    return { text: shown === '\t' ? ' ' : '\n', alphabet: '' }
  if (control.test(shown)) return { text: ' ', alphabet: '' }
  const letter = emojiLetter(shown.codePointAt(0) ?? 0)
  if (letter !== '') return { text: letter, alphabet: '' }
  const bare = shown
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
  const mapped = [...bare].map((character) => lookalike(character)).join('')
  const strange =
    mapped !== bare && /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/u.test(bare)
  return { text: mapped, alphabet: /[a-z]/i.test(mapped) ? (strange ? 'other' : 'latin') : '' }
}

function lookalike(character: string): string {
  const lower = character.toLowerCase()
  const found = lookalikes.get(lower)
  if (found === undefined) return character
  return lower === character ? found : found.toUpperCase()
}

/** Boxed, circled and flag letters: an A in a red square is an A. */
function emojiLetter(point: number): string {
  for (const [first, last] of [
    [0x1f110, 0x1f129],
    [0x1f130, 0x1f149],
    [0x1f150, 0x1f169],
    [0x1f170, 0x1f189],
    [0x1f1e6, 0x1f1ff],
  ] as const)
    if (point >= first && point <= last) return String.fromCharCode(65 + point - first)
  return ''
}
