import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'

/** What a simulated phone shows, and a way to text from it. */
export function usePhone(number: string) {
  const { client, office } = useDesk()
  const phone = useQuery({
    queryKey: kept.phone(number),
    queryFn: ({ signal }) => call('phone', { params: { number } }, signal),
  })
  const text = useMutation({
    mutationFn: (what: { text: string; photo: boolean }) =>
      call('textOffice', { body: { from: number, to: office.number ?? '', ...what } }),
    onSettled: () => client.invalidateQueries({ queryKey: kept.phone(number) }),
  })
  return { phone, text }
}

/** The office's side of the same exchange, if there is one. */
export function useOfficeSide(number: string) {
  const { office } = useDesk()
  return useQuery({
    queryKey: [...kept.lists(office.id), 'all', number],
    queryFn: async ({ signal }) => {
      const { rows } = await call(
        'listConversations',
        { params: { office: office.id }, query: { view: 'all', limit: 100 } },
        signal,
      )
      const row = rows.find(({ contact }) => contact.address === number)
      return row ? call('openConversation', { params: { id: row.id } }, signal) : null
    },
  })
}

export function useSteps(message: string) {
  return useQuery({
    queryKey: kept.stepsOf(message),
    queryFn: ({ signal }) => call('steps', { params: { id: message } }, signal),
  })
}
