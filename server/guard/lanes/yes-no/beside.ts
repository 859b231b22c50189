import { loosely } from '../../knowledge/loosely.ts'
import { lightVerbs } from '../../knowledge/stopwords.ts'
import { idsOf } from '../../knowledge/words.ts'
import { isDay } from '../../reading/values.ts'
import type { Reading, Word } from '../../reading/read.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/** "Do you have mats?" - "Yes, towels are provided": whole statements, and none of them speaks of what was asked. */
export function besidesThePoint(
  question: Heard,
  draft: Reading,
  claims: readonly Claim[],
): boolean {
  const asked = question.reading.words
    .slice(question.sentence.from, question.sentence.to)
    .filter(isTelling)
  return (
    claims.length > 0 &&
    asked.length > 0 &&
    claims.every(({ fit, segment: { from, to, negated } }) => {
      const says = draft.words.slice(from, to)
      const tells = says.filter(isTelling)
      return (
        tells.length > 1 &&
        states(says) &&
        !says.some(({ text }) => takesUp.test(text)) &&
        !/^(?:do|does|did|can|is|are)$/.test(
          says.findLast(({ kind }) => kind !== 'mark')?.text ?? '',
        ) &&
        !tells.some((word) => asked.some((each) => sameMatter(each, word))) &&
        !(negated && tells.some(({ concept: { id } }) => fit?.source.title.has(id))) &&
        !draft.values.some(
          (value) =>
            value.from >= from &&
            value.from < to &&
            (isDay(value) || question.reading.values.some(({ kind }) => kind === value.kind)),
        )
      )
    })
  )
}

/** It has a verb of its own, or tells what to do. */
const states = (says: readonly Word[]) =>
  says.some(({ norm }) => finite.test(norm)) ||
  demands.test(says.find(({ kind, text }) => kind !== 'mark' && text !== 'please')?.text ?? '')
const demands =
  /^(?:bring|keep|ask|shut|come|call|send|show|use|fill|sign|check|visit|see|go|pay|wear)$/

/** It leans on the question, or keeps to some what was asked about. */
const takesUp =
  /^(?:it|its|they|them|that|those|these|this|one|ones|there|only|just|if|as|unless|all|both|any|everyone|anyone|friends?|solo)$/
const finite = /^(?:is|are|was|were|can|may|must|will|has|have|do|does|need|needs|cost|costs)$/
const isTelling = ({ role, concept: { id } }: Word) => role === 'content' && !lightVerbs.has(id)
const sameMatter = (one: Word, other: Word) =>
  idsOf(one.concept).some((id) => idsOf(other.concept).includes(id)) ||
  loosely(one.norm).some((matter) => loosely(other.norm).includes(matter)) ||
  (one.text.length > 4 && other.text.startsWith(one.text.slice(0, 4)))
