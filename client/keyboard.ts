/** Every single-key command: the key, what it does, and where the help lists it. */
export const commands = {
  help: { keys: ['?'], does: 'Show this list', where: 'Anywhere' },
  undo: { keys: ['z'], does: 'Undo the last action', where: 'Anywhere' },
  next: { keys: ['j'], does: 'Next conversation', where: 'Inbox' },
  previous: { keys: ['k'], does: 'Previous conversation', where: 'Inbox' },
  done: { keys: ['e'], does: 'Mark done', where: 'Inbox' },
  reopen: { keys: ['E'], does: 'Reopen', where: 'Inbox' },
  mine: { keys: ['i'], does: 'Assign to me', where: 'Inbox' },
  reply: { keys: ['r'], does: 'Write a reply', where: 'Inbox' },
  note: { keys: ['n'], does: 'Write a note', where: 'Inbox' },
  details: { keys: [']'], does: 'Show or hide the details', where: 'Inbox' },
} as const

export type Command = keyof typeof commands

/** Keys that need a place of their own; listed in the help, handled where they work. */
export const otherKeys = [
  { keys: 'F6', does: 'Next pane', where: 'Anywhere' },
  { keys: 'Shift+F6', does: 'Pane before', where: 'Anywhere' },
  { keys: 'Enter', does: 'Open and go to the messages', where: 'Inbox' },
  { keys: '↑ ↓ Home End', does: 'Move in the list', where: 'Inbox' },
  { keys: 'Ctrl+Enter', does: 'Send', where: 'Writing' },
  { keys: 'Ctrl+Shift+Enter', does: 'Send and mark done', where: 'Writing' },
  { keys: 'F8', does: 'Next finding', where: 'Writing' },
  { keys: 'Shift+F8', does: 'Finding before', where: 'Writing' },
  { keys: 'Alt+R', does: 'Use the safe version', where: 'Writing' },
  { keys: '/', does: 'Templates, at the start of a line', where: 'Writing' },
  { keys: 'Ctrl+Shift+X', does: 'Switch between reply and note', where: 'Writing' },
  { keys: 'Esc', does: 'Back to the list, keeping the draft', where: 'Writing' },
] as const

export interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
  defaultPrevented: boolean
  target: EventTarget | null
}

/** The command a key press means; null while someone types, with modifiers, and in IME composition. */
export function commandFor(press: Press): Command | null {
  if (press.defaultPrevented || press.isComposing) return null
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  if (isTyping(press.target)) return null
  const found = Object.entries(commands).find(([, { keys }]) =>
    (keys as readonly string[]).includes(press.key),
  )
  return found ? (found[0] as Command) : null
}

/** Whether letters pressed here are letters: fields, lists that jump by letter, and open menus. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return Boolean(
    target.closest(
      'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role=textbox], [role=menu], [role=dialog], [role=alertdialog]',
    ),
  )
}
