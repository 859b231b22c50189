import { expect, test } from 'vitest'
import { engines } from '../support/databases.ts'
import { openTestOffice } from '../support/office.ts'

/** How many pairs; the 2,000 are run with PAIRS=2000. */
const pairs = Number(process.env['PAIRS'] ?? 60)
const fact = 'The office is open on Mondays.'

test.each(engines)(
  'on %s: no send begins after a STOP is stored, however close they come',
  async (engine) => {
    // A clock that only counts: every look at it is a moment of its own, so before and after are certain.
    let moment = 1_700_000_000_000
    await using office = await openTestOffice({
      engine,
      facts: [fact],
      clock: { now: () => (moment += 1) },
    })
    const { app, twilio } = office
    twilio.report = []
    const began = new Map<string, number>()
    const { provider } = app
    app.provider = {
      ...provider,
      send(outgoing) {
        began.set(outgoing.to, app.clock.now())
        return provider.send(outgoing)
      },
    }
    const agent = await office.colleague('agent')
    const phones = Array.from({ length: pairs }, (_, i) => `+1555${String(i).padStart(7, '0')}`)

    for (let i = 0; i < phones.length; i += 10)
      await Promise.all(
        phones.slice(i, i + 10).map(async (phone, k) => {
          await office.text(phone, 'when are you open?')
          const replying = agent.reply(phone, fact)
          // Every other STOP comes when the reply is in the outbox already.
          if (k % 2) await replying
          await Promise.all([replying, office.text(phone, 'STOP')])
        }),
      )
    await office.settle()

    const stopped = await app.db
      .selectFrom('consentEvents')
      .innerJoin('contacts', 'contacts.id', 'consentEvents.contactId')
      .select(['contacts.address', 'consentEvents.at'])
      .where('consentEvents.action', '=', 'opt-out')
      .execute()
    expect(stopped).toHaveLength(pairs)
    const late = stopped.filter(({ address, at }) => (began.get(address) ?? 0) > at)
    console.log(
      `${engine}: ${pairs} pairs, ${began.size} sent before the STOP, ${late.length} begun after it`,
    )
    expect(late).toEqual([])
  },
  600_000,
)
