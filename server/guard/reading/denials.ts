import type { Word } from './read.ts'
import type { Segment } from './sentences.ts'

/** "Not allowed: glitter, confetti, …": what is listed behind it is denied too. */
export const headsDenied = (words: readonly Word[], { from, to, negated }: Segment) => {
  const own = words.slice(from, to)
  return (
    own.at(-1)?.text === ':' &&
    own.some(({ concept: { id } }) => /^~(allow|accept)$/.test(id)) &&
    (negated || own.some(({ concept: { id, sign } }) => id === '~allow' && sign < 0)) &&
    own.filter(({ role }) => role === 'content').length === 1
  )
}

/** "cannot sell tickets, | take payments | or look up orders": one denial for all of the list an "or" ends. */
export function deniedList(
  words: readonly Word[],
  parts: readonly Segment[],
): ReadonlySet<Segment> {
  const head = parts.findIndex(
    (part) => part.negated && !part.condition && deniesDoing(words, part),
  )
  const after = parts.slice(head + 1)
  const end = after.findIndex((part) => !goesOn(words, part))
  const list = end < 0 ? after : after.slice(0, end)
  const last = list.at(-1)
  const ends = (shape: RegExp) =>
    last !== undefined && words.slice(last.from, last.to).some(({ norm }) => shape.test(norm))
  const first = parts[head]
  // "There are no fines on books, magazines and films."
  const none = first && words.slice(first.from, first.to).some(({ norm }) => norm === 'no')
  const joined = ends(none ? /^(or|nor|o|ni|and|y)$/ : /^(or|nor|o|ni)$/)
  return new Set(head >= 0 && joined ? list : deniedSubjects(words, parts))
}

/** "Pillows, | opened food and medication cannot be accepted": one denial for all that stands before its verb. */
function deniedSubjects(words: readonly Word[], parts: readonly Segment[]): readonly Segment[] {
  const at = parts.findIndex((part) => part.negated)
  const part = parts[at]
  const before = parts.slice(0, Math.max(0, at))
  if (!part || before.length === 0) return []
  const own = words.slice(part.from, part.to)
  const verb = own.findIndex(({ norm }) => verbs.test(norm))
  const listed =
    own.slice(0, Math.max(0, verb)).some(({ norm }) => /^(and|or|y|o)$/.test(norm)) &&
    /^(not|never)$/.test(own[verb + 1]?.norm ?? '')
  const plain = before.every(
    (each) =>
      words[each.to - 1]?.text === ',' &&
      words
        .slice(each.from, each.to)
        .every((word) => word.value < 0 && !verbs.test(word.norm) && !leading.test(word.norm)),
  )
  return listed && plain ? before : []
}

const verbs = /^(is|are|was|were|can|may|must|will|do|does|should)$/
const leading =
  /^(on|in|at|for|from|if|when|while|during|after|before|because|with|without|as|unless|except|not|no)$/

/** "does not discuss …", "cannot sell …": not "is not …". */
const deniesDoing = (words: readonly Word[], { from, to }: Segment) =>
  words.slice(from, to).some(
    ({ norm }, at, all) =>
      (/^(not|never)$/.test(norm) &&
        (/^(can|could|do|does|will|may|must|should)$/.test(all[at - 1]?.norm ?? '') ||
          // "grades are not given out by phone, text or email"
          (/^(is|are)$/.test(all[at - 1]?.norm ?? '') &&
            participle.test(all[at + 1]?.text ?? '')))) ||
      // "Please no pillows, opened food or medication.", "There are no permits, plates or tests here."
      (norm === 'no' &&
        all
          .slice(all.findLastIndex(({ text }, place) => place < at && text === 'there') + 1, at)
          .every((each) => introducing.test(each.text)) &&
        !all.slice(at).some((each) => verbs.test(each.norm))),
  )

const participle = /^(?:[a-z]{2,}ed|given|issue|sent|sold|kept|held|taken|made|lent|done)$/
const introducing = /^(please|just|and|but|also|sorry|there|is|are|we|have|has)$/

/** A further item of a list, without a verb of its own. */
const goesOn = (words: readonly Word[], part: Segment) =>
  !part.negated &&
  !part.condition &&
  words[part.from - 1]?.text === ',' &&
  !/^(and|but|so|because|while|although|though|since|when|if|y|pero)$/.test(
    words[part.from]?.norm ?? '',
  ) &&
  !words
    .slice(part.from, part.to)
    .some(({ norm }) =>
      /^(is|are|was|were|can|may|must|will|has|have|do|does|it|they|we|you|please)$/.test(norm),
    )
