const DAY = 86_400_000

/**
 * Ten business days after a moment: the longest an opt-out may take to be honoured (47 CFR 64.1200(a)(10), FCC 24-24).
 * Saturdays and Sundays do not count; holidays do, which makes it earlier than the rule.
 */
export function tenBusinessDaysAfter(moment: number): number {
  let at = moment
  for (let left = 10; left > 0;) {
    at += DAY
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}
