import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'

/** "A friend may pick it up" of what only its holder, or one of the family, may. */
export function bearerSwapped({ all, source, segment, reading }: Pair): boolean {
  const bearer = segment.negated ? undefined : bearerOf(source)
  if (bearer === undefined) return false
  const verb = all.findIndex(({ norm }) => allows.test(norm))
  const other = all.slice(0, Math.max(0, verb)).find(({ text }) => otherPerson.test(text))
  return (
    other !== undefined &&
    !source.places.has(other.concept.id) &&
    !reading.words.some(({ concept: { id } }) => id === bearer)
  )
}

const allows = /^(?:may|can)$/
export const otherPerson =
  /^(?:any(?:one|body)|some(?:one|body)|friends?|roommates?|neighbou?rs?|husband|wife|spouse|partner|boyfriend|girlfriend|mom|mother|mum|dad|father|brother|sister|son|daughter|grand(?:ma|pa|mother|father)|relatives?|sibling|cousin|coworker)$/

/** Whom alone a sentence allows it: "only the permit holder", "a family member"; none where it is anybody. */
export const bearerOf = once(({ words }: Source): string | undefined => {
  const verb = words.findIndex(({ norm }) => allows.test(norm))
  const named = words.slice(0, Math.max(0, verb)).filter(({ role }) => role === 'content')
  const some = named.some(({ text }) => people.test(text) || /holders?$/.test(text))
  const anybody = named.some(({ concept: { id } }) => id === '~person' || id === '~other')
  return some && !anybody ? named.at(-1)?.concept.id : undefined
})

/** "Only you can pick it up", "only to the name on the order", "you must do it yourself" of a fact that keeps it to nobody. */
export const onlyThem = ({ all, source }: Pair): boolean => keeps(all) && !keepsToSome(source)

function keeps(words: readonly Word[]): boolean {
  if (!words.some(({ text, norm }) => norm === 'only' || text.startsWith('yoursel'))) return false
  const asks = words.some(({ norm, concept: { id } }) => norm === 'must' || id === '~require')
  return words.some(({ text, norm }, at) => {
    if (/^(?:yourself|yourselves)$/.test(text)) return asks
    const next = words[at + 1]?.text ?? ''
    const leads = words.slice(0, at).every(({ role }) => role !== 'content')
    const only = text === 'only' || (norm === 'only' && /^no(?:body|one)?$/.test(text))
    if (only && next === '') return leads
    return only && (next === 'to' || (leads && /^(?:you|the|a|an)$/.test(next)))
  })
}

const keepsToSome = once(({ words }: Source) =>
  words.some(
    ({ text, norm }) =>
      /^(?:only|solely|exclusively|unless|until|must|yourself|own|solo)$/.test(text) ||
      norm === 'not',
  ),
)

/** "They need your photo ID" of "their own photo ID": whose it is. */
export function ownerSwapped({ all, source }: Pair): boolean {
  const theirs = ownersIn(source)
  if (theirs.size === 0 && !all.some(({ text }) => text === 'own')) return false
  return [...ownersOf(all)].some(([id, owners]) => {
    const known = theirs.get(id)
    // "the cardholder's card" is not one's own.
    if (all.some(({ text }) => text === 'own') && ofAnother(source, id)) return true
    if (known === undefined || known.has('nobody')) return false
    return [...owners].some(
      (owner) =>
        owner !== 'nobody' &&
        !known.has(owner) &&
        (known.has('you') || source.personal || owner === 'them'),
    )
  })
}

const ownersIn = once(({ words }: Source) => ownersOf(words))

/** "the cardholder's library card" */
const ofAnother = ({ places, reading: { words } }: Source, id: string) =>
  (places.get(id) ?? []).some((at) =>
    words.slice(Math.max(0, at - 2), at).some(({ text }) => holder.test(text)),
  )
const holder = /^(?:\w*holder|buyer|owner|purchaser|guardian|patient|sender)$/

type Owner = 'you' | 'them' | 'nobody'

/** Each thing with whose it is: "your", "their own", or nobody's. */
function ownersOf(words: readonly Word[]): ReadonlyMap<string, ReadonlySet<Owner>> {
  const owners = new Map<string, Set<Owner>>()
  if (!words.some(({ text }) => yours.test(text) || theirs.test(text))) return owners
  let owner: Owner = 'nobody'
  for (const word of words)
    if (yours.test(word.text)) owner = 'you'
    else if (theirs.test(word.text)) owner = 'them'
    else if (word.role === 'content')
      owners.set(word.concept.id, (owners.get(word.concept.id) ?? new Set()).add(owner))
    else if (word.text !== 'own') owner = 'nobody'
  return owners
}
const yours = /^(?:your|my)$/
const theirs = /^(?:their|his|her)$/

/** "whichever we prefer" of "whichever the customer prefers" */
export const weForThem = ({ all, source }: Pair): boolean =>
  !source.norms.has('we') &&
  all.some(({ norm }, at) => {
    const verb = all[at + 1]
    return (
      norm === 'we' &&
      verb?.role === 'content' &&
      (source.places.get(verb.concept.id) ?? []).some((place) =>
        people.test(source.reading.words[place - 1]?.text ?? ''),
      )
    )
  })

/** "You can complete part B" of what is completed by a health professional. */
export function agentSwapped({ source, all }: Pair): boolean {
  const { words } = source
  return words.some(({ text }, at) => {
    if (text !== 'by') return false
    const [verb, article, agent] = [words[at - 1], words[at + 1], words[at + 2]]
    if (!verb || !/(?:ed|en|wn)$/.test(verb.text)) return false
    if (
      !/^(?:a|an|the|your|our)$/.test(article?.norm ?? '') ||
      agent?.role !== 'content' ||
      mayBeReader.test(agent.text)
    )
      return false
    const own = all.findIndex(
      ({ role, concept: { id } }) => role === 'content' && id === verb.concept.id,
    )
    const who = all.slice(Math.max(0, own - 2), Math.max(0, own))
    return (
      who.some(({ norm }) => /^(?:you|we|i)$/.test(norm)) &&
      !all.some(({ concept: { id } }) => id === agent.concept.id)
    )
  })
}

/** Who may well be the reader. */
const mayBeReader =
  /^(?:addressee|holder|owner|applicant|student|customer|guest|renter|tenant|parent|guardian|recipient|cardholder|resident|member|sender|employee|patient|rider|participant|person)s?$/
