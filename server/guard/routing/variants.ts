import type { FactText, Index, Knowledge } from '../knowledge/compile.ts'

/** "8-week classes", "2026-27", "Lot C": what tells facts of one kind apart, each with the series it belongs to. */
type Marks = ReadonlyMap<string, string>

const known = new WeakMap<FactText, Marks>()
const titled = new WeakMap<Index, ReadonlySet<string>>()

/** Whether a fact is of the variant a question names: of another one, of this one, or of none in particular. */
export function variantOf(
  asked: string,
  fact: FactText,
  knowledge: Knowledge,
): 'this' | 'other' | 'any' {
  const wanted = [...marksOf(asked, true)].filter(
    ([mark]) => titlesOf(knowledge.base).has(mark) || titlesOf(knowledge.recent).has(mark),
  )
  if (wanted.length === 0) return 'any'
  const own = marksOfFact(fact)
  const inTitle = marksOf(fact.title)
  const other = wanted.some(
    ([mark, series]) =>
      !own.has(mark) && [...inTitle.values()].includes(series) && !inTitle.has(mark),
  )
  if (other) return 'other'
  return wanted.some(([mark]) => own.has(mark)) ? 'this' : 'any'
}

function marksOfFact(fact: FactText): Marks {
  const found = known.get(fact)
  if (found) return found
  const marks = marksOf(`${fact.title} . ${fact.text}`)
  known.set(fact, marks)
  return marks
}

function titlesOf(index: Index): ReadonlySet<string> {
  const found = titled.get(index)
  if (found) return found
  const all = new Set(
    index.entries.flatMap((entry) => (entry ? [...marksOf(entry.fact.title).keys()] : [])),
  )
  titled.set(index, all)
  return all
}

/** Years, years of study, figures with their unit ("16-week") or their noun ("Gate 4"), letters with theirs ("Shelter B"). */
function marksOf(text: string, typed = false): Marks {
  const marks = new Map<string, string>()
  const plain = text.replaceAll('–', '-')
  for (const [years] of plain.matchAll(/\b20\d\d-\d\d\b/g)) marks.set(years, 'years')
  for (const [year] of plain.matchAll(/\b20\d\d\b(?!-\d)/g)) marks.set(year, 'year')
  for (const [, figure, unit = ''] of plain.matchAll(/\b(\d{1,3})[- ]?([a-z]{2,})/gi))
    marks.set(`${figure} ${singular(unit)}`, singular(unit))
  const letter = typed ? /\b([a-z]{3,}) ([a-z]|\d{1,3})\b/gi : /\b([A-Za-z]{3,}) ([A-Z]|\d{1,3})\b/g
  for (const [, noun = '', sign = ''] of plain.matchAll(letter))
    marks.set(`${singular(noun)} ${sign.toLowerCase()}`, singular(noun))
  return marks
}

const units: Record<string, string> = {
  wk: 'week',
  hr: 'hour',
  yr: 'year',
  min: 'minute',
  mo: 'month',
}
function singular(noun: string): string {
  const one = noun.toLowerCase().replace(/s$/, '')
  return units[one] ?? one
}
