import type { Source } from '../../knowledge/sources.ts'
import { daysOf } from '../../reading/days.ts'
import type { Day } from '../../reading/days.ts'
import type { Word } from '../../reading/read.ts'
import { agrees } from '../agree.ts'
import { known, said } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'
import { askedAbout, figuresNamed } from './widened.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Of a whole statement; and of the one figure behind it. */
const habits = set('usually normally typically generally often mostly normalmente usualmente')
const nearly = set('about around approximately roughly circa aproximadamente unos')
const hedges = new Set([...habits, ...nearly])
const limit: Record<string, 'least' | 'most'> = {
  atleast: 'least',
  minimum: 'least',
  upto: 'most',
  atmost: 'most',
  maximum: 'most',
}

/** The fact says "usually", "about"; or it sets a most or a least: the draft may not drop or turn that. */
export function hedgeDropped(pair: Pair, main: number): boolean {
  const ours = said(pair)
  const theirs = known(pair, main)
  if (!ours.some((word) => hedges.has(word.norm)))
    if (theirs.some((word) => habits.has(word.norm)) || hedgedDetail(pair)) return true
  if (comparesAnew(pair)) return true
  const limits = ours.flatMap((word) => limit[word.norm] ?? [])
  if (limits.length === 0) return false
  return limits.some((each) => ![...pair.source.norms].some((norm) => limit[norm] === each))
}

/** "more than once" where the fact says "once"; beside a typed figure its bound tells that. */
const comparesAnew = (pair: Pair) =>
  said(pair).some(
    (word, at, all) =>
      /^(morethan|lessthan)$/.test(word.norm) &&
      word.text !== 'over' &&
      !all.slice(at + 1, at + 4).some((next) => next.role === 'value') &&
      !pair.source.norms.has(word.norm),
  )

/** A detail the fact gives as "about 8:15pm" only. */
function hedgedDetail({ values, source, ground }: Pair): boolean {
  const details = source.values
  if (!details.some((known) => hedgedAt(source, known.from))) return false
  return values.some((value) => {
    const same = details.filter((known) => agrees(value, known, ground.now))
    return same.length > 0 && same.every((known) => hedgedAt(source, known.from))
  })
}

const hedgedAt = ({ reading }: Source, at: number) =>
  reading.words.slice(Math.max(0, at - 2), at).some((word) => hedges.has(word.norm))

/** "many", "most people": how many, without a figure, the fact must say itself. */
const counts = (word: Word, next: Word | undefined) =>
  word.value < 0 &&
  (/^(many|few|several|majority|nearly|almost)$/.test(word.text) ||
    (word.text === 'most' && people.test(next?.text ?? '')))

const sweeping = set(
  'always never anytime everyone everybody everywhere anyone anybody anything everything anywhere nobody siempre nunca todos todas',
)
const universals = set(
  'all every any each always daily never everyone anyone everywhere both no none nobody everything anything todos cada siempre only',
)

/** "always", "any time", "everyone" where the fact says nothing so wide. */
export function universal(pair: Pair): boolean {
  const words = said(pair)
  if (words.some((word, at) => counts(word, words[at + 1]) && !pair.source.norms.has(word.norm)))
    return true
  if (words.some((_, at) => wholeGroup(pair, words, at) || wholeKind(pair, words, at))) return true
  const wide = words.some(
    (word, at) =>
      (sweeping.has(word.norm) && !limited(pair, words, at)) ||
      entire(words, at) ||
      (word.norm === 'any' &&
        /^(time|day|amount|number|size|age)$/.test(words[at + 1]?.norm ?? '')),
  )
  if (!wide) return false
  if (words.some(({ norm }) => /^(everyone|everybody|anyone|anybody|nobody)$/.test(norm)))
    return !openToAll(pair)
  return !pair.source.reading.words
    .slice(pair.source.sentence.from, pair.source.sentence.to)
    .some((word) => universals.has(word.norm) || sweeping.has(word.norm))
}

