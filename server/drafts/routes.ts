import { conversationFor, lockConversation } from '../../db/conversations.ts'
import { addDrafts, draftIn, dropWriting, endDrafts, setDraftText } from '../../db/drafts.ts'
import { officeFor } from '../../db/offices.ts'
import { addTemplate, removeTemplate, templateFor, templatesOf } from '../../db/templates.ts'
import type { App } from '../app.ts'
import { found, Refusal } from '../errors.ts'
import { commit } from '../updates/commit.ts'
import type { Handlers } from '../wire/handlers.ts'
import { presentDraft, presentTemplate } from '../wire/presenters.ts'
import { judgeFor, withFacts } from './judged.ts'

type Calls =
  'judgeText' | 'saveDraft' | 'discardProposal' | 'listTemplates' | 'addTemplate' | 'removeTemplate'

export const draftRoutes = (app: App): Handlers<Calls> => ({
  async judgeText({ params, body }, caller) {
    const { id, officeId } = found(
      await conversationFor(app.db, caller.staffId, params.id),
      'conversation',
    )
    const verdict = await judgeFor(app, { officeId, conversationId: id }, body.text, 'person')
    return { status: 200, body: await withFacts(app, verdict) }
  },

  async saveDraft({ params, body }, caller) {
    const { id, officeId } = found(
      await conversationFor(app.db, caller.staffId, params.id),
      'conversation',
    )
    const saved = await commit(app, async (tx, tell) => {
      await lockConversation(tx, id)
      const now = app.clock.now()
      const before = await draftIn(tx, id, 'writing')
      if ((before?.rev ?? 0) !== body.rev) return { stale: true, draft: before }
      if (body.text.trim() === '') await dropWriting(tx, id)
      else if (before)
        await setDraftText(tx, before.id, {
          text: body.text,
          staffId: caller.staffId,
          rev: before.rev + 1,
          updatedAt: now,
        })
      else
        await addDrafts(tx, [
          {
            id: app.ids.next(),
            conversationId: id,
            state: 'writing',
            author: 'person',
            staffId: caller.staffId,
            text: body.text,
            rev: 1,
            answersId: null,
            decision: null,
            verdict: null,
            factIds: null,
            createdAt: now,
            updatedAt: now,
          },
        ])
      tell(officeId, 'draft', id)
      return { stale: false, draft: await draftIn(tx, id, 'writing') }
    })
    const draft = saved.draft ? presentDraft(saved.draft) : null
    if (!saved.stale) return { status: 200, body: draft }
    const title = 'Somebody else changed this draft in the meantime.'
    return { status: 409, body: { code: 'draft-changed', title, draft } }
  },

  async discardProposal({ params }, caller) {
    const { id, officeId } = found(
      await conversationFor(app.db, caller.staffId, params.id),
      'conversation',
    )
    await commit(app, async (tx, tell) => {
      const ended = await endDrafts(tx, [id], 'proposed', 'discarded', app.clock.now())
      if (ended.length > 0) tell(officeId, 'draft', id)
    })
    return { status: 204, body: null }
  },

  async listTemplates({ params }, caller) {
    const officeId = found(await officeFor(app.db, caller.staffId, params.office), 'office').id
    return {
      status: 200,
      body: { templates: (await templatesOf(app.db, officeId)).map(presentTemplate) },
    }
  },

  async addTemplate({ params, body }, caller) {
    const officeId = found(await officeFor(app.db, caller.staffId, params.office), 'office').id
    const verdict = await judgeFor(app, { officeId, conversationId: null }, body.text, 'template')
    if (verdict.decision !== 'send')
      throw new Refusal(
        422,
        'stopped-by-guard',
        'The guard stops this wording, so it cannot be a template.',
        {
          judged: await withFacts(app, verdict),
        },
      )
    const template = {
      id: app.ids.next(),
      officeId,
      ...body,
      removedAt: null,
      createdAt: app.clock.now(),
    }
    await commit(app, async (tx, tell) => {
      await addTemplate(tx, template)
      tell(officeId, 'template')
    })
    return { status: 201, body: presentTemplate(template) }
  },

  async removeTemplate({ params }, caller) {
    const { id, officeId } = found(await templateFor(app.db, caller.staffId, params.id), 'template')
    await commit(app, async (tx, tell) => {
      await removeTemplate(tx, id, app.clock.now())
      tell(officeId, 'template')
    })
    return { status: 204, body: null }
  },
})
