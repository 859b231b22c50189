/**
 * Nothing moves under the pointer: while the list is in use, rows keep their places, and what is new
 * or moved up waits behind a pill.
 */
export function settle(
  shown: readonly string[],
  latest: readonly string[],
  free: boolean,
): { order: readonly string[]; waiting: number } {
  if (free || shown.length === 0) return { order: latest, waiting: 0 }

  const present = new Set(latest)
  const stay = shown.filter((id) => present.has(id))
  const lastShown = latest.findIndex((id) => id === lowest(stay, latest))
  const known = new Set(stay)
  const below = latest.slice(lastShown + 1).filter((id) => !known.has(id))
  const above = latest.slice(0, lastShown + 1).filter((id) => !known.has(id))
  return { order: [...stay, ...below], waiting: above.length + movedUp(stay, latest) }
}

/** The shown row that stands lowest in the latest order. */
function lowest(stay: readonly string[], latest: readonly string[]): string | undefined {
  const known = new Set(stay)
  return latest.findLast((id) => known.has(id))
}

/** Rows that would rise above one they now stand below. */
function movedUp(stay: readonly string[], latest: readonly string[]): number {
  const place = new Map(latest.map((id, index) => [id, index]))
  let best = -1
  let moved = 0
  for (const id of stay) {
    const at = place.get(id)!
    if (at < best) moved += 1
    best = Math.max(best, at)
  }
  return moved
}

export const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])
