import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import type { Segment } from '../../reading/sentences.ts'
import type { Value } from '../../reading/values.ts'
import { agrees, inRange } from '../agree.ts'
import { people } from './people.ts'
import { boundPlace, known, said, saysSomewhere } from './pair.ts'
import type { Pair } from './pair.ts'

const granting = /^~(free|allow|accept|discount|refund)$|^halfpric/
/** A bound that tells for whom: there a name must be said itself. */
const ofWhom = /^(for|with|if|para|con|si)$/
const bounding =
  /^(for|with|after|before|until|through|within|under|over|during|if|when|para|con|despues|antes|hasta|durante|si)$/

/** "free for members", "free after 5pm": what is granted to some, or at some time, is not granted at large. */
export function grantWidened(pair: Pair): boolean {
  const { source, segment } = pair
  if (segment.negated) return false
  const words = said(pair)
  const granted = words.find((word) => granting.test(word.concept.id) && word.concept.sign > 0)
  const id = granted?.concept.id
  const ats = id === undefined ? [] : (source.places.get(id) ?? [])
  if (ats.length === 0) return false
  return ats.every((at) =>
    boundsAfter(pair, at).some(({ head, words }) => {
      const names = words.filter(
        (word) => ofWhom.test(head) && word.capital && pair.source.names.has(word.concept.id),
      )
      return !mentioned(pair, names.length > 0 ? names : words) || askedOutside(pair, words)
    }),
  )
}

/** The phrases that follow the granting word in its segment: "for members", "after 5pm". */
function boundsAfter({ source }: Pair, at: number): { head: string; words: Word[] }[] {
  const { segments } = source.sentence
  const place = segments.findIndex((each) => at >= each.from && at < each.to)
  const goesOn = segments.findIndex(
    (each, index) => index > place && (each.condition || statesAnew(source, each)),
  )
  const end = goesOn < 0 ? source.sentence.to : (segments[goesOn - 1]?.to ?? 0)
  const found: { head: string; words: Word[] }[] = []
  for (let next = at + 1; next < end; next++) {
    const word = source.reading.words[next] as Word
    // "free and each one after that costs $6": another statement.
    if (/^(and|but|y|pero)$/.test(word.norm) && source.reading.words.slice(next, end).some(telling))
      break
    // "until 24 hours before the start": one bound.
    const goesOn =
      /^(before|after)$/.test(word.norm) && found.at(-1)?.words.at(-1)?.role === 'value'
    if (goesOn) continue
    if (bounding.test(word.norm)) found.push({ head: word.norm, words: [] })
    else if (word.role === 'content' || word.role === 'value') found.at(-1)?.words.push(word)
  }
  return found.filter(({ words }) => words.length > 0)
}

/** A segment with a verb or a detail of its own says something else; "works or goes to school in town" goes on. */
const statesAnew = ({ reading }: Source, { from, to }: Segment) =>
  reading.words.slice(from, to).some((word) => word.role === 'value' || telling(word)) ||
  /^(;|which|where)$/.test(reading.words[from - 1]?.text ?? '')

/** Ages and lengths may be figures or spans: "under 6", "under 6 years". */
const sortOf = (value: Value | undefined): string | undefined =>
  value?.kind === 'span' ? 'number' : value?.kind

export function mentioned(pair: Pair, bound: readonly Word[]): boolean {
  const named = (word: Word) => saysSomewhere(pair, word.concept.id) || askedAbout(pair, word)
  if (bound.some((word) => word.role === 'content' && named(word))) return true
  return figuresNamed(pair, bound)
}

/** The sender spoke of it, and not as of something there is none of: "no school id" asks for the rule to be told. */
export function askedAbout({ ground, source }: Pair, { concept: { id } }: Word): boolean {
  const { terms, lacks } = ground.inbound
  if (!terms.has(id)) return false
  if (!lacks.has(id)) return true
  return (source.places.get(id) ?? []).some((at) =>
    source.sentence.segments.some((each) => each.negated && at >= each.from && at < each.to),
  )
}

