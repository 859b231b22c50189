import { randomUUID } from 'node:crypto'
import type { Engine } from '../../db/open.ts'
import type { Clock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import type { Role } from '../../server/roles.ts'
import { start, type Running } from '../../server/start.ts'
import type { ConversationDetail, ConversationRow, Me } from '../../server/wire/shapes.ts'
import { ApiCaller } from './caller.ts'
import { emptyDatabase } from './databases.ts'
import { openFakeTwilio, type FakeTwilio } from './fake-twilio.ts'

const PUBLIC_URL = 'https://vouch.test'
const ADMIN = { email: 'admin@vouch.test', password: 'correct horse battery' }

interface Options {
  engine?: Engine
  /** The time it is, until the test moves it. */
  now?: string
  /** A clock of the test's own. */
  clock?: Clock
  /** Facts of the office, as sentences. */
  facts?: readonly string[]
  /** Without an account the simulator is the provider. */
  provider?: 'twilio' | 'simulator'
  demo?: boolean
  /** Where browsers reach it; else it listens on any port under a made-up name. */
  publicUrl?: string
  port?: number
  /** More tokens that may have signed, as while rotating. */
  moreTokens?: string[]
}

/** A member of staff at a browser, with the office they look at. */
export class Colleague extends ApiCaller {
  me!: Me
  readonly password: string

  constructor(base: string, origin: string, password: string) {
    super(base, origin)
    this.password = password
  }

  get officeId(): string {
    return this.me.offices[0]!.id
  }

  /** The conversation with a phone, opened. */
  async open(from: string): Promise<ConversationDetail> {
    return this.call('openConversation', { params: { id: (await this.row(from)).id } })
  }

  async row(from: string): Promise<ConversationRow> {
    const { rows } = await this.call('listConversations', {
      params: { office: this.officeId },
      query: { view: 'all' },
    })
    const row = rows.find((one) => one.contact.address === from)
    if (!row) throw new Error(`There is no conversation with ${from}.`)
    return row
  }

  /** Tries to send a reply to a phone. */
  async reply(
    from: string,
    text: string,
    more: { clientKey?: string; seenMessageId?: string; proposalId?: string } = {},
  ) {
    const { id } = await this.row(from)
    const { messages } = await this.call('openConversation', { params: { id } })
    const seenMessageId = messages.findLast((message) => message.direction === 'inbound')!.id
    return this.try('reply', {
      params: { id },
      body: { text, clientKey: randomUUID(), seenMessageId, ...more },
    })
  }
}

/** A whole Vouch, really listening, with a pretended phone company on loopback. */
export class TestOffice implements AsyncDisposable {
  readonly running: Running
  readonly twilio: FakeTwilio
  #now: { at: number }
  #cleanUp: () => Promise<void>

  constructor(
    running: Running,
    twilio: FakeTwilio,
    now: { at: number },
    cleanUp: () => Promise<void>,
  ) {
    this.running = running
    this.twilio = twilio
    this.#now = now
    this.#cleanUp = cleanUp
  }

  get app() {
    return this.running.app
  }

  /** The words of every text the phone company took. */
  get sent(): { to: string; text: string }[] {
    return this.twilio.sent.map(({ to, text }) => ({ to, text }))
  }

  text(from: string, text: string, params: Record<string, string> = {}) {
    return this.twilio.text(from, text, { params })
  }

  /** Signs somebody in; others than the administrator are added first. */
  async colleague(role: Role = 'admin'): Promise<Colleague> {
    const admin = await this.#signIn(ADMIN.email, ADMIN.password)
    if (role === 'admin') return admin
    const [email, password] = [`${role}-${randomUUID()}@vouch.test`, 'a long enough password']
    await admin.call('addStaff', { body: { name: `An ${role}`, email, password, role } })
    return this.#signIn(email, password)
  }

  /** Waits until nothing is under way on either side. */
  async settle(): Promise<void> {
    let seen = -1
    while (seen !== this.twilio.answers.length) {
      seen = this.twilio.answers.length
      await this.running.settle()
      await this.twilio.idle()
    }
    await this.running.settle()
  }

  /** Lets time pass, and what was waiting for it happen. */
  async later(ms: number): Promise<void> {
    this.#now.at += ms
    this.app.news.emit('queued')
    await this.settle()
  }

  async #signIn(email: string, password: string): Promise<Colleague> {
    const colleague = new Colleague(this.running.url, this.app.config.publicUrl, password)
    colleague.me = await colleague.call('signIn', { body: { email, password } })
    return colleague
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.running.close()
    await this.twilio[Symbol.asyncDispose]()
    await this.#cleanUp()
  }
}

export async function openTestOffice({
  engine = 'sqlite',
  now = '2026-12-01T10:00:00-05:00',
  clock,
  facts = [],
  provider = 'twilio',
  demo = false,
  moreTokens = [],
  publicUrl = PUBLIC_URL,
  port = 0,
}: Options = {}): Promise<TestOffice> {
  const database = await emptyDatabase(engine)
  const twilio = await openFakeTwilio()
  const config = {
    ...readConfig({
      PUBLIC_URL: publicUrl,
      PORT: String(port),
      DATABASE_URL: database.url,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      LOG_LEVEL: 'silent',
    }),
    ...(provider === 'twilio'
      ? {
          twilio: twilio.config,
          hooks: { ...twilio.config, authTokens: [...twilio.config.authTokens, ...moreTokens] },
        }
      : {}),
  }
  const time = { at: Date.parse(now) }
  const running = await start(config, { clock: clock ?? { now: () => time.at }, demo })
  twilio.reach({ publicUrl, callbackBase: () => running.url })

  const office = new TestOffice(running, twilio, time, async () => database[Symbol.asyncDispose]())
  if (facts.length > 0) await publish(office, facts)
  return office
}

async function publish(office: TestOffice, facts: readonly string[]): Promise<void> {
  const admin = await office.colleague()
  const jsonl = facts
    .map((text, i) => JSON.stringify({ id: `f${i + 1}`, title: `Fact ${i + 1}`, text }))
    .join('\n')
  await admin.call('importFacts', { params: { office: admin.officeId }, body: { jsonl } })
}