/** The fact itself speaks of all people, or of the public. */
const openToAll = ({ source }: Pair) =>
  source.reading.words
    .slice(source.sentence.from, source.sentence.to)
    .some(
      ({ norm }, at, all) =>
        /^(everyone|everybody|anyone|anybody|nobody|public|todos)$/.test(norm) ||
        (universals.has(norm) && all.slice(at + 1, at + 4).some(({ text }) => people.test(text))),
    )

/** "anyone under 16", "everyone with a card": some only. To "can someone else …" it says too much if the fact speaks of no other. */
const limited = ({ source, ground }: Pair, words: readonly Word[], at: number) =>
  (source.places.has('~other') || !ground.inbound.terms.has('~other')) &&
  /^(anyone|anybody|everyone|everybody)$/.test(words[at]?.norm ?? '') &&
  /^(under|over|aged?|with|who|without|younger|older|from|below|above)$/.test(
    words[at + 1]?.norm ?? '',
  )

/** "all December", "the whole week". */
const entire = (words: readonly Word[], at: number) =>
  /^(all|whole|entire|todo|toda)$/.test(words[at]?.norm ?? '') &&
  (words[at + 1]?.role === 'value' ||
    /^(day|week|month|year|night|summer|winter|spring|season|semester|weekend|dia|semana|mes)$/.test(
      words[at + 1]?.norm ?? '',
    ))

/** "all engineering students" where the fact speaks of first-year ones. */
const wholeGroup = ({ source }: Pair, words: readonly Word[], at: number) =>
  whole.test(words[at]?.norm ?? '') &&
  words.slice(at + 1, at + 4).some((word) => {
    const ats = people.test(word.text) ? (source.places.get(word.concept.id) ?? []) : []
    return (
      ats.length > 0 &&
      !ats.some((place) => {
        const before = source.reading.words.slice(Math.max(0, place - 5), place)
        const all = before.findLastIndex((each) => whole.test(each.norm))
        // "All first-year students" are not all students.
        return (
          all >= 0 &&
          (words[at]?.norm === 'each' ||
            before
              .slice(all + 1)
              .every(
                ({ role, concept: { id } }) =>
                  role !== 'content' || words.some((own) => own.concept.id === id),
              ))
        )
      })
    )
  })

/** "all of our classes" where the fact names two of them, "any home" where it speaks of homes built before a year. */
function wholeKind({ source }: Pair, words: readonly Word[], at: number): boolean {
  if (!/^(all|every|any)$/.test(words[at]?.norm ?? '')) return false
  const noun = words.slice(at + 1).find(({ norm }) => !/^(of|the|our|these|those)$/.test(norm))
  if (noun?.role !== 'content' || people.test(noun.text) || noun.concept.id === '~free')
    return false
  const { words: all } = source.reading
  if (all.slice(source.sentence.from, source.sentence.to).some(({ norm }) => whole.test(norm)))
    return false
  const ats = source.places.get(noun.concept.id)
  if (!ats) return source.title.has(noun.concept.id)
  const narrowed = (place: number) => {
    const modifier = all[place - 1]
    return (
      modifier?.role === 'content' &&
      !modifier.capital &&
      place - 1 >= source.sentence.from &&
      !words.some((own) => own.concept.id === modifier.concept.id)
    )
  }
  if (ats.every(narrowed)) return true
  return ats.every((place) =>
    /^(built|with|who|that|under|over|aged?)$/.test(all[place + 1]?.norm ?? ''),
  )
}

const whole = /^(all|every|any|each|anyone|everyone)$/

