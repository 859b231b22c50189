import { useEffect, useRef } from 'react'
import type { ConversationDetail } from '../../../server/wire/shapes.ts'
import { useDesk } from '../../desk.tsx'
import { focusSoon } from '../../focus-soon.ts'

const pagesAtMost = 20

/** Goes to a message of this conversation, reading back as far as it takes, and not for ever. */
export function useMessageShown(
  detail: ConversationDetail,
  earlier: { load: () => void; loading: boolean; failed: boolean } | null,
): (message: string) => void {
  const { undo } = useDesk()
  const sought = useRef<{ id: string; pages: number } | null>(null)
  const step = () => {
    if (!sought.current || earlier?.loading) return
    const { id, pages } = sought.current
    const here = detail.messages.some((message) => message.id === id)
    if (!here && earlier && !earlier.failed && pages < pagesAtMost) {
      sought.current = { id, pages: pages + 1 }
      return earlier.load()
    }
    sought.current = null
    if (here) focusSoon(`#${CSS.escape(messageId(id))}`)
    else undo.tell(earlier ? 'That text is further back' : 'That text is in another conversation')
  }
  useEffect(step)
  return (id) => {
    sought.current = { id, pages: 0 }
    step()
  }
}

export const messageId = (id: string): string => `message-${id}`
