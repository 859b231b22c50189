import { Sparkles } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { call, sayWhy } from '../../api.ts'
import { kept } from '../../cache.ts'
import { type Desk, useDesk } from '../../desk.tsx'
import { Button } from '../../parts/button.tsx'
import { useStore } from '../../store.ts'
import { isProposed } from '../../writing-state.ts'
import type { ComposerProps } from './composer.tsx'

/** Where a suggested reply comes from, and the way to be rid of it. */
export function Origin({ detail }: Pick<ComposerProps, 'detail'>) {
  const desk = useDesk()
  const { origin, reply } = useStore(desk.writings.of(detail.row.id))
  const { proposal } = detail
  if (!proposal || !isProposed(origin) || reply === '') return null
  const used = new Set(proposal.judged.verdict.spans.map(({ factId }) => factId))
  const title =
    proposal.judged.facts.find(({ id }) => used.has(id))?.title ?? proposal.judged.facts[0]?.title
  return (
    <div className="composer-origin">
      <Sparkles className="icon" size={16} aria-hidden="true" />
      <p>
        Suggested reply{title && ` · from ‘${title}’`}
        {origin.was !== reply && ' · changed'}
      </p>
      <Button size="small" look="quiet" onPress={() => void discard(desk, detail.row.id)}>
        Discard
      </Button>
    </div>
  )
}

async function discard({ client, writings, undo }: Desk, id: string): Promise<void> {
  const { reply, origin } = writings.of(id).get()
  writings.type(id, '')
  document.getElementById('reply')?.focus()
  try {
    await call('discardProposal', { params: { id } })
  } catch (error) {
    writings.type(id, reply, origin)
    undo.failed(`The suggestion is still there. ${sayWhy(error)}`)
  }
  void client.invalidateQueries({ queryKey: kept.conversation(id) })
}

/** A proposal comes already judged: nothing has to be asked. */
export function useProposalVerdict(
  { proposal }: ComposerProps['detail'],
  { take }: ComposerProps['reply'],
): void {
  const taken = useRef<string | null>(null)
  useEffect(() => {
    if (!proposal || taken.current === proposal.id) return
    taken.current = proposal.id
    take(proposal.text, proposal.judged)
  }, [proposal, take])
}
