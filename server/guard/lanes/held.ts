import { lightVerbs } from '../knowledge/stopwords.ts'
import type { Source } from '../knowledge/sources.ts'
import { implied } from './implied.ts'
import type { Said } from './said.ts'

/** Which of a segment's words one sentence holds, by weight. */
export interface Held {
  score: number
  strong: number
  own: number
  count: number
  /** How many words it lacks, and the place of the first of them (-1 for none). */
  missing: number
  first: number
  /** Some word of it ties the two. */
  evidence: boolean
}

/** Looks for each telling word of a segment in one sentence: itself, in its theme, implied, or told in another word. */
export function hold(said: Said, source: Source): Held {
  let score = 0
  let strong = 0
  let own = 0
  let missing = 0
  let first = -1
  let evidence = lacksIt(said, source) || nothingMore(said, source)
  let count = 0
  let told = !loosened(said, source)
  let themed = -1
  let loosely = -1
  const leans = anyIn(source.places, said.named)
  for (const each of said.words) {
    const { at, word, ids, gain } = each
    if (anyIn(source.places, ids)) {
      score += gain
      strong += gain
      if (word.role === 'content') count++
      own += source.stems.has(each.root) ? gain : gain * 0.8
      told ||= anyIn(source.predicate, ids)
      evidence ||= word.role === 'content' && (!lightVerbs.has(word.concept.id) || leans)
    } else if (anyIn(source.theme, ids)) {
      score += gain * 0.6
      evidence ||= leans
      if (word.role === 'content') themed = at
    } else if (each.impliable && word.role === 'content' && implied(each, said, source)) {
      evidence ||= (ids.includes('~free') && word.concept.sign < 0) || ids.includes('~appointment')
    } else if (each.loose.length > 0 && toldLoosely(said, source, each.loose)) {
      score += gain * 0.6
      strong += gain * 0.6
      own += gain * 0.6
      loosely = at
    } else if (word.role === 'content' && !each.spare) {
      if (missing === 0) first = at
      missing++
    } else evidence ||= ids.includes('~free') && word.concept.sign < 0
  }
  // "We can't do it by phone or text": light words alone, and all the sentence has.
  evidence ||= count > 1 && missing === 0 && saysAll(source, count)
  // What is told in other words leans on words the sentence has itself.
  const leaning = loosely >= 0 && (count + said.values.length < 2 || themed >= 0) ? loosely : -1
  // "Museum passes can go in the book drop": the sentence shares the passes alone, the drop stands in the title.
  // "There is no info night" of a night that needs no sign-up: only what the sentence itself has can be denied.
  const untold = themed >= 0 && (deniesTheme(said, source) || (!told && count > 0)) ? themed : -1
  if (first < 0) first = leaning < 0 ? untold : leaning
  missing += (leaning < 0 ? 0 : 1) + (untold < 0 ? 0 : 1)
  return { score, strong, own, count, missing, first, evidence }
}

const saysAll = ({ words }: Source, count: number) =>
  words.filter(({ role }) => role === 'content').length <= count

/** What its "no" stands before is not in the sentence itself. */
function deniesTheme(said: Said, { places, theme }: Source): boolean {
  if (!said.segment.negated || said.values.length > 0) return false
  const no = said.all.findIndex(({ norm }) => norm === 'no')
  if (no < 0) return false
  const at = said.segment.from + no
  const first = said.words.find((each) => each.at > at && each.word.role === 'content')
  return first !== undefined && !anyIn(places, first.ids) && anyIn(theme, first.ids)
}

/** "without one": what is lacked was named before. */
const lacksIt = ({ spokenAs }: Said, source: Source) =>
  spokenAs.lacking && source.norms.has('without')

const limiting = ['must', 'only', 'not', 'never']

/** "can …" of what the sentence demands or forbids: then its own demand must be spoken of. */
const loosened = ({ values, spokenAs }: Said, source: Source) =>
  spokenAs.possible &&
  source.predicate.size > 0 &&
  values.length === 0 &&
  limiting.some((norm) => source.norms.has(norm))

/** "nothing after that" */
const nothingMore = ({ spokenAs }: Said, source: Source) =>
  spokenAs.ending &&
  source.norms.has('after') &&
  ['nothing', 'no', 'none'].some((norm) => source.norms.has(norm))

/** The fact has a word for it that the draft does not say as well. */
const toldLoosely = (said: Said, source: Source, loose: readonly number[]) =>
  loose.some((matter) => source.loose.get(matter)?.some((id) => !said.concepts.has(id)))

const anyIn = (set: { has: (id: string) => boolean }, ids: readonly string[]): boolean => {
  const [first] = ids
  if (first !== undefined && set.has(first)) return true
  for (let at = 1; at < ids.length; at++) if (set.has(ids[at] as string)) return true
  return false
}
