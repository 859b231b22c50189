import type { FactText, Index, Knowledge } from '../knowledge/compile.ts'
import { longForm } from '../knowledge/words.ts'
import type { Question } from './questions.ts'
import { once } from '../knowledge/once.ts'

/** "8-week classes", "2026-27", "Lot C", "adult league": what tells facts of one kind apart, each with its series. */
type Marks = ReadonlyMap<string, string>

/** Words of which a fact's title holds one: asked about another, it is not meant. Forms of one word stand together. */
const series = `
spring/primavera summer/verano fall/autumn/otono winter/invierno
adult/adults/adultos youth/kids/kid/children/child/junior/ninos toddler/toddlers/baby/babies/infant/infants
undergraduate/undergraduates/undergrad graduate/graduates/grad doctoral/phd
breakfast/desayuno lunch/almuerzo dinner/supper/cena
early/earlier/earliest late/later/latest
indoor/indoors outdoor/outdoors
single/individual group/groups
weekday/weekdays/monday/mondays/tuesday/tuesdays/wednesday/wednesdays/thursday/thursdays/friday/fridays weekend/weekends/saturday/saturdays/sunday/sundays
men/mens/man women/womens/woman
boys/boy girls/girl
new returning/continuing
one-way round-trip
full-time part-time
morning/mornings afternoon/afternoons evening/evenings
`
const wordMarks = new Map(
  series
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .split(' ')
        .flatMap((forms) =>
          forms
            .split('/')
            .map((form) => [form, [forms.split('/')[0] ?? '', `words ${row}`]] as const),
        ),
    ),
)

/** Whether a fact is of the variant a question names: of another one, of this one, or of none in particular. */
export function variantOf(
  question: Question,
  fact: FactText,
  knowledge: Knowledge,
): 'this' | 'other' | 'any' {
  const wanted = new Map(
    [...marksAsked(question)].filter(
      ([mark, row]) =>
        row.startsWith('words') ||
        row.startsWith('no. ') ||
        row === 'months' ||
        titlesOf(knowledge.base).has(mark) ||
        titlesOf(knowledge.recent).has(mark),
    ),
  )
  if (wanted.size === 0) return 'any'
  const own = marksOfFact(fact)
  const inTitle = marksOfTitle(fact)
  const rows = new Set(wanted.values())
  const other = [...rows].some((row) => {
    if (row.startsWith('no. ')) return otherNumber(row, wanted, own)
    const asks = [...wanted].filter(([, each]) => each === row).map(([mark]) => mark)
    const has = [...inTitle].filter(([, each]) => each === row).map(([mark]) => mark)
    return has.length > 0 && !asks.some((mark) => own.has(mark))
  })
  if (other) return 'other'
  return [...wanted.keys()].some((mark) => own.has(mark)) ? 'this' : 'any'
}

/** Asked about bus 12, told of bus 77. */
const otherNumber = (row: string, wanted: Marks, own: Marks) =>
  [...own.values()].includes(row) &&
  ![...wanted].some(([mark, each]) => each === row && own.has(mark))

/** "FAFSA 2026-27" and "FAFSA 2027-28": one series of which a question that names neither leaves open which is meant. */
export function differInMark(question: Question, one: FactText, two: FactText): boolean {
  const [first, second, named] = [marksOfTitle(one), marksOfTitle(two), marksAsked(question)]
  return [...first].some(
    ([mark, row]) =>
      !second.has(mark) &&
      [...second].some(([other, each]) => each === row && !first.has(other)) &&
      ![...named.values()].includes(row),
  )
}

const marksAsked = once(({ text }: Question) => marksOf(text, true))
const marksOfFact = once(({ title, text }: FactText) => marksOf(`${title} . ${text}`))
const marksOfTitle = once(({ title }: FactText) => marksOf(title))
const titlesOf = once(
  ({ entries }: Index): ReadonlySet<string> =>
    new Set(entries.flatMap((entry) => (entry ? [...marksOfTitle(entry.fact).keys()] : []))),
)

/** Years, years of study, figures with their unit ("16-week"), letters and figures with their noun ("Shelter B", "Gate 4"). */
function marksOf(text: string, typed = false): Marks {
  const marks = new Map<string, string>()
  const plain = text.replaceAll('–', '-')
  for (const [years] of plain.matchAll(/\b20\d\d-\d\d\b/g)) marks.set(years, 'years')
  for (const [year] of plain.matchAll(/\b20\d\d\b(?!-\d)/g)) marks.set(year, 'year')
  for (const [, figure, unit = ''] of plain.matchAll(/\b(\d{1,3})[- ]?([a-z]{2,12})/gi))
    marks.set(`${figure} ${singular(unit)}`, singular(unit))
  for (const [, figure, noun = ''] of plain.matchAll(
    /\b(\d{1,3})(?:st|nd|rd|th) ([a-z]{3,12})\b/gi,
  ))
    if (!isMonth(noun)) marks.set(`no. ${singular(noun)} ${figure}`, `no. ${singular(noun)}`)
  const sign = typed
    ? /\b([a-z]{3,14}) ([a-z]|\d{1,3})\b/gi
    : /\b([a-zA-Z]{3,14}) ([A-Z]|\d{1,3})\b/g
  for (const [, noun = '', letter = ''] of plain.matchAll(sign))
    marks.set(`${singular(noun)} ${letter.toLowerCase()}`, singular(noun))
  const number = typed
    ? /\b([a-z]{3,14}) #?(\d{1,4})\b/gi
    : /\b([A-Z][a-z]{2,13}) (\d{1,4})\b(?!,? 20\d\d)/g
  for (const [, noun = '', figure = ''] of plain.matchAll(number))
    if (!isMonth(noun)) marks.set(`no. ${singular(noun)} ${figure}`, `no. ${singular(noun)}`)
  for (const [, before = '', word = ''] of plain.matchAll(months)) {
    const month = word.slice(0, 3).toLowerCase()
    if (month !== 'may' || word === 'May' || dating.test(before)) marks.set(`in ${month}`, 'months')
  }
  for (const [word] of plain.matchAll(/\b[A-Z]{2,6}\b/g))
    marks.set(`${word.toLowerCase()} short`, `${word} short`)
  if (typed)
    for (const [word] of plain.toLowerCase().matchAll(/\b[a-z]{2,6}\b/g))
      marks.set(`${word} short`, `${word} short`)
  for (const [word] of plain.toLowerCase().matchAll(/[a-z]+(?:-(?:time|way|trip))?/g)) {
    const [mark, row] = wordMarks.get(word) ?? []
    if (mark !== undefined && row !== undefined) marks.set(mark, row)
  }
  return marks
}

const months =
  /(?:\b([a-z]+) )?\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b/gi
/** Words before "may" that make it the month. */
const dating = /^(?:in|for|until|by|of|since|early|late|next|this|during|from|the)$/i

const isMonth = (noun: string) => /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(noun)

function singular(noun: string): string {
  const one = noun.toLowerCase().replace(/s$/, '')
  return longForm(one).replace(/s$/, '')
}
