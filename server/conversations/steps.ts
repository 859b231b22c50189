import { arrivalOfMessage } from '../../db/arrivals.ts'
import type { ConversationWithContact } from '../../db/conversations.ts'
import { automaticDraftFor, draftById, type DraftRow } from '../../db/drafts.ts'
import { factsByIds } from '../../db/facts.ts'
import { statusesOf, type MessageRow } from '../../db/messages.ts'
import { outboxOfMessage } from '../../db/outbox.ts'
import type { App } from '../app.ts'
import { rank } from '../guard/route.ts'
import type { Receipt } from '../outbox/gate.ts'
import { wordsForReason } from '../outbox/reasons.ts'
import { segmentsOf } from '../wire/segments.ts'
import { factIdsOf } from '../wire/presenters.ts'
import type { Step } from '../wire/shapes.ts'
import type { Verdict } from '../wire/verdict.ts'

/** What happened to a message and why, told from the records alone. */
export const stepsOf = (
  app: App,
  conversation: ConversationWithContact,
  message: MessageRow,
): Promise<Step[]> =>
  message.direction === 'inbound'
    ? inboundSteps(app, conversation, message)
    : outboundSteps(app, message)

async function inboundSteps(
  app: App,
  conversation: ConversationWithContact,
  message: MessageRow,
): Promise<Step[]> {
  const arrival = await arrivalOfMessage(app.db, message.id)
  const draft = await automaticDraftFor(app.db, message.id)
  const { encoding, segments } = segmentsOf(message.text)
  const optedOut = conversation.optedOutAt !== null
  return [
    step(
      'arrival',
      arrival?.receivedAt ?? message.at,
      'Signed, kept raw and committed before the answer',
      {
        'Provider id': arrival?.providerId ?? '',
        Length: `${segments} segment${segments === 1 ? '' : 's'} ${encoding}`,
      },
    ),
    step(
      'conversation',
      message.at,
      'Put into the conversation of this contact; open for everyone in the office',
      {},
    ),
    step(
      'consent',
      message.at,
      optedOut ? 'Opted out: nobody may text this contact' : 'May be answered: they texted us',
      {},
    ),
    step(
      'match',
      arrival?.consideredAt ?? null,
      'Facts nearest to the question, as the knowledge is now',
      await nearest(app, conversation, message),
    ),
    ...(draft
      ? await draftSteps(app, draft)
      : [
          step(
            'draft',
            arrival?.consideredAt ?? null,
            'No fact surely answers it: a person does',
            {},
          ),
        ]),
  ]
}

async function outboundSteps(app: App, message: MessageRow): Promise<Step[]> {
  const draft = message.draftId ? await draftById(app.db, message.draftId) : undefined
  const item = await outboxOfMessage(app.db, message.id)
  const statuses = await statusesOf(app.db, message.id)
  return [
    ...(draft ? await draftSteps(app, draft) : []),
    ...(message.receipt ? [gateStep(message, JSON.parse(message.receipt) as Receipt)] : []),
    ...(item
      ? [
          step('outbox', item.createdAt, 'Put into the outbox in the transaction of the message', {
            State: item.state,
            Attempts: String(item.attempts),
          }),
        ]
      : []),
    ...(message.providerId || message.errorCode
      ? [
          step(
            'provider',
            item?.updatedAt ?? null,
            message.errorCode ? wordsForReason(message.errorCode) : 'Taken by the provider',
            {
              'Provider id': message.providerId ?? 'none',
              ...(message.errorCode ? { Code: message.errorCode } : {}),
            },
          ),
        ]
      : []),
    ...statuses.map((status) =>
      step(
        'status',
        status.at,
        `The provider says: ${status.status}`,
        status.errorCode ? { Code: status.errorCode } : {},
      ),
    ),
  ]
}

async function draftSteps(app: App, draft: DraftRow): Promise<Step[]> {
  const verdict = draft.verdict ? (JSON.parse(draft.verdict) as Verdict) : null
  const facts = await factsByIds(app.db, factIdsOf(draft))
  const by =
    draft.author === 'auto'
      ? 'Proposed from a public fact'
      : `Written by ${draft.staffName ?? 'somebody'}`
  return [
    step('draft', draft.createdAt, by, { Text: draft.text, State: draft.state }),
    step('verdict', draft.createdAt, `The guard says: ${draft.decision ?? 'nothing'}`, {
      Sources: facts.map((fact) => fact.title).join(' · ') || 'none',
      ...Object.fromEntries(
        verdict?.findings.map((finding, i) => [`${i + 1} ${finding.rule}`, finding.why]) ?? [],
      ),
      Knowledge: `version ${verdict?.knowledgeVersion ?? '?'}`,
    }),
  ]
}

async function nearest(
  app: App,
  conversation: ConversationWithContact,
  message: MessageRow,
): Promise<Record<string, string>> {
  const knowledge = await app.knowledge.of(conversation.officeId)
  const ranked = rank([message.text], knowledge, {
    instant: app.clock.now(),
    timeZone: 'UTC',
  }).slice(0, 3)
  return Object.fromEntries(
    ranked.map(({ factId, score }) => [
      knowledge.facts.get(factId)?.title ?? factId,
      score.toFixed(2),
    ]),
  )
}

const step = (
  name: Step['name'],
  at: number | null,
  what: string,
  detail: Record<string, string>,
): Step => ({
  name,
  at,
  what,
  detail: Object.entries(detail).map(([label, value]) => ({ label, value })),
})

/** Why could this go out, or why not: the receipt of the send gate. */
const gateStep = (message: MessageRow, { goes, checks }: Receipt): Step =>
  step(
    'consent',
    message.at,
    goes ? 'The send gate let it pass' : 'The send gate stopped it',
    Object.fromEntries(
      checks.map((check) => [check.name, `${check.passed ? 'yes' : 'no'}: ${check.what}`]),
    ),
  )
