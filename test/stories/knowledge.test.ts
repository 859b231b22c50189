import { describe, expect, test } from 'vitest'
import { engines } from '../support/databases.ts'
import { openTestOffice, type Colleague } from '../support/office.ts'

const fact = {
  title: 'Hours',
  text: 'The office is open on Mondays.',
  validFrom: null,
  validUntil: null,
  sourceUrl: 'https://kvu.example/hours',
  owner: 'Registrar',
}
const lines = (...facts: object[]) => ({
  jsonl: facts.map((one) => JSON.stringify(one)).join('\n'),
})
const list = async (colleague: Colleague, q?: string) =>
  (
    await colleague.call('listFacts', {
      params: { office: colleague.officeId },
      query: q === undefined ? {} : { q },
    })
  ).facts.map((one) => one.title)

describe.each(engines)('on %s', (engine) => {
  test('a fact is published, changed, retired and restored, and every wording is kept', async () => {
    await using office = await openTestOffice({ engine })
    const dana = await office.colleague('supervisor')
    const added = await dana.call('addFact', { params: { office: dana.officeId }, body: fact })
    const changed = await dana.call('changeFact', {
      params: { id: added.id },
      body: { ...fact, text: 'The office is open on Tuesdays.', version: added.version },
    })
    expect(changed).toMatchObject({ text: 'The office is open on Tuesdays.', version: 2 })
    expect(
      (
        await dana.try('changeFact', {
          params: { id: added.id },
          body: { ...fact, text: 'mine', version: added.version },
        })
      ).status,
    ).toBe(409)

    await dana.call('retireFact', { params: { id: added.id } })
    expect(await list(dana)).toEqual([])
    await dana.call('restoreFact', { params: { id: added.id } })
    expect(await list(dana)).toEqual(['Hours'])

    const versions = await office.app.db
      .selectFrom('factVersions')
      .select(['version', 'text', 'retired', 'staffId'])
      .orderBy('version')
      .execute()
    expect(versions.map(({ version, text, retired }) => [version, text, retired])).toEqual([
      [1, 'The office is open on Mondays.', 0],
      [2, 'The office is open on Tuesdays.', 0],
      [3, 'The office is open on Tuesdays.', 1],
      [4, 'The office is open on Tuesdays.', 0],
    ])
    expect(new Set(versions.map((version) => version.staffId))).toEqual(new Set([dana.me.staff.id]))
  })

  test('an import adds, changes what it knows and leaves the rest', async () => {
    await using office = await openTestOffice({ engine })
    const admin = await office.colleague()
    const into = (body: { jsonl: string }) =>
      admin.call('importFacts', { params: { office: admin.officeId }, body })
    const [a, b] = [
      { id: 'a', title: 'A', text: 'Alpha.' },
      { id: 'b', title: 'B', text: 'Beta.', validUntil: '2027-01-31' },
    ]
    expect(await into(lines(a, b))).toEqual({ added: 2, changed: 0, same: 0 })
    expect(await into(lines(a, { ...b, text: 'Better.' }, { title: 'C', text: 'Gamma.' }))).toEqual(
      {
        added: 1,
        changed: 1,
        same: 1,
      },
    )
    expect(await list(admin)).toEqual(['A', 'B', 'C'])
  })

  test('an import with bad lines says which and why, and takes in nothing', async () => {
    await using office = await openTestOffice({ engine })
    const admin = await office.colleague()
    const jsonl = [
      '{"id":"a","title":"A","text":"Alpha."}',
      'not json',
      '',
      '{"id":"b","title":"","text":"Beta."}',
      '{"id":"c","title":"C","text":"x","validFrom":"2027-02-01","validUntil":"2027-01-01"}',
      '{"id":"a","title":"A","text":"Again."}',
      '{"id":"d","title":"D","text":"x","colour":"red"}',
    ].join('\n')
    const { status, body } = await admin.try('importFacts', {
      params: { office: admin.officeId },
      body: { jsonl },
    })
    expect(status).toBe(422)
    expect((body['lines'] as { line: number }[]).map(({ line }) => line)).toEqual([2, 4, 5, 6, 7])
    expect(await list(admin)).toEqual([])
  })

  test('the search finds facts that hold all the words, in title or text, and takes signs as they are', async () => {
    await using office = await openTestOffice({ engine })
    const admin = await office.colleague()
    await admin.call('importFacts', {
      params: { office: admin.officeId },
      body: lines(
        { title: 'Fees', text: 'A card costs $5 (50% off for seniors).' },
        { title: 'Hours', text: 'Open on Mondays.' },
      ),
    })
    expect(await list(admin, 'CARD fees')).toEqual(['Fees'])
    expect(await list(admin, '50%')).toEqual(['Fees'])
    expect(await list(admin, '%')).toEqual(['Fees'])
    expect(await list(admin, '_')).toEqual([])
    expect(await list(admin, "'; drop table facts; --")).toEqual([])
  })

  test('templates are added when the guard passes them, and removed', async () => {
    await using office = await openTestOffice({ engine, facts: ['The office is open on Mondays.'] })
    const dana = await office.colleague('supervisor')
    const template = await dana.call('addTemplate', {
      params: { office: dana.officeId },
      body: { name: 'Thanks', text: 'Thanks for your text!' },
    })
    expect(
      (await dana.call('listTemplates', { params: { office: dana.officeId } })).templates,
    ).toEqual([template])
    await dana.call('removeTemplate', { params: { id: template.id } })
    expect(
      (await dana.call('listTemplates', { params: { office: dana.officeId } })).templates,
    ).toEqual([])
  })
})

test('a new fact counts for the next verdict', async () => {
  await using office = await openTestOffice({ facts: ['Parking is free.'] })
  const dana = await office.colleague('supervisor')
  await office.text('+15550100', 'when are you open?')
  const { id } = await dana.row('+15550100')
  const judged = async () =>
    (
      await dana.call('judgeText', {
        params: { id },
        body: { text: 'The office is open on Mondays.' },
      })
    ).verdict.decision

  expect(await judged()).not.toBe('send')
  await dana.call('addFact', { params: { office: dana.officeId }, body: fact })
  expect(await judged()).toBe('send')
})
