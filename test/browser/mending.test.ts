import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults, openTestSite } from '../support/site.ts'

const fact = 'The transcript office is open Monday to Friday from 9am to 5pm.'
const wrong = 'The transcript office is open Monday to Friday from 9am to 6pm.'

const composer = (page: Page) => page.getByRole('textbox', { name: /^Reply to/ })
const ready = (page: Page) =>
  page.getByText('Ready: every fact comes from a public source').waitFor()

/** Somebody has texted, and the conversation is open. */
async function openConversation(site: Awaited<ReturnType<typeof openTestSite>>): Promise<Page> {
  await site.text('hello, transcript office?')
  const page = await site.signIn('agent')
  await page.getByRole('option', { name: /transcript office/ }).click()
  return page
}

test('one key puts the fact’s hour in place of a wrong one, and undo takes it back', async () => {
  await using site = await openTestSite([fact])
  const page = await openConversation(site)
  await composer(page).fill(wrong)
  const fix = page.getByRole('button', { name: 'Use “5pm”' })
  await fix.waitFor()
  expect(await faults(page)).toEqual([])

  await fix.focus()
  await page.keyboard.press('Enter')
  expect(await composer(page).inputValue()).toBe(fact)
  await ready(page)
  expect(await composer(page).evaluate((field) => field === document.activeElement)).toBe(true)

  await page.keyboard.press('Control+z')
  expect(await composer(page).inputValue()).toBe(wrong)
  await fix.click()
  await ready(page)
  await composer(page).press('Control+Enter')
  await page.getByText('Delivered').first().waitFor()
})

test('a fix stays with its words while the draft grows before them', async () => {
  await using site = await openTestSite([fact])
  const page = await openConversation(site)
  await composer(page).fill(wrong)
  await page.getByRole('button', { name: 'Use “5pm”' }).waitFor()
  await composer(page).press('Control+Home')
  await composer(page).pressSequentially('Hi! ')
  await page.getByRole('button', { name: 'Use “5pm”' }).click()
  expect(await composer(page).inputValue()).toBe(`Hi! ${fact}`)
})

test('the safe version shows what changes, and one press takes it', async () => {
  await using site = await openTestSite([fact])
  const page = await openConversation(site)
  await composer(page).fill(`Hi Jake, you got a B+ in Econ. ${wrong}`)
  await page.getByRole('button', { name: 'Use safe version' }).waitFor()
  await composer(page).press('Alt+r')
  const safe = page.getByRole('group', { name: 'Safe version' })
  await safe.waitFor()
  expect(await faults(page)).toEqual([])

  await page.keyboard.press('Enter')
  expect(await composer(page).inputValue()).toBe(
    `Hi! Sorry, we can't discuss that by text. Please contact our office directly. ${fact}`,
  )
  await ready(page)
})
