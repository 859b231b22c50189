// Looks for patterns that a text could make try for ever, among all that the server has. Fails when it finds one.
// node test/load/patterns.ts [--seconds 0.8]
import { parseArgs } from 'node:util'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkSync } from 'recheck'

const server = resolve(import.meta.dirname, '../../server')
const files = readdirSync(server, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))

/** Patterns that are put together when their file is loaded. */
async function built(): Promise<Set<string>> {
  const made = new Set<string>()
  const Real = RegExp
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args)
      made.add(`${pattern.source}/${pattern.flags}`)
      return pattern
    },
  })
  try {
    for (const file of files.filter((path) =>
      /guard\/(lanes|reading|rules|routing|route|examine)/.test(path),
    ))
      await import(file)
  } finally {
    globalThis.RegExp = Real
  }
  return made
}

/** Patterns written in the source as they are. */
const written = (): string[] =>
  files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?<![\w)\]}"'`])\s*\/(?![*/\s])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuyv]*)(?=[\s,.;)\]}:]|$)/gm,
      ),
    ].map(([, source, flags]) => `${source!}/${flags!}`),
  )

// The checker in JavaScript: its others start a Java or a native process.
process.env.RECHECK_SYNC_BACKEND ??= 'pure'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '0.8' } } })
const ms = Number(values.seconds) * 1000
/** Whole milliseconds: with a fraction the checker never comes back. */
const part = Math.round(ms / 3)
const counts: Record<string, number> = {}
const patterns = [...new Set([...(await built()), ...written()])]
for (const one of patterns) {
  const at = one.lastIndexOf('/')
  const limits = { timeout: ms, attackTimeout: part, incubationTimeout: part }
  const found = checkSync(one.slice(0, at), one.slice(at + 1), limits)
  const kind = found.status === 'vulnerable' ? found.complexity.type : found.status
  counts[kind] = (counts[kind] ?? 0) + 1
  if (kind !== 'exponential') continue
  console.log(`exponential: /${one}`)
  process.exitCode = 1
}
console.log(`${patterns.length} patterns:`, counts)
