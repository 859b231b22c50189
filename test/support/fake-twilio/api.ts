import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { newSid, shown, type BookedText } from './messages.ts'
import { internal, notFound, refusalOf, tooMany, unauthorized, type ApiError } from './refusals.ts'

type Params = Record<string, string>

/** What may go wrong with a request to send. `accepted` says whether the text goes out nevertheless. */
export type Fault =
  | { kind: 'busy'; retryAfter?: number; code?: number }
  | { kind: 'error'; accepted: boolean; status?: number }
  | { kind: 'garbage'; accepted: boolean; status?: number }
  | { kind: 'reset'; accepted: boolean }
  | { kind: 'hang'; accepted: boolean }
  | { kind: 'slow'; ms: number }
  | { kind: 'refuse'; code: number; status?: number }

interface Planned {
  fault: Fault
  times: number
  when: (params: Params) => boolean
}

interface Parts {
  accountSid: string
  authTokens: readonly string[]
  books: BookedText[]
  /** Called for each accepted text; the answer is held back until it resolves. `answered` tells when it was given. */
  accepted: (booked: BookedText, answered: Promise<unknown>) => Promise<void>
}

/** The part of https://www.twilio.com/docs/messaging/api/message-resource that we use, with faults on demand. */
export function messagesApi({ accountSid, authTokens, books, accepted }: Parts) {
  const base = `/2010-04-01/Accounts/${accountSid}/Messages`
  const planned: Planned[] = []
  let asked = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake')
    const params = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
    if (!signedIn(request)) return refuse(response, unauthorized)

    if (request.method === 'POST' && pathname === `${base}.json`) return create(params, response)
    if (request.method === 'GET' && pathname === `${base}.json`) return list(searchParams, response)
    const booked = books.find(({ sid }) => pathname === `${base}/${sid}.json`)
    if (request.method !== 'GET' || !booked) return refuse(response, notFound)
    return json(response, 200, shown(accountSid, booked))
  }

  function signedIn({ headers }: IncomingMessage): boolean {
    return authTokens.some(
      (token) => headers.authorization === `Basic ${btoa(`${accountSid}:${token}`)}`,
    )
  }

  async function create(params: Params, response: ServerResponse): Promise<void> {
    asked += 1
    const fault = faultFor(params)
    if (fault?.kind === 'slow') await after(fault.ms)
    if (fault?.kind === 'busy') {
      if (fault.retryAfter !== undefined) response.setHeader('Retry-After', fault.retryAfter)
      return refuse(response, { ...tooMany, code: fault.code ?? tooMany.code })
    }
    if (fault?.kind === 'refuse')
      return refuse(response, { status: fault.status ?? 400, code: fault.code, message: 'Refused' })

    const refusal = refusalOf(params)
    if (refusal) return refuse(response, refusal)
    const booked = bookingOf(params)
    if (!fault || !('accepted' in fault) || fault.accepted) {
      books.push(booked)
      await accepted(booked, once(response, 'close'))
    }
    if (!fault || fault.kind === 'slow') return json(response, 201, shown(accountSid, booked))
    misanswer(fault, response)
  }

  function faultFor(params: Params): Fault | undefined {
    const plan = planned.find(({ times, when }) => times > 0 && when(params))
    if (plan) plan.times -= 1
    return plan?.fault
  }

  function list(query: URLSearchParams, response: ServerResponse): void {
    const found = books.filter((booked) => matches(booked, query)).toReversed()
    const size = Number(query.get('PageSize') ?? 50)
    const page = Number(query.get('Page') ?? 0)
    const next = new URLSearchParams(query)
    next.set('Page', String(page + 1))
    json(response, 200, {
      messages: found
        .slice(page * size, (page + 1) * size)
        .map((booked) => shown(accountSid, booked)),
      page,
      page_size: size,
      uri: `${base}.json?${query}`,
      next_page_uri: found.length > (page + 1) * size ? `${base}.json?${next}` : null,
    })
  }

  return {
    handle: (request: IncomingMessage, response: ServerResponse): void => {
      answer(request, response).catch((error: Error) => response.destroy(error))
    },
    fail: (
      fault: Fault,
      { times = 1, when = () => true }: Partial<Omit<Planned, 'fault'>> = {},
    ): void => {
      planned.push({ fault, times, when })
    },
    asked: () => asked,
  }
}

function bookingOf(params: Params): BookedText {
  return {
    sid: newSid('SM'),
    direction: 'outbound-api',
    from: params['From'] ?? null,
    to: params['To'] ?? '',
    text: params['Body'] ?? '',
    messagingServiceSid: params['MessagingServiceSid'] ?? null,
    statusCallback: params['StatusCallback'] ?? null,
    validityPeriod: Number(params['ValidityPeriod'] ?? 0) || null,
    status: params['MessagingServiceSid'] ? 'accepted' : 'queued',
    errorCode: null,
    at: new Date(),
  }
}

function misanswer(fault: Fault, response: ServerResponse): void {
  if (fault.kind === 'error') refuse(response, { ...internal, status: fault.status ?? 500 })
  if (fault.kind === 'garbage')
    response.writeHead(fault.status ?? 200, { 'Content-Type': 'text/html' }).end('<p>hello')
  if (fault.kind === 'reset') response.socket?.resetAndDestroy()
}

/** DateSent filters come as `DateSent`, `DateSent<` and `DateSent>`; all of them include the moment itself. */
function matches({ to, from, at }: BookedText, query: URLSearchParams): boolean {
  const moment = (name: string) => (query.has(name) ? Date.parse(query.get(name) ?? '') : null)
  const [day, before, after] = [moment('DateSent'), moment('DateSent<'), moment('DateSent>')]
  const sent = Math.floor(at.getTime() / 1000) * 1000
  return (
    (!query.has('To') || query.get('To') === to) &&
    (!query.has('From') || query.get('From') === from) &&
    (day === null || at.toISOString().slice(0, 10) === new Date(day).toISOString().slice(0, 10)) &&
    (before === null || sent <= before) &&
    (after === null || sent >= after)
  )
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
  return body
}

function refuse(response: ServerResponse, { status, code, message }: ApiError): void {
  json(response, status, {
    code,
    message,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  })
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
