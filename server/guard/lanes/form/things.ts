import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { Word } from '../../reading/read.ts'
import type { Value } from '../../reading/values.ts'
import { telling } from './widened.ts'
import { once } from '../../knowledge/once.ts'

/** A word or a detail that names something, and how many links of its item stand before it. */
export interface Key {
  slot: number
  id?: string
  value?: Value
}

/** One of several things a fact tells alike: "permits at window 3", "licenses at window 5". */
export type Item = readonly Key[]

/** The things a sentence tells alike, with those its neighbours tell alike. */
export const itemsOf = once((source: Source): readonly Item[] => alike(source))

/** "children 5": a name with a figure right after it. */
const hasFigure = (words: Piece) =>
  words.some(
    (word, at) =>
      word.value >= 0 && words.slice(0, at).some((each) => isTelling(each) && each.value < 0),
  )

type Piece = readonly Word[]

function alike(source: Source): readonly Item[] {
  const pieces = piecesOf(source)
  const links = linksOf(pieces)
  if (links.size === 0) {
    if (pieces.filter(hasFigure).length < 2) return neighbours(source)
    links.add(byFigure)
  }
  const figures = links.has(byFigure)
  const full = (piece: Piece) =>
    figures ? hasFigure(piece) : piece.some((word) => isLink(word, links))
  const items: Word[][] = []
  let ahead: Word[] = []
  for (const piece of pieces) {
    const last = items.at(-1)
    if (full(piece) && !leansBack(piece)) {
      items.push([...ahead, ...piece])
      ahead = []
    } else if (last) last.push(...piece)
    else if (!/^(?:if|unless|when|because|as)$/.test(piece[0]?.norm ?? ''))
      ahead = [...ahead, ...piece]
  }
  // "… opens August 3 and closes August 21": one thing, told twice. "Children 5" goes without a verb.
  const others = items.slice(1)
  if (others.some((item) => isVerb(item[0]) || (figures && item.some(isVerb)))) return []
  return aligned(items.map((item) => keysOf(item, links, source)))
}

/** "Morning pickup is at the north gate. Afternoon pickup is at the south gate." */
function neighbours(source: Source): readonly Item[] {
  const frame = frameOf(source.words)
  if (frame.length === 0) return []
  const tells = (each: Source) => each.words.filter(isTelling).map(({ concept: { id } }) => id)
  const own = new Set(tells(source))
  const like = sourcesOf(source.fact).filter(
    (other) =>
      other === source ||
      (frameOf(other.words).join() === frame.join() && tells(other).some((id) => own.has(id))),
  )
  if (like.length < 2) return []
  const links = new Set(frame)
  return aligned(like.map((each) => keysOf(each.words, links, each)))
}

/**
 * The first item also holds what is said of all ("The office in Room 140 is open Mondays from 8, Wednesdays from 9"), and the last what closes
 * the sentence: of those, what stands nearest to the links, as much as the others have there.
 */
function aligned(items: readonly Item[]): readonly Item[] {
  const last = Math.max(0, ...items.flat().map(({ slot }) => slot))
  const words = (item: Item | undefined, slot: number) =>
    (item ?? []).filter((key) => key.slot === slot && key.id !== undefined)
  const kinds = (item: Item | undefined, slot: number) =>
    (item ?? []).flatMap((key) => (key.slot === slot && key.value ? [sortOf(key.value)] : []))
  return items.map((item, nth) => {
    const others = items.filter((_, other) => other !== nth)
    return item.filter((key) => {
      if (key.value)
        return others.some((other) => kinds(other, key.slot).includes(sortOf(key.value as Value)))
      const most = Math.max(0, ...others.map((other) => words(other, key.slot).length))
      const own = words(item, key.slot)
      if (nth === 0 && key.slot === 0)
        return own.indexOf(key) < most || own.indexOf(key) >= own.length - most
      if (nth === items.length - 1 && key.slot === last) return own.indexOf(key) < most
      return most > 0
    })
  })
}

/** "5 and 6" and "7 to 9" are figures alike. */
const sortOf = ({ kind }: Value) => (kind === 'span' ? 'number' : kind)

