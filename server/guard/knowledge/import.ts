import { z } from 'zod'
import { FactInput } from '../../wire/shapes.ts'

/** A fact from a file; `id` is the one it has there. */
export type ImportedFact = FactInput & { id: string | null }

export interface BadLine {
  line: number
  why: string
}

const Line = FactInput.safeExtend({ id: z.string().min(1).max(64).nullable().default(null) })

/** Reads facts from JSON lines, one fact a line; empty lines are skipped. All problems are found, not only the first. */
export function readFacts(jsonl: string): { facts: ImportedFact[]; bad: BadLine[] } {
  const facts: ImportedFact[] = []
  const bad: BadLine[] = []
  const seen = new Set<string>()
  for (const [index, text] of jsonl.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue
    const line = index + 1
    const fact = readLine(text)
    if (typeof fact === 'string') bad.push({ line, why: fact })
    else if (fact.id !== null && seen.has(fact.id))
      bad.push({ line, why: `The id "${fact.id}" stands here twice.` })
    else {
      if (fact.id !== null) seen.add(fact.id)
      facts.push(fact)
    }
  }
  return { facts, bad }
}

function readLine(text: string): ImportedFact | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'This is not JSON.'
  }
  const fact = Line.safeParse(value)
  if (fact.success) return fact.data
  const { path, code, message } = fact.error.issues[0]!
  const name = path.join('.')
  if (code === 'unrecognized_keys') return 'It holds something that facts do not have.'
  if (code !== 'invalid_type') return message
  return name ? `“${name}” is missing, or is not text.` : 'This is not a fact.'
}
