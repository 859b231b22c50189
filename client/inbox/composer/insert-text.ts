/** Replaces a stretch of a field the way typing does, so that the browser's own undo takes it back. */
export function insertText(
  field: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
): void {
  field.focus()
  field.setSelectionRange(start, end)
  const command = text === '' ? 'delete' : 'insertText'
  if (start === end && text === '') return
  // Deprecated, and still the only way that keeps the undo history.
  // oxlint-disable-next-line typescript/no-deprecated
  if (document.execCommand?.(command, false, text)) return
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
