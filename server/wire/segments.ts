export interface Segments {
  encoding: 'GSM-7' | 'UCS-2'
  /** Texts the phone company bills; a message longer than one is put together again by the phone. */
  segments: number
  /** Septets in GSM-7, 16-bit units in UCS-2. */
  units: number
  /** Units that fit into this number of segments. */
  limit: number
  /** Distinct characters that force UCS-2, in order; empty for GSM-7. */
  forcing: string[]
}

// 3GPP TS 23.038, section 6.2.1: the default alphabet, and the characters that take two septets.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('\f^{}\\[~]|€')

// 140 octets: 160 septets or 70 units. A part of a longer message gives 6 octets to its header.
const room = { 'GSM-7': { single: 160, part: 153 }, 'UCS-2': { single: 70, part: 67 } }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How long a text is on the phone network, as Twilio bills it. */
export function segmentsOf(text: string): Segments {
  const forcing = charactersOutside(text)
  const encoding = forcing.length === 0 ? 'GSM-7' : 'UCS-2'
  const { single, part } = room[encoding]

  const units = encoding === 'UCS-2' ? text.length : septets(text)
  const segments = units <= single ? 1 : parts(piecesOf(text, encoding, part), part)
  return { encoding, segments, units, limit: segments === 1 ? single : segments * part, forcing }
}

function charactersOutside(text: string): string[] {
  if (isGsm(text)) return []
  const outside = [...graphemes.segment(text)].map(({ segment }) => segment)
  return [...new Set(outside.filter((character) => !isGsm(character)))]
}

function isGsm(text: string): boolean {
  for (const character of text) if (!basic.has(character) && !extended.has(character)) return false
  return true
}

function septets(text: string): number {
  let count = 0
  for (const character of text) count += extended.has(character) ? 2 : 1
  return count
}

/** Lengths of what may not be cut in two: an escaped septet pair, or all the units of one visible character. */
function* piecesOf(text: string, encoding: Segments['encoding'], part: number): Iterable<number> {
  if (encoding === 'GSM-7') {
    for (const character of text) yield extended.has(character) ? 2 : 1
    return
  }
  for (const { segment } of graphemes.segment(text)) {
    if (segment === '\r\n' || segment.length > part)
      for (const character of segment) yield character.length
    else yield segment.length
  }
}

function parts(pieces: Iterable<number>, part: number): number {
  let count = 1
  let used = 0
  for (const piece of pieces) {
    if (used + piece > part) {
      count += 1
      used = 0
    }
    used += piece
  }
  return count
}

const lookAlikes: [RegExp, string][] = [
  [/[‘’‚‛′ʼ]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[\u200b\u2060\ufeff]/g, ''],
]

/** Puts GSM-7 look-alikes for the quotes, dashes, dots and blanks that word processors type; the rest stays. */
export function plainQuotes(text: string): string {
  return lookAlikes.reduce((plain, [fancy, look]) => plain.replace(fancy, look), text)
}
