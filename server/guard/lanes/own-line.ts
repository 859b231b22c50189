import { concept } from '../knowledge/words.ts'
import { retrieve } from '../knowledge/retrieve.ts'
import { sourcesOf } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/sources.ts'
import type { Reading, Word } from '../reading/read.ts'
import type { Value } from '../reading/values.ts'
import type { Ground } from './align.ts'

/**
 * "Please call 555-0118 or come by" of "please call or come by": a sentence that sends people to the office's line without naming it may be
 * told with the number or the address another fact gives as the office's own.
 */
export function isOwnLine(
  value: Value,
  reading: Reading,
  source: Source,
  { knowledge, own, now }: Ground,
): boolean {
  if (value.kind !== 'phone' && value.kind !== 'email') return false
  const { kind, text } = value
  const ways = value.kind === 'phone' ? calling : writing
  const told = source.reading.values.some((each) => each.kind === kind)
  if (told || !called(source.words, ways, own)) return false
  if (!called(reading.words.slice(Math.max(0, value.from - 6), value.from), ways, own)) return false
  const terms = new Map(
    (text.match(/[a-z]{3,}|\d+/g) ?? []).map((part) => [concept(part).id, 2] as const),
  )
  const word = reading.words[value.from]
  for (const part of word?.text.match(/[a-z]{3,}|\d+/g) ?? []) terms.set(concept(part).id, 2)
  return retrieve(knowledge, terms, now, most).some(({ entry: { fact } }) =>
    sourcesOf(fact).some(
      (each) =>
        each.values.some(
          (known) => known.kind === kind && 'text' in known && known.text === text,
        ) &&
        [...each.title].every((id) => general.test(id) || own.has(id)) &&
        each.words.every((word) => isGeneral(word, own)),
    ),
  )
}

const most = 6
const calling = /^~(?:phone|contact)$/
const writing = /^(?:~(?:email|contact)|write)$/

/** Somebody is called there, and nobody in particular. */
const called = (words: readonly Word[], ways: RegExp, own: ReadonlySet<string>) => {
  const at = words.findLastIndex(({ concept: { id } }) => ways.test(id))
  const rest = words.slice(at + 1)
  const end = rest.findIndex(
    ({ role, norm }) => role === 'mark' || /^(?:or|and|to|with|if)$/.test(norm),
  )
  return at >= 0 && rest.slice(0, end < 0 ? undefined : end).every((word) => isGeneral(word, own))
}

/** Names nobody but the office itself. */
const isGeneral = ({ role, concept: { id } }: Word, own: ReadonlySet<string>) =>
  role !== 'content' || general.test(id) || own.has(id)

const general =
  /^(?:~(?:office|phone|email|contact|text|line|website|hour|open|question|ask|notify|help|serve|person|staff|available|center|main)|number|front|gener|team|write)$/
