import { readInbound } from '../lanes/inbound.ts'
import { oddsOf, weightsAt } from '../learning/weights.ts'
import type { Weights } from '../learning/weights.ts'

/** Where `vouch train` leaves what it learned of questions: which a fact answered, and which were for a person. */
export const place = new URL('manner.json', import.meta.url)
export const modelOf = (weights: Weights) => oddsOf(weights, 'person', 'fact')
const known = modelOf(weightsAt(place))

/** So much it says at most. */
const most = 6

/** Texts, the day they came, and which concepts the office's facts speak of. */
export interface Said {
  inbound: readonly string[]
  now: number
  knows: (concept: string) => boolean
}

/** How texts read, whatever they are about: the natural logarithm of how much likelier they are for a person than for a fact. */
export function personOdds(said: Said, { prior, gains } = known): number {
  const odds = featuresOf(said).reduce((sum, name) => sum + (gains.get(name) ?? 0), prior)
  return Math.max(-most, Math.min(most, odds))
}

/** Their words in runs, once as they stand and once with a blank for what the office's facts speak of; how they begin, how long they are, and of whom they speak. */
export function featuresOf({ inbound, now, knows }: Said): string[] {
  const { heard } = readInbound(inbound, now)
  const words = heard.flatMap(({ reading, sentence }) =>
    reading.words
      .slice(sentence.from, sentence.to)
      .filter(({ kind, text }) => kind !== 'mark' && text !== '')
      .map(({ norm, text, role, value, concept }) => {
        const kind = reading.values[value]?.kind
        const plain = norm || text
        const typed = kind
          ? `<${kind}>`
          : role === 'content' && knows(concept.id)
            ? '<known>'
            : plain
        return { plain, typed }
      }),
  )
  const plain = words.map((word) => word.plain)
  const typed = words.map((word) => word.typed)
  return [
    ...new Set([
      ...[1, 2].flatMap((length) => runs(plain, length)),
      ...[1, 2, 3].flatMap((length) => runs(typed, length)),
      `^ ${typed[0] ?? ''}`,
      `^ ${typed.slice(0, 2).join(' ')}`,
      `# ${Math.min(6, Math.floor(words.length / 4))}`,
      ...(heard.some(({ personal }) => personal) ? ['+ personal'] : []),
      ...(heard.some(({ standing }) => standing) ? ['+ standing'] : []),
    ]),
  ]
}

const runs = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
