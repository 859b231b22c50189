import { support } from '../guard/support.ts'
import { readLines, text } from './lines.ts'

/** `vouch support`: how far each response is carried by its knowledge, for public benchmarks. */
export function supportLines(args: string[]): number {
  const [path = '-'] = args
  const lines = readLines(path, (value) => ({
    id: text(value, 'id'),
    knowledge: text(value, 'knowledge'),
    response: text(value, 'response'),
  }))
  for (const { id, knowledge, response } of lines.rows)
    process.stdout.write(
      `${JSON.stringify({ id, support: Number(support(knowledge, response).toFixed(4)) })}\n`,
    )
  return lines.bad > 0 ? 1 : 0
}
