import type { Value } from './values.ts'
import { weekdayNames } from './calendar.ts'
import { deniedList, headsDenied } from './denials.ts'
import type { Word } from './read.ts'

/** A stretch of words that says one thing: between commas, conjunctions and repeated values. */
export interface Segment {
  from: number
  to: number
  /** Denied an odd number of times. */
  negated: boolean
  /** Set off by "only", "unless", "except", "if", "without": it narrows what stands beside it. */
  condition: boolean
}
export interface Sentence {
  from: number
  to: number
  ender: string
  segments: Segment[]
}

const abbreviated =
  /^(mr|mrs|ms|dr|prof|st|vs|jr|sr|dra|sra|srta|ave|blvd|rm|bldg|dept|ext|e|g|i|sgt|rev|mon|tue|tues|wed|thu|thurs|fri|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/

/** "Prof.", which is spelled out by now. */
const isProf = ({ text, start, end }: Word) => text === 'professor' && end - start < 6

/** Cuts a read text into sentences, and those into segments. */
export function cut(words: readonly Word[], values: readonly Value[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    if (!endsSentence(words, at) && at < words.length - 1) continue
    let to = at + 1
    while (
      to < words.length &&
      /^[.!?)"\n]$/.test(words[to]?.text ?? '') &&
      (words[to]?.glued || words[to]?.text === '\n')
    )
      to++
    if (speaks(words, from, to)) {
      const marks = words
        .slice(at, to)
        .map((word) => word.text)
        .join('')
      const ender = marks.includes('?')
        ? '?'
        : marks.includes('!')
          ? '!'
          : marks.includes('.')
            ? '.'
            : ''
      sentences.push({ from, to, ender, segments: segments(words, values, from, to) })
    } else if (sentences.length > 0) (sentences.at(-1) as Sentence).to = to
    from = to
    at = to - 1
  }
  return sentences
}

/** Something but marks stands there. */
function speaks(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind !== 'mark') return true
  return false
}

/** "max. 3", "approx. 20": shortened words that stand before something. */
const shortened =
  /^(max|maximum|min|approx|approximately|incl|including|excl|est|tel|ext|extension|avg|hrs|mins|lbs|pounds|feet)$/

/** "3 to 6 p.m. Monday to Thursday" */
const dayGoesOn = (words: readonly Word[], at: number) => {
  const next = words[at]
  if (!next || next.value < 0 || !weekdayNames.has(next.text)) return false
  const after = words.slice(at).find(({ value }) => value !== next.value)
  return after === undefined || /^(?:[.,;)]|and|y|only)$/.test(after.text)
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.kind !== 'mark') return false
  if (word.value >= 0)
    return (
      word.text === '.' &&
      words[at + 1]?.value !== word.value &&
      !dayGoesOn(words, at + 1) &&
      words[at + 1]?.capital === true &&
      !words[at + 1]?.glued
    )
  if (word.text === '\n' || word.text === '!' || word.text === '?' || word.text === '…') return true
  if (word.text !== '.') return false
  const before = words[at - 1]
  const after = words[at + 1]
  if (after?.text === '.') return false
  if (before && word.glued && shortened.test(before.text) && after && !after.capital) return false
  if (
    before &&
    word.glued &&
    (abbreviated.test(before.text) || isProf(before)) &&
    after?.kind === 'word' &&
    (after.capital || before.text.length < 3)
  )
    return before.text.length > 3 && !after.capital
  if (
    before?.kind === 'word' &&
    before.text.length === 1 &&
    words[at - 2]?.text !== '°' &&
    after?.kind === 'word' &&
    after.text.length === 1
  )
    return false
  return true
}

