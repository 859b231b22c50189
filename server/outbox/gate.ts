/** What a message is for; `reply` is staff's, all others go automatically. */
export type Purpose = 'reply' | 'answer' | 'greeting' | 'crisis' | 'help' | 'confirmation'

/** Everything the send gate looks at, read in the transaction that claims the text. What could not be read is null. */
export interface AtTheGate {
  purpose: Purpose
  automatic: boolean
  /** Whether the guard passes the final bytes, which are those it passed before. */
  guardPasses: boolean | null
  contact: { optedOutAt: number | null; suspectedAt: number | null } | null
  /** Texts confirming this opt-out that were already sent. */
  confirmations: number | null
  /** For a reply: whether its author may still reply. */
  authorMay: boolean | null
  /** For automatic texts. */
  switchedOff: boolean | null
  takenOver: boolean | null
  sentAutomatically: readonly number[] | null
  /** When the text came that it answers. */
  answersAt: number | null
  now: number
  /** The hour of the day where the office is, 0 to 23. */
  hour: number | null
}

/** One thing the gate looked at. */
export interface Check {
  name: 'consent' | 'guard' | 'author' | 'switch' | 'person' | 'caps' | 'quiet-hours'
  passed: boolean
  what: string
}

/** Kept on every outgoing message: why it could go out, or why it could not. */
export interface Receipt {
  goes: boolean
  checks: Check[]
}

/** The last gate, for every text that leaves. Pure; whatever is unknown does not pass. */
export function gate(facts: AtTheGate): Receipt {
  const checks = [
    consent(facts),
    guard(facts),
    ...(facts.automatic
      ? [automationIsOn(facts), noPersonHasIt(facts), withinCaps(facts), atAGoodHour(facts)]
      : [author(facts)]),
  ]
  return { goes: checks.every((check) => check.passed), checks }
}

function consent({ contact, purpose, confirmations, automatic }: AtTheGate): Check {
  const check = (passed: boolean, what: string): Check => ({ name: 'consent', passed, what })
  if (!contact) return check(false, 'Consent could not be read.')
  if (contact.optedOutAt !== null) {
    const first = purpose === 'confirmation' && confirmations === 0
    return first
      ? check(true, 'Opted out; this is the one text that confirms it.')
      : check(false, 'The contact has opted out.')
  }
  if (purpose === 'confirmation') return check(false, 'There is no opt-out to confirm.')
  // Somebody in danger is answered all the same.
  if (automatic && purpose !== 'crisis' && contact.suspectedAt !== null)
    return check(false, 'A text may have meant an opt-out; a person has to decide first.')
  return check(true, 'They texted us and have not opted out.')
}

function guard({ guardPasses }: AtTheGate): Check {
  const what = guardPasses
    ? 'The guard passes the final words.'
    : 'The guard does not pass the final words.'
  return { name: 'guard', passed: guardPasses === true, what }
}

function author({ authorMay }: AtTheGate): Check {
  const what = authorMay ? 'Its author may reply.' : 'Its author may not reply any more.'
  return { name: 'author', passed: authorMay === true, what }
}

function automationIsOn({ switchedOff, purpose }: AtTheGate): Check {
  const passed = switchedOff === false || purpose === 'confirmation'
  return {
    name: 'switch',
    passed,
    what: passed ? 'Automatic sending is on.' : 'All automatic sending is stopped.',
  }
}

function noPersonHasIt({ takenOver, purpose }: AtTheGate): Check {
  const passed = takenOver === false || purpose === 'confirmation' || purpose === 'crisis'
  return {
    name: 'person',
    passed,
    what: passed ? 'No person has taken over.' : 'A person has taken over the conversation.',
  }
}

const HOUR = 3_600_000
export const mostInAnHour = 4
export const mostInADay = 12
const mostCrisisTexts = 2

/** Bounds what a loop with another robot could cost. */
function withinCaps({ sentAutomatically, now, purpose }: AtTheGate): Check {
  const check = (passed: boolean, what: string): Check => ({ name: 'caps', passed, what })
  if (purpose === 'confirmation') return check(true, 'A confirmation counts for itself.')
  if (!sentAutomatically) return check(false, 'Earlier automatic texts could not be counted.')
  const since = (ms: number) => sentAutomatically.filter((at) => at > now - ms).length
  if (purpose === 'crisis')
    return since(HOUR) < mostCrisisTexts
      ? check(true, 'Crisis texts have a cap of their own.')
      : check(false, `Already ${mostCrisisTexts} crisis texts in an hour.`)
  if (purpose === 'greeting' && since(24 * HOUR) > 0)
    return check(false, 'A greeting goes once a day, to who got nothing else.')
  if (since(HOUR) >= mostInAnHour)
    return check(false, `Already ${mostInAnHour} automatic texts in an hour.`)
  if (since(24 * HOUR) >= mostInADay)
    return check(false, `Already ${mostInADay} automatic texts in a day.`)
  return check(true, 'Within the caps for automatic texts.')
}

const FRESH = 10 * 60_000

/** An answer within ten minutes was asked for at this hour; later than that, nights are left alone (47 CFR 64.1200(c)(1): 8 to 21). */
function atAGoodHour({ answersAt, now, hour, purpose }: AtTheGate): Check {
  const check = (passed: boolean, what: string): Check => ({ name: 'quiet-hours', passed, what })
  if (purpose === 'confirmation' || purpose === 'crisis') return check(true, 'Allowed at any hour.')
  if (answersAt !== null && now - answersAt <= FRESH)
    return check(true, 'Answers a text of the last ten minutes.')
  if (hour === null) return check(false, 'The hour could not be told.')
  return hour >= 8 && hour < 21
    ? check(true, 'Outside the quiet hours.')
    : check(false, 'It is late for them, and they wrote a while ago.')
}
