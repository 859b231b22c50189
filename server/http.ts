import { resolve } from 'node:path'
import express, {
  Router,
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Response,
} from 'express'
import helmet from 'helmet'
import { z, ZodError } from 'zod'
import { accessRoutes } from './access/routes.ts'
import { callerOf, cookieName, SESSION_LASTS } from './access/session.ts'
import type { App } from './app.ts'
import type { Group } from './arrivals/group.ts'
import type { Received } from './arrivals/receive.ts'
import { arrivalDoor } from './arrivals/routes.ts'
import { automationRoutes } from './automation/routes.ts'
import { consentRoutes } from './consent/routes.ts'
import { conversationRoutes } from './conversations/routes.ts'
import { draftRoutes } from './drafts/routes.ts'
import { Refusal } from './errors.ts'
import { knowledgeRoutes } from './guard/knowledge/routes.ts'
import { isMoving, isWritable } from './outbox/health.ts'
import { formOf, signedForms } from './provider/door.ts'
import { phoneRoutes } from './provider/routes.ts'
import type { Simulator } from './provider/simulator.ts'
import { mayDo } from './roles.ts'
import { statusDoor } from './status/routes.ts'
import { updateRoutes } from './updates/routes.ts'
import { api, type CallName } from './wire/api.ts'
import type { Caller, Handlers, Visit } from './wire/handlers.ts'
import { openApi } from './wire/openapi.ts'
import type { RouteDef } from './wire/route.ts'

/** The whole of HTTP: public doors, the sign-in gate with each room's routes, the pages, and errors last. */
export function openHttp(
  app: App,
  simulator: Simulator | null,
  version: string,
): { express: Express; arrivals: Group<Received> } {
  const server = express()
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', app.config.trustProxy)
    .set('query parser', 'simple')

  const hooks = Router()
  const group = arrivalDoor(app, hooks)
  statusDoor(app, hooks, (res) => formOf(res).fields)
  server.use('/hooks/twilio', signedForms(app), hooks)

  server.use(headers(app))
  health(app, server)
  mount(app, server, {
    ...accessRoutes(app, version),
    ...automationRoutes(app),
    ...consentRoutes(app),
    ...conversationRoutes(app),
    ...draftRoutes(app),
    ...knowledgeRoutes(app),
    ...phoneRoutes(app, simulator),
    ...updateRoutes(app),
  })
  server.get('/api/openapi.json', (_req, res) => void res.json(openApi(version)))
  server.use('/api', () => {
    throw new Refusal(404, 'not-found', 'There is no such call.')
  })
  pages(server)
  server.use(errors(app))
  return { express: server, arrivals: group }
}

function headers(app: App): RequestHandler {
  const socket = app.config.publicUrl.replace(/^http/, 'ws')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", socket],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    strictTransportSecurity: app.config.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
  })
}

function health(app: App, server: Express): void {
  server.get('/health', (_req, res) => void res.json({ live: true }))
  server.get('/ready', async (_req, res) => {
    const [database, outbox] = await Promise.all([isWritable(app), isMoving(app)])
    res.status(database && outbox ? 200 : 503).json({ database, outbox })
  })
}

/** Mounts every call of the API behind its gate. A call without a named permission does not start. */
function mount(app: App, server: Express, handlers: Handlers): void {
  for (const [name, definition] of Object.entries(api) as [CallName, RouteDef][]) {
    if (!definition.who) throw new Error(`The call ${name} does not say who may make it.`)
    const method = definition.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'
    const limit = name === 'importFacts' ? '6mb' : '64kb'
    const handle = handlers[name] as unknown as LooseHandler
    server[method](
      definition.path,
      sameOrigin(app, definition),
      gate(app, definition),
      express.json({ limit }),
      run(app, definition, handle),
    )
  }
}

type LooseHandler = (
  args: { params?: unknown; query?: unknown; body?: unknown },
  caller: Caller | null,
  visit: Visit,
) => Promise<{ status: number; body: unknown }>

