import { numberAt } from './numbers.ts'
import type { Word } from './read.ts'
import type { Bound, Value } from './values.ts'

const bounds: Record<string, Bound> = {
  atleast: 'least',
  minimum: 'least',
  upto: 'most',
  atmost: 'most',
  maximum: 'most',
  morethan: 'more',
  over: 'more',
  above: 'more',
  past: 'more',
  lessthan: 'less',
  under: 'less',
  below: 'less',
}

/** "up to 3 days before", "from $20 up to $300": an end, not a most. */
const isEnd = (words: readonly Word[], value: Value) =>
  /^(before|prior|ahead)$/.test(words[value.to]?.norm ?? '') ||
  words
    .slice(Math.max(0, value.from - 12), value.from)
    .some((word, at, all) => word.norm === 'from' && all[at + 1]?.role === 'value')

/** "up to the last day of classes" is until then. */
export function endStretches(words: Word[]): void {
  words.forEach((word, at) => {
    if (word.norm !== 'upto') return
    const next = words.slice(at + 1, at + 5).filter((each) => each.norm !== '')
    if (next[0]?.norm === 'the' && /^(last|end|day|start|beginning)$/.test(next[1]?.norm ?? ''))
      word.norm = 'until'
  })
}

/** "cannot be more than seven", "should not run over two": a most, and nothing denied. */
export function settleLimits(words: Word[]): void {
  words.forEach((word, at) => {
    const limit = turnedLimits.get(word.norm)
    if (limit === undefined || !words.slice(at + 1, at + 3).some((next) => next.value >= 0)) return
    const verb = /^(be|run|go|last|take|stay|weigh|cost|is|are|get)$/
    const near = words.slice(Math.max(0, at - 3), at)
    const denial = near.findLast((each) => !verb.test(each.norm))
    if (denial?.norm !== 'not' && denial?.norm !== 'never') return
    denial.norm = ''
    word.norm = limit
  })
}

const turnedLimits = new Map<string, string>(
  Object.entries({
    morethan: 'atmost',
    over: 'atmost',
    above: 'atmost',
    exceed: 'atmost',
    lessthan: 'atleast',
    under: 'atleast',
    below: 'atleast',
  }),
)

const endsBound = /^(?:[.;]|is|are|has|have|must|can|may|needs?|costs?)$/

/** "up to 3 hours", "12 or older": which end a figure is. */
export function giveBounds(words: readonly Word[], values: Value[]): void {
  let earlier: Value | null = null as Value | null
  for (const value of values) {
    if (!/^(number|span|money|percent)$/.test(value.kind)) continue
    if (
      /^(a|an|per|each|every|cada)$/.test(words[value.from]?.text ?? '') &&
      earlier?.to === value.from
    )
      continue
    value.end = endOf(words, values, value)
    // "kids under 12 are $8": that end is the earlier figure's.
    const near = words.slice(Math.max(0, value.from - 4, earlier?.to ?? 0), value.from)
    const window = near
      .slice(near.findLastIndex((word) => /^[.!?;]$/.test(word.text) && word.value < 0) + 1)
      .filter(
        (word) =>
          word.value < 0 &&
          !/^\.?$/.test(word.norm) &&
          !/^(a|an|the|of|age|ages|is|are)$/.test(word.norm),
      )
    // "aged eight or older are $25": that end is the earlier figure's.
    const last = window.at(-1)
    // "in the past 30 days"
    const since = last?.norm === 'past' && /^(the|la)$/.test(near.at(-2)?.text ?? '')
    const before = isBehind(last) || since ? undefined : last
    if (value.kind === 'span' && /^(before|prior|ahead)$/.test(words[value.to]?.norm ?? ''))
      value.ahead = true
    if (value.kind === 'span' && words[value.from - 1]?.norm === 'within') value.within = true
    const after = limitAfter(words, value.to)
    const bound =
      bounds[before?.norm ?? ''] ??
      bounds[window.find((word) => /^(minimum|maximum)$/.test(word.norm))?.norm ?? ''] ??
      after ??
      (words[value.to]?.text === '+' && words[value.to]?.glued && value.kind === 'number'
        ? 'least'
        : undefined)
    const shared =
      earlier &&
      earlier.kind === value.kind &&
      value.from - earlier.to < 7 &&
      !words.slice(earlier.to, value.from).some((word) => endsBound.test(word.text))
        ? earlier.bound
        : undefined
    if (bound === 'most' && before?.norm === 'upto' && isEnd(words, value)) before.norm = 'until'
    else if (bound ?? shared) value.bound = (bound ?? shared) as Bound
    earlier = value
  }
}