const breaks = /^([,;:()/]|—|\||-|")$/
const splitting = new Set(
  'but except unless if because so while although though otherwise whereas without insteadof excepto pero sin salvo only'.split(
    ' ',
  ),
)
const lacking = new Set(['without', 'sin'])
const excepting = new Set(['except', 'excepto', 'salvo'])
const also = new Set(['and', 'y'])
const joining = new Set(['and', 'but', 'y'])
const links = new Set(['and', 'or', 'y', 'e', 'o'])
const tellings = new Set(['can', 'may', 'must', 'will', 'need', 'pay', 'get'])
const goingOn = /^(?:wear|stay|should|receive|use|bring|sit|register|meet|enter|apply|keep|start)$/
const narrowing = new Set('except unless if without only excepto sin salvo solo'.split(' '))
const denying = new Set(
  'not no never neither nor none nobody nothing without nunca sin ningun ninguna tampoco'.split(
    ' ',
  ),
)
const opening = new Set(
  'it they he she we you there this that these those please is are can may must will need do does not no nothing none nobody'.split(
    ' ',
  ),
)

function segments(
  words: readonly Word[],
  values: readonly Value[],
  from: number,
  to: number,
): Segment[] {
  const cuts = [from]
  let since = from
  const cutAt = (at: number) => {
    cuts.push(at)
    since = at
  }
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word || word.value >= 0) continue
    if (
      word.kind === 'mark' &&
      breaks.test(word.text) &&
      !(word.text === '-' && word.glued && words[at + 1]?.glued) &&
      !(word.text === '/' && word.glued) &&
      !inPassing(words, at, to)
    )
      cutAt(at + 1)
    else if (word.kind === 'emoji') cutAt(at + 1)
    else if (lacking.has(word.norm) && words[at + 1]?.kind !== 'word') continue
    else if (
      exceptionEnds(words, at, since) ||
      lacksNext(words, at) ||
      noneEnds(words, at, since) ||
      lackedThere(words, at, since) ||
      lackingEnds(words, at, since) ||
      relativeEnds(words, from, at, since)
    )
      cutAt(at)
    else if (
      (splitting.has(word.norm) || beforeClause(words, at) || sinceClause(words, at)) &&
      words[at + 1]?.kind !== 'mark' &&
      at > from &&
      !(word.norm === 'only' && (!narrows(words[at + 1]) || barely(words, since, at))) &&
      !(word.norm === 'so' && ofDegree(words, at))
    )
      cutAt(at)
    else if (links.has(word.norm) && opening.has(words[at + 1]?.norm ?? '')) cutAt(at)
  }
  const starts = [...new Set([...cuts, ...repeats(words, values, from, to)])].toSorted(
    (one, two) => one - two,
  )
  const found = starts
    .map((start, index) => segment(words, start, starts[index + 1] ?? to))
    .filter((part) => speaks(words, part.from, part.to))
  const list = found.findIndex((part) => headsDenied(words, part))
  const listed = deniedList(words, found)
  return found.map((part, index) =>
    (list >= 0 && index > list && !part.negated && !part.condition) || listed.has(part)
      ? { ...part, negated: true }
      : requires(words, part, found.slice(0, index))
        ? { ...part, negated: false }
        : part,
  )
}

/** "seniors (65+) $10": what stands in the brackets tells who is meant, and the sentence goes on. */
function inPassing(words: readonly Word[], at: number, to: number): boolean {
  const opens = words.slice(Math.max(0, at - 5), at + 1).findLastIndex(({ text }) => text === '(')
  const from = Math.max(0, at - 5) + opens
  const closes = words.slice(from, Math.min(to, from + 6)).findIndex(({ text }) => text === ')')
  if (opens < 0 || closes < 0 || from + closes < at) return false
  const inside = words.slice(from + 1, from + closes)
  const next = words[from + closes + 1]
  return (
    (words[at]?.text === '(' || words[at]?.text === ')') &&
    words[from - 1]?.role === 'content' &&
    inside.every(({ role, kind }) => role === 'value' || role === 'empty' || kind === 'mark') &&
    from + closes + 1 < to &&
    (next?.kind !== 'mark' || next.value >= 0)
  )
}

