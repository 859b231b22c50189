import type { Reading } from '../reading/read.ts'
import { acts, asksBack, neutralEmoji, replies } from './acts.ts'
import type { Inbound } from './inbound.ts'

/** The words of a stretch as the acts are written: lower case, no marks, no emoji. */
export const spoken = (reading: Reading, from: number, to: number): string =>
  reading.words
    .slice(from, to)
    .filter((word) => word.kind !== 'mark' && word.kind !== 'emoji')
    .map((word) => word.text)
    .join(' ')

/** Whether a stretch is nothing but neutral talk. Details make it a statement, and so do names. */
export function isCourtesy(reading: Reading, from: number, to: number, inbound: Inbound): boolean {
  const words = reading.words.slice(from, to)
  if (words.some((word) => word.kind === 'emoji' && !neutralEmoji.has(word.text))) return false
  const text = spoken(reading, from, to)
  if (text === '') return words.every((word) => word.kind !== 'emoji') || !asksForYes(inbound)
  if (words.some((word) => word.value >= 0)) return false
  if (
    words.some(
      (word, at) => word.capital && at > 0 && word.role === 'content' && !known(word.text, inbound),
    )
  )
    return false
  if (replies.test(text)) return !asksForYes(inbound)
  return matches(text, inbound)
}

const known = (word: string, inbound: Inbound) =>
  inbound.names.has(word) ||
  /^(stop|help|id|ok|portal|i|thanks|thank|have|please|sorry|we|good|hi|hello)$/.test(word)

/** The last text waits for a yes or a no: then "sure" and a thumb up are answers, not manners. */
export const asksForYes = (inbound: Inbound): boolean =>
  inbound.heard.some((heard) => heard.yesNo || heard.act === 'request')

function matches(said: string, inbound: Inbound): boolean {
  const text = topical(said, inbound)
  if (acts.some((act) => act.test(said) || act.test(text))) return true
  const asked = asksBack.exec(text)
  if (asked && (asked[1] ?? '').split(' ').every((word) => word === '' || inbound.words.has(word)))
    return true
  for (const link of said.matchAll(/ (?:and|or|but|so|y|o|pero|because|if) /g)) {
    const head = said.slice(0, link.index)
    const tail = said.slice(link.index + link[0].length)
    if (
      acts.some((act) => act.test(head) || act.test(topical(head, inbound))) &&
      matches(tail, inbound)
    )
      return true
  }
  return false
}

/** "about the calculators" after the sender asked about calculators: a topic, named by them, nothing said of it. */
const topical = (text: string, inbound: Inbound): string =>
  text.replace(
    /\b(about|on|into|for)(?: the| that| this| your| a| an)?((?: [a-z]+){1,4})/g,
    (whole, link: string, words: string) => {
      const [...all] = words.trim().split(' ')
      let known = 0
      while (known < all.length && inbound.words.has(all[known] ?? '')) known++
      return known === 0
        ? whole
        : `${link} it${all
            .slice(known)
            .map((word) => ` ${word}`)
            .join('')}`
    },
  )
