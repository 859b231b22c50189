import { lightVerbs, plainVerbs } from '../knowledge/stopwords.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Reading, Word } from '../reading/read.ts'
import { isDay } from '../reading/values.ts'
import type { Role, Value } from '../reading/values.ts'
import { daysOf } from '../reading/day.ts'
import { comingDays } from './agree.ts'
import { isNext } from './next.ts'
import type { Said, SaidWord } from './said.ts'

/** Whether a word of that concept is implied; null where that alone does not tell. */
type Implies = (each: SaidWord, said: Said, source: Source) => boolean | null

/** Whether any fact at all could imply the word: of most words none can, and none is asked. */
export const isImpliable = ({ text, norm, concept: { id } }: Word, { spanish }: Reading) =>
  byConcept.has(id) ||
  lightVerbs.has(id) ||
  coming.has(text) ||
  looking.has(text) ||
  closing.has(norm) ||
  dates.has(norm) ||
  text === 'first' ||
  rates.has(text) ||
  text === 'fine' ||
  upcoming.has(text) ||
  plainVerbs.has(norm) ||
  bounding.has(norm) ||
  text.startsWith('accompan') ||
  spanish

/** Words the fact need not hold: verbs that only carry a detail, and "due", "starts", "open" beside its own days and hours. */
export function implied(each: SaidWord, said: Said, source: Source): boolean {
  const { word, at } = each
  const { id, sign } = word.concept
  if (coming.has(word.text) && toward.test(wordAt(said, at + 1)?.norm ?? '')) return true
  if (looking.has(word.text) && leadsTo(wordAt(said, at + 1), said, source)) return true
  if (word.text === 'try' && at === said.segment.from) return true
  if (lastDay(said, at) && (source.places.has('~deadline') || toldToEnd(said, source))) return true
  if (rates.has(word.text) && /^(?:an?|per|each|every)$/.test(wordAt(said, at - 1)?.text ?? ''))
    return source.words.some(({ text }) => text === rates.get(word.text))
  if (word.text === 'first' && endsPart(said, at)) return tellsOrder(source)
  if (upcoming.has(word.text) && wordAt(said, at + 1)?.norm !== 'to' && isNext(said, source))
    return true
  if (bounding.has(word.norm) && boundAt(said, at + 1)) return true
  if (word.text.startsWith('accompan') && source.norms.has('with')) return true
  const told =
    byConcept.get(id)?.(each, said, source) ??
    (word.norm === 'fine' ? suits(each, said, source) : null)
  if (told !== null) return told
  if (plainVerbs.has(word.norm) && goesAlong(each, said, source)) return true
  if (lightVerbs.has(id) && sign > 0)
    return carries(id, said, source) && !(given.test(word.text) && !gives(source))
  return cognate(word, said, source)
}

/** "Lunch is provided": more than that there is lunch. */
const given = /^(?:provided|supplied|furnished)$/
const gives = ({ places }: Source) => giving.some((id) => places.has(id))
const giving = ['~include', '~available', '~free', '~serve', '~give', '~receive']

const wordAt = ({ reading }: Said, at: number): Word | undefined => reading.words[at]

/** The rest of it is the sentence's own: two words at least, or one and a detail. */
const goesAlong = (each: SaidWord, { words, values }: Said, { places }: Source) =>
  words.filter(
    (other) =>
      other !== each && other.word.role === 'content' && other.ids.some((id) => places.has(id)),
  ).length +
    Math.min(values.length, 1) >
  1

const upcoming = new Set(['next', 'proximo', 'proxima'])

/** "Under 2.0 means probation": the figure's bound says it. */
const boundAt = ({ values }: Said, at: number) =>
  values.some((value) => value.bound !== undefined && value.from === at)

const coming = new Set(['come', 'head', 'stop', 'swing'])
const looking = new Set(['check', 'see', 'use', 'visit', 'try'])
const bounding = new Set(['under', 'below', 'over', 'above'])
const toward = /^(?:to|by|in|over|down)$/