/** "It is only for members": what stands before it says nothing yet. */
const barely = (words: readonly Word[], from: number, at: number) =>
  at - from === 2 &&
  /^(?:it|they|that|this|those|these|we)$/.test(words[from]?.norm ?? '') &&
  /^(?:is|are)$/.test(words[from + 1]?.norm ?? '')

/** "I am so sorry", "thanks so much" */
const ofDegree = (words: readonly Word[], at: number) =>
  /^(?:is|are|am|was|were|be|been|not|feel|thanks|you|ever|or)$/.test(words[at - 1]?.text ?? '') ||
  /^(?:much|many|far|sorry|very|long)$/.test(words[at + 1]?.text ?? '')

/** "not … without a release" asks for a release. */
const requires = (words: readonly Word[], part: Segment, before: readonly Segment[]) =>
  /^(without|sin)$/.test(words[part.from]?.norm ?? '') &&
  before.some(
    ({ from, to, negated }) =>
      negated &&
      words
        .slice(from, to)
        .some(({ norm }) =>
          /^(?:not|never|nobody|may|can|must|will|is|are|do|does|puede|pueden)$/.test(norm),
        ),
  )

/** "Photography without flash | is allowed", "without a stop | and one minute …": the lack ends before the verb or a count. */
const lackingEnds = (words: readonly Word[], at: number, since: number) =>
  lacking.has(words[since]?.norm ?? '') &&
  (/^(is|are|may|can|must|will|costs?|needs?|for)$/.test(words[at]?.norm ?? '') ||
    (at > since + 1 && words[at]?.norm === 'at') ||
    (/^(and|or)$/.test(words[at]?.norm ?? '') && (words[at + 1]?.value ?? -1) >= 0))

/** "with no interest | and a $25 fee": a "no" denies its own thing, not the next one's. */
const noneEnds = (words: readonly Word[], at: number, since: number) =>
  also.has(words[at]?.norm ?? '') &&
  (/^(a|an|the|un|una)$/.test(words[at + 1]?.norm ?? '') || (words[at + 1]?.value ?? -1) >= 0) &&
  words
    .slice(since, at)
    .some(({ norm }, place, all) => norm === 'no' && all[place + 1]?.kind === 'word') &&
  !words.slice(since, at).some(({ norm }) => /^(is|are|can|may|must|will|do|does|not)$/.test(norm))

/** "free for households | where no one can do it": the denial tells which, and denies nothing of what stands before. */
const lackedThere = (words: readonly Word[], at: number, since: number) =>
  at > since + 1 &&
  words[at]?.text === 'where' &&
  words.slice(at + 1, at + 3).some(({ norm }) => denying.has(norm))

/** "Anyone except the student | may pick it up": the exception ends before the verb. */
const exceptionEnds = (words: readonly Word[], at: number, since: number) =>
  excepting.has(words[since]?.norm ?? '') &&
  at > since + 1 &&
  /^(may|can|must|will|is|are|gets?|pays?|needs?|puede|pueden)$/.test(words[at]?.norm ?? '')

/** "…, free for two hours | and needs no permit" */
const lacksNext = (words: readonly Word[], at: number) =>
  joining.has(words[at]?.norm ?? '') &&
  /^(needs?|requires?|has|have|gets?|takes?|carr(?:y|ies)|charges?|offers?|sells?|accepts?)$/.test(
    words[at + 1]?.text ?? '',
  ) &&
  words[at + 2]?.norm === 'no'

/** "Students who are not eligible | can apply": who is meant is denied something, the statement is not. */
function relativeEnds(words: readonly Word[], from: number, at: number, since: number): boolean {
  if (!tellings.has(words[at]?.norm ?? '') && !goingOn.test(words[at]?.text ?? '')) return false
  if (/^(?:not|yet|already|also|ever|to|and|or)$/.test(words[at - 1]?.norm ?? '')) return false
  const who = words.slice(from, at).findIndex((word) => /^(who|whose)$/.test(word.norm))
  return (
    who >= 0 &&
    at > from + who + 3 &&
    words.slice(Math.max(from + who + 2, since), at).some((word) => denying.has(word.norm))
  )
}

