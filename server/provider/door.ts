import { raw, type Request, type RequestHandler, type Response } from 'express'
import type { App } from '../app.ts'
import { validSignature } from './signature.ts'

/** The fields of a signed form, by name. */
export type Fields = ReadonlyMap<string, string>

/** What the signature check leaves for the doors behind it. */
export interface SignedForm {
  fields: Fields
  raw: Buffer
}

/** Reads a form of at most 64 KB and lets it through only if the provider signed it. */
export const signedForms = (app: App): RequestHandler[] => [
  raw({ type: () => true, limit: '64kb' }),
  check(app),
]

/** The form of a request that came through `signedForms`. */
export const formOf = (res: Response): SignedForm => res.locals['form'] as SignedForm

const check =
  (app: App): RequestHandler =>
  (req, res, next) => {
    if (req.method !== 'POST') return refuse(res, 405, 'Only POST is taken here.')
    const fields = Buffer.isBuffer(req.body) ? readForm(req.body.toString('utf8')) : null
    if (!fields) return refuse(res, 400, 'The form is empty or names a field twice.')
    if (!isSigned(app, req, fields)) return refuse(res, 403, 'The signature is missing or wrong.')
    res.locals['form'] = { fields, raw: req.body as Buffer } satisfies SignedForm
    next()
  }

/** The signed address is the configured one: Host and X-Forwarded-* are anybody's to write. */
function isSigned(app: App, req: Request, fields: Fields): boolean {
  const url = app.config.publicUrl + req.originalUrl
  return validSignature(
    app.config.hooks.authTokens,
    req.get('x-twilio-signature') ?? '',
    url,
    Object.fromEntries(fields),
  )
}

/**
 * Null when a name occurs twice: the signature joins names and values without separators and takes doubled
 * values once (twilio 6.2.0), so a doubled name is never the provider's.
 */
export function readForm(body: string): Fields | null {
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(body)) {
    if (fields.has(name)) return null
    fields.set(name, value)
  }
  return fields.size > 0 ? fields : null
}

function refuse(res: Response, status: number, why: string): void {
  res.status(status).type('text/plain').send(why)
}
