import { RateLimiterMemory } from 'rate-limiter-flexible'
import { officeFor, officesOf } from '../../db/offices.ts'
import { addStaff, allStaff, colleagues, staffByEmail, type StaffRow } from '../../db/staff.ts'
import type { App } from '../app.ts'
import { found, Refusal } from '../errors.ts'
import { permissionsOf, type Role } from '../roles.ts'
import { presentOffice, presentStaff } from '../wire/presenters.ts'
import type { Handlers } from '../wire/handlers.ts'
import type { Me } from '../wire/shapes.ts'
import { hashPassword, passwordFits } from './password.ts'
import { beginSession, leave } from './session.ts'

type Calls = 'signIn' | 'signOut' | 'me' | 'listColleagues' | 'listStaff' | 'addStaff'

export function accessRoutes(app: App, version: string): Handlers<Calls> {
  const tries = signInLimits()

  return {
    async signIn({ body }, _caller, visit) {
      const email = body.email.trim().toLowerCase()
      await tries.take(email, visit.ip)
      const staff = await staffByEmail(app.db, email)
      const fits = await passwordFits(staff?.active ? staff.passwordHash : undefined, body.password)
      if (!staff || !fits)
        throw new Refusal(401, 'wrong-sign-in', 'This e-mail and password do not match.')

      await tries.forgive(email, visit.ip)
      visit.setToken(await beginSession(app, staff.id))
      return { status: 200, body: await meOf(app, staff, version) }
    },

    async signOut(_args, caller, visit) {
      await leave(app, caller.tokenHash)
      visit.setToken(null)
      return { status: 204, body: null }
    },

    async me(_args, caller) {
      const staff = found(
        (await allStaff(app.db)).find((row) => row.id === caller.staffId),
        'account',
      )
      return { status: 200, body: await meOf(app, staff, version) }
    },

    async listColleagues({ params }, caller) {
      const { id } = found(await officeFor(app.db, caller.staffId, params.office), 'office')
      return { status: 200, body: { staff: await colleagues(app.db, id) } }
    },

    async listStaff() {
      return { status: 200, body: { staff: (await allStaff(app.db)).map(presentStaff) } }
    },

    async addStaff({ body }, caller) {
      const offices = await officesOf(app.db, caller.staffId)
      const row: StaffRow = {
        id: app.ids.next(),
        email: body.email.toLowerCase(),
        name: body.name,
        passwordHash: await hashPassword(body.password),
        role: body.role,
        active: 1,
        createdAt: app.clock.now(),
      }
      const added = await app.db.transaction().execute((tx) =>
        addStaff(
          tx,
          row,
          offices.map((office) => office.id),
        ),
      )
      if (!added)
        throw new Refusal(409, 'email-taken', 'Somebody with this e-mail address is here already.')
      return { status: 201, body: presentStaff(row) }
    },
  }
}

async function meOf(app: App, staff: StaffRow, version: string): Promise<Me> {
  const offices = await officesOf(app.db, staff.id)
  return {
    staff: presentStaff(staff),
    may: [...permissionsOf(staff.role as Role)],
    offices: offices.map(presentOffice),
    provider: app.provider.name,
    version,
  }
}

/** Ten tries in fifteen minutes for an account, a hundred for an address; whether the account exists does not matter. */
function signInLimits() {
  const byEmail = new RateLimiterMemory({ points: 10, duration: 900 })
  const byAddress = new RateLimiterMemory({ points: 100, duration: 900 })
  return {
    async take(email: string, ip: string): Promise<void> {
      try {
        await byAddress.consume(ip)
        await byEmail.consume(email)
      } catch {
        throw new Refusal(
          429,
          'too-many-tries',
          'Too many tries. Wait fifteen minutes and try again.',
        )
      }
    },
    async forgive(email: string, ip: string): Promise<void> {
      await byEmail.delete(email)
      await byAddress.reward(ip)
    },
  }
}
