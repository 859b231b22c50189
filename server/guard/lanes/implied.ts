import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'
import type { Said } from './said.ts'

/** Where somebody is asked to come, call or ask, "in person" is courtesy. */
const refers = /^(?:contact|visit|come|see|talk|speak|reach|ask|stop|help|assist|call|email)$/

const carriers: Record<string, Value['kind']> = {
  '~email': 'email',
  '~phone': 'phone',
  '~website': 'url',
  '~link': 'url',
  '~cost': 'money',
  '~pay': 'money',
}

/** Words the fact need not hold: verbs that only carry a detail, and "due", "starts", "open" beside its own days and hours. */
export function implied(word: Word, said: Said, source: Source): boolean {
  const { id, sign } = word.concept
  const least = source.norms.has('atleast')
  if (id === '~start' && sign > 0 && least) return true
  const event = !source.places.has('~deadline') && !source.places.has('~open')
  if (
    id === '~start' &&
    sign > 0 &&
    event &&
    source.values.some((value) => value.kind === 'time' && value.role === 'at')
  )
    return true
  const role = id === '~start' ? (sign > 0 ? 'start' : 'end') : id === '~deadline' ? 'end' : null
  if (role && !least)
    return source.values.some(
      (value) => (value.kind === 'time' || value.kind === 'day') && value.role === role,
    )
  if (/^(?:come|head|stop|swing)$/.test(word.text))
    if (/^(?:to|by|in|over|down)$/.test(said.reading.words[wordAt(word, said) + 1]?.norm ?? ''))
      return true
  if (/^(?:check|see|use|visit|try)$/.test(word.text))
    if (
      source.names.has(nextWord(word, said)) ||
      online.some((each) => source.places.has(each) && said.concepts.has(each))
    )
      return true
  // "You can file at …/appeal": where the fact gives that very address, it is for the same.
  if (/^~(?:submit|request|apply|register|order|reserve)$/.test(id) && sameLink(said, source))
    return true
  if (id === '~address') return said.values.some((value) => value.label)
  if (id === 'inperson') return said.words.some((each) => refers.test(each.word.text))
  if (lastDay(word, said) && source.places.has('~deadline')) return true
  if (id === '~stay' && sign > 0 && /^~(?:open|available)$/.test(nextWord(word, said))) return true
  if (id === '~free' && sign < 0) return source.values.some((value) => value.kind === 'money')
  if (id === '~pay' && said.concepts.has('halfpric')) return true
  if (id === '~limit' && (source.norms.has('upto') || source.norms.has('atmost'))) return true
  if (/^~(collect|get|buy|find|order)$/.test(id))
    if (source.places.has('~available') || source.places.has('sale')) return true
  if (id === '~minimum' && least) return true
  if (word.text.startsWith('accompan') && source.norms.has('with')) return true
  if (id === '~person' && said.values.some((value) => value.kind === 'money'))
    return /^(per|a|each)$/.test(said.reading.words[wordAt(word, said) - 1]?.norm ?? '')
  if (id === '~senior')
    return said.reading.values.some(
      (value) =>
        value.kind === 'number' &&
        value.number >= 55 &&
        value.from >= said.sentence.from &&
        value.to <= said.sentence.to,
    )
  if (Object.hasOwn(dayParts, id))
    return (
      !Object.keys(dayParts).some((part) => part !== id && source.places.has(part)) &&
      inPart(dayParts[id] ?? [0, 0], said.values)
    )
  if (id === '~submit' || id === 'turn')
    return source.places.has('~deadline') || source.places.has('~submit')
  const carrier = Object.hasOwn(carriers, id) ? carriers[id] : undefined
  if (carrier && said.values.some((value) => value.kind === carrier)) return true
  if (id === '~allow' && sign < 0) return source.norms.has('not') || source.norms.has('no')
  if (id === '~allow' && sign > 0) return permits.some((norm) => source.norms.has(norm))
  if (
    /^~(?:open|start)$/.test(id) &&
    sign > 0 &&
    source.norms.has('from') &&
    said.values.some(isSpan)
  )
    return true
  if (id === '~open' && sign > 0)
    return (
      source.values.some((value) => value.kind === 'day') &&
      source.values.some((value) => value.kind === 'time')
    )
  if (id === '~other') return source.norms.has('except')
  if (lightVerbs.has(id) && sign > 0)
    return (
      !otherWay(id, source) &&
      (source.values.length > 0 ||
        said.words.some(
          (each) => each.word.role === 'content' && source.places.has(each.word.concept.id),
        ))
    )
  return cognate(word, said, source)
}

const sameLink = (said: Said, { reading }: Source) =>
  said.values.some(
    (value) =>
      value.kind === 'url' &&
      value.text.includes('/') &&
      reading.values.some((known) => known.kind === 'url' && known.text === value.text),
  )

const online = ['~portal', '~website', '~link']
const permits = ['may', 'can', 'could', 'puede', 'pueden']
const ways = [
  '~email',
  '~phone',
  '~text',
  '~mail',
  '~website',
  '~online',
  '~portal',
  'inperson',
  'fax',
]

/** "e-mailed" where the fact speaks of mailing: one way to reach each other is not another. */
const otherWay = (id: string, { places }: Source) =>
  ways.includes(id) && !places.has(id) && ways.some((way) => places.has(way))

/** "the last day to add": a deadline. */
const lastDay = (word: Word, said: Said) =>
  /^(last|final)$/.test(word.norm)
    ? /^(day|date)$/.test(said.reading.words[wordAt(word, said) + 1]?.norm ?? '')
    : /^(day|date)$/.test(word.norm) &&
      /^(last|final)$/.test(said.reading.words[wordAt(word, said) - 1]?.norm ?? '')

/** "stays open": the word after it says all. */
const nextWord = (word: Word, said: Said) =>
  said.reading.words[wordAt(word, said) + 1]?.concept.id ?? ''

const wordAt = (word: Word, said: Said) => said.reading.words.indexOf(word)

/** When a part of the day begins and ends, in minutes. */
const dayParts: Record<string, readonly [number, number]> = {
  '~morning': [0, 720],
  '~afternoon': [720, 1080],
  '~evening': [990, 1440],
  '~night': [990, 1440],
}

/** "Friday night at 8": the hour itself says so. */
const inPart = ([from, to]: readonly [number, number], values: readonly Value[]) => {
  const times = values.filter((value) => value.kind === 'time')
  return (
    times.length > 0 &&
    times.every((time) => time.minutes.some((minute) => minute >= from && minute <= to))
  )
}

/** "registrador" and "registrar": in a Spanish sentence a long common beginning will do. */
function cognate(word: Word, said: Said, source: Source): boolean {
  if (!said.reading.spanish || word.text.length < 6) return false
  const start = word.text.slice(0, Math.max(5, Math.ceil(word.text.length * 0.6)))
  return [...source.norms].some((norm) => norm.startsWith(start))
}

const isSpan = (value: Value) => value.kind === 'span' && value.unit === 'minute'
