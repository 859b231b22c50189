import {
  MutationCache,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  useQuery,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { Me } from '../server/wire/shapes.ts'
import { call, isRefusal } from './api.ts'
import { kept } from './cache.ts'
import { Failure, Skeleton } from './parts/state.tsx'
import { SignIn } from './sign-in/sign-in.tsx'
import { SignedIn } from './signed-in.tsx'
import { Writings } from './writing.ts'

/** The whole page: whoever is not signed in sees the door. */
export function App() {
  const [client] = useState(openClient)
  const [writings] = useState(openWritings)
  return (
    <QueryClientProvider client={client}>
      <Gate client={client} writings={writings} />
    </QueryClientProvider>
  )
}

function Gate({ client, writings }: { client: QueryClient; writings: Writings }) {
  const {
    data: me,
    error,
    refetch,
  } = useQuery({ queryKey: kept.me, queryFn: whoAmI, staleTime: Infinity })
  const [last, setLast] = useState<string | null>(null)

  const enter = (now: Me) => {
    // Unsent texts stay for the person who wrote them, and for nobody else.
    if (last && last !== now.staff.id) writings.forget()
    setLast(now.staff.id)
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' })
    client.setQueryData<Me | null>(kept.me, now)
  }

  if (me === undefined) {
    if (error)
      return <Failure what="Vouch did not load" error={error} retry={() => void refetch()} />
    return <Skeleton rows={4} label="Loading Vouch" />
  }
  if (me === null) return <SignIn entered={enter} />
  if (last === null) setLast(me.staff.id)
  return <SignedIn key={me.staff.id} me={me} client={client} writings={writings} />
}

async function whoAmI(): Promise<Me | null> {
  try {
    return await call('me')
  } catch (error) {
    if (isRefusal(error, 401)) return null
    throw error
  }
}

function openClient(): QueryClient {
  const signedOut = (error: unknown) => {
    if (isRefusal(error, 401)) client.setQueryData(kept.me, null)
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({
      onError: (error, _, __, mutation) => mutation.meta?.['door'] || signedOut(error),
    }),
    defaultOptions: {
      queries: {
        // News says when something changed, so nothing grows stale by itself.
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && !isRefusal(error),
      },
      mutations: { networkMode: 'always' },
    },
  })
  return client
}

function openWritings(): Writings {
  const writings = new Writings((id, text, rev) =>
    call('saveDraft', { params: { id }, body: { text, rev } }),
  )
  addEventListener('pagehide', () => writings.flush())
  return writings
}
