import { loosely } from '../../knowledge/loosely.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { idsOf } from '../../knowledge/words.ts'
import { sourcesOf } from '../../knowledge/sources.ts'
import { falls } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import type { Word } from '../../reading/read.ts'
import { agrees } from '../agree.ts'
import { boundPlace, daysSpoken, known, said, saysSomewhere } from './pair.ts'
import type { Pair } from './pair.ts'
import { telling } from './widened.ts'

/** "by the end of classes" of "by the end of the third week of classes": what a word is of must be what the fact says it is of. */
export function ofSwapped(pair: Pair): boolean {
  const { source } = pair
  return complements(said(pair)).some(([head, own]) => {
    const theirs = complements(source.words).filter(
      ([other]) => other.concept.id === head.concept.id,
    )
    return (
      theirs.length > 0 &&
      source.places.has(own.concept.id) &&
      theirs.every(([, other]) => other.concept.id !== own.concept.id)
    )
  })
}

const parts = /^(?:end|beginning|start|middle|rest|half|close)$/

/** Each word with the one its "of" leads to. */
function complements(words: readonly Word[]): (readonly [Word, Word])[] {
  return words.flatMap((word, at) => {
    if (words[at + 1]?.norm !== 'of' || !parts.test(word.text)) return []
    const next = words
      .slice(at + 2, at + 6)
      .find(({ role }) => role === 'content' || role === 'value')
    return next ? [[word, next] as const] : []
  })
}

const unit = /^(?:per|an?|each|every|la|el|por|cada)$/
/** What a sum is counted by where it adds up: not the person or the piece it is for. */
const countable =
  /^(?:hours?|days?|weeks?|weekends?|months?|nights?|years?|terms?|semesters?|credits?|pages?|miles?|minutes?|kwh|hora|dia|semana|mes|noche|pagina)$/

/** "Charging costs 22 cents" of "22 cents per kWh": what a sum is counted by must be said, or have been asked. */
export function rateDropped(pair: Pair): boolean {
  const { source, reading, ground } = pair
  return pair.values.some((value) => {
    if (value.kind !== 'money') return false
    const same = source.values.filter((each) => agrees(value, each, ground.now))
    const rates = same.map((each) => rateOf(source.reading.words, each))
    const [rate] = rates
    if (rate === undefined || rates.some((each) => each === undefined)) return false
    if (rateOf(reading.words, value) !== undefined) return false
    // "monthly" and "month"
    const asked =
      ground.inbound.terms.has(rate.concept.id) ||
      [...ground.inbound.words].some((word) => word.startsWith(rate.text))
    const named = ({ role, concept: { id } }: Word) => role !== 'value' && id === rate.concept.id
    if (asked || reading.words.some(named)) return false
    // "$1 for each child" of "$1 a minute for each child": that is the other of two.
    return !pair.whole.some(
      ({ norm }, at, all) =>
        unit.test(norm) &&
        norm !== 'a' &&
        norm !== 'an' &&
        !source.places.has(all[at + 1]?.concept.id ?? ''),
    )
  })
}

/** "$180 a week" of a session of two weeks that costs $180. */
export function rateAdded({ source, reading, values }: Pair): boolean {
  return values.some((value) => {
    const rate = value.kind === 'money' ? rateOf(reading.words, value) : undefined
    if (rate === undefined) return false
    const unit = rate.text.replace(/s$/, '')
    const names = ({ text, role }: Word) =>
      role !== 'value' && (text.startsWith(unit) || (unit === 'day' && text === 'daily'))
    return (
      !source.reading.words.some(names) &&
      !source.fact.title.toLowerCase().includes(unit) &&
      !source.values.some(
        (each) => rateOf(source.reading.words, each)?.concept.id === rate.concept.id,
      )
    )
  })
}

/** "$2 an hour", "22 cents per kWh" */
function rateOf(words: readonly Word[], { to }: Value): Word | undefined {
  const [link, word] = [words[to], words[to + 1]]
  if (word && unit.test(link?.text ?? '') && countable.test(word.text)) return word
  return countable.test(link?.text ?? '') ? link : undefined
}

