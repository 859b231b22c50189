import type { Api, CallName } from '../server/wire/api.ts'
import type { Answer, CallArgs } from '../server/wire/route.ts'
import type { Draft, JudgedText, Problem } from '../server/wire/shapes.ts'

/** Method and path of every call; the compiler holds this table against the contract. */
const calls = {
  signIn: ['POST', '/api/session'],
  signOut: ['DELETE', '/api/session'],
  me: ['GET', '/api/me'],
  listConversations: ['GET', '/api/offices/:office/conversations'],
  counters: ['GET', '/api/offices/:office/counters'],
  changes: ['GET', '/api/offices/:office/changes'],
  openConversation: ['GET', '/api/conversations/:id'],
  earlierMessages: ['GET', '/api/conversations/:id/messages'],
  setStatus: ['PUT', '/api/conversations/:id/status'],
  assign: ['PUT', '/api/conversations/:id/assignment'],
  addNote: ['POST', '/api/conversations/:id/notes'],
  takeOver: ['PUT', '/api/conversations/:id/attention'],
  endUrgency: ['DELETE', '/api/conversations/:id/urgency'],
  consentOf: ['GET', '/api/contacts/:id/consent'],
  recordOptOut: ['POST', '/api/contacts/:id/opt-out'],
  recordConsent: ['POST', '/api/contacts/:id/opt-in'],
  decideSuspected: ['PUT', '/api/contacts/:id/suspicion'],
  listSuspected: ['GET', '/api/offices/:office/suspected'],
  autoReply: ['GET', '/api/offices/:office/auto-reply'],
  setAutoReply: ['PUT', '/api/offices/:office/auto-reply'],
  automaticSending: ['GET', '/api/automatic-sending'],
  stopAutomaticSending: ['DELETE', '/api/automatic-sending'],
  resumeAutomaticSending: ['PUT', '/api/automatic-sending'],
  tryQuestion: ['POST', '/api/offices/:office/trial'],
  measuredError: ['GET', '/api/measured-error'],
  questionOf: ['GET', '/api/messages/:id/question'],
  judgeText: ['POST', '/api/conversations/:id/verdict'],
  saveDraft: ['PUT', '/api/conversations/:id/draft'],
  discardProposal: ['DELETE', '/api/conversations/:id/proposal'],
  reply: ['POST', '/api/conversations/:id/messages'],
  steps: ['GET', '/api/messages/:id/steps'],
  listFacts: ['GET', '/api/offices/:office/facts'],
  addFact: ['POST', '/api/offices/:office/facts'],
  changeFact: ['PUT', '/api/facts/:id'],
  retireFact: ['DELETE', '/api/facts/:id'],
  restoreFact: ['POST', '/api/facts/:id/restoration'],
  importFacts: ['POST', '/api/offices/:office/facts/import'],
  listTemplates: ['GET', '/api/offices/:office/templates'],
  addTemplate: ['POST', '/api/offices/:office/templates'],
  removeTemplate: ['DELETE', '/api/templates/:id'],
  listColleagues: ['GET', '/api/offices/:office/staff'],
  listStaff: ['GET', '/api/staff'],
  addStaff: ['POST', '/api/staff'],
  phone: ['GET', '/api/simulator/phones/:number'],
  textOffice: ['POST', '/api/simulator/texts'],
} as const satisfies { [N in CallName]: readonly [Api[N]['method'], Api[N]['path']] }

/** What a refusal may carry besides the problem itself. */
export interface RefusalBody extends Problem {
  judged?: JudgedText
  draft?: Draft | null
  lines?: { line: number; why: string }[]
}

/** The server said no, in words. */
export class Refusal extends Error {
  readonly status: number
  readonly body: RefusalBody

  constructor(status: number, body: RefusalBody) {
    super(body.title)
    this.status = status
    this.body = body
  }
}

/** No answer came; whether the server heard us is not known. */
export class Unreachable extends Error {}

interface Parts {
  params?: Record<string, unknown>
  query?: Query
  body?: unknown
}

type Passed<N extends CallName> = keyof CallArgs<Api[N]> extends never
  ? [args?: Record<string, never>, signal?: AbortSignal]
  : [args: CallArgs<Api[N]>, signal?: AbortSignal]

/**
 * One call of the API.
 * @throws Refusal when the server refuses, Unreachable when it does not answer.
 */
export async function call<N extends CallName>(
  name: N,
  ...[args, signal]: Passed<N>
): Promise<Answer<Api[N]>> {
  const [method, path] = calls[name]
  const { params, query, body } = (args ?? {}) as Parts
  const answer = await send(addressOf(path, params, query), {
    method,
    credentials: 'same-origin',
    // A draft is still saved when the page is being left.
    keepalive: name === 'saveDraft',
    headers: headersFor(method, body),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (!answer.ok) throw new Refusal(answer.status, await problemOf(answer))
  return (answer.status === 204 ? null : await answer.json()) as Answer<Api[N]>
}

type Query = Record<string, string | number | boolean | null | undefined>

export function addressOf(
  path: string,
  params: Record<string, unknown> = {},
  query: Query = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, `${value}`)
  }
  return search.size ? `${filled}?${search}` : filled
}

function headersFor(method: string, body: unknown): Record<string, string> {
  return {
    accept: 'application/json',
    ...(method === 'GET' ? {} : { 'x-requested-with': 'vouch' }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new Unreachable('The server is not answering.', { cause })
  }
}

async function problemOf(answer: Response): Promise<RefusalBody> {
  const body: unknown = await answer.json().catch(() => null)
  if (body && typeof body === 'object' && 'title' in body && 'code' in body)
    return body as RefusalBody
  return { code: `http-${answer.status}`, title: 'The server could not do that just now.' }
}

export const isRefusal = (error: unknown, status?: number): error is Refusal =>
  error instanceof Refusal && (status === undefined || error.status === status)

/** One sentence for the person at the screen, whatever went wrong. */
export function sayWhy(error: unknown): string {
  if (error instanceof Refusal) return error.body.title
  if (error instanceof Unreachable) return 'The server is not answering.'
  return 'Something went wrong on this page.'
}
