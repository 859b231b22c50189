import type { Finding } from '../../../server/wire/verdict.ts'

export const atLineStart = ({ value, selectionStart }: HTMLTextAreaElement): boolean =>
  selectionStart === 0 || value[selectionStart - 1] === '\n'

/** Removing a phrase takes one of the two spaces around it too. */
export function withoutGap(
  text: string,
  start: number,
  end: number,
  replacement: string,
): [number, number, string] {
  const doubled =
    replacement === '' && text[end] === ' ' && (start === 0 || text[start - 1] === ' ')
  return [start, doubled ? end + 1 : end, replacement]
}

/** The whole sentence a finding is about: a fact says more than one word. */
export function sentenceAround(text: string, { start, end }: Finding): string {
  const before = text.slice(0, start).search(/[^.!?\n]*$/)
  const after = text.slice(end).search(/[.!?\n]|$/)
  return text.slice(before, end + after + 1).trim()
}
