import type { Outcome } from './provider.ts'

type Refusal = Exclude<Outcome, { kind: 'accepted' }>

interface Trouble {
  /** For staff: what happened and what to do, without the provider's jargon. */
  words: string
  kind: Refusal['kind']
  optedOut?: true
  /** Ours to set right: every text would fail the same way, so an administrator must hear of it. */
  configuration?: true
}

/** Codes of ours, for when the provider gave none. */
export const unreachable = 'unreachable'
export const noAnswer = 'no-answer'
export const oddAnswer = 'odd-answer'

/**
 * What the provider's error codes mean here; they come with the answer to a send and with status callbacks.
 * Source: https://www.twilio.com/docs/api/errors
 */
const troubles: Readonly<Record<string, Trouble>> = {
  [unreachable]: {
    kind: 'again',
    words: 'Twilio could not be reached. The text was not sent; it is tried again.',
  },
  [noAnswer]: {
    kind: 'unknown',
    words: 'Twilio did not answer. The text may or may not have been sent.',
  },
  [oddAnswer]: {
    kind: 'unknown',
    words: 'Twilio’s answer made no sense. The text may or may not have been sent.',
  },

  20003: {
    kind: 'rejected',
    configuration: true,
    words:
      'Twilio did not accept our account and token. Nothing can be sent until they are put right.',
  },
  20429: { kind: 'again', words: 'Twilio is busy. The text was not sent; it is tried again.' },
  20500: {
    kind: 'unknown',
    words: 'Twilio had a fault of its own. The text may or may not have been sent.',
  },
  21211: { kind: 'rejected', words: 'This is not a phone number that can get texts.' },
  21214: { kind: 'rejected', words: 'This number cannot be reached.' },
  21408: {
    kind: 'rejected',
    configuration: true,
    words: 'Our Twilio account may not send texts to this country.',
  },
  21606: {
    kind: 'rejected',
    configuration: true,
    words: 'The number we send from cannot send texts, or is not ours.',
  },
  21212: { kind: 'rejected', configuration: true, words: 'The number we send from is not valid.' },
  21608: {
    kind: 'rejected',
    configuration: true,
    words: 'Our Twilio account may only text numbers verified with it.',
  },
  21609: {
    kind: 'rejected',
    configuration: true,
    words: 'Twilio cannot report back to us: PUBLIC_URL is not an address it accepts.',
  },
  21610: {
    kind: 'rejected',
    optedOut: true,
    words: 'This person has opted out. Texts can go out again only after they text START.',
  },
  21611: {
    kind: 'again',
    words: 'Too many texts are waiting at our number. This one was not sent; it is tried again.',
  },
  21612: { kind: 'rejected', words: 'Our number has no way to reach this phone.' },
  21614: { kind: 'rejected', words: 'This is not a mobile number.' },
  21617: { kind: 'rejected', words: 'The text is longer than 1,600 characters.' },
  21635: { kind: 'rejected', words: 'This is a landline; it cannot get texts.' },
  30001: {
    kind: 'again',
    words: 'Too many texts were waiting at our numbers. This one was not sent.',
  },
  30002: {
    kind: 'rejected',
    configuration: true,
    words: 'Our Twilio account is suspended. Nothing can be sent.',
  },
  30003: {
    kind: 'rejected',
    words: 'The phone is switched off or out of reach. It may work later.',
  },
  30004: { kind: 'rejected', words: 'The phone or its carrier blocks our texts.' },
  30005: { kind: 'rejected', words: 'The number does not exist or is no longer in use.' },
  30006: { kind: 'rejected', words: 'This is a landline, or its carrier does not take texts.' },
  30007: {
    kind: 'rejected',
    words: 'The carrier took the text for spam and stopped it. Do not send the same words again.',
  },
  30008: {
    kind: 'rejected',
    words: 'The carrier did not deliver it and did not say why. It may be worth one more try.',
  },
  30022: { kind: 'again', words: 'We sent faster than the carriers allow our number.' },
  30034: {
    kind: 'rejected',
    configuration: true,
    words: 'Our number is not registered with the US carriers (A2P 10DLC), so they stop its texts.',
  },
  30410: {
    kind: 'rejected',
    words: 'The carrier did not answer in time. The text was not delivered.',
  },
  30450: {
    kind: 'rejected',
    words: 'Twilio stopped it: it looked like traffic made up for money.',
  },
  30610: {
    kind: 'rejected',
    words: 'Twilio stopped it: it is a quiet hour where this person lives.',
  },
  30640: {
    kind: 'rejected',
    words: 'Twilio stopped it: this number is on a list of people who must not be texted.',
  },
  60728: { kind: 'again', words: 'Our Twilio account has reached its limit for this hour.' },
  63017: { kind: 'again', words: 'Our Twilio account sends faster than it may.' },
  63018: { kind: 'again', words: 'Our number sends faster than it may.' },
  63038: { kind: 'again', words: 'Our Twilio account has reached its limit for today.' },
}

/** What a code means, for the person at the screen. Unknown codes lead to the provider's page about them. */
export function wordsFor(code: string): string {
  return (
    troubleOf(code)?.words ??
    `Twilio refused or failed it with code ${code}: https://www.twilio.com/docs/api/errors/${code}`
  )
}

/** The outcome of a send that was answered with this code; a code we do not know is a definite no. */
export function refusal(code: string, afterMs: number | null = null): Refusal {
  const {
    kind,
    optedOut = false,
    configuration = false,
  } = troubleOf(code) ?? { kind: 'rejected' as const }
  const what = { code, words: wordsFor(code) }
  if (kind === 'again') return { kind, ...what, afterMs }
  if (kind === 'unknown') return { kind, ...what }
  return { kind, ...what, optedOut, configuration }
}

function troubleOf(code: string): Trouble | undefined {
  return Object.hasOwn(troubles, code) ? troubles[code] : undefined
}
