import { randomBytes } from 'node:crypto'
import { segmentsOf } from '../../../server/wire/segments.ts'

/** A text in the fake's books, sent or received. */
export interface BookedText {
  sid: string
  direction: 'outbound-api' | 'inbound'
  from: string | null
  to: string
  text: string
  messagingServiceSid: string | null
  statusCallback: string | null
  validityPeriod: number | null
  status: string
  errorCode: number | null
  at: Date
}

export const newSid = (kind: string) => kind + randomBytes(16).toString('hex')

/** A text as the Messages API shows it. */
export function shown(accountSid: string, booked: BookedText) {
  const { sid, text, at, messagingServiceSid } = booked
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`
  return {
    sid,
    account_sid: accountSid,
    messaging_service_sid: messagingServiceSid,
    from: booked.from,
    to: booked.to,
    body: text,
    direction: booked.direction,
    status: booked.status,
    // A Messaging Service has not chosen a sender yet, so it has not counted either.
    num_segments: String(messagingServiceSid ? 0 : segmentsOf(text).segments),
    num_media: '0',
    date_created: at.toUTCString(),
    date_updated: at.toUTCString(),
    date_sent: at.toUTCString(),
    price: null,
    price_unit: 'USD',
    error_code: booked.errorCode,
    error_message: null,
    api_version: '2010-04-01',
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  }
}

/** What an inbound webhook says about a text. */
export function inboundParams(accountSid: string, { sid, from, to, text }: BookedText) {
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    AccountSid: accountSid,
    From: from ?? '',
    To: to,
    Body: text,
    NumMedia: '0',
    NumSegments: String(segmentsOf(text).segments),
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
    FromCountry: 'US',
    ToCountry: 'US',
  }
}

/** What a status callback says about a text. */
export function statusParams(accountSid: string, booked: BookedText, status: string) {
  const { sid, from, to, messagingServiceSid } = booked
  return {
    MessageSid: sid,
    SmsSid: sid,
    AccountSid: accountSid,
    From: from ?? '+15005550006',
    To: to,
    MessageStatus: status,
    SmsStatus: status,
    ApiVersion: '2010-04-01',
    ...(messagingServiceSid ? { MessagingServiceSid: messagingServiceSid } : {}),
  }
}
