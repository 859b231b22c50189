import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { weight } from '../knowledge/retrieve.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import { tells } from './focus.ts'
import type { Focus } from './focus.ts'
import { languageOf } from './language.ts'
import { inTitles, isName } from './names.ts'
import type { Question } from './questions.ts'
import type { Term } from './terms.ts'
import { pairsShared } from './pairs.ts'
import { scopeOf, season } from './scope.ts'
import { variantOf } from './variants.ts'

/** How far one fact answers one question. */
export interface Fit {
  fact: FactText
  /** Weighed share of what is asked that the fact speaks of, 0 to 1. */
  covered: number
  /** Weighed share of the fact's title that was asked for, 0 to 1. */
  titled: number
  /** Things asked for that the fact does not speak of. */
  missing: string[]
  /** The concepts of each term that was asked for and not found. */
  absent: (readonly string[])[]
  /** The concepts it has of those asked for. */
  found: ReadonlySet<string>
  /** What was asked for and not found, by what it is to this office: a name, a thing other facts speak of, one none does, something done, a word of talk that heads another fact. */
  lacks: { names: number; known: number; unknown: number; deeds: number; titles: number }
  /** Kinds of answer the fact does not give. */
  silent: Focus[]
  /** It speaks of other days than those asked for. */
  off: boolean
  /** It names the very days asked for. */
  on: boolean
  /** It is of another variant than the one named ("8-week classes"). */
  other: boolean
  /** Weighed share of what the telling sentence is about that was asked for, 0 to 1. */
  about: number
  /** Where its sentences that tell stand. */
  telling: number[]
  /** How much was found at all, in words that only one fact has; half for what is merely akin or told around. */
  evidence: number
  /** Words found as they are, those that say little left aside. */
  matched: number
  /** Share of the question's pairs of neighbouring words that stand together in the fact too. */
  pairs: number
  score: number
}

/** Of another variant it is hardly ever what was asked. */
const byVariant = { this: 1.1, any: 1, other: 0.4 }
/** Naming the very day weighs more than holding for every such weekday. */
const bonus = { on: 0.3, weekday: 0.1, any: 0, off: 0 }

/** How well one fact answers: the sentence that tells what is asked must be about all of it. */
export function fit(question: Question, fact: FactText, knowledge: Knowledge, now: number): Fit {
  const sources = sourcesOf(fact)
  const wanted = new Set(question.terms.flatMap((term) => [...term.ids, ...term.kin]))
  const titled = titleAsked(wanted, fact, knowledge)
  const scopes = sources.map((source) => scopeOf(source, question, fact, now))
  const variant = variantOf(question.text, fact, knowledge)
  const shares = sources.map((source) => share(question, source, fact, knowledge))
  const places: number[] = []
  const best = question.focuses.map((focus) => {
    const worth = sources.map((source, at) =>
      tells(source, focus) && scopes[at] !== 'off'
        ? (shares[at] ?? 0) + bonus[scopes[at] ?? 'any']
        : -1,
    )
    const most = Math.max(...worth)
    if (most > 0) places.push(worth.indexOf(most))
    return most
  })
  const silent = question.focuses.filter((_, at) => (best[at] ?? -1) < 0.01)
  const known = best.filter((each) => each > 0)
  const covered = known.length === 0 ? 0 : known.reduce((sum, each) => sum + each, 0) / best.length
  const all = conceptsOf(fact)
  const about = aboutness(wanted, sources, places, titled, knowledge)
  const pairs = pairsShared(question, fact)
  const absent = question.terms.filter(
    (term) => /^(thing|deed)$/.test(term.kind) && found(term, (id) => all.has(id)) === 0,
  )
  return {
    fact,
    covered,
    titled,
    missing: absent.filter((term) => term.kind === 'thing').map((term) => term.text),
    absent: absent.map((term) => term.ids),
    found: new Set(
      question.terms
        .filter((term) => term.kind !== 'light')
        .flatMap((term) => term.ids.filter((id) => all.has(id))),
    ),
    lacks: lacksOf(
      question.terms.filter(
        (term) => term.kind !== 'context' && found(term, (id) => all.has(id)) === 0,
      ),
      knowledge,
    ),
    silent,
    off: scopes.every((scope) => scope === 'off'),
    on: scopes.includes('on'),
    other: variant === 'other',
    about,
    telling: [...new Set(places)],
    evidence: evidenceOf(question, (id) => all.has(id), knowledge) + (about > 0.6 ? 0.5 : 0),
    matched: question.terms.filter(
      (term) => term.kind !== 'light' && found(term, (id) => all.has(id)) === 1,
    ).length,
    pairs,
    score:
      covered *
      (0.8 + 0.2 * about) *
      (0.9 + 0.15 * pairs) *
      byVariant[variant] *
      (languageOf(fact.text) === languageOf(question.text) ? 1 : 0.8),
  }
}

