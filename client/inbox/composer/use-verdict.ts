import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { JudgedText } from '../../../server/wire/shapes.ts'
import { call } from '../../api.ts'
import { kept } from '../../cache.ts'
import { useLasting } from '../../use-lasting.ts'

const restBeforeAsking = 150
const restBeforeTelling = 400

export interface ReplyVerdict {
  /** The last verdict there is; null before the first one. */
  judged: JudgedText | null
  /** The text it was given on. */
  judgedText: string
  /** It is about the text as it stands. */
  current: boolean
  /** The guard has been asked for a while. */
  slow: boolean
  /** The guard did not answer. */
  failed: unknown
  retry: () => void
  /** Takes over a verdict that came another way: with a proposal, or with a refusal. */
  take: (text: string, judged: JudgedText) => void
}

interface Judged {
  text: string
  judged: JudgedText
}

/** The guard's verdict while someone writes; an answer about an older text never replaces a newer one. */
export function useVerdict(conversation: string, newest: string, text: string): ReplyVerdict {
  const client = useQueryClient()
  const rested = useRested(text)
  const key = kept.verdict(conversation, newest, rested)
  const asked = rested.trim() !== ''

  const { data, error, isFetching, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<Judged> => ({
      text: rested,
      judged: await call(
        'judgeText',
        { params: { id: conversation }, body: { text: rested } },
        signal,
      ),
    }),
    enabled: asked,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: 1,
    retryDelay: 400,
  })

  return {
    judged: data?.judged ?? null,
    judgedText: data?.text ?? '',
    current: data?.text === text && !error,
    slow: useLasting(isFetching, restBeforeTelling),
    failed: asked && rested === text ? error : null,
    retry: () => void refetch(),
    take: (about, judged) =>
      client.setQueryData<Judged>(kept.verdict(conversation, newest, about), {
        text: about,
        judged,
      }),
  }
}

/** The text once the typing rests. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restBeforeAsking)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
