import { daysOf } from '../../reading/day.ts'
import { sourcesOf } from '../../knowledge/sources.ts'
import type { Source } from '../../knowledge/sources.ts'
import { isDay } from '../../reading/values.ts'
import type { Value } from '../../reading/values.ts'
import { agrees, weekdaysOf } from '../agree.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { stem } from '../../knowledge/words.ts'
import type { Word } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import { isAge } from './figures.ts'
import { boundPlace, said, saysSomewhere } from './pair.ts'
import type { Pair } from './pair.ts'
import { isOnly, keptTo, times } from './unsaid.ts'
import { telling } from './widened.ts'
import { once } from '../../knowledge/once.ts'

/** Who asked spoke of what the fact makes an exception of ("The Nutcracker excepted"), and the draft does not. */
export function exceptionMet(pair: Pair): boolean {
  const { source, segment, ground } = pair
  // "just get the form in" keeps nothing to anybody.
  const limits = (word: Word, at: number) =>
    isOnly(word) || word.text === 'only' || (word.norm === 'just' && at > 0)
  if (segment.negated || said(pair).some(limits) || ofAllCases(source)) return false
  // "Bikes are allowed there": where they asked about.
  if (said(pair).some(({ text }, at) => at > 0 && text === 'there')) return false
  const suspect = ({ role, text, concept: { id } }: Word) =>
    role === 'content' &&
    ground.inbound.terms.has(id) &&
    !text.startsWith('except') &&
    !lightVerbs.has(id) &&
    !source.title.has(id) &&
    !ground.own.has(id) &&
    !saysSomewhere(pair, id)
  const stretches = stretchesOf(source)
  if (!stretches.some(({ excepted }) => excepted.some(suspect))) return false
  const grantedBy = (some: typeof stretches) =>
    new Set(
      some.flatMap(({ words, excepted }) =>
        words.filter((word) => !excepted.includes(word)).map((word) => word.concept.id),
      ),
    )
  const granted = grantedBy(stretches)
  const grantedHere = grantedBy(stretches.filter(({ here }) => here))
  const met = (words: readonly Word[], known = granted) =>
    new Set(
      words
        .filter((word) => suspect(word) && !known.has(word.concept.id))
        .map((word) => word.concept.id),
    ).size
  if (
    stretches.some(
      ({ words, excepted, here }) =>
        words.some(isException) && met(excepted, here ? grantedHere : granted) > 0,
    )
  )
    return true
  const all = stretches.flatMap(({ excepted }) => excepted)
  const lasting = stretches.flatMap(({ dated, excepted }) => (dated ? [] : excepted))
  // "No, sorry. Fees can be paid by cash …": the exception was told.
  if (refuses(pair)) return false
  return met(all) > (grants(pair) ? 0 : 1) || (asksWhether(pair) && met(lasting) > 0)
}

/** The segments of a fact, each with the words of it that make an exception. */
const stretchesOf = once((source: Source) =>
  source.reading.sentences
    .flatMap((sentence) => sentence.segments)
    .map((each) => {
      const words = source.reading.words.slice(each.from, each.to)
      const kept = words.flatMap((word, at) => (isOnly(word) ? keptTo(words, at) : []))
      const denied =
        each.negated && words.some(({ norm }) => /^(not|no|never|nor|none|without)$/.test(norm))
      const whole = (denied && !ofSubject(source, each)) || words.some(isException)
      const dated = words.some((word) => isDay(source.reading.values[word.value]))
      const here = source.sentence.segments.includes(each)
      return { words, dated, here, excepted: whole ? words : kept }
    }),
)

/** "Alumni may audit courses", to somebody who asked about a seminar, where seminars can't be audited: their kind is denied by its own word. */
export function kindDenied({ source, segment, reading, ground }: Pair): boolean {
  const kinds = segment.negated ? [] : deniedKinds(source)
  if (kinds.length === 0) return false
  const asked = new Set([...ground.inbound.words].map(stem))
  const met = kinds.filter((kind) => asked.has(kind))
  return met.some((kind) => !reading.words.some(({ text }) => stem(text) === kind))
}

/** What other sentences of the fact deny of the sentence's own matter, by words it does not use itself. */
const deniedKinds = once(({ reading, sentence, places, words: own }: Source): readonly string[] =>
  reading.sentences
    .filter((other) => other !== sentence)
    .flatMap(({ segments }) => segments.filter(({ negated }) => negated))
    .flatMap(({ from, to }) => {
      const words = reading.words.slice(from, to)
      const no = words.findIndex(({ norm }) => /^(?:not|no|never)$/.test(norm))
      return words.slice(0, Math.max(0, no))
    })
    .filter(({ role, concept: { id } }) => role === 'content' && places.has(id))
    .map(({ text }) => stem(text))
    .filter((kind) => !own.some(({ text }) => stem(text) === kind)),
)

