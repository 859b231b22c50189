// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { commandFor, commands, isTyping, type Press } from '../../client/keyboard.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: document.body,
  ...more,
})

const inside = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.querySelector('[data-here]')!
}

test('each letter does what the help says', () => {
  expect(commandFor(press('j'))).toBe('next')
  expect(commandFor(press('e'))).toBe('done')
  expect(commandFor(press('E'))).toBe('reopen')
  expect(commandFor(press('?'))).toBe('help')
  expect(commandFor(press('q'))).toBeNull()
})

test('no key means two things', () => {
  const keys = Object.values(commands).flatMap((command) => command.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  '<input data-here>',
  '<textarea data-here></textarea>',
  '<select data-here></select>',
  '<div contenteditable="true"><b data-here>x</b></div>',
  '<div role="menu"><div data-here></div></div>',
  '<div role="dialog"><button data-here></button></div>',
])('letters are letters in %s', (html) => {
  const target = inside(html)
  expect(isTyping(target)).toBe(true)
  expect(commandFor(press('e', { target }))).toBeNull()
})

test('letters are commands on buttons and in the list', () => {
  expect(commandFor(press('e', { target: inside('<button data-here>x</button>') }))).toBe('done')
  expect(commandFor(press('j', { target: inside('<div role="listbox" data-here></div>') }))).toBe(
    'next',
  )
})

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { altKey: true },
  { isComposing: true },
  { defaultPrevented: true },
])('not with %o', (more) => expect(commandFor(press('e', more))).toBeNull())
