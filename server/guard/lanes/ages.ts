import type { Reading, Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'

/** The ages a stretch of a text tells: "my 2 year old", "I'm 60", "at 15". */
export const agesAt = (
  { values, words }: Reading,
  { from, to }: { from: number; to: number },
): Value[] =>
  values.filter(
    (value) =>
      value.from >= from &&
      value.from < to &&
      ((value.kind === 'span' &&
        value.unit === 'month' &&
        value.low === value.high &&
        words.slice(value.from, value.to + 2).some(({ text }) => isOld.test(text))) ||
        (value.kind === 'number' &&
          value.bound === undefined &&
          tellsAge(words.slice(Math.max(0, value.from - 3), value.from)) &&
          goesOn(words[value.to]))),
  )

/** "for a year" is no age. */
const isOld = /^(?:olds?|yo|yrs?|anos)$/

/** "im 5 can i come alone": no count of what stands behind it. */
const goesOn = (word: Word | undefined) =>
  (word?.kind ?? 'mark') === 'mark' ||
  /^(?:can|could|may|do|does|is|are|am|so|and|but|with|now|it|he|she|they|you|what|how|would|will|should)$/.test(
    word?.text ?? '',
  )

/** "I'm 60", "my son is 15", not "the balcony is 24". */
const tellsAge = (words: readonly Word[]) => {
  const [own, who, verb] = [...Array<undefined>(3 - words.length), ...words]
  return (
    /^(?:am|turned|turning|age|aged|at)$/.test(verb?.text ?? '') ||
    (/^(?:is|are)$/.test(verb?.text ?? '') &&
      (/^(?:he|she|they|we|i)$/.test(who?.text ?? '') ||
        /^(?:my|our|his|her)$/.test(own?.text ?? '')))
  )
}
