import { automaticSending, saveAutoReplySettings } from '../../db/automation.ts'
import { conversationFor } from '../../db/conversations.ts'
import { factsByIds } from '../../db/facts.ts'
import { messageById } from '../../db/messages.ts'
import { officeFor } from '../../db/offices.ts'
import type { App } from '../app.ts'
import { gather, judgeFor, withFacts } from '../drafts/judged.ts'
import { found, Refusal } from '../errors.ts'
import { judge } from '../guard/judge.ts'
import { questionIn } from '../guard/knowledge/question.ts'
import { measured, rank, route } from '../guard/route.ts'
import { commit } from '../updates/commit.ts'
import type { Caller, Handlers } from '../wire/handlers.ts'
import { presentFact } from '../wire/presenters.ts'
import type { AutomaticSending, AutoReplySettings, Tried } from '../wire/shapes.ts'
import { modeAt } from './mode.ts'
import { settingsOf } from './settings.ts'
import { resumeAll, stopAll } from './switch.ts'

type Calls =
  | 'autoReply'
  | 'setAutoReply'
  | 'measuredError'
  | 'automaticSending'
  | 'stopAutomaticSending'
  | 'resumeAutomaticSending'
  | 'tryQuestion'
  | 'questionOf'

export function automationRoutes(app: App): Handlers<Calls> {
  const office = async (caller: Caller, id: string) =>
    found(await officeFor(app.db, caller.staffId, id), 'office')

  return {
    async autoReply({ params }, caller) {
      return { status: 200, body: await settingsOf(app.db, await office(caller, params.office)) }
    },

    async setAutoReply({ params, body }, caller) {
      const { id, autoReplyMode } = await office(caller, params.office)
      const before = await settingsOf(app.db, { id, autoReplyMode })
      for (const part of ['greeting', 'crisisText', 'helpText'] as const)
        if (body[part].trim() && body[part] !== before[part])
          await mustPass(app, id, part, body[part])
      const wrong = body.hours.findIndex((part) => part.from >= part.to)
      if (wrong >= 0)
        throw new Refusal(422, 'bad-hours', 'A part of the week ends before it begins.', {
          fields: [{ path: `hours.${wrong}.to`, why: 'It ends before it begins.' }],
        })
      await commit(app, async (tx, tell) => {
        const settings = JSON.stringify(body)
        await saveAutoReplySettings(tx, {
          officeId: id,
          settings,
          staffId: caller.staffId,
          at: app.clock.now(),
        })
        tell(id, 'automation')
      })
      return { status: 200, body }
    },

    async measuredError() {
      return { status: 200, body: { measured } }
    },

    async automaticSending() {
      return { status: 200, body: await theSwitch(app) }
    },

    async stopAutomaticSending(_args, caller) {
      await stopAll(app, caller)
      return { status: 200, body: await theSwitch(app) }
    },

    async resumeAutomaticSending(_args, caller) {
      await resumeAll(app, caller)
      return { status: 200, body: await theSwitch(app) }
    },

    async tryQuestion({ params, body }, caller) {
      const { id, timeZone, autoReplyMode } = await office(caller, params.office)
      const settings = await settingsOf(app.db, { id, autoReplyMode })
      return { status: 200, body: await tryOut(app, id, timeZone, settings, body.question) }
    },

    async questionOf({ params }, caller) {
      const message = found(await messageById(app.db, params.id), 'message')
      found(await conversationFor(app.db, caller.staffId, message.conversationId), 'message')
      return { status: 200, body: { question: questionIn(message.text) } }
    },
  }
}

/** A text that goes by itself must pass the guard when it is saved; it is judged again whenever it goes. */
async function mustPass(app: App, officeId: string, part: string, text: string): Promise<void> {
  const verdict = await judgeFor(app, { officeId, conversationId: null }, text, 'auto')
  if (verdict.decision === 'send') return
  const title = 'The guard stops this text, so it cannot go by itself.'
  throw new Refusal(422, 'stopped-by-guard', title, {
    fields: [{ path: part, why: title }],
    judged: await withFacts(app, verdict),
  })
}

async function theSwitch(app: App): Promise<AutomaticSending> {
  const { stoppedAt, staffId, staffName } = await automaticSending(app.db)
  if (stoppedAt === null) return { stopped: null }
  return { stopped: { since: stoppedAt, by: { id: staffId ?? '', name: staffName ?? 'Somebody' } } }
}

async function tryOut(
  app: App,
  officeId: string,
  timeZone: string,
  settings: AutoReplySettings,
  question: string,
): Promise<Tried> {
  const situation = {
    ...(await gather(app, { officeId, conversationId: null })),
    inbound: [question],
  }
  const routed = route(situation, { threshold: settings.threshold })
  const ranked = rank([question], situation.knowledge, situation.now).slice(0, 5)
  const facts = new Map(
    (
      await factsByIds(
        app.db,
        ranked.map((one) => one.factId),
      )
    ).map((fact) => [fact.id, fact]),
  )
  const { draft } = routed
  const mode = modeAt(settings, app.clock.now(), timeZone)
  const would =
    routed.outcome !== 'answer' || mode === 'off'
      ? 'leave-to-a-person'
      : mode === 'auto'
        ? 'send'
        : 'suggest'
  return {
    outcome: routed.outcome,
    why: routed.why,
    would,
    draft,
    score: routed.score,
    ranked: ranked.flatMap(({ factId, score }) => {
      const fact = facts.get(factId)
      return fact ? [{ fact: presentFact(fact), score }] : []
    }),
    judged: draft ? await withFacts(app, judge({ ...situation, draft, author: 'auto' })) : null,
  }
}
