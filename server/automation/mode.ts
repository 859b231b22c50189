import type { AutoReplySettings } from '../wire/shapes.ts'

export type Mode = AutoReplySettings['mode']

/** The mode that holds at a moment: that of the part of the week it lies in, else the office's own. */
export function modeAt(
  { mode, hours }: AutoReplySettings,
  instant: number,
  timeZone: string,
): Mode {
  const { day, time } = localTime(instant, timeZone)
  const part = hours.find((one) => one.day === day && one.from <= time && time < one.to)
  return part?.mode ?? mode
}

/** Whether no part of the week holds: then the office counts as closed, if it has named any hours. */
export const isClosed = (
  { hours }: AutoReplySettings,
  instant: number,
  timeZone: string,
): boolean => {
  const { day, time } = localTime(instant, timeZone)
  return (
    hours.length > 0 && !hours.some((one) => one.day === day && one.from <= time && time < one.to)
  )
}

/** Day of the week from Monday, 0, and time of the day as "08:30", where the office is. */
export function localTime(instant: number, timeZone: string): { day: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  return { day: days.indexOf(part('weekday')), time: `${part('hour')}:${part('minute')}` }
}
