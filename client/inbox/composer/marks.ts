import type { Finding, Span } from '../../../server/wire/verdict.ts'

/** How a stretch of the draft looks: from a public source, from the sender's own words, stopped, or plain. */
export type Look = 'plain' | 'source' | 'echo' | 'stop' | 'advice'

export interface Piece {
  text: string
  look: Look
}

const lookOf: Record<Span['lane'], Look> = {
  public: 'source',
  value: 'source',
  echo: 'echo',
  courtesy: 'plain',
  unclaimed: 'stop',
  denied: 'stop',
}

interface Painted {
  start: number
  end: number
  look: Look
}

/** Cuts the draft into stretches of one look each; joined again they are the draft. */
export function pieces(
  text: string,
  spans: readonly Span[],
  findings: readonly Finding[],
): Piece[] {
  const painted = [
    ...spans.map(({ start, end, lane }): Painted => ({ start, end, look: lookOf[lane] })),
    ...findings.map(({ start, end, severity }): Painted => ({
      start,
      end,
      look: severity === 'advice' ? 'advice' : 'stop',
    })),
  ]
  const found: Piece[] = []
  for (const [start, end] of stretches(text.length, painted)) {
    const look = strongest(painted, start)
    found.push({ text: text.slice(start, end), look })
  }
  return found.reduce(join, [])
}

/** Neighbours of one look are one stretch, and so is the blank between them. */
function join(joined: Piece[], piece: Piece): Piece[] {
  const [before, last] = joined.slice(-2)
  if (last?.look === piece.look) last.text += piece.text
  else if (
    last &&
    before?.look === piece.look &&
    last.look === 'plain' &&
    /^[^\S\n]+$/.test(last.text)
  ) {
    before.text += last.text + piece.text
    joined.pop()
  } else joined.push({ ...piece })
  return joined
}

function stretches(length: number, painted: readonly Painted[]): [number, number][] {
  const cuts = new Set([0, length, ...painted.flatMap(({ start, end }) => [start, end])])
  const inside = [...cuts].filter((cut) => cut >= 0 && cut <= length).toSorted((a, b) => a - b)
  return inside.slice(1).map((cut, index) => [inside[index]!, cut])
}

const strength: readonly Look[] = ['plain', 'echo', 'source', 'advice', 'stop']

function strongest(painted: readonly Painted[], at: number): Look {
  let best: Look = 'plain'
  for (const { start, end, look } of painted) {
    if (start <= at && at < end && strength.indexOf(look) > strength.indexOf(best)) best = look
  }
  return best
}

/**
 * Moves ranges of an older text to where they stand in the newer one, so that marks stay put while
 * the next verdict is on its way. A range that is wholly deleted is dropped.
 */
export function carry<R extends { start: number; end: number }>(
  ranges: readonly R[],
  older: string,
  newer: string,
): R[] {
  if (older === newer) return [...ranges]
  const { head, olderEnd } = change(older, newer)
  const shift = newer.length - older.length
  const start = (at: number) => (at <= head ? at : at >= olderEnd ? at + shift : head)
  const end = (at: number) => (at >= olderEnd ? at + shift : at <= head ? at : head)
  return ranges
    .map((range) => ({ ...range, start: start(range.start), end: end(range.end) }))
    .filter((range) => range.start < range.end)
}

/** The same for findings; a fix moves with its finding, and goes once the words it would change are others. */
export const carryFindings = (
  findings: readonly Finding[],
  older: string,
  newer: string,
): Finding[] =>
  carry(findings, older, newer).map(({ fix, ...finding }) => {
    const moved = fix && carry([fix], older, newer)[0]
    const same = moved && newer.slice(moved.start, moved.end) === older.slice(fix.start, fix.end)
    return same ? { ...finding, fix: moved } : finding
  })

/** The one stretch in which two texts differ. */
function change(older: string, newer: string): { head: number; olderEnd: number } {
  const shorter = Math.min(older.length, newer.length)
  let head = 0
  while (head < shorter && older[head] === newer[head]) head += 1
  let tail = 0
  while (tail < shorter - head && older.at(-1 - tail) === newer.at(-1 - tail)) tail += 1
  return { head, olderEnd: older.length - tail }
}

/** How many words of each look, for the legend. */
export function wordCounts(found: readonly Piece[]): Record<Look, number> {
  const counts: Record<Look, number> = { plain: 0, source: 0, echo: 0, stop: 0, advice: 0 }
  for (const { text, look } of found)
    counts[look] += text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:/@$%+-]*/gu)?.length ?? 0
  return counts
}