/** "check the portal" */
const leadsTo = (next: Word | undefined, said: Said, source: Source) =>
  source.names.has(next?.concept.id ?? '') ||
  /^(url|phone|email)$/.test(next?.kind ?? '') ||
  online.some((each) => source.places.has(each) && said.concepts.has(each))

/** A verb that only carries a detail, or a word the two share. */
const carries = (id: string, said: Said, source: Source) =>
  !otherWay(id, source) &&
  (source.values.length > 0 ||
    said.words.some(({ word }) => word.role === 'content' && source.places.has(word.concept.id)))

/** True, or left open: other reasons may still imply it. */
const orElse = (yes: boolean) => yes || null

const hasOf = (source: Source, kinds: readonly Value['kind'][], role: Role) =>
  source.values.some(
    (value) => 'role' in value && kinds.includes(value.kind) && value.role === role,
  )

const starts: Implies = ({ word }, { values, now }, source) => {
  const begins = word.concept.sign > 0
  if (endsStretch(values, source, now, begins ? 0 : 1)) return true
  // "Gift cards start at $20" of "from $20 to $400".
  if (begins && source.norms.has('from') && values.some(({ kind }) => kind === 'money')) return true
  if (source.norms.has('atleast')) return orElse(begins)
  const event = !source.places.has('~deadline') && !source.places.has('~open')
  return (
    (begins && event && hasOf(source, ['time'], 'at')) ||
    hasOf(source, ['time', 'day'], begins ? 'start' : 'end')
  )
}

const opens: Implies = ({ word }, { values, concepts }, source) =>
  word.concept.sign < 0
    ? orElse(
        source.places.has('~deadline') &&
          values.some(({ kind }) => kind === 'day') &&
          entering.some((id) => concepts.has(id)),
      )
    : (source.norms.has('from') && values.some(isSpan)) ||
      (!source.places.has('~deadline') &&
        ['day', 'time'].every((kind) => source.values.some((value) => value.kind === kind))) ||
      source.values.some((value) => isAllDay(value, source)) ||
      openTill(values, source)

/** "It starts July 31" of what runs "July 31 through August 9". */
const endsStretch = (values: readonly Value[], source: Source, now: number, end: 0 | 1) => {
  const [told, second] = values.filter(isDay)
  const [day] = told && !second && !told.day.stretch ? comingDays(told.day, now) : []
  return (
    day !== undefined &&
    (source.places.has('~run') || source.places.has('~happen')) &&
    source.days.some((known) => known.day.stretch && daysOf(known.day, now)[end] === day)
  )
}

const entering = ['~register', '~apply', '~submit', '~request', '~order']

/** "sign-up is open until December 7", "applications are open from …": what a deadline or a stretch for them says. */
const openTill = (values: readonly Value[], source: Source) =>
  entering.some((id) => source.places.has(id)) &&
  values.some((value) => value.kind === 'day' && (value.role === 'end' || value.day.stretch)) &&
  source.values.some((value) => value.kind === 'day' && (value.role === 'end' || value.day.stretch))

const allows: Implies = ({ word }, { segment }, { norms }) =>
  (word.concept.sign > 0 !== segment.negated ? permits : ['not', 'no', 'never']).some((norm) =>
    norms.has(norm),
  )

/** "Cards are fine", "cash works" where both are taken. */
const suits: Implies = (each, said, source) => {
  const before = wordAt(said, each.at - 1)?.norm ?? ''
  if (/^(?:to|will|can|you|we|they|i)$/.test(before)) return null
  return orElse(
    allows(each, said, source) === true ||
      taking.some((id) =>
        (source.places.get(id) ?? []).some((at) => source.reading.words[at]?.concept.sign === 1),
      ),
  )
}
const taking = ['~accept', '~take', '~allow', '~use', '~valid']

