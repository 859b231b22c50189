import { useMutation, useQuery } from '@tanstack/react-query'
import type { AutomaticSending, AutoReplySettings } from '../../server/wire/shapes.ts'
import { call, sayWhy } from '../api.ts'
import { kept } from '../cache.ts'
import { type Desk, useDesk } from '../desk.tsx'

/** Whether anything is sent automatically at all, in any office. */
export const useAutomaticSending = () =>
  useQuery({
    queryKey: kept.automaticSending,
    queryFn: ({ signal }) => call('automaticSending', undefined, signal),
  })

/** How an office answers by itself. */
export function useAutoReply() {
  const { office } = useDesk()
  return useQuery({
    queryKey: kept.autoReply(office.id),
    queryFn: ({ signal }) => call('autoReply', { params: { office: office.id } }, signal),
  })
}

/** What thresholds did on the questions they were measured on; does not change while the server runs. */
export const useMeasuredError = () =>
  useQuery({
    queryKey: kept.measuredError,
    queryFn: ({ signal }) => call('measuredError', undefined, signal),
    staleTime: Infinity,
  }).data?.measured

/** Saves one part of the settings over the newest there are. */
export function useSaving() {
  const { client, office } = useDesk()
  const key = kept.autoReply(office.id)
  return useMutation({
    mutationFn: async (part: Partial<AutoReplySettings>) => {
      const newest = await call('autoReply', { params: { office: office.id } })
      return call('setAutoReply', { params: { office: office.id }, body: { ...newest, ...part } })
    },
    onSuccess: (settings) => client.setQueryData<AutoReplySettings>(key, settings),
  })
}

/** Stops everything that is sent by itself: at once on the screen, then on the server. */
export async function stopAll(desk: Desk): Promise<void> {
  const by = { id: desk.me.staff.id, name: desk.me.staff.name }
  const words = 'Automatic sending is stopped'
  const stopped = await turn(desk, { stopped: { since: Date.now(), by } }, () =>
    call('stopAutomaticSending'),
  )
  if (!stopped) return
  if (desk.may('resume-automatic-sending')) desk.undo.did(words, () => void resumeAll(desk))
  else desk.undo.tell(words)
}

export async function resumeAll(desk: Desk): Promise<void> {
  const resumed = await turn(desk, { stopped: null }, () => call('resumeAutomaticSending'))
  if (resumed) desk.undo.did('Automatic sending goes on', () => void stopAll(desk))
}

async function turn(
  { client, undo }: Desk,
  wanted: AutomaticSending,
  ask: () => Promise<AutomaticSending>,
): Promise<boolean> {
  const key = kept.automaticSending
  await client.cancelQueries({ queryKey: key })
  const was = client.getQueryData<AutomaticSending>(key)
  client.setQueryData(key, wanted)
  try {
    client.setQueryData(key, await ask())
    return true
  } catch (error) {
    client.setQueryData(key, was)
    undo.failed(`That did not work. ${sayWhy(error)}`)
    return false
  }
}
