import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults, openTestSite } from '../support/site.ts'

const fact = 'The transcript office is open Monday to Friday from 9am to 5pm.'
const question = 'When is the transcript office open?'

/** An office that answers by itself, two staff at their browsers, and a phone. */
async function openAutoSite() {
  const site = await openTestSite([fact])
  const admin = await site.office.colleague()
  const params = { office: admin.officeId }
  const settings = await admin.call('autoReply', { params })
  await admin.call('setAutoReply', { params, body: { ...settings, mode: 'auto' } })
  return { site, admin }
}

const row = (page: Page, number = '0100') => page.getByRole('option', { name: new RegExp(number) })

test('from an automatic answer to an opt-out to START, with two staff watching', async () => {
  const { site } = await openAutoSite()
  await using _ = site
  const [jo, dana] = [await site.signIn('agent'), await site.signIn('agent')]

  await site.text(question)
  for (const page of [jo, dana]) {
    await row(page).click()
    await page.getByText('Auto-reply').first().waitFor()
    await page.getByText('Delivered').first().waitFor()
  }

  await site.text('please take me off your list')
  for (const page of [jo, dana]) {
    await page.getByRole('region', { name: 'Opted out' }).waitFor()
    expect(await page.getByRole('textbox', { name: /^Reply to/ }).count()).toBe(0)
  }
  expect(await faults(jo)).toEqual([])

  await site.text('START')
  for (const page of [jo, dana]) await page.getByRole('textbox', { name: /^Reply to/ }).waitFor()
})

test('the switch stops everything at once, for everybody to see', async () => {
  const { site, admin } = await openAutoSite()
  await using _ = site
  const [jo, dana] = [await site.signIn('agent'), await site.signIn('supervisor')]
  await jo.getByRole('navigation').getByRole('link', { name: 'Auto-replies' }).click()
  await jo.getByRole('button', { name: 'Stop all automatic sending' }).click()

  await dana
    .getByText(/Automatic sending is stopped/)
    .first()
    .waitFor()
  await site.text(question)
  await site.office.settle()
  expect((await admin.open('+15550100')).messages.every((one) => one.direction === 'inbound')).toBe(
    true,
  )
  expect(await faults(jo)).toEqual([])

  await dana.getByRole('button', { name: 'Resume' }).first().click()
  await expect.poll(() => jo.getByText(/Automatic sending is stopped/).count()).toBe(0)
})

test('danger is on top of every view, nothing goes by itself, and who saw it is shown', async () => {
  const { site, admin } = await openAutoSite()
  await using _ = site
  const [jo, dana] = [await site.signIn('agent'), await site.signIn('agent')]
  await site.text('i want to kill myself', { from: '+15550107' })
  await site.text(question)

  for (const page of [jo, dana]) await page.getByText('Urgent').first().waitFor()
  await jo.goto(`${site.url}/inbox/mine`)
  await jo.getByText('Urgent').first().waitFor()
  expect((await admin.open('+15550107')).messages).toHaveLength(1)

  const { id } = await admin.row('+15550107')
  await dana.goto(`${site.url}/inbox/open/${id}`)
  await expect.poll(async () => (await admin.row('+15550107')).urgent?.seenBy.length).toBe(1)
  expect(await faults(dana)).toEqual([])
  await dana.getByRole('button', { name: 'Dealt with' }).first().click()
  const dialog = dana.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Called 911 and stayed with them by phone.')
  await dialog.getByRole('button', { name: 'Dealt with' }).click()
  await expect.poll(async () => (await admin.row('+15550107')).urgent).toBeNull()
})
