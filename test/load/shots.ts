import { expectedSignature } from '../../server/provider/signature.ts'
import { newSid } from '../support/fake-twilio/messages.ts'

export interface Account {
  accountSid: string
  token: string
  number: string
}

const questions = [
  'when is the transcript office open?',
  'Hi! is the library open this sunday? I need to print something',
  'can I still drop a class without a W? thanks',
  'what do I need to bring to pick up my student ID',
  'hello, my name is Sam and I have a question about parking',
]

/** Signed webhooks, ready to be written to a socket: each another text, from some 2,000 phones. */
export function signedShots(
  account: Account,
  port: number,
  count: number,
  senders = 2000,
): Buffer[] {
  const path = '/hooks/twilio/inbound'
  return Array.from({ length: count }, (_, index) => {
    const sid = newSid('SM')
    const params = {
      MessageSid: sid,
      SmsSid: sid,
      SmsMessageSid: sid,
      AccountSid: account.accountSid,
      From: `+1555${String(1_000_000 + (index % senders))}`,
      To: account.number,
      Body: `${questions[index % questions.length]} (${index})`,
      NumMedia: '0',
      NumSegments: '1',
      SmsStatus: 'received',
      ApiVersion: '2010-04-01',
      FromCity: 'LINCOLN',
      FromState: 'NE',
      FromZip: '68502',
      FromCountry: 'US',
      ToCountry: 'US',
    }
    const body = new URLSearchParams(params).toString()
    const signature = expectedSignature(account.token, `http://127.0.0.1:${port}${path}`, params)
    return Buffer.from(
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Twilio-Signature: ${signature}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
  })
}
