import { createHash, randomBytes } from 'node:crypto'
import {
  addSession,
  dropOldSessions,
  endSession,
  staffOfSession,
  touchSession,
} from '../../db/staff.ts'
import type { App } from '../app.ts'
import type { Role } from '../roles.ts'
import type { Caller } from '../wire/handlers.ts'

const HOUR = 3_600_000
/** A session ends twelve hours after sign-in, and two hours after it was last used. */
export const SESSION_LASTS = 12 * HOUR
const IDLE_LASTS = 2 * HOUR
const TOUCH_EVERY = 60_000

export const cookieName = 'vouch_session'

/** Begins a session. The token goes into the cookie and nowhere else; the table keeps its hash. */
export async function beginSession(app: App, staffId: string): Promise<string> {
  const [token, now] = [randomBytes(32).toString('base64url'), app.clock.now()]
  await app.db.transaction().execute(async (tx) => {
    await dropOldSessions(tx, now)
    await addSession(tx, {
      tokenHash: hashOf(token),
      staffId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + SESSION_LASTS,
    })
  })
  return token
}

/** Ends a session; its sockets close at once. */
export async function leave(app: App, tokenHash: string): Promise<void> {
  await app.db.transaction().execute((tx) => endSession(tx, tokenHash))
  app.news.emit('signedOut', tokenHash)
}

/** Who a cookie header stands for; null when its session is unknown, too old or not used for too long. */
export async function callerOf(app: App, cookies: string | undefined): Promise<Caller | null> {
  const token = tokenIn(cookies)
  if (!token) return null
  const [tokenHash, now] = [hashOf(token), app.clock.now()]
  const staff = await staffOfSession(app.db, tokenHash, now, IDLE_LASTS)
  if (!staff) return null

  if (now - staff.lastSeenAt > TOUCH_EVERY)
    await app.db.transaction().execute((tx) => touchSession(tx, tokenHash, now))
  return { staffId: staff.id, name: staff.name, role: staff.role as Role, tokenHash }
}

function tokenIn(cookies: string | undefined): string | null {
  const pair = cookies
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`))
  return pair?.slice(cookieName.length + 1) || null
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
