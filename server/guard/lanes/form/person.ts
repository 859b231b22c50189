import type { Word } from '../../reading/read.ts'
import type { Pair } from './pair.ts'
import { withoutCases } from './cases.ts'
import { said } from './pair.ts'
import type { Source } from '../../knowledge/sources.ts'
import { once } from '../../knowledge/once.ts'

const been = '(?:is|are|was|were|has|have|had|went|got|will be)'
const general =
  '(?:required|needed|necessary|due|welcome|enough|fine|ok|good|allowed|able|free|asked|expected|encouraged|right|not (?:required|needed|necessary|allowed|able|alone)|to)'
const done =
  '(?:got|did|made|passed|failed|paid|owe|missed|registered|enrolled|applied|dropped|added|qualified|ordered|requested|attended|graduated|booked|reserved|submitted|borrowed|returned|earned|received)'

const tells = [
  /\b(?:sorry|glad|happy|sad|thanks|thank you|congrat\w*|hope) (?:to hear )?(?:about|for|on|that you|you)\b/,
  new RegExp(`\\b(?:your|su|tu) (?:[a-z]+ ){1,3}${been}\\b(?! ${general}\\b)`),
  new RegExp(
    `\\byou (?:are|were|have been|had been|had|was)(?: (?:now|already|still|all|not|also|currently))*\\b(?! ${general}\\b)`,
  ),
  new RegExp(`\\b(?:you|he|she|they) (?:have |has |just |already )*${done}\\b`),
  /\b(?:i|we) (?:have |has |just |already |did )+(?:[a-z]+ed|[a-z]+t|done|found|seen|put|set|sent|made|gone|taken|given|kept|held|got)\b/,
  /\b(?:will|going to|shall) (?!(?:\w+ )?(?:cost|run|set|take) you\b)(?:\w+ ){0,2}you\b/,
  /\byou (?:will|shall|are going to) (?!need\b|have to\b|be able\b|find\b|see\b|want\b|not\b|then\b|also\b|be asked\b|be required\b)\w+/,
  /\b(?:i|we) (?:reserved|booked|cancelled|canceled|moved|changed|found|checked|sent|added|removed|approved|processed|updated|saw|put|held|spoke|talked|gave|received|fixed|registered|signed)\b/,
]

/** A past form, not "need" or "exceed". */
const ed = '(?!need\\b|exceed\\b|proceed\\b|succeed\\b|speed\\b)[a-z]{2,}ed'
/** What came, went or was done tells of somebody's own, whatever a fact says to its readers in general. */
const past = `(?:(?<!\\b(?:gets?|be|being|is|are) )${ed}|came|went|got|fell|ran out|was|were|has been|have been|looks?|looked|seems?|appears?|shows?|comes up|came up)`
const own = [
  new RegExp(`\\b(?:your|su|tu) (?:[a-z]+ ){1,3}${past}\\b(?! ${general}\\b)`),
  /\byou already\b/,
  /\b(?:i|we) (?:will|can|could|am going to|are going to) (?:just |also |gladly )?(?:hold|save|waive|make|reserve|keep|put|move|squeeze|extend|arrange|fix|bring|set)\b/,
  /\b(?:someone|somebody|anyone|an? [a-z]+) will be (?:there|here|with you|on (?:the|their) way)\b/,
  /\b(?:i|we) will [a-z]+ (?:[a-z]+ ){0,4}(?:for )?you\b/,
  /\byours (?:is|was|has|had|expired|ended|came|went|got|will|[a-z]{3,}ed)\b/,
  /\byour [a-z]+ (?:[a-z]+ )?is (?:due back|ready|here|complete|missing|late|overdue|in)\b/,
  /\b(?:we|i) (?:have|got|hold|see|saw|found) (?:your|you|it under)\b/,
  new RegExp(
    `^(?:(?:and|but|since|because|so|as) )?(?:it (?:looks like|seems|appears) )?you (?:already |just |also |only ){0,3}(?:${ed}|got|did|made|paid|took|went|left|lost|had)\\b`,
  ),
  new RegExp(
    `\\byou (?:should|would|must|may|might|will) have (?:got|gotten|received|seen|had|${ed})\\b`,
  ),
  /\b(?:it|they|this|that|one|those) (?:was|were|got) (?:\w+ )?[a-z]+(?:ed|en|nt|t)\b/,
]

