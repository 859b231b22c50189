import { useMutation } from '@tanstack/react-query'
import { FilePlusCorner } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { Message } from '../../../server/wire/shapes.ts'
import { call, sayWhy } from '../../api.ts'
import { useDesk } from '../../desk.tsx'
import { IconButton } from '../../parts/button.tsx'

const FactDialog = lazy(async () => ({
  default: (await import('../../knowledge/fact-dialog.tsx')).FactDialog,
}))

/** Turns a question into the title of a fact; the server takes numbers and names out of it first. */
export function MakeFact({ message }: { message: Message }) {
  const { may, undo } = useDesk()
  const ask = useMutation({
    mutationFn: () => call('questionOf', { params: { id: message.id } }),
    onError: (error) => undo.failed(`There is no fact to begin with. ${sayWhy(error)}`),
  })
  if (!may('edit-knowledge') || message.text === '') return null
  return (
    <>
      <IconButton
        name="Make a fact from this question"
        place="make-fact"
        onPress={() => ask.mutate()}
      >
        <FilePlusCorner className="icon" size={16} aria-hidden="true" />
      </IconButton>
      {ask.data && (
        <Suspense>
          <FactDialog
            start={{ title: ask.data.question.slice(0, 200) }}
            close={() => ask.reset()}
          />
        </Suspense>
      )}
    </>
  )
}
