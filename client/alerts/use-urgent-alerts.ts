import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { ConversationRow } from '../../server/wire/shapes.ts'
import { type Desk, useDesk } from '../desk.tsx'
import { urgentIn } from '../inbox/list/reads.ts'
import { sayNumber } from '../words/number.ts'
import { alertSettings } from './settings.ts'
import { sound } from './sound.ts'
import { isSeenBy, UrgentNews, urgentWords } from './urgent-news.ts'

/** Raises the alarm in every office of this person: aloud, and as far as they allowed it by sound and on the desktop. */
export function useUrgentAlerts(): void {
  const desk = useDesk()
  const [, navigate] = useLocation()
  const [news] = useState(() => new UrgentNews())
  const rows = useQueries({
    queries: desk.me.offices.map(({ id }) => urgentIn(id)),
    combine: (offices) => offices.flatMap(({ data }) => data?.rows ?? []),
  })
  useEffect(() => {
    const fresh = news.hear(rows).filter((row) => !isSeenBy(row, desk.me.staff.id))
    if (fresh.length === 0) return
    desk.announcer.interrupt(urgentWords(fresh))
    const { desktop, sound: loud } = alertSettings.get()
    if (loud) void sound().catch(() => {})
    if (desktop) for (const row of fresh) notify(row, () => goTo(desk, row, navigate))
  }, [rows, news, desk, navigate])
}

function goTo(desk: Desk, row: ConversationRow, navigate: (to: string) => void): void {
  window.focus()
  desk.chooseOffice(row.officeId)
  navigate(`/inbox/open/${row.id}`)
}

/** What they wrote stays out of it: a desktop may be seen by others. */
function notify(row: ConversationRow, open: () => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  try {
    const notification = new Notification('Urgent in Vouch', {
      body: `${sayNumber(row.contact.address)}: somebody may be in danger.`,
      icon: '/icon.svg',
      requireInteraction: true,
      // Several windows of one person show it once.
      tag: `urgent-${row.id}`,
    })
    notification.addEventListener('click', () => {
      notification.close()
      open()
    })
  } catch {
    // Some phones only let service workers notify; the page itself still says it.
  }
}
