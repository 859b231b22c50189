import { createHash } from 'node:crypto'
import { changeConversation } from '../../db/conversations.ts'
import { addMessage } from '../../db/messages.ts'
import { addToOutbox } from '../../db/outbox.ts'
import type { Tx } from '../../db/schema.ts'
import type { App } from '../app.ts'
import type { Tell } from '../updates/commit.ts'
import { segmentsOf } from '../wire/segments.ts'
import type { Purpose } from './gate.ts'
import type { AuthorKind } from '../wire/shapes.ts'

/** A reply the guard has passed. */
export interface Passed {
  conversationId: string
  officeId: string
  text: string
  author: AuthorKind
  staffId: string | null
  draftId: string | null
  clientKey: string | null
  purpose: Purpose
  /** The inbound message an automatic text answers. */
  answersId: string | null
}

/** Puts a passed reply into the outbox, with its message, in the caller's transaction. Returns the message's id. */
export async function enqueue(app: App, tx: Tx, tell: Tell, passed: Passed): Promise<string> {
  const {
    conversationId,
    officeId,
    text,
    author,
    staffId,
    draftId,
    clientKey,
    purpose,
    answersId,
  } = passed
  const [id, at] = [app.ids.next(), app.clock.now()]
  await addMessage(tx, {
    id,
    conversationId,
    direction: 'outbound',
    text,
    at,
    author,
    staffId,
    status: 'queued',
    providerId: null,
    errorCode: null,
    segments: segmentsOf(text).segments,
    draftId,
    clientKey,
    purpose,
    answersId,
    receipt: null,
  })
  await addToOutbox(tx, {
    id: app.ids.next(),
    messageId: id,
    state: 'queued',
    textHash: hashOf(text),
    attempts: 0,
    notBefore: at,
    attemptToken: null,
    errorCode: null,
    createdAt: at,
    updatedAt: at,
  })
  await changeConversation(tx, conversationId, {
    lastAt: at,
    lastMessageId: id,
    lastText: text.slice(0, 200).toWellFormed(),
    lastDirection: 'outbound',
    lastAuthor: author,
    lastStatus: 'queued',
    // A confirmation or a greeting answers nothing: somebody still waits.
    ...(answersNothing.has(purpose) ? {} : { waitingSince: null }),
  })
  tell(officeId, 'message', conversationId)
  return id
}

const answersNothing: ReadonlySet<Purpose> = new Set(['greeting', 'crisis', 'confirmation'])

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
