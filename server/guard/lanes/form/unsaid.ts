import { daysOf } from '../../reading/days.ts'
import type { Value } from '../../reading/values.ts'
import { agrees, inRange, weekdaysOf } from '../agree.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import type { Word } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import { boundPlace, known, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'
import { mentioned, telling } from './widened.ts'

/** "at the two matinees only", "only students who …": what the fact keeps to some must be said, or have been asked. */
export function onlyDropped(pair: Pair, main: number): boolean {
  return (
    !pair.segment.negated &&
    [boundPlace(pair, main), ...predicatePlaces(pair)].some((place) => onlyDroppedAt(pair, place))
  )
}

/** Where what the draft tells of its subject stands: "The lot, …, is free on Saturdays only". */
const predicatePlaces = ({ source, ...pair }: Pair): number[] =>
  source.sentence.segments.flatMap(({ from, to }, place) =>
    said({ source, ...pair }).some(
      ({ role, concept: { id } }) =>
        role === 'content' &&
        !source.subject.has(id) &&
        (source.places.get(id) ?? []).every((at) => at >= from && at < to) &&
        source.places.has(id),
    )
      ? [place]
      : [],
  )

function onlyDroppedAt(pair: Pair, place: number): boolean {
  const [words, after] = [known(pair, place), known(pair, place + 1)]
  const whole = binding.test(after[0]?.norm ?? '') ? [...words, ...after] : words
  return whole.some((word, at) => {
    if (!isOnly(word)) return false
    const kept = keptTo(whole, at)
    const names = kept.filter((each) => each.capital)
    return names.length > 0
      ? names.some((name) => !mentioned(pair, [name]))
      : kept.length > 0 && !mentioned(pair, kept)
  })
}

/** The words an "only" keeps a statement to: the phrase it ends, or the subject it begins. */
function keptTo(words: readonly Word[], at: number): Word[] {
  const next = words[at + 1]
  if (next === undefined || next.kind === 'mark' || /^(and|or)$/.test(next.norm)) {
    const head = words.slice(0, at).findLastIndex((word) => binding.test(word.norm))
    return telltale(words.slice(head < 0 ? Math.max(0, at - 2) : head, at))
  }
  const subject = words.slice(0, at).every((word) => word.role !== 'content' && word.norm !== 'the')
  const end = words.findIndex((word, place) => place > at && telling(word))
  return subject && next.value < 0 && end > 0 ? telltale(words.slice(at + 1, end)) : []
}

const binding = /^(at|on|in|for|with|to|by|from|during|between|through|after|before|until|of)$/

/** What tells such a phrase from others: its words, else its figures. */
function telltale(words: readonly Word[]): Word[] {
  const content = words.filter((word) => word.role === 'content')
  return content.length > 0 ? content : words.filter((word) => word.role === 'value')
}

/** Who asked spoke of what the fact makes an exception of ("The Nutcracker excepted"), and the draft does not. */
export function exceptionMet(pair: Pair): boolean {
  const { source, segment, reading, ground } = pair
  if (segment.negated || said(pair).some((word) => isOnly(word) || word.norm === 'just'))
    return false
  const suspect = ({ role, text, concept: { id } }: Word) =>
    ground.inbound.terms.has(id) &&
    role === 'content' &&
    !text.startsWith('except') &&
    !lightVerbs.has(id) &&
    !source.title.has(id) &&
    !ground.own.has(id) &&
    !reading.words.some((word) => word.concept.id === id)
  if (!source.reading.words.some(suspect)) return false
  const stretches = source.reading.sentences
    .flatMap((sentence) => sentence.segments)
    .map((each) => {
      const words = wordsOf(pair, each)
      const kept = words.flatMap((word, at) => (isOnly(word) ? keptTo(words, at) : []))
      const whole = (each.negated && !ofSubject(pair, each)) || words.some(isException)
      const dated = words.some((word) => isDay(source.reading.values[word.value]))
      return { words, dated, excepted: whole ? words : kept }
    })
  const granted = new Set(
    stretches.flatMap(({ words, excepted }) =>
      words.filter((word) => !excepted.includes(word)).map((word) => word.concept.id),
    ),
  )
  const met = (words: readonly Word[]) =>
    new Set(
      words
        .filter((word) => suspect(word) && !granted.has(word.concept.id))
        .map((word) => word.concept.id),
    ).size
  if (stretches.some(({ words, excepted }) => words.some(isException) && met(excepted) > 0))
    return true
  const all = stretches.flatMap(({ excepted }) => excepted)
  const lasting = stretches.flatMap(({ dated, excepted }) => (dated ? [] : excepted))
  return met(all) > (grants(pair) ? 0 : 1) || (asksWhether(pair) && met(lasting) > 0)
}

