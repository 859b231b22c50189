import { once } from '../../knowledge/once.ts'
import type { Source } from '../../knowledge/sources.ts'
import type { Word } from '../../reading/read.ts'
import { said, saysSomewhere } from './pair.ts'
import type { Pair } from './pair.ts'
import { people } from './people.ts'
import { mentioned, telling } from './widened.ts'

/** "Someone else may pick it up" of "… with a signed letter and photo ID": each term of what is granted must be said, or have been asked. */
export function termsDropped(pair: Pair): boolean {
  if (pair.segment.negated || !grants(pair.all)) return false
  const open = termsOf(pair.source).filter((term) => !mentioned(pair, term))
  // "to the name on the order, or to anyone with …": the other way may be told alone.
  const other =
    otherWay(pair.source) &&
    open.length === termsOf(pair.source).length &&
    !pair.all.some(({ text }) => anybody.test(text))
  return open.length > 0 && !other
}

const anybody = /^(?:anyone|anybody|someone|somebody|those|people)$/
const otherWay = once(({ words }: Source) =>
  words
    .slice(
      0,
      words.findIndex(({ text }) => text === 'with'),
    )
    .some(({ norm }) => norm === 'or'),
)

const granting = /^~(?:allow|accept|give|issue|get|collect|enter|free)$/
const grants = (words: readonly Word[]) =>
  words.some(({ norm, concept: { id } }) => /^(?:may|can)$/.test(norm) || granting.test(id))

/** "With a letter or ID" where both are asked for. */
export function eitherTerm({ whole, source }: Pair): boolean {
  const terms = termsOf(source)
  if (terms.length < 2) return false
  const at = whole.findIndex(({ norm }) => norm === 'or')
  const term = (words: readonly Word[]) =>
    terms.findIndex((each) =>
      words.some((word) => each.some(({ concept }) => concept.id === word.concept.id)),
    )
  const [one, other] = [whole.slice(Math.max(0, at - 5), at), whole.slice(at + 1, at + 6)].map(term)
  return at > 0 && one !== -1 && other !== -1 && one !== other
}

/** What a grant asks for in return, thing by thing: "with a signed letter | and photo ID". */
export const termsOf = once(({ words }: Source): readonly (readonly Word[])[] => {
  const at = words.findIndex(({ text }) => text === 'with')
  const start = 1 + words.slice(0, Math.max(0, at)).findLastIndex(parts)
  const clause = words.slice(start, at)
  const given = grants(clause) || (anybody.test(words[at - 1]?.text ?? '') && grants(words))
  if (at < 0 || !given || clause.some(denies)) return []
  const rest = words.slice(at + 1)
  const end = rest.findIndex(
    (word) =>
      isMark(word) ||
      telling(word) ||
      /^(?:or|may|can|must|is|are|at|in|on|for|to|by)$/.test(word.norm),
  )
  const terms: Word[][] = [[]]
  for (const word of rest.slice(0, end < 0 ? undefined : end))
    if (word.norm === 'and') terms.push([])
    else if (word.role === 'content' && !people.test(word.text)) terms.at(-1)?.push(word)
  return terms.filter((term) => term.length > 0)
})
const isMark = ({ role, text }: Word) => role === 'mark' && text !== '-'
const parts = (word: Word) => isMark(word) || word.norm === 'or'
const denies = ({ norm }: Word) => /^(?:not|no|never|without)$/.test(norm)

/** "All you need is an ID", "Bring A and B" of three things: what is told as all that is asked for must be all. */
export function allNeeded(pair: Pair): boolean {
  const words = said(pair)
  const text = words.map(({ text: own }) => own).join(' ')
  const needs = needsOf(pair.source)
  const open = needs.filter(
    (need) => !need.some(({ concept: { id } }) => saysSomewhere(pair, id)),
  ).length
  if (open === 0 || pair.segment.negated) return false
  const told = needs.filter((need) => need.some(({ concept }) => has(words, concept.id))).length
  const listed = words.some(asksFor) && words.some(({ norm }) => norm === 'and')
  return all.test(text) || (listed && told > 1)
}
const has = (words: readonly Word[], id: string) => words.some(({ concept }) => concept.id === id)
const all =
  /\b(?:all you (?:need|have)|is (?:all|enough|sufficient)|(?:only|just) (?:need|have)|need only)\b/