function lacksOf(absent: readonly Term[], knowledge: Knowledge): Fit['lacks'] {
  const lacks = { names: 0, known: 0, unknown: 0, deeds: 0, titles: 0 }
  for (const term of absent)
    if (/^(common|light|asks)$/.test(term.kind)) lacks.titles += inTitles(term, knowledge) ? 1 : 0
    else if (isName(term.ids, knowledge)) lacks.names++
    else if (term.kind === 'deed') lacks.deeds++
    else if (rarity(term, knowledge) === 'none') lacks.unknown++
    else lacks.known++
  return lacks
}

function evidenceOf(
  question: Question,
  has: (id: string) => boolean,
  knowledge: Knowledge,
): number {
  const one = rarest(knowledge)
  return question.terms.reduce((sum, term) => {
    if (term.kind === 'light' && !inTitles(term, knowledge)) return sum
    const worth = found(term, has) === 1 ? 1 : 0.5 * found(term, has)
    return (
      sum +
      (worth *
        (/^(context|common|light|asks)$/.test(term.kind) ? 0.6 : 1) *
        weightOf(term, knowledge)) /
        one
    )
  }, 0)
}

/** How much of what is asked one sentence of the fact speaks of; its other sentences count for less. */
function share(question: Question, source: Source, fact: FactText, knowledge: Knowledge): number {
  const bare = !question.terms.some((term) => term.kind === 'thing' || term.kind === 'deed')
  const all = conceptsOf(fact)
  let whole = 0
  let held = 0
  const told = tellsAnywhere(fact)
  for (const term of question.terms) {
    const here = found(term, (id) => source.places.has(id) || source.theme.has(id))
    const there =
      here > 0.7
        ? here
        : Math.max(
            here,
            0.7 * found(term, (id) => all.has(id)),
            term.asks && told.has(term.asks) ? 0.7 : 0,
          )
    const [gain, loss] = gains(term, bare, knowledge)
    const worth = weightOf(term, knowledge)
    held += there * gain * worth
    whole += (there * gain + (1 - there) * loss) * worth
  }
  return whole === 0 ? 0 : held / whole
}

/** What a term brings when the fact speaks of it, and what it costs when it does not: more where other facts do. */
function gains(term: Term, bare: boolean, knowledge: Knowledge): readonly [number, number] {
  const known = rarity(term, knowledge)
  if (isName(term.ids, knowledge) && /^(thing|deed)$/.test(term.kind)) return [1.3, 2.5]
  if (term.kind === 'thing') return [1, known === 'none' ? unknown.thing : 1.5]
  if (term.kind === 'deed')
    return [0.6, known === 'none' ? unknown.deed : known === 'rare' ? 0.8 : 0.5]
  if (term.kind === 'asks') return [0.5, 0.1]
  if (term.kind === 'common') return [0.6, known === 'none' ? 0.08 : 0.2]
  if (term.kind === 'light') return inTitles(term, knowledge) ? [0.6, 0.15] : [0.2, 0.05]
  const loss = known === 'rare' ? 0.5 : known === 'common' ? 0.15 : 0.08
  return bare ? [0.8, Math.max(loss, 0.3)] : [0.4, loss]
}

/** What a word costs that no fact of the office uses: it tells no fact from another, but perhaps no fact is meant. */
const unknown = { thing: 0.8, deed: 0.3 }

const kinds = new WeakMap<FactText, ReadonlySet<Focus>>()
const named: readonly Focus[] = [
  'when',
  'time',
  'where',
  'price',
  'count',
  'duration',
  'contact',
  'email',
  'phone',
  'link',
]

/** The kinds of answer any of its sentences gives. */
function tellsAnywhere(fact: FactText): ReadonlySet<Focus> {
  const found = kinds.get(fact)
  if (found) return found
  const all = new Set(
    named.filter((focus) => sourcesOf(fact).some((source) => tells(source, focus))),
  )
  kinds.set(fact, all)
  return all
}

/** Whether the office's facts know of it, and whether of little else by that word. */
function rarity(term: Term, knowledge: Knowledge): 'rare' | 'common' | 'none' {
  const counts = term.ids.map(
    (id) =>
      (knowledge.base.postings.get(id)?.length ?? 0) +
      (knowledge.recent.postings.get(id)?.length ?? 0),
  )
  const most = Math.max(...counts)
  if (most === 0) return 'none'
  return most <= 1 + knowledge.facts.size / 20 ? 'rare' : 'common'
}

