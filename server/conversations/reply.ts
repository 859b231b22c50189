import { lockContact } from '../../db/contacts.ts'
import { lockConversation, type ConversationWithContact } from '../../db/conversations.ts'
import { addDrafts, dropWriting, endDrafts } from '../../db/drafts.ts'
import { messageByClientKey } from '../../db/messages.ts'
import { knowledgeVersionOf } from '../../db/offices.ts'
import { templateFor } from '../../db/templates.ts'
import type { App } from '../app.ts'
import { carriedBy, judgeFor, withFacts } from '../drafts/judged.ts'
import { found, Refusal } from '../errors.ts'
import { takeOver } from './urgent.ts'
import { cancelAutomatic } from '../outbox/cancel.ts'
import { enqueue } from '../outbox/enqueue.ts'
import { commit } from '../updates/commit.ts'
import type { Caller } from '../wire/handlers.ts'
import type { AuthorKind } from '../wire/shapes.ts'
import type { Verdict } from '../wire/verdict.ts'

export interface ReplyRequest {
  text: string
  clientKey: string
  seenMessageId: string
  templateId?: string | undefined
  proposalId?: string | undefined
}

/**
 * A member of staff replies: judged first, and only `send` reaches the outbox, in one transaction with its
 * message. Returns the message's id. @throws Refusal when it is stopped, or the conversation moved on.
 */
export async function reply(
  app: App,
  caller: Caller,
  conversation: ConversationWithContact,
  request: ReplyRequest,
): Promise<string> {
  const repeated = await messageByClientKey(app.db, request.clientKey)
  if (repeated) return sameMessage(repeated, conversation.id)

  const author: AuthorKind = request.templateId ? 'template' : 'person'
  if (request.templateId)
    found(await templateFor(app.db, caller.staffId, request.templateId), 'template')
  const verdict = await judgeFor(
    app,
    { ...conversation, conversationId: conversation.id },
    request.text,
    author,
  )
  if (verdict.decision !== 'send') await stop(app, caller, conversation, request, author, verdict)

  return commit(app, async (tx, tell) => {
    const now = app.clock.now()
    const locked = await lockConversation(tx, conversation.id)
    const repeated = await messageByClientKey(tx, request.clientKey)
    if (repeated) return sameMessage(repeated, conversation.id)
    if (locked.lastInboundId !== request.seenMessageId)
      throw new Refusal(409, 'thread-changed', 'Another text has arrived since you wrote this.')
    if (String(await knowledgeVersionOf(tx, conversation.officeId)) !== verdict.knowledgeVersion)
      throw new Refusal(
        409,
        'knowledge-changed',
        'The facts have just changed. Look again, then send.',
      )
    const { optedOutAt } = await lockContact(tx, conversation.contactId)
    if (optedOutAt !== null)
      throw new Refusal(422, 'opted-out', 'This contact has opted out, so nobody may text them.')

    const draftId = app.ids.next()
    await addDrafts(tx, [
      {
        ...judgedDraft(app, caller, conversation, request, author, verdict),
        id: draftId,
        state: 'sent',
      },
    ])
    await endDrafts(
      tx,
      [conversation.id],
      'proposed',
      request.proposalId ? 'sent' : 'discarded',
      now,
    )
    await dropWriting(tx, conversation.id)
    await takeOver(app, tx, tell, caller, locked)
    await cancelAutomatic(app, tx, tell, conversation.id, 'taken-over')
    return enqueue(app, tx, tell, {
      conversationId: conversation.id,
      officeId: conversation.officeId,
      text: request.text,
      author,
      staffId: caller.staffId,
      draftId,
      clientKey: request.clientKey,
      purpose: 'reply',
      answersId: null,
    })
  }).finally(() => app.news.emit('queued'))
}

/** Keeps what was stopped and why, for those who review it, and refuses. */
async function stop(
  app: App,
  caller: Caller,
  conversation: ConversationWithContact,
  request: ReplyRequest,
  author: AuthorKind,
  verdict: Verdict,
): Promise<never> {
  await app.db.transaction().execute((tx) =>
    addDrafts(tx, [
      {
        ...judgedDraft(app, caller, conversation, request, author, verdict),
        id: app.ids.next(),
        state: 'stopped',
      },
    ]),
  )
  throw new Refusal(422, 'stopped-by-guard', 'The guard stops this reply.', {
    judged: await withFacts(app, verdict),
  })
}

const judgedDraft = (
  app: App,
  caller: Caller,
  conversation: ConversationWithContact,
  request: ReplyRequest,
  author: AuthorKind,
  verdict: Verdict,
) => ({
  conversationId: conversation.id,
  author,
  staffId: caller.staffId,
  text: request.text,
  rev: 1,
  answersId: request.seenMessageId,
  decision: verdict.decision,
  verdict: JSON.stringify(verdict),
  factIds: JSON.stringify(carriedBy(verdict)),
  createdAt: app.clock.now(),
  updatedAt: app.clock.now(),
})

function sameMessage(
  message: { id: string; conversationId: string },
  conversationId: string,
): string {
  if (message.conversationId !== conversationId)
    throw new Refusal(409, 'key-used', 'This request was already used for another conversation.')
  return message.id
}
