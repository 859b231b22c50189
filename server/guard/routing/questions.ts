import { readInbound } from '../lanes/inbound.ts'
import type { Heard } from '../lanes/inbound.ts'
import { idsOf } from '../knowledge/words.ts'
import type { Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'
import { focusAt, focusOfNoun } from './focus.ts'
import type { Focus } from './focus.ts'

/** One word of what is asked, with all it may be about. */
export interface Term {
  text: string
  ids: readonly string[]
  /** `thing`: the answer must be about it; `light`: a verb of asking and doing; `context`: said around the question. */
  kind: 'thing' | 'light' | 'context'
}

export interface Question {
  text: string
  focuses: Focus[]
  terms: Term[]
  values: Value[]
}

/** What the texts being answered want to know. */
export interface Asked {
  heard: Heard[]
  questions: Question[]
}

/** The questions of the texts being answered; what is told around a question is its context. */
export function questionsOf(texts: readonly string[], now: number): Asked {
  const { heard } = readInbound(texts, now)
  const questions: Question[] = []
  let told: Term[] = []
  for (const each of heard) {
    const question = questionIn(each)
    if (!question) {
      told.push(...termsIn(each, each.sentence.from, each.sentence.to, 'context'))
      continue
    }
    question.terms.push(...told)
    questions.push(question)
    told = []
  }
  questions.at(-1)?.terms.push(...told)
  return { heard, questions }
}

const auxiliary =
  /^(is|are|was|were|am|do|does|did|can|could|will|would|should|may|has|have|had|must|hay|puedo|puede|pueden|esta|estan|es|son|tienen|necesito)$/

function questionIn(heard: Heard): Question | null {
  const { reading, sentence } = heard
  const { words } = reading
  const focuses: Focus[] = []
  let begin = -1
  const asking = new Set<number>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at] as Word
    if (word.kind !== 'word') continue
    const found = focusAt(
      words
        .slice(at, at + 4)
        .map((each) => each.text)
        .join(' '),
    )
    const declared =
      found?.focus === 'what' &&
      /^(that|which|que|what)$/.test(word.text) &&
      at > sentence.from &&
      begin < 0 &&
      !clauseStart(words, at)
    if (found && !declared) {
      if (!focuses.includes(found.focus)) focuses.push(found.focus)
      if (begin < 0) begin = at
      for (let step = 0; step < found.words; step++) asking.add(at + step)
      at += found.words - 1
    } else if (begin < 0 && auxiliary.test(word.text) && asksHere(words, at, sentence.from)) {
      begin = at
      focuses.push('whether')
    }
  }
  const asked = begin >= 0 || heard.sentence.ender === '?'
  const nouns = words
    .slice(begin < 0 ? sentence.from : begin, sentence.to)
    .flatMap((word) => focusOfNoun(word.text) ?? [])
  if (!asked && nouns.length === 0) return null
  if (focuses.length === 0 || (focuses.length === 1 && focuses[0] === 'what' && nouns[0]))
    focuses.splice(0, 1, nouns[0] ?? (asked ? 'whether' : 'what'))
  const from = begin < 0 ? sentence.from : begin
  const terms = [
    ...termsIn(heard, sentence.from, from, 'context'),
    ...termsIn(heard, from, sentence.to, 'thing', asking),
  ]
  return {
    text: reading.typed.slice(words[sentence.from]?.start ?? 0, words[sentence.to - 1]?.end),
    focuses,
    terms,
    values: reading.values.filter(
      (value) => value.from >= sentence.from && value.from < sentence.to,
    ),
  }
}

const clauseStart = (words: readonly Word[], at: number) => {
  const before = words[at - 1]
  return (
    !before ||
    before.kind === 'mark' ||
    /^(and|or|but|so|y|pero|ok|hi|hey|hello)$/.test(before.text)
  )
}

/** An auxiliary asks at the start of a clause: "is it open", not "it is open". */
const asksHere = (words: readonly Word[], at: number, from: number) =>
  at === from ||
  clauseStart(words, at) ||
  /^(lol|please|also|then|now|thanks|hola|quick)$/.test(words[at - 1]?.text ?? '')

/** Verbs that people ask with; they name no matter. */
const light = new Set(
  'see find make talk speak happen work contact reach say look try bring take give come happening apply handle fix deal use start begin get done good still real like need want know wonder wondering ask question please mean think hear check able possible ready allow ok fine exactly long far soon early late new old big many much often ver hacer saber decir ayudar hablar querer quiero'.split(
    ' ',
  ),
)

function termsIn(
  heard: Heard,
  from: number,
  to: number,
  kind: 'thing' | 'context',
  asking: ReadonlySet<number> = new Set(),
): Term[] {
  return heard.reading.words
    .slice(from, to)
    .filter(
      (word, step) => word.role === 'content' && word.kind === 'word' && !asking.has(from + step),
    )
    .map((word) => ({
      text: word.text,
      ids: idsOf(word.concept),
      kind: kind === 'thing' && light.has(word.norm) ? 'light' : kind,
    }))
}
