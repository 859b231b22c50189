import type { Token } from './tokens.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const spanish: Record<string, number> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  noventa: 90,
  cien: 100,
}
const small = new Map<string, number>([
  ...units.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...Object.entries(spanish),
  ['dozen', 12],
])
const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

export interface Figure {
  value: number
  to: number
}

/** The number that stands at this place, in figures or in words: "1,200", "eighty-seven", "a hundred". */
export function numberAt(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''))
    const thousands = tokens[at + 1]?.glued && /^o?k$/.test(tokens[at + 1]?.text ?? '')
    return thousands ? { value: value * 1000, to: at + 2 } : { value, to: at + 1 }
  }
  if (token.kind !== 'word') return null
  // "Quince Street" is no fifteen.
  if (token.capital && tokens[at + 1]?.capital && Object.hasOwn(spanish, token.text)) return null
  let sum = small.get(token.text)
  if (sum === undefined) return null
  // "once" is Spanish for eleven and English for one time: only a neighbour could tell, so it stays a word.
  if (token.text === 'once' || token.text === 'dozen') return null
  let next = at + 1
  if (sum >= 20 && sum % 10 === 0 && sum < 100) {
    const dash = tokens[next]?.text === '-' ? 1 : 0
    const rest = small.get(tokens[next + dash]?.text ?? '')
    if (rest !== undefined && rest > 0 && rest < 10) {
      sum += rest
      next += dash + 1
    }
  }
  if (tokens[next]?.text === 'hundred') {
    sum *= 100
    next++
  }
  return { value: sum, to: next }
}

/** "3rd", "the third": the place in an order. */
export function ordinalAt(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at]
  if (!token) return null
  const after = tokens[at + 1]
  if (token.kind === 'number' && after?.glued && /^(st|nd|rd|th)$/.test(after.text))
    return { value: Number(token.text), to: at + 2 }
  const word = token.kind === 'word' ? ordinals.get(token.text) : undefined
  return word === undefined ? null : { value: word, to: at + 1 }
}
