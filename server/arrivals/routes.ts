import type { RequestHandler, Router } from 'express'
import type { App } from '../app.ts'
import { formOf } from '../provider/door.ts'
import { Group } from './group.ts'
import { readArrival } from './parse.ts'
import { receive, type Received } from './receive.ts'

/** The door for inbound texts, behind the signature check. Answers with empty TwiML, and only when the text is safe on disk. */
export function arrivalDoor(app: App, hooks: Router): Group<Received> {
  const group = new Group<Received>((items) => receive(app, items))
  hooks.post('/inbound', takeIn(app, group))
  return group
}

const takeIn =
  (app: App, group: Group<Received>): RequestHandler =>
  async (_req, res) => {
    const { fields, raw } = formOf(res)
    const arrival = readArrival(fields, app.config.hooks.accountSid)
    if (typeof arrival === 'string') return void res.status(400).type('text/plain').send(arrival)

    await group.add({ arrival, raw })
    res.status(200).type('text/xml').send('<Response/>')
  }
