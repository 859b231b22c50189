import type { Source } from '../knowledge/sources.ts'
import { idsOf } from '../knowledge/words.ts'
import type { Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'

/** What kind of thing a question wants to be told. */
export type Focus =
  | 'when'
  | 'time'
  | 'where'
  | 'address'
  | 'price'
  | 'count'
  | 'duration'
  | 'who'
  | 'contact'
  | 'email'
  | 'phone'
  | 'link'
  | 'how'
  | 'why'
  | 'whether'
  | 'what'

interface Shape {
  focus: Focus
  /** Words that ask for it, in normal form, at the start of what is left to read. */
  words: RegExp
}

/** Longest first: "how much" before "how", "what time" before "what". */
const shapes: readonly Shape[] = [
  {
    focus: 'time',
    words: /^(what|wut|which) (times?|hours?)\b|^(a )?que horas?\b|^at what time\b/,
  },
  {
    focus: 'when',
    words:
      /^(what|which) (days?|dates?|weekdays?|month|week|weekend)\b|^(que|cual) (dias?|fechas?)\b/,
  },
  { focus: 'when', words: /^by when\b|^when\b|^cuando\b|^how (soon|late|early)\b/ },
  {
    focus: 'where',
    words:
      /^(what|which) (rooms?|floors?|buildings?|place|street|address|location|office)\b|^where\b|^a?donde\b|^en que (piso|sala|edificio|lugar)\b/,
  },
  {
    focus: 'price',
    words:
      /^how much\b|^(what|which) (price|fee|cost|rate|fare)\b|^cuanto (cuesta|cuestan|vale|valen|es|cobran|sale)\b|^a cuanto\b/,
  },
  {
    focus: 'duration',
    words: /^how (long|far|fast|quick|quickly)\b|^cuanto (tiempo|tarda|tardan|dura)\b/,
  },
  {
    focus: 'count',
    words:
      /^how (many|often|old|big|large|high|tall|heavy)\b|^(cuantos|cuantas)\b|^(what|which) (percent|percentage|number)\b/,
  },
  { focus: 'price', words: /^cuanto\b/ },
  {
    focus: 'contact',
    words:
      /^(what|which) (email|phone|number|telephone|website|link|url)\b|^how (can|do|could|would|to) (i|we|you|someone|one)? ?(contact|reach|call|email)\b/,
  },
  {
    focus: 'contact',
    words:
      /^who (do|can|should|would|could|to) ?(i|we|you|one|someone|students|people|they|parents)? ?(email|call|contact|text|ask|talk to|talk|see|reach|write|speak to|speak with|go to)\b/,
  },
  { focus: 'who', words: /^(who|whom|whose|quien|quienes)\b/ },
  { focus: 'how', words: /^how (come)?\b|^como\b/ },
  { focus: 'why', words: /^(why|how come|por que)\b/ },
  { focus: 'what', words: /^(what|which|que|cual|cuales)\b/ },
]

/** The focus asked for where the rest of a text begins with these words, and how many words ask. */
export function focusAt(rest: string): { focus: Focus; words: number } | null {
  for (const { focus, words } of shapes) {
    const found = words.exec(rest)
    if (found) return { focus, words: found[0].trim().split(' ').length }
  }
  return null
}

/** "what is the price", "the due date for …": a noun that asks by itself. */
const nouns: readonly (readonly [Focus, RegExp])[] = [
  ['when', /^(date|dates|deadline|deadlines|due|day|days|fecha|fechas|plazo)$/],
  ['time', /^(time|times|hours|hour|hrs|horario|horarios|hora|horas)$/],
  [
    'price',
    /^(price|prices|cost|costs|fee|fees|rate|rates|discount|discounts|cheap|cheaper|cheapest|expensive|precio|precios|tarifa|tarifas|costo|descuento)$/,
  ],
  ['address', /^(address|direccion)$/],
  ['where', /^(location|directions|ubicacion)$/],
  ['email', /^(email|emails|correo)$/],
  ['phone', /^(phone|telephone|telefono|number)$/],
  ['link', /^(website|link|url|webpage)$/],
  ['contact', /^(contact)$/],
  ['duration', /^(duration)$/],
  [
    'count',
    /^(age|ages|minimum|maximum|limit|capacity|size|height|weight|percent|percentage|edad)$/,
  ],
]

/** The kind of answer a noun asks for by itself: "phone number", but not "order number" or "completion rate". */
export function focusOfNoun(words: readonly Word[], at: number): Focus | null {
  const word = words[at]
  if (!word || word.value >= 0) return null
  const [before, after] = [words[at - 1], words[at + 1]]
  const named = before?.role === 'content' && before.kind === 'word'
  if (/^rates?$/.test(word.text) && named) return null
  if (word.text === 'address' && /^(email|mail|e-mail)$/.test(before?.text ?? '')) return 'email'
  // "max hours a week", "hours of work"
  if (
    /^hours?$/.test(word.text) &&
    (/^(maximum|minimum|many|most|more|credit|work|per)$/.test(before?.text ?? '') ||
      /^(a|per|of)$/.test(after?.text ?? ''))
  )
    return null
  // "extra time", "reading day"
  if (
    /^(time|day)$/.test(word.text) &&
    named &&
    !/^(start|starting|end|opening|closing|arrival|open|close|finish|due|last|final|first|latest|earliest|possible)$/.test(
      before.text,
    )
  )
    return null
  if (
    word.text === 'number' &&
    ((named && !/^(phone|telephone|contact|cell|text)$/.test(before.text)) || after?.text === 'of')
  )
    return null
  return nouns.find(([, shape]) => shape.test(word.text))?.[0] ?? null
}

const place =
  /^(room|suite|hall|floor|street|avenue|road|lobby|center|desk|library|building|lot|garage|gate|entrance|lawn|campus|plaza|studio|gym|store|house|online|portal|terrace|patio|lounge|deck|garden|gallery|galleries|corner|row|area|level|platform|field|square|court|church|theater|auditorium|cafeteria|outside|inside|downstairs|upstairs|piso|sala|edificio|calle|left|right|behind|door|counter|window|kiosk|bar|booth|table|office|foyer|mezzanine|hub|wing|basement|cafe|stand|tower|block|balcony|pavilion|shelter|stage|station|stop|bridge|dock)s?$/

/** Whether a sentence of a fact says a thing of the kind that is asked for. */
export function tells(source: Source, focus: Focus): boolean {
  const { from, to } = source.sentence
  const values = source.reading.values.filter((value) => value.from >= from && value.from < to)
  const words = source.reading.words.slice(from, to)
  const has = (...kinds: Value['kind'][]) => values.some((value) => kinds.includes(value.kind))
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word.text))
  switch (focus) {
    case 'when':
      return (
        has('day', 'time', 'span') || says(/^(always|never|daily|appointment|after|before|within)$/)
      )
    case 'time':
      return (
        has('time') ||
        says(/^(closed|midnight|noon|overnight)$/) ||
        (says(/^open$/) && values.some((value) => value.kind === 'span' && value.low === 1440))
      )
    case 'where':
      return (
        values.some((value) => 'label' in value && value.label) ||
        has('url') ||
        words.some(
          (word) =>
            place.test(word.text) && !idsOf(word.concept).some((id) => source.subject.has(id)),
        ) ||
        located.test(source.fact.text.slice(words[0]?.start ?? 0, words.at(-1)?.end))
      )
    case 'address':
      return (
        has('email', 'url') ||
        street.test(source.fact.text.slice(words[0]?.start ?? 0, words.at(-1)?.end))
      )
    case 'price':
      return has('money', 'percent') || says(/^(free|gratis|complimentary|pays?|waived)$/)
    case 'count':
      return (
        has('number', 'span', 'percent', 'ordinal') ||
        (has('money') &&
          says(/^(limit|limits|up|least|most|maximum|minimum|less|more|under|over)$/)) ||
        says(/^(one|two|three|four|five|six|seven|eight|nine|ten|once|twice|no|none|unlimited)$/)
      )
    case 'duration':
      return (
        has('span') ||
        values.some((value) => 'role' in value && value.role !== 'at') ||
        values.some((value) => value.kind === 'day' && value.day.stretch)
      )
    case 'who':
      return named(source) || says(/^(staff|anyone|everyone|everybody|only|open)$/)
    case 'contact':
      return has('email', 'phone', 'url') || named(source)
    case 'email':
      return has('email')
    case 'phone':
      return has('phone')
    case 'link':
      return has('url')
    case 'why':
      return says(
        /^(because|since|due|reason|so|porque|construction|repairs?|maintenance|cleaning|renovations?|inventory|weather|obras)$/,
      )
    default:
      return true
  }
}

/** "at Founders Lawn", "in the Harlan Fieldhouse". */
const located = /\b(?:at|in|on|to|behind|near|next to|opposite|from|by) (?:the )?[A-Z][a-z]+ [A-Z]/

/** "at 40 Orchard Road": a figure and a name. */
const street = /\b\d{1,5} (?:[NSEW]\.? )?[A-Z][a-z]+/

/** A capital letter inside the sentence: somebody or some place is named. */
const named = (source: Source) =>
  source.reading.words
    .slice(source.sentence.from + 1, source.sentence.to)
    .some((word) => word.capital && word.kind === 'word' && word.value < 0)
