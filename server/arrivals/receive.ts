import {
  addMedia,
  addMessages,
  contactsOf,
  keepArrivals,
  moveConversationsOn,
} from '../../db/arrivals.ts'
import { addConsentEvents } from '../../db/contacts.ts'
import { firstOffice, officeIdsOfNumbers } from '../../db/offices.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import { keywordOf } from '../consent/keywords.ts'
import { optIn, optOut } from '../consent/record.ts'
import { commit, type Tell } from '../updates/commit.ts'
import type { Arrival } from './parse.ts'

/** An arrival with its bytes as they came. */
export interface Received {
  arrival: Arrival
  raw: Buffer
}

interface Placed extends Received {
  messageId: string
  /** The contact has never texted us before. */
  isNew: boolean
  officeId: string
  contactId: string
}

/**
 * Takes in a group of arrivals in one transaction: raw copies, then contacts, conversations and messages of
 * those that are new. Each provider id counts once, however often and wherever it is delivered.
 */
export async function receive(app: App, group: readonly Received[]): Promise<void> {
  await commit(app, async (tx, tell) => {
    const now = app.clock.now()
    const fresh = await keepRaw(app, tx, group, now)
    if (fresh.length === 0) return

    const placed = await place(app, tx, fresh, now)
    const conversations = await openConversations(app, tx, placed, now)
    await addMessages(
      tx,
      placed.map((one) => messageOf(one, conversationOf(conversations, one), now)),
    )
    await addMedia(
      tx,
      placed.flatMap((one) => mediaOf(app, one)),
    )
    await addConsentEvents(tx, impliedBy(app, placed, now))
    for (const one of placed) await actOnKeyword(app, tx, tell, one)
    for (const one of placed) tell(one.officeId, 'message', conversationOf(conversations, one))
  })
  app.news.emit('arrived')
}

type Fresh = Received & { messageId: string }

async function keepRaw(
  app: App,
  tx: Tx,
  group: readonly Received[],
  now: number,
): Promise<Fresh[]> {
  const all = group.map((one) => ({ ...one, messageId: app.ids.next() }))
  const kept = await keepArrivals(
    tx,
    all.map(({ arrival, raw, messageId }) => ({
      messageId,
      accountSid: arrival.accountSid,
      providerId: arrival.providerId,
      body: raw,
      receivedAt: now,
      consideredAt: null,
    })),
  )
  return all.filter((one) => kept.has(one.messageId))
}

async function place(app: App, tx: Tx, fresh: Fresh[], now: number): Promise<Placed[]> {
  const addresses = [...new Set(fresh.map((one) => one.arrival.from))].toSorted()
  const contacts = await contactsOf(tx, addresses, (address) => ({
    id: app.ids.next(),
    address,
    optedOutAt: null,
    optedOutBy: null,
    suspectedAt: null,
    suspectedMessageId: null,
    decideBy: null,
    firstSeenAt: now,
  }))
  const officeIds = await officesOfNumbers(tx, [...new Set(fresh.map((one) => one.arrival.to))])
  return fresh.map((one) => ({
    ...one,
    contactId: contacts.get(one.arrival.from)!.id,
    isNew: contacts.get(one.arrival.from)!.isNew,
    officeId: officeIds.get(one.arrival.to)!,
  }))
}

async function officesOfNumbers(tx: Tx, addresses: string[]): Promise<Map<string, string>> {
  const known = await officeIdsOfNumbers(tx, addresses)
  const officeIds = new Map(known.map(({ address, officeId }) => [address, officeId]))
  if (officeIds.size < addresses.length) {
    const office = await firstOffice(tx)
    if (!office) throw new Error('There is no office to take texts in.')
    for (const address of addresses) if (!officeIds.has(address)) officeIds.set(address, office.id)
  }
  return officeIds
}

/** One conversation for each office and contact: as the last text of the group leaves it, waiting since the first. */
async function openConversations(
  app: App,
  tx: Tx,
  placed: Placed[],
  now: number,
): Promise<Map<string, string>> {
  const last = new Map(placed.map((one) => [pairOf(one), one]))
  const rows = await moveConversationsOn(
    tx,
    [...last.values()]
      .toSorted((a, b) => (pairOf(a) < pairOf(b) ? -1 : 1))
      .map((one) => ({
        id: app.ids.next(),
        officeId: one.officeId,
        contactId: one.contactId,
        status: 'open',
        assigneeId: null,
        lastAt: now,
        lastMessageId: one.messageId,
        lastInboundId: one.messageId,
        lastText: one.arrival.text.slice(0, 200).toWellFormed(),
        lastDirection: 'inbound',
        lastAuthor: 'contact',
        lastStatus: 'received',
        waitingSince: now,
        createdAt: now,
      })),
  )
  return new Map(rows.map((row) => [pairOf(row), row.id]))
}

const pairOf = (one: { officeId: string; contactId: string }): string =>
  `${one.officeId} ${one.contactId}`

const conversationOf = (conversations: Map<string, string>, one: Placed): string =>
  conversations.get(pairOf(one))!

const messageOf = ({ arrival, messageId }: Placed, conversationId: string, now: number) => ({
  id: messageId,
  conversationId,
  direction: 'inbound',
  text: arrival.text,
  at: now,
  author: 'contact',
  staffId: null,
  status: 'received',
  providerId: null,
  errorCode: null,
  segments: 1,
  draftId: null,
  clientKey: null,
  answersId: null,
  receipt: null,
})

const mediaOf = (app: App, { arrival, messageId }: Placed) =>
  arrival.media.map((item, position) => ({ id: app.ids.next(), messageId, position, ...item }))

/** Who texts first agrees to be answered; the ledger notes it once, with the first text. */
const impliedBy = (app: App, placed: readonly Placed[], now: number) =>
  [
    ...new Map(
      placed
        .filter((one) => one.isNew)
        .toReversed()
        .map((one) => [one.contactId, one]),
    ).values(),
  ].map(({ contactId, arrival, messageId }) => ({
    id: app.ids.next(),
    contactId,
    action: 'implied',
    method: 'text',
    scope: 'institution',
    wording: arrival.text.slice(0, 500).toWellFormed(),
    reason: null,
    messageId,
    staffId: null,
    at: now,
  }))

/** Single words and the provider's own signal act in this very transaction; plain words are read right after it. */
async function actOnKeyword(app: App, tx: Tx, tell: Tell, one: Placed): Promise<void> {
  const { arrival, contactId, messageId } = one
  const keyword = keywordOf(arrival.text, arrival.optOutType)
  const evidence = { contactId, wording: arrival.text, messageId }
  const method = arrival.optOutType ? 'provider' : 'keyword'
  if (keyword === 'stop') await optOut(app, tx, tell, method, evidence)
  if (keyword === 'start') await optIn(app, tx, tell, 'start', evidence)
}
