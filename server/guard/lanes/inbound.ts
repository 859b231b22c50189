import { idsOf } from '../knowledge/words.ts'
import { agesAt } from './ages.ts'
import { closest } from '../reading/dates.ts'
import { daysOf } from '../reading/day.ts'
import { holidaysIn, isHoliday } from '../reading/holidays.ts'
import { read } from '../reading/read.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Sentence } from '../reading/sentences.ts'
import { isDay } from '../reading/values.ts'
import type { DayValue, Value } from '../reading/values.ts'

export type Act = 'question' | 'assertion' | 'hearsay' | 'request'

/** One sentence of the texts being answered. */
export interface Heard {
  reading: Reading
  sentence: Sentence
  act: Act
  /** Asks about, or tells of, the writer's or another person's own matters. */
  personal: boolean
  /** Asks how a thing of the writer's stands: "is it ready yet". */
  standing: boolean
  /** A question that "yes" or "no" answers. */
  yesNo: boolean
}

/** What the guard takes from the texts being answered. */
export interface Inbound {
  heard: Heard[]
  /** Concepts of all of it, with how often they stand there: what the answer is likely about. */
  terms: Map<string, number>
  /** 1 or -1 as the sender spoke of a concept: "never registered" is -1; 0 when both ways. */
  signs: Map<string, number>
  /** What the sender says there is none of: "no school id", "didn't go to the police". */
  lacks: Set<string>
  /** The name the sender signed with, in lower case. */
  names: Set<string>
  days: Value[]
  /** Ages it tells: "my 9 year old", "I'm 60". */
  ages: Value[]
  /** Lengths of time they told: "a 3 hr exam". */
  lengths: Value[]
  /** Holidays it names, or dates of them, as day numbers. */
  holidays: number[]
  words: Set<string>
}

const recent = new Map<string, Inbound>()
const atOnce = 50

/** Reads the texts being answered, oldest first. The last few are remembered: while somebody types they stay the same. */
export function readInbound(texts: readonly string[], now: number): Inbound {
  const key = JSON.stringify([now, ...texts.slice(-6)])
  const before = recent.get(key)
  if (before) return before
  const inbound = hearAll(texts, now)
  if (recent.size >= atOnce) recent.clear()
  recent.set(key, inbound)
  return inbound
}

function hearAll(texts: readonly string[], now: number): Inbound {
  const heard: Heard[] = []
  const terms = new Map<string, number>()
  const names = new Set<string>()
  const words = new Set<string>()
  const days: Value[] = []
  const holidays: number[] = []
  for (const text of texts.slice(-6)) {
    const reading = read(text.slice(0, 1600), now)
    for (const sentence of reading.sentences) heard.push(hear(reading, sentence))
    for (const word of reading.words) {
      if (word.kind === 'word' || word.kind === 'number') words.add(word.text)
      if (word.role === 'content')
        for (const id of idsOf(word.concept)) terms.set(id, (terms.get(id) ?? 0) + 1)
    }
    const own = [...reading.values.filter(isDay), ...daysAlone(reading, now)]
    days.push(...own)
    holidays.push(
      ...[...holidaysIn(text, now), ...own.flatMap(({ day }) => daysOf(day, now))].filter(
        isHoliday,
      ),
    )
    for (const name of signatures(text)) {
      names.add(name)
      // "Mei-Lin" is greeted in two words.
      name.split('-').forEach((part) => names.add(part))
    }
  }
  return {
    heard,
    terms,
    signs: signsOf(heard),
    lacks: lacksOf(heard),
    names,
    days,
    holidays,
    ages: agesIn(heard),
    lengths: heard.flatMap(lengthsIn),
    words,
  }
}

/** "on the 24th?": the nearest one, where nothing stands behind it that it counts. Facts, which know no today, leave it a figure. */
const daysAlone = ({ words, values }: Reading, now: number): DayValue[] =>
  values.flatMap((value) => {
    const next = words[value.to]
    const ends = next === undefined || next.kind === 'mark' || next.role === 'empty'
    if (value.kind !== 'ordinal' || !ends || value.number > 31 || value.number < 1) return []
    if (words[value.from]?.kind !== 'number' || words[value.from - 1]?.text !== 'the') return []
    const day = {
      weekdays: 0,
      dates: [closest(value.number, now)],
      stretch: false,
      recurring: false,
      relative: false,
    }
    return [{ kind: 'day', day, role: 'at', from: value.from, to: value.to }]
  })

