import { messageOfArrival } from '../../db/arrivals.ts'
import { phoneMessages } from '../../db/messages.ts'
import type { App } from '../app.ts'
import { notFound } from '../errors.ts'
import type { Handlers } from '../wire/handlers.ts'
import type { Simulator } from './simulator.ts'

/** The simulated phones; with a real provider there are none. */
export const phoneRoutes = (
  app: App,
  simulator: Simulator | null,
): Handlers<'phone' | 'textOffice'> => ({
  async phone({ params }) {
    if (!simulator) throw notFound('phone')
    const rows = await phoneMessages(app.db, params.number, 100)
    const messages = rows.toReversed().map(({ id, direction, text, at }) => ({
      id,
      direction: direction === 'inbound' ? ('to-office' as const) : ('to-phone' as const),
      text,
      at,
    }))
    return { status: 200, body: { messages } }
  },

  async textOffice({ body }) {
    if (!simulator) throw notFound('phone')
    const providerId = await simulator.receive(body)
    return {
      status: 201,
      body: { providerId, messageId: await messageOfArrival(app.db, providerId) },
    }
  },
})
