/** Names of what is kept from the server. The first word says what it is; the office or the thing follows. */
export const kept = {
  me: ['me'] as const,
  lists: (office: string) => ['list', office] as const,
  list: (office: string, view: string) => ['list', office, view] as const,
  counters: (office: string) => ['counters', office] as const,
  conversation: (id: string) => ['conversation', id] as const,
  /** Below its conversation: what makes that old makes this old. */
  consent: (conversation: string) => ['conversation', conversation, 'consent'] as const,
  suspected: (office: string) => ['suspected', office] as const,
  autoReply: (office: string) => ['auto-reply', office] as const,
  automaticSending: ['automatic-sending'] as const,
  measuredError: ['measured-error'] as const,
  verdicts: ['verdict'] as const,
  verdict: (conversation: string, newest: string, text: string) =>
    ['verdict', conversation, newest, text] as const,
  facts: (office: string) => ['facts', office] as const,
  templates: (office: string) => ['templates', office] as const,
  colleagues: (office: string) => ['colleagues', office] as const,
  staff: ['staff'] as const,
  phones: ['phone'] as const,
  phone: (number: string) => ['phone', number] as const,
  steps: ['steps'] as const,
  stepsOf: (message: string) => ['steps', message] as const,
}
