import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Permission } from '../server/wire/route.ts'
import type { Me, Office } from '../server/wire/shapes.ts'
import type { Announcer } from './announcer.ts'
import type { Undo } from './undo.ts'
import type { Updates } from './updates.ts'
import type { Writings } from './writing.ts'

/** What every screen may reach: who is here, in which office, and the few things that outlive a screen. */
export interface Desk {
  me: Me
  office: Office
  chooseOffice: (id: string) => void
  may: (permission: Permission) => boolean
  client: QueryClient
  announcer: Announcer
  undo: Undo
  updates: Updates
  writings: Writings
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('No desk around this part of the page')
  return desk
}
