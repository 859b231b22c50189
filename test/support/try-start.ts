import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.ts'

/** Runs `npm start` as a newcomer would and waits until it names its address and answers there. */
const data = await mkdtemp(join(tmpdir(), 'vouch-start-'))
const env = { ...process.env, PORT: String(await freePort()), DATABASE_URL: join(data, 'vouch.db') }
const child = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
const tooLong = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 5 * 60_000)
try {
  const ready = await listeningAt()
  const [health, page] = await Promise.all([fetch(`${ready}/ready`), fetch(ready)])
  if (!health.ok || !(await page.text()).includes('<title>'))
    throw new Error('It started, but does not answer well.')
  console.log('npm start answers.')
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  clearTimeout(tooLong)
  process.kill(-child.pid!, 'SIGTERM')
  await rm(data, { recursive: true, force: true })
}

async function listeningAt(): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /^Vouch is ready: (\S+)/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('npm start ended without naming an address.')
}