/** A request that changes something must come from our own pages: no other site can set this header or this origin. */
const sameOrigin =
  (app: App, { method }: RouteDef): RequestHandler =>
  (req, _res, next) => {
    if (method === 'GET') return next()
    const origin = req.get('origin')
    const foreign = origin !== undefined && origin !== new URL(app.config.publicUrl).origin
    if (foreign || req.get('x-requested-with') !== 'vouch')
      throw new Refusal(403, 'foreign-origin', 'This request did not come from Vouch itself.')
    next()
  }

const gate =
  (app: App, { who }: RouteDef): RequestHandler =>
  async (req, res, next) => {
    if (who === 'anyone') return next()
    const caller = await callerOf(app, req.headers.cookie)
    if (!caller) throw new Refusal(401, 'signed-out', 'Please sign in.')
    if (who !== 'signed-in' && !mayDo(caller.role, who))
      throw new Refusal(403, 'not-allowed', 'Your role does not allow this.')
    res.locals['caller'] = caller
    next()
  }

const run =
  (app: App, { params, query, body }: RouteDef, handle: LooseHandler): RequestHandler =>
  async (req, res) => {
    const args = {
      ...(params && { params: parse(params, req.params) }),
      ...(query && { query: parse(query, req.query) }),
      ...(body && { body: parse(body, req.body ?? {}) }),
    }
    const visit: Visit = { ip: req.ip ?? '', setToken: (token) => setCookie(app, res, token) }
    const reply = await handle(args, (res.locals['caller'] as Caller | undefined) ?? null, visit)
    res.set('cache-control', 'no-store')
    if (reply.status === 204) res.status(204).end()
    else res.status(reply.status).json(reply.body)
  }

function parse(schema: z.ZodType, value: unknown): unknown {
  return schema.parse(value)
}

function setCookie(app: App, res: Response, token: string | null): void {
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    secure: app.config.publicUrl.startsWith('https:'),
    path: '/',
  } as const
  if (token === null) res.clearCookie(cookieName, options)
  else res.cookie(cookieName, token, { ...options, maxAge: SESSION_LASTS })
}

/** The built client; every address that is no file is a place in it. */
function pages(server: Express): void {
  const dist = resolve(import.meta.dirname, '../client/dist')
  server.use(
    '/assets',
    express.static(`${dist}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  server.use(express.static(dist, { index: false }))
  server.get('/{*place}', (_req, res) => {
    res.set('cache-control', 'no-cache').sendFile('index.html', { root: dist })
  })
}

/** Refusals are answered with their code; anything else is a bug, answered without details. */
const errors =
  (app: App): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    const requestId = app.ids.next()
    if (res.headersSent) return void res.destroy()
    if (error instanceof Refusal)
      return void res
        .status(error.status)
        .json({ code: error.code, title: error.message, requestId, ...error.more })
    if (error instanceof ZodError)
      return void res.status(400).json({ ...invalid(error), requestId })
    const status = clientFault(error)
    if (status)
      return void res
        .status(status)
        .json({ code: 'bad-request', title: 'This request cannot be read.', requestId })

    app.log.error(
      {
        err: error,
        requestId,
        method: req.method,
        route: (req.route as { path?: string } | undefined)?.path,
      },
      'a request failed',
    )
    res.status(500).json({
      code: 'failed',
      title: 'Something went wrong here. Nothing was lost; try again.',
      requestId,
    })
  }

const invalid = (error: ZodError) => ({
  code: 'invalid',
  title: error.issues[0]?.message ?? 'This request is not right.',
  fields: error.issues.map((issue) => ({ path: issue.path.join('.'), why: issue.message })),
})

/** Express marks what the client did wrong (too large, not JSON) with a 4xx status. */
function clientFault(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0
  return status >= 400 && status < 500 ? status : null
}
