import type { Value } from '../../reading/values.ts'
import { inRange } from '../agree.ts'
import type { Ground } from '../align.ts'
import type { Heard } from '../inbound.ts'
import type { Claim } from '../public.ts'

/**
 * Whether a yes or a no goes with what the draft tells of ages, to somebody who named one: "Yes. Teens 12 and older may come alone" is
 * no yes for a child of ten, and "No. It is for ages 16 and up" no answer for one of seventeen. Null where ages do not decide.
 */
export function decidedByAge(
  answer: 'yes' | 'no',
  question: Heard,
  claims: readonly Claim[],
  { inbound }: Ground,
): 'false' | 'unknown' | null {
  const [age, other] = inbound.ages
  if (!age || other) return null
  const limits = claims.map(limitsOf).find((found) => found.length > 0)
  if (!limits) return null
  const inside = limits.some((limit) => inRange(age, limit))
  if (limits.every(({ bound }) => bound === 'least' || bound === 'more'))
    return inside === (answer === 'no') ? 'false' : null
  // "does she need an adult?" - "No, only children under 12"; but of coming alone a rule for others says nothing.
  return inside || (answer === 'no' && !asksAlone(question)) ? null : 'unknown'
}

const asksAlone = ({ reading, sentence }: Heard) =>
  reading.words
    .slice(sentence.from, sentence.to)
    .some(({ text }) =>
      /^(?:alone|unaccompanied|unsupervised|without|\w+self|themselves)$/.test(text),
    )

/** The ages a claim speaks of: those of the entry it was read from. */
function limitsOf({ fit }: Claim): Value[] {
  if (!fit) return []
  const places = fit.places ?? [fit.main]
  return places.flatMap((place) => fit.source.details[place] ?? []).filter(isLimit)
}

const isLimit = (value: Value) =>
  value.label !== true &&
  ((value.kind === 'number' && value.bound !== undefined) ||
    (value.kind === 'span' &&
      ((value.unit === 'month' && value.bound !== undefined) || value.unit === 'any')))
