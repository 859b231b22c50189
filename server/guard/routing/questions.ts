import { readInbound } from '../lanes/inbound.ts'
import type { Heard } from '../lanes/inbound.ts'
import { concept, idsOf } from '../knowledge/words.ts'
import type { Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'
import { everyday } from './everyday.ts'
import { focusAt, focusOfNoun } from './focus.ts'
import type { Focus } from './focus.ts'
import { kinOf } from './kin.ts'

/** One word of what is asked, with all it may be about. */
export interface Term {
  text: string
  ids: readonly string[]
  kin: readonly string[]
  /** `thing`: the answer must be about it; `deed`: what is done with it; `common`: everyday talk, welcome if found; `light`: says little; `context`: told around the question. */
  kind: 'thing' | 'deed' | 'common' | 'light' | 'context'
}

export interface Question {
  text: string
  focuses: Focus[]
  terms: Term[]
  values: Value[]
  /** It speaks of "it" or "that". */
  pointing: boolean
  /** It speaks to us: "are you open". */
  addressed: boolean
}

/** The questions of the texts being answered, oldest first; what is told around a question is its context. */
export function questionsOf(texts: readonly string[], now: number): Question[] {
  const questions: Question[] = []
  let told: Term[] = []
  for (const heard of readInbound(texts, now).heard) {
    const question = questionIn(heard)
    if (!question) {
      const { from, to } = heard.sentence
      told.push(...termsIn(heard, from, to, fragment(heard.reading.words, from, to)))
      continue
    }
    question.terms.push(...told)
    questions.push(question)
    told = []
  }
  questions.at(-1)?.terms.push(...told)
  return questions
}

/** "I will send it to your email": names an email, asks for none. */
const tellsOf = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .some((word) => /^(i|we|he|she|they|it|will|is|are|was|am)$/.test(word.text)) &&
  !/^(i |we )?(just |would |really )*(need|want|looking for|like)/.test(restOf(words, from, to))

interface Asking {
  focuses: Focus[]
  /** Index of the first word of the question. */
  begin: number
  /** Words that ask and name nothing. */
  words: Set<number>
}

function questionIn(heard: Heard): Question | null {
  const { reading, sentence } = heard
  const { words } = reading
  const asking = askingIn(words, sentence.from, sentence.to)
  const begin = asking.begin < 0 ? sentence.from : asking.begin
  const nouns = nounsIn(words, begin, sentence.to)
  const told = asking.begin < 0 && sentence.ender !== '?'
  if (told && (nouns.length === 0 || tellsOf(words, sentence.from, sentence.to))) return null

  const open =
    asking.focuses.length === 0 || (asking.focuses.length === 1 && asking.focuses[0] === 'what')
  const listed = nouns.filter((noun, index) => noun.at - (nouns[0]?.at ?? 0) <= 2 * index)
  const focuses = open
    ? nouns.length > 0
      ? listed.map((noun) => noun.focus)
      : [asking.focuses[0] ?? ('whether' as const)]
    : asking.focuses
  if (open) nouns.forEach((noun) => asking.words.add(noun.at))
  const shortly = (from: number, to: number) => fragment(words, from, to)
  const tail = endOf(words, begin, sentence.to, asking)
  return {
    text: reading.typed.slice(words[sentence.from]?.start ?? 0, words[sentence.to - 1]?.end),
    focuses: [...new Set(focuses)],
    terms: [
      ...termsIn(heard, sentence.from, begin, shortly(sentence.from, begin)),
      ...termsIn(heard, begin, tail, true, asking.words),
      ...termsIn(heard, tail, sentence.to, shortly(tail, sentence.to)),
    ],
    values: reading.values.filter(
      (value) => value.from >= sentence.from && value.from < sentence.to,
    ),
    pointing: points(words.slice(begin, sentence.to)),
    addressed: words
      .slice(begin, sentence.to)
      .some((word) =>
        /^(you|your|yours|ustedes|usted|su|sus|abren|cierran|atienden)$/.test(word.text),
      ),
  }
}

const pronoun =
  /^(i|you|u|we|they|he|she|it|there|both|anyone|anybody|someone|people|students|one|this|that|these|those|ya)$/
const auxiliary =
  /^(is|are|was|were|am|do|does|did|can|could|will|would|should|may|has|have|had|must|hay|puedo|puede|pueden|esta|estan|es|son|tienen|tengo|any|anyone|anybody)$/

/** Question words and inverted auxiliaries: what is asked for, and from where on. */
function askingIn(words: readonly Word[], from: number, to: number): Asking {
  const asking: Asking = { focuses: [], begin: -1, words: new Set() }
  for (let at = from; at < to; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') continue
    const found = focusAt(restOf(words, at, to))
    if (found && (asking.begin >= 0 || asksThere(words, at, from, found))) {
      if (asking.begin < 0) asking.begin = at
      asking.focuses.push(found.focus)
      for (let step = 0; step < found.words; step++) asking.words.add(at + step)
      at += found.words - 1
    } else if (asking.begin < 0 && inverted(words, at, from)) {
      asking.begin = at
      asking.focuses.push('whether')
    }
  }
  return asking
}

/** "… what does it cost" asks; "the man who called" and "I'll let you know when" do not. */
function asksThere(
  words: readonly Word[],
  at: number,
  from: number,
  found: { focus: Focus; words: number },
): boolean {
  if (begins(words, at, from)) return true
  const [before, after] = [words[at - 1]?.text ?? '', words[at + found.words]?.text ?? '']
  if (/^(that|which|que)$/.test(words[at]?.text ?? '') && found.words === 1) return false
  if (
    /^(know|tell|me|wonder|wondering|ask|idea|remember|sure|forgot|out|curious|on|about|saber|decir|decirme)$/.test(
      before,
    )
  )
    return words[at - 2]?.text !== 'you' || before !== 'know'
  if (auxiliary.test(after) || found.words > 1 || closes(words, at) === '?') return true
  if (words[at]?.text === 'who')
    return !/^(person|guy|guys|people|someone|lady|man|woman|one|ones|those|anyone|friend|friends|kid|kids|student|students|somebody)$/.test(
      before,
    )
  return fragment(words, from, at)
}

const restOf = (words: readonly Word[], at: number, to: number) =>
  words
    .slice(at, Math.min(to, at + 6))
    .map((word) => word.text)
    .join(' ')

/** "is it open", "… can she watch": an auxiliary at the start of a clause, or before its subject where none has been. */
function inverted(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word
  if (!auxiliary.test(word.text)) return false
  const next = words[at + 1]
  if (begins(words, at, from))
    return (
      !/^(will|would|could|should|may|must|have|has|had)$/.test(word.text) ||
      subjectLike.test(next?.text ?? '') ||
      next?.capital === true ||
      closes(words, at) === '?'
    )
  const subject = pronoun.test(words[at + 1]?.text ?? '')
  const before = words[at - 1]?.text ?? ''
  return (
    subject &&
    /^(do|does|did|can|could|will|would|should|may|are|is)$/.test(word.text) &&
    !pronoun.test(before) &&
    !/^(who|which|as|than|what|if|if|how|when)$/.test(before) &&
    !(
      /^(is|are)$/.test(word.text) &&
      !/^(there|it|they|you|these|those)$/.test(words[at + 1]?.text ?? '')
    )
  )
}

const subjectLike =
  /^(i|you|we|they|he|she|it|there|the|a|an|my|your|our|this|that|these|those|any|anyone|anybody|someone|people|students|all|both|every|each|one)$/

/** The mark that ends the sentence a word stands in. */
const closes = (words: readonly Word[], at: number) =>
  words.slice(at).find((word) => /^[.!?\n]$/.test(word.text))?.text

const leading =
  /^(and|or|but|so|y|pero|ok|hi|hey|hello|hola|lol|please|also|then|now|thanks|quick|um|question|yo|morning|afternoon|evening|there|buenas|buenos|dias|tardes|well|oh|sorry|excuse|me|wondering|know|tell|ask|curious|if)$/

/** Stands at the start of a clause, greetings and "I was wondering" left aside. */
function begins(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]
  return (
    at === from ||
    !before ||
    before.kind === 'mark' ||
    before.kind === 'emoji' ||
    leading.test(before.text)
  )
}

