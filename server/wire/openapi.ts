import { z } from 'zod'
import { api } from './api.ts'
import type { RouteDef } from './route.ts'

/** OpenAPI 3.1, made from the table of calls. */
export function openApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, definition] of Object.entries(api) as [string, RouteDef][]) {
    const path = definition.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] ??= {}
    paths[path][definition.method.toLowerCase()] = operation(name, definition)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vouch',
      version,
      description: 'Commands and reads of the shared inbox. News goes by socket.',
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'vouch_session' } },
    },
  }
}

function operation(
  name: string,
  { summary, who, params, query, body, responses }: RouteDef,
): object {
  return {
    operationId: name,
    summary,
    ...(who === 'anyone' ? {} : { security: [{ session: [] }], 'x-permission': who }),
    parameters: [...parameters('path', params), ...parameters('query', query)],
    ...(body && { requestBody: { required: true, content: json(body, 'input') } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, shape]) => [
        status,
        { description: status < '300' ? 'Done' : 'Refused', content: json(shape, 'output') },
      ]),
    ),
  }
}

const json = (shape: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: z.toJSONSchema(shape, { io, reused: 'inline' }) },
})

function parameters(place: 'path' | 'query', shape: z.ZodType | undefined): object[] {
  if (!shape) return []
  const { properties = {}, required = [] } = z.toJSONSchema(shape, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }))
}
