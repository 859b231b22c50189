import type { Fields } from '../provider/door.ts'

/** An inbound text, read from the provider's form after its signature was checked. */
export interface Arrival {
  accountSid: string
  providerId: string
  from: string
  to: string
  text: string
  /** `STOP`, `START` or `HELP` when the provider has already acted on it. */
  optOutType: string | undefined
  media: { url: string; contentType: string }[]
}

/** An arrival, or what is wrong with it. Parameters we do not know are no fault: they stay in the raw copy. */
export function readArrival(fields: Fields, accountSid: string): Arrival | string {
  const providerId = fields.get('MessageSid') ?? ''
  const [from, to, text] = [fields.get('From'), fields.get('To'), fields.get('Body')]
  const count = Number(fields.get('NumMedia') ?? '0')

  if (fields.get('AccountSid') !== accountSid) return 'AccountSid is not ours'
  if (!/^(SM|MM)[0-9a-fA-F]{32}$/.test(providerId)) return 'MessageSid is missing or malformed'
  if (!from || from.length > 64) return 'From is missing or too long'
  if (!to || to.length > 64) return 'To is missing or too long'
  if (text === undefined) return 'Body is missing'
  if (!Number.isInteger(count) || count < 0 || count > 10)
    return 'NumMedia is not a number from 0 to 10'

  return {
    accountSid,
    providerId,
    from: readable(from),
    to: readable(to),
    text: readable(text),
    optOutType: fields.get('OptOutType'),
    media: Array.from({ length: count }, (_, i) => ({
      url: readable(fields.get(`MediaUrl${i}`) ?? ''),
      contentType: readable(fields.get(`MediaContentType${i}`) ?? 'application/octet-stream'),
    })),
  }
}

/** PostgreSQL takes neither NUL nor lone surrogates in text; the raw copy keeps them. */
const readable = (text: string): string => text.replaceAll('\0', '').toWellFormed()