/** A yes or no was asked for, and the draft denies nothing of it. */
const asksWhether = ({ ground, reading }: Pair) =>
  ground.inbound.heard.some((heard) => heard.yesNo && heard.act === 'question') &&
  !reading.words.some(({ norm }) => /^(no|not|never)$/.test(norm))

/** "with aftercare" said of the Robotics Camp, where the fact goes on that there is none for that camp. */
export function deniedByName({ source, segment, reading, sentence }: Pair): boolean {
  if (segment.negated) return false
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
  return source.reading.sentences.some(
    (other) =>
      other !== source.sentence &&
      other.segments.every((each) => each.negated) &&
      source.reading.words
        .slice(other.from, other.to)
        .some(
          ({ capital, concept: { id } }) =>
            capital &&
            source.factNames.has(id) &&
            !source.places.has(id) &&
            affirmed.has(id) &&
            !denied.has(id),
        ),
  )
}

/** "who don't work here" tells whom the sentence is about, and takes nothing back. */
const ofSubject = ({ source }: Pair, segment: Segment) => {
  const { words, sentences } = source.reading
  const from = sentences.find((each) => segment.from < each.to)?.from ?? 0
  const until = words
    .slice(from, segment.to)
    .findIndex((word, at) => at + from >= segment.from && /^(not|no|never)$/.test(word.norm))
  return words
    .slice(from, from + Math.max(0, until))
    .some((word) => /^(who|whose)$/.test(word.norm))
}

const isOnly = (word: Word) => /^(only|solo|solamente)$/.test(word.norm)
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

const wordsOf = (pair: Pair, segment: Segment): Word[] =>
  pair.source.reading.words.slice(segment.from, segment.to)

const ours = /^(students?|visitors?|guests?|customers?|residents?|patients?|riders?|applicants?)$/

/** "You can stay until Monday" where the fact lets "graduating seniors" stay: a group of some told as anybody. */
export function groupReplaced(pair: Pair, main: number): boolean {
  const { source } = pair
  const words = known(pair, boundPlace(pair, main))
  const end = words.findIndex((word) =>
    /^(may|can|get|gets|pay|pays|receive|receives)$/.test(word.text),
  )
  const subject = words.slice(0, Math.max(0, end)).filter((word) => word.role === 'content')
  const group = subject.find((word) => people.test(word.text))
  if (!group || (subject.length < 2 && ours.test(group.text))) return false
  if (subject.some((word) => source.title.has(word.concept.id))) return false
  return (
    /^(you|people|anyone|anybody|everyone|everybody|they|folks)$/.test(
      said(pair).find((word) => word.kind !== 'mark' && !/^(yes|sure|and)$/.test(word.text))
        ?.text ?? '',
    ) && !mentioned(pair, subject)
  )
}