/** "whatever their class year": the sentence itself says that the case does not matter. */
const ofAllCases = ({ norms }: Source) =>
  ['whatever', 'regardless', 'nomatter'].some((norm) => norms.has(norm))

/** A yes or no was asked for, and the draft says no, or "we do not do that". */
const refuses = ({ ground, reading, segment }: Pair) =>
  ground.inbound.heard.some((heard) => heard.yesNo && heard.act === 'question') &&
  (/^(?:(?:sorry|well|oh) )*(?:no|nope|nah|not|(?:i am |we are )?afraid not|we (?:do|are|will|can) not)\b/.test(
    reading.words
      .slice(0, 6)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ text }) => text)
      .join(' '),
  ) ||
    reading.words
      .slice(0, segment.from)
      .some(
        ({ norm }, at, all) =>
          norm === 'not' &&
          /^(?:do|offer|have|provide)$/.test(all[at + 1]?.norm ?? '') &&
          /^(?:that|this|those|it)$/.test(all[at + 2]?.norm ?? ''),
      ))

/** A yes or no was asked for, and the draft denies nothing of it. */
const asksWhether = ({ ground, reading }: Pair) =>
  ground.inbound.heard.some((heard) => heard.yesNo && heard.act === 'question') &&
  !reading.words.some(({ norm }) => /^(no|not|never)$/.test(norm))

/** "with aftercare" said of the Robotics Camp, where the fact goes on that there is none for that camp. */
export function deniedByName({ source, segment, reading, sentence }: Pair): boolean {
  const names = segment.negated ? [] : namesDenied(source)
  if (names.length === 0) return false
  const idsIn = (segments: readonly Segment[]) =>
    new Set(
      segments.flatMap(({ from, to }) =>
        reading.words.slice(from, to).map((word) => word.concept.id),
      ),
    )
  const affirmed = idsIn(sentence.segments.filter((each) => !each.negated && !each.condition))
  const denied = idsIn(
    reading.sentences
      .flatMap(({ segments }) => segments)
      .filter((each) => each.negated || each.condition),
  )
  return names.some((id) => affirmed.has(id) && !denied.has(id))
}

const namesDenied = once(({ reading, sentence, factNames, places }: Source): readonly string[] =>
  reading.sentences
    .filter((other) => other !== sentence && other.segments.every((each) => each.negated))
    .flatMap(({ from, to }) => reading.words.slice(from, to))
    .filter(({ capital, concept: { id } }) => capital && factNames.has(id) && !places.has(id))
    .map(({ concept: { id } }) => id),
)

/** "who don't work here" tells whom the sentence is about, and takes nothing back. */
const ofSubject = ({ reading: { words, sentences } }: Source, segment: Segment) => {
  const from = sentences.find((each) => segment.from < each.to)?.from ?? 0
  const until = words
    .slice(from, segment.to)
    .findIndex((word, at) => at + from >= segment.from && /^(not|no|never)$/.test(word.norm))
  return words
    .slice(from, from + Math.max(0, until))
    .some((word) => /^(who|whose)$/.test(word.norm))
}

const isException = (word: Word) =>
  /^(except|excepted|excluded|excluding|exempt|unless)$/.test(word.norm)

/** Allows, or names a price: what an exception would take back. */
const grants = (pair: Pair) =>
  pair.values.some((value) => value.kind === 'money' || value.kind === 'percent') ||
  said(pair).some(
    (word) =>
      /^(may|can)$/.test(word.norm) ||
      (/^~(allow|free|accept|discount|refund|open|available)$|^halfpric/.test(word.concept.id) &&
        word.concept.sign > 0),
  )

/** Asked about a Sunday, told the weekday's price without the weekdays. */
export function otherDayAsked(pair: Pair, main: number): boolean {
  const { source, sentence, reading, ground } = pair
  // An address or a number holds on any day.
  if (pair.values.length > 0 && pair.values.every((value) => 'text' in value)) return false
  if (
    reading.values.some(
      (value) => isDay(value) && value.from >= sentence.from && value.from < sentence.to,
    )
  )
    return false
  const asked = ground.inbound.days.flatMap((value) =>
    isDay(value) && !value.day.stretch ? weekdaysOf(value.day, daysOf(value.day, ground.now)) : [],
  )
  const known = (source.details[boundPlace(pair, main)] ?? []).filter(isDay)
  return (
    asked.length > 0 &&
    known.length > 0 &&
    !pair.segment.negated &&
    known.every(({ day }) => day.dates.length === 0 && !day.month) &&
    asked.every((mask) => mask !== 0 && known.every(({ day }) => (day.weekdays & mask) === 0))
  )
}

const casing = new Set(
  'in at for with under during on if when after before en con para durante si'.split(' '),
)

