import type { Response, Router } from 'express'
import type { App } from '../app.ts'
import { takeReport, type Report } from './report.ts'

/** The door for status reports, behind the signature check. They come late, twice and out of order. */
export function statusDoor(
  app: App,
  hooks: Router,
  formOf: (res: Response) => ReadonlyMap<string, string>,
): void {
  hooks.post('/status', async (req, res) => {
    const outboxId = typeof req.query['o'] === 'string' ? req.query['o'] : null
    const report = readReport(formOf(res), outboxId, app.config.hooks.accountSid)
    if (typeof report === 'string') return void res.status(400).type('text/plain').send(report)

    if (!(await takeReport(app, report)))
      app.log.warn({ status: report.status }, 'status report about no message of ours')
    res.status(200).type('text/xml').send('<Response/>')
  })
}

function readReport(
  fields: ReadonlyMap<string, string>,
  outboxId: string | null,
  accountSid: string,
): Report | string {
  const providerId = fields.get('MessageSid') ?? ''
  const status = fields.get('MessageStatus') ?? ''
  const errorCode = fields.get('ErrorCode') || null
  if (fields.get('AccountSid') !== accountSid) return 'AccountSid is not ours'
  if (!/^(SM|MM)[0-9a-fA-F]{32}$/.test(providerId)) return 'MessageSid is missing or malformed'
  if (!/^[a-z_]{1,40}$/.test(status)) return 'MessageStatus is missing or malformed'
  if (errorCode && !/^\d{1,6}$/.test(errorCode)) return 'ErrorCode is malformed'
  if (outboxId && !/^[\w-]{1,64}$/.test(outboxId)) return 'The outbox id is malformed'
  return { outboxId, providerId, status, errorCode }
}
