import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { figureOnlyIn, onlyIn } from './pair.ts'
import type { Pair } from './pair.ts'
import { telling } from './widened.ts'

/** A statement with a subject and a verb of its own, among others of its sentence: places of the fact's words. */
interface Statement {
  from: number
  verb: number
  to: number
}

/** "Lunch is provided" of "bring your own lunch, but snacks are provided", "…, and booths" of "…; booths need a wired line": the one half of each. */
export function statementsCrossed(pair: Pair): boolean {
  const { source, segment, all, whole } = pair
  const statements = statementsOf(source)
  if (segment.negated || statements.length < 2 || all[0]?.norm === 'plus') return false
  const stands = (words: readonly Word[], from: number, to: number) =>
    words.some((word) => onlyIn(word, source, (at) => at >= from && at < to))
  const [first] = statements
  const about = new Set(
    source.reading.words.slice(first?.from, first?.verb).map(({ concept: { id } }) => id),
  )
  const own = (words: readonly Word[]) =>
    words.filter(({ concept: { id } }) => !about.has(id) && !source.title.has(id))
  // Without a verb it goes on with the one before it.
  const said = own(all.some(isVerb) ? all : whole)
  return statements.some((statement) => {
    const { from, verb, to } = statement
    const elsewhere = statements.some(
      (other) => other !== statement && stands(said, other.from, other.to),
    )
    if (!elsewhere) return false
    const named = stands(own(all), from, verb)
    return named
      ? !stands(whole, verb, to) && !figureOnlyIn(pair, (at) => at >= verb && at < to)
      : !stands(whole, from, verb) && stands(all, verb, to) && headsTold(all, source, statement)
  })
}

/** The first word of what it tells of its subject is said. */
function headsTold(words: readonly Word[], source: Source, { verb, to }: Statement): boolean {
  const head = source.reading.words.slice(verb, to).find(({ role }) => role === 'content')
  return (
    head !== undefined &&
    !/^~(?:allow|accept|free|available)$/.test(head.concept.id) &&
    words.some(
      (word) =>
        word.concept.id === head.concept.id && onlyIn(word, source, (at) => at >= verb && at < to),
    )
  )
}

const parting = /^(?:;|but|whereas|pero)$/
const verbs =
  /^(?:do|does|was|were|bring|brings|runs?|opens?|closes?|covers?|includes?|comes?|serves?|lasts?|starts?|begins?|ends?|meets?|sells?|offers?|accepts?|es|son|esta|estan|pagan?)$/
const isVerb = (word: Word) => telling(word) || verbs.test(word.text)

/** Where a semicolon or a "but" leads on to another subject with its verb. */
const statementsOf = once(({ reading: { words }, sentence }: Source): readonly Statement[] => {
  const starts = [sentence.from]
  for (let at = sentence.from; at < sentence.to; at++)
    if (
      words[at]?.value === -1 &&
      parting.test(words[at]?.kind === 'mark' ? (words[at]?.text ?? '') : (words[at]?.norm ?? ''))
    )
      starts.push(at + 1)
  if (starts.length < 2) return []
  const found = starts.flatMap((from, nth) => {
    const to = starts[nth + 1] ?? sentence.to
    const ahead = words
      .slice(from, Math.min(to, from + 9))
      .findIndex((word, place) => place > 0 && isVerb(word))
    const verb = from + ahead
    const [subject, rest] = [words.slice(from, verb), words.slice(verb, to)]
    return ahead > 0 && [subject, rest].every((part) => part.some(({ role }) => role === 'content'))
      ? [{ from, verb, to }]
      : []
  })
  return found.length === starts.length ? found : []
})

/** "Recommended in the park and mandatory elsewhere" of what is mandatory in the park and recommended elsewhere: what stood first now stands behind the "and". */
export function halvesCrossed({ source, whole, values }: Pair): boolean {
  if (values.length > 0) return false
  const [mineAt, itsAt] = [
    whole.flatMap((word, at) => (isJoint(word) ? [at] : [])),
    jointsOf(source),
  ]
  const [[ours = 0], [theirs = 0]] = [mineAt, itsAt]
  if (mineAt.length !== 1 || itsAt.length !== 1) return false
  const { words } = source.reading
  const told = (some: readonly Word[]) => some.filter(({ role }) => role === 'content')
  const [mine, its] = [told(whole.slice(0, ours)), told(words.slice(source.sentence.from, theirs))]
  const [next, after] = [told(whole.slice(ours)), told(words.slice(theirs, source.sentence.to))]
  const [last, head] = [its.at(-1)?.concept.id, after[0]?.concept.id]
  return (
    last !== undefined &&
    last !== head &&
    mine.at(-1)?.concept.id === last &&
    next[0] !== undefined &&
    onlyIn(next[0], source, (at) => at < theirs) &&
    mine.some(({ concept: { id } }) => id === head)
  )
}

const isJoint = ({ norm, value }: Word) => value < 0 && /^(?:and|or|but|while|y|o|pero)$/.test(norm)
const jointsOf = once(({ reading: { words }, sentence }: Source) =>
  words.flatMap((word, at) =>
    at > sentence.from && at < sentence.to && isJoint(word) ? [at] : [],
  ),
)

/** "works two shifts and pays" of "works two shifts or pays": what is done instead is not done besides. */
export function jointSwapped({ source, whole }: Pair): boolean {
  const theirs = jointsOf(source).flatMap((at) => {
    const [word, next] = [source.reading.words[at], source.reading.words[at + 1]]
    return word && next ? [{ joint: word.norm, id: next.concept.id }] : []
  })
  if (theirs.length === 0 || !whole.some(isJoint)) return false
  const grants = whole.some(({ norm }) => norm === 'can' || norm === 'may')
  const demands = source.words.some(
    ({ norm, concept: { id } }) => /^(?:who|if|must|both)$/.test(norm) || id === '~require',
  )
  return whole.some((word, at) => {
    const next = whole[at + 1]
    if (!isJoint(word) || next?.role !== 'content' || !(isVerb(next) || isDoing(next))) return false
    const same = theirs.filter(({ id }) => id === next.concept.id)
    if (same.length === 0) return false
    return word.norm === 'and'
      ? !grants && same.every(({ joint }) => joint === 'or')
      : word.norm === 'or' && demands && same.every(({ joint }) => joint === 'and')
  })
}
const isDoing = ({ text }: Word) =>
  /^(?:sign|submit|send|call|email|visit|show|complete|attend|register|apply|float|swim|print|mail|upload|return|order|book|reserve|buy|work|works|volunteer|live|own|earn|pass|take|bring)$/.test(
    text,
  )

/** "Towing within 10 miles is $95" of what is free within them and $95 otherwise. */
export function otherwiseMixed(pair: Pair): boolean {
  const { source, all } = pair
  const { words } = source.reading
  const at = words.findIndex(
    ({ norm }, place) =>
      norm === 'otherwise' && place > source.sentence.from && place < source.sentence.to,
  )
  if (at < 0 || all.some(({ norm }) => elseways.test(norm))) return false
  const told = (inside: (place: number) => boolean) =>
    figureOnlyIn(pair, inside) ||
    all.some((word) => !source.subject.has(word.concept.id) && onlyIn(word, source, inside))
  return told((place) => place > at) && told((place) => place < at)
}
const elseways =
  /^(?:otherwise|else|not|no|without|beyond|over|outside|other|others|morethan|unless|if|after)$/