/** What a sentence asks for, thing by thing. */
export const needsOf = once(({ words }: Source): readonly (readonly Word[])[] => {
  const at = words.findIndex(
    ({ norm, text, concept: { id, sign } }) =>
      norm === 'must' ||
      (id === '~require' && sign > 0) ||
      /^(?:needs?|bring|show|submit|upload|send|provide)$/.test(text),
  )
  if (at < 0 || words.some(denies)) return []
  const needs: Word[][] = [[]]
  for (const word of words.slice(at + 1))
    if (word.role === 'mark' || word.norm === 'and') needs.push([])
    else if (word.norm === 'to' || word.norm === 'for') break
    else if (word.role === 'content') needs.at(-1)?.push(word)
  return needs.filter((need) => need.length > 0)
})

/** "Only you can pick it up", "only to the name on the order", "yourself" of a fact that keeps it to nobody. */
export function onlyThem({ all, source }: Pair): boolean {
  const asks = all.some(({ norm, concept: { id } }) => norm === 'must' || id === '~require')
  return (
    all.some(({ text }, at) => {
      if (/^(?:yourself|yourselves)$/.test(text)) return asks
      const next = all[at + 1]?.text ?? ''
      const leads = all.slice(0, at).every(({ role }) => role !== 'content')
      return text === 'only' && (next === 'to' || (leads && /^(?:you|the|a|an)$/.test(next)))
    }) && !keepsToSome(source)
  )
}

const keepsToSome = once(({ reading }: Source) =>
  reading.words.some(
    ({ text, norm }) =>
      /^(?:only|solely|exclusively|unless|must|yourself|own|solo)$/.test(text) || norm === 'not',
  ),
)

/** "They need your photo ID" of "their own photo ID": whose it is. */
export function ownerSwapped({ all, source }: Pair): boolean {
  const theirs = ownersIn(source)
  if (theirs.size === 0) return false
  return ownersOf(all).some(([id, owner]) => {
    const known = theirs.get(id)
    return (
      known !== undefined &&
      !known.has(owner) &&
      owner !== 'nobody' &&
      !known.has('nobody') &&
      (known.has('you') || source.personal || owner === 'them')
    )
  })
}

const ownersIn = once(({ words }: Source) => {
  const owners = new Map<string, Set<string>>()
  for (const [id, owner] of ownersOf(words))
    owners.set(id, (owners.get(id) ?? new Set()).add(owner))
  return owners
})

