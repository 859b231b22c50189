/** Words that must not be missed because a finger slipped: what ends the texts, what tells of danger. */
const heavy = `
texting texts message messages messaging messaged remove removed contacting subscription notifications receive receiving harassing
suicide suicidal overdose overdosed overdosing unconscious unresponsive ambulance emergency breathing bleeding
choking seizure collapsed roommate killing swallowed stabbed shooting hostage pastillas respira suicidarme
`
const keywords = ['stop', 'stopall', 'cancel', 'quit', 'revoke', 'optout', 'unsub', 'help']
/** Keys beside those of "stop". */
const neighbours: Record<string, string> = { s: 'adwxze', t: 'rygf', o: 'iplk', p: 'ol' }
const otherWords = ['stoop', 'atop', 'strop', 'downing', 'shooing', 'overdoing']

const slips = slipsOfWords()
const keywordSlips = slipsOfKeywords()

/** The word that was meant, where a finger slipped on one that must not be missed; else the word itself. */
export const mended = (word: string): string =>
  slips.get(word) ?? (isUnsubscribe(word) ? 'unsubscribe' : word)

/** "stopp", "sotp", "dtop", "cancle": the keyword meant by a text that is this word alone, one slip in it that makes no other word. */
export const keywordMeant = (word: string): string | null => keywordSlips.get(word) ?? null

/** "unsuscribe", "unsubcribe", "unscribe": two slips in so long a word leave it plain. */
const isUnsubscribe = (word: string) =>
  /^u[a-z]{7,12}(?<!ed|es)$/.test(word) && (word === 'unscribe' || within(word, 'unsubscribe', 2))

/** Whether one word becomes the other by at most so many letters more, less, changed or swapped. */
function within(one: string, two: string, slipsLeft: number): boolean {
  if (one === two) return true
  if (slipsLeft === 0 || Math.abs(one.length - two.length) > slipsLeft) return false
  let at = 0
  while (at < one.length && one[at] === two[at]) at++
  const [a, b] = [one.slice(at), two.slice(at)]
  return (
    within(a.slice(1), b, slipsLeft - 1) ||
    within(a, b.slice(1), slipsLeft - 1) ||
    within(a.slice(1), b.slice(1), slipsLeft - 1) ||
    (a[0] === b[1] && a[1] === b[0] && within(a.slice(2), b.slice(2), slipsLeft - 1))
  )
}

function slipsOfWords(): ReadonlyMap<string, string> {
  const words = heavy.trim().split(/\s+/)
  const found = new Map<string, string>()
  for (const word of words)
    for (const form of [...swapped(word), ...doubled(word), ...shortened(word)])
      found.set(form, word)
  for (const word of [...words, ...otherWords]) found.delete(word)
  return found
}

function slipsOfKeywords(): ReadonlyMap<string, string> {
  const found = new Map([['stp', 'stop']])
  for (const word of keywords)
    for (const form of [...swapped(word), ...doubled(word)]) found.set(form, word)
  for (const form of besides('stop')) found.set(form, 'stop')
  for (const word of [...keywords, ...otherWords]) found.delete(word)
  return found
}

/** "remvoe" */
function swapped(word: string): string[] {
  return places(word.length - 1).map(
    (at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}

/** "stopp" */
function doubled(word: string): string[] {
  return places(word.length).map((at) => word.slice(0, at + 1) + word.slice(at))
}

/** "mesage": a letter inside is left out; without its last one it may be another form of the word. */
function shortened(word: string): string[] {
  return places(word.length - 2).map((at) => word.slice(0, at + 1) + word.slice(at + 2))
}

/** "dtop", "stiop": the key beside it hit instead, or as well. */
function besides(word: string): string[] {
  return places(word.length).flatMap((at) =>
    [...(neighbours[word.charAt(at)] ?? '')].flatMap((key) => [
      word.slice(0, at) + key + word.slice(at + 1),
      word.slice(0, at) + key + word.slice(at),
      word.slice(0, at + 1) + key + word.slice(at + 1),
    ]),
  )
}

function places(count: number): number[] {
  return [...Array(count).keys()]
}
