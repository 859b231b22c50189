import { exam } from './vouch/exam.ts'
import { judgeCases } from './vouch/judge.ts'
import { replay } from './vouch/replay.ts'
import { routeLines } from './vouch/route.ts'
import { supportLines } from './vouch/support.ts'
import { train } from './vouch/train.ts'

const commands: Record<
  string,
  { use: string; what: string; run: (args: string[]) => number | Promise<number> }
> = {
  judge: {
    use: 'judge --facts FACTS.jsonl [CASES.jsonl|-]',
    what: 'judges one draft per line, one verdict per line out',
    run: judgeCases,
  },
  exam: {
    use: 'exam DIR [--all | --held-out] | exam DIR... --totals',
    what: 'judges an exam (facts.jsonl, guard.jsonl, route.jsonl) and prints leak, allow and latency',
    run: exam,
  },
  support: {
    use: 'support [LINES.jsonl|-]',
    what: 'how far each response is carried by its knowledge, 0 to 1',
    run: supportLines,
  },
  route: {
    use: 'route --facts FACTS.jsonl [CASES.jsonl|-]',
    what: 'per line what becomes of the texts (answer, handover, optout, …), the facts and why',
    run: routeLines,
  },
  train: {
    use: 'train DIR... [--open DIR]...',
    what: 'learns from exams what a broken deny rule, and a question for a person, read like; writes the weights of both',
    run: train,
  },
  replay: {
    use: 'replay DATABASE',
    what: 'judges all sent replies again under the knowledge and rules of now, and prints what would change',
    run: replay,
  },
  help: { use: 'help', what: 'shows this', run: help },
}

function help(): number {
  const lines = Object.values(commands).map(({ use, what }) => `  vouch ${use}\n      ${what}`)
  process.stdout.write(`The guard, from the command line.\n\n${lines.join('\n')}\n`)
  return 0
}

function main(args: string[]): number | Promise<number> {
  const [name = 'help', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command.run(rest)
  process.stderr.write(`vouch: there is no command "${name}". Try: vouch help\n`)
  return 1
}

// "vouch exam … | head": whoever reads has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main(process.argv.slice(2))