/** "every Friday" where the fact goes on "except December 25", and that day is still to come. */
export function alwaysExcept(pair: Pair): boolean {
  const { source, sentence, reading, ground } = pair
  const words = reading.words.slice(sentence.from, sentence.to)
  if (!words.some((word) => /^(every|each|all|always|daily)$/.test(word.norm))) return false
  if (words.some((word) => /^(except|not|no|excepto|salvo)$/.test(word.norm))) return false
  return source.sentence.segments.some(
    (segment, place) =>
      /^(except|excepto|salvo)$/.test(source.reading.words[segment.from]?.norm ?? '') &&
      (source.details[place] ?? []).some(
        (value) =>
          value.kind === 'day' && daysOf(value.day, ground.now).some((day) => day >= ground.now),
      ),
  )
}

/** "14 days" told on a day of the very stretch the fact excepts ("…, except from December 7 to 17"). */
export function takenBackNow(pair: Pair): boolean {
  const { source, sentence, reading, ground } = pair
  const excepted = source.sentence.segments.findIndex(({ from }) =>
    /^(except|excepto|salvo)$/.test(source.reading.words[from]?.norm ?? ''),
  )
  const known = (source.details[excepted] ?? []).filter(
    (value) => value.kind === 'day' && value.day.dates.length > 0,
  )
  if (excepted < 0 || known.length === 0 || pair.values.every(({ kind }) => kind === 'day'))
    return false
  if (pair.places && [...pair.places].every((place) => place >= excepted)) return false
  const words = reading.words.slice(sentence.from, sentence.to)
  if (words.some(({ norm }) => /^(except|excepto|salvo|not|no)$/.test(norm))) return false
  const own = reading.values.filter(
    ({ kind, from }) => kind === 'day' && from >= sentence.from && from < sentence.to,
  )
  const named = (own.length > 0 ? own : ground.inbound.days).flatMap((value) =>
    value.kind === 'day' && !value.day.stretch && !value.day.recurring
      ? daysOf(value.day, ground.now)
      : [],
  )
  return (named.length > 0 ? named : own.length > 0 ? [] : [ground.now]).some((day) =>
    known.some((value) => value.kind === 'day' && falls(value.day, day, ground.now)),
  )
}

function falls(day: Day, at: number, now: number): boolean {
  const days = daysOf(day, now)
  return day.stretch
    ? at >= (days[0] ?? Infinity) && at <= (days[1] ?? -Infinity)
    : days.includes(at)
}

/** "this Saturday" where the fact makes an exception of event days: whether that day is one is not said. */
export function exceptUnsaid(pair: Pair): boolean {
  const { source, sentence, reading, ground } = pair
  if (pair.segment.negated) return false
  const own = reading.values.filter(
    ({ kind, from }) => kind === 'day' && from >= sentence.from && from < sentence.to,
  )
  const certain = [...own, ...ground.inbound.days].some(
    (value) => value.kind === 'day' && !value.day.recurring,
  )
  return (
    certain &&
    source.sentence.segments.some((segment, place) => {
      const words = known(pair, place)
      return (
        /^(except|excepto|salvo)$/.test(source.reading.words[segment.from]?.norm ?? '') &&
        words.some(({ text }) => /^(days?|dates?|weeks?|dias|fechas)$/.test(text)) &&
        words.every(({ role }) => role !== 'value') &&
        !words.some((word) => word.concept.id === '~holiday') &&
        !touched(pair, place)
      )
    })
  )
}

const mayBe = /^(may|can|might|could|puede|pueden|optional)$/

/** "You must" where the fact only allows it. */
export function demands(pair: Pair, main: number): boolean {
  const words = said(pair)
  if (
    pair.segment.negated ||
    !words.some(
      (word) =>
        word.norm === 'must' ||
        (word.concept.id === '~require' && word.concept.sign > 0 && word.role === 'content'),
    )
  )
    return false
  if (timely(words)) return false
  const theirs = known(pair, main)
  return (
    theirs.some((word) => mayBe.test(word.norm)) &&
    !theirs.some(
      (word) => word.concept.id === '~require' || /^(must|with|only|con|solo)$/.test(word.norm),
    )
  )
}

/** "has to be in within 14 days" of what may be done within 14 days: the demand is on the time alone. */
const timely = (words: readonly Word[]) =>
  words.some(
    (word, at) => /^(within|by|before)$/.test(word.norm) && (words[at + 1]?.value ?? -1) >= 0,
  )

