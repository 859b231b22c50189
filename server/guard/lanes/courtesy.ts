import type { Reading } from '../reading/read.ts'
import { asksBack, feelings, manners, neutralEmoji, replies, services } from './acts.ts'
import type { Inbound } from './inbound.ts'
import { isAside } from './asides.ts'

/** The words of a stretch as the acts are written: lower case, no marks, no emoji. */
export const spoken = (reading: Reading, from: number, to: number): string =>
  reading.words
    .slice(from, to)
    .filter((word) => word.kind !== 'mark' && word.kind !== 'emoji')
    .map((word) => word.text)
    .join(' ')

export const feels = (text: string, heard?: ReadonlySet<string>): boolean =>
  text.length < 100 && (tellsFeelings(text) || feelsAside(text, text.replace(leadIn, ''), heard))

const tellsFeelings = (text: string) => feelings.some((act) => act.test(text))
const feelsAside = (text: string, rest: string, heard?: ReadonlySet<string>) =>
  (rest !== text && tellsFeelings(rest)) || isAside(rest, heard)

export type Courtesy = 'manner' | 'service'

/** Which kind of neutral talk a stretch is, if it is nothing else. Details make it a statement, and so do names. */
export function courtesyOf(
  reading: Reading,
  from: number,
  to: number,
  inbound: Inbound,
): Courtesy | null {
  const words = reading.words.slice(from, to)
  if (words.some((word) => word.kind === 'emoji' && !neutralEmoji.has(word.text))) return null
  if (words.some((word) => word.value >= 0 && word.text !== 'weekend')) return null
  const text = spoken(reading, from, to)
  if (text === '')
    return words.every((word) => word.kind !== 'emoji') || !asksForYes(inbound) ? 'manner' : null
  const first = words.findIndex((word) => word.kind !== 'mark')
  if (
    words.some(
      (word, at) =>
        word.capital && at > first && word.role === 'content' && !known(word.text, inbound),
    )
  )
    return null
  if (replies.test(text)) return asksForYes(inbound) ? null : 'manner'
  return matches(text, inbound)
}

const known = (word: string, inbound: Inbound) =>
  inbound.names.has(word) ||
  inbound.words.has(word) ||
  /^(stop|start|unstop|help|id|ok|portal|i|thanks|thank|have|please|sorry|we|good|hi|hello)$/.test(
    word,
  )

/** The last text waits for a yes or a no: then "sure" and a thumb up are answers, not manners. */
export const asksForYes = (inbound: Inbound): boolean =>
  inbound.heard.some((heard) => heard.yesNo || heard.act === 'request')

const leadIn =
  /^(?:(?:but|and|so|or|haha|ha|lol|oh|aw|ah|hmm|oops|well|hey|ok|okay|yikes|ugh|oof|eek|wow|yay|pero|y) )+(?=[a-z])/

function matches(spoken: string, inbound: Inbound): Courtesy | null {
  const rest = spoken.replace(leadIn, '')
  const mannered = isManner(spoken)
  const text = mannered ? spoken : rest
  if (serves(text, inbound)) return 'service'
  if (
    mannered ||
    (text !== spoken && isManner(text)) ||
    feels(text, inbound.words) ||
    congratulates(text, inbound) ||
    welcomes(text, inbound)
  )
    return 'manner'
  for (const link of text.matchAll(/ (?:and|or|but|so|y|o|pero|because|if) /g)) {
    const head = matches(text.slice(0, link.index), inbound)
    const tail = head && matches(text.slice(link.index + link[0].length), inbound)
    if (tail) return head === 'service' ? head : tail
  }
  return null
}

const isManner = (text: string) => manners.some((act) => act.test(text))

function serves(text: string, inbound: Inbound): boolean {
  const about = topical(text, inbound)
  if (services.some((act) => act.test(text))) return true
  if (about !== text && services.some((act) => act.test(about))) return true
  const asked = asksBack.exec(text)
  return (
    asked !== null &&
    (asked[1] ?? '').split(' ').every((word) => word === '' || inbound.words.has(word))
  )
}

/** "about the calculators" after the sender asked about calculators: a topic, named by them, nothing said of it. */
const topical = (text: string, inbound: Inbound): string =>
  text.replace(
    /\b(about|on|into|for)(?: the| that| this| your| a| an)?((?: [a-z]+){1,9})/g,
    (whole, link: string, words: string) => {
      const [...all] = words.trim().split(' ')
      let known = 0
      // "a green umbrella in the waiting area"
      for (let at = 0; at < all.length; at++) {
        if (spokenOf(all[at] ?? '', inbound)) known = at + 1
        else if (known === 0 || !leadsOn.test(all[at] ?? '')) break
      }
      return known === 0
        ? whole
        : `${link} it${all
            .slice(known)
            .map((word) => ` ${word}`)
            .join('')}`
    },
  )

const leadsOn = /^(?:in|at|of|on|by|near|the|a|an|your|that|this)$/

/** On what somebody told with joy, and never where a result is spoken of. */
const congratulates = (text: string, { words }: Inbound) =>
  /^(?:big |many )?(?:congratulations|felicidades)(?: to (?:you|you both|your family|the family|them|everyone))?(?: (?:on|for) (?:the|your|that|selling)(?: new| big)? [a-z]+)?$/.test(
    text,
  ) &&
  joys.some((joy) => words.has(joy)) &&
  !results.some((each) => words.has(each))
/** "Welcome to Old Town", to somebody who said that they moved there. */
const welcomes = (text: string, { words }: Inbound) => {
  const where = /^welcome to (?:the )?((?:[a-z]+ ?){1,3})$/.exec(text)?.[1]
  return where !== undefined && where.split(' ').every((word) => words.has(word))
}
const joys =
  'wedding married engaged baby newborn birthday anniversary retired retiring retirement moved graduated finished sold won first twins'.split(
    ' ',
  )
const results =
  'pass passed fail failed grade grades score scores result results exam test gpa accepted admitted hired got'.split(
    ' ',
  )

/** The sender's own word, in either number. */
const spokenOf = (word: string, { words }: Inbound) =>
  words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/, ''))
