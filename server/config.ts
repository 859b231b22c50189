import { randomBytes } from 'node:crypto'
import { z } from 'zod'

/** Every knob: where it comes from, its default, and what it is for. README's table is checked against this one. */
export const knobs = {
  port: { env: 'PORT', default: '3000', for: 'Port the server listens on' },
  publicUrl: {
    env: 'PUBLIC_URL',
    default: 'http://localhost:<PORT>',
    for: 'Address people and the provider use; signatures are checked against it',
  },
  trustProxy: {
    env: 'TRUST_PROXY',
    default: 'loopback',
    for: 'Proxies whose word on the caller’s address counts: loopback, or a list of addresses and subnets',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    default: '.data/vouch.db',
    for: 'A file path (SQLite) or a postgres:// address',
  },
  accountSid: {
    env: 'TWILIO_ACCOUNT_SID',
    default: '',
    for: 'Twilio account; without it the phone simulator is the provider',
  },
  authTokens: {
    env: 'TWILIO_AUTH_TOKEN',
    default: '',
    for: 'Twilio auth token; several, comma-separated, while rotating: the first one sends',
  },
  from: { env: 'TWILIO_FROM', default: '', for: 'The number texts are sent from' },
  messagingServiceSid: {
    env: 'TWILIO_MESSAGING_SERVICE_SID',
    default: '',
    for: 'The Messaging Service texts are sent from, instead of TWILIO_FROM',
  },
  twilioApiUrl: {
    env: 'TWILIO_API_URL',
    default: '',
    for: 'Loopback address of a fake Twilio, for tests and development',
  },
  adminEmail: {
    env: 'ADMIN_EMAIL',
    default: 'admin@localhost',
    for: 'E-mail of the first administrator',
  },
  adminPassword: {
    env: 'ADMIN_PASSWORD',
    default: '',
    for: 'Password of the first administrator; without it a random one is printed once',
  },
  logLevel: {
    env: 'LOG_LEVEL',
    default: 'warn',
    for: 'How much is logged: trace, debug, info, warn, error or silent',
  },
} as const

export interface TwilioConfig {
  accountSid: string
  /** At least one; the first one sends, all of them are accepted on webhooks. */
  authTokens: readonly string[]
  sender: { from: string } | { messagingServiceSid: string }
  apiUrl: string | null
}

/** What webhooks are checked against: the account, and every token that may have signed. */
export interface Hooks {
  accountSid: string
  authTokens: readonly string[]
}

export interface Config {
  port: number
  publicUrl: string
  trustProxy: string
  databaseUrl: string
  /** Null: the phone simulator is the provider. */
  twilio: TwilioConfig | null
  hooks: Hooks
  adminEmail: string
  adminPassword: string | null
  logLevel: string
}

export class ConfigError extends Error {}

/** Reads the environment. @throws ConfigError with one sentence that names the variable and what to do. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = (name: keyof typeof knobs) => env[knobs[name].env]?.trim() || ''
  const port = Number(read('port') || knobs.port.default)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    fail('PORT must be a number from 0 to 65535.')

  const account = twilio(read)
  return {
    port,
    publicUrl: publicUrl(read('publicUrl') || `http://localhost:${port}`),
    trustProxy: read('trustProxy') || knobs.trustProxy.default,
    databaseUrl: read('databaseUrl') || knobs.databaseUrl.default,
    twilio: account,
    hooks: account ?? simulated(),
    adminEmail: read('adminEmail') || knobs.adminEmail.default,
    adminPassword: read('adminPassword') || null,
    logLevel: logLevel(read('logLevel') || knobs.logLevel.default),
  }
}

/** The simulator signs like Twilio, with a token of its own that lives as long as the process. */
const simulated = (): Hooks => ({
  accountSid: `AC${'0'.repeat(32)}`,
  authTokens: [randomBytes(32).toString('hex')],
})

function twilio(read: (name: keyof typeof knobs) => string): TwilioConfig | null {
  const accountSid = read('accountSid')
  const authTokens = read('authTokens')
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean)
  const from = read('from')
  const messagingServiceSid = read('messagingServiceSid')
  if (!accountSid && authTokens.length === 0 && !from && !messagingServiceSid) return null

  if (!/^AC[0-9a-fA-F]{32}$/.test(accountSid))
    fail('TWILIO_ACCOUNT_SID must be AC and 32 hex digits.')
  // An empty key makes every signature check succeed (twilio 6.2.0), so there is no way to run without one.
  if (authTokens.length === 0 || authTokens.some((token) => token.length < 16))
    fail('TWILIO_AUTH_TOKEN must hold at least one token of 16 characters or more.')
  if (Boolean(from) === Boolean(messagingServiceSid))
    fail('Set either TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID.')

  return {
    accountSid,
    authTokens,
    sender: from ? { from } : { messagingServiceSid },
    apiUrl: loopback(read('twilioApiUrl')),
  }
}

function logLevel(text: string): string {
  if (!['trace', 'debug', 'info', 'warn', 'error', 'silent'].includes(text))
    fail('LOG_LEVEL is none of the known levels.')
  return text
}

function publicUrl(text: string): string {
  const url = z.url({ protocol: /^https?$/ }).safeParse(text)
  if (!url.success) fail('PUBLIC_URL must be a full http(s) address.')
  return text.replace(/\/+$/, '')
}

function loopback(text: string): string | null {
  if (!text) return null
  const host = URL.canParse(text) ? new URL(text).hostname : ''
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(host))
    fail('TWILIO_API_URL may only be a loopback address.')
  return text.replace(/\/+$/, '')
}

function fail(why: string): never {
  throw new ConfigError(why)
}