const lends =
  /^(borrow|bring|take|have|hold|carry|rent|reserve|request|keep|invite|use|print|buy|order)$/

/** "from $20 to $400", "a two-hour limit": what may be called a least or a most without being told as one. */
function endOf(words: readonly Word[], values: readonly Value[], value: Value): Bound | undefined {
  if ([1, 2].some((step) => words[value.to + step - 1]?.norm === 'limit')) return 'most'
  if (words.slice(Math.max(0, value.from - 3), value.from).some(({ norm }) => norm === 'limit'))
    return 'most'
  // "You can borrow three books at a time."
  if (
    value.kind === 'number' &&
    lends.test(words[value.from - 1]?.text ?? '') &&
    /^(can|may)$/.test(words[value.from - 2]?.norm ?? '')
  )
    return 'most'
  const next = values.find(
    (each) =>
      each.from === value.to + 1 && each.kind === value.kind && words[value.to]?.norm === 'to',
  )
  if (next && words[value.from - 1]?.norm === 'from') return 'least'
  const before = values.find(
    (each) =>
      each.to === value.from - 1 && each.kind === value.kind && words[each.to]?.norm === 'to',
  )
  return before && words[before.from - 1]?.norm === 'from' ? 'most' : undefined
}

/** "or older", "and up": stands behind its figure. */
const isBehind = (word: Word | undefined) =>
  word !== undefined && /^(or|and|o|y)$/.test(word.text) && /^at(least|most)$/.test(word.norm)

/** "a $14 daily max", "3 credits max", "two consecutive terms at most": the word behind it that makes it an end. */
function limitAfter(words: readonly Word[], at: number): Bound | undefined {
  for (const word of words.slice(at, at + 5)) {
    const found = bounds[/^(max|tops)$/.test(word.norm) ? 'maximum' : word.norm]
    if (found && limiting.test(word.norm)) {
      // The bound says it all.
      word.role = 'empty'
      return found
    }
    const goesOn =
      /^(daily|weekly|monthly)$/.test(word.text) ||
      (word.value < 0 && (word.role === 'content' || /^(-|a|an|per|each)$/.test(word.text)))
    if (!goesOn) return undefined
  }
  return undefined
}

const limiting = /^(atleast|atmost|maximum|minimum|max|tops)$/

/** "60 days, phones for 90": a figure that leaves the unit of the one before it out. */
export function withUnits(words: readonly Word[], values: readonly Value[]): Value[] {
  return values.map((value, at) => {
    const before = values[at - 1]
    const told = before ? numberAt(words, before.from)?.value : undefined
    const bare =
      value.kind === 'number' &&
      /^(for|upto|atleast|atmost)$/.test(words[value.from - 1]?.norm ?? '') &&
      (words[value.to]?.kind ?? 'mark') === 'mark'
    if (!bare || before?.kind !== 'span' || before.unit === 'any' || !told) return value
    if (words.slice(before.to, value.from).some(({ text }) => text === '.')) return value
    const length = value.number * (before.low / told)
    return {
      kind: 'span',
      from: value.from,
      to: value.to,
      low: length,
      high: length,
      unit: before.unit,
    }
  })
}
