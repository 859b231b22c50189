import { isEveryday } from '../../knowledge/everyday.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Line, View } from '../view.ts'

/** One thing a line is weighed by, and the words of the draft it stands for (none: the asker's). */
export interface Feature {
  name: string
  from: number
  to: number
}

/** What a line is weighed by: its words and pairs of them, and those of the texts it answers. Names, figures and days stand for their kind. */
export function featuresOf(line: Line, { reading, inbound, knows }: View): Feature[] {
  const found = new Map<string, Feature>()
  const add = (name: string, from = 0, to = 0) => found.set(name, { name, from, to })
  // A name no fact knows, mostly.
  const strange = (word: Word) =>
    word.role === 'content' && !knows(word.concept.id) && !isEveryday(word.text)
  const { from: begin, to: end } = line.held ?? line.sentence
  const open = line.marks.filter(({ from, to }) => from >= begin && to <= end)
  const said = open.map(({ from, to }) => {
    const word = reading.words[from] as Word
    // "Devin moved over", to somebody who asked about a Devin.
    const asked = strange(word) && inbound.words.has(word.text)
    return { from, to, kind: asked ? '<asked>' : kindOf(reading, from, to) }
  })
  said.forEach(({ from, to, kind }, at) => {
    add(kind, from, to)
    const next = said[at + 1]
    if (next) add(`${kind} ${next.kind}`, from, next.to)
  })
  add(`^ ${said[0]?.kind ?? ''}`, said[0]?.from, said[0]?.to)
  if (said.length < 6) add('^ short')
  for (const { reading: asked, sentence, act, personal, standing } of inbound.heard) {
    const heard: string[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = asked.words[at] as Word
      if (word.kind === 'mark') continue
      heard.push(strange(word) ? '<strange>' : kindOf(asked, at, at + 1))
    }
    heard.forEach((kind, at) => {
      add(`? ${kind}`)
      if (at > 0) add(`? ${heard[at - 1]} ${kind}`)
    })
    add(`?? ${act}`)
    if (personal) add('?? personal')
    if (standing) add('?? standing')
  }
  return [...found.values()]
}

/** The word, or what kind of thing it names. */
function kindOf({ words, values }: Reading, from: number, to: number): string {
  const word = words[from] as Word
  if (to - from > 1) return '<masked>'
  const value = values[word.value]
  if (value) return `<${value.kind}>`
  if (word.capital && word.text.length > 1 && words[from - 1]?.kind === 'word') return '<name>'
  return /^\d+$/.test(word.text) ? '<figure>' : word.norm || word.text || '<sign>'
}
