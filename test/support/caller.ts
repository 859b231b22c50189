import { api, type Api, type CallName } from '../../server/wire/api.ts'
import type { Answer, CallArgs } from '../../server/wire/route.ts'

interface Loose {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

/** Speaks the API over real HTTP, as a browser of our own pages would. */
export class ApiCaller {
  readonly base: string
  readonly origin: string
  cookie = ''

  constructor(base: string, origin: string) {
    this.base = base
    this.origin = origin
  }

  /** The status and the parsed answer, whatever it is. */
  async try(
    name: CallName,
    args: Loose = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const { method, path } = api[name]
    const filled = path.replaceAll(/:(\w+)/g, (_, key: string) =>
      encodeURIComponent(args.params?.[key] ?? ''),
    )
    const query = new URLSearchParams(
      Object.entries(args.query ?? {}).map(([key, value]) => [key, String(value)]),
    )
    const response = await fetch(`${this.base}${filled}?${query}`, {
      method,
      headers: {
        origin: this.origin,
        'x-requested-with': 'vouch',
        'content-type': 'application/json',
        cookie: this.cookie,
      },
      ...(args.body === undefined || method === 'GET' ? {} : { body: JSON.stringify(args.body) }),
    })
    const token = /vouch_session=[^;]*/.exec(response.headers.get('set-cookie') ?? '')
    if (token) this.cookie = token[0]
    const text = await response.text()
    return {
      status: response.status,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    }
  }

  /** The answer of a call that must succeed. */
  async call<K extends CallName>(name: K, args: CallArgs<Api[K]>): Promise<Answer<Api[K]>> {
    const { status, body } = await this.try(name, args)
    if (status >= 300) throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`)
    return body as Answer<Api[K]>
  }
}