/** "Forms are due by 5pm" of a Friday's 5pm: an hour that ends something says nothing without its day. */
export function dayOfHourDropped(pair: Pair): boolean {
  const { source, reading, ground } = pair
  if (pair.values.length === 0 || pair.values.some(isDay)) return false
  const ends = pair.values.some(
    (value) =>
      value.kind === 'time' &&
      (value.role === 'end' || reading.words[value.from - 1]?.norm === 'after'),
  )
  if (!ends || daysSpoken(pair).length > 0) return false
  if (!due.some((id) => source.places.has(id))) return false
  const dated = (pair.places ?? [])
    .flatMap((place) => source.details[place] ?? [])
    .filter((value) => isDay(value) && value.day.dates.length > 0 && !value.day.stretch)
  return (
    dated.length > 0 &&
    dated.every((value) => isDay(value) && !falls(value.day, ground.now, ground.now))
  )
}

const due = ['~deadline', '~submit', '~accept', '~apply', '~register']

const bordering = /^(?:after|before|despues|antes)$/

/** "on January 22" of what holds after January 22. */
export function borderDay(pair: Pair): boolean {
  const { source, reading, ground } = pair
  const borders = (words: readonly Word[], { from }: Value) =>
    words.slice(Math.max(0, from - 2), from).some(({ norm }) => bordering.test(norm))
  if (said(pair).some(({ concept: { id } }) => /^~(?:open|start|deadline)$/.test(id))) return false
  return pair.values.some((value) => {
    if (!isDay(value) || value.role === 'end' || value.day.stretch || borders(reading.words, value))
      return false
    const same = source.values.filter((each) => isDay(each) && agrees(value, each, ground.now))
    return same.length > 0 && same.every((each) => borders(source.reading.words, each))
  })
}

const denying = /^(?:not|never|no|without|none)$/
const clauseEnds = /^(?:may|can|must|will|is|are|do|does|get|gets|pay|pays|need|needs|should)$/

/** "Brothers and sisters in the class cannot come along" of those who are not in it: whom the fact means it tells behind "who". */
export function whoDropped(pair: Pair): boolean {
  const { source } = pair
  const words = source.words
  const at = words.findIndex(({ norm }, place) => place > 0 && (norm === 'who' || norm === 'whose'))
  const head = words[at - 1]
  if (!head || head.role !== 'content') return false
  if (!said(pair).some(({ concept: { id } }) => id === head.concept.id)) return false
  const length = words.slice(at + 2).findIndex(({ norm }) => clauseEnds.test(norm) || norm === ',')
  const clause = words.slice(at + 1, length < 0 ? words.length : at + 2 + length)
  const telltale = clause.filter(({ role }) => role === 'content' || role === 'value')
  if (telltale.length === 0) return false
  // "who live in a residence hall": that somebody lives somewhere tells nothing of where.
  const where = telltale.filter(({ text }) => !/^(?:lives?|living|stay|stays|staying)$/.test(text))
  const told = (where.length > 0 ? where : telltale).some(
    ({ role, concept: { id } }) =>
      role === 'value' || saysSomewhere(pair, id) || pair.ground.inbound.terms.has(id),
  )
  if (!told) return true
  const denied = (all: readonly Word[]) => all.filter(({ norm }) => denying.test(norm)).length
  return (
    denied(clause) === 1 &&
    telltale.some(({ concept: { id } }) =>
      pair.whole.some(({ concept: own }) => own.id === id && own.sign > 0),
    ) &&
    denied(pair.whole) < denied(words) &&
    length >= 0
  )
}

const verbs =
  /^(?:is|are|was|were|can|may|must|will|costs?|takes?|needs?|has|have|runs?|opens?|closes?|goes|lasts?|starts?|begins?|ends?|cannot|does|do|es|son|esta|estan|cuesta|cuestan)$/
const prepositions = /^(?:of|for|in|at|on|to|with|from|by|de|para|en|con|about|under|over|without)$/
/** What everything has: "the fee is $40" tells it of whatever the fact is about. */
const ofAll =
  /^(?:~(?:cost|hour|deadline|address|website|link|time|phone|email|refund|enter|lasts|limit)|number|period|length|rule|policy|answer)$/

