// How fast texts are taken in, safely on disk, beside a bare Express and a tutorial's app in the same run; and how
// soon browsers hear of them. `node test/load/inbound.ts [--rounds 3] [--seconds 3] [--connections 32]`
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openFakeTwilio } from '../support/fake-twilio.ts'
import { newSid } from '../support/fake-twilio/messages.ts'
import { startChild, type Child } from './child.ts'
import { signedShots, type Account } from './shots.ts'
import { hear, signIn } from './sockets.ts'
import { percentile, volley } from './volley.ts'

const account: Account = { accountSid: newSid('AC'), token: newSid(''), number: '+15005550006' }
const admin = { email: 'load@example.edu', password: `${newSid('')}-Aa1` }

interface Round {
  perSecond: number
  p50: number
  p99: number
  /** Microseconds of processor per request, until the answer and until all that follows is done. */
  cpu: number
  cpuAll: number
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string', default: 'bare,ours,tutorial' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const connections = Number(values.connections)
await measure()

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vouch-load-'))
  try {
    await using fake = await openFakeTwilio({
      accountSid: account.accountSid,
      authTokens: [account.token],
    })
    await using children = await startAll(folder, fake.url)
    await takeIn(children.all)
    const ours = children.all.get('ours')
    if (ours) await tell(ours)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Part one: the three in turn, round after round, so that a noisy moment hits them alike. */
async function takeIn(children: ReadonlyMap<string, Child>): Promise<void> {
  const results = new Map<string, Round[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, child] of children) {
      results.set(name, [...(results.get(name) ?? []), await oneRound(name, child)])
    }
  }
  printRounds(results)
}

async function oneRound(name: string, child: Child): Promise<Round> {
  // What keeps nothing may see the same texts again; the others get more than they can take.
  const again = name === 'bare'
  const shots = signedShots(account, child.port, again ? 5000 : 12_000 * seconds)
  const before = await child.calm()
  const {
    answered,
    refused,
    seconds: took,
    waits,
  } = await volley(child.port, shots, {
    connections,
    ms: seconds * 1000,
    again,
  })
  const cpu = await child.cpu()
  if (refused > 0) throw new Error(`${name} refused ${refused} of ${answered} webhooks.`)
  return {
    perSecond: answered / took,
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    cpu: ((cpu - before) * 1000) / answered,
    cpuAll: (((await child.calm()) - before) * 1000) / answered,
  }
}

/** Part two: from the webhook to the news in open browsers. */
async function tell(ours: Child): Promise<void> {
  const cookie = await signIn(`http://127.0.0.1:${ours.port}`, admin.email, admin.password)
  const perSecond = 50
  const rows = []
  for (const sockets of [1, 100]) {
    await ours.calm()
    const shots = signedShots(account, ours.port, perSecond * 5)
    const { posted, heard, p50, p99 } = await hear(ours.port, cookie, shots, { sockets, perSecond })
    rows.push([`${sockets}`, `${heard} of ${posted * sockets}`, p50.toFixed(1), p99.toFixed(1)])
  }
  console.log(`\nFrom the webhook to the news in open sockets, ${perSecond} texts/s for 5 s:`)
  printTable(['sockets', 'heard', 'p50 ms', 'p99 ms'], rows)
}

async function startAll(folder: string, twilioUrl: string) {
  const starts: Record<string, () => Promise<Child>> = {
    bare: () => startChild(file('./bare.ts'), () => ({})),
    ours: () =>
      startChild(file('../../server/main.ts'), (port) => ({
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        DATABASE_URL: join(folder, 'ours.db'),
        TWILIO_ACCOUNT_SID: account.accountSid,
        TWILIO_AUTH_TOKEN: account.token,
        TWILIO_FROM: account.number,
        TWILIO_API_URL: twilioUrl,
        ADMIN_EMAIL: admin.email,
        ADMIN_PASSWORD: admin.password,
      })),
    tutorial: () =>
      startChild(file('./tutorial.ts'), () => ({
        DATABASE_URL: join(folder, 'tutorial.db'),
        TWILIO_AUTH_TOKEN: account.token,
      })),
  }

  await using opened = new AsyncDisposableStack()
  const all = new Map<string, Child>()
  for (const name of values.only.split(',')) {
    const start = starts[name]
    if (start) all.set(name, opened.use(await start()))
  }
  const kept = opened.move()
  return { all, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

function printRounds(results: ReadonlyMap<string, Round[]>): void {
  console.log(
    `${rounds} rounds of ${seconds} s at ${connections} connections, medians; Node ${process.version}`,
  )
  const rows = [...results].map(([name, all]) => {
    const mid = (key: keyof Round) => median(all.map((round) => round[key]))
    return [
      name,
      mid('perSecond').toFixed(0),
      mid('p50').toFixed(1),
      mid('p99').toFixed(1),
      mid('cpu').toFixed(0),
      mid('cpuAll').toFixed(0),
    ]
  })
  printTable(['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU µs', 'with what follows'], rows)

  const rate = (name: string) => median((results.get(name) ?? []).map(({ perSecond }) => perSecond))
  for (const other of ['bare', 'tutorial'])
    if (results.has('ours') && results.has(other))
      console.log(`ours / ${other}: ${(rate('ours') / rate(other)).toFixed(2)}`)
}

function printTable(head: string[], rows: string[][]): void {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  )
  for (const row of [head, ...rows])
    console.log(
      row.map((cell, column) => cell[column ? 'padStart' : 'padEnd'](widths[column]!)).join('  '),
    )
}

function median(numbers: number[]): number {
  return percentile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  )
}

function file(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
