import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import type { Fact } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'

export type Page = { facts: Fact[]; next: string | null }

/** The facts of the office that hold the sought words, page by page. */
export function useFacts(sought: string) {
  const { office } = useDesk()
  return useInfiniteQuery<Page, Error, InfiniteData<Page>, readonly string[], string | undefined>({
    queryKey: [...kept.facts(office.id), sought],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listFacts',
        {
          params: { office: office.id },
          query: {
            limit: 100,
            ...(sought ? { q: sought } : {}),
            ...(pageParam ? { cursor: pageParam } : {}),
          },
        },
        signal,
      ),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (before) => before,
  })
}
