import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults, openTestSite } from '../support/site.ts'

const fact = 'The transcript office is open Monday to Friday from 9am to 5pm.'
const question = 'When is the transcript office open?'
const grade = 'Hi Maria, you got a B+ in Econ 101'

/** The conversation's row in the list; its name says everything about it. */
const row = (page: Page) => page.getByRole('option', { name: /transcript office/ })
const composer = (page: Page) => page.getByRole('textbox', { name: /^Reply to/ })

test('from a phone to two open inboxes, and one key back to the phone', async () => {
  await using site = await openTestSite([fact])
  const [jo, dana] = [await site.signIn('agent'), await site.signIn('agent')]
  const phone = await site.signIn('admin')
  await phone.getByRole('navigation').getByRole('link', { name: 'Simulator' }).click()

  await phone.getByLabel('Text message').fill(question)
  await phone.getByLabel('Text message').press('Enter')
  await Promise.all([row(jo).waitFor(), row(dana).waitFor()])

  await row(jo).click()
  await jo.getByText('Suggested reply').first().waitFor()
  await expect.poll(() => composer(jo).inputValue()).toBe(fact)
  await jo.getByRole('heading', { name: 'Sources in this reply' }).waitFor()
  await composer(jo).press('Control+Enter')

  await jo.getByText('Delivered').first().waitFor()
  await row(dana).click()
  await dana.getByText('Delivered').first().waitFor()
  await phone.getByLabel('Messages on the phone').getByText(fact).waitFor()
  await phone.getByText('The provider says: delivered').waitFor()
})

test('a grade cannot be sent: the screen says why, and nothing goes out', async () => {
  await using site = await openTestSite([fact])
  await site.text('hi, what did i get in the transcript office exam?')
  const jo = await site.signIn('agent')
  await row(jo).click()
  await composer(jo).fill(grade)
  await jo
    .getByText(/can.t go by text/)
    .first()
    .waitFor()

  const send = jo.getByRole('button', { name: /^Send/ })
  expect(await send.getAttribute('aria-disabled')).toBe('true')
  await composer(jo).press('Control+Enter')
  // A button that is only said to be off can still be pressed.
  await send.click({ force: true })

  // Pressing it leads to the first thing that is wrong; F8 leads on to the next.
  const marked = () =>
    composer(jo).evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    )
  const reasons = await jo.getByRole('listitem').filter({ hasText: 'policy no-grades' }).count()
  expect(reasons).toBeGreaterThan(0)
  const seen = new Set<string>()
  for (let i = 0; i < 5; i++) {
    seen.add(await marked())
    await composer(jo).press('F8')
  }
  expect([...seen].join(' ')).toContain('B+')
  await site.office.settle()
  expect(await site.office.app.db.selectFrom('outbox').select('id').execute()).toEqual([])
  expect(await faults(jo)).toEqual([])
})

test('what one writes is not lost when the line goes down, and the inbox catches up after', async () => {
  await using site = await openTestSite([fact])
  await site.text('hello, transcript office?')
  const jo = await site.signIn('agent')
  await row(jo).click()
  await composer(jo).fill('Thanks for your text!')
  await jo.context().setOffline(true)
  await site.text('are you there, transcript office?')
  await jo.context().setOffline(false)

  await jo.getByText('are you there, transcript office?').first().waitFor()
  expect(await composer(jo).inputValue()).toBe('Thanks for your text!')
})

test('by keyboard alone: from the list to the reply to done', async () => {
  await using site = await openTestSite([fact])
  const admin = await site.office.colleague()
  await site.text(question)
  await site.office.settle()
  const jo = await site.signIn('agent')
  await row(jo).waitFor()

  await jo.keyboard.press('j')
  await composer(jo).waitFor()
  await jo.keyboard.press('r')
  await expect
    .poll(() => composer(jo).evaluate((field) => field === document.activeElement))
    .toBe(true)
  await expect.poll(() => composer(jo).inputValue()).toBe(fact)
  await jo.keyboard.press('Control+Enter')
  await jo.getByText('Delivered').first().waitFor()
  await jo.keyboard.press('Escape')
  await jo.keyboard.press('e')
  await expect.poll(async () => (await admin.row('+15550100')).status).toBe('done')
  await jo.keyboard.press('?')
  await jo.getByRole('dialog').waitFor()
})
