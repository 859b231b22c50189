import { readFileSync } from 'node:fs'
import type { FactText } from '../guard/knowledge/compile.ts'
import type { Moment } from '../guard/situation.ts'

/** One draft to be judged, as the case files hold it. */
export interface Case {
  id: string
  now: string
  office: string
  inbound: string[]
  draft: string
  expect: string
  rules: string[]
  kind: string
}

/** Parses JSON lines; bad ones are reported with their number and left out. */
export function readLines<T>(
  path: string,
  parse: (value: Record<string, unknown>) => T,
): { rows: T[]; bad: number } {
  const rows: T[] = []
  let bad = 0
  readFileSync(path === '-' ? 0 : path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return
      try {
        const value: unknown = JSON.parse(line)
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          throw new Error('not an object')
        rows.push(parse(value as Record<string, unknown>))
      } catch (error) {
        bad++
        process.stderr.write(
          `vouch: ${path === '-' ? 'standard input' : path}, line ${index + 1}: ${error instanceof Error ? error.message : 'unreadable'}\n`,
        )
      }
    })
  return { rows, bad }
}

export function text(value: Record<string, unknown>, name: string, otherwise?: string): string {
  const found = value[name] ?? otherwise
  if (typeof found !== 'string') throw new Error(`"${name}" must be a text`)
  return found
}

function texts(value: Record<string, unknown>, name: string): string[] {
  const found = value[name] ?? []
  if (typeof found === 'string') return [found]
  if (!Array.isArray(found) || !found.every((each) => typeof each === 'string'))
    throw new Error(`"${name}" must be a list of texts`)
  return found
}

export function factOf(value: Record<string, unknown>): FactText {
  const day = (name: string) =>
    value[name] === null || value[name] === undefined ? null : text(value, name)
  return {
    id: text(value, 'id'),
    title: text(value, 'title', ''),
    text: text(value, 'text'),
    validFrom: day('validFrom'),
    validUntil: day('validUntil'),
  }
}

export function caseOf(value: Record<string, unknown>): Case {
  const now = text(value, 'now')
  momentOf(now)
  return {
    id: text(value, 'id'),
    now,
    office: text(value, 'office', ''),
    inbound: texts(value, 'inbound'),
    draft: text(value, 'draft', ''),
    expect: text(value, 'expect', ''),
    rules: texts(value, 'rules'),
    kind: text(value, 'kind', ''),
  }
}

/** An ISO time with offset; the offset is taken as the office's zone. */
export function momentOf(now: string): Moment {
  const zone = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.exec(now)?.[1]
  const instant = Date.parse(now)
  if (zone === undefined || Number.isNaN(instant))
    throw new Error('"now" must be a time with an offset, like 2026-03-02T09:30:00-05:00')
  return { instant, timeZone: zone }
}
