import type { Hit, Rule } from './rule.ts'
import { seek } from './view.ts'
import type { Line, View } from './view.ts'

const greeted =
  /^(?:hi|hello|hey|dear|hola|good (?:morning|afternoon|evening)|welcome(?: back)?|thanks|thank you|sorry|gracias|buenos dias|buenas tardes) (?:(?:mr|mrs|ms|miss|dr|sr|sra|prof|professor|coach|chef|officer|captain|pastor|rabbi|father|sister) )?([a-z]+)/
const nobody =
  /^(?:there|all|everyone|everybody|again|folks|friend|team|for|so|very|you|and|to|we|i|about|the|this|that|a|todos|por|muchas|please|from|in|yes|no|it|your|our|if|thanks|of|at|or|de|is|are|can|what|which|our|back|is|just|but|mucho|y|la|el)$/
const group =
  '(?:student|parent|mother|father|mom|dad|grad(?:uate)?(?: student)?|undergrad(?:uate)?(?: student)?|senior|junior|sophomore|freshman|first year(?: student)?|member|alum(?:nus|na|ni)?|resident|veteran|patient|employee|guest|customer|teacher|volunteer|international student|transfer student|subscriber|donor|visitor|returning \\w+|new \\w+|homeowner|vendor|exhibitor|camper)'

const claims = [
  new RegExp(
    `\\b(?:(?<!\\b(?:long|soon|well|same|apply|applying|count|counts|counted|register|registering|volunteer|work|serve|such|listed) )as|since you are|because you are|being) (?:an?|our) (?:\\w+ ){0,2}${group}\\b`,
  ),
  new RegExp(`\\byou are (?:an?|our|one of our) (?:\\w+ ){0,2}${group}\\b`),
  /\b(?:welcome back|good to (?:see|hear from) you again|nice to (?:see|hear from) you again)\b/,
  /\b(?:i|we) (?:can )?(?:see|saw|notice|noticed|remember|recognize|have you|show you|found you)(?: here)?(?: that)? you\b|\b(?:we|i) (?:remember|recognize) you\b|\bwe have you (?:down|listed|registered|on)\b|\bas you know from\b/,
  /\byour (?:son|daughter|child|kid|husband|wife|spouse|partner|mother|father|mom|dad|brother|sister|roommate|boyfriend|girlfriend|baby)\b/,
  /(?<!\b(?:long|soon|well) )\bas (?:his|her|their|the|a) (?:mother|father|mom|dad|parent|guardian|spouse|wife|husband|sister|brother)\b/,
  /\b(?:mr|mrs|ms|miss|sr|sra|senor|senora) [a-z]+/,
]

export const identity: Rule = {
  name: 'identity',
  find: (view) => view.lines.flatMap((line) => findIn(line, view)),
}

function findIn(line: Line, view: View): Hit[] {
  const named = greeted.exec(line.text)
  const name = named?.[1] ?? ''
  const hits: Hit[] = []
  const at = line.marks.find((mark) => line.text.slice(mark.at).startsWith(name) && mark.at > 0)
  const word = view.reading.words[at?.from ?? -1]
  if (
    name !== '' &&
    at &&
    !nobody.test(name) &&
    !view.inbound.names.has(name) &&
    (word?.value ?? 0) < 0 &&
    !(/^(?:thanks|thank you|sorry|gracias)/.test(line.text) && apart(view, at.from)) &&
    (word?.capital === true ||
      (/^(?:hi|hello|hey|dear|hola)/.test(line.text) &&
        view.inbound.words.has(name) &&
        !apart(view, at.from)))
  )
    hits.push({
      from: at.from,
      to: at.to,
      why: `Nobody signed with the name “${view.reading.typed.slice(word?.start, word?.end)}”. A phone number is not a person.`,
    })
  if (line.neutral && hits.length === 0) return []
  for (const place of seek(line, claims))
    if (
      !backed(place, view) &&
      !(supposed(view, place.from) && !ofTheirs(view, place)) &&
      !verbal(view, place)
    )
      hits.push({
        ...place,
        why: 'This assumes who is writing, or whom they belong to. We only know a phone number.',
      })
  return hits
}

/** "Hello, final head counts": the greeting is over before it. */
const apart = ({ reading }: View, at: number) =>
  reading.words[at - 1]?.text === ',' && reading.words[at + 1]?.kind === 'word'

/** "a second miss that": no title and no name, but a verb. */
const verbal = (view: View, { from, to }: { from: number; to: number }) =>
  view.reading.words[from]?.text === 'miss' &&
  !(view.reading.words[from]?.capital && view.reading.words[to - 1]?.capital)

/** "if your son has no ID": whose it is nobody said; any child may be meant by "your child". */
const ofTheirs = (view: View, { to }: { to: number }) => {
  const noun = view.reading.words[to - 1]?.text ?? ''
  return (
    /^(son|daughter|husband|wife|mother|father|mom|dad|brother|sister|roommate|boyfriend|girlfriend)$/.test(
      noun,
    ) && !view.inbound.words.has(noun)
  )
}

/** "if you are a member" says of nobody that they are. */
const supposed = (view: View, from: number) =>
  view.reading.words
    .slice(Math.max(0, from - 2), from)
    .some((word) => /^(if|unless|si)$/.test(word.text))

/** A fact names the person, or the sender said it of themselves. */
function backed(place: { from: number; to: number }, view: View): boolean {
  const words = view.reading.words.slice(place.from, place.to)
  if (words.some((word) => /^(mr|mrs|ms|miss|sr|sra|senor|senora)$/.test(word.text)))
    return (
      view.inbound.names.has(words.at(-1)?.text ?? '') || view.knows(words.at(-1)?.concept.id ?? '')
    )
  const noun = words.at(-1)?.text ?? ''
  const theirs = relations.find((names) => names.includes(noun))
  if (theirs)
    return (
      theirs.some((name) => view.inbound.words.has(name)) ||
      (/^(?:child|children|kids?)$/.test(noun) && view.knows(words.at(-1)?.concept.id ?? ''))
    )
  if (/international/.test(words.map(({ text }) => text).join(' '))) return false
  return (
    /^(?:as|since|because|being)$/.test(words[0]?.text ?? '') &&
    new RegExp(`\\b(?:i am|we are|im|being) (?:an? )?(?:\\w+ ){0,2}${noun}s?\\b`).test(
      asserted(view),
    )
  )
}

/** What the sender may call whom "your child" gives back. */
const relations = [
  'child children kid kids son sons daughter daughters baby boy girl boys girls grandson granddaughter',
  'husband wife spouse partner',
  'mother mom mum',
  'father dad',
  'brother',
  'sister',
  'roommate roomate',
  'boyfriend',
  'girlfriend',
].map((names) => names.split(' '))

/** What the sender said without asking. */
const asserted = ({ inbound }: View) =>
  inbound.heard
    .filter(({ act }) => act !== 'hearsay')
    .map(({ reading, sentence }) =>
      reading.words
        .slice(sentence.from, sentence.to)
        .filter(({ kind }) => kind !== 'mark')
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' . ')
