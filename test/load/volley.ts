import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export interface Volley {
  answered: number
  refused: number
  seconds: number
  /** Milliseconds of each answer, sorted. */
  waits: Float64Array
}

/**
 * Fires ready-made requests over kept connections, each connection one after the other, until time or requests run out.
 * With `again` the requests are begun anew when they have run out. It works on sockets, because a client that costs as much as the server measures itself.
 */
export async function volley(
  port: number,
  shots: readonly Buffer[],
  { connections, ms, again = false }: { connections: number; ms: number; again?: boolean },
): Promise<Volley> {
  const waits: number[] = []
  let next = 0
  let refused = 0

  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)))
  const begun = performance.now()
  await Promise.all(
    lines.map(async (line) => {
      while (performance.now() - begun < ms) {
        if (next === shots.length && again) next = 0
        const shot = shots[next++]
        if (!shot) break
        const at = performance.now()
        if ((await line.ask(shot)) !== 200) refused += 1
        waits.push(performance.now() - at)
      }
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  for (const line of lines) line.close()
  return { answered: waits.length, refused, seconds, waits: Float64Array.from(waits).toSorted() }
}

export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export interface Line {
  /** Sends a request and resolves with the status of its answer. */
  ask(request: Buffer): Promise<number>
  close(): void
}

/** A kept connection that carries one request at a time. */
export async function openLine(port: number): Promise<Line> {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay(true)
  await once(socket, 'connect')
  let answer = ''
  let waiting: { done: (status: number) => void; failed: (error: Error) => void } | null = null

  socket.setEncoding('latin1').on('data', (chunk: string) => {
    answer += chunk
    if (!isWhole(answer)) return
    const status = Number(answer.slice(9, 12))
    answer = ''
    waiting?.done(status)
  })
  const fail = () => waiting?.failed(new Error('The server closed a connection under load.'))
  socket.on('error', fail).on('close', fail)

  return {
    ask: (request) =>
      new Promise((done, failed) => {
        waiting = { done, failed }
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, head + 2))
  return length ? answer.length >= head + 4 + Number(length[1]) : answer.endsWith('\r\n0\r\n\r\n')
}