/** What a stretch tells of: the head of the words before its verb, in a question of those behind it. Null where a pronoun stands there, or nothing. */
function headOf(words: readonly Word[]): Word | null {
  const own = words.filter(({ kind, norm }) => kind !== 'mark' && norm !== '')
  const from = own.findIndex(
    ({ norm }) => !/^(?:and|but|or|so|yes|no|also|then|y|pero)$/.test(norm),
  )
  const asks = verbs.test(own[from]?.text ?? '')
  const lead = own.slice(asks ? from + 1 : from)
  const end = asks ? lead.length : lead.findIndex(({ text }) => verbs.test(text))
  const noun: Word[] = []
  for (const word of lead.slice(0, Math.max(0, end))) {
    if (pronouns.test(word.norm)) return null
    if (prepositions.test(word.norm)) break
    // "Request new service at …": it is told to do that.
    if (noun.length === 0 && lightVerbs.has(word.concept.id)) return null
    if (word.role === 'content') noun.push(word)
    else if (asks && noun.length > 0) break
  }
  if (
    asks &&
    noun.length > 1 &&
    /^~(?:free|open|allow|require|available|full|cancel)$/.test(noun.at(-1)?.concept.id ?? '')
  )
    noun.pop()
  return noun.at(-1) ?? null
}
const pronouns =
  /^(?:it|they|them|this|these|those|that|which|who|we|you|i|he|she|there|both|here|if|when|once|our|your|their|please|one|people|anyone|everyone|visitors|guests)$/

/** "Printing is free" of "Scanning is free": what is told of one thing is not told of another the fact speaks of. */
export function subjectReplaced(pair: Pair, main: number): boolean {
  const { source } = pair
  const ours = headOf(said(pair))
  if (!ours || idsOf(ours.concept).some((id) => source.places.has(id))) return false
  const another = sourcesOf(source.fact).some(
    (other) => other !== source && headOf(other.words)?.concept.id === ours.concept.id,
  )
  if (!another) return false
  const place = boundPlace(pair, main)
  const theirs = headOf(known(pair, place)) ?? (place > 0 ? headOf(source.words) : null)
  if (!theirs || ofAll.test(theirs.concept.id) || ofAll.test(ours.concept.id)) return false
  if (
    said(pair).some(({ concept: own }) =>
      idsOf(theirs.concept).some((id) => idsOf(own).includes(id)),
    )
  )
    return false
  return !loosely(ours.norm).some((matter) => loosely(theirs.norm).includes(matter))
}

/** "The price is $325", "registration closes …", "admission is free": told of whatever the fact is about. */
const ofMost = /^~(?:cost|enter|deadline|hour|register|apply|open|start|seat)$/
const leading = /^(?:to|for|from|in|at|with|by|on|if|when|before|after|during|as)$/

/** "The dance is free" of "Drinks are free": what the sentence is about was neither said nor asked. */
export function subjectLeft(pair: Pair, main: number): boolean {
  const { source, ground, reading } = pair
  if (source.goesOn || source.subject.size === 0) return false
  const words = known(pair, boundPlace(pair, main))
  const goesOn =
    /^(and|but|or|y|pero)$/.test(words[0]?.norm ?? '') && words.slice(1, 3).some(telling)
  if (!goesOn && words !== known(pair, 0)) return false
  if (!source.words.some(telling) || leading.test(source.words[0]?.norm ?? '')) return false
  const spoken = reading.words.slice(0, pair.segment.to)
  for (const id of source.subject) {
    if (source.title.has(id) || source.theme.has(id) || ground.own.has(id) || ofMost.test(id))
      return false
    if (ground.inbound.terms.has(id) || spoken.some(({ concept: own }) => idsOf(own).includes(id)))
      return false
  }
  const elsewhere = (id: string) => source.theme.has(id) && !source.places.has(id)
  const told = said(pair).filter(({ role }) => role === 'content')
  // "How much is a passport?" - "$15" of "Photos are $15", in a fact on passports.
  return told.length > 0
    ? told.some(({ concept: { id } }) => elsewhere(id))
    : pair.values.some((value) => !('text' in value)) &&
        [...ground.inbound.terms.keys()].some(elsewhere)
}