/** The sender named a figure of the bound's kind that is not the bound's, and the draft names none. */
function askedOutside(pair: Pair, bound: readonly Word[]): boolean {
  const known = bound.flatMap((word) => pair.source.reading.values[word.value] ?? [])
  const said = pair.reading.values.filter((value) => value.from >= pair.sentence.from)
  const heard = pair.ground.inbound.heard.flatMap(({ reading }) => reading.values)
  return known.some(
    (each) =>
      each.kind === 'ordinal' &&
      !said.some((value) => value.kind === each.kind) &&
      heard.some((value) => value.kind === each.kind && value.number > each.number),
  )
}

/** A figure of the bound's kind is said, or the sender named one that falls under it. */
export function figuresNamed(pair: Pair, bound: readonly Word[]): boolean {
  const kinds = bound.flatMap((word) => sortOf(pair.source.reading.values[word.value]) ?? [])
  if (kinds.length === 0) return false
  // "by then": the day named before.
  const before = pair.whole.some(
    ({ norm }, at, all) =>
      norm === 'then' && /^(by|until|before|after)$/.test(all[at - 1]?.norm ?? ''),
  )
  const spoken = pair.reading.values.filter((value) => before || value.from >= pair.sentence.from)
  const heard = pair.ground.inbound.heard.flatMap(({ reading }) => reading.values)
  const known = bound.flatMap((word) => pair.source.reading.values[word.value] ?? [])
  return (
    spoken.some((value) => kinds.includes(sortOf(value) ?? '')) ||
    heard.some((value) =>
      known.some((each) => agrees(value, each, pair.ground.now) || inRange(value, each)),
    )
  )
}

/** "Students with ID", "Children under 3": what the fact says of some is said of them alone. */
export function subjectWidened(pair: Pair, main: number): boolean {
  const { source } = pair
  const { words: all } = source.reading
  const segment = source.sentence.segments[boundPlace(pair, main)]
  if (!segment || pair.segment.negated) return false
  // An age or a size it names is the bound itself.
  const figured = pair.values.some((value) => value.kind === 'number' || value.kind === 'span')
  const length = all.slice(segment.from, segment.to).findIndex((word) => telling(word))
  const end = segment.from + length - 1
  const subject = all.slice(segment.from, end)
  if (length < 0 || !said(pair).some((word) => stands(word, subject))) return false
  for (let at = segment.from + 1; at <= end; at++)
    if (narrowsAt(all, at) && ofSaid(pair, segment, at)) {
      const bound = all
        .slice(all[at]?.role === 'content' ? at : at + 1, at + 5)
        .filter((word) => word.role === 'content' || word.role === 'value')
        .slice(0, living(all, at) ? 2 : 1)
      if (
        bound.length > 0 &&
        !(figured && (bound[0]?.role === 'value' || !figureBefore(pair, segment, at))) &&
        !mentioned(pair, bound) &&
        !(aged(pair) && bound[0]?.role === 'value')
      )
        return true
    }
  return false
}

/** "aged 65 or older with an income under …": a second bound behind the age. */
const figureBefore = ({ source }: Pair, segment: Segment, at: number) =>
  /^(with|without)$/.test(source.reading.words[at]?.norm ?? '') &&
  source.reading.words.slice(segment.from, at).some((word) => word.role === 'value')

const narrowing = new Set(['with', 'without', 'under', 'over', 'age', 'aged'])

/** "with a card", "aged 60", "built before 1988": what follows the subject and narrows it. */
const narrowsAt = (all: readonly Word[], at: number) =>
  narrowing.has(all[at]?.norm ?? '') ||
  // "groups of 10 or more"
  (all[at]?.norm === 'of' && all[at + 1]?.role === 'value') ||
  living(all, at) ||
  (/(?:ed|built|born|bought|sold)$/.test(all[at]?.text ?? '') &&
    all[at]?.role === 'content' &&
    all[at - 1]?.role === 'content' &&
    /^(before|after|since|until|under|over|morethan|lessthan|within|outside)$/.test(
      all[at + 1]?.norm ?? '',
    ))

/** "students living off campus", not "library parking". */
const living = (all: readonly Word[], at: number) => {
  const [last, word, next] = [all[at - 1], all[at], all[at + 1]]
  return (
    word?.role === 'content' &&
    word.text.endsWith('ing') &&
    last?.role === 'content' &&
    next !== undefined &&
    !telling(next) &&
    (people.test(last.text) || /^(?:empty|filler|value)$/.test(next.role))
  )
}

