import webhooks from 'twilio/lib/webhooks/webhooks.js'

/** Form parameters of a webhook, each once. */
export type Params = Readonly<Record<string, string>>

/**
 * The signature Twilio puts into `X-Twilio-Signature`: HMAC-SHA1 over the full address and the sorted parameters.
 * Source: https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function expectedSignature(token: string, url: string, params: Params): string {
  return webhooks.getExpectedTwilioSignature(token, url, params)
}

/**
 * Whether one of our tokens signed this request. `url` is the public address with path and query, exactly as configured.
 *
 * It proves the sender, not the shape: names and values are signed without separators, so the border between two
 * parameters can be moved, and a captured request stays valid for ever. A strict schema and the unique provider id follow.
 */
export function validSignature(
  tokens: readonly string[],
  signature: string,
  url: string,
  params: Params,
): boolean {
  // With an empty key every forger can sign.
  if (tokens.length === 0 || tokens.some((token) => token.length === 0))
    throw new Error('A webhook cannot be checked with an empty token.')
  return tokens.some((token) => webhooks.validateRequest(token, signature, url, params))
}