const lengthsIn = ({ reading, sentence }: Heard): Value[] =>
  reading.values.filter(
    (value) =>
      value.kind === 'span' &&
      value.unit === 'minute' &&
      value.low === value.high &&
      value.bound === undefined &&
      value.from >= sentence.from &&
      value.from < sentence.to,
  )

const agesIn = (heard: readonly Heard[]): Value[] =>
  heard.flatMap(({ reading, sentence }) => agesAt(reading, sentence))

const lacking = /^(?:not|no|never|without|nor|lost|forgot|missing|lack|sin|nunca|perdi|olvide)$/

function lacksOf(heard: readonly Heard[]): Set<string> {
  const lacks = new Set<string>()
  for (const { reading, sentence } of heard)
    for (const { from, to } of sentence.segments) {
      const words = reading.words.slice(from, to)
      const at = words.findIndex((word) => lacking.test(word.norm))
      if (at < 0 || words.some((word) => word.concept.id === '~require')) continue
      for (const { role, concept } of words.slice(at + 1))
        if (role === 'content') idsOf(concept).forEach((id) => lacks.add(id))
    }
  return lacks
}

function signsOf(heard: readonly Heard[]): Map<string, number> {
  const signs = new Map<string, number>()
  for (const { reading, sentence } of heard)
    for (const segment of sentence.segments)
      for (const [at, { role, concept, text }] of reading.words
        .slice(segment.from, segment.to)
        .entries()) {
        if (role !== 'content') continue
        // "I have never rented a book" tells what was done, "it was never registered" what it is.
        const active = /^(?:a|an|any)$/.test(reading.words[segment.from + at + 1]?.text ?? '')
        const sign =
          segment.negated && text.endsWith('ed') && !active ? -concept.sign : concept.sign
        signs.set(concept.id, (signs.get(concept.id) ?? sign) === sign ? sign : 0)
      }
  return signs
}

const wh =
  /^(what|when|where|who|whom|which|why|how|que|cuando|donde|quien|cual|como|cuanto|cuanta|cuantos|cuantas|wheres|whats)$/
const auxiliary =
  /^(is|are|was|were|am|do|does|did|can|could|will|would|should|may|has|have|had|must)$/
const reported =
  /\b(says?|said|told|tells|heard|hear|announced|thinks?|claims?|claimed|according|apparently|supposedly|rumou?rs?|posted|mentioned|dice|dijo|dijeron|system|instructions?|policy updated)\b/
/** "I think", "have not heard": the sender's own word, nobody else's. */
const ownDoubt = /\bi think\b|\b(?:not|never) (?:yet )?hear(?:d)?\b/g
const firstPerson = /\b(i|my|me|mine|mi|mis|our)\b/
const askingOwn =
  /\b((?:did|have|has) (?:you|u|they|someone|anyone|somebody|the office) (?:\w+ ){0,3}(?:my|me)\b|(?:what|which|how) (?:\w+ ){0,2}did i|am i|did i|have i|had i|was i|were we|will i|would i|(?<!(?:how|where|when|what|who|which|how long|how late|time) )do i (?:have (?!to\b)|owe|qualify|still|count|get (?!to\b))\w*|is my|are my|was my|has my|have my|did my|does my|whats my|what is my|when is my|where is my|how (much|many) (do|did) (i|we) (owe|have|get|got)|(do|did|does|is|was|has|are) (he|she|her|his)|my \w+ (is|was|has|are) (gone|lifted|cleared|ready|approved|posted|in))\b/
/** "is it ready yet", "did my order ship": how a thing of theirs stands. */
const askingHowItStands =
  /\b(?:is|are|has|have|did|was|were) (?:it|they|those|(?:my|the|our|that) (?:\w+ ){0,2}\w+?) (?:\w+ )?(?:ready|done|finished|fixed|processed|approved|shipped|ship|arrived|arrive|delivered|come in|came in|go through|gone through|went through|cleared|found|turned in)(?: (?:yet|already|now))?$/
/** "Did they pass", of somebody named before; "do they take cash" asks about a place. */
const askingOfThem =
  /\b(?:friend|roommate|son|daughter|child|kid|kids|husband|wife|spouse|partner|mom|mother|dad|father|parents?|brother|sister|cousin|boyfriend|girlfriend|classmate|student|coworker|neighbor|teammate)s?\b.*\b(?:do|did|does|is|was|has|are|have) (?:they|their)\b|\b(?:did|have|were|was) they\b/
/** "if u flunk the test do u gotta pay again": the question comes second. */
const askedAfter =
  /^(?:if|when|once|after|since|because|with|for)\b.{1,120} (?:do|does|can|could|may|should|will|would|must|is|are) (?:i|you|we|they|it|he|she|the|my|there|people)\b/
