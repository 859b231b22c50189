import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TwilioConfig } from '../../server/config.ts'
import { inboundPath, postHook, type Hooks } from '../../server/provider/hooks.ts'
import { messagesApi, type Fault } from './fake-twilio/api.ts'
import { inboundParams, newSid, statusParams, type BookedText } from './fake-twilio/messages.ts'

export type { Fault } from './fake-twilio/api.ts'

/** What our server answered to a webhook. */
export interface Answer {
  sid: string
  status: number
  body: string
}

interface TextOptions {
  /** The number it was sent to. */
  to?: string
  /** More or other parameters of the webhook. */
  params?: Record<string, string>
  /** Signed with this token instead of the first one. */
  token?: string
}

/** Twilio's Messages API and its webhooks, on loopback: the real SDK talks to it, and it calls our real server. */
export interface FakeTwilio extends AsyncDisposable {
  /** For TWILIO_API_URL. */
  readonly url: string
  /** The account, ready for `openTwilio` and the server. */
  readonly config: TwilioConfig
  /** Every text on the books that was accepted for sending, oldest first. */
  readonly sent: readonly BookedText[]
  /** How many requests to send arrived, whatever became of them. */
  readonly asked: number
  /** What our server answered to status callbacks, in order. */
  readonly answers: readonly Answer[]

  /** Statuses reported by themselves after a text was accepted, in this order; repeat or swap them as you like. */
  report: string[]
  /** Report before the create request is answered. */
  reportEarly: boolean

  /** The next requests to send that satisfy `when` meet this fault. */
  fail(
    fault: Fault,
    options?: { times?: number; when?: (params: Record<string, string>) => boolean },
  ): void
  /** Where our server listens, when that is not the address in the callbacks. */
  reach(hooks: Hooks): void
  /** Reports a status by a signed callback. */
  tell(sid: string, status: string, params?: Record<string, string>): Promise<Answer>
  /** A phone texts the office by a signed webhook. */
  text(from: string, text: string, options?: TextOptions): Promise<Answer>
  /** A text that Twilio took but could not hand over: only the list of messages knows of it. */
  textLost(from: string, text: string, options?: TextOptions): string
  /** The same webhook once more, as after a time-out. */
  repeat(sid: string): Promise<Answer>
  /** Resolves when no callback is under way. */
  idle(): Promise<void>
}

interface FakeOptions {
  hooks?: Hooks
  sender?: TwilioConfig['sender']
  accountSid?: string
  authTokens?: readonly string[]
}

export async function openFakeTwilio({
  hooks,
  sender = { from: '+15005550006' },
  accountSid = newSid('AC'),
  authTokens = [newSid('')],
}: FakeOptions = {}): Promise<FakeTwilio> {
  const [firstToken = ''] = authTokens
  const officeNumber = 'from' in sender ? sender.from : '+15005550006'
  const books: BookedText[] = []
  const webhooks = new Map<string, { params: Record<string, string>; token: string }>()
  const answers: Answer[] = []
  const underWay = new Set<Promise<unknown>>()
  let reached = hooks

  const api = messagesApi({ accountSid, authTokens, books, accepted })
  const server = createServer(api.handle)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  async function accepted(booked: BookedText, answered: Promise<unknown>): Promise<void> {
    const reporting = (
      fake.reportEarly ? reportAll(booked) : answered.then(() => reportAll(booked))
    ).finally(() => underWay.delete(reporting))
    underWay.add(reporting)
    if (fake.reportEarly) await reporting
  }

  async function reportAll({ sid }: BookedText): Promise<void> {
    // Twilio gives up on a callback that nobody takes.
    for (const status of fake.report) await fake.tell(sid, status).catch(() => {})
  }

  function receive(
    from: string,
    text: string,
    { to = officeNumber, params = {}, token = firstToken }: TextOptions,
  ) {
    const booked: BookedText = {
      sid: params['MessageSid'] ?? newSid('SM'),
      direction: 'inbound',
      from,
      to,
      text,
      messagingServiceSid: null,
      statusCallback: null,
      validityPeriod: null,
      status: 'received',
      errorCode: null,
      at: new Date(),
    }
    books.push(booked)
    webhooks.set(booked.sid, { params: { ...inboundParams(accountSid, booked), ...params }, token })
    return booked.sid
  }

  const fake: FakeTwilio = {
    url,
    config: { accountSid, authTokens, sender, apiUrl: url },
    get sent() {
      return books.filter(({ direction }) => direction === 'outbound-api')
    },
    get asked() {
      return api.asked()
    },
    answers,
    report: ['sent', 'delivered'],
    reportEarly: false,

    fail: api.fail,
    reach(hooks) {
      reached = hooks
    },

    async tell(sid, status, params = {}) {
      const booked = books.find((text) => text.sid === sid)
      if (!booked?.statusCallback) throw new Error(`The fake knows no status callback for ${sid}.`)
      booked.status = status
      booked.errorCode = Number(params['ErrorCode'] ?? 0) || null

      const { hooks, path } = split(booked.statusCallback, reached)
      const all = { ...statusParams(accountSid, booked, status), ...params }
      const answer = await hand(path, hooks, all, firstToken)
      answers.push(answer)
      return answer
    },

    text(from, text, options = {}) {
      return fake.repeat(receive(from, text, options))
    },
    textLost(from, text, options = {}) {
      return receive(from, text, options)
    },
    async repeat(sid) {
      const webhook = webhooks.get(sid)
      if (!webhook || !reached) throw new Error('The fake cannot hand this text to a server.')
      return hand(inboundPath, reached, webhook.params, webhook.token)
    },

    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await fake.idle()
    },
  }
  return fake
}

/** A callback address as path and place: the known public address is reached on loopback, any other one directly. */
function split(callback: string, reached: Hooks | undefined): { hooks: Hooks; path: string } {
  if (reached && callback.startsWith(`${reached.publicUrl}/`))
    return { hooks: reached, path: callback.slice(reached.publicUrl.length) }
  const { origin } = new URL(callback)
  return {
    hooks: { publicUrl: origin, callbackBase: () => origin },
    path: callback.slice(origin.length),
  }
}

async function hand(
  path: string,
  hooks: Hooks,
  params: Record<string, string>,
  token: string,
): Promise<Answer> {
  return { sid: params['MessageSid'] ?? '', ...(await postHook(hooks, path, params, token)) }
}
