import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { migrate } from '../db/migrate.ts'
import { officesOf } from '../db/offices.ts'
import { openDb } from '../db/open.ts'
import { makeFirstAdmin } from './access/first-admin.ts'
import { callerOf } from './access/session.ts'
import type { App } from './app.ts'
import { answerSome } from './arrivals/answer.ts'
import { systemClock, type Clock } from './clock.ts'
import type { Config } from './config.ts'
import { stillPasses } from './drafts/judged.ts'
import { KnowledgeShelf } from './guard/knowledge/shelf.ts'
import { openHttp } from './http.ts'
import { timeOrderedIds } from './ids.ts'
import { openLog } from './log.ts'
import { Loop } from './loop.ts'
import { deliverDue } from './outbox/deliver.ts'
import { openSimulator, type Simulator } from './provider/simulator.ts'
import { openTwilio } from './provider/twilio.ts'
import { seedDemo, seedOffice } from './seed.ts'
import { openNewsDesk } from './updates/news.ts'
import { openSockets } from './updates/sockets.ts'

/** What tests bring of their own. */
export interface Parts {
  clock?: Clock
  /** Fills an empty database with the demo office; else only a bare office is made. */
  demo?: boolean
}

export interface Running {
  app: App
  /** Where the server really listens. */
  url: string
  /** Told once: the first administrator of an empty database. */
  firstAdmin: { email: string; password: string } | null
  /** Resolves when nothing is under way: no arrival, no proposal, no delivery, no callback. */
  settle(): Promise<void>
  close(): Promise<void>
}

const VERSION = '0.1.0'

/** Opens the parts in order. `close` finishes what is begun, in the other order. */
export async function start(config: Config, parts: Parts = {}): Promise<Running> {
  await migrate(config.databaseUrl)
  const db = openDb(config.databaseUrl)
  const http = createServer()
  const simulator = config.twilio ? null : simulatorFor(config, http)
  const app: App = {
    config,
    db,
    clock: parts.clock ?? systemClock,
    ids: timeOrderedIds,
    log: openLog(config.logLevel),
    news: openNewsDesk(),
    knowledge: new KnowledgeShelf(db),
    provider: simulator ?? openTwilio(config.twilio!, config.publicUrl),
  }
  const demo = parts.demo ?? false
  const { officeId, isNew } = await seedOffice(app, demo)
  const firstAdmin = await makeFirstAdmin(app, [officeId])
  if (demo && isNew) await seedDemo(app, officeId)

  const doors = openHttp(app, simulator, VERSION)
  const work = background(app, () => doors.arrivals.calm())
  http.on('request', doors.express)
  const sockets = openSockets(app, http, (cookie) => listener(app, cookie))
  await listen(http, config.port)
  work.wake()

  const settle = async () => {
    do {
      await doors.arrivals.idle()
      await work.idle()
      await simulator?.idle()
    } while (work.busy)
  }
  return {
    app,
    url: addressOf(http),
    firstAdmin,
    settle,
    async close() {
      await sockets.close()
      if (http.listening) await new Promise((done) => http.close(done))
      await doors.arrivals.idle()
      await work.close()
      await app.provider.close()
      await db.destroy()
    },
  }
}

function simulatorFor(config: Config, http: Server): Simulator {
  const { accountSid, authTokens } = config.hooks
  return openSimulator({
    accountSid,
    token: authTokens[0]!,
    publicUrl: config.publicUrl,
    callbackBase: () => addressOf(http),
    ids: timeOrderedIds,
  })
}

/** What happens after the commits: texts are considered, and what is in the outbox is delivered. */
function background(app: App, calm: () => Promise<void>) {
  const failed = (error: unknown) =>
    app.log.error({ err: error }, 'work in the background failed and is tried again')
  const answering: Loop = new Loop(async () => {
    // Taking texts in goes first: it is what the provider waits for.
    await calm()
    if (await answerSome(app)) answering.wake()
  }, failed)
  const delivering: Loop = new Loop(async () => {
    const next = await deliverDue(app, stillPasses)
    if (next !== null) delivering.wakeIn(next)
  }, failed)
  app.news.on('arrived', () => answering.wake())
  app.news.on('queued', () => delivering.wake())
  return {
    wake() {
      answering.wake()
      delivering.wake()
    },
    get busy() {
      return answering.busy || delivering.busy
    },
    async idle() {
      await answering.idle()
      await delivering.idle()
    },
    async close() {
      await answering.close()
      await delivering.close()
    },
  }
}

async function listener(app: App, cookie: string | undefined) {
  const caller = await callerOf(app, cookie)
  if (!caller) return null
  const offices = await officesOf(app.db, caller.staffId)
  return { tokenHash: caller.tokenHash, officeIds: offices.map((office) => office.id) }
}

const listen = (http: Server, port: number): Promise<void> =>
  new Promise((done, failed) => http.once('error', failed).listen(port, () => done()))

function addressOf(http: Server): string {
  const address = http.address() as AddressInfo | null
  if (!address) throw new Error('The server does not listen yet.')
  return `http://127.0.0.1:${address.port}`
}
