import type { Finding, Span } from '../wire/verdict.ts'
import type { Part } from './lanes/lanes.ts'
import type { Reading } from './reading/read.ts'

/** Tiles the whole draft: every character belongs to exactly one span. Denied words win over every lane. */
export function spansOf(
  reading: Reading,
  parts: readonly Part[],
  findings: readonly Finding[],
): Span[] {
  const length = reading.typed.length
  const lanes: (Omit<Span, 'start' | 'end'> | undefined)[] = Array.from({ length })
  const paint = (start: number, end: number, lane: Omit<Span, 'start' | 'end'>) =>
    lanes.fill(lane, start, end)
  for (const part of parts) paintPart(reading, part, paint)
  for (const finding of findings)
    if (finding.severity === 'block') paint(finding.start, finding.end, { lane: 'denied' })
  return tile(lanes, length)
}

function paintPart(
  reading: Reading,
  part: Part,
  paint: (start: number, end: number, lane: Omit<Span, 'start' | 'end'>) => void,
): void {
  const words = reading.words.slice(part.segment.from, part.segment.to)
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const fact =
    part.lane === 'public' && part.claim?.fit ? { factId: part.claim.fit.source.fact.id } : {}
  paint(start, end, { lane: part.lane, ...fact })
  if (part.lane !== 'public') return
  for (const value of reading.values)
    if (value.from >= part.segment.from && value.to <= part.segment.to)
      paint(reading.words[value.from]?.start ?? 0, reading.words[value.to - 1]?.end ?? 0, {
        lane: 'value',
        ...fact,
      })
}

/** Runs of one lane; what lies between two words goes with the word before it. */
function tile(lanes: (Omit<Span, 'start' | 'end'> | undefined)[], length: number): Span[] {
  const spans: Span[] = []
  const first = lanes.find((lane) => lane !== undefined) ?? { lane: 'unclaimed' as const }
  for (let at = 0; at < length; at++) {
    const last = spans.at(-1)
    const lane = lanes[at] ?? (last ? null : first)
    if (last && (lane === null || (lane.lane === last.lane && lane.factId === last.factId)))
      last.end = at + 1
    else if (lane) spans.push({ start: at, end: at + 1, ...lane })
  }
  return spans
}