/** "you open memorial day", "3 dogs ok at a campsite": asked without the order of a question. */
const askedPlainly =
  /^(?:(?:hi|hey|hello|so|and|yo|ok) )*(?:(?:you|they|yall|you all|you guys) (?:still )?(?:open|closed|take|accept|sell|rent|offer|allow|serve|there|have any|got any)\b|(?!(?:i|that|it|this|sounds|ok|okay|all|we)\b)[a-z0-9]+ (?:(?!is\b|are\b|am\b|was\b|be\b|sounds\b|all\b)[a-z0-9]+ ){0,7}(?:ok|okay|allowed|possible)\b(?! (?:thanks|thx|great|so|but|and|i|we)\b))/
/** "am i too late", "does my kid need a ticket", "do i still pay": a rule is asked about, whosever case it is. */
const askingOfRule =
  /\b(?:am i (?:\w+ing (?:you |u )?)?(?:too |in |still )*(?:late|time|early|screwed|allowed|able|supposed|required|old|young)|(?:do|would) (?:i|we) still (?:have to|need to|gotta|got to|pay|must|do|take|go|come|submit|file|fill|sign|show|bring|send|put|leave|use|wear|park|print|wait|call|check in|set)|(?:do|does|would|is|are|can) (?:he|she|they|(?:my|our) (?:\w+ ){0,3}\w+?) (?:still )?(?:need|needs|have to|has to|gotta|pay|get in|go free|work|free|allowed|ok|okay)|(?:do|does|would) (?:i|we|he|she|they|my \w+) get (?:(?:the|a|my|any|some) )*(?:\w+ )?(?:back|breaks?|discounts?|refund|rate|price)\b|\bthe (?:\w+ )?(?:guy|vendor|teacher|instructor|artist|band)\b.{0,40}\bdoes (?:he|she|they)|(?:it|its|thats|that is|it is) (?:free|fine|ok|okay) right)\b/
/** "did i miss the deadline": its date tells. */
const askingOfDeadline =
  /^(?:\w+ ){0,3}(?:did|have|had) (?:i|we) (?:\w+ )?(?:miss|missed) the (?:\w+ ){0,6}\w+$/
/** "if a concert is canceled do i get it back": the rule is asked for. */
const supposed = /\bif (?:i|we|you|a|an|the|they|my|our|someone|somebody|it|there|nobody|no one)\b/
const general = /\b(can|could|may|do|should|must) (i|we|you|u|someone|anyone|anybody|people)\b/

function hear(reading: Reading, sentence: Sentence): Heard {
  const words = reading.words
    .slice(sentence.from, sentence.to)
    .filter((word) => word.kind !== 'mark')
  const text = words.map((word) => word.text).join(' ')
  const tag =
    /\b(right|correct|yes or no|y n|yeah|verdad|cierto|is that so|isnt it)$/.test(text) ||
    /\bis it true\b|\bor (?:no|nah|not|nope)$/.test(text)
  const lead =
    words.find(
      (word) =>
        !/^(so|and|hey|hi|hello|ok|but|um|also|please|quick|question|wait|oh|por|favor|y|yo|lol)$/.test(
          word.text,
        ),
    )?.text ?? ''
  const denies = auxiliary.test(lead) && /^(?:\w+ ){1,3}not\b/.test(text) && sentence.ender !== '?'
  const asks =
    sentence.ender === '?' ||
    tag ||
    wh.test(lead) ||
    (auxiliary.test(lead) && !denies) ||
    askedAfter.test(text) ||
    askedLast(words) ||
    askedPlainly.test(text) ||
    /^(?:is )?(?:any|some)(?:one|body) (?:there|here|around)$/.test(text)
  const act: Act =
    reported.test(text.replace(ownDoubt, '')) &&
    !/\bi (said|told|mentioned)\b|\bheard back\b/.test(text)
      ? 'hearsay'
      : asks
        ? 'question'
        : imperative(words) && !denies
          ? 'request'
          : 'assertion'
  const standing = askingHowItStands.test(text)
  const own =
    (askingOwn.test(text) &&
      !askingOfDeadline.test(text) &&
      ((!supposed.test(text) && !askingOfRule.test(text)) || past.test(text))) ||
    askingOfThem.test(text) ||
    standing ||
    (firstPerson.test(text) && !general.test(text) && !askingOfRule.test(text) && tag)
  return {
    reading,
    sentence,
    act,
    personal: own,
    standing,
    yesNo: (act === 'question' || act === 'hearsay') && (tag || !asksOpenly(words, lead)),
  }
}

