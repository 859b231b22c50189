const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago, in the fewest words: "now", "4 min", "2 h", "Tue", "3 Nov". */
export function ago(at: number, now: number): string {
  const passed = now - at
  if (passed < minute) return 'now'
  if (passed < hour) return `${Math.floor(passed / minute)} min`
  if (passed < day) return `${Math.floor(passed / hour)} h`
  if (passed < 6 * day) return say(at, { weekday: 'short' })
  return say(at, { day: 'numeric', month: 'short', ...yearIfOther(at, now) })
}

/** "10:02" in the reader's own time. */
export const clock = (at: number): string =>
  say(at, { hour: '2-digit', minute: '2-digit', hour12: false })

/** Date and time in full, for titles. */
export const exactly = (at: number): string => say(at, { dateStyle: 'full', timeStyle: 'short' })

/** "Tue 24 Nov, 10:02", with the year when it is not this one. */
export const moment = (at: number, now: number = Date.now()): string =>
  `${say(at, { weekday: 'short', day: 'numeric', month: 'short', ...yearIfOther(at, now) })}, ${clock(at)}`

/** "10:02" today, the whole moment on other days. */
export const since = (at: number, now: number): string =>
  dayKey(at) === dayKey(now) ? clock(at) : moment(at, now)

/** "Today", "Yesterday", "Tuesday 3 November". */
export function dayName(at: number, now: number): string {
  if (dayKey(at) === dayKey(now)) return 'Today'
  if (dayKey(at) === dayKey(now - day)) return 'Yesterday'
  return say(at, { weekday: 'long', day: 'numeric', month: 'long', ...yearIfOther(at, now) })
}

/** Same key, same calendar day for the reader. */
export function dayKey(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`
}

/** A calendar day (YYYY-MM-DD) in words; it has no time zone. */
export const sayDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** When a fact holds, as one phrase; empty when it always does. */
export function validity(from: string | null, until: string | null): string {
  if (from && until) return `${sayDay(from)} to ${sayDay(until)}`
  if (from) return `from ${sayDay(from)}`
  if (until) return `until ${sayDay(until)}`
  return ''
}

/** Today's calendar day in a time zone. */
export const todayIn = (timeZone: string, now: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)

const say = (at: number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', how).format(at)

const yearIfOther = (at: number, now: number): Intl.DateTimeFormatOptions =>
  new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }
