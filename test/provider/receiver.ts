import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Hooks } from '../../server/provider/hooks.ts'
import { validSignature } from '../../server/provider/signature.ts'

export interface Received {
  path: string
  params: Record<string, string>
  /** Whether one of our tokens signed it for the public address. */
  signed: boolean
}

/** Stands where our server stands: takes webhooks, checks their signature and keeps them. */
export async function openReceiver(tokens: readonly string[]) {
  const publicUrl = 'https://texts.example.edu'
  const received: Received[] = []

  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const params = Object.fromEntries(new URLSearchParams(body))
      const signature = String(request.headers['x-twilio-signature'])
      const signed = validSignature(tokens, signature, publicUrl + path, params)
      received.push({ path, params, signed })
      response.writeHead(signed ? 200 : 403, { 'Content-Type': 'text/xml' }).end('<Response/>')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`

  return {
    base,
    hooks: { publicUrl, callbackBase: () => base } satisfies Hooks,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
