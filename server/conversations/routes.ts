import {
  changeConversation,
  conversationFor,
  conversationPage,
  countViews,
  lockConversation,
  seenUrgent,
  type ConversationWithContact,
} from '../../db/conversations.ts'
import { messageById, timeOfMessage } from '../../db/messages.ts'
import { officeFor } from '../../db/offices.ts'
import type { Updateable } from 'kysely'
import type { Conversations } from '../../db/schema.ts'
import { colleagues } from '../../db/staff.ts'
import type { App } from '../app.ts'
import { found, Refusal } from '../errors.ts'
import { cancelAutomatic } from '../outbox/cancel.ts'
import { commit } from '../updates/commit.ts'
import type { Caller, Handlers } from '../wire/handlers.ts'
import { presentConversation } from '../wire/presenters.ts'
import type { ConversationRow } from '../wire/shapes.ts'
import { addNoteTo } from './note.ts'
import { openDetail, pageOfMessages, presentMessages } from './read.ts'
import { reply } from './reply.ts'
import { stepsOf } from './steps.ts'
import { endUrgency, takeOver } from './urgent.ts'

type Calls =
  | 'listConversations'
  | 'counters'
  | 'openConversation'
  | 'earlierMessages'
  | 'setStatus'
  | 'assign'
  | 'takeOver'
  | 'endUrgency'
  | 'addNote'
  | 'reply'
  | 'steps'

export function conversationRoutes(app: App): Handlers<Calls> {
  const own = async (caller: Caller, id: string): Promise<ConversationWithContact> =>
    found(await conversationFor(app.db, caller.staffId, id), 'conversation')

  const change = async (
    caller: Caller,
    id: string,
    to: Updateable<Conversations>,
  ): Promise<ConversationRow> => {
    const { officeId } = await own(caller, id)
    await commit(app, async (tx, tell) => {
      await changeConversation(tx, id, to)
      tell(officeId, 'conversation', id)
    })
    return presented(await own(caller, id))
  }

  const presented = async (row: ConversationWithContact): Promise<ConversationRow> =>
    presentConversation(row, await seenUrgent(app.db, [row]))

  return {
    async listConversations({ params, query }, caller) {
      const officeId = found(await officeFor(app.db, caller.staffId, params.office), 'office').id
      const rows = await conversationPage(
        app.db,
        officeId,
        caller.staffId,
        query.view,
        readCursor(query.cursor),
        query.limit + 1,
      )
      const page = rows.slice(0, query.limit)
      const seen = await seenUrgent(app.db, page)
      const next = rows.length > page.length ? cursorOf(page.at(-1)!) : null
      return {
        status: 200,
        body: { rows: page.map((row) => presentConversation(row, seen)), next },
      }
    },

    async counters({ params }, caller) {
      const officeId = found(await officeFor(app.db, caller.staffId, params.office), 'office').id
      return { status: 200, body: await countViews(app.db, officeId, caller.staffId) }
    },

    async openConversation({ params }, caller) {
      return { status: 200, body: await openDetail(app, await own(caller, params.id)) }
    },

    async earlierMessages({ params, query }, caller) {
      const { id } = await own(caller, params.id)
      return { status: 200, body: await pageOfMessages(app, id, query.before) }
    },

    async setStatus({ params, body }, caller) {
      const { officeId } = await own(caller, params.id)
      await commit(app, async (tx, tell) => {
        const { lastInboundId } = await lockConversation(tx, params.id)
        const newest = lastInboundId && (await timeOfMessage(tx, lastInboundId))
        if (body.lastAt !== undefined && newest && newest > body.lastAt) throw threadChanged()
        const to =
          body.status === 'done' ? { status: 'done', takenOverAt: null } : { status: 'open' }
        await changeConversation(tx, params.id, to)
        tell(officeId, 'conversation', params.id)
      })
      return { status: 200, body: await presented(await own(caller, params.id)) }
    },

    async assign({ params, body }, caller) {
      const { officeId } = await own(caller, params.id)
      const people = await colleagues(app.db, officeId)
      if (body.staffId !== null && !people.some((person) => person.id === body.staffId))
        throw new Refusal(422, 'not-a-colleague', 'This person does not work in this office.')
      return { status: 200, body: await change(caller, params.id, { assigneeId: body.staffId }) }
    },

    async takeOver({ params }, caller) {
      const conversation = await own(caller, params.id)
      await commit(app, async (tx, tell) => {
        await takeOver(app, tx, tell, caller, conversation)
        await cancelAutomatic(app, tx, tell, conversation.id, 'taken-over')
      })
      return { status: 200, body: await presented(await own(caller, params.id)) }
    },

    async endUrgency({ params, body }, caller) {
      const conversation = await own(caller, params.id)
      await commit(app, async (tx, tell) => {
        const { urgentSince } = await lockConversation(tx, conversation.id)
        if (urgentSince !== body.since) throw threadChanged()
        await endUrgency(app, tx, tell, caller, conversation, body.done)
      })
      return { status: 200, body: await presented(await own(caller, params.id)) }
    },

    async addNote({ params, body }, caller) {
      return { status: 201, body: await addNoteTo(app, caller, await own(caller, params.id), body) }
    },

    async reply({ params, body }, caller) {
      const id = await reply(app, caller, await own(caller, params.id), body)
      const [message] = await presentMessages(app, [
        found(await messageById(app.db, id), 'message'),
      ])
      return { status: 201, body: message! }
    },

    async steps({ params }, caller) {
      const message = found(await messageById(app.db, params.id), 'message')
      const conversation = found(
        await conversationFor(app.db, caller.staffId, message.conversationId),
        'message',
      )
      return { status: 200, body: { steps: await stepsOf(app, conversation, message) } }
    },
  }
}

const threadChanged = (): Refusal =>
  new Refusal(409, 'thread-changed', 'Something new has come since. Look again, then decide.')

const cursorOf = ({ lastAt, id }: { lastAt: number; id: string }): string => `${lastAt}_${id}`

function readCursor(cursor: string | undefined): { lastAt: number; id: string } | null {
  if (!cursor) return null
  const [, lastAt, id] = /^(\d+)_([\w-]+)$/.exec(cursor) ?? []
  if (!lastAt || !id) throw new Refusal(400, 'bad-cursor', 'This is not a page of the list.')
  return { lastAt: Number(lastAt), id }
}
