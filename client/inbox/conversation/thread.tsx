import { ArrowDown } from 'lucide-react'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ConversationDetail, Message } from '../../../server/wire/shapes.ts'
import { useConsent } from '../../consent/reads.ts'
import { Button } from '../../parts/button.tsx'
import { useNow } from '../../use-now.ts'
import { dayName } from '../../words/time.ts'
import { sayNumber } from '../../words/number.ts'
import type { Outgoing } from '../../writing-state.ts'
import { Bubble, NoteBubble } from './bubble.tsx'
import { OutgoingBubble } from './outgoing-bubble.tsx'
import { isAutomatic, threadItems } from './thread-items.ts'
import './thread.css'

interface ThreadProps {
  detail: ConversationDetail
  outgoing: readonly Outgoing[]
  retry: (outgoing: Outgoing) => void
  drop: (key: string) => void
  earlier: { load: () => void; loading: boolean; failed: boolean } | null
}

/** The messages, oldest at the top. Not a live log: a switch must not read out the whole history. */
export function Thread({ detail, outgoing, retry, drop, earlier }: ThreadProps) {
  const now = useNow(60_000)
  const items = useMemo(
    () => threadItems(detail.messages, detail.notes, outgoing),
    [detail.messages, detail.notes, outgoing],
  )
  const confirms = useConfirmations(detail)
  const { box, behind, jump } = useBottom(detail.messages[0]?.id, items.at(-1)?.key)

  return (
    <div className="thread-frame">
      <section
        className="thread"
        id="messages"
        aria-label={`Messages with ${sayNumber(detail.row.contact.address)}`}
        tabIndex={0}
        data-pane-first
        ref={box}
      >
        {earlier && (
          <Button place="thread-earlier" size="small" onPress={earlier.load} busy={earlier.loading}>
            {earlier.loading
              ? 'Loading…'
              : earlier.failed
                ? 'Couldn’t load. Try again'
                : 'Load earlier'}
          </Button>
        )}
        <ol>
          {items.map((item) => {
            switch (item.kind) {
              case 'day':
                return (
                  <li key={item.key} className="thread-day">
                    {dayName(item.at, now)}
                  </li>
                )
              case 'message':
                return (
                  <Bubble
                    key={item.key}
                    message={item.message}
                    last={item.last}
                    facts={detail.facts}
                    confirms={confirms(item.message)}
                  />
                )
              case 'note':
                return <NoteBubble key={item.key} note={item.note} />
              case 'outgoing':
                return (
                  <OutgoingBubble
                    key={item.key}
                    outgoing={item.outgoing}
                    retry={() => retry(item.outgoing)}
                    drop={() => drop(item.key)}
                  />
                )
            }
          })}
        </ol>
      </section>
      {behind && (
        <Button size="small" place="thread-jump" onPress={jump}>
          <ArrowDown className="icon" size={14} aria-hidden="true" /> Jump to latest
        </Button>
      )}
    </div>
  )
}

/** The ledger knows which automatic text only confirmed an opt-out. */
function useConfirmations({ row, messages }: ConversationDetail): (message: Message) => boolean {
  const asked = messages.some((message) => isAutomatic(message) && message.factIds.length === 0)
  const confirmed = useConsent(row, asked).data?.events.filter(
    ({ action }) => action === 'confirmed',
  )
  return (message) =>
    isAutomatic(message) &&
    (confirmed?.some(
      ({ messageId, wording }) => messageId === message.id || wording === message.text,
    ) ??
      false)
}

const near = 80

/** Keeps the newest in view for who is there, and the place for who reads above or loads earlier ones. */
function useBottom(firstId: string | undefined, lastKey: string | undefined) {
  const box = useRef<HTMLElement>(null)
  const [behind, setBehind] = useState(false)
  const before = useRef({ firstId, lastKey, height: 0, top: 0, stuck: true })

  useLayoutEffect(() => {
    const pane = box.current
    if (!pane) return
    const look = () => {
      const rest = pane.scrollHeight - pane.scrollTop - pane.clientHeight
      before.current = {
        ...before.current,
        height: pane.scrollHeight,
        top: pane.scrollTop,
        stuck: rest < near,
      }
      setBehind(rest > near * 4)
    }
    // The pane shrinks when the composer grows: who was at the bottom stays there.
    const resized = new ResizeObserver(() => {
      if (before.current.stuck) pane.scrollTop = pane.scrollHeight
      look()
    })
    resized.observe(pane)
    pane.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      pane.removeEventListener('scroll', look)
    }
  }, [])

  useLayoutEffect(() => {
    const pane = box.current
    if (!pane) return
    const was = before.current
    if (was.stuck) pane.scrollTop = pane.scrollHeight
    else if (was.firstId !== firstId) pane.scrollTop = was.top + pane.scrollHeight - was.height
    before.current = { ...was, firstId, lastKey, height: pane.scrollHeight, top: pane.scrollTop }
  }, [firstId, lastKey])

  const jump = () => {
    const pane = box.current
    if (!pane) return
    pane.scrollTop = pane.scrollHeight
    pane.focus()
  }
  return { box, behind, jump }
}