/** Each thing with whose it is: "your", "their own", "the buyer's". */
const ownersOf = (words: readonly Word[]): [id: string, owner: string][] => {
  const found: [string, string][] = []
  let owner = 'nobody'
  for (const word of words) {
    if (word.role === 'mark' || word.norm === 'and' || word.norm === 'or') owner = 'nobody'
    else if (/^(?:your|my)$/.test(word.text)) owner = 'you'
    else if (/^(?:their|his|her)$/.test(word.text)) owner = 'them'
    else if (word.role === 'content') found.push([word.concept.id, owner])
    else if (!/^(?:own|'s)$/.test(word.text)) owner = 'nobody'
  }
  return found
}

/** "There are no fines" of "no fines on children's books": what is denied of some is denied of no others. */
export function denialWidened(pair: Pair): boolean {
  if (!pair.segment.negated) return false
  const { words } = pair.source
  const no = words.findIndex(({ norm }) => norm === 'no')
  if (no < 0 || !pair.all.some(({ norm }) => norm === 'no')) return false
  const of = words.findIndex(({ text }, at) => at > no && /^(?:on|for)$/.test(text))
  const between = words.slice(no + 1, of).filter(({ role }) => role === 'content')
  if (of < 0 || of - no > 4 || between.length === 0) return false
  if (words.slice(no, of).some(telling)) return false
  const rest = words.slice(of + 1)
  const end = rest.findIndex(
    (word) => word.role === 'mark' || telling(word) || word.role === 'empty',
  )
  const limit = rest.slice(0, end < 0 ? undefined : end).filter(({ role }) => role === 'content')
  const [first] = limit
  return first !== undefined && !mentioned(pair, [first])
}

/** "The late fee is 3%" of a card's, where another sentence of the fact tells of a late fee. */
export function modifierElsewhere({ all, source }: Pair): boolean {
  return all.some((word, at) => {
    const head = all[at + 1]
    if (word.role !== 'content' || head?.role !== 'content') return false
    const [one, two] = [word.concept.id, head.concept.id]
    return (
      source.places.has(two) &&
      !source.places.has(one) &&
      runsOf(source).has(`${one} ${two}`) &&
      !source.title.has(two)
    )
  })
}

/** The pairs of neighbours in other sentences of the fact. */
const runsOf = once(
  ({ reading: { words }, sentence }: Source): ReadonlySet<string> =>
    new Set(
      words.flatMap((word, at) => {
        const next = words[at + 1]
        const here = at >= sentence.from && at < sentence.to
        return !here && word.role === 'content' && next?.role === 'content'
          ? [`${word.concept.id} ${next.concept.id}`]
          : []
      }),
    ),
)

/** "Mats and towels are provided" of towels: what the sentence tells of one, told of another of the fact's matters too. */
export function subjectJoined({ all, source }: Pair): boolean {
  const verb = all.findIndex(
    ({ norm, text }) => /^(?:is|are|can|may|must)$/.test(norm) || /^(?:is|are)$/.test(text),
  )
  const subject = all.slice(0, Math.max(0, verb))
  const and = subject.findIndex(({ norm }) => norm === 'and')
  if (and < 1) return false
  const [one, two] = [subject.slice(0, and), subject.slice(and + 1)].map((words) =>
    words.filter(({ role }) => role === 'content'),
  )
  const [head, other] = [one?.at(-1), two?.at(-1)]
  if (!head || !other) return false
  const [has, lacks] = [head, other].map(({ concept: { id } }) => source.places.has(id))
  const missing = has ? other : head
  return (
    has !== lacks && source.theme.has(missing.concept.id) && !source.title.has(missing.concept.id)
  )
}

/** "You may sign a waiver" where everyone must. */
export function mayForMust({ all, source, segment }: Pair): boolean {
  if (segment.negated) return false
  const done = (words: readonly Word[], modal: RegExp) =>
    words.flatMap(({ norm }, at) => {
      const verb = words.slice(at + 1, at + 6).find(({ role }) => role === 'content')
      return modal.test(norm) && words[at + 1]?.norm !== 'not' && verb ? [verb.concept.id] : []
    })
  const must = done(source.words, /^must$/)
  if (must.length === 0) return false
  const may = done(source.words, /^(?:may|can)$/)
  return done(all, /^may$/).some((id) => must.includes(id) && !may.includes(id))
}

/** "A friend may pick it up" of what only its holder, or one of the family, may. */
export function bearerSwapped({ all, source, segment, reading }: Pair): boolean {
  if (segment.negated) return false
  const verb = all.findIndex(({ norm }) => allows.test(norm))
  const other = all.slice(0, Math.max(0, verb)).find(({ text }) => otherPerson.test(text))
  if (!other || source.places.has(other.concept.id)) return false
  const bearer = bearerOf(source)
  return bearer !== undefined && !reading.words.some(({ concept: { id } }) => id === bearer)
}
const allows = /^(?:may|can)$/
export const otherPerson =
  /^(?:any(?:one|body)|some(?:one|body)|friends?|roommates?|neighbou?rs?|husband|wife|spouse|partner|boyfriend|girlfriend|mom|mother|mum|dad|father|brother|sister|son|daughter|grand(?:ma|pa|mother|father)|relatives?|sibling|cousin|coworker)$/

/** Whom alone a sentence allows it: "only the permit holder", "a family member"; none where it is anybody. */
export const bearerOf = once(({ words }: Source): string | undefined => {
  const subject = words.slice(
    0,
    Math.max(
      0,
      words.findIndex(({ norm }) => allows.test(norm)),
    ),
  )
  const named = subject.filter(({ role }) => role === 'content')
  const some = named.some(({ text }) => people.test(text) || /holders?$/.test(text))
  return some && !named.some(({ concept: { id } }) => id === '~person' || id === '~other')
    ? named.at(-1)?.concept.id
    : undefined
})

/** "You do not need a photo ID" of a passport photo: what is said to be needless must be that very thing. */
export function needlessElse({ all, source, segment }: Pair): boolean {
  if (!segment.negated) return false
  const at = all.findIndex(
    ({ text, concept: { id } }) => /^needs?$/.test(text) || id === '~require',
  )
  const rest = all.slice(at + 1)
  const end = rest.findIndex(
    ({ role, text }) => role === 'mark' || /^(?:for|to|at|in|on|with|and|or|if|when)$/.test(text),
  )
  const thing = rest.slice(0, end < 0 ? undefined : end).findLast(({ role }) => role === 'content')
  return (
    at >= 0 &&
    thing !== undefined &&
    !source.places.has(thing.concept.id) &&
    source.theme.has(thing.concept.id) &&
    !source.title.has(thing.concept.id) &&
    thing !== rest.find(({ role }) => role === 'content')
  )
}

/** "Do not fill out the form" of "fill out the form but do not sign it": the no goes with its own verb. */
export function denialMoved({ all, source, segment }: Pair): boolean {
  if (!segment.negated) return false
  const denied = verbsDenied(all)
  const known = verbsDenied(source.words)
  return denied.some((id) => !known.includes(id) && known.length > 0 && toldIn(source).includes(id))
}

/** What "do not" stands before. */
const verbsDenied = (words: readonly Word[]) =>
  words.flatMap(({ text, norm }, at) => {
    const next = words[at + 1]
    return norm === 'not' && words[at - 1]?.text === 'do' && next?.role === 'content' && text !== ''
      ? [next.concept.id]
      : []
  })

/** What the sentence tells to do: "fill out the form …, and pay". */
const toldIn = once(({ words }: Source) =>
  words.flatMap(({ role, concept: { id } }, at) => {
    const last = words[at - 1]
    return role === 'content' && (at === 0 || last?.role === 'mark' || last?.norm === 'and')
      ? [id]
      : []
  }),
)

/** "A driver must come with you" of a licensed one: what was done with a thing that is asked for belongs to it. */
export function stateOfNeedDropped(pair: Pair): boolean {
  const { words } = pair.source
  if (pair.segment.negated || !words.some(asksFor)) return false
  if (!pair.all.some((word) => asksFor(word) || allows.test(word.norm))) return false
  return words.some((word, at) => {
    const head = words[at + 1]
    return (
      word.role === 'content' &&
      head?.role === 'content' &&
      word.text.endsWith('ed') &&
      /^(?:a|an|the|your|their|and|or)$/.test(words[at - 1]?.text ?? '') &&
      pair.all.some(({ concept: { id } }) => id === head.concept.id) &&
      !mentioned(pair, [word])
    )
  })
}
const asksFor = ({ norm, text, concept: { id, sign } }: Word) =>
  norm === 'must' || (id === '~require' && sign > 0) || /^(?:needs?|bring|with)$/.test(text)
