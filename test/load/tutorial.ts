// What tutorials teach: the SDK's own check, one transaction per text, statements prepared as they come, driver defaults.
import Database from 'better-sqlite3'
import express from 'express'
import twilio from 'twilio'

const db = new Database(process.env['DATABASE_URL'])
db.exec(`
  create table if not exists contact (id integer primary key, address text not null unique);
  create table if not exists conversation (
    id integer primary key, contactId integer not null unique references contact, status text not null, lastAt text not null);
  create index if not exists conversationByTime on conversation (status, lastAt);
  create table if not exists message (
    id integer primary key, conversationId integer not null references conversation, sid text not null unique,
    body text not null, at text not null);
  create index if not exists messageByConversation on message (conversationId, at);
`)

const app = express()
app.get('/ready', (_, response) => void response.send('ready'))
app.post(
  '/hooks/twilio/inbound',
  express.urlencoded({ extended: false }),
  twilio.webhook(),
  (request, response) => {
    keep(request.body)
    response.type('text/xml').send(new twilio.twiml.MessagingResponse().toString())
  },
)
app.listen(Number(process.env['PORT']), '127.0.0.1')

function keep({ From, Body, MessageSid }: Record<string, string>): void {
  const at = new Date().toISOString()
  db.transaction(() => {
    db.prepare('insert into contact (address) values (?) on conflict do nothing').run(From)
    const contact = db.prepare('select id from contact where address = ?').pluck().get(From)
    db.prepare(
      `insert into conversation (contactId, status, lastAt) values (?, 'open', ?)
       on conflict (contactId) do update set status = 'open', lastAt = excluded.lastAt`,
    ).run(contact, at)
    const conversation = db
      .prepare('select id from conversation where contactId = ?')
      .pluck()
      .get(contact)
    db.prepare('insert into message (conversationId, sid, body, at) values (?, ?, ?, ?)').run(
      conversation,
      MessageSid,
      Body,
      at,
    )
  })()
}
