import { demoFacts, demoOffice, demoTemplates, demoTexts } from '../db/seed/demo.ts'
import { addDrafts } from '../db/drafts.ts'
import { conversationByAddress } from '../db/conversations.ts'
import { addNumber, addOffice, firstOffice } from '../db/offices.ts'
import { colleagues } from '../db/staff.ts'
import { addTemplate } from '../db/templates.ts'
import type { App } from './app.ts'
import { receive } from './arrivals/receive.ts'
import { carriedBy, judgeFor } from './drafts/judged.ts'
import { takeIn } from './guard/knowledge/edit.ts'
import { readFacts } from './guard/knowledge/import.ts'
import { enqueue } from './outbox/enqueue.ts'
import { commit } from './updates/commit.ts'

/** The office a first start finds, or makes. */
export interface Seeded {
  officeId: string
  isNew: boolean
}

/** Makes the first office of an empty database, and sees to it that our number is known. */
export async function seedOffice(app: App, demo: boolean): Promise<Seeded> {
  const existing = await firstOffice(app.db)
  const officeId = existing?.id ?? (await makeOffice(app, demo))
  const number = ownNumber(app)
  if (number) await app.db.transaction().execute((tx) => addNumber(tx, number, officeId))
  return { officeId, isNew: !existing }
}

/** The number people text; a Messaging Service has several, which make themselves known by their texts. */
function ownNumber({ config: { twilio } }: App): string | null {
  if (!twilio) return demoOffice.number
  return 'from' in twilio.sender ? twilio.sender.from : null
}

async function makeOffice(app: App, demo: boolean): Promise<string> {
  const id = app.ids.next()
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const office = demo ? demoOffice : { name: 'Front desk', timeZone }
  await app.db.transaction().execute((tx) =>
    addOffice(tx, {
      id,
      name: office.name,
      timeZone: office.timeZone,
      autoReplyMode: 'suggest',
      seq: 0,
      knowledgeVersion: 1,
      createdAt: app.clock.now(),
    }),
  )
  return id
}

/** The demo's knowledge, templates and a handful of conversations. */
export async function seedDemo(app: App, officeId: string): Promise<void> {
  const { facts, bad } = readFacts(demoFacts())
  if (bad.length > 0) throw new Error(`The demo's facts cannot be read: line ${bad[0]!.line}.`)
  await takeIn(app, officeId, facts, null)
  await app.db.transaction().execute(async (tx) => {
    for (const template of demoTemplates)
      await addTemplate(tx, {
        id: app.ids.next(),
        officeId,
        ...template,
        removedAt: null,
        createdAt: app.clock.now(),
      })
  })
  for (const [index, text] of demoTexts.entries()) await textIn(app, officeId, text, index)
}

/** A text that came some minutes ago, through the same steps as any other. */
async function textIn(
  app: App,
  officeId: string,
  { from, minutesAgo, text, photo, reply }: (typeof demoTexts)[number],
  index: number,
): Promise<void> {
  const then = app.clock.now() - minutesAgo * 60_000
  const past: App = { ...app, clock: { now: () => then } }
  const providerId = `SM${String(index).padStart(32, '0')}`
  const media = photo ? [{ url: '', contentType: 'image/jpeg' }] : []
  const arrival = {
    accountSid: app.config.hooks.accountSid,
    providerId,
    from,
    to: demoOffice.number,
    text,
    optOutType: undefined,
    media,
  }
  const raw = Buffer.from(
    new URLSearchParams({ MessageSid: providerId, From: from, Body: text }).toString(),
  )
  await receive(past, [{ arrival, raw }])
  if (reply) await answerWith(past, officeId, from, reply)
}

async function answerWith(
  app: App,
  officeId: string,
  address: string,
  text: string,
): Promise<void> {
  const conversation = await conversationByAddress(app.db, officeId, address)
  if (!conversation) return
  const verdict = await judgeFor(app, { officeId, conversationId: conversation.id }, text, 'person')
  if (verdict.decision !== 'send') return
  const [staff] = await colleagues(app.db, officeId)
  const staffId = staff?.id ?? null
  await commit(app, async (tx, tell) => {
    const now = app.clock.now()
    const draftId = app.ids.next()
    await addDrafts(tx, [
      {
        id: draftId,
        conversationId: conversation.id,
        state: 'sent',
        author: 'person',
        staffId,
        text,
        rev: 1,
        answersId: conversation.lastInboundId,
        decision: verdict.decision,
        verdict: JSON.stringify(verdict),
        factIds: JSON.stringify(carriedBy(verdict)),
        createdAt: now,
        updatedAt: now,
      },
    ])
    await enqueue(app, tx, tell, {
      conversationId: conversation.id,
      officeId,
      text,
      author: 'person',
      staffId,
      draftId,
      clientKey: null,
      purpose: 'reply',
      answersId: null,
    })
  })
}