/** "If you are staying longer …" says of nobody that they are. */
const condition =
  /^(?:(?:and|or|but|only|even|so) )*(?:if|unless|when|in case|si) (?:you|he|she|they|we|someone|anyone|your [a-z]+|your [a-z]+ [a-z]+)(?: (?:are|is|have|has|do|does|can|will|were|was))?\b/

const ofThem = new RegExp(
  `\\b(?:his|her) (?:[a-z]+ ){1,3}${been}\\b|\\b(?:he|she) (?:has|is|was)\\b(?! welcome\\b)`,
)

/** "It has been mailed": done with somebody's own thing, unless the fact itself tells that it was done. */
const doneToIt = /\b(?:it|they|this|that) (?:has|have|had) (?:\w+ )?been [a-z]+(?:ed|en|t)\b/

/** The fact itself says it, in that very verb. */
function tellsAnew(shape: RegExp, text: string, pair: Pair): boolean {
  const verb = shape.exec(text)?.[0].split(' ').at(-1)
  if (verb === undefined) return false
  const fact = factText(pair)
  return !(shape.test(fact) && fact.split(' ').includes(verb))
}

const factText = ({ source }: Pair): string =>
  source.words
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.text)
    .join(' ')

/** Who is spoken of or to, in each of the shapes above. */
const somebody =
  /\b(?:you|yours?|su|tu|i|we|he|she|his|her|they|it|this|that|one|those|some(?:one|body)|anyone|sorry|glad|happy|sad|thanks|thank|congrat\w*|hope)\b/

/** "government-issued", "factory-sealed": says which, not what was done. */
export const describes = (word: Word, before: Word | undefined) =>
  before?.text === '-' && word.glued && word.text.endsWith('ed')

/** What is said, where it is said of or to somebody. */
const ofSomebody = once((words: readonly Word[]): string => {
  const spoken = textOf(words)
  return somebody.test(spoken) ? spoken : ''
})

/** States something of the reader, of another person, or of something we did: no public fact can carry that. */
export function tellsPerson(pair: Pair): boolean {
  const spoken = ofSomebody(said(pair))
  if (spoken === '') return false
  // "If you are late, you will be seated at the intermission": a rule for whoever is.
  const rule = condition.test(spoken) ? spoken.replace(/\byou will be\b/, 'one may be') : spoken
  const text = rule
    .replace(condition, '')
    // "Your card will be ready in 10 minutes" of what is ready then for everybody.
    .replace(/\bwill be (ready|available|valid|open|free)\b/, (whole, state: string) =>
      pair.source.norms.has(state) ? `may be ${state}` : whole,
    )
  if (ofThem.test(text) && !pair.source.ofPerson) return true
  if (doneToIt.test(text) && !pair.source.norms.has('been')) return true
  if (own.some((shape) => tellsAnew(shape, text, pair))) return true
  return (
    tells.some((shape) => shape.test(text)) &&
    !(tellsReader(pair.source) || onlyInCases(said(pair), pair.source)) &&
    !(pair.source.norms.has('will') && /\bwill\b/.test(text))
  )
}

/** The fact itself tells the reader such a thing, and not as a case ("once your deposit is paid"). */
const tellsReader = once((source: Source): boolean => {
  const text = textOf(withoutCases(source.words))
  return /\bwe (?:[a-z]+ ){1,3}you\b/.test(text) || tells.some((shape) => shape.test(text))
})

const textOf = (words: readonly Word[]) =>
  words
    .filter((word, at) => word.kind !== 'mark' && !describes(word, words[at - 1]))
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(
      /\bhave got(?= (?:until|till|up|about|around|another|\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)/g,
      'have',
    )

/** "Do not sign it until you are at the counter", where the fact speaks to the reader as well: what is told is a case. */
const onlyInCases = (words: readonly Word[], { personal }: Source) =>
  personal && !tells.some((shape) => shape.test(textOf(withoutCases(words))))
