import type { ConversationDetail } from '../../../server/wire/shapes.ts'
import { call, isRefusal, sayWhy, Unreachable } from '../../api.ts'
import { kept } from '../../cache.ts'
import type { Desk } from '../../desk.tsx'
import { randomKey } from '../../random-key.ts'
import { isProposed, type Outgoing, type Stop } from '../../writing-state.ts'
import { joinMessage, newestInbound } from '../conversation/reads.ts'

/** Sends what is in the box. Says whether it went. */
export async function send(desk: Desk, detail: ConversationDetail): Promise<boolean> {
  const { reply, origin, stop } = desk.writings.of(detail.row.id).get()
  // The same text tried again keeps its key: if the first try arrived after all, it is not sent twice.
  const key = stop?.tried.text === reply ? stop.tried.key : randomKey()
  return go(desk, detail, { key, text: reply, at: Date.now(), origin, failed: null })
}

/** Tries a failed bubble again. */
export const sendAgain = (
  desk: Desk,
  detail: ConversationDetail,
  outgoing: Outgoing,
): Promise<boolean> => go(desk, detail, { ...outgoing, failed: null })

async function go(desk: Desk, detail: ConversationDetail, outgoing: Outgoing): Promise<boolean> {
  const { id } = detail.row
  const { writings, client, announcer } = desk
  await writings.settle(id)
  writings.leave(id, outgoing)
  try {
    const message = await call('reply', { params: { id }, body: bodyOf(detail, outgoing) })
    writings.sent(id, outgoing.key)
    client.setQueryData<ConversationDetail>(
      kept.conversation(id),
      (known) => known && { ...joinMessage(known, message), draft: null, proposal: null },
    )
    announcer.say('Sent')
    return true
  } catch (error) {
    writings.comeBack(id, outgoing, stopOf(error, outgoing))
    if (isRefusal(error, 422) && error.body.judged) {
      const judged = { text: outgoing.text, judged: error.body.judged }
      client.setQueryData(
        kept.verdict(id, newestInbound(detail.messages)?.id ?? '', outgoing.text),
        judged,
      )
    }
    announcer.interrupt(`Not sent. ${sayWhy(error)}`)
    if (isRefusal(error, 401)) client.setQueryData(kept.me, null)
    if (isRefusal(error, 409)) void client.invalidateQueries({ queryKey: kept.verdicts })
    return false
  } finally {
    void client.invalidateQueries({ queryKey: kept.conversation(id) })
  }
}

function bodyOf(detail: ConversationDetail, { text, key, origin }: Outgoing) {
  const from = isProposed(origin)
    ? { proposalId: origin.proposalId }
    : origin
      ? { templateId: origin.templateId }
      : {}
  return { text, clientKey: key, seenMessageId: newestInbound(detail.messages)?.id ?? '', ...from }
}

function stopOf(error: unknown, { text, key }: Outgoing): Stop {
  const tried = { text, key }
  if (error instanceof Unreachable) {
    const words =
      'The server did not answer. Your text is back; sending it again will not send it twice.'
    return { code: 'unreachable', words, tried }
  }
  // A refused text was not sent: another try is another message.
  const code = isRefusal(error) ? error.body.code : 'failed'
  return { code, words: sayWhy(error), tried: { text, key: randomKey() } }
}