/** "before we can discuss it": what is not so yet. */
const beforeClause = (words: readonly Word[], at: number) =>
  words[at]?.norm === 'before' &&
  /^(we|you|they|it|i|he|she)$/.test(words[at + 1]?.norm ?? '') &&
  /^(can|may|could)$/.test(words[at + 2]?.norm ?? '')

/** "since the doors close", not "since Monday". */
const sinceClause = (words: readonly Word[], at: number) =>
  words[at]?.norm === 'since' && /^(the|we|you|they|it|there)$/.test(words[at + 1]?.norm ?? '')

/** "only with a letter" narrows; "the higher one only" and "only the higher one" do not stand apart. */
const narrows = (next: Word | undefined) =>
  /^(if|with|when|after|before|for|by|until|on|in|at|con|si|para)$/.test(next?.norm ?? '')

function segment(words: readonly Word[], from: number, to: number): Segment {
  let head = from
  while (head < to && words[head]?.kind === 'mark') head++
  return {
    from,
    to,
    negated: deniedIn(words, from, to),
    condition: head < to && narrowing.has(words[head]?.norm ?? ''),
  }
}

/** Whether a stretch is denied an odd number of times. */
export function deniedIn(words: readonly Word[], from: number, to: number): boolean {
  let count = 0
  for (let at = from; at < to; at++) {
    const norm = words[at]?.norm ?? ''
    const only = norm === 'not' && words[at + 1]?.norm === 'only'
    const reply = norm === 'no' && at === from && /^[,!.;]$/.test(words[at + 1]?.text ?? '')
    const tail =
      norm === 'none' && at > from + 1 && !/^(?:is|are|was|were)$/.test(words[at - 1]?.norm ?? '')
    if (beforeClause(words, at) && (words[at - 1]?.value ?? -1) < 0) count++
    // "neither exams nor classes", "formerly in Room 12"
    const second = norm === 'nor' && saysNeither(words, from, at)
    const once = at === from && /^(formerly|previously)$/.test(norm)
    if (once || (denying.has(norm) && !only && !reply && !tail && !second)) count++
  }
  return count % 2 === 1
}

const saysNeither = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ norm }) => norm === 'neither')

/** "9-12 and 1-4": a second stretch of hours. */
const beginsAnew = (value: Value, earlier: Value) =>
  value.kind === 'time' &&
  value.role === 'start' &&
  earlier.kind === 'time' &&
  earlier.role === 'end'

/** Between two values of one kind lies a border: "8 cents in black and white | and 40 cents in color". */
function repeats(
  words: readonly Word[],
  values: readonly Value[],
  from: number,
  to: number,
): number[] {
  const cuts: number[] = []
  const inside = values.filter(
    (value) => value.from >= from && value.to <= to && value.kind !== 'ordinal',
  )
  inside.forEach((value, index) => {
    const earlier = inside.slice(0, index).findLast((each) => each.kind === value.kind)
    if (
      !earlier ||
      (value.from - earlier.to < 2 && !beginsAnew(value, earlier)) ||
      (value.kind === 'time' &&
        value.role === 'end' &&
        'role' in earlier &&
        earlier.role === 'start' &&
        earlier.from === inside[index - 1]?.from)
    )
      return
    const link = words[earlier.to]
    if (link?.value === -1 && /^(and|y)$/.test(link.norm) && value.kind === 'time') {
      if (!cuts.some((each) => each > earlier.to && each <= value.from)) cuts.push(earlier.to)
      return
    }
    for (let at = value.from - 1; at >= earlier.to; at--)
      if (words[at]?.value === -1 && /^(and|or|y|o|e|plus)$/.test(words[at]?.norm ?? '')) {
        if (
          !cuts.some((each) => each > earlier.to && each <= value.from) &&
          !commaBetween(words, earlier.to, value.from)
        )
          cuts.push(at)
        return
      }
  })
  return cuts
}

const commaBetween = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some((word) => word.value === -1 && /^[,;]$/.test(word.text))