const old: Implies = (_, { reading, sentence }) =>
  reading.values.some(
    (value) =>
      value.kind === 'number' &&
      value.number >= 55 &&
      value.from >= sentence.from &&
      value.to <= sentence.to,
  )

/** "You can file at …/appeal": where the fact gives that very address, it is for the same. */
const atLink: Implies = (_, said, source) => orElse(sameLink(said, source))

const onSale: Implies = (_, __, { places }) =>
  orElse(places.has('~available') || places.has('sale') || places.has('~issue'))

const handsIn: Implies = (_, said, source) =>
  sameLink(said, source) || source.places.has('~deadline') || source.places.has('~submit')

const carrying =
  (kind: Value['kind']): Implies =>
  (_, { reading, sentence }) =>
    orElse(
      reading.values.some(
        (value) => value.kind === kind && value.from >= sentence.from && value.to <= sentence.to,
      ),
    )

/** Where somebody is asked to come, call or ask, "in person" is courtesy. */
const refers = /^(?:contact|visit|come|see|talk|speak|reach|ask|stop|help|assist|call|email)$/

const online = ['~portal', '~website', '~link']
const permits = ['may', 'can', 'could', 'puede', 'pueden']

/** Whoever comes: "people" says no more of them. */
const comers =
  /^(visitors?|guests?|customers?|patrons?|clients?|callers?|participants?|attendees?|anyone|everyone)$/

/** When a part of the day begins and ends, in minutes. */
const dayParts: Record<string, readonly [number, number]> = {
  '~morning': [0, 720],
  '~afternoon': [720, 1080],
  '~evening': [990, 1440],
  '~night': [990, 1440],
}

/** "Friday night at 8": the hour itself says so. */
const partOfDay =
  (part: string, [from, to]: readonly [number, number]): Implies =>
  (_, { values }, source) => {
    const times = values.filter((value) => value.kind === 'time')
    return (
      !Object.keys(dayParts).some((other) => other !== part && source.places.has(other)) &&
      times.length > 0 &&
      times.every((time) => time.minutes.some((minute) => minute >= from && minute <= to))
    )
  }

/** What the word of a concept leans on. */
const byConcept = new Map<string, Implies>([
  ['~start', starts],
  ['~work', suits],
  [
    '~deadline',
    (_, __, source) => (source.norms.has('atleast') ? null : hasOf(source, ['time', 'day'], 'end')),
  ],
  ['~submit', handsIn],
  ['arrang', (_, __, { places }) => orElse(places.has('~appointment') && places.has('make'))],
  ['turn', handsIn],
  ['~request', atLink],
  ['~apply', atLink],
  ['~register', atLink],
  ['~reserve', atLink],
  ['~order', (each, said, source) => atLink(each, said, source) ?? onSale(each, said, source)],
  ['~collect', onSale],
  ['~get', onSale],
  [
    '~buy',
    (each, said, source) =>
      onSale(each, said, source) ?? orElse(source.values.some(({ kind }) => kind === 'money')),
  ],
  ['~find', onSale],
  ['~address', (_, { values }) => values.some((value) => value.label)],
  ['inperson', (_, { words }) => words.some((each) => refers.test(each.word.text))],
  [
    '~stay',
    ({ word, at }, said) =>
      orElse(
        word.concept.sign > 0 &&
          /^~(?:open|available)$/.test(wordAt(said, at + 1)?.concept.id ?? ''),
      ),
  ],
  [
    '~free',
    ({ word }, _, source) =>
      word.concept.sign > 0 ? null : source.values.some(({ kind }) => kind === 'money'),
  ],
  [
    '~pay',
    (each, said, source) =>
      orElse(
        said.concepts.has('halfpric') ||
          (source.places.has('~cost') && wordAt(said, each.at - 1)?.norm === 'you'),
      ) ?? carrying('money')(each, said, source),
  ],
  ['~limit', (_, __, { norms }) => orElse(norms.has('upto') || norms.has('atmost'))],
  ['~minimum', (_, __, { norms }) => orElse(norms.has('atleast'))],
  [
    '~person',
    ({ word, at }, said, source) =>
      (/^(people|folks|persons?)$/.test(word.text) &&
        source.words.some(({ text }) => comers.test(text))) ||
      (said.values.some(({ kind }) => kind === 'money')
        ? /^(per|a|each)$/.test(wordAt(said, at - 1)?.norm ?? '')
        : null),
  ],
  ['~senior', old],
  ['~email', carrying('email')],
  ['~phone', carrying('phone')],
  ['~website', carrying('url')],
  ['~link', carrying('url')],
  ['~cost', carrying('money')],
  ['~enter', carrying('money')],
  ['number', carrying('phone')],
  ['period', carrying('span')],
  ['length', carrying('span')],
  [
    '~walkin',
    (_, __, { places, norms }) =>
      orElse(places.has('~appointment') && (norms.has('no') || norms.has('not'))),
  ],
  [
    '~appointment',
    (_, { segment }, { places }) => orElse(segment.negated && places.has('~walkin')),
  ],
  [
    '~allow',
    (each, said, source) =>
      /^(?:fine|ok|okay|good)$/.test(each.word.text)
        ? (suits(each, said, source) ?? false)
        : allows(each, said, source),
  ],
  ['~open', opens],
  ['~other', (_, __, { norms }) => norms.has('except')],
  ...Object.entries(dayParts).map(([part, hours]) => [part, partOfDay(part, hours)] as const),
])