/** The question ends where, after a comma, a new clause tells something without asking. */
function endOf(words: readonly Word[], begin: number, to: number, asking: Asking): number {
  for (let at = begin + 2; at < to; at++) {
    if (!breaksOff(words, at)) continue
    const later = [...asking.words].some((each) => each > at)
    if (!later && words.slice(begin, at).some((word) => word.role === 'content')) return at
  }
  return to
}

/** A comma, a laugh, or "… i am starving" after a noun. */
function breaksOff(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (word.kind === 'mark') return /^[,;—(-]$/.test(word.text)
  if (/^(lol|haha|lmao|thanks|please)$/.test(word.text)) return true
  const before = words[at - 1] as Word
  return (
    /^(i|we)$/.test(word.text) &&
    before.role === 'content' &&
    before.kind === 'word' &&
    !auxiliary.test(before.text)
  )
}

/** "commencement 2027 -", "(registrar)": a few words that name the matter and tell nothing. */
function fragment(words: readonly Word[], from: number, to: number): boolean {
  const said = words.slice(from, to).filter((word) => word.kind === 'word')
  return (
    said.length > 0 &&
    said.filter((word) => word.role === 'content').length < 5 &&
    !said.some(
      (word) =>
        pronoun.test(word.text) ||
        auxiliary.test(word.text) ||
        /^(me|my|not|no|thanks|hi|hello|hey|help)$/.test(word.text),
    )
  )
}

/** Nouns that ask by themselves ("price", "due date") and where they stand. */
const nounsIn = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).flatMap((word, step) => {
    const focus = word.value < 0 ? focusOfNoun(word.text) : null
    return focus ? [{ focus, at: from + step }] : []
  })