/** "im 70 n retired do i get the discount": a question after what leads up to it. */
const askedLast = (words: readonly Word[]) =>
  words.some(
    ({ text }, at) =>
      at > 0 &&
      !/^(?:has|have|had|is|are|was|were)$/.test(text) &&
      auxiliary.test(text) &&
      subject.test(words[at + 1]?.text ?? '') &&
      words.length > at + 2 &&
      words[at + 2]?.text !== 'not' &&
      !words.slice(Math.max(0, at - 4), at).some((word) => joins.test(word.text)),
  )
const subject = /^(?:i|we|you|it|they|he|she|there|my|the|this|people|anyone|someone)$/
const joins =
  /^(?:what|where|when|who|whom|which|why|how|whats|wheres|if|that|whether|because|since|than|as|like|whatever|wherever|whenever)$/
const past = /\b(?:did|have(?! to\b)|has(?! to\b)|had|was|were)\b/

const asksOpenly = (words: readonly Word[], lead: string) =>
  wh.test(lead) ||
  words.slice(0, 3).some((word) => wh.test(word.text)) ||
  words.some((word) => /^or$/.test(word.text))

const imperative = (words: readonly Word[]) =>
  /^(send|tell|give|confirm|cancel|change|check|let|show|reset|call|book|hold|save|need|text|update|please|can|help|want)$/.test(
    words[0]?.text ?? '',
  ) ||
  /^i (need|want|would like)/.test(
    words
      .slice(0, 3)
      .map((word) => word.text)
      .join(' '),
  )

const name = "([A-Z][\\p{L}'-]+|[a-z]{3,12})"
const titles = '(?:Coach|Prof\\.?|Professor|Dr\\.?|Mrs?\\.?|Ms\\.?|Pastor|Officer|Chef|Captain)\\s+'
const signing = [
  new RegExp(
    `\\b(?:this is|my name is|my names|me llamo|it's|its|i'm|im|soy)\\s+(?:${titles})?([A-Z][\\p{L}'-]+)`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Tt]his is|[Mm]y name is|[Mm]y name's|[Mm]e llamo|[Ss]oy)\\s+(?:${titles})?${name}`,
    'u',
  ),
  /(?:[Ll]ove|xo+|[Cc]heers|[Yy]ours|[Ss]aludos),? ([A-Z][\p{L}'-]+)(?: from| with| at|[,.!]|\s*$)/u,
  /^(?:hey|hi|hello|hola|yo) (?:it'?s|this is|soy) (?!me\b|my\b|been\b|us\b|not\b)([a-z]{3,12})(?= [a-z]{3,12}[,.!]|[,.!]| (?:w|from|again|here|did|ill|im|ive|i|my|can|could|is|are|do|does|what|when|where|how|just|and|with)\b)/iu,
  /(?:^|[\s.!?])[-–—~]\s?([A-Z][\p{L}'-]+)\s*$/u,
  /[\s.!?][-–—~]\s?([a-z]{3,12})\s*$/u,
  /[\n.!?,]\s*([A-Z][\p{L}'-]+)\s*$/u,
  /\b([A-Z][\p{L}'-]+) here\b/u,
  /(?:^|[.,!?] ?|\b(?:thx|thanks|ty) )([a-z]{3,12}) here\b/u,
  /(?:[Tt]hanks|[Tt]hank you|[Tt]hx|[Rr]egards|[Gg]racias|[Ss]incerely|[Bb]est),?\s+([A-Z][\p{L}'-]+)\s*$/u,
  /\b(?:M[rs]s?|Dr)\.?\s+([A-Z][\p{L}'-]+)\s*$/u,
  /(?:^|[.!?]\s*)(?:[Ii]'?m|[Tt]his is) ([A-Z][\p{L}'-]+)(?= btw| by the way|[,.!]|\s*$)/u,
  /[.!?]\s*([A-Z][\p{L}'-]+) [A-Z][\p{L}'-]+\s*$/u,
]

/** "this is Maria", "- Desmond", "Maria here", "my name is Ana", "soy Ana": how people sign. */
function signatures(text: string): string[] {
  return signing
    .flatMap((shape) => shape.exec(text)?.[1] ?? [])
    .map((found) => found.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    .filter(
      (found) =>
        !/^(the|about|for|regarding|not|just|a|an|in|on|so|is|it|what|when|where|how|urgent|true|still|also|really|very|too|open|closed|possible|time|late|cold|hot|okay|fine|possible|raining|snowing)$/.test(
          found,
        ),
    )
}
