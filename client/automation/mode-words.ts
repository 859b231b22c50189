import type { AutoReplySettings } from '../../server/wire/shapes.ts'

type Mode = AutoReplySettings['mode']

/** What each mode does, in a word and a sentence. */
export const modeWords: Record<Mode, { words: string; does: string }> = {
  off: { words: 'Off', does: 'Nothing is answered automatically.' },
  suggest: {
    words: 'Suggest',
    does: 'A reply waits in the composer; a person sends, changes or discards it.',
  },
  auto: {
    words: 'Auto',
    does: 'A question one public fact fully answers is answered at once. The rest is left to people.',
  },
}

export const modes = Object.keys(modeWords) as Mode[]

export const days = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