const points = (words: readonly Word[]) =>
  words.some(
    (word, at) =>
      /^(one|ones)$/.test(word.text) ||
      (/^(it|that|this|they|them|these|those|he|she|him|her|eso|esto|lo|la)$/.test(word.text) &&
        !isDeterminer(words[at + 1])),
  )

const isDeterminer = (next: Word | undefined) =>
  next !== undefined && (next.role === 'content' || next.role === 'value')

/** Verbs and words of talk that name no matter. */
const light = new Set(
  'see find make talk speak happen happens work works contact reach say look looking try trying bring take give come comes coming happening handle fix fixes deal deals use get gets getting got done good still real like want know wonder wondering ask asking question please mean think hear check able possible ready fine exactly long far soon early new big much often ver hacer saber decir ayudar hablar querer quiero put keep set thing things stuff one someone somebody person people guy guys u ya ur hey hi just actually really anyway need needs right quick way able allowed everyone anybody help show tell sure idea maybe today tonight tomorrow now currently yet else anymore nah though hope trying plan planning supposed going gonna want wanna love nice cool thru long last lol wait sorry yo version kind type sort option options alguien ahi aqui alla alguna algun bro dude day days date time times hour hours nos les doy seria'.split(
    ' ',
  ),
)

function termsIn(
  heard: Heard,
  from: number,
  to: number,
  asked: boolean,
  skip: ReadonlySet<number> = new Set(),
): Term[] {
  const { words, values } = heard.reading
  return words.slice(from, to).flatMap((word, step) => {
    const at = from + step
    const number = values[word.value]
    const named = (number?.kind === 'number' && number.number >= 100) || number?.kind === 'code'
    if (skip.has(at) || (word.role !== 'content' && !named) || /^(mark|emoji)$/.test(word.kind))
      return []
    const ids = idsFor(word)
    return [
      {
        text: word.text,
        ids,
        kin: kinOf(ids),
        kind: asked ? kindOf(words, at) : ('context' as const),
      },
    ]
  })
}

/** A word's concepts; "adding" and "notarized" by their plain forms too. */
const idsFor = (word: Word): readonly string[] => [
  ...new Set([
    ...idsOf(word.concept),
    ...rootsOf(word.text).flatMap((form) => idsOf(concept(form))),
  ]),
]

/** "adding": "add"; "using": "use"; "stopped": "stop". */
function rootsOf(word: string): string[] {
  if (word.length < 5 || !/(?:ing|ed|s)$/.test(word)) return []
  const bare = word.replace(/(?:ing|ed|s)$/, '')
  return [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')]
}

/** What follows a pronoun or "to" is done, not named. */
function kindOf(words: readonly Word[], at: number): Term['kind'] {
  const word = words[at] as Word
  const forms = [word.norm, word.text, ...rootsOf(word.text)]
  if (forms.some((form) => light.has(form))) return 'light'
  if (forms.some((form) => everyday.has(form))) return 'common'
  const before = words[at - 1]?.text ?? ''
  return pronoun.test(before) || before === 'to' || /^(how|can|not)$/.test(before)
    ? 'deed'
    : 'thing'
}
