import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Me } from '../server/wire/shapes.ts'
import { Announcer } from './announcer.ts'
import { call } from './api.ts'
import { kept } from './cache.ts'
import { type Desk, DeskContext } from './desk.tsx'
import { Freshener } from './freshen.ts'
import { NoOffice } from './shell/no-office.tsx'
import { Screens } from './screens.tsx'
import { Undo } from './undo.ts'
import { Updates } from './updates.ts'
import type { Writings } from './writing.ts'

/** Everything behind the door: opens what a person needs, and closes it again. */
export function SignedIn({
  me,
  client,
  writings,
}: {
  me: Me
  client: QueryClient
  writings: Writings
}) {
  const updates = useUpdates(me, client)
  const [undo] = useState(() => new Undo())
  const [announcer] = useState(() => new Announcer())
  const [chosen, chooseOffice] = useState(me.offices[0]?.id)
  const office = me.offices.find(({ id }) => id === chosen) ?? me.offices[0]

  const desk = useMemo<Desk | null>(() => {
    if (!office || !updates) return null
    const may: Desk['may'] = (permission) => me.may.includes(permission)
    return { me, office, chooseOffice, may, client, announcer, undo, updates, writings }
  }, [me, office, client, announcer, undo, updates, writings])

  if (!office) return <NoOffice />
  if (!desk) return null
  return (
    <DeskContext value={desk}>
      <Screens />
    </DeskContext>
  )
}

function useUpdates(me: Me, client: QueryClient): Updates | null {
  const [updates, setUpdates] = useState<Updates | null>(null)
  useEffect(() => {
    const freshener = new Freshener(client, me.staff.id)
    const opened = new Updates({
      offices: me.offices,
      ask: (office, since) => call('changes', { params: { office }, query: { since } }),
      apply: freshener.add,
      reset: freshener.all,
      turnedAway: () => void client.invalidateQueries({ queryKey: kept.me }),
    })
    setUpdates(opened)
    return () => opened.close()
    // The offices' numbers are where news begins; reading `me` again must not begin anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [me.staff.id, client])
  return updates
}
