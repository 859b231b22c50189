import type { Lane } from '../../wire/verdict.ts'
import { speaksOf } from '../knowledge/retrieve.ts'
import { concept } from '../knowledge/words.ts'
import type { Reading } from '../reading/read.ts'
import type { Segment, Sentence } from '../reading/sentences.ts'
import type { Ground, Problem } from './align.ts'
import { settleAnswers, settleManners } from './yes-no/answers.ts'
import { answerOf } from './yes-no/words.ts'
import { asksForYes, courtesyOf, spoken } from './courtesy.ts'
import { echoOf } from './echo.ts'
import { claimSentence } from './public.ts'
import type { Claim } from './public.ts'
import { quotesIn } from './quote.ts'

/** One segment of the draft and the lane that claims it. */
export interface Part {
  sentence: Sentence
  segment: Segment
  lane: Exclude<Lane, 'denied' | 'value'>
  claim: Claim | null
  /** Of courtesy: whether it serves (declines, refers, defers, asks) or is manners only. */
  serves: boolean
  problem:
    | Problem
    | {
        kind: 'question' | 'echo' | 'answer' | 'answer-false' | 'answer-personal'
        from: number
        to: number
      }
    | null
}

/** Lets each lane claim what is its own, sentence by sentence. */
export function claim(reading: Reading, ground: Ground): Part[] {
  const parts: Part[] = []
  for (const sentence of reading.sentences)
    parts.push(...claimOne(reading, sentence, { ...ground, before: spokenOf(parts) }))
  return settleManners(
    reading,
    settleAnswers(
      reading,
      settleOpeners(reading, settleQuotes(reading, parts, ground), ground),
      ground,
    ),
    ground,
  )
}

/** The fact the draft spoke of last: what "it" takes up. */
const spokenOf = (parts: readonly Part[]): string | null =>
  parts.findLast((part) => part.claim?.fit && part.problem === null)?.claim?.fit?.source.fact.id ??
  null

/** What is not carried piece by piece may be a whole fact. */
function settleQuotes(reading: Reading, parts: Part[], ground: Ground): Part[] {
  const open = new Set(parts.flatMap((part) => (part.problem ? [part.sentence] : [])))
  if (open.size === 0) return parts
  const near = parts.flatMap(({ claim: found }) => found?.fit?.source.fact ?? [])
  const quotes = quotesIn(reading, open, new Set(near), ground)
  return parts.flatMap((part, index) => {
    const claims = quotes.get(part.sentence)
    if (!claims) return [part]
    if (parts[index - 1]?.sentence === part.sentence) return []
    return claims.map((each) => ({
      sentence: part.sentence,
      segment: each.segment,
      lane: 'public' as const,
      claim: each,
      serves: false,
      problem: each.problem,
    }))
  })
}

/** "Great! Which show would you like?": an opener before a question back or a service is no answer. */
function settleOpeners(reading: Reading, parts: Part[], ground: Ground): Part[] {
  const at = parts.findIndex((part) => part.lane === 'unclaimed')
  const first = parts[at]
  if (!first || parts.length === 1) return parts
  const text = spoken(reading, first.segment.from, first.segment.to)
  const opens =
    (first.problem?.kind === 'word' &&
      /^(?:great|perfect|wonderful|awesome|excellent|good|lovely|fun|nice)$/.test(text)) ||
    (/^(?:sure|sure thing|of course|certainly|absolutely|gladly)$/.test(text) &&
      offersOnly(parts, ground))
  return opens &&
    parts.every((part) => part === first || (part.lane === 'courtesy' && part.problem === null))
    ? parts.with(at, { ...first, lane: 'courtesy', problem: null })
    : parts
}

/** "Sure, which one do you mean?", or "of course" to somebody who wants to be helped or called back: nothing is granted. */
const offersOnly = (parts: readonly Part[], { inbound }: Ground) =>
  !inbound.heard.some((heard) => heard.personal) &&
  (parts.some((part) => part.serves && part.sentence.ender === '?') ||
    (parts.some((part) => part.serves) &&
      inbound.heard.some(({ sentence, reading: heard }) =>
        /\b(?:help|question|questions|get back|call me|contact|reach|talk to|speak|ask)\b/.test(
          spoken(heard, sentence.from, sentence.to),
        ),
      )))

