import { seenUrgent, type ConversationWithContact } from '../../db/conversations.ts'
import { draftIn, type DraftRow } from '../../db/drafts.ts'
import { factsByIds } from '../../db/facts.ts'
import { mediaOf, messagesBefore, notesOf, type MessageRow } from '../../db/messages.ts'
import type { App } from '../app.ts'
import { judgeFor, withFacts } from '../drafts/judged.ts'
import { wordsForReason } from '../outbox/reasons.ts'
import {
  presentConversation,
  presentDraft,
  presentFact,
  presentMessage,
  presentNote,
} from '../wire/presenters.ts'
import type { ConversationDetail, Fact, Message } from '../wire/shapes.ts'

const PAGE = 50

/** All that the screen of one conversation shows. */
export async function openDetail(
  app: App,
  conversation: ConversationWithContact,
): Promise<ConversationDetail> {
  const { id } = conversation
  const [page, notes, draft, proposal] = await Promise.all([
    pageOfMessages(app, id, null),
    notesOf(app.db, id),
    draftIn(app.db, id, 'writing'),
    draftIn(app.db, id, 'proposed'),
  ])
  return {
    row: presentConversation(conversation, await seenUrgent(app.db, [conversation])),
    ...page,
    notes: notes.map(presentNote),
    draft: draft ? presentDraft(draft) : null,
    proposal: proposal ? await judgedProposal(app, conversation, proposal) : null,
  }
}

/** Judged as of now: what was right when it was proposed need not be right any more. */
async function judgedProposal(app: App, conversation: ConversationWithContact, proposal: DraftRow) {
  const where = { officeId: conversation.officeId, conversationId: conversation.id }
  const verdict = await judgeFor(app, where, proposal.text, 'auto')
  return { ...presentDraft(proposal), judged: await withFacts(app, verdict) }
}

export async function pageOfMessages(
  app: App,
  conversationId: string,
  before: string | null,
): Promise<{ messages: Message[]; earlier: string | null; facts: Fact[] }> {
  const rows = await messagesBefore(app.db, conversationId, before, PAGE + 1)
  const page = rows.slice(0, PAGE).toReversed()
  const messages = await presentMessages(app, page)
  const facts = await factsByIds(app.db, [
    ...new Set(messages.flatMap((message) => message.factIds)),
  ])
  return {
    messages,
    earlier: rows.length > PAGE ? page[0]!.id : null,
    facts: facts.map(presentFact),
  }
}

export async function presentMessages(app: App, rows: MessageRow[]): Promise<Message[]> {
  const media = await mediaOf(
    app.db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => presentMessage(row, media, wordsForReason))
}
