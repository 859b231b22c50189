import type { Hit, Rule } from './rule.ts'
import { seek } from './view.ts'
import type { View } from './view.ts'

const shapes = [
  /\b\d{3} ?- ?\d{2} ?- ?\d{4}\b/,
  /\b\d{1,5} (?:[a-z]+ ){1,3}(?:street|road|avenue|lane|drive|court|ct|ln|boulevard|way|place|terrace|circle|highway)\b(?: (?:apartment|unit|suite|#) ?\w+)?/,
  /\b(?:date of birth|born on|birthday is|dob|social security(?! (?:office|administration))|ssn|maiden name|fecha de nacimiento|seguro social)\b/,
  /\b(?:\d{4}[ -]?){3}\d{4}\b/,
  /\b(?:id|account|member|student|patient|case|card|license|passport) (?:number |no |# ?)?(?:is |: ?)?[a-z]?\d{5,}\b/,
]

/** Numbers, addresses and dates that belong to a person. What a fact makes public is not one of them. */
export const personalData: Rule = {
  name: 'personal-data',
  find: (view) => [
    ...view.lines.flatMap((line) =>
      line.carried || line.neutral
        ? []
        : seek(line, shapes)
            .filter((place) => !view.carries(place.from, place.to) && !priced(view, place.from))
            .map(hit),
    ),
    ...repeated(view),
  ],
}

/** "$15 at the Quince Street window" is no house number. */
const priced = (view: View, at: number) =>
  /^(money|time|percent)$/.test(
    view.reading.values[view.reading.words[at]?.value ?? -1]?.kind ?? '',
  )

/** A number, address or code the sender wrote and no fact knows: it is theirs. */
function repeated(view: View): Hit[] {
  const theirs = new Set(
    view.inbound.heard.flatMap((heard) =>
      heard.reading.values.flatMap((value) => ('text' in value ? [value.text] : [])),
    ),
  )
  return view.lines
    .filter((line) => !line.carried)
    .flatMap((line) =>
      view.reading.values
        .filter(
          (value) =>
            value.from >= line.sentence.from &&
            value.from < line.sentence.to &&
            'text' in value &&
            theirs.has(value.text) &&
            /\d{4}|@/.test(value.text),
        )
        .map((value) => hit(value)),
    )
}

const hit = (place: { from: number; to: number }): Hit => ({
  from: place.from,
  to: place.to,
  why: 'This is a person’s own data. It is not repeated by text, even when the sender wrote it.',
})
