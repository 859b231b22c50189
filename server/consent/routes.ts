import { consentEventsOf, contactFor, lockContact, suspectedIn } from '../../db/contacts.ts'
import { officeFor } from '../../db/offices.ts'
import type { App } from '../app.ts'
import { found, Refusal } from '../errors.ts'
import { commit } from '../updates/commit.ts'
import type { Caller, Handlers } from '../wire/handlers.ts'
import { presentConsentEvent, presentContact } from '../wire/presenters.ts'
import { keep, onlyHandsetUndoes, optIn, optOut } from './record.ts'

type Calls = 'consentOf' | 'recordOptOut' | 'recordConsent' | 'decideSuspected' | 'listSuspected'

export function consentRoutes(app: App): Handlers<Calls> {
  const own = async (caller: Caller, id: string) =>
    found(await contactFor(app.db, caller.staffId, id), 'contact')
  const now = async (caller: Caller, id: string) => presentContact(await own(caller, id))

  return {
    async consentOf({ params }, caller) {
      const contact = await now(caller, params.id)
      const events = await consentEventsOf(app.db, params.id, caller.staffId)
      return { status: 200, body: { contact, events: events.map(presentConsentEvent) } }
    },

    async recordOptOut({ params, body }, caller) {
      const { id } = await own(caller, params.id)
      const { staffId } = caller
      await commit(app, (tx, tell) =>
        optOut(app, tx, tell, body.method, { contactId: id, reason: body.reason, staffId }),
      )
      return { status: 200, body: await now(caller, id) }
    },

    async recordConsent({ params, body }, caller) {
      const { id } = await own(caller, params.id)
      const { staffId } = caller
      await commit(app, async (tx, tell) => {
        const { optedOutBy } = await lockContact(tx, id)
        if (optedOutBy && onlyHandsetUndoes(optedOutBy))
          throw new Refusal(
            409,
            'only-the-phone',
            'Only the phone itself can undo this opt-out, by texting START.',
          )
        await optIn(app, tx, tell, 'document', { contactId: id, reason: body.document, staffId })
      })
      return { status: 200, body: await now(caller, id) }
    },

    async decideSuspected({ params, body }, caller) {
      const { id } = await own(caller, params.id)
      await commit(app, async (tx, tell) => {
        const contact = await lockContact(tx, id)
        if (contact.suspectedAt === null)
          throw new Refusal(409, 'decided-already', 'Somebody has decided this already.')
        const evidence = {
          contactId: id,
          reason: body.reason || null,
          messageId: contact.suspectedMessageId,
          staffId: caller.staffId,
        }
        if (body.decision === 'opt-out') await optOut(app, tx, tell, 'words', evidence)
        else await keep(app, tx, tell, evidence)
      })
      return { status: 200, body: await now(caller, id) }
    },

    async listSuspected({ params }, caller) {
      const { id } = found(await officeFor(app.db, caller.staffId, params.office), 'office')
      const rows = await suspectedIn(app.db, id)
      const suspected = rows.map(({ conversationId, text, at, ...contact }) => ({
        contact: presentContact(contact),
        conversationId,
        text,
        at,
      }))
      return { status: 200, body: { suspected } }
    },
  }
}
