import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { App } from '../app.ts'
import type { ServerToClient } from '../wire/news.ts'
import { Announcer } from './announce.ts'

/** Who is at the other end, told by its cookie. */
export interface Listener {
  tokenHash: string
  officeIds: readonly string[]
}

type Identify = (cookie: string | undefined) => Promise<Listener | null>

/** Opens the sockets: signed-in browsers hear the news of their offices, and have nothing to say here. */
export function openSockets(
  app: App,
  http: HttpServer,
  identify: Identify,
): { close(): Promise<void> } {
  const io = new Server<Record<string, never>, ServerToClient>(http, {
    transports: ['websocket'],
    maxHttpBufferSize: 16_384,
    serveClient: false,
    allowRequest: (req, done) =>
      done(null, req.headers.origin === new URL(app.config.publicUrl).origin),
  })
  io.use((socket, next) => {
    identify(socket.handshake.headers.cookie).then(
      async (listener) => {
        if (!listener) return next(new Error('signed-out'))
        await socket.join([sessionRoom(listener.tokenHash), ...listener.officeIds.map(officeRoom)])
        next()
      },
      () => next(new Error('try-again')),
    )
  })

  const announcer = new Announcer((news) => io.to(officeRoom(news.officeId)).emit('news', news))
  app.news.on('changed', (changes) => announcer.add(changes))
  app.news.on('signedOut', (tokenHash) => io.in(sessionRoom(tokenHash)).disconnectSockets(true))
  return { close: () => io.close() }
}

const officeRoom = (id: string): string => `office:${id}`
const sessionRoom = (tokenHash: string): string => `session:${tokenHash}`
