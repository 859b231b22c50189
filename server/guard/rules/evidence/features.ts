import { isEveryday } from '../../knowledge/everyday.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Line, View } from '../view.ts'

/** One thing a line is weighed by, and the words of the draft it stands for. */
export interface Feature {
  name: string
  from: number
  to: number
}

/** What a line is weighed by: the words of it that nothing carries, and pairs of them. Names, figures and days stand for their kind. */
export function featuresOf(line: Line, view: View): Feature[] {
  const { reading, inbound } = view
  const found = new Map<string, Feature>()
  const add = (name: string, from: number, to: number) => found.set(name, { name, from, to })
  const { from: begin, to: end } = line.held ?? line.sentence
  const open = line.marks.filter(({ from, to }) => from >= begin && to <= end)
  const said = open.map(({ from, to }) => {
    const word = reading.words[from] as Word
    // "Devin moved over", to somebody who asked about a Devin.
    const asked = isStrange(word, view) && inbound.words.has(word.text)
    return { from, to, kind: asked ? '<asked>' : kindOf(reading, from, to) }
  })
  said.forEach(({ from, to, kind }, at) => {
    add(kind, from, to)
    const next = said[at + 1]
    if (next) add(`${kind} ${next.kind}`, from, next.to)
  })
  const [first] = said
  add(`^ ${first?.kind ?? ''}`, first?.from ?? begin, first?.to ?? begin)
  if (said.length < 6) add('^ short', begin, begin)
  return [...found.values()]
}

/** What is told by the texts that are answered: their words and pairs of them, those no fact knows as strangers, and of whom they speak. */
export function askedOf(view: View): string[] {
  const found = new Set<string>()
  for (const { reading, sentence, act, personal, standing } of view.inbound.heard) {
    const heard: string[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = reading.words[at] as Word
      if (word.kind === 'mark') continue
      heard.push(isStrange(word, view) ? '<strange>' : kindOf(reading, at, at + 1))
    }
    heard.forEach((kind, at) => {
      found.add(`? ${kind}`)
      if (at > 0) found.add(`? ${heard[at - 1]} ${kind}`)
    })
    found.add(`?? ${act}`)
    if (personal) found.add('?? personal')
    if (standing) found.add('?? standing')
  }
  return [...found]
}

/** A name no fact knows, mostly. */
const isStrange = (word: Word, { knows }: View) =>
  word.role === 'content' && !knows(word.concept.id) && !isEveryday(word.text)

/** The word, or what kind of thing it names. */
function kindOf({ words, values }: Reading, from: number, to: number): string {
  const word = words[from] as Word
  if (to - from > 1) return '<masked>'
  const value = values[word.value]
  if (value) return `<${value.kind}>`
  if (word.capital && word.text.length > 1 && words[from - 1]?.kind === 'word') return '<name>'
  return /^\d+$/.test(word.text) ? '<figure>' : word.norm || word.text || '<sign>'
}