/** Asked about a Sunday, told the weekday's price without the weekdays. */
export function otherDayAsked(pair: Pair, main: number): boolean {
  const { source, sentence, reading, ground } = pair
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

/** "First-year students only.": a sentence of its own that keeps the one before it to some. */
export function groupOnly(pair: Pair): boolean {
  const { words, sentences } = pair.source.reading
  const next = sentences[sentences.indexOf(pair.source.sentence) + 1]
  if (!next || pair.segment.negated) return false
  const only = words.slice(next.from, next.to).filter(({ kind }) => kind !== 'mark')
  if (!isOnly(only.at(-1) as Word) || only.length > 6 || only.some(telling)) return false
  return only.some(({ text }) => people.test(text)) && !mentioned(pair, telltale(only).slice(0, 1))
}

/** "During OPT it is valid for six months only", to somebody who asked about OPT: their case has a rule of its own. */
export function caseAsked({ source, reading, ground, segment }: Pair): boolean {
  if (segment.negated) return false
  const said = new Set(reading.words.map((word) => word.concept.id))
  return source.reading.sentences.some((other) => {
    if (other.from <= source.sentence.from) return false
    const words = source.reading.words.slice(other.from, other.to)
    if (
      !/^(in|at|for|with|under|during|on|if|when|after|before|en|con|para|durante|si)$/.test(
        words[0]?.norm ?? '',
      )
    )
      return false
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
          !said.has(id) &&
          !source.title.has(id) &&
          !source.places.has(id) &&
          !ground.own.has(id),
      )
    )
  })
}

const generic =
  /^(students?|visitors?|guests?|customers?|residents?|people|riders?|patients?|applicants?|members?)$/

/** "The plan is $1,310" where the fact adds spouses and children to it for that: a sum some pay, told as the price. */
export function payerDropped(pair: Pair): boolean {
  const { source, segment } = pair
  if (segment.negated || !pair.values.some(({ kind }) => kind === 'money')) return false
  const { words } = source.reading
  const end = words.findIndex(
    (word, at) => at >= source.sentence.from && (telling(word) || possible.test(word.norm)),
  )
  const subject = words
    .slice(source.sentence.from, Math.max(source.sentence.from, end))
    .filter(({ role }) => role === 'content')
  return (
    subject.length > 0 &&
    subject.every(({ text }) => people.test(text) && !generic.test(text)) &&
    !mentioned(pair, subject)
  )
}

const possible = /^(can|may|must|will|could)$/

type DayValue = Extract<Value, { kind: 'day' }>
const isDay = (value: Value | undefined): value is DayValue => value?.kind === 'day'

/** "There are no rush tickets on Saturdays", unsaid to somebody who asked about one. */
export function dayDenied({ source, sentence, reading, ground }: Pair): boolean {
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
    sentences.some(
      ({ from, to, segments }) =>
        segments.every((each) => each.negated) &&
        values.some((value) => value.from >= from && value.from < to && denies(value)),
    )
  const others = source.reading.sentences.filter((other) => other !== source.sentence)
  return denied(source.reading.values, others) && !denied(reading.values, reading.sentences)
}

/** "Students with a valid school ID", told without the ID to somebody who has none. */
export function lackMet({ source, sentence, reading, ground, segment, values }: Pair): boolean {
  const { lacks, terms } = ground.inbound
  if (lacks.size === 0 || segment.negated) return false
  const said = new Set(
    reading.words.slice(sentence.from, sentence.to).map((word) => word.concept.id),
  )
  // "$240, or $210 for members": another entry, for others.
  const otherEntry = (place: number) =>
    values.some(({ kind }) => (source.details[place] ?? []).some((known) => known.kind === kind)) &&
    !values.some((value) =>
      (source.details[place] ?? []).some((known) => agrees(value, known, ground.now)),
    )
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
            !source.subject.has(id),
        ),
  )
}