/** "During OPT it is valid for six months only", to somebody who asked about OPT: their case has a rule of its own. */
export function caseAsked({ source, reading, ground, segment }: Pair): boolean {
  if (segment.negated) return false
  return source.reading.sentences.some((other) => {
    if (other.from <= source.sentence.from) return false
    if (!casing.has(source.reading.words[other.from]?.norm ?? '')) return false
    const words = source.reading.words.slice(other.from, other.to)
    const end = words.findIndex(
      (word, at) =>
        at > 0 &&
        (word.kind === 'mark' || telling(word) || /^(it|they|there|you|we)$/.test(word.norm)),
    )
    const lead = words
      .slice(1, end)
      .filter(({ role, concept: { id } }) => role === 'content' && !times.test(id))
    return (
      lead.length > 0 &&
      lead.every(
        ({ concept: { id } }) =>
          ground.inbound.terms.has(id) &&
          !saysSomewhere({ reading }, id) &&
          !source.title.has(id) &&
          !source.places.has(id) &&
          !ground.own.has(id),
      )
    )
  })
}

/** "There are no rush tickets on Saturdays", unsaid to somebody who asked about one. */
export function dayDenied({ source, sentence, reading, ground }: Pair): boolean {
  if (source.reading.sentences.length < 2) return false
  const own = reading.values.filter(
    (value) => isDay(value) && value.from >= sentence.from && value.from < sentence.to,
  )
  const weekdays = (own.length > 0 ? own : ground.inbound.days).reduce(
    (mask, value) =>
      isDay(value) && !value.day.stretch
        ? mask | weekdaysOf(value.day, daysOf(value.day, ground.now))
        : mask,
    0,
  )
  if (weekdays === 0) return false
  const denies = (value: Value) =>
    isDay(value) && value.day.dates.length === 0 && (value.day.weekdays & weekdays) !== 0
  const denied = (values: readonly Value[], sentences: Pair['reading']['sentences']) =>
    sentences.some(({ segments }) =>
      segments.some(
        ({ from, to, negated }) =>
          negated && values.some((value) => value.from >= from && value.from < to && denies(value)),
      ),
    )
  const others = source.reading.sentences.filter((other) => other !== source.sentence)
  return denied(source.reading.values, others) && !denied(reading.values, reading.sentences)
}

/** "Students with a valid school ID", told without the ID to somebody who has none. */
export function lackMet({ source, whole, all, ground, segment, values }: Pair): boolean {
  const { lacks, terms } = ground.inbound
  if (lacks.size === 0 || segment.negated) return false
  // "…, at 9 a.m."
  if (values.every(({ kind }) => kind === 'time') && !all.some(({ role }) => role === 'content'))
    return false
  const said = new Set(whole.map((word) => word.concept.id))
  // "$240, or $210 for members": another entry, for others.
  const otherEntry = (place: number) => {
    const own = source.details[place] ?? []
    return (
      own.some(({ kind }) => kind === 'money' || values.some((value) => value.kind === kind)) &&
      !values.some((value) => own.some((known) => agrees(value, known, ground.now)))
    )
  }
  return source.sentence.segments.some(
    ({ from, to, negated }, place) =>
      !negated &&
      !otherEntry(place) &&
      source.reading.words
        .slice(from, to)
        .some(
          ({ role, concept: { id } }) =>
            role === 'content' &&
            terms.has(id) &&
            lacks.has(id) &&
            !said.has(id) &&
            !lightVerbs.has(id) &&
            !source.title.has(id) &&
            (!source.subject.has(id) || standsBehindWith(source, id)),
        ),
  )
}

/** "alumni with an alumni card" */
const standsBehindWith = ({ reading: { words }, places }: Source, id: string) =>
  (places.get(id) ?? []).some((at) =>
    words.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'with'),
  )

const demanding = ['must', 'only', 'not', 'no', 'never', 'should']

/** "Organic Chemistry is by appointment only", told of chemistry at large to somebody who asked about organic. */
export function subjectAsked({ source, reading, ground, segment }: Pair): boolean {
  if (segment.negated) return false
  const { terms } = ground.inbound
  const unsaid = (id: string) =>
    terms.has(id) &&
    !lightVerbs.has(id) &&
    !ground.own.has(id) &&
    ![source.places, source.title].some((set) => set.has(id)) &&
    !saysSomewhere({ reading }, id)
  return sourcesOf(source.fact).some(
    (other) =>
      other !== source &&
      demanding.some((norm) => other.norms.has(norm)) &&
      other.words.some(
        ({ concept: { id } }, at) =>
          other.subject.has(id) &&
          unsaid(id) &&
          (other.values.some(isAge) || source.subject.has(other.words[at + 1]?.concept.id ?? '')),
      ),
  )
}
