import type { FactText, Knowledge } from '../knowledge/compile.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import { read } from '../reading/read.ts'
import { aboutness, headedByDay, namesBesides, titleAsked } from './about.ts'
import { tells } from './focus.ts'
import type { Focus } from './focus.ts'
import { daysByName } from '../reading/holidays.ts'
import { foreign } from './language.ts'
import { inTitles } from './names.ts'
import { pairsShared } from './pairs.ts'
import type { Question } from './questions.ts'
import { scopeOf } from './scope.ts'
import { variantOf } from './variants.ts'
import { found, gains, lacksFigure, lacksOf, rarity, tellsAnywhere, weightOf } from './weigh.ts'
import type { Lacks } from './weigh.ts'
import { once } from '../knowledge/once.ts'

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
  lacks: Lacks
  /** Names in its title that were not asked for. */
  alien: number
  /** It speaks of no figure where one is asked about. */
  figureless: boolean
  /** Kinds of answer the fact does not give. */
  silent: Focus[]
  /** It speaks of other days than those asked for. */
  off: boolean
  /** It names the very days asked for. */
  on: boolean
  /** It names them and is headed by nothing but its occasion and what was asked ("Independence Day"). */
  dated: boolean
  /** It is of another variant than the one named ("8-week classes"). */
  other: boolean
  /** Weighed share of what the telling sentence is about that was asked for, 0 to 1. */
  about: number
  /** Where its sentences that tell stand. */
  telling: number[]
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
  const variant = variantOf(question, fact, knowledge)
  const shares = sources.map((source) => share(question, source, fact, knowledge))
  const all = conceptsOf(fact)
  // Of a day named beside other things the fact must speak of these too, else it is by chance of that day.
  const whole =
    daysByName(question.text, now).length > 0 ||
    question.terms.every(
      (term) =>
        found(term, (id) => all.has(id)) > 0 ||
        (term.kind === 'common' ? !inTitles(term, knowledge) : !/^(?:thing|deed)$/.test(term.kind)),
    )
  const places: number[] = []
  const best = question.focuses.map((focus) => {
    const worth = sources.map((source, at) =>
      tells(source, focus) && scopes[at] !== 'off'
        ? (shares[at] ?? 0) * strength(source, focus) +
          (whole || scopes[at] !== 'on' ? bonus[scopes[at] ?? 'any'] : 0)
        : -1,
    )
    const most = Math.max(...worth)
    if (most > 0) places.push(worth.indexOf(most))
    return most
  })
  const silent = question.focuses.filter((_, at) => (best[at] ?? -1) < 0.01)
  const known = best.filter((each) => each > 0)
  const covered = known.length === 0 ? 0 : known.reduce((sum, each) => sum + each, 0) / best.length
  const about = Math.max(
    aboutness(wanted, sources, places, titled, knowledge),
    mentions(question, fact, knowledge) ? mentioned : 0,
  )
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
    alien: namesBesides(wanted, fact, knowledge),
    figureless: lacksFigure(question, fact),
    off: scopes.every((scope) => scope === 'off'),
    on: scopes.includes('on'),
    dated: scopes.includes('on') && headedByDay(wanted, fact),
    other: variant === 'other' || withForWithout(question, fact),
    about,
    telling: [...new Set(places)],
    matched: question.terms.filter(
      (term) => term.kind !== 'light' && found(term, (id) => all.has(id)) === 1,
    ).length,
    pairs,
    score:
      covered *
      (0.8 + 0.2 * about) *
      (0.9 + 0.15 * pairs) *
      byVariant[variant] *
      (foreign(fact.text, question.text) ? 0.8 : 1),
  }
}

/** "How long": a length tells, the days it is on only perhaps. */
const strength = (source: Source, focus: Focus) =>
  focus !== 'duration' || source.values.some(({ kind }) => kind === 'span') ? 1 : 0.75

/** "withdraw with a W" where the fact speaks of dropping without one. */
function withForWithout(question: Question, fact: FactText): boolean {
  const told = withs(fact.text)
  const turned = (said: string) =>
    said.startsWith('with ') ? said.replace('with', 'without') : said.replace('without', 'with')
  return [...withs(question.text)].some((said) => told.has(turned(said)) && !told.has(said))
}

const withs = (text: string) =>
  new Set(
    [...text.toLowerCase().matchAll(/\b(with|without) (?:a |an |the |any )?([a-z0-9]+)/g)].map(
      ([, word, what]) => `${word} ${what}`,
    ),
  )

/** "Is there an elevator": a fact that mentions it tells, whatever it is about. */
const mentioned = 0.65
function mentions(question: Question, fact: FactText, knowledge: Knowledge): boolean {
  const all = conceptsOf(fact)
  const things = question.terms.filter((term) => term.kind === 'thing')
  return (
    question.focuses.every((focus) => focus === 'whether') &&
    things.length > 0 &&
    things.every((term) => found(term, (id) => all.has(id)) === 1) &&
    things.some((term) => rarity(term, knowledge) === 'rare')
  )
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

/** All a fact speaks of, its title included. */
export const conceptsOf = once(
  ({ title, text }: FactText): ReadonlySet<string> =>
    new Set(
      [read(title, null), read(text, null)].flatMap((reading) =>
        reading.words
          .filter((word) => word.role === 'content' || word.role === 'value')
          .flatMap((word) => idsOf(word.concept)),
      ),
    ),
)