/** "at least 12 hours before" left out to somebody who has two: the sender's own figure falls outside what the fact sets. */
export function limitMet(pair: Pair, main: number): boolean {
  const { source, ground } = pair
  if (!pair.segment.negated && countMet(pair)) return true
  const limits = (source.details[boundPlace(pair, main)] ?? []).filter(
    (value) => value.kind === 'span' && value.unit === 'minute' && value.bound !== undefined,
  )
  const told = ground.inbound.heard.flatMap(({ reading, sentence }) =>
    reading.values.filter((value) => value.from >= sentence.from && value.from < sentence.to),
  )
  return limits.some(
    (limit) =>
      !pair.reading.values.some((value) => agrees(value, limit, ground.now)) &&
      told.some((value) => outside(value, limit)),
  )
}

/** "only taking 3 credits", where the fact is for those in at least 6. */
function countMet({ source, reading, ground }: Pair): boolean {
  const counted = (own: Pair['reading'], value: Value) => own.words[value.to]?.concept.id
  const limits = source.reading.values.filter(
    (value) => value.kind === 'number' && value.bound !== undefined && !value.label,
  )
  return limits.some((limit) => {
    const what = counted(source.reading, limit)
    return (
      what !== undefined &&
      source.reading.words[limit.to]?.role === 'content' &&
      !reading.values.some((value) => agrees(value, limit, ground.now)) &&
      ground.inbound.heard.some((heard) =>
        heard.reading.values.some(
          (value) =>
            value.kind === 'number' &&
            value.from >= heard.sentence.from &&
            value.to <= heard.sentence.to &&
            counted(heard.reading, value) === what &&
            !inRange(value, limit) &&
            !source.values.some((known) => inRange(value, known)),
        ),
      )
    )
  })
}

const outside = (value: Value, limit: Value) =>
  value.kind === 'span' &&
  limit.kind === 'span' &&
  value.unit === limit.unit &&
  (limit.bound === 'least' || limit.bound === 'more'
    ? value.high < limit.low
    : value.low > limit.high)

/** "In the skills lab the polo may be worn", "With a WIC card, …": where or with what it holds must be said, or have been asked. */
export function leadPhraseDropped(pair: Pair): boolean {
  const { source, ground } = pair
  const words = source.reading.words.slice(source.sentence.from, source.sentence.to)
  if (!/^(in|at|for|with|under|during|en|con|para|durante)$/.test(words[0]?.norm ?? ''))
    return false
  if (/^(those|these|this|that|them|it|all|esto|eso)$/.test(words[1]?.norm ?? '')) return false
  if (/^(?:para|for)$/.test(words[0]?.norm ?? '') && /(?:ar|er|ir|ing)$/.test(words[1]?.text ?? ''))
    return false
  const start = words.findIndex((word) => word.role !== 'empty')
  const end = words.findIndex((word, at) => at > start && word.role !== 'content')
  const phrase = words.slice(start, end)
  if (
    words.slice(0, start).some((word) => /^(all|both|every|any|each|general)$/.test(word.norm)) ||
    end < 0
  )
    return false
  const content = phrase.filter(
    (word) => !times.test(word.concept.id) && !ground.own.has(word.concept.id),
  )
  return (
    content.length > 0 &&
    content.length === phrase.length &&
    !pair.segment.negated &&
    !mentioned(pair, phrase)
  )
}

const times =
  /^~?(question|help|information|detail|fall|spring|summer|winter|term|semester|week|year|season|general|case|time)$/

/** "College students" where the fact speaks of Hale College students. */
export function nameDropped(pair: Pair): boolean {
  const { words } = pair.source.reading
  const { from, to } = pair.source.sentence
  const group = words.findIndex(
    (word, at) => at > from && at < Math.min(to, from + 5) && people.test(word.text),
  )
  const name = words.slice(from, Math.max(from, group)).filter((word) => word.role === 'content')
  return (
    name.length > 1 &&
    name.every((word) => word.capital) &&
    said(pair).some((word) => word.concept.id === words[group]?.concept.id) &&
    !mentioned(pair, name.slice(0, 1))
  )
}