const joins = /^(?:and|but|while|y|pero|;|,)$/

/** A sentence cut wherever it may go on to the next thing; what leads up to a colon is said of all. */
function piecesOf({ words }: Source): Piece[] {
  const pieces: Piece[] = []
  let from = 1 + words.findIndex(({ text, value }) => text === ':' && value < 0)
  for (let at = from; at <= words.length; at++) {
    const word = words[at]
    const ends =
      at === words.length ||
      (word?.value === -1 && joins.test(word.kind === 'mark' ? word.text : word.norm))
    if (!ends) continue
    pieces.push(words.slice(from, at).filter(({ kind, value }) => kind !== 'mark' || value >= 0))
    from = at + 1
  }
  return pieces.filter((piece) => piece.length > 0)
}

const preposition = /^(?:at|in|on|for|to|from|by|with|en|a|para|por|con)$/
const doing = /^~(?:open|register|apply|submit|pay|arrive|leave|return|start|close|end)$/
const does =
  /^(?:serves|stops|goes|visits|handles|teaches|leads|meets|seats|leaves|departs|arrives|offers|sells)$/
const isVerb = (word: Word | undefined) =>
  word !== undefined &&
  (/^(?:is|are|may|can|must|does|es|son)$/.test(word.text) ||
    (does.test(word.text) && !word.capital) ||
    (word.role === 'content' &&
      (telling(word) || lightVerbs.has(word.concept.id) || doing.test(word.concept.id))))
/** No word ties them: "adults 10, children 5". */
const byFigure = '='
const linkOf = (word: Word): string | null =>
  word.value >= 0
    ? null
    : preposition.test(word.norm)
      ? word.norm
      : /^(?:is|are|es|son)$/.test(word.text)
        ? 'is'
        : isVerb(word) && word.role === 'content'
          ? word.concept.id
          : null
const isLink = (word: Word, links: ReadonlySet<string>) => {
  const link = linkOf(word)
  return link !== null && links.has(link)
}
const frameOf = (words: readonly Word[]) => words.flatMap((word) => linkOf(word) ?? [])

/** What ties a thing to what is told of it in two pieces or more, each with something on both sides. */
function linksOf(pieces: readonly Piece[]): Set<string> {
  const counts = new Map<string, number>()
  for (const words of pieces) {
    const own = new Set<string>()
    words.forEach((word, at) => {
      const link = linkOf(word)
      const both = [words.slice(0, at), words.slice(at + 1)].every((side) => side.some(names))
      if (link !== null && both) own.add(link)
    })
    for (const link of own) counts.set(link, (counts.get(link) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([link]) => link))
}

/** It goes on about the thing before: "near the gate", "5 and | 6". */
const leansBack = ([first]: Piece) =>
  first === undefined ||
  (first.value < 0 && first.role !== 'content' && first.kind === 'word' && leaning.test(first.norm))
const leaning =
  /^(?:at|in|on|for|to|from|by|with|near|next|behind|across|not|nor|neither|only|which|who|suchas|or|without|if|unless|when|because|as|so|then|before|after|until|except)$/

/** "the first" and "the last" are two. */
export const idOf = ({ concept: { id, sign } }: Word) => (sign < 0 ? `not ${id}` : id)
const isTelling = ({ role, concept: { id } }: Word) => role === 'content' && !lightVerbs.has(id)
const names = (word: Word) => isTelling(word) || word.value >= 0

function keysOf(words: readonly Word[], links: ReadonlySet<string>, { reading }: Source): Item {
  const keys: Key[] = []
  let slot = 0
  let last = -1
  // "Trash is picked up on Mondays": what is told of it before the link names nothing.
  let told = false
  for (const word of words) {
    if (isLink(word, links)) {
      slot++
      told = false
    } else if (word.value >= 0) {
      const value = reading.values[word.value]
      if (links.has(byFigure) && word.value !== last && slot === 0) slot++
      if (value && word.value !== last) keys.push({ slot, value })
      last = word.value
    } else if (isVerb(word)) told = keys.some((key) => key.slot === slot)
    else if (isTelling(word) && !told) keys.push({ slot, id: idOf(word) })
  }
  return keys
}
