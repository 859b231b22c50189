import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'

export interface Child extends AsyncDisposable {
  port: number
  /** Processor time used so far by all its threads, in milliseconds. NaN where there is no /proc. */
  cpu(): Promise<number>
  /** Resolves when it has hardly worked for a moment, with the processor time used until then. */
  calm(): Promise<number>
}

/** Starts a server as a process of its own on a free port, and waits until it is ready. */
export async function startChild(
  file: string,
  env: (port: number) => Record<string, string>,
): Promise<Child> {
  const port = await freePort()
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: String(port), ...env(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-2000)))
  const exited = once(child, 'exit')

  async function cpu(): Promise<number> {
    // Fields 14 and 15 of proc(5), counted after the name in brackets; in ticks of 10 ms.
    const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  }

  async function calm(): Promise<number> {
    let last = await cpu()
    for (let tries = 0; tries < 60; tries += 1) {
      await after(250)
      const now = await cpu()
      if (!(now - last > 20)) return now
      last = now
    }
    return last
  }

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await Promise.race([exited, after(5000, null, { ref: false })])
    child.kill('SIGKILL')
  }

  if (!(await isReady(port, () => child.exitCode === null))) {
    await stop()
    throw new Error(`${file} did not become ready.\n${complaint}`)
  }
  return { port, cpu, calm, [Symbol.asyncDispose]: stop }
}

async function isReady(port: number, lives: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300 && lives(); tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) return true
    await after(100)
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
