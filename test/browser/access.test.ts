import { describe, expect, test } from 'vitest'
import { faults, openTestSite } from '../support/site.ts'

const places = ['Open', 'Knowledge', 'Team', 'Simulator']
const looks = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const

describe.each(looks)('in %s', (_look, options) => {
  test('axe finds nothing on any page, and nothing runs off the side', async () => {
    await using site = await openTestSite(['The office is open on Mondays.'])
    const admin = await site.office.colleague()
    await site.text('open on mondays?', { photo: true })
    await site.office.settle()

    const door = await (await site.newcomer(options)).newPage()
    await door.goto(site.url)
    await door.getByRole('button', { name: 'Sign in' }).waitFor()
    expect(await faults(door)).toEqual([])

    const page = await site.signIn('admin', options)
    for (const path of ['/inbox/open', '/knowledge', '/team', '/simulator']) {
      await page.goto(site.url + path)
      await page.getByRole('main').waitFor()
      await page.waitForLoadState('networkidle')
      expect([path, await faults(page)]).toEqual([path, []])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, wide <= 0]).toEqual([path, true])
    }
    const { id } = await admin.row('+15550100')
    await page.goto(`${site.url}/inbox/open/${id}`)
    await page
      .getByRole('textbox', { name: /^Reply to/ })
      .fill('Hi Maria, you got a B+ in Econ 101')
    await page
      .getByText(/can.t go by text/)
      .first()
      .waitFor()
    expect(await faults(page)).toEqual([])
  })
})

test('nothing on any page breaks the policy of the pages', async () => {
  await using site = await openTestSite(['The office is open on Mondays.'])
  const page = await site.signIn('admin')
  const broken: string[] = []
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) broken.push(message.text())
  })
  page.on('pageerror', (error) => broken.push(error.message))
  for (const name of places) {
    await page
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .first()
      .click()
    await page.waitForLoadState('networkidle')
  }
  expect(broken).toEqual([])
})