/** "Lost keys", "late applications": a state out of the ordinary that the draft leaves out, and nobody asked about. */
export function stateDropped(pair: Pair, main: number): boolean {
  const words = known(pair, boundPlace(pair, main))
  return words.some((word, at) => {
    const head = words[at + 1]
    return (
      extraordinary.has(word.text) &&
      head?.role === 'content' &&
      said(pair).some((each) => each.concept.id === head.concept.id) &&
      !words.slice(0, at).some(telling) &&
      !saysSomewhere(pair, word.concept.id) &&
      !pair.ground.inbound.terms.has(word.concept.id)
    )
  })
}
const extraordinary = new Set(
  'late lost replacement overdue damaged stolen broken missing unpaid unclaimed unused expired extra additional duplicate oversized bulky'.split(
    ' ',
  ),
)

/** The word the bound hangs on is one the draft says. */
const ofSaid = (pair: Pair, segment: Segment, at: number) => {
  const head = pair.source.reading.words
    .slice(segment.from, at)
    .findLast((word) => word.role === 'content' && !/^aged?$/.test(word.text))
  return head !== undefined && said(pair).some((word) => word.concept.id === head.concept.id)
}

/** Where the subject ends and what is told of it begins. */
export const telling = ({ text, concept: { id } }: Word) => tellings.has(text) || granting.test(id)
const tellings = new Set(
  'is are may can must will cannot get gets pay pays ride rides cost costs need needs receive receives have has take takes save saves enter enters borrow stay stays'.split(
    ' ',
  ),
)

const stands = (word: Word, subject: readonly Word[]) =>
  word.role === 'content' && subject.some((each) => each.concept.id === word.concept.id)

const aged = (pair: Pair) =>
  pair.whole.some((word) => word.concept.id === '~senior') ||
  pair.ground.inbound.terms.has('~senior')

/** "is cancelled when it is below 40 degrees": when it is so must be said, or have been asked. */
export function whenDropped(pair: Pair, main: number): boolean {
  const words = known(pair, boundPlace(pair, main))
  const at = words.findIndex(
    ({ norm }, place) => place > 0 && (norm === 'when' || norm === 'cuando'),
  )
  if (at < 0 || pair.whole.some(({ norm }) => /^(if|when|unless|whenever|cuando|si)$/.test(norm)))
    return false
  const tail = words.slice(at + 1).filter(({ role }) => role === 'content' || role === 'value')
  // "Replacing a damaged card costs $10 when the damaged card is turned in": what the clause adds.
  const added = tail.filter(
    (word) =>
      !stands(word, words.slice(0, at)) && !/^~(?:pay|use|get|make|take|go)$/.test(word.concept.id),
  )
  return (
    tail.length > 0 &&
    said(pair).some((word) => stands(word, words.slice(0, at))) &&
    !mentioned(pair, added.length > 0 ? added : tail)
  )
}

const leading = /^(if|when|after|before|unless)$/

/** "…; with a police report there is no charge": the clause begins with its condition. */
const opensClause = ({ source }: Pair, segment: Segment) =>
  segment.from === source.sentence.from || source.reading.words[segment.from - 1]?.text === ';'

/** "If it is cloudy …", "After that date …": what leads the fact's sentence must be said, or have been asked. */
export function leadDropped(pair: Pair, main: number): boolean {
  const { source } = pair
  const place = boundPlace(pair, main)
  const segment = source.sentence.segments[place]
  const head = source.reading.words[segment?.from ?? -1]?.norm ?? ''
  if (
    segment === undefined ||
    !(leading.test(head) || (head === 'with' && opensClause(pair, segment)))
  )
    return false
  const ours = pair.whole
  if (
    ours.some((word) =>
      /^(if|when|after|before|once|unless|later|then|past|should)$/.test(word.norm),
    )
  )
    return false
  const lead = known(pair, place)
    .filter((word) => word.role === 'content' || word.role === 'value')
    .slice(0, 1)
  const first = lead[0]
  if (
    first &&
    said(pair).some((word) => word.concept.id === first.concept.id) &&
    first.role === 'content'
  )
    return false
  if (/^(after|before)$/.test(head) && pair.ground.inbound.days.length > 0) return false
  return !mentioned(pair, lead) || /^(that|then|this)$/.test(known(pair, place)[1]?.norm ?? '')
}
