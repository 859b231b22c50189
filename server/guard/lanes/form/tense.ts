import { daysOf } from '../../reading/day.ts'
import { isDay } from '../../reading/values.ts'
import type { Pair } from './pair.ts'

const past = /^(?:was|were|ended|closed|passed|expired|had)$/
const still = /^(?:have|has|got|can|may|could)$/
/** A date without a year that lies further back is more likely the next one. */
const season = 120

/** "The deadline was March 2", told before that day; "you have until March 2", told after it. */
export function tenseMissed({ all, values, source, ground: { now } }: Pair): boolean {
  const days = values.filter(isDay).filter(({ day }) => day.dates.length > 0 && !day.stretch)
  const [day] = days.flatMap((value) => daysOf(value.day, now))
  if (day === undefined || days.length > 1) return false
  const tells = (words: RegExp) => all.some(({ text }) => words.test(text))
  if (tells(past) && !source.words.some(({ text }) => past.test(text)))
    return day > now || (day === now && !values.some(({ kind }) => kind === 'time'))
  const open = tells(still) || /^(?:until|through)$/.test(all[0]?.text ?? '')
  return open && day < now && day > now - season && days.some(({ role }) => role === 'end')
}
