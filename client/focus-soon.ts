const tries = 120

/** Focuses something that is about to be drawn, as soon as it is there. */
export function focusSoon(selector: string, left = tries): void {
  // While a screen loads, the one before is still in the page, hidden.
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.checkVisibility(),
  )
  // Headings take the focus only when asked.
  if (found && found.tabIndex < 0) found.tabIndex = -1
  if (found) found.focus()
  // In a text that waits, writing goes on at its end.
  if (found instanceof HTMLTextAreaElement && found.selectionEnd === 0)
    found.setSelectionRange(found.value.length, found.value.length)
  if (!found && left > 0) requestAnimationFrame(() => focusSoon(selector, left - 1))
}

/** A closing dialog gives the focus back first. */
export const afterDialog = (run: () => void): void => void setTimeout(run, 50)