const sameLink = (said: Said, { reading }: Source) =>
  said.values.some(
    (value) =>
      value.kind === 'url' &&
      value.text.includes('/') &&
      reading.values.some((known) => known.kind === 'url' && known.text === value.text),
  )

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
const lastDay = (said: Said, at: number) => {
  const own = wordAt(said, at)?.norm ?? ''
  return closing.has(own)
    ? dates.has(wordAt(said, at + 1)?.norm ?? '')
    : dates.has(own) && closing.has(wordAt(said, at - 1)?.norm ?? '')
}

/** "September 18 was the last day" of what goes on through that day: whether it is that day is asked elsewhere. */
const toldToEnd = ({ values }: Said, source: Source) =>
  values.some((value) => value.kind === 'day' && value.role === 'end') &&
  source.values.some((value) => value.kind === 'day' && (value.role === 'end' || value.day.stretch))

/** "You need to finish one term first": at the end it tells the order. */
const endsPart = (said: Said, at: number) => (wordAt(said, at + 1)?.kind ?? 'mark') === 'mark'
const tellsOrder = ({ norms }: Source) =>
  ['before', 'until', 'must', 'once', 'after', 'then'].some((norm) => norms.has(norm))

/** "$14 a month" of what the monthly service costs. */
const rates = new Map([
  ['hour', 'hourly'],
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['night', 'nightly'],
  ['year', 'yearly'],
])

const closing = new Set(['last', 'final'])
const dates = new Set(['day', 'date'])

/** "registrador" and "registrar": in a Spanish sentence a long common beginning will do. */
function cognate(word: Word, said: Said, source: Source): boolean {
  if (!said.reading.spanish || word.text.length < 6) return false
  const start = word.text.slice(0, Math.max(5, Math.ceil(word.text.length * 0.6)))
  return [...source.norms].some((norm) => norm.startsWith(start))
}

/** "24 hours a day", not "for 24 hours". */
const isAllDay = (value: Value, { reading: { words } }: Source) =>
  value.kind === 'span' &&
  value.unit === 'minute' &&
  value.low === 1440 &&
  value.high === 1440 &&
  value.bound === undefined &&
  !/^(for|within|in|after|every|by|least|another|next)$/.test(words[value.from - 1]?.text ?? '')

const isSpan = (value: Value) => value.kind === 'span' && value.unit === 'minute'
