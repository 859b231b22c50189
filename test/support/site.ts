import type { Browser, BrowserContext, Page } from 'playwright-core'
import axe from 'axe-core'
import type { Role } from '../../server/roles.ts'
import { openBrowser } from './browser.ts'
import { freePort } from './free-port.ts'
import { openTestOffice, type TestOffice } from './office.ts'

/** A Vouch with the phone simulator, and a real browser to look at it with. */
export class TestSite implements AsyncDisposable {
  readonly office: TestOffice
  readonly url: string
  #browser: Browser

  constructor(office: TestOffice, url: string, browser: Browser) {
    this.office = office
    this.url = url
    this.#browser = browser
  }

  /** Somebody signs in with the form, in a browser of their own. */
  async signIn(role: Role, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const { me, password } = await this.office.colleague(role)
    const page = await (await this.newcomer(options)).newPage()
    page.setDefaultTimeout(8000)
    await page.goto(this.url)
    await page.getByLabel('E-mail').fill(me.staff.email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    return page
  }

  /** A phone texts the office. */
  async text(words: string, { from = '+15550100', photo = false } = {}): Promise<void> {
    const admin = await this.office.colleague()
    await admin.call('textOffice', { body: { from, to: '+15005550006', text: words, photo } })
  }

  newcomer(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    return this.#browser.newContext(options)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close()
    await this.office[Symbol.asyncDispose]()
  }
}

export async function openTestSite(facts: readonly string[], now?: string): Promise<TestSite> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const office = await openTestOffice({
    facts,
    provider: 'simulator',
    publicUrl: url,
    port,
    ...(now ? { now } : {}),
  })
  return new TestSite(office, url, await openBrowser())
}

/** What axe finds wrong on a page as it stands, by WCAG 2.2 A and AA and its best practices. */
export async function faults(page: Page): Promise<string[]> {
  // The policy allows no script from elsewhere, so it is run as the browser's own.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}
