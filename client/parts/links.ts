export interface Token {
  text: string
  href?: string
}

const address = /https?:\/\/[^\s<>"'`]+/gi
const trailing = /[.,;:!?)\]}…]+$/

/** Cuts a text into plain stretches and http(s) addresses; joined again it is the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    const shown = match[0].replace(trailing, '')
    const href = safe(shown)
    if (!href) continue
    if (match.index > from) found.push({ text: text.slice(from, match.index) })
    found.push({ text: shown, href })
    from = match.index + shown.length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}

/** An address with a name or password in it can pretend to be another; it stays text. */
function safe(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password) return null
  return url.href
}
