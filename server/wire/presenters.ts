import type { ConsentEventRow, ContactRow } from '../../db/contacts.ts'
import type { ConversationWithContact, SeenUrgent } from '../../db/conversations.ts'
import type { DraftRow } from '../../db/drafts.ts'
import type { FactRow } from '../../db/facts.ts'
import type { MessageRow, NoteRow } from '../../db/messages.ts'
import type { Office as OfficeRow } from '../../db/offices.ts'
import type { StaffRow } from '../../db/staff.ts'
import type { TemplateRow } from '../../db/templates.ts'
import type {
  ConsentEvent,
  Contact,
  ConversationRow,
  Draft,
  Fact,
  Message,
  Note,
  Office,
  Person,
  Staff,
  Template,
} from './shapes.ts'

/** Rows become what leaves the server here, member by member, so that nothing goes along by accident. */

export const presentStaff = (row: StaffRow): Staff => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role as Staff['role'],
  active: row.active === 1,
})

export const presentOffice = (row: OfficeRow): Office => ({
  id: row.id,
  name: row.name,
  timeZone: row.timeZone,
  autoReplyMode: row.autoReplyMode as Office['autoReplyMode'],
  number: row.number,
  seq: row.seq,
})

const person = (id: string | null, name: string | null): Person | null =>
  id === null ? null : { id, name: name ?? 'Somebody' }

export const presentContact = (row: Omit<ContactRow, 'suspectedMessageId'>): Contact => ({
  id: row.id,
  address: row.address,
  optedOutAt: row.optedOutAt,
  optedOutBy: row.optedOutBy as Contact['optedOutBy'],
  suspectedAt: row.suspectedAt,
  decideBy: row.decideBy,
  firstSeenAt: row.firstSeenAt,
})

/** What another office was told stays there; that it counted as consent or opt-out holds for all. */
export function presentConsentEvent(row: ConsentEventRow): ConsentEvent {
  const mayRead = row.messageId === null || Boolean(row.mine)
  return {
    id: row.id,
    at: row.at,
    action: row.action as ConsentEvent['action'],
    method: row.method as ConsentEvent['method'],
    scope: 'institution',
    wording: mayRead ? row.wording : null,
    reason: mayRead ? row.reason : null,
    messageId: mayRead ? row.messageId : null,
    staff: person(row.staffId, row.staffName),
  }
}

export const presentConversation = (
  row: ConversationWithContact,
  seen: readonly SeenUrgent[],
): ConversationRow => ({
  id: row.id,
  officeId: row.officeId,
  contact: presentContact({ ...row, id: row.contactId }),
  status: row.status as ConversationRow['status'],
  assignee: person(row.assigneeId, row.assigneeName),
  lastAt: row.lastAt,
  lastText: row.lastText,
  lastDirection: row.lastDirection as ConversationRow['lastDirection'],
  lastAuthor: row.lastAuthor as ConversationRow['lastAuthor'],
  lastStatus: row.lastStatus as ConversationRow['lastStatus'],
  // Kept while done, so that reopening by mistake of a moment ago loses nothing.
  waitingSince: row.status === 'done' ? null : row.waitingSince,
  proposed: Boolean(row.proposed),
  urgent:
    row.urgentSince === null
      ? null
      : {
          since: row.urgentSince,
          why: row.urgentWhy ?? '',
          seenBy: seen
            .filter((one) => one.conversationId === row.id)
            .map((one) => ({ staff: { id: one.staffId, name: one.name }, at: one.at })),
        },
  takenOver: row.takenOverAt !== null,
})

export const presentMessage = (
  row: MessageRow,
  media: readonly { id: string; messageId: string; contentType: string }[],
  wordsFor: (code: string) => string,
): Message => ({
  id: row.id,
  conversationId: row.conversationId,
  direction: row.direction as Message['direction'],
  text: row.text,
  at: row.at,
  author: row.author as Message['author'],
  staff: person(row.staffId, row.staffName),
  status: row.status as Message['status'],
  problem: row.errorCode === null ? null : { code: row.errorCode, words: wordsFor(row.errorCode) },
  segments: row.segments,
  media: media
    .filter((item) => item.messageId === row.id)
    .map(({ id, contentType }) => ({ id, contentType })),
  factIds: factIdsOf(row),
})

export const factIdsOf = (row: { factIds: string | null }): string[] =>
  row.factIds === null ? [] : (JSON.parse(row.factIds) as string[])

export const presentNote = (row: NoteRow): Note => ({
  id: row.id,
  conversationId: row.conversationId,
  staff: { id: row.staffId, name: row.staffName },
  text: row.text,
  at: row.at,
})

export const presentFact = (row: FactRow): Fact => ({
  id: row.id,
  officeId: row.officeId,
  title: row.title,
  text: row.text,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  sourceUrl: row.sourceUrl,
  owner: row.owner,
  version: row.version,
  updatedAt: row.updatedAt,
})

export const presentDraft = (row: DraftRow): Draft => ({
  id: row.id,
  conversationId: row.conversationId,
  author: row.author as Draft['author'],
  staff: person(row.staffId, row.staffName),
  text: row.text,
  rev: row.rev,
  updatedAt: row.updatedAt,
})

export const presentTemplate = (row: TemplateRow): Template => ({
  id: row.id,
  officeId: row.officeId,
  name: row.name,
  text: row.text,
})
