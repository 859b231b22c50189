import { compile } from '../../server/guard/knowledge/compile.ts'
import type { FactText } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { momentOf } from '../../server/vouch/lines.ts'

/** A fact that holds on every day. */
export const lasting = (id: string, title: string, text: string): FactText => ({
  id,
  title,
  text,
  validFrom: null,
  validUntil: null,
})

/** What the guard of an office with these facts decides at that moment on a draft for a text. */
export function deciding(facts: readonly FactText[], now: string, office = 'Harbour Desk') {
  const knowledge = compile([...facts], office)
  return (inbound: string, draft: string) =>
    judge({
      draft,
      inbound: [inbound],
      office,
      now: momentOf(now),
      knowledge,
      author: 'person',
    }).decision
}
