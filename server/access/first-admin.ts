import { randomBytes } from 'node:crypto'
import { addStaff, anyStaff } from '../../db/staff.ts'
import type { App } from '../app.ts'
import { hashPassword } from './password.ts'

/** Makes the first administrator of an empty database. Returns a password of our making, to be printed once; else null. */
export async function makeFirstAdmin(
  app: App,
  officeIds: readonly string[],
): Promise<{ email: string; password: string } | null> {
  if (await anyStaff(app.db)) return null
  const email = app.config.adminEmail.toLowerCase()
  const password = app.config.adminPassword ?? randomBytes(12).toString('base64url')
  const passwordHash = await hashPassword(password)
  await app.db.transaction().execute((tx) =>
    addStaff(
      tx,
      {
        id: app.ids.next(),
        email,
        name: 'Administrator',
        passwordHash,
        role: 'admin',
        active: 1,
        createdAt: app.clock.now(),
      },
      officeIds,
    ),
  )
  return app.config.adminPassword === null ? { email, password } : null
}
