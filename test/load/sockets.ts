import { setTimeout as after } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import type { News, ServerToClient } from '../../server/wire/news.ts'
import { percentile, openLine } from './volley.ts'

type Listener = Socket<ServerToClient>

export interface Hearing {
  sockets: number
  posted: number
  /** Of posted × sockets. */
  heard: number
  p50: number
  p99: number
}

/** Signs in as the administrator. @returns the session's cookie. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'vouch', Origin: url }
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('vouch_session='))
  if (!answer.ok || !cookie) throw new Error(`Signing in was answered with ${answer.status}.`)
  return cookie.split(';', 1)[0] ?? ''
}

/**
 * Posts the shots evenly and clocks each from the webhook to the news of it in every socket. News do not name
 * the text; they are counted, in order, which is the order of arrival at a rate the server keeps up with.
 */
export async function hear(
  port: number,
  cookie: string,
  shots: readonly Buffer[],
  { sockets, perSecond }: { sockets: number; perSecond: number },
): Promise<Hearing> {
  const postedAt: number[] = []
  const waits: number[] = []
  const listeners = await Promise.all(Array.from({ length: sockets }, () => listen(port, cookie)))
  for (const listener of listeners) {
    let count = 0
    listener.on('news', (news: News) => {
      const now = performance.now()
      for (const { type } of news.changes) {
        if (type !== 'message') continue
        const at = postedAt[count++]
        if (at !== undefined) waits.push(now - at)
      }
    })
  }

  await post(port, shots, perSecond, postedAt)
  for (let tries = 0; tries < 50 && waits.length < shots.length * sockets; tries += 1)
    await after(100)
  for (const listener of listeners) listener.disconnect()

  const sorted = Float64Array.from(waits).toSorted()
  const [p50, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.99)]
  return { sockets, posted: shots.length, heard: waits.length, p50, p99 }
}

async function post(
  port: number,
  shots: readonly Buffer[],
  perSecond: number,
  postedAt: number[],
): Promise<void> {
  const line = await openLine(port)
  const begun = performance.now()
  for (const [index, shot] of shots.entries()) {
    await after(Math.max(0, begun + (index * 1000) / perSecond - performance.now()))
    postedAt.push(performance.now())
    const status = await line.ask(shot)
    if (status !== 200) throw new Error(`A webhook was answered with ${status}.`)
  }
  line.close()
}

function listen(port: number, cookie: string): Promise<Listener> {
  const url = `http://127.0.0.1:${port}`
  const socket: Listener = io(url, {
    transports: ['websocket'],
    extraHeaders: { Cookie: cookie, Origin: url },
    forceNew: true,
    reconnection: false,
  })
  return new Promise((connected, failed) => {
    socket.once('connect', () => connected(socket))
    socket.once('connect_error', failed)
  })
}
