import type { Pair } from './pair.ts'
import { said } from './pair.ts'

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
  /\b(?:will|going to|shall) (?:\w+ ){0,2}you\b/,
  /\byou (?:will|shall|are going to) (?!need\b|have to\b|be able\b|find\b|see\b|want\b|not\b|then\b|also\b|be asked\b|be required\b)\w+/,
  /\b(?:i|we) (?:reserved|booked|cancelled|canceled|moved|changed|found|checked|sent|added|removed|approved|processed|updated|saw|put|held|spoke|talked|gave|received|fixed|registered|signed)\b/,
]

/** "If you are staying longer …" says of nobody that they are. */
const condition =
  /^(?:(?:and|or|but|only|even|so) )*(?:if|unless|when|in case|si) (?:you|he|she|they|we|someone|anyone|your [a-z]+|your [a-z]+ [a-z]+)(?: (?:are|is|have|has|do|does|can|will|were|was))?\b/

const ofThem = new RegExp(
  `\\b(?:his|her) (?:[a-z]+ ){1,3}${been}\\b|\\b(?:he|she) (?:has|is|was)\\b`,
)

/** "It has been mailed": done with somebody's own thing, unless the fact itself tells that it was done. */
const doneToIt = /\b(?:it|they|this|that) (?:has|have|had) (?:\w+ )?been [a-z]+(?:ed|en|t)\b/

/** States something of the reader, of another person, or of something we did: no public fact can carry that. */
export function tellsPerson(pair: Pair): boolean {
  const text = said(pair)
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.text)
    .join(' ')
    .replace(condition, '')
  if (ofThem.test(text) && !pair.source.ofPerson) return true
  if (doneToIt.test(text) && !pair.source.norms.has('been')) return true
  return (
    tells.some((shape) => shape.test(text)) &&
    !pair.source.personal &&
    !(pair.source.norms.has('will') && /\bwill\b/.test(text))
  )
}