const possible = /^(can|may|could|might|must|should)$/
const stating = /^(is|are|was|were|been|has|have|had|got)$/

/** "is cancelled" where the fact says "can be cancelled", "removed" where it says "can remove": the possible told as done. */
export function acts(pair: Pair): boolean {
  const words = said(pair)
  if (
    /^(if|when|unless)$/.test(words.find((word) => word.kind !== 'mark')?.norm ?? '') ||
    words.some(
      (word) =>
        possible.test(word.norm) || /^(need|needs|at|online|through|only|to)$/.test(word.norm),
    ) ||
    pair.values.some((value) => 'text' in value)
  )
    return false
  return words.some((word, at) => {
    if (word.role !== 'content' || !/(?:ed|en|t)$/.test(word.text)) return false
    const told =
      words.slice(Math.max(0, at - 3), at).some((each) => stating.test(each.norm)) ||
      word.text.endsWith('ed')
    const ats = pair.source.places.get(word.concept.id) ?? []
    return told && ats.length > 0 && ats.every((place) => onlyPossible(pair, place))
  })
}

const onlyPossible = ({ source }: Pair, at: number) =>
  source.reading.words
    .slice(Math.max(source.sentence.segments.find((each) => at < each.to)?.from ?? 0, at - 6), at)
    .some((word) => possible.test(word.norm))

/** "now", "already", "no longer": tells how things stand, which a rule does not. */
export function toldAsNow(pair: Pair): boolean {
  const state = said(pair).find(
    (word, at, all) =>
      /^(now|already|currently|anymore|ya|ahora)$/.test(word.norm) &&
      !/^~(include|cover)$/.test(all[at + 1]?.concept.id ?? ''),
  )
  return state !== undefined && !pair.source.norms.has(state.norm) && !begun(pair)
}

/** "available from November 2", told after that day: it is so already. */
const begun = ({ source, ground }: Pair) =>
  source.details
    .flat()
    .some(
      (value) =>
        value.kind === 'day' &&
        value.role === 'start' &&
        value.day.dates.length === 1 &&
        (daysOf(value.day, ground.now)[0] ?? Infinity) <= ground.now,
    )

/** The fact holds "only with …", "unless …", "if …": that part must be said, or have been asked. */
export function narrowed(pair: Pair, main: number): boolean {
  const { segments } = pair.source.sentence
  // Its own condition is judged by itself.
  if (
    pair.sentence.segments.some(
      ({ from, condition }) =>
        condition && /^(unless|if|only|except)$/.test(pair.reading.words[from]?.norm ?? ''),
    )
  )
    return false
  const near = [main + 1, ...(main === 1 ? [0] : [])]
  return near.some(
    (place) => segments[place]?.condition === true && place !== main && !touched(pair, place),
  )
}

function touched(pair: Pair, place: number): boolean {
  const { reading } = pair
  const words = known(pair, place)
  if (words.some((word) => word.role === 'value') && !figuresNamed(pair, words)) return false
  const content = words.filter((word) => word.role === 'content')
  if (content.every((word) => /^~(cost|free)$/.test(word.concept.id))) return true
  const ours = new Set(reading.words.map((word) => word.concept.id))
  return content.some((word) => ours.has(word.concept.id) || askedAbout(pair, word))
}

/** "The elevator is out": what such a little word tells, the fact must tell. */
export function stateAdded(pair: Pair): boolean {
  const words = said(pair).filter((word) => word.kind !== 'mark')
  const last = words.at(-1)
  return (
    last !== undefined &&
    /^(out|off|down|over|away|gone|full|back|up)$/.test(last.text) &&
    words.slice(-4, -1).some((word) => /^(is|are|was|were|be)$/.test(word.text)) &&
    !pair.source.reading.words.some((word) => word.norm === last.norm || word.text === last.text)
  )
}
