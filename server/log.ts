import { pino, type Logger } from 'pino'

export type Log = Logger

/** Logs to standard output. Never pass a number, a text or a token: ids say which, the database says what. */
export const openLog = (level: string): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: bare },
  })

/** Messages of database errors can hold the values of a row, so only kind, code and place are written. */
function bare(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const place = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return { type: error.name, code, place }
}
