import { useState } from 'react'
import type { AutoReplySettings } from '../../server/wire/shapes.ts'
import { useSaving } from './reads.ts'

/** One setting as it is being changed; where nothing is, what the server holds shows through. */
export function usePart<N extends keyof AutoReplySettings>(saved: AutoReplySettings, name: N) {
  type Value = AutoReplySettings[N]
  const saving = useSaving()
  const [mine, setMine] = useState<{ value: Value } | null>(null)
  const value = mine ? mine.value : saved[name]
  const set = (next: Value) => {
    if (saving.isSuccess) saving.reset()
    setMine({ value: next })
  }
  return {
    value,
    set,
    saving,
    changed: mine !== null && JSON.stringify(mine.value) !== JSON.stringify(saved[name]),
    undo: () => {
      saving.reset()
      setMine(null)
    },
    save: () =>
      saving.mutate(
        { [name]: value },
        {
          onSuccess: () => setMine((now) => (now?.value === value ? null : now)),
        },
      ),
  }
}