function claimOne(reading: Reading, sentence: Sentence, ground: Ground): Part[] {
  const part = (segment: Segment, lane: Part['lane'], serves = false): Part => ({
    sentence,
    segment,
    lane,
    claim: null,
    serves,
    problem: null,
  })
  const whole = addsNothing(reading, sentence, ground)
    ? courtesyOf(reading, sentence.from, sentence.to, ground.inbound)
    : null
  if (asksBack(reading, sentence, ground))
    return sentence.segments.map((segment) => part(segment, 'courtesy', true))
  if (whole)
    return sentence.segments.map((segment) => part(segment, 'courtesy', whole === 'service'))
  const parts = sentence.segments
    .flatMap((segment) => splitAnswer(reading, segment))
    .map((segment) => {
      const talk = courtesyOf(reading, segment.from, segment.to, ground.inbound)
      // "Oh no" is sympathy where nobody waits for a yes or a no, "absolutely" mere zeal.
      if (answerOf(reading, segment) && (!talk || asksForYes(ground.inbound)))
        return part(segment, 'unclaimed')
      if (
        isHollow(reading, segment) ||
        (isCall(reading, segment) && goesWith(reading, sentence, segment)) ||
        isGreeting(reading, segment, ground) ||
        introduces(reading, segment, ground)
      )
        return part(segment, 'courtesy')
      if (talk) return part(segment, 'courtesy', talk === 'service')
      return part(segment, 'public')
    })
  // A question of ours is no statement a fact could carry, and may presuppose anything.
  if (sentence.ender === '?')
    return parts.map((each) =>
      each.lane === 'public'
        ? {
            ...each,
            lane: 'unclaimed',
            problem: { kind: 'question', from: each.segment.from, to: each.segment.to },
          }
        : each,
    )
  const open = parts.filter((each) => each.lane === 'public')
  const claims = claimSentence(
    reading,
    sentence,
    open.map((each) => each.segment),
    ground,
  )
  return parts.flatMap((each) => {
    if (each.lane !== 'public') return [each]
    return claims
      .filter((found) => within(found.segment, each.segment))
      .map((found) => settle(reading, { ...each, segment: found.segment, claim: found }, ground))
  })
}

/** "…, and cash only": what is tacked on with an "and" must be manners by itself. */
const addsNothing = (reading: Reading, sentence: Sentence, { inbound }: Ground) =>
  sentence.segments
    .slice(1)
    .every(
      ({ from, to }) =>
        !/^(and|but|y|pero)$/.test(reading.words[from]?.norm ?? '') ||
        courtesyOf(reading, from + 1, to, inbound) !== null,
    )

const within = (part: Segment, whole: Segment) => part.from >= whole.from && part.to <= whole.to

/** Carried by a fact, given back to the sender, or nobody's. */
function settle(reading: Reading, part: Part, ground: Ground): Part {
  const problem = part.claim?.problem ?? null
  if (problem === null && !expects(reading, part.segment, ground)) return part
  if (problem === null)
    return echoOf(reading, part.segment, true, ground) === 'right'
      ? { ...part, lane: 'echo', claim: null }
      : {
          ...part,
          lane: 'unclaimed',
          problem: { kind: 'echo', from: part.segment.from, to: part.segment.to },
        }
  const acknowledged = acknowledges(reading, part.sentence, part.segment)
  const echo = echoOf(reading, part.segment, acknowledged, ground)
  if (echo === 'right') return { ...part, lane: 'echo', claim: null }
  if (echo === 'wrong')
    return { ...part, lane: 'unclaimed', claim: null, problem: { ...problem, kind: 'echo' } }
  return { ...part, lane: 'unclaimed', problem }
}

/** "See you Wednesday at 3:30": agreed with nobody, where the draft told of nothing then. */
const expects = (reading: Reading, { from, to }: Segment, { before }: Ground) =>
  !before &&
  /^(?:we will |we )?(?:see|expect) you\b/.test(spoken(reading, from, to)) &&
  reading.values.some((value) => value.kind === 'time' && value.from >= from && value.to <= to)

const asking =
  /^(?:(?:hi|hello|hey|sorry|sure|ok|thanks|and|or|so|just to be sure|to clarify) )*(?:which|what (?:kind|type|sort|size|day|date|time|term|course|form|exam|age)|how (?:old|many|big|long|tall|large)|do you (?:mean|want|need|prefer|plan)|did you mean|are you (?:asking|looking|writing|thinking|after|planning|hoping|coming|an?)|(?:is|are) (?:this|that|it|these|those|they)|(?:would|will) (?:that|this|it|you|a|an|the|another)|what would you like to|(?:is|are) your(?:s)?|do you have|for which|could you|can you|(?:any |got |have )?questions? (?:about|on|regarding|for))\b/
/** What such a question may speak of besides: sorts, sizes, wishes. */
const wondered =
  /^(?:mean|ask|about|which|specif\w*|tell|clarify|interested|~request|kind|type|sort|size|old|age|many|big|long|tall|large|~?look\w*|after|mind|prefer\w*|plan\w*|think\w*|hop\w*|date|day|time|later|earlier|other|another|work|~?work|suit|help|~?use|person|people|~person|group|number|section|code|one|yours|like)$/
/** Nobody is asked for what tells who they are. */
const askingWho =
  /\b(?:your|full|first|last|legal) (?:\w+ )?(?:name|names|id|birthday|birth|dob|address|ssn|email|password|pin|number|gpa|grades?|transcript)\b/

