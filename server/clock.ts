/** Time comes in by the door: milliseconds since 1970, UTC. Tests bring their own. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
