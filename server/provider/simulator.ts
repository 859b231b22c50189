import type { Ids } from '../ids.ts'
import { segmentsOf } from '../wire/segments.ts'
import { refusal } from './errors.ts'
import { inboundPath, postHook, statusPath, type Hooks } from './hooks.ts'
import type { Outgoing, Provider } from './provider.ts'

/** A pretended phone company, and the phones behind it. */
export interface Simulator extends Provider {
  /**
   * A phone texts the office: posts the signed webhook.
   * @returns the provider's id of the text. @throws when our own webhook refused it.
   */
  receive(incoming: { from: string; to: string; text: string; photo?: boolean }): Promise<string>
  /** Resolves when no callback is under way. */
  idle(): Promise<void>
}

/** The sender in callbacks; Twilio's own test number. */
const officeNumber = '+15005550006'

/** Twilio's magic numbers, so that failures can be shown. https://www.twilio.com/docs/iam/test-credentials */
const refusedNumbers: Readonly<Record<string, string>> = {
  '+15005550001': '21211',
  '+15005550002': '21612',
  '+15005550003': '21408',
  '+15005550004': '21610',
  '+15005550009': '21614',
}

/** The provider when there is no account: takes every text at once and reports on it by webhooks, as Twilio would. */
export function openSimulator(
  parts: Hooks & { accountSid: string; token: string; ids: Ids },
): Simulator {
  const { accountSid, token, ids } = parts
  const closing = new AbortController()
  const underWay = new Set<Promise<void>>()
  const newSid = (kind: 'SM' | 'MM') => kind + digitsOf(ids.next())

  async function report({ outboxId, to }: Outgoing, sid: string): Promise<void> {
    for (const status of ['sent', 'delivered']) {
      const params = {
        ...named(sid, accountSid),
        From: officeNumber,
        To: to,
        MessageStatus: status,
        SmsStatus: status,
      }
      await postHook(parts, statusPath(outboxId), params, token, closing.signal)
    }
  }

  return {
    name: 'simulator',

    async send(outgoing) {
      const refused = refusedNumbers[outgoing.to]
      if (refused) return refusal(refused)

      const sid = newSid('SM')
      // Callbacks are a courtesy that may get lost, here as with the real provider.
      const reporting = report(outgoing, sid)
        .catch(() => {})
        .finally(() => underWay.delete(reporting))
      underWay.add(reporting)
      return {
        kind: 'accepted',
        providerId: sid,
        status: 'queued',
        segments: segmentsOf(outgoing.text).segments,
      }
    },

    async receive({ from, to, text, photo = false }) {
      const sid = newSid(photo ? 'MM' : 'SM')
      const params = {
        ...named(sid, accountSid),
        From: from,
        To: to,
        Body: text,
        SmsStatus: 'received',
        NumSegments: String(segmentsOf(text).segments),
        ...(photo ? photoOf(sid, accountSid, newSid('MM').slice(2)) : { NumMedia: '0' }),
      }
      const { status } = await postHook(parts, inboundPath, params, token, closing.signal)
      if (status >= 300) throw new Error(`Our webhook answered ${status} to the simulator.`)
      return sid
    },

    async idle() {
      while (underWay.size > 0) await Promise.all(underWay)
    },

    async close() {
      closing.abort()
      await this.idle()
    },
  }
}

function named(sid: string, accountSid: string) {
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
  }
}

function photoOf(sid: string, accountSid: string, media: string) {
  return {
    NumMedia: '1',
    MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/ME${media}`,
    MediaContentType0: 'image/jpeg',
  }
}

/** 32 hex digits, as the provider's ids have. */
function digitsOf(id: string): string {
  return id
    .replaceAll(/[^0-9a-f]/g, '')
    .slice(-32)
    .padStart(32, '0')
}