/** A question back asserts nothing, as long as it speaks of what the sender or the facts speak of, and of no one's matters. */
function asksBack(reading: Reading, sentence: Sentence, ground: Ground): boolean {
  const text = spoken(reading, sentence.from, sentence.to)
  if (sentence.ender !== '?' || !asking.test(text) || askingWho.test(text)) return false
  const known = (id: string) => speaksOf(ground.knowledge, id)
  return reading.words
    .slice(sentence.from, sentence.to)
    .every(
      (word) =>
        (word.role !== 'content' && word.role !== 'value') ||
        (word.role === 'value' &&
          (word.kind === 'mark' ||
            (word.text.match(/[a-z]{2,}|\d+/g) ?? []).every((each) => known(concept(each).id)))) ||
        (word.role === 'content' &&
          !/^(your|you)$/.test(word.norm) &&
          (ground.inbound.terms.has(word.concept.id) ||
            known(word.concept.id) ||
            wondered.test(word.concept.id))),
    )
}

/** "Yes it is open …": the answer is one part, what follows another. */
function splitAnswer(reading: Reading, segment: Segment): Segment[] {
  const first = reading.words
    .slice(segment.from, segment.to)
    .findIndex((word) => word.kind !== 'mark')
  const at = segment.from + first
  const word = reading.words[at]
  if (!word || !/^(yes|correct|si)$/.test(word.norm) || at + 1 >= segment.to) return [segment]
  // "Correct answers …" answers nothing.
  if (word.norm === 'correct' && reading.words[at + 1]?.role === 'content') return [segment]
  return [
    { ...segment, to: at + 1, negated: false, condition: false },
    { ...segment, from: at + 1 },
  ]
}

const hollow = new Set(
  'actually basically simply honestly luckily unfortunately sadly lol haha ha oh aw ah hmm oops but and so then which that the of for also well here there this it i to or as than just otherwise else anyway though however by way in case you'.split(
    ' ',
  ),
)

/** Beside a statement these only call, count or lead on: "folks, …", "…, too", "second, …". Alone they might be an answer. */
const calls = new Set(
  'please too folks friend friends fyi btw instead again guys sir madam team next finally lastly firstly secondly second third thirdly obviously thankfully hopefully happily gladly kindly plus additionally furthermore moreover specifically similarly likewise namely whoops aha hm'.split(
    ' ',
  ),
)

/** Something is stated in the sentence besides. */
const goesWith = ({ words }: Reading, sentence: Sentence, { from, to }: Segment) =>
  words
    .slice(sentence.from, sentence.to)
    .some(
      ({ role }, step) =>
        (role === 'content' || role === 'value') &&
        (sentence.from + step < from || sentence.from + step >= to),
    )

const isCall = (reading: Reading, { from, to }: Segment) => {
  if (to - from > 4) return false
  const words = reading.words.slice(from, to).filter(({ kind }) => kind !== 'mark')
  const own = words[0]?.text === 'and' ? words.slice(1) : words
  return own.length === 1 && calls.has(own[0]?.text ?? '')
}

/** A connective left standing alone by the marks around it: "but", "then", "by the way". */
const isHollow = (reading: Reading, segment: Segment) =>
  reading.words
    .slice(segment.from, segment.to)
    .every(
      (word) =>
        word.value < 0 &&
        (word.kind === 'mark' ||
          word.norm === '' ||
          (hollow.has(word.text) && word.kind === 'word')),
    )

/** "This is Guest Services at Brightwater Zoo": who writes, by the office's own name and nothing else. */
const introduces = (reading: Reading, segment: Segment, { own }: Ground) => {
  const found =
    /^(?:(?:hi|hello|hey|hola|aqui) )*(?:this is|you have reached|you are texting|habla|somos) (.+)$/.exec(
      spoken(reading, segment.from, segment.to),
    )?.[1]
  return (
    found
      ?.split(' ')
      .every((word) => joining.test(word) || line.test(word) || own.has(concept(word).id)) ?? false
  )
}
const line = /^(?:information|info|desk|office|team|line|staff|help|service|services)$/
const joining = /^(?:the|at|of|and|for|in|el|la|los|las|de|del|y|en)$/

/** "Hi Maribel": the name only as the sender signed it. */
function isGreeting(reading: Reading, segment: Segment, ground: Ground): boolean {
  const found =
    /^(?:(?:hi|hello|hey|dear|hola|good morning|good afternoon|good evening|thanks|thank you|sure|welcome|perfect|perfecto|great|got it|ok|okay|entendido|listo|buenos dias|buenas tardes|gracias|sorry) )?([a-z]+(?: [a-z]+)?)$/.exec(
      spoken(reading, segment.from, segment.to),
    )
  return found?.[1]?.split(' ').every((name) => ground.inbound.names.has(name)) ?? false
}

const acknowledging =
  /^(?:(?:hi|hello|hey) [a-z]+ )?(?:got it|ok|okay|noted|thanks|thank you|understood|great|perfect|nice|wonderful|lovely|awesome|exciting|gracias anotado|anotado|sounds good|no worries|no problem|see you|sure|entendido|perfecto)\b/

const acknowledges = (reading: Reading, sentence: Sentence, segment: Segment) =>
  acknowledging.test(spoken(reading, 0, segment.from)) ||
  acknowledging.test(spoken(reading, sentence.from, segment.from))
