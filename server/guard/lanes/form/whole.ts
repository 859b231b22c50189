import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { said } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'

/** "many", "most people": how many, without a figure, the fact must say itself. */
const counts = (word: Word, next: Word | undefined) =>
  word.value < 0 && (some.has(word.text) || (word.text === 'most' && people.test(next?.text ?? '')))

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const some = set('many few several majority nearly almost')
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
  if (anyDenied(pair, words) || eachTime(pair, words)) return true
  if (!words.some((_, at) => sweeps(pair, words, at))) return false
  if (words.some(({ norm }) => /^(everyone|everybody|anyone|anybody|nobody)$/.test(norm)))
    return !openToAll(pair)
  return !pair.source.words.some((word) => universals.has(word.norm) || sweeping.has(word.norm))
}

/** "once every two years" */
const countsOnce = ({ words }: Source) =>
  words.some(
    ({ norm }, at) => norm === 'once' && /^(?:every|per|each|in)$/.test(words[at + 1]?.norm ?? ''),
  )

const often = [
  'each',
  'every',
  'all',
  'any',
  'per',
  'always',
  'daily',
  'weekly',
  'monthly',
  'yearly',
]

/** "before each visit" of what is done before the first. */
const eachTime = ({ source }: Pair, words: readonly Word[]) =>
  words.some(
    ({ norm, value }, at) =>
      value < 0 &&
      (norm === 'each' || norm === 'every') &&
      /^(?:time|visit|trip|class|session|appointment|game|order|purchase)$/.test(
        words[at + 1]?.text ?? '',
      ),
  ) &&
  (countsOnce(source) || !often.some((norm) => source.norms.has(norm)))

/** "Any course you like" where the fact keeps it to some, or goes on to say which courses not. */
function anyDenied({ source }: Pair, words: readonly Word[]): boolean {
  const at = words.findIndex(({ norm }) => norm === 'any')
  const noun = words.slice(at + 1, at + 3).find(({ role }) => role === 'content')
  if (at < 0 || !noun || ['any', 'all', 'every'].some((norm) => source.norms.has(norm)))
    return false
  const { reading, sentence } = source
  return (
    source.norms.has('only') ||
    onCondition(source, noun) ||
    reading.sentences.some(
      (other) =>
        other !== sentence &&
        other.segments.some(
          ({ negated, from, to }) =>
            negated &&
            reading.words.slice(from, to).some(({ concept: { id } }) => id === noun.concept.id),
        ),
    )
  )
}

/** "in any temperature" of what is cancelled when the temperature is below 40 */
const onCondition = ({ words }: Source, { concept: { id } }: Word) =>
  words.some(
    ({ concept: own }, at, all) =>
      own.id === id &&
      all.slice(Math.max(0, at - 3), at).some(({ norm }) => /^(?:when|if|unless)$/.test(norm)),
  )

const sweeps = (pair: Pair, words: readonly Word[], at: number) => {
  const norm = words[at]?.norm ?? ''
  // "any time between 9 and 5"
  if (
    norm === 'any' &&
    /^(between|from|before|after|until|on|during)$/.test(words[at + 2]?.norm ?? '')
  )
    return false
  return (
    (sweeping.has(norm) && !limited(pair, words, at)) ||
    entire(pair.source, words, at) ||
    (norm === 'any' && /^(time|day|amount|number|size|age)$/.test(words[at + 1]?.norm ?? ''))
  )
}

/** The fact itself speaks of all people, or of the public. */
const openToAll = ({ source }: Pair) =>
  source.words.some(
    ({ norm }, at, all) =>
      /^(everyone|everybody|anyone|anybody|nobody|public|todos)$/.test(norm) ||
      (norm === 'no' && all[at + 1]?.text === 'one') ||
      (universals.has(norm) && all.slice(at + 1, at + 4).some(({ text }) => people.test(text))),
  )

/** "anyone under 16", "anyone 12 or under", "everyone with a card": some only. To "can someone else …" it says too much if the fact speaks of no other. */
const limited = ({ source, ground }: Pair, words: readonly Word[], at: number) =>
  isGeneric(source, words, at) ||
  ((source.places.has('~other') || !ground.inbound.terms.has('~other')) &&
    /^(anyone|anybody|everyone|everybody)$/.test(words[at]?.norm ?? '') &&
    ((words[at + 1]?.role === 'value' &&
      comers.test(source.words.find(({ role }) => role === 'content')?.text ?? '')) ||
      /^(under|over|aged?|with|who|without|younger|older|from|below|above)$/.test(
        words[at + 1]?.norm ?? '',
      )))

