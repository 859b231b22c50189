import { sentReplies } from '../../db/messages.ts'
import { officeById } from '../../db/offices.ts'
import { openDb } from '../../db/open.ts'
import { gatherFrom } from '../drafts/judged.ts'
import { judge } from '../guard/judge.ts'
import { KnowledgeShelf } from '../guard/knowledge/shelf.ts'
import type { AuthorKind } from '../wire/shapes.ts'

/**
 * `vouch replay DATABASE`: judges every reply that went out again, at its own time but under the knowledge and rules
 * of now, and prints those that would not go out any more. Reads only.
 */
export async function replay(args: string[]): Promise<number> {
  const [databaseUrl] = args
  if (databaseUrl === undefined) {
    process.stderr.write('vouch replay: name the database, a file or a postgres:// address\n')
    return 1
  }
  const db = openDb(databaseUrl)
  try {
    const shelf = new KnowledgeShelf(db)
    const counts = { judged: 0, send: 0, hold: 0, block: 0 }
    for (let after = ''; ;) {
      const page = await sentReplies(db, after, 200)
      for (const { id, conversationId, officeId, text, at, author } of page) {
        const office = await officeById(db, officeId)
        const situation = await gatherFrom(db, shelf, office!, conversationId, id, at)
        const { decision, findings } = judge({
          ...situation,
          draft: text,
          author: author as AuthorKind,
        })
        counts.judged += 1
        counts[decision] += 1
        if (decision === 'send') continue
        const why = findings.map((finding) => ({ rule: finding.rule, why: finding.why }))
        process.stdout.write(
          `${JSON.stringify({ id, at: new Date(at).toISOString(), decision, findings: why })}\n`,
        )
      }
      if (page.length < 200) break
      after = page.at(-1)!.id
    }
    process.stderr.write(
      `${counts.judged} replies judged again: ${counts.send} would go out as they did, ${counts.hold} would be held, ${counts.block} blocked\n`,
    )
    return 0
  } finally {
    await db.destroy()
  }
}
