import type { Word } from '../../reading/read.ts'
import { boundPlace, known, said } from './pair.ts'
import type { Pair } from './pair.ts'

/** "You must not bring one" where the fact says nobody has to, or the other way round. */
export function needlessForbidden(pair: Pair, main: number): boolean {
  const ours = said(pair)
  const theirs = known(pair, boundPlace(pair, main))
  if (!ours.some(requires) && !theirs.some(requires)) return false
  return (
    (forbids(ours) && needless(theirs) && !forbids(theirs)) ||
    (needless(ours) && forbids(theirs) && !needless(theirs))
  )
}

const requires = ({ concept: { id } }: Word) => id === '~require'

const denies = /^(not|no|never|nobody|nothing)$/

/** "not required", "no need", "optional". */
const needless = (words: readonly Word[]) =>
  words.some(({ concept, norm }, at) => {
    if (concept.id !== '~require') return false
    if (concept.sign < 0) return true
    const denied = words.slice(Math.max(0, at - 4), at).some((word) => denies.test(word.norm))
    return norm === 'must' ? denied : denied || words[at + 1]?.norm === 'not'
  })

/** "may not", "cannot", "is prohibited", "not allowed". */
const forbids = (words: readonly Word[]) =>
  words.some(({ concept, norm, role }, at) => {
    if (/^(may|can|must|could|puede|pueden)$/.test(norm)) return words[at + 1]?.norm === 'not'
    if (concept.id !== '~allow' || role !== 'content') return false
    const denied = words.slice(Math.max(0, at - 3), at).some((word) => denies.test(word.norm))
    return denied !== concept.sign < 0
  })