/** "Anything left behind" of "items left behind", "anyone ejected" of "a guest ejected": the fact's own subject, of whatever kind. */
const isGeneric = ({ words: theirs }: Source, words: readonly Word[], at: number) => {
  const [word, next] = [words[at]?.norm ?? '', words[at + 1]]
  const kind = word === 'anything' ? things : /^any(?:one|body)$/.test(word) ? persons : null
  return (
    kind !== null &&
    next?.role === 'content' &&
    theirs.some(
      ({ text }, place) =>
        place < 2 && kind.test(text) && theirs[place + 1]?.concept.id === next.concept.id,
    )
  )
}
const things = /^(?:items?|things?|belongings|property|objects?|articles?|goods)$/
const persons =
  /^(?:people|persons?|guests?|visitors?|patrons?|customers?|riders?|participants?|attendees?)$/

/** Whoever comes, and nobody more than that. */
const comers =
  /^(?:people|persons?|riders?|visitors?|guests?|patients?|patrons?|customers?|participants?|passengers?|attendees|spectators|swimmers|skaters|skiers|players|campers|children|kids|adults?)$/

const entirety = set('all whole entire todo toda')

/** "all December", "the whole week". */
const entire = (source: Source, words: readonly Word[], at: number) =>
  entirety.has(words[at]?.norm ?? '') &&
  // "for the whole season", as the fact says it.
  !(source.norms.has(words[at]?.norm ?? '') && source.norms.has(words[at + 1]?.norm ?? '')) &&
  (words[at + 1]?.role === 'value' ||
    /^(day|week|month|year|night|summer|winter|spring|season|semester|weekend|dia|semana|mes)$/.test(
      words[at + 1]?.norm ?? '',
    ))

/** "all engineering students" where the fact speaks of first-year ones. */
const wholeGroup = ({ source }: Pair, words: readonly Word[], at: number) =>
  whole.has(words[at]?.norm ?? '') && groupAt(source, words, at)

const groupAt = (source: Source, words: readonly Word[], at: number) =>
  words.slice(at + 1, at + (words[at]?.norm === 'each' ? 2 : 4)).some((word) => {
    const ats = people.test(word.text) ? (source.places.get(word.concept.id) ?? []) : []
    return (
      ats.length > 0 &&
      !ats.some((place) => {
        const before = source.reading.words.slice(Math.max(0, place - 5), place)
        const all = before.findLastIndex((each) => whole.has(each.norm))
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
  const norm = words[at]?.norm
  return (norm === 'all' || norm === 'every' || norm === 'any') && kindAt(source, words, at)
}

function kindAt(source: Source, words: readonly Word[], at: number): boolean {
  const noun = words.slice(at + 1).find(({ norm }) => !/^(of|the|our|these|those)$/.test(norm))
  if (noun?.role !== 'content' || people.test(noun.text) || noun.concept.id === '~free')
    return false
  const { words: all } = source.reading
  // "up to five items each time"
  if (source.words.some(({ norm }, at, all) => whole.has(norm) && all[at + 1]?.text !== 'time'))
    return false
  const ats = source.places.get(noun.concept.id)
  if (!ats) return source.title.has(noun.concept.id)
  const narrowed = (place: number) => {
    const modifier = all[place - 1]
    return (
      modifier?.role === 'content' &&
      !modifier.capital &&
      !/^(?:not|may|must|can|will|do|to|never)$/.test(all[place - 2]?.norm ?? '') &&
      place - 1 >= source.sentence.from &&
      !words.some((own) => own.concept.id === modifier.concept.id)
    )
  }
  if (ats.every(narrowed)) return true
  // "two free pickups a year"
  const counted = (place: number) =>
    source.values.some(
      ({ kind, to, ...value }) =>
        kind === 'number' && to <= place && place - to < 5 && !('bound' in value && value.bound),
    )
  if (words[at]?.norm === 'every' && ats.some(counted)) return true
  return ats.every((place) =>
    /^(built|with|who|that|under|over|aged?|older|younger)$/.test(all[place + 1]?.norm ?? ''),
  )
}

const whole = set('all every any each anyone everyone')
