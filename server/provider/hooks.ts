import { expectedSignature, type Params } from './signature.ts'

/** Where our own webhooks are: the public address is signed, the other one is where the server really listens. */
export interface Hooks {
  publicUrl: string
  /** For example http://127.0.0.1:3000; asked at each call, because the port is known late. */
  callbackBase: () => string
}

/** Posts a webhook to ourselves as Twilio would. @throws when nobody answers, or when `signal` aborts. */
export async function postHook(
  { publicUrl, callbackBase }: Hooks,
  path: string,
  params: Params,
  token: string,
  signal: AbortSignal | null = null,
): Promise<{ status: number; body: string }> {
  const answer = await fetch(callbackBase() + path, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': expectedSignature(token, publicUrl + path, params) },
    body: new URLSearchParams(params),
    redirect: 'manual',
    signal,
  })
  return { status: answer.status, body: await answer.text() }
}

export const inboundPath = '/hooks/twilio/inbound'

/** The path a status callback comes to; `outboxId` says which text it is about. */
export function statusPath(outboxId: string): string {
  return `/hooks/twilio/status?o=${encodeURIComponent(outboxId)}`
}
