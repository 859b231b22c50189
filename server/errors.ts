/** A refusal: an answer with a code for programs and one sentence for people. Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  /** More members of the problem document. */
  readonly more: Record<string, unknown>

  constructor(status: number, code: string, title: string, more: Record<string, unknown> = {}) {
    super(title)
    this.status = status
    this.code = code
    this.more = more
  }
}

export const notFound = (what: string): Refusal =>
  new Refusal(404, 'not-found', `This ${what} does not exist, or you do not work in its office.`)

/** The value, or the refusal that it is not there. */
export function found<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw notFound(what)
  return value
}