/** 1 for the very concept, less for a related word or one of the same root. */
function found(term: Term, has: (id: string) => boolean): number {
  if (term.ids.some(has)) return 1
  return term.kin.some(has) ? 0.75 : 0
}

const rarest = (knowledge: Knowledge) => Math.log(1 + (knowledge.facts.size + 1) / 1.5)

function weightOf(term: Term, knowledge: Knowledge): number {
  return Math.min(rarest(knowledge), ...term.ids.map((id) => weight(knowledge, id)))
}

function titleAsked(wanted: ReadonlySet<string>, fact: FactText, knowledge: Knowledge): number {
  let whole = 0
  let held = 0
  for (const word of read(fact.title, null).words) {
    if (word.role !== 'content') continue
    const ids = idsOf(word.concept)
    if (bounded(fact) && season.test(word.text) && !ids.some((id) => wanted.has(id))) continue
    const gain = Math.min(...ids.map((id) => weight(knowledge, id)))
    whole += gain
    if (ids.some((id) => wanted.has(id))) held += gain
  }
  return whole === 0 ? 1 : held / whole
}

/** How much of what the telling sentences are about was asked for; little when it is only said of it ("appeals of grades"). */
function aboutness(
  wanted: ReadonlySet<string>,
  sources: readonly Source[],
  places: readonly number[],
  titled: number,
  knowledge: Knowledge,
): number {
  const shares = places.map((at) => {
    const own = sources[at] as Source
    const source = own.subject.size > 0 || thereIs(own) ? own : (sources[0] as Source)
    const head = headOf(source)
    const share = Math.max(titled, subjectAsked(source, wanted, knowledge))
    return head.length > 0 && !head.some((id) => wanted.has(id)) ? 0.4 * share : share
  })
  return shares.length === 0 ? titled : Math.min(...shares)
}

/** "There is no joining fee": about all it names. */
const thereIs = ({ reading, sentence }: Source) =>
  /^(there|hay)$/.test(reading.words[sentence.from]?.text ?? '')

/** Its days of validity say for which season it holds, and it is valid now. */
const bounded = (fact: FactText) => fact.validFrom !== null || fact.validUntil !== null

function subjectAsked(source: Source, wanted: ReadonlySet<string>, knowledge: Knowledge): number {
  let whole = 0
  let held = 0
  for (const id of source.subject.size > 0 ? source.subject : source.places.keys()) {
    if (/^~(office|person|staff|student|time|day)$/.test(id) && !wanted.has(id)) continue
    if (bounded(source.fact) && season.test(id.replace('~', '')) && !wanted.has(id)) continue
    const gain = weight(knowledge, id)
    whole += gain
    if (wanted.has(id)) held += gain
  }
  return whole === 0 ? 0 : held / whole
}

const linking = /^(of|for|to|from|de|para)$/
const general =
  /^(days?|dates?|deadlines?|hours?|times?|requests?|questions?|information|help|services?|price|prices|cost|costs|fee|fees|list|use|part|parts|kind|number|end|start|beginning|any|anyone|people|ways?|place|access)$/

/** "Appeals of grades are due": what is said is said of the appeals. Empty when the subject has no such head. */
function headOf(source: Source): readonly string[] {
  const words = source.reading.words.slice(source.sentence.from, source.sentence.to)
  const link = words.findIndex((word) => linking.test(word.text))
  const before = words.slice(0, Math.max(0, link))
  const head = before.at(-1)
  if (!head || before.length > 5 || head.role !== 'content' || general.test(head.text)) return []
  if (
    before.some(
      (word) =>
        word.role === 'value' ||
        /^(is|are|was|were|can|may|must|will|has|have|be|do|does|not|in|on|at|by|and|,)$/.test(
          word.text,
        ),
    )
  )
    return []
  return idsOf(head.concept)
}

const concepts = new WeakMap<FactText, ReadonlySet<string>>()

/** All a fact speaks of, its title included. */
export function conceptsOf(fact: FactText): ReadonlySet<string> {
  const known = concepts.get(fact)
  if (known) return known
  const all = new Set(
    [read(fact.title, null), read(fact.text, null)].flatMap((reading) =>
      reading.words
        .filter((word) => word.role === 'content' || word.role === 'value')
        .flatMap((word) => idsOf(word.concept)),
    ),
  )
  concepts.set(fact, all)
  return all
}
