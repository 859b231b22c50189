import { wordsFor } from '../provider/errors.ts'

/** Why a text of ours did not go, when it was we who stopped it. */
const ours: Record<string, string> = {
  'opted-out': 'The contact opted out before it went, so it was not sent.',
  author: 'Whoever wrote it may not reply any more, so it was not sent.',
  'automation-stopped': 'All automatic sending was stopped before it went, so it was not sent.',
  'taken-over': 'A person took over before it went, so it was not sent.',
  caps: 'Too many automatic texts went to this number already, so it was not sent.',
  'quiet-hours': 'It was late for them by then, so it was not sent.',
  guard:
    'The guard stopped it at the last moment: the facts have changed since it was written. It was not sent.',
  interrupted:
    'We stopped while handing it over and cannot tell whether it went. It may have been delivered.',
}

/** What a code on a message means, in plain words: ours, or the provider's. */
export const wordsForReason = (code: string): string => ours[code] ?? wordsFor(code)
