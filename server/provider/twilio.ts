import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import type { Twilio } from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import type { TwilioConfig } from '../config.ts'
import type { MessageStatus } from '../wire/shapes.ts'
import { noAnswer, oddAnswer, refusal, unreachable, wordsFor } from './errors.ts'
import { statusPath } from './hooks.ts'
import type { Outcome, Provider } from './provider.ts'

/** A reply that waits longer than this at the provider is dropped rather than delivered stale. */
const validitySeconds = 3600

/**
 * Sends texts through Twilio's Messages API. The status callback names our outbox row, so that a text whose answer
 * was lost is found again.
 */
export function openTwilio(
  config: TwilioConfig,
  publicUrl: string,
  { timeoutMs = 10_000 }: { timeoutMs?: number } = {},
): Provider {
  if (config.apiUrl) mustBeLoopback(config.apiUrl)
  const departed: Departed = new WeakSet()
  const underWay = new Set<Promise<Outcome>>()
  let client: Promise<Twilio> | null = null

  const send: Provider['send'] = async ({ outboxId, to, text }) => {
    try {
      client ??= connect(config, timeoutMs, departed)
      const message = await (
        await client
      ).messages.create({
        ...config.sender,
        to,
        body: text,
        statusCallback: publicUrl + statusPath(outboxId),
        validityPeriod: validitySeconds,
      })
      return accepted(message)
    } catch (error) {
      return refused(error, departed)
    }
  }

  return {
    name: 'twilio',
    send(outgoing) {
      const sending = send(outgoing).finally(() => underWay.delete(sending))
      underWay.add(sending)
      return sending
    },
    async close() {
      await Promise.all(underWay)
    },
  }
}

/** The SDK takes some 0.2 s to load: only who sends pays for it. */
async function connect(config: TwilioConfig, timeoutMs: number, departed: Departed) {
  const { default: twilio } = await import('twilio')
  const httpClient = lineTo(twilio.RequestClient, config.apiUrl, timeoutMs, departed)
  return twilio(config.accountSid, config.authTokens[0], { httpClient })
}

function accepted(message: { sid: string; status: string; numSegments: string }): Outcome {
  if (!/^(SM|MM)[0-9a-f]{32}$/i.test(message.sid)) return refusal(oddAnswer)
  return {
    kind: 'accepted',
    providerId: message.sid,
    status: statuses[message.status] ?? 'queued',
    // A Messaging Service counts them later and says 0 until then.
    segments: Number(message.numSegments) || null,
  }
}

const statuses: Readonly<Record<string, MessageStatus>> = {
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'canceled',
}

/** Only what is certain is called certain: what may have reached the provider is `unknown`. */
function refused(error: unknown, departed: Departed): Outcome {
  if (error instanceof Busy) {
    const { code, afterMs } = error
    return { kind: 'again', code, words: wordsFor(code), afterMs }
  }
  const { request, status, code } = (error ?? {}) as Partial<SdkError>
  if (request) return refusal(departed.has(request) ? noAnswer : unreachable)
  if (status === undefined) return refusal(oddAnswer)
  if (status >= 500)
    return { kind: 'unknown', code: String(code ?? status), words: wordsFor('20500') }
  // Twilio names the rule that was broken; an answer without a code comes from something in between.
  if (status >= 400 && code) return refusal(String(code))
  return { kind: 'unknown', code: String(status), words: wordsFor(oddAnswer) }
}

/** The SDK throws two kinds: those of its HTTP client carry the request, those about an answer its status. */
interface SdkError {
  request: object
  status: number
  code: number | string
}

/** Requests that got a connection: from then on nobody knows how much of them arrived. */
type Departed = WeakSet<object>

/** Twilio's "too many requests": certainly not processed. https://www.twilio.com/docs/errors/20429 */
class Busy extends Error {
  readonly code: string
  readonly afterMs: number | null

  constructor(answer: object) {
    super('too many requests')
    const code = member(member(answer, 'body'), 'code')
    this.code = typeof code === 'number' ? String(code) : '20429'
    const retryAfter = String(member(member(answer, 'headers'), 'retry-after'))
    this.afterMs = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1000 : null
  }
}

/** The SDK's own HTTP client with a deadline, without its debug print of numbers, and with an eye on the connection. */
function lineTo(
  Base: typeof RequestClient,
  apiUrl: string | null,
  timeoutMs: number,
  departed: Departed,
): RequestClient {
  class Line extends Base {
    override async request<T>({ logLevel: _, ...options }: RequestClient.RequestOptions<T>) {
      const answer = await super.request<T>({ ...options, uri: addressOf(options.uri, apiUrl) })
      // The SDK's error for it has lost the headers.
      if (answer.statusCode === 429) throw new Busy(answer)
      return answer
    }
  }

  // Kept connections die unseen while an office is quiet; a text sent into one would be of unknown fate.
  const line = new Line({ timeout: timeoutMs, autoRetry: false, keepAlive: false })
  line.axios.interceptors.request.use((config) => ({
    ...config,
    signal: AbortSignal.timeout(timeoutMs),
    transport: watched(departed),
  }))
  return line
}

function watched(departed: Departed) {
  return {
    request(options: https.RequestOptions, listen: (response: http.IncomingMessage) => void) {
      const request = (options.protocol === 'https:' ? https : http).request(options, listen)
      const depart = () => departed.add(request)
      request.once('socket', (socket: Socket & { secureConnecting?: boolean }) => {
        if (socket.secureConnecting) socket.once('secureConnect', depart)
        else if (socket.connecting) socket.once('connect', depart)
        else depart()
      })
      return request
    },
  }
}

function addressOf(uri: string, apiUrl: string | null): string {
  const { hostname, pathname, search } = new URL(uri)
  if (!hostname.endsWith('.twilio.com')) throw new Error('Not an address of Twilio.')
  return apiUrl ? apiUrl + pathname + search : uri
}

function mustBeLoopback(url: string): void {
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname))
    throw new Error('Only a loopback address may stand in for Twilio.')
}

/** The SDK's types leave out what an answer carries. */
function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
